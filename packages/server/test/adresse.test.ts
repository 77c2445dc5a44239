import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adresseDe } from '../src/http/adresse.ts';

const requete = (remoteAddress: string | undefined, suivies?: string) =>
  ({
    socket: { remoteAddress },
    headers: { 'x-forwarded-for': suivies },
  }) as unknown as IncomingMessage;

test.each([
  ['without a proxy, what the caller writes is not believed', 0, '6.6.6.6', '192.0.2.1'],
  ['behind one, the last address is the caller’s', 1, '6.6.6.6, 203.0.113.9', '203.0.113.9'],
  ['behind two, the last but one', 2, '6.6.6.6, 203.0.113.9, 10.0.0.1', '203.0.113.9'],
  ['a header that is not there says nothing', 1, undefined, '192.0.2.1'],
  ['nor does one that is too short', 3, '203.0.113.9', '192.0.2.1'],
  ['empty elements do not count', 1, '203.0.113.9, ,', '203.0.113.9'],
])('%s', (_titre, proxys, suivies, adresse) =>
  expect(adresseDe(requete('192.0.2.1', suivies), proxys)).toBe(adresse),
);

const FORMES = [
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::FFFF:c000:207', '192.0.2.7'],
  ['0:0:0:0:0:ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:0::/56'],
  ['2001:DB8:1:12ff::1', '2001:db8:1:1200::/56'],
  ['2001:0db8:0001:1234:0000::1', '2001:db8:1:1200::/56'],
  ['2001:db8::1', '2001:db8:0:0::/56'],
  ['fe80::1%eth0', 'fe80:0:0:0::/56'],
  ['::1', '0:0:0:0::/56'],
] as const;

test.each(FORMES)('%s counts as %s, from the socket and behind a proxy', (brute, adresse) => {
  expect(adresseDe(requete(brute), 0)).toBe(adresse);
  for (const ecrite of [brute, brute.includes(':') ? `[${brute}]` : brute])
    expect(adresseDe(requete('198.51.100.1', ecrite), 1)).toBe(adresse);
  const avecPort = brute.includes(':') ? `[${brute}]:4711` : `${brute}:4711`;
  expect(adresseDe(requete('198.51.100.1', avecPort), 1)).toBe(adresse);
});

test('a socket without an address is unknown', () =>
  expect(adresseDe(requete(undefined), 0)).toBe('inconnue'));

test.each(['unknown', '_cache', '1.2.3', '1.2.3.4.5', '1.2.3.4:x', '[::1', 'g::1', '"::1"'])(
  'what is no address says nothing: %s',
  (ecrite) => expect(adresseDe(requete('192.0.2.1', ecrite), 1)).toBe('192.0.2.1'),
);

test('whatever a proxy writes, an address or a network comes of it', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.ipV6(),
        fc.ipV4().map((ip) => `${ip}:80`),
      ),
      (ecrite) => {
        expect(adresseDe(requete('192.0.2.1', ecrite), 1)).toMatch(
          /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f]{1,4}(:[0-9a-f]{1,4}){3}::\/56)$/,
        );
      },
    ),
  ));
