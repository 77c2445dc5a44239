import type { SQL } from 'drizzle-orm';
import { exists, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { QueryBuilder } from 'drizzle-orm/pg-core';

const constructeur = new QueryBuilder();

/** `exists (select 1 from table where ...)`. Alias the table, or its columns are taken for the outer ones. */
export const existe = (table: PgTable, condition: SQL | undefined): SQL =>
  exists(
    constructeur
      .select({ un: sql`1` })
      .from(table)
      .where(condition),
  );
