import type { PlaceDOffre, SectionDeTri } from '@sofi/database';
import { estJour } from '@sofi/domain';
import { curseurModifie, ecrireCurseur, FORMES, lireCurseur } from '../pagination/curseur.ts';

/** Where an offer stands, and the day on which its list was begun. */
export const ecrirePlace = (signature: string, jour: string, place: PlaceDOffre): string =>
  ecrireCurseur(signature, {
    valeur: `${jour} ${place.section} ${place.valeur}`,
    cle: place.session,
  });

/** Of a list with this signature, whose sections are of these types. @throws BAD_USER_INPUT for a cursor of another one. */
export function lirePlace(
  curseur: string | null | undefined,
  argument: 'after' | 'before',
  signature: () => string,
  types: () => readonly SectionDeTri['type'][],
): (PlaceDOffre & { jour: string }) | null {
  if (curseur == null) return null;
  const { valeur: lue, cle } = lireCurseur(curseur, {
    signature: signature(),
    type: 'text',
    argument,
  });
  const [, jour, section, valeur] = /^(\d{4}-\d{2}-\d{2}) (\d{1,2}) (.*)$/s.exec(lue) ?? [];
  const type = types()[Number(section)];
  if (!jour || !estJour(jour) || type === undefined || !accepte(type, valeur!))
    throw curseurModifie(argument);
  return { session: cle, section: Number(section), valeur: valeur!, jour };
}

/** A section sorted only by session keeps no other value. */
const accepte = (type: SectionDeTri['type'], valeur: string) =>
  type === 'integer' ? valeur === '' : FORMES[type](valeur);
