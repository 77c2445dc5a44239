/**
 * Compares our server with the limit and with PostGraphile over the same tables: `npm run bench -- 30000 1000000`. Writes
 * bench/RESULTS.md. BENCH_DATABASE_URL: a Postgres of this machine; BENCH_SECONDS, BENCH_ROUNDS: how long.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { jourAParis } from '@sofi/domain';
import postgres from 'postgres';
import { charger, ditDesErreurs } from './charge.ts';
import { ouvrirCompteur } from './compteur.ts';
import { preparerDonnees, SERVEUR, urlDeBench } from './donnees.ts';
import type { Contexte, NomDeServeur, Operation } from './operations.ts';
import { OPERATIONS } from './operations.ts';
import type { ParQui, Serveur } from './processus.ts';
import { adresseDe, cpuDe, lancer, memoireDe } from './processus.ts';
import { profiler } from './profil.ts';
import type { Releve, ResultatsDeTaille } from './resultats.ts';
import { ecrireResultats } from './resultats.ts';

const SECONDES = Number(process.env['BENCH_SECONDS'] ?? 2);
const TOURS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const NOMS: readonly NomDeServeur[] = ['limite', 'sofi', 'postgraphile'];

/** The servers over one database. */
type Parc = Record<NomDeServeur, Serveur>;

async function demarrerParc(url: string): Promise<Parc> {
  const avecNom = new URL(url);
  avecNom.searchParams.set('application_name', 'postgraphile');
  const [limite, sofi, postgraphile] = await Promise.all([
    lancer('limite', url),
    lancer('sofi', url),
    lancer('postgraphile', avecNom.href),
  ]);
  return { limite, sofi, postgraphile };
}

const arreterParc = (parc: Parc) => Promise.all(NOMS.map((nom) => parc[nom].arreter()));

function corpsDe(nom: NomDeServeur, operation: Operation, variables: object): string {
  if (nom === 'limite') return JSON.stringify({ operation: operation.nom, variables });
  const query = operation[nom];
  const demandees = new Set([...query.matchAll(/\$(\w+):/g)].map(([, une]) => une!));
  return JSON.stringify({
    query,
    variables: Object.fromEntries(Object.entries(variables).filter(([une]) => demandees.has(une))),
  });
}

// oxlint-disable-next-line typescript/no-explicit-any -- answers of any operation
async function demander(serveur: Serveur, operation: ParQui, corps: string): Promise<any> {
  const reponse = await fetch(adresseDe(serveur, operation), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: corps,
  });
  const texte = await reponse.text();
  if (reponse.status !== 200 || ditDesErreurs(texte))
    throw new Error(`${serveur.nom}: ${reponse.status} ${texte.slice(0, 2000)}`);
  return JSON.parse(texte);
}

/** The questions of an operation, each of which every server has answered alike, and how many offers they met on average. */
async function accorder(
  operation: Operation,
  parc: Parc,
  contexte: Contexte,
): Promise<{ variantes: object[]; trouvees: number | null }> {
  const variantes = (await operation.variables(contexte)) as object[];
  let trouvees: number | null = null;
  for (const variables of variantes) {
    const [limite, sofi, postgraphile] = await Promise.all(
      NOMS.map(async (nom) => {
        const { data } = await demander(parc[nom], operation, corpsDe(nom, operation, variables));
        return nom === 'postgraphile' ? operation.traduire(data) : data;
      }),
    );
    const ou = `${operation.nom} ${JSON.stringify(variables)}`;
    assert.deepEqual(sofi, limite, `we and the limit disagree: ${ou}`);
    assert.deepEqual(postgraphile, limite, `PostGraphile and the limit disagree: ${ou}`);
    const { totalCount } = (limite.offres ?? {}) as { totalCount?: number };
    if (totalCount !== undefined) trouvees = (trouvees ?? 0) + totalCount / variantes.length;
  }
  return { variantes, trouvees };
}

