import { ArretAnnonce } from '../arret.ts';
import type { Reglages } from '../env.ts';
import { chargerSiVide, ouvrirAJour } from '../preparer.ts';

/** `seed`: loads the demo region into a database that was never filled. @throws ArretAnnonce where it was */
export async function seed(reglages: Reglages): Promise<void> {
  const annoncer = (etape: string) => console.error(etape);
  const base = await ouvrirAJour(reglages, annoncer);
  try {
    if (!(await chargerSiVide(base, new Date(), annoncer)))
      throw new ArretAnnonce('Cette base de données n’est pas vide : rien n’est chargé.');
    console.log('La région de démonstration est chargée.');
  } finally {
    await base.fermer();
  }
}
