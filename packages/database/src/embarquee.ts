import { PGlite } from '@electric-sql/pglite';
import { cube } from '@electric-sql/pglite/contrib/cube';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { drizzle } from 'drizzle-orm/pglite';
import type { Base, OptionsDOuverture, Verrou } from './base.ts';
import { dossierInutilisable, ouvrirDossier } from './dossier.ts';
import { relations } from './relations.ts';

export interface OptionsEmbarquee extends OptionsDOuverture {
  /** A dump made by `vider`, to begin from. */
  contenu?: Blob;
}

/** An embedded database, and its content as a file. */
export interface BaseEmbarquee extends Base {
  vider(): Promise<Blob>;
}

/**
 * Opens the embedded database of a folder, or one in memory without one.
 * @throws BaseInutilisableError when another process has it open, or the folder cannot be used.
 */
export async function ouvrirEmbarquee(
  dossier: string | null,
  { surRequete, contenu }: OptionsEmbarquee = {},
): Promise<BaseEmbarquee> {
  const ouvert = dossier === null ? null : ouvrirDossier(dossier);
  let client: PGlite;
  try {
    client = await PGlite.create({
      ...(ouvert === null ? {} : { dataDir: ouvert.base }),
      ...(contenu ? { loadDataDir: contenu } : {}),
      extensions: { cube, pg_trgm, unaccent },
    });
    ouvert?.initialise();
  } catch (erreur) {
    ouvert?.rendre();
    throw dossier === null ? erreur : dossierInutilisable(dossier, erreur);
  }
  const db = drizzle({
    client,
    relations,
    logger: surRequete && {
      logQuery: (texte, parametres) => surRequete(texte, parametres, 'generic'),
    },
  });
  const precedents = new Map<Verrou, Promise<unknown>>();
  return {
    db,
    genre: 'embarquee',
    async copier(tables) {
      await client.transaction(async (tx) => {
        for (const { table, colonnes, lignes } of tables)
          await tx.query(
            `copy "${table}" (${colonnes.map((nom) => `"${nom}"`).join(', ')}) from '/dev/blob'`,
            [],
            { blob: new Blob([...lignes]) },
          );
      });
    },
    // No other process has this database open: exclusive work only waits for other exclusive work here.
    sousVerrou(travail, verrou = 'MISE_A_JOUR') {
      const suivant = (precedents.get(verrou) ?? Promise.resolve()).then(travail);
      precedents.set(
        verrou,
        suivant.catch(() => {}),
      );
      return suivant;
    },
    poolStates: () => [],
    ecouter: (canal, surMessage) => client.listen(canal, surMessage),
    async fermer() {
      await client.close();
      ouvert?.rendre();
    },
    vider: () => client.dumpDataDir('none'),
  };
}
