import type { Acteur } from '@sofi/domain';
import { jourAParis } from '@sofi/domain';
import type { Db } from '@sofi/database';

/** What every resolver knows of the request. */
export interface Contexte {
  db: Db;
  acteur: Acteur;
  /** The instant of the request: time comes in as a value. */
  maintenant: Date;
  /** The civil day that it is in Paris then, ISO 8601. */
  jour: string;
}

export const contexte = (db: Db, acteur: Acteur, maintenant: Date): Contexte => ({
  db,
  acteur,
  maintenant,
  jour: jourAParis(maintenant),
});
