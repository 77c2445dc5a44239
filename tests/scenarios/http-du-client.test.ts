import { request } from 'node:http';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { origine } = serveurDeTest();
/** One question there spends a caller’s minute. */
const avare = serveurDeTest(undefined, { budgets: { anonymous: 1, account: 1 } });

/** One answer as it travels: `fetch` would unpack it. */
const demander = (
  query: string,
  headers: Record<string, string> = {},
  longueur?: number,
  chez = origine(),
) =>
  new Promise<{ statut: number; entetes: Record<string, string | undefined>; octets: number }>(
    (repondu, echec) => {
      const body = JSON.stringify({ query });
      const requete = request(
        `${chez}/graphql`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(!headers['transfer-encoding'] && {
              'content-length': longueur ?? Buffer.byteLength(body),
            }),
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

test.each<[number, string, Record<string, string>, number | undefined]>([
  [200, COURTE, {}, undefined],
  [400, '{ nulle_part }', {}, undefined],
  [411, COURTE, { 'transfer-encoding': 'chunked' }, undefined],
  [413, '', {}, 2 ** 21],
  [429, LONGUE, {}, undefined],
])(
  'pages of other origins read the name of the request, the validator and the time to wait of an answer %i',
  async (statut, query, headers, longueur) => {
    const chez = statut === 429 ? avare.origine() : origine();
    if (statut === 429) await demander(LONGUE, {}, undefined, chez);
    const reponse = await demander(
      query,
      { ...headers, 'x-request-id': 'essai-1', accept: 'application/graphql-response+json' },
      longueur,
      chez,
    );
    expect(reponse.statut).toBe(statut);
    expect(reponse.entetes).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Retry-After, X-Request-Id',
      'x-request-id': 'essai-1',
    });
    if (statut === 429) expect(Number(reponse.entetes['retry-after'])).toBeGreaterThan(0);
  },
);
