import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a proxy or a caller may name a request: it stands in log lines as it is. */
const SANE = /^[A-Za-z0-9._-]{1,64}$/;

const prefix = randomBytes(6).toString('base64url');
let count = 0;

/** Names the request, by its own X-Request-Id where that is sane, and returns the name in the answer's. */
export function nameRequest(requete: IncomingMessage, reponse: ServerResponse): string {
  const asked = requete.headers['x-request-id'];
  const id =
    typeof asked === 'string' && SANE.test(asked) ? asked : `${prefix}-${(++count).toString(36)}`;
  reponse.setHeader('x-request-id', id);
  return id;
}
