import type { Base } from '@sofi/database';
import { lignes } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { createClient } from '@sofi/sdk';
import type { Serveur } from '@sofi/server/serveur';
import { demarrer } from '@sofi/server/serveur';
import { envoyerEnValidation } from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { attendre, ouvrir, recueillir } from '../support/abonnements.ts';
import type { PgBouncer } from '../support/pgbouncer.ts';
import { startPgBouncer } from '../support/pgbouncer.ts';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';
import { compter, lancerProgramme } from '../support/programme.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';
import { nonEmpty } from '../support/non-empty.ts';

/** All that a session of ours has, dropped silently. */
const EVERYTHING =
  'DateStyle TimeZone IntervalStyle extra_float_digits bytea_output standard_conforming_strings default_transaction_isolation default_transaction_read_only jit max_parallel_workers_per_gather work_mem plan_cache_mode statement_timeout lock_timeout idle_in_transaction_session_timeout'.split(
    ' ',
  );
const FOREVER = 600_000;
const name = `sofi_pgbouncer_${process.pid}`;
const valideur = acteur('VALIDEUR');
let strict: PgBouncer;
let silent: PgBouncer;
let bases: Base[];
let servers: Serveur[];

const open = (settings: object = {}) =>
  ouvrirPostgres(strict.urlOf(name), {
    postgres: { pooler: 'transaction', directUrl: urlDe(name), ...settings },
  });

beforeAll(async () => {
  await creerBase(name, inject('modele'));
  [strict, silent] = await Promise.all([startPgBouncer(), startPgBouncer({ ignored: EVERYTHING })]);
  bases = [await open(), await open()];
  servers = await Promise.all(
    bases.map((base) =>
      demarrer({
        base,
        acteur: valideur,
        hote: '127.0.0.1',
        port: 0,
        deadlines: { read: FOREVER, write: FOREVER },
      }),
    ),
  );
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.arreter()));
  await Promise.all(bases.map((base) => base.fermer()));
  await Promise.all([strict.stop(), silent.stop()]);
  await supprimerBase(name);
});

