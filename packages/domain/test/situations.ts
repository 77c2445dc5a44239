import type { Acteur, EtatSaisie, NomActe, OffreEnSaisie, Situation } from '../src/index.ts';
import { actesDe, ROLES } from '../src/index.ts';
import {
  DISPENSATEUR,
  JOUR,
  unActeur,
  uneCertification,
  uneFormation,
  uneOffre,
  unFasd,
} from './outils.ts';
import { unAccord, uneDemande } from './accords.ts';

/** Has every role, and is of the dispensateur. */
export const TOUT = unActeur([...ROLES], DISPENSATEUR);

/** An offer to which every act is open where the state allows it. */
const offre = (differe: Partial<OffreEnSaisie> = {}) =>
  uneOffre({
    publiee: unFasd(),
    accords: [unAccord({ session: null })],
    demandes: [uneDemande({ session: null })],
    formation: uneFormation({
      certifications: [
        uneCertification({
          codeCertifInfo: '10',
          remplaceParCertifInfo: '11',
          remplaceLe: new Date(0),
        }),
      ],
    }),
    ...differe,
  });

export const situation = (etat: EtatSaisie, differe: Partial<OffreEnSaisie> = {}): Situation => ({
  etat,
  offre: offre(differe),
  jour: JOUR,
});

/** What the actor may do there. */
export const permis = (acteur: Acteur, cas: Situation): NomActe[] =>
  actesDe(acteur, cas).flatMap(({ acte, permis: oui }) => (oui ? [acte] : []));

/** What was thrown. */
export function attraper(agir: () => unknown): unknown {
  try {
    agir();
  } catch (refus) {
    return refus;
  }
  throw new Error('Nothing was refused.');
}
