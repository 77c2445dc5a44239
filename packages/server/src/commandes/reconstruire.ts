import { actions, reconstruireOffres } from '@sofi/database';
import { eq } from 'drizzle-orm';
import type { Reglages } from '../env.ts';
import { ouvrirAJour } from '../preparer.ts';
import { suivreProgres } from '../progres.ts';

/** `reconstruire`: writes the search table again from the fiches, while servers go on. */
export async function reconstruire(reglages: Reglages): Promise<void> {
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape));
  try {
    const total = await base.db.$count(actions, eq(actions.vue, 'PUBLIEE'));
    const progres = suivreProgres('Actions');
    const changees = await reconstruireOffres(base.db, (faites) => progres.avancer(faites, total));
    progres.finir();
    console.log(
      changees === 0
        ? 'Les offres étaient à jour.'
        : `Offres corrigées : ${changees.toLocaleString('fr-FR')}.`,
    );
  } finally {
    await base.fermer();
  }
}