const ask = async (server: Serveur, query: string): Promise<unknown> => {
  const answer = await fetch(`${server.origine}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
};

const READS = [
  '{ offres(first: 5, search: "soin") { nodes { extrait } totalCount } }',
  '{ formations(first: 10) { nodes { numero intitule actions(first: 2) { nodes { numero } } } } }',
  '{ sessions(first: 5) { nodes { numero debut creeLe } totalCount } }',
  '{ organismes(first: 3) { nodes { siret } } }',
];

test('two servers whose callers outnumber the connections lent answer what Postgres answers', async () => {
  const base = await ouvrirPostgres(urlDe(name), {});
  const direct = await demarrer({ base, acteur: valideur, hote: '127.0.0.1', port: 0 });
  const right: unknown[] = [];
  for (const query of READS) right.push(await ask(direct, query));
  expect(JSON.stringify(right)).not.toContain('errors');
  const asked = servers.flatMap((server) =>
    [...READS, ...READS, ...READS].map((query) => ask(server, query)),
  );
  const answers = await Promise.all(asked);
  for (const [rank, answer] of nonEmpty(answers).entries())
    expect(answer).toEqual(right[rank % READS.length]);
  await direct.arreter();
  await base.fermer();
});

test('an offer is entered and sent on one server, and who follows on the other hears of each step once', async () => {
  const sofi = createClient({ url: `${servers[0]!.origine}/graphql` });
  const end = new AbortController();
  const { recus } = recueillir(sofi.abonnements.evenements({}, { signal: end.signal }));
  await ouvrir(recus, () =>
    createClient({ url: `${servers[1]!.origine}/graphql` }).formations.creer({
      intitule: 'Ouvre le flux',
      organisme: SIRET_DE_DEMONSTRATION,
    }),
  );
  const { lot, mandataire } = await lotDeDemo(bases[1]!);
  const organisme = env(bases[1]!, acteur('ORGANISME', [mandataire]));
  const { action } = await saisirOffreComplete(organisme, lot);
  const [{ version }] = (await lignes<{ version: number }>(
    bases[1]!.db,
    sql`select version from actions where vue = 'TRAVAIL' and numero = ${action}`,
  )) as [{ version: number }];
  await envoyerEnValidation(organisme, { numero: action, version });
  const steps = await lignes<{ id: number }>(
    bases[1]!.db,
    sql`select id from evenements where action_numero = ${action} order by id`,
  );
  const sent = () => recus.map(({ id }) => Buffer.from(id, 'base64').toString());
  const expected = steps.map(({ id }) => `Evenement:${id}`);
  expect(expected.length).toBeGreaterThan(2);
  await attendre(() => expect(sent().filter((id) => expected.includes(id))).toEqual(expected));
  expect(new Set(sent()).size).toBe(sent().length);
  end.abort();
});

test('each transaction has the settings of a session of ours, and leaves none on the connection lent', async () => {
  const direct = postgres(urlDe(name), { max: 1, onnotice: () => {} });
  await direct.unsafe(`
    alter database ${name} set datestyle = 'SQL, DMY';
    alter database ${name} set statement_timeout = '90s';
    alter database ${name} set default_transaction_isolation = 'serializable';
    alter database ${name} set default_transaction_read_only = on;`);
  const pooler = await startPgBouncer({ connections: 1 });
  const base = await ouvrirPostgres(pooler.urlOf(name), {
    postgres: { pooler: 'transaction', directUrl: urlDe(name), readTimeout: 7000 },
  });
  const stranger = postgres(pooler.urlOf(name), { max: 1, prepare: false, onnotice: () => {} });
  try {
    const shown = sql`select current_setting('datestyle') as style, current_setting('statement_timeout') as time,
      current_setting('transaction_isolation') as isolation, current_setting('transaction_read_only') as "readOnly"`;
    expect(await lignes(base.db, shown)).toEqual([
      { style: 'ISO, DMY', time: '7s', isolation: 'read committed', readOnly: 'off' },
    ]);
    expect(await stranger`select current_setting('statement_timeout') as time`).toMatchObject([
      { time: '90s' },
    ]);
  } finally {
    await direct.unsafe(
      `set default_transaction_read_only = off; alter database ${name} reset all`,
    );
    await Promise.all([stranger.end(), direct.end(), base.fermer()]);
    await pooler.stop();
  }
});

test.each([
  ['a lock', { lockTimeout: 200, readTimeout: FOREVER }],
  ['time', { lockTimeout: FOREVER, readTimeout: 500 }],
])('behind the pooler too, a query that wants for %s answers TIMEOUT', async (_title, settings) => {
  const base = await open(settings);
  const server = await demarrer({
    base,
    acteur: valideur,
    hote: '127.0.0.1',
    port: 0,
    deadlines: { read: settings.readTimeout, write: FOREVER },
  });
  const other = postgres(urlDe(name), { max: 1, onnotice: () => {} });
  await other.begin(async (tx) => {
    await tx`lock table offres in access exclusive mode`;
    expect(await ask(server, READS[0]!)).toMatchObject({
      errors: [{ extensions: { code: 'TIMEOUT' } }],
    });
  });
  expect(await ask(server, READS[0]!)).toMatchObject({ data: { offres: {} } });
  await other.end();
  await server.arreter();
  await base.fermer();
});

test('the program fills an empty database through the pooler, and serves it', async () => {
  const empty = `${name}_vide`;
  await creerBase(empty);
  const { pret, enfant, fin } = lancerProgramme({
    PORT: '0',
    DATABASE_URL: strict.urlOf(empty),
    DATABASE_POOLER: 'transaction',
    DATABASE_DIRECT_URL: urlDe(empty),
    DEMO: '1',
  });
  expect(await compter(await pret)).toEqual({ data: { sessions: { totalCount: 1666 } } });
  enfant.kill('SIGTERM');
  expect((await fin).code).toBe(0);
  await supprimerBase(empty);
});

test('without the setting, the program refuses a pooler by one sentence that names what to set', async () => {
  const { fin } = lancerProgramme({ PORT: '0', DATABASE_URL: silent.urlOf(name), DEMO: '0' });
  const { code, dit } = await fin;
  expect(code).toBe(1);
  expect(dit.trim().split('\n').at(-1)).toMatch(
    /^postgres:.* mène à un pooler.*DATABASE_POOLER=transaction.*DATABASE_DIRECT_URL/,
  );
});

const REFUSALS: [string, () => Promise<Base>, RegExp][] = [
  [
    'a pooler that refuses what a session has',
    () => ouvrirPostgres(strict.urlOf(name), {}),
    /mène à un pooler.*DATABASE_POOLER=transaction.*DATABASE_DIRECT_URL/,
  ],
  [
    'a pooler that drops it',
    () => ouvrirPostgres(silent.urlOf(name), {}),
    /mène à un pooler.*DATABASE_POOLER=transaction.*DATABASE_DIRECT_URL/,
  ],
  [
    'a pooler as the direct address',
    () => open({ directUrl: silent.urlOf(name) }),
    /^DATABASE_DIRECT_URL .* mène à un pooler : mettez-y l’adresse de PostgreSQL/,
  ],
  [
    'another database as the direct address',
    () => open({ directUrl: urlDe('postgres') }),
    /mènent à deux bases différentes/,
  ],
  [
    'a pooler that is not there',
    () =>
      ouvrirPostgres('postgres://postgres@127.0.0.1:1/x', {
        postgres: { pooler: 'transaction', directUrl: urlDe(name) },
      }),
    /127\.0\.0\.1:1\/x ne répond pas : aucun serveur/,
  ],
];
test.each(REFUSALS)('a base is not opened on %s', async (_title, opening, message) => {
  await expect(opening()).rejects.toThrow(message);
});
