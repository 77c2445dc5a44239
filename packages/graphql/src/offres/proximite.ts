import type { Proximite } from '@sofi/database';
import { centreDeCommune } from '@sofi/referentiels';
import { saisieInvalide } from '../http/errors.ts';
import { builder } from '../schema/builder.ts';

export const ProximiteInput = builder.inputType('ProximiteInput', {
  description: 'A circle: around a point, or around the centre of a commune.',
  fields: (t) => ({
    latitude: t.float({ description: 'Latitude in degrees (WGS 84), given with `longitude`.' }),
    longitude: t.float({ description: 'Longitude in degrees (WGS 84), given with `latitude`.' }),
    commune: t.string({ description: 'INSEE code of the commune, instead of a point.' }),
    rayonKm: t.float({ required: true, description: 'Radius in kilometres: 0.001 to 20,000.' }),
  }),
});

/** As the argument gives it. */
export interface ProximiteLue {
  latitude?: number | null;
  longitude?: number | null;
  commune?: string | null;
  rayonKm: number;
}

/** @throws BAD_USER_INPUT for a circle that cannot be. */
export function lireProximite({ latitude, longitude, commune, rayonKm }: ProximiteLue): Proximite {
  if (!(rayonKm >= 0.001 && rayonKm <= 20_000))
    throw saisieInvalide(`« rayonKm » va de 0,001 à 20000 : ${rayonKm} est refusé.`);
  if (commune != null) {
    if (latitude != null || longitude != null)
      throw saisieInvalide('« proximite » se donne par un point ou par une commune, pas les deux.');
    const centre = centreDeCommune(commune.trim().toUpperCase());
    if (centre === null)
      throw saisieInvalide(
        `« proximite » : la commune ${commune} est inconnue, ou son centre l’est. Donnez un point (« latitude », « longitude »).`,
      );
    return { ...centre, rayonKm };
  }
  if (latitude == null || longitude == null)
    throw saisieInvalide('« proximite » demande « latitude » et « longitude », ou « commune ».');
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
    throw saisieInvalide(
      `« proximite » : ${latitude}, ${longitude} n’est pas un point du globe (degrés).`,
    );
  return { latitude: auCentimetre(latitude), longitude: auCentimetre(longitude), rayonKm };
}

/** Degrees that are all but zero are below what Postgres computes with. */
const auCentimetre = (degres: number) => Number(degres.toFixed(7));
