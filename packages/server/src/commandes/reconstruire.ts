import { reconstruireOffres } from '@sofi/database';
import type { Reglages } from '../env.ts';
import { ouvrirAJour } from '../preparer.ts';

/** `reconstruire`: writes the search table again from the fiches, while servers go on. */
export async function reconstruire(reglages: Reglages): Promise<void> {
  const annoncer = (etape: string) => console.error(etape);
  const base = await ouvrirAJour(reglages, annoncer);
  try {
    const changees = await reconstruireOffres(base.db, (actions) => {
      if (actions % 10_000 === 0) annoncer(`  ${actions.toLocaleString('fr-FR')} actions`);
    });
    console.log(
      changees === 0
        ? 'Les offres étaient à jour.'
        : `Offres corrigées : ${changees.toLocaleString('fr-FR')}.`,
    );
  } finally {
    await base.fermer();
  }
}
