import type { EtatSaisie, ModaliteEnseignement, TypeDispositif } from '@sofi/domain';

/** How much of each. */
export interface Tailles {
  formations: number;
  actions: number;
  sessions: number;
  organismes: number;
}

export interface OptionsDeRegion {
  /** The same seed and day give the same region, to the byte. */
  graine: number;
  /** Day of loading, ISO 8601: dates lie around it. */
  jour: string;
  tailles: Tailles;
  /** Where the places are: `france` spreads them over every département, and the work over more organismes. */
  etendue: 'region' | 'france';
  /** Besides, the offers with real-life titles of `data/exemples.json`. */
  avecExemples?: boolean;
}

/** An action as the tables will hold it, once by view. */
export interface ActionPrevue {
  /** From 0; numbers follow it. */
  rang: number;
  formation: number;
  organisme: number;
  /** Of the working view; null where the action is published and its working view equal. */
  etat: EtatSaisie;
  publiee: boolean;
  complement: string | null;
  sessions: SessionPrevue[];
}

export interface SessionPrevue {
  rang: number;
  debut: string;
  /** Last day; null: no end. */
  fin: string | null;
  /** Known only to the month, as a feed may give it. */
  auMois: boolean;
  archivee: boolean;
  modalite: ModaliteEnseignement;
  dispositif: TypeDispositif;
  places: number;
}
