import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import type { Db } from './base.ts';
import { lignes } from './sql.ts';

/** The SQL functions of this version: one file each, a `CREATE OR REPLACE FUNCTION` under the function's name. */
export const SQL_FOLDER = fileURLToPath(new URL('../sql', import.meta.url));

interface SqlSource {
  name: string;
  text: string;
  sha256: string;
}

/**
 * Replaces the functions of the database whose source changed, in one transaction. Functions may call one another in any
 * order; those that an index is built on stay in the migrations, since a new body would leave the index as it was.
 * @returns SHA-256 of all sources together.
 */
export async function applySqlSources(db: Db, folder: string): Promise<string> {
  const sources = readSources(folder);
  const applied = await lignes<{ name: string; sha256: string }>(
    db,
    sql`select name, sha256 from sql_sources`,
  );
  const known = new Map(applied.map(({ name, sha256 }) => [name, sha256]));
  const changed = sources.filter(({ name, sha256 }) => known.get(name) !== sha256);
  if (changed.length > 0)
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local check_function_bodies = off`);
      for (const { name, text, sha256 } of changed) {
        await tx.execute(sql.raw(text));
        await tx.execute(sql`
          insert into sql_sources (name, sha256) values (${name}, ${sha256})
          on conflict (name) do update set sha256 = excluded.sha256`);
      }
    });
  return digest(sources.map(({ sha256 }) => sha256).join());
}

const readSources = (folder: string): SqlSource[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return { name: file.slice(0, -'.sql'.length), text, sha256: digest(text) };
    });

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
