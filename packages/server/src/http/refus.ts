import type { IncomingMessage, ServerResponse } from 'node:http';

/** Longest body of a request, in bytes. */
const CORPS_MAX = 2 ** 20;

/** A body says its length, which Node's parser then holds it to: RFC 9110, 15.5.12 and 15.5.14. */
export function refusDeCorps({ method, headers }: IncomingMessage): keyof typeof REFUS | null {
  if (headers['transfer-encoding'] !== undefined) return 411;
  return method !== 'GET' && Number(headers['content-length'] ?? 0) > CORPS_MAX ? 413 : null;
}

const REFUS = {
  411: 'Le corps de la requête doit dire sa longueur (Content-Length).',
  413: 'Le corps de la requête dépasse un mégaoctet.',
};

export function refuser(reponse: ServerResponse, statut: keyof typeof REFUS): void {
  reponse.writeHead(statut, { 'content-type': 'application/json', connection: 'close' });
  reponse.end(
    JSON.stringify({
      errors: [{ message: REFUS[statut], extensions: { code: 'BAD_USER_INPUT' } }],
    }),
  );
}
