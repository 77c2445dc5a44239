import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';

/** Whether this is a name of the machine itself: a server that listens there is reached by its own programs only. */
export function estBoucleLocale(hote: string): boolean {
  const nom = hote.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return (
    nom === 'localhost' ||
    nom.endsWith('.localhost') ||
    nom === '::1' ||
    (isIPv4(nom) && nom.startsWith('127.'))
  );
}

/**
 * Whether a request may act under the development identity: sent to this machine by its own name (a page that rebinds
 * its DNS name to 127.0.0.1 still sends that name), through no proxy, and by no page of another origin. What proves an
 * identity of its own does not use that one.
 */
export function peutAgirEnDeveloppement({ headers }: IncomingMessage): boolean {
  if (headers.authorization !== undefined) return true;
  const { host, origin } = headers;
  if (host === undefined || !estBoucleLocale(host.replace(/:\d*$/, ''))) return false;
  if (headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined) return false;
  // Also of a GET, which has no Origin. W3C Fetch Metadata, 2.3.
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`;
}
