import { ANONYME } from '@sofi/domain';
import { demarrer, type Serveur } from '@sofi/server/serveur';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
let serveur: Serveur;
let lines: { level: string; message: string; [field: string]: unknown }[] = [];

beforeAll(async () => {
  base = await baseDeTest();
  serveur = await demarrer({
    base,
    acteur: ANONYME,
    hote: '127.0.0.1',
    port: 0,
    log: (level, message, fields) => lines.push({ level, message, ...fields }),
    metricsAddress: { hote: '127.0.0.1', port: 0 },
    reponses: { octets: 1e6 },
  });
});
afterAll(async () => {
  await serveur.arreter();
  await base.fermer();
});
beforeEach(() => {
  lines = [];
});

const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${serveur.origine}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const lineOf = (id: string) => expect.poll(() => lines.find((line) => line.id === id));

test('each request leaves one line, under the name that its caller gave or got', async () => {
  const named = await ask('query Compte { sessions { totalCount } }', {
    'x-request-id': 'appel-1',
  });
  expect(named.headers.get('x-request-id')).toBe('appel-1');
  await named.json();
  await lineOf('appel-1').toEqual({
    level: 'info',
    message: 'request',
    id: 'appel-1',
    method: 'POST',
    path: '/graphql',
    operation: 'Compte',
    type: 'query',
    status: 200,
    code: undefined,
    aborted: undefined,
    cache: 'miss',
    duration: expect.any(Number),
    address: '127.0.0.0/24',
  });
  const unnamed = await fetch(`${serveur.origine}/graphql?query=%7BinconnuX%7D`);
  await unnamed.json();
  const id = unnamed.headers.get('x-request-id')!;
  await lineOf(id).toMatchObject({ path: '/graphql', code: expect.stringMatching(/^[A-Z_]+$/) });
  expect(JSON.stringify(lines)).not.toContain('inconnuX');
});

test('a sign-in that is refused is audited, and the password goes nowhere', async () => {
  const reponse = await ask(
    'mutation Entrer { seConnecter(input: { courriel: "nul@exemple.fr", motDePasse: "secret-tres-long" }) { __typename } }',
    { 'x-request-id': 'entree-1' },
  );
  expect(await reponse.json()).toMatchObject({
    data: { seConnecter: { __typename: 'SaisieInvalideError' } },
  });
  await lineOf('entree-1').toEqual({
    level: 'audit',
    message: 'seConnecter',
    act: undefined,
    id: 'entree-1',
    outcome: 'IDENTIFIANTS_REFUSES',
    account: null,
    address: '127.0.0.0/24',
  });
  await expect.poll(() => lines.map(({ level }) => level)).toEqual(['audit', 'info']);
  expect(JSON.stringify(lines)).not.toMatch(/secret-tres|nul@/);
});

test('a quiet connection outlives the minute for which proxies keep theirs', async () => {
  const answer = await ask('{ sessions { totalCount } }');
  await answer.json();
  const [, seconds] = /^timeout=(\d+)$/.exec(answer.headers.get('keep-alive') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
});

test('metrics are read at an address of their own', async () => {
  await (await ask('query Mesuree { sessions { totalCount } }')).json();
  const read = async () => (await fetch(`${serveur.metrics}/metrics`)).text();
  await expect
    .poll(read)
    .toContain('sofi_requests_total{operation="Mesuree",type="query",outcome="OK"} 1');
  expect((await fetch(`${serveur.origine}/metrics`)).status).toBe(404);
});

test('a server is ready while its database has the schema of its code', async () => {
  const ready = async () => {
    const reponse = await fetch(`${serveur.origine}/ready`);
    return [reponse.status, await reponse.json()];
  };
  expect(await ready()).toEqual([200, { ready: true }]);
  await base.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at, name) values ('x', 99999999999999, '20990101000000_futur')`,
  );
  await expect.poll(ready, { timeout: 5000 }).toEqual([503, { ready: false, reason: 'schema' }]);
  expect((await fetch(`${serveur.origine}/health`)).status).toBe(200);
  await base.db.execute(sql`delete from drizzle.__drizzle_migrations where hash = 'x'`);
  await expect.poll(ready, { timeout: 5000 }).toEqual([200, { ready: true }]);
});
