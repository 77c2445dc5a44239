import { elaguerChangements, estVerrouRefuse, rangerOffres } from '@sofi/database';
import { ArretAnnonce } from '../arret.ts';
import type { Reglages } from '../env.ts';
import { ouvrirAJour } from '../preparer.ts';

/** `ranger`: removes old changes, and puts the search table in the order in which searches read it. They wait meanwhile. @throws ArretAnnonce where it is in use for too long. */
export async function ranger(reglages: Reglages): Promise<void> {
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
    const avant = new Date(Date.now() - reglages.changesKept);
    console.log(`Changements élagués : ${await elaguerChangements(base.db, avant)}.`);
    await rangerOffres(base.db);
    console.log('Les offres sont rangées.');
  } catch (erreur) {
    if (!estVerrouRefuse(erreur)) throw erreur;
    throw new ArretAnnonce(
      'Les offres sont lues ou écrites sans relâche : rien n’est changé. Recommencez à une heure plus calme.',
    );
  } finally {
    await base.fermer();
  }
}
