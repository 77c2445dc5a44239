import { texteDe, uneFois } from './donnees.ts';

export interface Commune {
  /** INSEE's code: 5 characters. */
  readonly code: string;
  readonly nom: string;
  readonly departement: string;
  /** Empty for the uninhabited islands; without CEDEX. */
  readonly codesPostaux: readonly string[];
}

/** A commune, or an arrondissement of Paris, Lyon or Marseille; null when there is none of this code today. */
export const commune = (codeInsee: string): Commune | null =>
  index().parCode.get(codeInsee) ?? null;

/** In the order of their codes, arrondissements of Paris, Lyon and Marseille too; empty for an unknown code. */
export const communesDuDepartement = (departement: string): readonly Commune[] =>
  index().parDepartement.get(departement) ?? [];

/** By code, arrondissements beside their commune; empty for an unknown code, and for a CEDEX. */
export const communesParCodePostal = (codePostal: string): readonly Commune[] =>
  index().parCodePostal.get(codePostal) ?? [];

/** The département that all communes of this postal code belong to; null when there are several, or none. */
export function departementDuCodePostal(codePostal: string): string | null {
  const [premiere, ...autres] = communesParCodePostal(codePostal);
  if (!premiere) return null;
  return autres.every(({ departement }) => departement === premiere.departement)
    ? premiere.departement
    : null;
}

type Ligne = [code: string, nom: string, departement: string, codesPostaux: string];

const index = uneFois(() => {
  const lignes: Ligne[] = JSON.parse(texteDe('communes'));
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
  return {
    parCode: new Map(toutes.map((une) => [une.code, une])),
    parDepartement: Map.groupBy(toutes, ({ departement }) => departement),
    parCodePostal,
  };
});
