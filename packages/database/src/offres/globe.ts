import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import { offres } from '../tables/offre.ts';
import type { Proximite } from './filtre.ts';

export const pointDe = ({ latitude, longitude }: Omit<Proximite, 'rayonKm'>): SQL =>
  sql`point_du_globe(${latitude}, ${longitude})`;

/** Farthest from the point is nearest to the other side of the globe: the index only knows nearest. */
export const antipode = ({ latitude, longitude }: Omit<Proximite, 'rayonKm'>) => ({
  latitude: -latitude,
  longitude: longitude > 0 ? longitude - 180 : longitude + 180,
});

/** Length of the chord between an offer and the point, on the unit sphere: its order is that of distances. */
export const distance = (point: Omit<Proximite, 'rayonKm'>): SQL =>
  sql`(${offres.position} <-> ${pointDe(point)})`;
