import type { PgAsyncDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { PostgresSettings } from './postgres-settings.ts';
import type { relations } from './relations.ts';

/** Drizzle over some connections. */
export type Connections = PgAsyncDatabase<PgQueryResultHKT, typeof relations>;

/** How Postgres plans a prepared statement: once for any parameters, or each time for those that it is given. */
export type Plans = 'generic' | 'custom';

/** Drizzle over either database, with generic plans; a transaction is one too. */
export interface Db extends Connections {
  /** The same database with custom plans; absent in a transaction, which has one connection, and in the embedded database. */
  readonly custom?: Connections;
}

/** The database for a statement whose best index depends on its parameters. */
export const withCustomPlans = (db: Db): Connections => db.custom ?? db;

/** What one process at a time does: bringing tables up to date and loading (by default), or importing. */
export type Verrou = 'MISE_A_JOUR' | 'IMPORT';

/** An open database. */
export interface Base {
  db: Db;
  genre: 'postgres' | 'embarquee';
  /**
   * Fills tables fast, in their order and in one transaction: all of it is kept, or nothing.
   * @throws the database's error.
   */
  copier(tables: Iterable<CopieDeTable>): Promise<void>;
  /** Runs exclusively of everything else that takes this lock, in any process that uses this database. */
  sousVerrou<T>(travail: () => Promise<T>, verrou?: Verrou): Promise<T>;
  /**
   * Calls `surMessage` with what is notified on this channel, by whatever process, and `surReprise` when it listens
   * again: messages may have been lost before. @returns what ends it.
   */
  ecouter(
    canal: string,
    surMessage: (message: string) => void,
    surReprise: () => void,
  ): Promise<() => Promise<void>>;
  /** How busy its connections are; the embedded database has none. */
  poolStates(): readonly PoolState[];
  /** Waits for what runs, then closes. */
  fermer(): Promise<void>;
}

/** Connections of one pool. */
export interface PoolState {
  name: string;
  size: number;
  busy: number;
  /** Statements and transactions that wait for a connection. */
  waiting: number;
}

/** Lines of PostgreSQL's COPY text format, each with its end of line. */
export interface CopieDeTable {
  table: string;
  colonnes: readonly string[];
  lignes: Iterable<string>;
}

export interface OptionsDOuverture {
  /** Called with the text of each statement that Drizzle sends. */
  surRequete?: (texte: string, parametres: unknown[], plans: Plans) => void;
  /** How Postgres is used; defaults where they are absent. */
  postgres?: Partial<PostgresSettings> | undefined;
  /** For long work: no time limits. */
  entretien?: boolean;
}
