import type { IncomingMessage, ServerResponse } from 'node:http';
import compression from 'compression';

/** Answers of over a kilobyte, as the caller accepts them; streams of events are sent as they come. */
const compress = compression({
  threshold: 1024,
  filter: (_, reponse) =>
    /json|text\/(?!event-stream)/.test(String(reponse.getHeader('content-type'))),
});

/** Compresses the answer with Brotli or gzip where the caller accepts one of them. */
export function compressAnswer(requete: IncomingMessage, reponse: ServerResponse): void {
  if (!requete.headers['accept-encoding']) return;
  compress(requete as never, reponse as never, () => {});
}
