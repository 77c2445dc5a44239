import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import type { PgliteDatabase } from 'drizzle-orm/pglite';
import { migrate as migrerEmbarquee } from 'drizzle-orm/pglite/migrator';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate as migrerPostgres } from 'drizzle-orm/postgres-js/migrator';
import type { Base } from './base.ts';
import { synchroniserDescripteurs } from './descripteurs.ts';
import { BaseInutilisableError } from './erreurs.ts';
import type { relations } from './relations.ts';
import { lignes } from './sql.ts';
import { reconstruireOffres } from './stores/offres.ts';

export const DOSSIER_DES_MIGRATIONS = fileURLToPath(new URL('../../../drizzle', import.meta.url));

/**
 * Brings the tables to the version of this code, and the search table to its value tables. Several servers may call
 * it at once.
 * @throws BaseInutilisableError when the database was migrated by a newer version.
 */
export async function migrer(base: Base, migrationsFolder = DOSSIER_DES_MIGRATIONS): Promise<void> {
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
    if (await synchroniserDescripteurs(base.db)) await reconstruireOffres(base.db);
  });
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
