import { request } from 'node:http';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { origine } = serveurDeTest();

/** One answer as it travels: `fetch` would unpack it. */
const demander = (query: string, headers: Record<string, string> = {}, longueur?: number) =>
  new Promise<{ statut: number; entetes: Record<string, string | undefined>; octets: number }>(
    (repondu, echec) => {
      const body = JSON.stringify({ query });
      const requete = request(
        `${origine()}/graphql`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-length': longueur ?? Buffer.byteLength(body),
            ...headers,
          },
        },
        (reponse) => {
          let octets = 0;
          reponse.on('data', (morceau: Buffer) => {
            octets += morceau.length;
          });
          reponse.once('close', () =>
            repondu({
              statut: reponse.statusCode!,
              entetes: reponse.headers as Record<string, string>,
              octets,
            }),
          );
          if (reponse.headers['content-type']?.startsWith('text/event-stream')) reponse.destroy();
        },
      );
      requete.once('error', echec);
      requete.end(longueur === undefined ? body : undefined);
      if (longueur !== undefined) requete.flushHeaders();
    },
  );

const LONGUE = '{ sessions(first: 100) { nodes { id code debut fin lieu { nom } } } }';
const COURTE = '{ sessions(first: 1) { nodes { code } } }';

test.each(['br', 'gzip'])(
  'an answer of over a kilobyte is compressed by %s where it is accepted',
  async (codage) => {
    const clair = await demander(LONGUE);
    const { entetes, octets } = await demander(LONGUE, { 'accept-encoding': codage });
    expect(clair.entetes['content-encoding']).toBeUndefined();
    expect(clair.octets).toBeGreaterThan(1024);
    expect(entetes['content-encoding']).toBe(codage);
    expect(entetes['vary']).toMatch(/accept-encoding/i);
    expect(octets).toBeLessThan(clair.octets / 3);
  },
);

test('a short answer is sent as it is, and so is a stream of events', async () => {
  const courte = await demander(COURTE, { 'accept-encoding': 'br, gzip' });
  expect(courte.entetes['content-encoding']).toBeUndefined();
  const flux = await demander('subscription { tableauDeBord { calculeLe } }', {
    'accept-encoding': 'br, gzip',
    accept: 'text/event-stream',
  });
  expect(flux.entetes['content-type']).toMatch(/^text\/event-stream/);
  expect(flux.entetes['content-encoding']).toBeUndefined();
});

test('browsers keep the preflight’s answer for two hours', async () => {
  const reponse = await fetch(`${origine()}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://ailleurs.test',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,idempotency-key,x-request-id',
    },
  });
  expect(reponse.status).toBe(204);
  expect(reponse.headers.get('access-control-max-age')).toBe('7200');
  expect(reponse.headers.get('access-control-allow-headers')).toContain('idempotency-key');
});

test('pages of other origins read the name of the request, the validator and the time to wait, on refusals too', async () => {
  for (const reponse of [
    await demander(COURTE, { 'x-request-id': 'essai-1' }),
    await demander('{ nulle_part }', { 'x-request-id': 'essai-1' }),
    await demander('', { 'x-request-id': 'essai-1' }, 2 ** 21),
  ]) {
    expect(reponse.entetes).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Retry-After, X-Request-Id',
      'x-request-id': 'essai-1',
    });
  }
});
