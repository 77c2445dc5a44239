import type { AccordRegion, DemandeDAccord } from '../src/index.ts';

/** Of the Région, about the dispositif of `uneSession`, worth these values. */
export const unAccord = (
  valeurs: AccordRegion['valeurs'],
  differe: Partial<AccordRegion> = {},
): AccordRegion => ({
  dispositif: 51,
  date: '2026-01-04',
  reference: 'CR-1',
  valeurs,
  utilise: false,
  ...differe,
});

/** To the Région, for the same dispositif: it waits for an answer. */
export const uneDemande = (
  valeurs: DemandeDAccord['valeurs'],
  differe: Partial<DemandeDAccord> = {},
): DemandeDAccord => ({
  id: 1,
  dispositif: 51,
  valeurs,
  etat: 'DEMANDE',
  accordee: false,
  ...differe,
});
