import type { Lane } from './request-scope.ts';

/** How Postgres is used: every value is a setting of the server (`env.ts`). */
export interface PostgresSettings {
  /** Milliseconds that a reading statement may take. */
  readTimeout: number;
  /** Milliseconds that another one may take. */
  writeTimeout: number;
  /** Milliseconds that a statement waits for a lock. */
  lockTimeout: number;
  /** Milliseconds that a transaction may wait for its next statement. */
  idleTransactionTimeout: number;
  /** Connections for reads, of each of the two kinds of plans (docs/decisions/005). */
  readConnections: number;
  /** Connections for writes. */
  writeConnections: number;
  /** Statements that may wait for a connection, of each lane. */
  queue: number;
  /** `transaction`: the URL leads to a pooler that lends a connection for one transaction at a time. */
  pooler: 'transaction' | null;
  /** Postgres itself, where the URL leads to a pooler. */
  directUrl: string | undefined;
}

export const POSTGRES_SETTINGS: PostgresSettings = {
  readTimeout: 10_000,
  writeTimeout: 30_000,
  lockTimeout: 3000,
  idleTransactionTimeout: 30_000,
  readConnections: 8,
  writeConnections: 4,
  queue: 200,
  pooler: null,
  directUrl: undefined,
};

/** Connections for those who sign in, and to look up who calls. */
export const IDENTITY_CONNECTIONS = 2;

/** Exports of one server at a time, and those that may wait for one to end. */
export const EXPORT_CONNECTIONS = 2;
export const EXPORT_QUEUE = 8;

/** Beyond those that wait for announcements and locks. */
export const MAINTENANCE_CONNECTIONS = 4;

/**
 * What a session has, whatever the database or the role sets. Days and instants are read as ISO texts. Statements here are short:
 * compiling them, or sharing them among processes, costs more than it gains. As texts: the driver leaves out what is false or 0.
 */
const SESSION = {
  DateStyle: 'ISO',
  TimeZone: 'UTC',
  IntervalStyle: 'postgres',
  extra_float_digits: '1',
  bytea_output: 'hex',
  standard_conforming_strings: 'on',
  default_transaction_isolation: 'read committed',
  default_transaction_read_only: 'off',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  work_mem: '16MB',
};

export function sessionSettings(
  lane: Lane,
  { readTimeout, writeTimeout, lockTimeout, idleTransactionTimeout }: PostgresSettings,
  planCacheMode: string,
): Record<string, string> {
  const common = { ...SESSION, plan_cache_mode: planCacheMode };
  // Those of the role or of the database would cut long work.
  if (lane === 'maintenance')
    return {
      ...common,
      statement_timeout: '0',
      lock_timeout: '0',
      idle_in_transaction_session_timeout: '0',
    };
  return {
    ...common,
    statement_timeout: String(lane === 'read' ? readTimeout : writeTimeout),
    lock_timeout: String(lockTimeout),
    idle_in_transaction_session_timeout: String(idleTransactionTimeout),
  };
}

/** The same for one transaction, which has read nothing yet: beyond it, a pooler gives the connection to others. */
export const localSettings = (settings: Record<string, string>): string =>
  Object.entries(settings)
    .map(
      ([name, value]) =>
        `set local ${name.replace(/^default_transaction_/, 'transaction_')} = '${value}'`,
    )
    .join('; ');
