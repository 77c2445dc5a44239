import type { Base } from '@sofi/database';
import { migrer, ouvrirBase } from '@sofi/database';
import { chargerRegion, estVide, regionDeDemo } from '@sofi/demo';
import { jourAParis } from '@sofi/domain';
import type { Reglages } from './env.ts';

/** Milliseconds for the locks that migrations need. */
const PATIENCE = 60_000;

/**
 * Opens the database at the version of this code. `annoncer` gets each step that takes time, and what is waited for.
 * `entretien`: for long work.
 * @throws BaseInutilisableError
 */
export async function ouvrirAJour(
  { urlDeBase, dossier, postgres }: Reglages,
  annoncer: (etape: string) => void,
  { entretien = true, patience = PATIENCE } = {},
): Promise<Base> {
  annoncer(
    urlDeBase === undefined
      ? `Ouverture de la base embarquée (${dossier})`
      : 'Connexion à PostgreSQL',
  );
  const base = await ouvrirBase({ url: urlDeBase, dossier }, { postgres, entretien });
  try {
    if (urlDeBase !== undefined) {
      const { migratePostgres } = await import('@sofi/database/postgres-migrations');
      await migratePostgres(postgres.directUrl ?? urlDeBase, { patience, announce: annoncer });
    }
    await migrer(base);
  } catch (erreur) {
    await base.fermer();
    throw erreur;
  }
  return base;
}

/** Loads the demo region when nothing was ever entered. Servers that start together load it once. @returns whether it did. */
export async function chargerSiVide(
  base: Base,
  maintenant: Date,
  annoncer: (etape: string) => void,
): Promise<boolean> {
  return base.sousVerrou(async () => {
    if (!(await estVide(base))) return false;
    annoncer('Chargement de la région de démonstration');
    await chargerRegion(base, regionDeDemo(jourAParis(maintenant)), (table) =>
      annoncer(`  ${table}`),
    );
    return true;
  });
}
