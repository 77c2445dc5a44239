import type { Acteur, Fasd, Situation } from '@sofi/domain';
import type { Db, Transmission } from '@sofi/database';
import { lireFasd, lireOffreEnSaisie, lireTransmissions, visible } from '@sofi/database';
import DataLoader from 'dataloader';
import { and, eq } from 'drizzle-orm';

/** Whole actions for the fields that rules compute, each read once a request, by number. */
export interface Suivi {
  /** The working view; null if not found, or hidden from the actor. */
  travail: DataLoader<number, Situation | null>;
  /** What was last validated; null where nothing is published. */
  publiee: DataLoader<number, Fasd | null>;
  /** What last left of a session, by its number: one for each channel at most. */
  transmissions: DataLoader<number, Transmission[]>;
}

export function suivre(db: Db, acteur: Acteur, jour: string): Suivi {
  const lireTravail = async (numero: number): Promise<Situation | null> => {
    if (acteur.type === 'ANONYME') return null;
    const action = await db.query.actions.findFirst({
      columns: { etat: true },
      where: {
        RAW: (t) => and(eq(t.vue, 'TRAVAIL'), eq(t.numero, numero), visible.action(acteur, t))!,
      },
    });
    const offre = action && (await lireOffreEnSaisie(db, numero));
    return offre ? { etat: action.etat, offre, jour } : null;
  };
  return {
    travail: new DataLoader((numeros) => Promise.all(numeros.map(lireTravail))),
    publiee: new DataLoader((numeros) =>
      Promise.all(numeros.map((numero) => lireFasd(db, 'PUBLIEE', numero))),
    ),
    transmissions: new DataLoader((sessions) => lireTransmissions(db, sessions)),
  };
}

/** An act was done: what was read before is old. */
export function oublier({ travail, publiee }: Suivi): void {
  travail.clearAll();
  publiee.clearAll();
}
