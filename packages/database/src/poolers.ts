import type postgres from 'postgres';
import { BaseInutilisableError } from './erreurs.ts';

/** Which process of which server answers, beside the one that the driver was connected to. */
interface Answerer {
  version: number;
  /** The same for two addresses that lead to the same database. */
  database: string;
  /** The connection is lent by a pooler: nothing that belongs to a session is kept. */
  pooled: boolean;
}

/** @throws the driver's error */
export async function whoAnswers(
  client: postgres.Sql | postgres.TransactionSql,
): Promise<Answerer> {
  const rows = await client<{ version: string; database: string; pid: number }[]>`
    select current_setting('server_version_num') as version, pg_backend_pid() as pid,
      concat_ws(' ', extract(epoch from pg_postmaster_start_time()), oid) as database
    from pg_database where datname = current_database()`;
  const [{ version, database, pid }] = rows as unknown as [(typeof rows)[number]];
  // A pooler invents the key by which its clients cancel, and with it their process.
  return { version: Number(version), database, pooled: rows.state.pid !== pid };
}

/** Whether a pooler refused what a session has: PgBouncer does, but for parameters that it was set to ignore. */
export const refusesSessionSettings = (erreur: unknown): boolean =>
  erreur instanceof Error && /unsupported startup parameter/.test(erreur.message);

export const pooledUrl = (address: string, cause?: unknown) =>
  new BaseInutilisableError(
    `${address} mène à un pooler, qui ne garde rien d’une session : mettez DATABASE_POOLER=transaction, et dans DATABASE_DIRECT_URL l’adresse de PostgreSQL lui-même.`,
    { cause },
  );

export const pooledDirectUrl = (address: string, cause?: unknown) =>
  new BaseInutilisableError(
    `DATABASE_DIRECT_URL (${address}) mène à un pooler : mettez-y l’adresse de PostgreSQL lui-même.`,
    { cause },
  );

export const twoDatabases = (address: string, directAddress: string) =>
  new BaseInutilisableError(
    `DATABASE_URL (${address}) et DATABASE_DIRECT_URL (${directAddress}) mènent à deux bases différentes : mettez dans l’une et l’autre la même base.`,
  );
