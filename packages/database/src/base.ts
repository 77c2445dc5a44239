import type { PgAsyncDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { relations } from './relations.ts';

/** Drizzle over either database; a transaction is one too. */
export type Db = PgAsyncDatabase<PgQueryResultHKT, typeof relations>;

/** An open database. */
export interface Base {
  db: Db;
  genre: 'postgres' | 'embarquee';
  /**
   * Fills a table fast: lines in PostgreSQL's COPY text format, each with its end of line.
   * @throws the database's error; nothing of this call is kept then.
   */
  copier(table: string, colonnes: readonly string[], lignes: Iterable<string>): Promise<void>;
  /** Runs alone among all processes that use this database. */
  sousVerrou<T>(travail: () => Promise<T>): Promise<T>;
  /** Waits for what runs, then closes. */
  fermer(): Promise<void>;
}

export interface OptionsDOuverture {
  /** Called with the text of each statement that Drizzle sends. */
  surRequete?: (texte: string, parametres: unknown[]) => void;
}
