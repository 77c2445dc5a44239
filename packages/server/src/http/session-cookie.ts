import type { IncomingMessage, ServerResponse } from 'node:http';
import { estBoucleLocale } from './boucle-locale.ts';

/** A browser takes a `__Host-` cookie only over HTTPS, for this host and every path. RFC 6265bis, 4.1.3.2. */
const SECURE = '__Host-sofi';
/** The same where there is no HTTPS: on the machine itself. */
const PLAIN = 'sofi';

/**
 * Cookie that keeps a token for so many seconds; without one, the cookie that removes it. A date of expiry would be judged by the
 * clock of the reader's machine, which may be days off.
 */
export function sessionCookie(secure: boolean, token = '', seconds = 0): string {
  const attributes = `Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}`;
  return `${secure ? SECURE : PLAIN}=${token}; ${attributes}${secure ? '; Secure' : ''}`;
}

/** Whether the browser that a page of this server runs in speaks HTTPS; null for a page of another server, or for none. */
export function ownOrigin(
  { host, origin }: { host: string | null | undefined; origin: string | null | undefined },
  publicUrl: string | null,
): 'https' | 'http' | null {
  if (!host || !origin || !URL.canParse(origin)) return null;
  const { protocol, host: from, hostname, origin: page } = new URL(origin);
  const known = from === host.toLowerCase() || (publicUrl && page === new URL(publicUrl).origin);
  if (!known) return null;
  if (protocol === 'https:') return 'https';
  return protocol === 'http:' && estBoucleLocale(hostname) ? 'http' : null;
}

/** The token in the cookie of a request; null without one. */
function tokenOf({ cookie, host }: IncomingMessage['headers']): string | null {
  if (!cookie) return null;
  const values = new Map(
    cookie.split(';').map((pair) => {
      const [name = '', value = ''] = pair.split('=', 2);
      return [name.trim(), value.trim()];
    }),
  );
  const local = host !== undefined && estBoucleLocale(host.replace(/:\d*$/, ''));
  return values.get(SECURE) || (local && values.get(PLAIN)) || null;
}

/**
 * Who has a session's cookie and no other proof asks as if its token were in `Authorization`. Browsers send cookies by
 * themselves, so only pages of this server may: an unsafe request is JSON and names its own origin, a safe one comes from
 * no other site.
 *
 * @returns whether the request may go on
 */
export function takeSessionCookie(request: IncomingMessage, publicUrl: string | null): boolean {
  const { headers, method } = request;
  if (headers.authorization !== undefined) return true;
  const token = tokenOf(headers);
  // What no token looks like is no proof, and leaves with the next sign-in.
  if (token === null || !/^[\w.~+/=-]+$/.test(token)) return true;
  if (!isOwn(request, publicUrl)) return method === 'GET' || method === 'HEAD';
  headers.authorization = `Bearer ${token}`;
  return true;
}

function isOwn({ method, headers }: IncomingMessage, publicUrl: string | null): boolean {
  if (method === 'GET' || method === 'HEAD') {
    const site = headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
  const { host, origin, 'content-type': type } = headers;
  // No form sends another method than POST.
  return (method !== 'POST' || isJson(type)) && ownOrigin({ host, origin }, publicUrl) !== null;
}

export const isJson = (type: string | null | undefined): boolean =>
  /^application\/json\s*(;|$)/i.test(type ?? '');

export function refuseForeignPage(response: ServerResponse): void {
  response.writeHead(403, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(FOREIGN_PAGE));
}

export const FOREIGN_PAGE = {
  errors: [
    {
      message:
        'Le témoin de connexion ne sert qu’aux pages de ce serveur, qui envoient du JSON : depuis un programme, envoyez un jeton dans Authorization.',
      extensions: { code: 'FORBIDDEN' },
    },
  ],
};
