import type { NomNomenclature } from './catalogue.ts';
import { CATALOGUE, NOMS_NOMENCLATURES } from './catalogue.ts';
import { donnees } from './donnees.ts';

export interface Entree {
  code: string;
  /** In French, as the source writes it. */
  libelle: string;
  /** The broader entry of the same table, or of the one above it. */
  parent?: string;
  /** The code that this one stands for. */
  aliasDe?: string;
}

/** A whole table, in the order of its source. */
export const nomenclature = (nom: NomNomenclature): readonly Entree[] => tables[nom]().entrees;

/** One entry, or null when the table does not know the code. */
export const entree = (nom: NomNomenclature, code: string): Entree | null =>
  tables[nom]().parCode.get(code) ?? null;

/** The label of a code, or the code itself when the table does not know it: feeds hold unknown codes. */
export const libelle = (nom: NomNomenclature, code: string): string =>
  entree(nom, code)?.libelle ?? code;

/**
 * Rank of a level where the old and the new framework meet: CAP 3, bac 4, BTS 5, licence 6, master and above 7
 * or 8. Null where the code says no level. domain.md section 13.
 */
export const niveauEquivalent = (code: string): number | null => NIVEAUX[code] ?? null;

const NIVEAUX: Record<string, number> = {
  2: 1,
  3: 2,
  4: 3,
  5: 4,
  6: 5,
  7: 6,
  8: 8,
  11: 1,
  12: 2,
  13: 3,
  14: 4,
  15: 5,
  16: 6,
  17: 8,
  18: 8,
};

const tables = Object.fromEntries(
  NOMS_NOMENCLATURES.map((nom) => [nom, table(CATALOGUE[nom].fichier)]),
) as Record<NomNomenclature, ReturnType<typeof table>>;

function table(fichier: string) {
  const lire = donnees<Entree[]>(fichier);
  let index: { entrees: Entree[]; parCode: Map<string, Entree> } | undefined;
  return () => {
    const entrees = lire();
    return (index ??= { entrees, parCode: new Map(entrees.map((e) => [e.code, e])) });
  };
}
