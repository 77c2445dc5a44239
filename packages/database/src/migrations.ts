import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import type { PgliteDatabase } from 'drizzle-orm/pglite';
import { migrate as migrerEmbarquee } from 'drizzle-orm/pglite/migrator';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate as migrerPostgres } from 'drizzle-orm/postgres-js/migrator';
import type { Base, Db } from './base.ts';
import { synchroniserDescripteurs } from './descripteurs.ts';
import { BaseInutilisableError } from './erreurs.ts';
import type { relations } from './relations.ts';
import { applySqlSources, SQL_FOLDER } from './sql-sources.ts';
import { lignes } from './sql.ts';
import { reconstruireOffres } from './stores/offres.ts';

export const DOSSIER_DES_MIGRATIONS = fileURLToPath(new URL('../../../drizzle', import.meta.url));

export interface MigrationFolders {
  migrationsFolder?: string;
  sqlFolder?: string;
}

/**
 * Brings the database to the version of this code: its tables, then its functions, then the search table where functions or
 * value tables changed. Several servers may call it at once.
 * @throws BaseInutilisableError when the database was migrated by a newer version.
 */
export async function migrer(
  base: Base,
  { migrationsFolder = DOSSIER_DES_MIGRATIONS, sqlFolder = SQL_FOLDER }: MigrationFolders = {},
): Promise<void> {
  const connues = new Set(migrationsDe(migrationsFolder));
  await base.sousVerrou(async () => {
    const inconnues = (await appliquees(base.db)).filter((nom) => !connues.has(nom));
    if (inconnues.length > 0)
      throw new BaseInutilisableError(
        `La base de données est plus récente que ce programme (migration « ${inconnues.at(-1)} ») : installez la version qui l’a créée, ou une plus récente.`,
      );
    // The migrator wants rights that a server has no other use for, though nothing is missing.
    if ((await comparerSchema(base.db, migrationsFolder)) === 'older')
      await appliquer(base, migrationsFolder);
    const functions = await applySqlSources(base.db, sqlFolder);
    const ecriture = `${functions} ${await synchroniserDescripteurs(base.db)}`;
    await reecrireOffres(base.db, ecriture);
  });
}

async function appliquer({ genre, db }: Base, migrationsFolder: string): Promise<void> {
  if (genre === 'postgres')
    await migrerPostgres(db as PostgresJsDatabase<typeof relations>, { migrationsFolder });
  else await migrerEmbarquee(db as PgliteDatabase<typeof relations>, { migrationsFolder });
}

/** The database's schema beside this code's: one of them has migrations that the other has not. */
export type SchemaComparison = 'same' | 'older' | 'newer';

/** @throws the database's error. */
export async function comparerSchema(
  db: Pick<Db, 'execute'>,
  migrationsFolder = DOSSIER_DES_MIGRATIONS,
): Promise<SchemaComparison> {
  const faites = new Set(await appliquees(db));
  const connues = migrationsDe(migrationsFolder);
  if (connues.some((nom) => !faites.has(nom))) return 'older';
  return faites.size > connues.length ? 'newer' : 'same';
}

/** Names of the migrations of this code. */
const migrationsDe = (dossier: string): string[] =>
  readdirSync(dossier, { withFileTypes: true })
    .filter((entree) => entree.isDirectory())
    .map(({ name }) => name);

/** Rewrites the offers that were written by other functions or with other words. Begun again where it was interrupted. */
async function reecrireOffres(db: Db, ecriture: string): Promise<void> {
  const [connue] = await lignes<{ ecriture: string | null }>(
    db,
    sql`select ecriture from publication`,
  );
  if (connue!.ecriture === ecriture) return;
  await reconstruireOffres(db);
  await db.execute(sql`update publication set ecriture = ${ecriture}`);
}

async function appliquees(db: Pick<Db, 'execute'>): Promise<string[]> {
  const [table] = await lignes<{ existe: boolean }>(
    db,
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as existe`,
  );
  if (!table?.existe) return [];
  const noms = await lignes<{ name: string }>(
    db,
    sql`select name from drizzle.__drizzle_migrations order by id`,
  );
  return noms.map(({ name }) => name);
}
