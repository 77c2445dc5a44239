import type { Acteur, Fasd, Situation } from '@sofi/domain';
import { parentesDe, peutVoir } from '@sofi/domain';
import type { Db } from '@sofi/database';
import { lireFasd, lireOffreEnSaisie } from '@sofi/database';
import DataLoader from 'dataloader';

/** Whole actions for the fields that rules compute, each read once a request, by number. */
export interface Suivi {
  /** The working view; null where there is none, or the actor may not see it. */
  travail: DataLoader<number, Situation | null>;
  /** What was last validated; null where nothing is published. */
  publiee: DataLoader<number, Fasd | null>;
}

export function suivre(db: Db, acteur: Acteur, jour: string): Suivi {
  const lireTravail = async (numero: number): Promise<Situation | null> => {
    if (acteur.type === 'ANONYME') return null;
    const [offre, action] = await Promise.all([
      lireOffreEnSaisie(db, numero),
      db.query.actions.findFirst({ columns: { etat: true }, where: { vue: 'TRAVAIL', numero } }),
    ]);
    if (!offre || !action || !peutVoir(acteur, parentesDe(offre))) return null;
    return { etat: action.etat, offre, jour };
  };
  return {
    travail: new DataLoader((numeros) => Promise.all(numeros.map(lireTravail))),
    publiee: new DataLoader((numeros) =>
      Promise.all(numeros.map((numero) => lireFasd(db, 'PUBLIEE', numero))),
    ),
  };
}

/** An act was done: what was read before is old. */
export function oublier({ travail, publiee }: Suivi): void {
  travail.clearAll();
  publiee.clearAll();
}
