import type { NomNomenclature } from './catalogue.ts';
import { CATALOGUE } from './catalogue.ts';
import { texteDe, uneFois } from './donnees.ts';

export interface Entree {
  readonly code: string;
  /** In French, as the source writes it. */
  readonly libelle: string;
  /**
   * The broader entry. FORMACODE: a FORMACODE_CHAMP; DEPARTEMENT: a REGION; ROME: a ROME code, or a professional
   * domain of three characters. Domains of ROME and NSF and groups of PUBLIC are in no table.
   */
  readonly parent?: string;
  /** Still read in feeds, no longer to be entered. */
  readonly obsolete?: true;
  /** The code that this one stands for. */
  readonly aliasDe?: string;
}

/** A whole table, in the order of its source. */
export const nomenclature = (nom: NomNomenclature): readonly Entree[] => table(nom).entrees;

/** One entry, or null when the table does not know the code. */
export const entree = (nom: NomNomenclature, code: string): Entree | null =>
  table(nom).parCode.get(code) ?? null;

/** The label of a code, or the code itself when the table does not know it: feeds hold unknown codes. */
export const libelle = (nom: NomNomenclature, code: string): string =>
  entree(nom, code)?.libelle ?? code;

/**
 * Rank of a NIVEAU where the old and the new framework meet, to compare and sort: V bis 2, CAP 3, bac 4, BTS 5,
 * licence 6, master and doctorat 8. The old level I is both of the last, so they share a rank. Null where the
 * code says no level (0, 1) or is unknown. Source: docs/domain.md section 13; ranks 1 and 2 are our own reading.
 */
export const niveauEquivalent = (code: string): number | null => RANGS.get(code) ?? null;

const RANGS = new Map(
  [
    ['2', '11'],
    ['3', '12'],
    ['4', '13'],
    ['5', '14'],
    ['6', '15'],
    ['7', '16'],
    [],
    ['8', '17', '18'],
  ].flatMap((codes, rang) => codes.map((code) => [code, rang + 1] as const)),
);

/**
 * The code of today for each old NIVEAU that says one. The old level I is of master and of doctorat: it counts as the first of
 * them. Source: as `niveauEquivalent`.
 */
export const NIVEAUX_REMPLACES: ReadonlyMap<string, string> = new Map([
  ['2', '11'],
  ['3', '12'],
  ['4', '13'],
  ['5', '14'],
  ['6', '15'],
  ['7', '16'],
  ['8', '17'],
]);

/** The NIVEAU of today for any: itself where it is one, or says none. */
export const niveauActuel = (code: string): string => NIVEAUX_REMPLACES.get(code) ?? code;

/** A level as people say it, in few words; null where the label itself is short, and for other tables. */
export const libelleCourt = (nom: NomNomenclature, code: string): string | null =>
  nom === 'NIVEAU' ? (NIVEAUX.get(code) ?? null) : null;

/** Of the framework of 2019, whose labels are sentences. */
const NIVEAUX = new Map([
  ['11', 'Niveau 1 (savoirs de base)'],
  ['12', 'Niveau 2 (préqualification)'],
  ['13', 'Niveau 3 (CAP, BEP)'],
  ['14', 'Niveau 4 (baccalauréat)'],
  ['15', 'Niveau 5 (BTS, DUT)'],
  ['16', 'Niveau 6 (licence, BUT)'],
  ['17', 'Niveau 7 (master)'],
  ['18', 'Niveau 8 (doctorat)'],
]);

interface Table {
  entrees: readonly Entree[];
  parCode: ReadonlyMap<string, Entree>;
}

const tables = new Map<NomNomenclature, () => Table>();

function table(nom: NomNomenclature): Table {
  let lire = tables.get(nom);
  if (!lire) {
    lire = uneFois(() => {
      const entrees: Entree[] = JSON.parse(texteDe(CATALOGUE[nom].fichier));
      return { entrees, parCode: new Map(entrees.map((entree) => [entree.code, entree])) };
    });
    tables.set(nom, lire);
  }
  return lire();
}
