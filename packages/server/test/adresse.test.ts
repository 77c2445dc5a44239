import type { IncomingMessage } from 'node:http';
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
])('%s', (_titre, proxys, suivies, adresse) =>
  expect(adresseDe(requete('192.0.2.1', suivies), proxys)).toBe(adresse),
);

test.each([
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  [undefined, 'inconnue'],
])('%s counts as %s', (brute, adresse) => expect(adresseDe(requete(brute), 0)).toBe(adresse));
