import type { Base } from '@sofi/database';
import { lignes } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import type { Serveur } from '@sofi/server/serveur';
import { sql } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { urlDe } from '../support/postgres.ts';
import type { Answer } from '../support/postgres-servers.ts';
import {
  answered,
  codes,
  get,
  OFFERS,
  post,
  postgresServers,
  WRITE,
} from '../support/postgres-servers.ts';
import { nonEmpty } from '../support/non-empty.ts';

const { name, other, serving, holding, running } = postgresServers('deadlines');

/** On both paths, for a caller with this deadline. */
const impatient = ({ origine }: Serveur, query: string, ms: number) =>
  [
    { method: 'POST', body: JSON.stringify({ query }) },
    { method: 'POST', body: JSON.stringify({ query: `${query}#`, operationName: null }) },
  ].map(async (request) =>
    answered(
      await fetch(`${origine}/graphql`, {
        ...request,
        headers: { 'content-type': 'application/json', 'x-timeout-ms': String(ms) },
      }),
    ),
  );
const OTHERS = '{ organismes(first: 3) { nodes { siret } } }';
const SIGN_IN =
  'mutation { seConnecter(input: { courriel: "personne@exemple.fr", motDePasse: "mot de passe faux" }) { __typename } }';

test('while a table is locked, other tables are read, others write and others sign in', () =>
  serving({}, async (server) => {
    const stuck: Promise<Answer>[] = [];
    await holding('offres', async () => {
      for (let rank = 0; rank < 40; rank++) stuck.push((rank % 2 ? get : post)(server, OFFERS));
      await vi.waitFor(async () => expect(await running()).toBeGreaterThan(5), 20_000);
      expect(codes(await post(server, OTHERS))).toBeUndefined();
      expect(codes(await get(server, OTHERS))).toBeUndefined();
      expect(codes(await post(server, WRITE))).toBeUndefined();
      expect(codes(await post(server, SIGN_IN))).toBeUndefined();
    });
    for (const answer of nonEmpty(await Promise.all(stuck)))
      expect(answer.body.errors).toBeUndefined();
  }));

test('a caller who says how long it waits is answered by then, and its statements stop', () =>
  serving({}, async (server) => {
    const queries = [WRITE, '{ formations(first: 1) { nodes { numero } } }'];
    // Opens the connections: one that is still being opened when the time is up is a database that cannot be reached.
    for (const query of queries)
      for (const answer of nonEmpty(await Promise.all(impatient(server, query, 20_000))))
        expect(codes(answer)).toBeUndefined();
    await holding('formations', async () => {
      for (const query of queries)
        for (const answer of nonEmpty(await Promise.all(impatient(server, query, 300))))
          expect(codes(answer)).toEqual(['TIMEOUT']);
      await vi.waitFor(async () => expect(await running()).toBe(0), 20_000);
    });
  }));

test('while writes wait for a lock, others sign in', () =>
  serving({}, async (server) => {
    const stuck: Promise<Answer>[] = [];
    await holding('formations', async () => {
      for (let rank = 0; rank < 20; rank++) stuck.push(post(server, WRITE));
      await vi.waitFor(async () => expect(await running()).toBeGreaterThan(3), 20_000);
      expect(codes(await post(server, SIGN_IN))).toBeUndefined();
    });
    for (const answer of nonEmpty(await Promise.all(stuck)))
      expect(answer.body.errors).toBeUndefined();
  }));

test.each([
  ['the lock is not had in time', { lockTimeout: 100 }, /« offres ».*réessayez/],
  ['the statement takes too long', { readTimeout: 300 }, /« offres ».*« first ».*« search »/],
])('where %s, a query answers TIMEOUT and names what to narrow', (_title, settings, message) =>
  serving(settings, (server) =>
    holding('offres', async () => {
      for (const ask of [post, get]) {
        const answer = await ask(server, OFFERS);
        expect(codes(answer)).toEqual(['TIMEOUT']);
        expect(answer.body.errors![0]!.message).toMatch(message);
      }
      await vi.waitFor(async () => expect(await running()).toBe(0), 20_000);
    }),
  ),
);

