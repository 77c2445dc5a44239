import type { Proximite } from './filtre.ts';

/** Mean radius of the Earth, in kilometres (IUGG). */
const RAYON_KM = 6371.0088;

/** The chord of the radius asked, on the unit sphere. */
export const distanceMax = ({ rayonKm }: Proximite): number =>
  2 * Math.sin(Math.min(rayonKm / RAYON_KM, Math.PI) / 2);

/** Kilometres along the surface, from a chord. */
export const enKilometres = (corde: number): number =>
  2 * RAYON_KM * Math.asin(Math.min(1, corde / 2));
