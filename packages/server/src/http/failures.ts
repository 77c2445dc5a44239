import { randomUUID } from 'node:crypto';
import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Logs an error under a reference. */
export type Report = (erreur: unknown, reference: string) => void;

type Fetch<Context> = (requete: Request, contexte: Context) => Promise<Response>;

/** The same handler, of whose errors only a reference is seen: HTTP libraries answer with the stack. */
export function hidingErrors<Context>(handle: Fetch<Context>, report: Report): Fetch<Context> {
  return async (requete, contexte) => {
    try {
      const reponse = await handle(requete, contexte);
      return reponse.status >= 500 && !isJson(reponse)
        ? internalError(await reponse.text(), report)
        : reponse;
    } catch (erreur) {
      // The caller left: nobody reads the answer, and nothing is wrong here.
      if (requete.signal.aborted && (erreur as Error).name === 'AbortError')
        return new Response(null, { status: 499 });
      return internalError(erreur, report);
    }
  };
}

const isJson = ({ headers }: Response) => /json/.test(headers.get('content-type') ?? '');

const internalError = (erreur: unknown, report: Report): Response =>
  new Response(reported(erreur, report), {
    status: 500,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  });

/** The same where Node's own answer is at hand: what is half sent is cut. */
export function answerInternalError(
  reponse: ServerResponse,
  erreur: unknown,
  report: Report,
): void {
  const body = reported(erreur, report);
  if (reponse.headersSent) {
    reponse.destroy();
    return;
  }
  reponse.writeHead(500, { 'content-type': 'application/json; charset=utf-8' });
  reponse.end(body);
}

function reported(erreur: unknown, report: Report): string {
  const reference = randomUUID();
  report(erreur, reference);
  const message = `Erreur interne, signalée sous la référence ${reference}.`;
  return JSON.stringify({
    errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', reference } }],
  });
}

const UNREADABLE: Record<string, [status: string, message: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'Les en-têtes sont trop longs.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'La requête n’est pas arrivée à temps.'],
};

/** Answers what Node's parser cannot read, with the headers of every answer. */
export function answeringUnreadable(serveur: Server, headers: Record<string, string>): void {
  serveur.on('clientError', (erreur: NodeJS.ErrnoException, socket: Duplex) => {
    if (erreur.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const [status, message] = UNREADABLE[erreur.code ?? ''] ?? [
      '400 Bad Request',
      'La requête n’est pas du HTTP.',
    ];
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    const lines = Object.entries({
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
      ...headers,
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`);
  });
}