/** CPU time so far of the connections that this server has to Postgres. */
async function cpuDePostgres(sql: postgres.Sql, nom: NomDeServeur): Promise<Map<number, number>> {
  const pids = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity where application_name = ${nom} and datname = current_database()`;
  return new Map(pids.map(({ pid }) => [pid, cpuDe(pid)]));
}

/**
 * Waits for what a server that did not answer in time still works on, and ends what is long: the next one has the machine
 * to itself. What is short is left to end by itself: a cancellation could reach the statement after it.
 */
async function calmer(sql: postgres.Sql): Promise<void> {
  for (let essai = 0; essai < 600; essai++) {
    const actives = await sql`
      select case when query_start < now() - interval '1 second' then pg_cancel_backend(pid) end from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and state = 'active' and pid <> pg_backend_pid()`;
    if (actives.length === 0) return;
    await sql`select pg_sleep(0.1)`;
  }
  throw new Error('Statements of earlier rounds do not end.');
}

async function mesurer(
  serveur: Serveur,
  operation: Operation,
  corps: string[],
  { connexions, sql }: { connexions: number; sql: postgres.Sql },
): Promise<Releve> {
  const avant = await cpuDePostgres(sql, serveur.nom);
  const cpuAvant = cpuDe(serveur.pid);
  const mesure = await charger(adresseDe(serveur, operation), corps, {
    connexions,
    secondes: SECONDES,
  });
  const cpu = cpuDe(serveur.pid) - cpuAvant;
  let cpuBase = 0;
  for (const [pid, temps] of await cpuDePostgres(sql, serveur.nom))
    cpuBase += temps - (avant.get(pid) ?? 0);
  await calmer(sql);
  return {
    ...mesure,
    cpuServeur: cpu / mesure.nombre,
    cpuPostgres: cpuBase / mesure.nombre,
  };
}

/** Statements that a request costs once its plans are prepared: the most of five. */
async function compterRequetes(
  url: string,
  variantes: Map<string, object[]>,
): Promise<Map<string, number>> {
  const compteur = await ouvrirCompteur(url);
  const parc = await demarrerParc(compteur.url);
  const comptes = new Map<string, number>();
  for (const operation of OPERATIONS)
    for (const nom of NOMS) {
      const questions = variantes.get(operation.nom)!.map((une) => corpsDe(nom, operation, une));
      for (const question of questions) await demander(parc[nom], operation, question);
      let plus = 0;
      for (const question of questions.slice(0, 5)) {
        compteur.relever();
        await demander(parc[nom], operation, question);
        plus = Math.max(plus, compteur.relever());
      }
      comptes.set(`${operation.nom} ${nom}`, plus);
    }
  await arreterParc(parc);
  await compteur.fermer();
  return comptes;
}

/** One size: its loaded database, the servers over it, and what they are asked. */
interface Banc {
  sessions: number;
  url: string;
  sql: postgres.Sql;
  parc: Parc;
  /** Of each operation. */
  variantes: Map<string, object[]>;
  trouvees: Map<string, number>;
  releves: ResultatsDeTaille['releves'];
}

/** Loads, starts the servers, and has them agree. */
async function preparer(sessions: number): Promise<Banc> {
  await preparerDonnees(sessions);
  const url = urlDeBench(sessions);
  const sql = postgres(url, { max: 2, onnotice: () => {} });
  await sql.unsafe(readFileSync(new URL('../serveurs/postgraphile.sql', import.meta.url), 'utf8'));
  await sql`vacuum analyze`;
  const parc = await demarrerParc(url);
  const contexte: Contexte = {
    sql,
    jour: jourAParis(new Date()),
    demander: async (nom, corps) => demander(parc[nom], {}, JSON.stringify(corps)),
  };
  const banc: Banc = {
    sessions,
    url,
    sql,
    parc,
    variantes: new Map(),
    trouvees: new Map(),
    releves: [],
  };
  for (const operation of OPERATIONS) {
    const accord = await accorder(operation, parc, contexte);
    banc.variantes.set(operation.nom, accord.variantes);
    if (accord.trouvees !== null) banc.trouvees.set(operation.nom, accord.trouvees);
    console.error(`${sessions} ${operation.nom}: answers agree`);
  }
  return banc;
}

/** Measures servers and sizes in turn: what slows the machine for a while slows each of them. */
async function alterner(bancs: readonly Banc[]): Promise<void> {
  const places = bancs.flatMap((banc) => NOMS.map((nom) => ({ banc, nom })));
  for (const operation of OPERATIONS)
    for (const connexions of [1, 16])
      // Round -1 is not kept: connections open in it, plans are prepared and code is compiled.
      for (let tour = -1; tour < TOURS; tour++)
        for (const rang of places.keys()) {
          // Each round begins with another one.
          const { banc, nom } = places[(rang + tour + 1) % places.length]!;
          const { sessions, sql, parc, variantes, releves } = banc;
          const corps = variantes.get(operation.nom)!.map((une) => corpsDe(nom, operation, une));
          const releve = await mesurer(parc[nom], operation, corps, { connexions, sql });
          if (tour >= 0)
            releves.push({ operation: operation.nom, connexions, tour, serveur: nom, ...releve });
          console.error(
            `${sessions} ${operation.nom} ${connexions} ${tour} ${nom} ${releve.requetesParSeconde.toFixed(0)}/s`,
          );
        }
}

/** Stops the servers, and finds what is not a matter of time. */
async function conclure({ url, sql, parc, variantes, ...banc }: Banc): Promise<ResultatsDeTaille> {
  const memoire = Object.fromEntries(NOMS.map((nom) => [nom, memoireDe(parc[nom].pid)])) as Record<
    NomDeServeur,
    number
  >;
  await arreterParc(parc);
  const requetes = await compterRequetes(url, variantes);
  const profils = new Map<string, [string, number][]>();
  for (const operation of OPERATIONS)
    profils.set(
      operation.nom,
      await profiler(
        url,
        variantes.get(operation.nom)!.map((une) => corpsDe('sofi', operation, une)),
        operation,
      ),
    );
  const [{ version }] = await sql<[{ version: string }]>`
    select format('%s with shared_buffers of %s', current_setting('server_version'), current_setting('shared_buffers')) as version`;
  await sql.end();
  return { ...banc, memoire, requetes, profils, versionDePostgres: version };
}

/** Of the limit 16, of ours 23, of PostGraphile 10, of the bench itself 2. */
const CONNEXIONS_PAR_TAILLE = 51;

/** A server that is refused a connection waits for one, and would be measured waiting. */
async function exigerConnexions(voulues: number): Promise<void> {
  const sql = postgres(SERVEUR, { max: 1 });
  const [{ libres }] = await sql<[{ libres: number }]>`
    select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int - count(*)::int as libres
    from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  await sql.end();
  if (libres < voulues)
    throw new Error(`Postgres has ${libres} connections to give, ${voulues} are needed.`);
}

const tailles = process.argv.slice(2).map(Number);
if (tailles.length === 0 || tailles.some((une) => !Number.isInteger(une) || une < 1000))
  throw new Error('Usage: npm run bench -- SESSIONS... (1000 or more each)');
await exigerConnexions(tailles.length * CONNEXIONS_PAR_TAILLE);
const bancs: Banc[] = [];
for (const taille of tailles) bancs.push(await preparer(taille));
await alterner(bancs);
const resultats: ResultatsDeTaille[] = [];
for (const banc of bancs) resultats.push(await conclure(banc));
writeFileSync(
  new URL('../RESULTS.md', import.meta.url),
  ecrireResultats(resultats, { secondes: SECONDES, tours: TOURS }),
);
