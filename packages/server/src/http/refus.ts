import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Acteur } from '@sofi/domain';
import { peutAgirEnDeveloppement } from './boucle-locale.ts';

/** Longest body of a request, in bytes. */
const CORPS_MAX = 2 ** 20;

/**
 * A body says its length, which Node's parser then holds it to: RFC 9110, 15.5.12 and 15.5.14. Where callers without a proof
 * of identity are somebody (`parDefaut`), only programs of this machine may be they.
 */
export function refusDeRequete(
  requete: IncomingMessage,
  parDefaut: Acteur,
): keyof typeof REFUS | null {
  const { method, headers } = requete;
  if (!namesHost(requete)) return 400;
  if (headers['transfer-encoding'] !== undefined) return 411;
  if (method !== 'GET' && Number(headers['content-length'] ?? 0) > CORPS_MAX) return 413;
  return parDefaut.type === 'ANONYME' || peutAgirEnDeveloppement(requete) ? null : 403;
}

/** RFC 9112, 3.2: HTTP/1.1 names a host. Health checks over HTTP/1.0 do not. */
const namesHost = ({ headers: { host }, httpVersion }: IncomingMessage): boolean =>
  host === undefined ? httpVersion === '1.0' : URL.canParse(`http://${host}/`);

const REFUS = {
  400: { code: 'BAD_REQUEST', message: 'L’en-tête Host n’est pas une adresse.' },
  403: {
    code: 'FORBIDDEN',
    message:
      'L’identité de développement (DEV_IDENTITY) ne sert que cette machine, sous son nom local et depuis la même origine : passez par le mandataire de votre outil, ou identifiez-vous.',
  },
  411: {
    code: 'BAD_USER_INPUT',
    message: 'Le corps de la requête doit dire sa longueur (Content-Length).',
  },
  413: { code: 'BAD_USER_INPUT', message: 'Le corps de la requête dépasse un mégaoctet.' },
};

export function refuser(reponse: ServerResponse, statut: keyof typeof REFUS): void {
  const { code, message } = REFUS[statut];
  reponse.writeHead(statut, { 'content-type': 'application/json', connection: 'close' });
  reponse.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
