import { donnees } from './donnees.ts';
import { entree } from './nomenclature.ts';

export interface Commune {
  /** INSEE's code: 5 characters. */
  code: string;
  nom: string;
  departement: string;
  codesPostaux: readonly string[];
}

/** A commune, or an arrondissement of Paris, Lyon or Marseille; null when there is none of this code. */
export const commune = (codeInsee: string): Commune | null =>
  index().parCode.get(codeInsee) ?? null;

/** In the order of their codes. */
export const communesDuDepartement = (departement: string): readonly Commune[] =>
  index().toutes.filter((une) => une.departement === departement);

export const communesParCodePostal = (codePostal: string): readonly Commune[] =>
  index().parCodePostal.get(codePostal) ?? [];

/** The département that all communes of this postal code belong to; null when there are several, or none. */
export function departementDuCodePostal(codePostal: string): string | null {
  const trouves = new Set(communesParCodePostal(codePostal).map(({ departement }) => departement));
  return trouves.size === 1 ? [...trouves][0]! : null;
}

/** The region of a département, or null when there is none of this code. */
export const regionDuDepartement = (departement: string): string | null =>
  entree('DEPARTEMENT', departement)?.parent ?? null;

/** The region that stands for this code today; null when it never was one. `ancien`: a code from before 2016. */
export function regionActuelle(code: string): { code: string; ancien: boolean } | null {
  if (entree('REGION', code)) return { code, ancien: false };
  const actuel = anciennes()[code];
  return actuel === undefined ? null : { code: actuel, ancien: true };
}

const anciennes = donnees<Record<string, string>>('regions-avant-2016');

type Ligne = [code: string, nom: string, departement: string, codesPostaux: string];
const lire = donnees<Ligne[]>('communes');

let lu: ReturnType<typeof indexer> | undefined;
const index = () => (lu ??= indexer(lire()));

function indexer(lignes: Ligne[]) {
  const toutes = lignes.map(([code, nom, departement, codes]): Commune => ({
    code,
    nom,
    departement,
    codesPostaux: codes === '' ? [] : codes.split(' '),
  }));
  const parCodePostal = new Map<string, Commune[]>();
  for (const une of toutes)
    for (const codePostal of une.codesPostaux) {
      const autres = parCodePostal.get(codePostal);
      if (autres) autres.push(une);
      else parCodePostal.set(codePostal, [une]);
    }
  return { toutes, parCode: new Map(toutes.map((une) => [une.code, une])), parCodePostal };
}