test.each([
  [
    '{ offres(search: "formation") { totalCount facets(names: [COMMUNE]) { values { code } } } }',
    /« search »/,
  ],
  [
    '{ offres(filter: { certifiante: true }) { facets(names: [COMMUNE]) { values { code } } } }',
    /« filter »|« names »/,
  ],
  ['{ offres(last: 20, search: "anglais") { edges { cursor } } }', /« last ».*« search »/],
  ['{ offres(search: "compt") { totalCount } }', /« search »/],
  ['{ offres(search: "anglais", orderBy: { field: INTITULE }) { totalCount } }', /« search »/],
  ['{ offres(filter: { formacodes: ["11001", "11002"] }) { totalCount } }', /« filter »/],
  ['{ statistiques(par: [DEPARTEMENT, MOIS_DEBUT]) { total { actions } } }', /« par »/],
])('TIMEOUT names what to narrow of %s', (query, message) =>
  serving({ readTimeout: 300 }, (server) =>
    holding('offres', async () => {
      const answer = await post(server, query);
      expect(codes(answer)).toEqual(['TIMEOUT']);
      expect(answer.body.errors![0]!.message).toMatch(message);
    }),
  ),
);

test('a mutation that waits too long answers TIMEOUT, and nothing of it is written', () =>
  serving({ writeTimeout: 300 }, async (server) => {
    const title = `Trop tard ${crypto.randomUUID()}`;
    await holding('formations', async () => {
      expect(codes(await post(server, WRITE.replace('Essai', title)))).toEqual(['TIMEOUT']);
      await vi.waitFor(async () => expect(await running()).toBe(0), 20_000);
    });
    expect(await other`select 1 from formations where intitule = ${title}`).toHaveLength(0);
  }));

test.each([
  ['fast path', post, OFFERS],
  ['whole pipeline', get, OFFERS],
  ['mutation', post, WRITE.replace('Essai', 'Abandon')],
])('when the caller leaves, the statement is cancelled in Postgres (%s)', (_title, ask, query) =>
  serving({}, (server) =>
    holding(query === OFFERS ? 'offres' : 'formations', async () => {
      const caller = new AbortController();
      const left = ask(server, query, caller.signal);
      await vi.waitFor(async () => expect(await running()).toBe(1), 20_000);
      caller.abort();
      await expect(left).rejects.toThrow('aborted');
      await vi.waitFor(async () => expect(await running()).toBe(0), 20_000);
    }),
  ),
);

test('long work is not cut: neither under the lock of this database nor by the commands', async () => {
  const shown = async (base: Base) => {
    const [row] = await lignes<{ limite: string }>(
      base.db,
      sql`select current_setting('statement_timeout') as limite`,
    );
    return row!.limite;
  };
  const settings = { readTimeout: 1000, writeTimeout: 1000 };
  const base = await ouvrirPostgres(urlDe(name), { postgres: settings });
  const command = await ouvrirPostgres(urlDe(name), { postgres: settings, entretien: true });
  try {
    expect(await shown(base)).toBe('1s');
    expect(await base.sousVerrou(() => shown(base))).toBe('0');
    expect(await shown(command)).toBe('0');
  } finally {
    await Promise.all([base.fermer(), command.fermer()]);
  }
});

test('a session has its own settings, whatever the database or the role sets', async () => {
  await other.unsafe(`
    alter database ${name} set datestyle = 'SQL, DMY';
    alter database ${name} set timezone = 'Pacific/Apia';
    alter database ${name} set intervalstyle = 'iso_8601';
    alter database ${name} set statement_timeout = '1ms';
    alter database ${name} set default_transaction_isolation = 'serializable';`);
  try {
    await serving({}, async (server) => {
      const answer = await post(
        server,
        '{ sessions(first: 1, filter: {numeros: [143842]}) { nodes { debut fin creeLe modifieLe } } }',
      );
      expect(answer.body.errors).toBeUndefined();
      expect(JSON.stringify(answer.body.data)).toMatch(
        /"debut":"\d{4}-\d\d-\d\d","fin":"\d{4}-\d\d-\d\d","creeLe":"[\d-]{10}T[\d:.]+Z"/,
      );
    });
  } finally {
    await other.unsafe(`alter database ${name} reset all`);
  }
});
