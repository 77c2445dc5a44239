import type { Db } from '@sofi/database';
import type { ReglagesDeCompte } from '@sofi/domain';

/** What the acts on accounts need to know. */
export interface EnvDeCompte {
  db: Db;
  maintenant: Date;
  reglages: ReglagesDeCompte;
  /** Network address of the caller: attempts are counted by it. */
  adresse: string;
}

/** The instant so many milliseconds later. */
export const dans = (duree: number, maintenant: Date): Date =>
  new Date(maintenant.getTime() + duree);
