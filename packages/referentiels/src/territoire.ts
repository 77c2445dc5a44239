import { texteDe, uneFois } from './donnees.ts';
import type { Entree } from './nomenclature.ts';
import { entree } from './nomenclature.ts';

export interface Region {
  readonly code: string;
  readonly nom: string;
}

export interface Departement extends Region {
  /** Code of its region; an overseas collectivity is its own. */
  readonly region: string;
}

/** A region of today, or an overseas collectivity; null if not found. */
export function region(code: string): Region | null {
  const trouvee = entree('REGION', code);
  return trouvee && { code, nom: trouvee.libelle };
}

/** `01` to `95`, `2A`, `2B`, `97x`, `98x`; null if not found. */
export function departement(code: string): Departement | null {
  const trouve = entree('DEPARTEMENT', code);
  return trouve?.parent === undefined ? null : { code, nom: trouve.libelle, region: trouve.parent };
}

/** The region of a département, or null if not found. */
export const regionDuDepartement = (code: string): string | null =>
  departement(code)?.region ?? null;

/** The region that stands for this code today; null when it never was one. `ancien`: a code given up in 2016. */
export function regionActuelle(code: string): { code: string; ancien: boolean } | null {
  if (entree('REGION', code)) return { code, ancien: false };
  const actuel = anciennes().get(code)?.parent;
  return actuel === undefined ? null : { code: actuel, ancien: true };
}

/**
 * Two digits that begin the national numbers of a region's Carif-Oref: 21 in Pays de la Loire. They follow the
 * regions of before 2016, so a region merged since has several: null then, and for one unknown. A prefix seen
 * in published numbers goes before one deduced.
 */
export function prefixeCarif(codeRegion: string): string | null {
  const prefixesDeRegion = prefixes().filter(({ regions }) => regions.includes(codeRegion));
  return (
    (prefixesDeRegion.find(({ confirme }) => confirme) ?? prefixesDeRegion[0])?.prefixe ?? null
  );
}

const anciennes = uneFois(() => {
  const regions: Entree[] = JSON.parse(texteDe('regions-avant-2016'));
  return new Map(regions.map((region) => [region.code, region]));
});

interface Prefixe {
  prefixe: string;
  libelle: string;
  /** Seen in a published number, with a place. */
  confirme: boolean;
  /** Codes of before 2016, and a code of today where one Carif-Oref numbers for all of it. */
  regions: string[];
}

const prefixes = uneFois((): Prefixe[] => JSON.parse(texteDe('prefixes-carif')));
