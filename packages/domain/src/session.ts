import type { DateLheo } from './date-lheo.ts';
import type { Adresse, Contact, Lieu, Organisme } from './organisme.ts';

/** Dates and a place; the unit of publication and of search. docs/domain.md 4.3. */
export interface Session {
  lieu: Lieu | null;
  /** LHEO: `lieu-de-formation` beside the principal one. */
  autresLieux: AutreLieu[];
  /** First day. LHEO: `periode/debut`. */
  debut: DateLheo | null;
  /** Last day, included. LHEO: `periode/fin`. */
  fin: DateLheo | null;
  entreesSorties: EntreesSorties | null;
  /** Codes of our own list of rhythms. LHEO has a text: `rythme-formation`. */
  rythmes: string[];
  /** What the source wrote of the rhythm, where it is not one of ours. At most 3000 characters. */
  rythmeTexte: string | null;
  /** Formacodes 9641x. */
  periodesFormation: string[];
  /** Dictionary type-parcours. */
  typeParcours: string | null;
  /** EN_ETABLISSEMENT, EN_ENTREPRISE, FOAD, and Formacodes 961xx. */
  modalitesPedagogiques: string[];
  modaliteEnseignement: ModaliteEnseignement | null;
  dureeCentreHeures: number | null;
  dureeEntrepriseHeures: number | null;
  /** As the source says it, whatever the two parts make. LHEO: `nombre-heures-total`. */
  dureeTotaleHeures: number | null;
  dureeHebdomadaireHeures: number | null;
  /** At most 3000 characters. LHEO: `modalites-alternance`. */
  modalitesAlternance: string | null;
  commentaireDuree: string | null;
  responsable: Organisme;
  etatRecrutement: EtatRecrutement | null;
  /** Dictionary modalite-recrutement. */
  modalitesRecrutement: string[];
  modalitesRecrutementTexte: string | null;
  informationsCollectives: InformationCollective[];
  /** Every `recrutement` of the source as it says it, those that are an information collective of ours included. */
  recrutements: Recrutement[];
  periodesInscription: PeriodeInscription[];
  modalitesInscription: string | null;
  adresseInscription: Adresse | null;
  /** Dictionary perimetre-recrutement. */
  perimetreRecrutement: string | null;
  perimetreRecrutementTexte: string | null;
  contacts: Contact[];
  urls: string[];
  effectifMinimal: number | null;
  capaciteSimultanee: number | null;
  capaciteCumulee: number | null;
  /** Euros, all taxes included. */
  prixHoraireTtc: string | null;
  /** Euros, all taxes included. */
  prixTotalTtc: string | null;
}

export const ENTREES_SORTIES = ['DATES_FIXES', 'PERMANENTES'] as const;
export type EntreesSorties = (typeof ENTREES_SORTIES)[number];

export const MODALITES_ENSEIGNEMENT = ['PRESENTIEL', 'MIXTE', 'A_DISTANCE'] as const;
export type ModaliteEnseignement = (typeof MODALITES_ENSEIGNEMENT)[number];

export const ETATS_RECRUTEMENT = ['OUVERT', 'FERME', 'SUSPENDU'] as const;
export type EtatRecrutement = (typeof ETATS_RECRUTEMENT)[number];

export const STATUTS_SESSION = ['A_VENIR', 'EN_COURS', 'TERMINEE'] as const;
export type StatutSession = (typeof STATUTS_SESSION)[number];

/** A meeting that presents the session. docs/domain.md 4.5; LHEO: `recrutement`, modality 9. */
export interface InformationCollective {
  /** Civil day, ISO 8601. */
  date: string;
  /** Last day, where it lasts more than one. */
  dateFin?: string | null;
  /** `HHhMM`. */
  heureDebut: string | null;
  heureFin: string | null;
  aDistance: boolean;
  adresse: Adresse | null;
  url: string | null;
  places: number | null;
  commentaire: string | null;
}

export const TYPES_PERIODE_INSCRIPTION = [
  'CANDIDATURE_INDIVIDUELLE',
  'RECRUTEMENT',
  'INSCRIPTION',
] as const;
export type TypePeriodeInscription = (typeof TYPES_PERIODE_INSCRIPTION)[number];

/** Days, both included, ISO 8601; a source may know one of them. */
export interface PeriodeInscription {
  type: TypePeriodeInscription;
  debut: string | null;
  fin: string | null;
}

/** How people are chosen: a test, an interview, a meeting without a day of its own... LHEO: `recrutement`. */
export interface Recrutement {
  /** Dictionary modalite-recrutement. */
  modalite: string;
  aDistance: boolean | null;
  lieu: AutreLieu | null;
  url: string | null;
  places: number | null;
  /** The 8 characters of LHEO: a month, a year or an unknown day stay what they are. */
  debutLheo: string | null;
  finLheo: string | null;
  heureDebut: string | null;
  heureFin: string | null;
  perimetre: string | null;
  perimetreTexte: string | null;
  commentaire: string | null;
}

/** A place given in passing, which is not kept as a site of an organisme. */
export interface AutreLieu {
  nom: string | null;
  siret: string | null;
  lignes: string[];
  codePostal: string;
  commune: string;
  codeInsee: string | null;
  departement: string | null;
  pays: string | null;
}

/** Greatest lengths, in characters. docs/domain.md 4.3. */
export const LIMITES_SESSION = {
  modalitesAlternance: 3000,
  rythmeTexte: 3000,
  commentaireDuree: 150,
  modalitesRecrutementTexte: 3000,
  modalitesInscription: 255,
  perimetreRecrutementTexte: 50,
  prixHoraireTtc: 6,
  prixTotalTtc: 10,
} as const;

export const LIMITES_INFORMATION_COLLECTIVE = { heure: 5, url: 400, commentaire: 500 } as const;

/** Where a session stands on a day. An unknown start counts as begun, an unknown end as not over. */
export function statutDeSession(
  { debut, fin }: { debut: string | null; fin: string | null },
  jour: string,
): StatutSession {
  if (debut !== null && debut > jour) return 'A_VENIR';
  return fin !== null && fin < jour ? 'TERMINEE' : 'EN_COURS';
}
