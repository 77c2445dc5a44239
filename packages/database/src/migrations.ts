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
  const connues = new Set(
    readdirSync(migrationsFolder, { withFileTypes: true })
      .filter((entree) => entree.isDirectory())
      .map(({ name }) => name),
  );
  await base.sousVerrou(async () => {
    const inconnues = (await appliquees(base)).filter((nom) => !connues.has(nom));
    if (inconnues.length > 0)
      throw new BaseInutilisableError(
        `La base de données est plus récente que ce programme (migration « ${inconnues.at(-1)} ») : installez la version qui l’a créée, ou une plus récente.`,
      );
    if (base.genre === 'postgres')
      await migrerPostgres(base.db as PostgresJsDatabase<typeof relations>, { migrationsFolder });
    else await migrerEmbarquee(base.db as PgliteDatabase<typeof relations>, { migrationsFolder });
    const functions = await applySqlSources(base.db, sqlFolder);
    const ecriture = `${functions} ${await synchroniserDescripteurs(base.db)}`;
    await reecrireOffres(base.db, ecriture);
  });
}

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

async function appliquees({ db }: Base): Promise<string[]> {
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
