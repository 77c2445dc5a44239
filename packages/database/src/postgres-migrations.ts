import { setTimeout } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { BaseInutilisableError, estDroitRefuse, estVerrouRefuse } from './erreurs.ts';
import { comparerSchema, DOSSIER_DES_MIGRATIONS } from './migrations.ts';
import { VERROUS } from './postgres.ts';

export interface MigrationWait {
  /** Milliseconds to wait for locks, all together. */
  patience: number;
  /** Called with one French sentence for each other reason to wait. */
  announce: (sentence: string) => void;
  folder?: string;
}

/** Milliseconds that one attempt waits for a lock: meanwhile readers of that table wait behind it. */
const ATTEMPT = 3000;

/** Milliseconds between two attempts, in which they read. */
const PAUSE = 2000;

/**
 * Applies the migrations that are missing, and says what it waits for. A role that may not change tables needs none of its
 * rights where none is missing.
 * @throws BaseInutilisableError where locks are held for too long: nothing is changed then.
 */
export async function migratePostgres(
  url: string,
  { patience, announce, folder = DOSSIER_DES_MIGRATIONS }: MigrationWait,
): Promise<void> {
  const connect = (name: string) =>
    postgres(url, {
      max: 1,
      connect_timeout: 10,
      connection: { application_name: name, lock_timeout: ATTEMPT },
      onnotice: () => {},
    });
  const client = connect('sofi migration');
  const watch = connect('sofi attente');
  try {
    const db = drizzle({ client });
    const comparison = await comparerSchema(db, folder).catch((erreur: unknown) => {
      if (!estDroitRefuse(erreur)) throw erreur;
      throw new BaseInutilisableError(
        'Ce rôle n’a pas le droit de lire les tables : donnez-lui ses droits (docs/exploitation/roles.sql), ou restaurez la base au nom du rôle qui les possède.',
        { cause: erreur },
      );
    });
    if (comparison !== 'older') return;
    const [session] = await client<{ pid: number }[]>`select pg_backend_pid() as pid`;
    const end = performance.now() + patience;
    for (;;) {
      const waiting = watchLocks(watch, session!.pid, announce);
      try {
        await client`select pg_advisory_lock(${VERROUS.MISE_A_JOUR})`;
        try {
          await migrate(db, { migrationsFolder: folder });
          return;
        } finally {
          await client`select pg_advisory_unlock(${VERROUS.MISE_A_JOUR})`;
        }
      } catch (erreur) {
        if (estDroitRefuse(erreur))
          throw new BaseInutilisableError(
            'La base de données n’est pas à jour, et ce rôle n’a pas le droit d’y toucher : lancez « migrate » avec le rôle qui possède les tables.',
            { cause: erreur },
          );
        if (!estVerrouRefuse(erreur)) throw erreur;
        if (performance.now() + PAUSE > end)
          throw new BaseInutilisableError(
            `La base de données n’est pas mise à jour, rien n’est changé : ${waiting.last() ?? 'un verrou est tenu trop longtemps.'}`,
            { cause: erreur },
          );
      } finally {
        waiting.stop();
      }
      await setTimeout(PAUSE);
    }
  } finally {
    await Promise.all([client.end({ timeout: 1 }), watch.end({ timeout: 1 })]);
  }
}

interface Blocker {
  pid: number;
  application: string;
  query: string;
  state: string;
  since: string;
}

/** Looks each second for whom this session waits. */
function watchLocks(watch: postgres.Sql, pid: number, announce: MigrationWait['announce']) {
  let last: string | undefined;
  const look = async () => {
    const [blocker] = await watch<Blocker[]>`
      select pid, coalesce(application_name, '') as application, coalesce(query, '') as query,
        coalesce(state, 'inconnu') as state,
        coalesce(to_char(coalesce(xact_start, backend_start) at time zone 'Europe/Paris', 'DD/MM/YYYY HH24:MI:SS'), 'une date inconnue') as since
      from pg_stat_activity where pid = any(pg_blocking_pids(${pid}))
      order by xact_start nulls last limit 1`;
    if (!blocker) return;
    const sentence = describe(blocker);
    if (sentence !== last) announce(`En attente : ${sentence}`);
    last = sentence;
  };
  const timer = setInterval(() => void look().catch(() => {}), 1000);
  return { last: () => last, stop: () => clearInterval(timer) };
}

/** The query is another program's: one line of it, short. */
const describe = ({ pid, application, query, state, since }: Blocker): string =>
  `un verrou est tenu par le processus ${pid} de PostgreSQL${application && ` (${printable(application)})`} depuis ${since}, état « ${state} », requête « ${printable(query)} ».`;

const printable = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
