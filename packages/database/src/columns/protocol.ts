import type { FiltreOffres } from '../offres/filtre.ts';
import type { NomDeFacette } from '../offres/noms.ts';
import type { StatistiquesDemandees } from '../offres/requete-de-statistiques.ts';
import type { CountedValue } from './facets.ts';
import type { Found } from './select.ts';
import type { CountedStatistics } from './statistics.ts';

/** Between the fields of a row, and between rows: no field holds them. */
export const FIELD = '\x1f';
export const ROW_END = '\x1e';

/** What is asked of the thread that holds the columns, in its order. */
export type Task =
  /** Offers of actions that changed: those withdrawn, then those that are there. */
  | { type: 'write'; actions: readonly number[]; rows: string }
  | ({ type: 'count' } & Question & { facettes: FacetsAsked | undefined })
  | ({ type: 'statistics' } & Question & StatisticsAsked);

interface Question {
  filtre: FiltreOffres;
  found: Found;
}

export interface FacetsAsked {
  noms: readonly NomDeFacette[];
  limite: number;
}

export type StatisticsAsked = StatistiquesDemandees & { limite: number };

export interface Counted {
  total: number;
  facettes: CountedValue[];
}

export interface Answers {
  write: null;
  count: Counted;
  statistics: CountedStatistics;
}
