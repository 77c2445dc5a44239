import type { Base } from '@sofi/database';
import { migrer, ouvrirBase } from '@sofi/database';
import { chargerRegion, estVide, regionDeDemo } from '@sofi/demo';
import { jourAParis } from '@sofi/domain';
import type { Reglages } from './env.ts';

/** Opens the database at the version of this code. `annoncer` is told of each step that takes time. `entretien`: for long work. */
export async function ouvrirAJour(
  { urlDeBase, dossier, postgres }: Reglages,
  annoncer: (etape: string) => void,
  { entretien = true } = {},
): Promise<Base> {
  annoncer(
    urlDeBase === undefined
      ? `Ouverture de la base embarquée (${dossier})`
      : 'Connexion à PostgreSQL',
  );
  const base = await ouvrirBase({ url: urlDeBase, dossier }, { postgres, entretien });
  try {
    await migrer(base);
  } catch (erreur) {
    await base.fermer();
    throw erreur;
  }
  return base;
}

/** Loads the demo region when nothing was ever entered. Servers that start together load it once. */
export async function chargerSiVide(
  base: Base,
  maintenant: Date,
  annoncer: (etape: string) => void,
): Promise<void> {
  await base.sousVerrou(async () => {
    if (!(await estVide(base))) return;
    annoncer('Chargement de la région de démonstration');
    await chargerRegion(base, regionDeDemo(jourAParis(maintenant)), (table) =>
      annoncer(`  ${table}`),
    );
  });
}
