import type { OffreEnSaisie } from './offre.ts';

const GRAVITES = ['BLOQUANTE', 'AVERTISSEMENT'] as const;
export type Gravite = (typeof GRAVITES)[number];

/** One thing to fix before sending (BLOQUANTE), or to look at again. */
export interface Anomalie {
  gravite: Gravite;
  /** Stable, docs/domain.md section 7: `D01`. */
  code: string;
  /** FASD code; a dispositif goes by its session's. */
  fiche: string;
  /** On that fiche: `debut`, `informationsCollectives.0.date`, `dispositifs.1.nombrePlaces`. */
  champ: string;
  /** French, for the person who enters. */
  message: string;
}

/** What a rule finds on one fiche. */
export interface Faute {
  champ: string;
  message: string;
}

/** What a rule may know beside its fiche. `jour`: today in Paris, ISO 8601. */
export interface Contexte {
  offre: OffreEnSaisie;
  jour: string;
}

/** A rule B or W of docs/domain.md section 7 over one kind of fiche. */
export interface Regle<Fiche> {
  code: string;
  gravite: Gravite;
  /** Every breach, in the order of the fields; empty when the fiche keeps the rule. */
  fautes: (fiche: Fiche, contexte: Contexte) => Faute[];
}

export const fauteSi = (condition: boolean, champ: string, message: string): Faute[] =>
  condition ? [{ champ, message }] : [];
