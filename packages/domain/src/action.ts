import type { AutreFormateur, Contact, Organisme } from './organisme.ts';

/** One organisme's way of giving a formation; the unit of the workflow. docs/domain.md 4.2. */
export interface Action {
  dispensateur: Organisme;
  complementIntitule: string | null;
  complementProgramme: string | null;
  objectifs: string | null;
  resultatsAttendus: string | null;
  plusFormation: string | null;
  urlVideo: string | null;
  urlPdf: string | null;
  /** The page that describes the action. LHEO: first `urlweb` of `url-action`. */
  urlAction: string | null;
  /** All pages, those above included. LHEO: `url-action`, `url-formation`. */
  urls: string[];
  autresFormateurs: AutreFormateur[];
  equipements: Equipement[];
  /** Dictionary niveaux. LHEO: `code-niveau-entree`. */
  niveauEntree: string | null;
  niveauEntreeObligatoire: boolean;
  prerequis: boolean;
  /** LHEO: `conditions-specifiques`, unless it says `aucune`. */
  commentairesPrerequis: string | null;
  /** Formacodes 8xxxx, 1 to 10. LHEO: `code-public-vise`. */
  publics: CodePublic[];
  infoPublicVise: string | null;
  accesHandicapes: string | null;
  restauration: string | null;
  hebergement: string | null;
  transport: string | null;
  /** ISO 639-1, upper case, at most 5. LHEO: `langue-formation`. */
  langues: string[];
  blocsCompetences: BlocCompetences[];
  contacts: Contact[];
}

export interface CodePublic {
  code: string;
  version: string;
}

/** Equipment that the learner pays for. LHEO: `equipement`. */
export interface Equipement {
  /** Dictionary type-equipement. */
  type: string;
  /** Euros. LHEO: `cout-indicatif-equipement`. */
  coutIndicatif: number | null;
  commentaire: string | null;
}

/** A block of a certification. LHEO: `bloc-competences`. */
export interface BlocCompetences {
  /** `RNCP35830BC01`, 8 to 40 characters. */
  code: string;
  libelle: string;
  /** Dictionary type-validation-blocs; null while not entered. LHEO: `validation-blocs`. */
  validation?: string | null;
}

/** Greatest lengths, in characters. docs/domain.md 4.2. */
export const LIMITES_ACTION = {
  complementIntitule: 255,
  complementProgramme: 3000,
  objectifs: 3000,
  resultatsAttendus: 3000,
  plusFormation: 250,
  urlVideo: 400,
  urlPdf: 400,
  urlAction: 400,
  commentairesPrerequis: 3000,
  infoPublicVise: 250,
  accesHandicapes: 250,
  restauration: 250,
  hebergement: 250,
  transport: 250,
} as const;

export const LIMITES_EQUIPEMENT = { commentaire: 500 } as const;
export const LIMITES_BLOC = { code: 40, libelle: 500 } as const;
