import type { Acteur, ReglagesDeCompte } from '@sofi/domain';
import { jourAParis } from '@sofi/domain';
import type { Db } from '@sofi/database';
import type { Idempotence } from '@sofi/usecases';
import type { Suivi } from './suivi.ts';
import { suivre } from './suivi.ts';

/** Who asks, and how they prove it. */
export interface Appelant {
  acteur: Acteur;
  /** What came as `Authorization: Bearer`; null without. Never written anywhere. */
  porteur: string | null;
  /** Network address: attempts are counted by it. */
  adresse: string;
}

/** What every resolver knows of the request. */
export interface Contexte extends Appelant {
  db: Db;
  /** How accounts behave here. */
  reglages: ReglagesDeCompte;
  /** The instant of the request: time comes in as a value. */
  maintenant: Date;
  /** The civil day that it is in Paris then, ISO 8601. */
  jour: string;
  /** The caller's name for this request, for mutations that named one: see ecriture/idempotence.ts. */
  idempotence: Idempotence | null;
  suivi: Suivi;
}

export function contexte(
  { db, reglages }: { db: Db; reglages: ReglagesDeCompte },
  appelant: Appelant,
  maintenant: Date,
): Contexte {
  const jour = jourAParis(maintenant);
  const suivi = suivre(db, appelant.acteur, jour);
  return { db, reglages, ...appelant, maintenant, jour, idempotence: null, suivi };
}
