import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** The network address that a request came from, `proxys` of our own having each added one to X-Forwarded-For. */
export function adresseDe({ headers, socket }: IncomingMessage, proxys: number): string {
  const suivies = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((adresse) => adresse.trim());
  // Counted from the end: what stands before was written by the caller, who may write anything.
  const annoncee = proxys > 0 ? suivies.at(-proxys) : undefined;
  return regrouper(annoncee || (socket.remoteAddress ?? 'inconnue'));
}

/** Of IPv6 the first 64 bits: one subscriber has all the others. */
function regrouper(adresse: string): string {
  const enIPv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(adresse)?.[1];
  if (enIPv4 !== undefined) return enIPv4;
  if (!isIPv6(adresse)) return adresse;
  const [debut, fin] = adresse.split('::') as [string, string?];
  const groupes = debut === '' ? [] : debut.split(':');
  const derniers = fin === undefined || fin === '' ? [] : fin.split(':');
  const zeros = fin === undefined ? 0 : 8 - groupes.length - derniers.length;
  return `${[...groupes, ...Array<string>(zeros).fill('0'), ...derniers].slice(0, 4).join(':')}::/64`;
}
