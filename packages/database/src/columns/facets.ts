import { anneeDe, moisDe, semaineDe, trimestreDe } from '@sofi/domain';
import { NIVEAUX_REMPLACES } from '@sofi/referentiels';
import type { ValeurDeFacette } from '../offres/facettes.ts';
import type { FiltreOffres } from '../offres/filtre.ts';
import type { Dimension, NomDeFacette } from '../offres/noms.ts';
import { CHAMP_DE_FACETTE } from '../offres/noms.ts';
import type { Coded, OfferColumns } from './offer-columns.ts';
import type { Found } from './select.ts';
import { selectRows } from './select.ts';

interface CountedBy {
  column: Coded;
  part?: (value: string) => string | null;
}

const known = (jour: string, part: (jour: string) => string) =>
  jour === 'infinity' ? null : part(jour);

/** What is counted by: a column, and of each of its values the part that counts. */
const FACETS: Record<NomDeFacette, CountedBy> = {
  DEPARTEMENT: { column: 'departement' },
  COMMUNE: { column: 'commune' },
  TYPE_DISPOSITIF: { column: 'typesDispositif' },
  PROGRAMME: { column: 'programmes' },
  MODALITE_ENSEIGNEMENT: { column: 'modaliteEnseignement' },
  FORMACODE: { column: 'formacodes' },
  NIVEAU_SORTIE: { column: 'niveauSortie' },
  ORGANISME: { column: 'organismes' },
  MOIS_DEBUT: { column: 'debut', part: (jour) => known(jour, moisDe) },
  ETAT_RECRUTEMENT: { column: 'etatRecrutement' },
};

/** The dimensions that the columns hold: the database counts by the others. */
export const COUNTED_BY: Partial<Record<Dimension, CountedBy>> = {
  ...FACETS,
  ANNEE_DEBUT: { column: 'debut', part: (jour) => known(jour, anneeDe) },
  TRIMESTRE: { column: 'debut', part: (jour) => known(jour, trimestreDe) },
  SEMAINE: { column: 'debut', part: (jour) => known(jour, semaineDe) },
  CHAMP_FORMACODE: { column: 'formacodes', part: (code) => code.slice(0, 3) },
  CERTIFIANTE: { column: 'certifiante' },
  VOIE: { column: 'voie' },
  ENTREES_SORTIES: { column: 'entreesSorties' },
  NIVEAU: {
    column: 'niveauSortie',
    part: (code) => (code === '0' ? null : (NIVEAUX_REMPLACES.get(code) ?? code)),
  },
};

/** A value whose name is still to be read. */
export type CountedValue = Omit<ValeurDeFacette, 'libelle'>;

/** The twin of `lireFacettes`. `rows`: those of the whole filter. */
export function countFacets(
  columns: OfferColumns,
  filtre: FiltreOffres,
  found: Found,
  { noms, limite, rows }: { noms: readonly NomDeFacette[]; limite: number; rows: Int32Array },
): CountedValue[] {
  return noms.toSorted(byCode).flatMap((facette) => {
    const champ = CHAMP_DE_FACETTE[facette];
    const choix = filtre[champ];
    const restricted =
      choix == null ? rows : selectRows(columns, { ...filtre, [champ]: undefined }, found);
    const counts = countValues(columns, facette, restricted);
    const ranked = [...counts].toSorted(([a, m], [b, n]) => n - m || byCode(a, b));
    const chosen = new Set<string>(Array.isArray(choix) ? (choix as string[]) : []);
    const kept = ranked.filter(([code], rank) => rank < limite || chosen.has(code));
    if (facette === 'MOIS_DEBUT') kept.sort(([a], [b]) => byCode(a, b));
    return kept.map(([code, sessions]) => ({ facette, code, sessions }));
  });
}

function countValues(
  { coded }: OfferColumns,
  facette: NomDeFacette,
  rows: Int32Array,
): Map<string, number> {
  const { column, part = (value: string) => value } = FACETS[facette];
  const { codes, values } = coded[column];
  const perCode = new Uint32Array(values.length);
  for (let i = 0; i < rows.length; i++) perCode[codes[rows[i]!]!]!++;
  const counts = new Map<string, number>();
  for (const [code, count] of perCode.entries()) {
    if (count === 0) continue;
    for (const value of values[code]!) {
      const name = part(value);
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + count);
    }
  }
  return counts;
}

/** As `collate "C"` orders them. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
