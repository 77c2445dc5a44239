import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';

/** The network address that a request came from, `proxys` of our own having each added one to X-Forwarded-For. */
export function adresseDe({ headers, socket }: IncomingMessage, proxys: number): string {
  const suivies = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((adresse) => adresse.trim())
    .filter((adresse) => adresse !== '');
  // Counted from the end: what stands before was written by the caller, who may write anything.
  const annoncee = proxys > 0 ? suivies.at(-proxys) : undefined;
  return (
    (annoncee === undefined ? null : regrouper(sansPort(annoncee))) ??
    regrouper(socket.remoteAddress ?? '') ??
    'inconnue'
  );
}

/** `203.0.113.9:4711` and `[2001:db8::1]:4711` without their ports: some proxies write them. */
const sansPort = (adresse: string): string =>
  /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(adresse)?.[1] ??
  /^\[([^\]]*)\](?::\d+)?$/.exec(adresse)?.[1] ??
  adresse;

/** An IPv4 address as it is; of IPv6 the first 56 bits, of which one subscriber has all that follow. Null for anything else. */
function regrouper(adresse: string): string | null {
  if (isIPv4(adresse)) return adresse;
  // A zone (`fe80::1%eth0`) names an interface of this machine.
  const [sansZone = ''] = adresse.split('%');
  if (!isIPv6(sansZone)) return null;
  const groupes = developper(sansZone);
  if (groupes.slice(0, 5).every((groupe) => groupe === 0) && groupes[5] === 0xffff)
    return groupes
      .slice(6)
      .flatMap((groupe) => [groupe >> 8, groupe & 0xff])
      .join('.');
  const [a = 0, b = 0, c = 0, d = 0] = groupes;
  return `${[a, b, c, d & 0xff00].map((groupe) => groupe.toString(16)).join(':')}::/56`;
}

/** The eight groups of an IPv6 address. */
function developper(adresse: string): number[] {
  // The URL parser writes any dotted tail in hexadecimal: WHATWG URL, IPv6 serializer.
  const { hostname } = new URL(`http://[${adresse}]`);
  const [debut = '', fin] = hostname.slice(1, -1).split('::');
  const lire = (groupes = '') =>
    groupes === '' ? [] : groupes.split(':').map((groupe) => parseInt(groupe, 16));
  const [avant, apres] = [lire(debut), lire(fin)];
  return [...avant, ...Array<number>(8 - avant.length - apres.length).fill(0), ...apres];
}
