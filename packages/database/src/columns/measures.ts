import type { Mesure } from '../offres/noms.ts';

/** The measures that the columns hold. */
export const HELD = [
  'sessions',
  'actions',
  'formations',
  'organismes',
  'places',
  'placesDesSessions',
] as const satisfies readonly Mesure[];
export type HeldMeasure = (typeof HELD)[number];
