import type { TypeDispositif } from '../dispositif.ts';
import type { Voie } from '../formation.ts';
import type {
  EntreesSorties,
  EtatRecrutement,
  ModaliteEnseignement,
  TypePeriodeInscription,
} from '../session.ts';

/*
 * What a caller writes of a fiche: `undefined` is not given, `null` is emptied. References (organismes, lieux, contacts,
 * programme, lot) are not here: whoever loads them says whether they exist.
 */

export interface SaisieFormation {
  intitule?: string | null;
  voie?: Voie | null;
  /** Codes of today's version. */
  formacodes?: string[] | null;
  nsf?: string[] | null;
  rome?: string[] | null;
  objectifGeneral?: string | null;
  contenu?: string | null;
  certifiante?: boolean | null;
  certifications?: SaisieCertification[] | null;
  niveauSortie?: string | null;
}

export interface SaisieCertification {
  codeRncp?: string | null;
  codeCertifInfo?: string | null;
  codeRs?: string | null;
  codeCpf?: string | null;
}

export interface SaisieAction {
  complementIntitule?: string | null;
  complementProgramme?: string | null;
  objectifs?: string | null;
  resultatsAttendus?: string | null;
  plusFormation?: string | null;
  urlVideo?: string | null;
  urlPdf?: string | null;
  urlAction?: string | null;
  equipements?: SaisieEquipement[] | null;
  niveauEntree?: string | null;
  niveauEntreeObligatoire?: boolean | null;
  prerequis?: boolean | null;
  commentairesPrerequis?: string | null;
  /** Codes of today's version. */
  publics?: string[] | null;
  infoPublicVise?: string | null;
  accesHandicapes?: string | null;
  restauration?: string | null;
  hebergement?: string | null;
  transport?: string | null;
  langues?: string[] | null;
  blocsCompetences?: SaisieBloc[] | null;
}

export interface SaisieEquipement {
  type: string;
  coutIndicatif?: number | null;
  commentaire?: string | null;
}

export interface SaisieBloc {
  code: string;
  libelle: string;
}

export interface SaisieSession {
  /** Civil days, ISO 8601: partial dates come by import alone. */
  debut?: string | null;
  fin?: string | null;
  entreesSorties?: EntreesSorties | null;
  rythmes?: string[] | null;
  rythmeTexte?: string | null;
  periodesFormation?: string[] | null;
  typeParcours?: string | null;
  modalitesPedagogiques?: string[] | null;
  modaliteEnseignement?: ModaliteEnseignement | null;
  dureeCentreHeures?: number | null;
  dureeEntrepriseHeures?: number | null;
  dureeHebdomadaireHeures?: number | null;
  commentaireDuree?: string | null;
  etatRecrutement?: EtatRecrutement | null;
  modalitesRecrutement?: string[] | null;
  modalitesRecrutementTexte?: string | null;
  informationsCollectives?: SaisieInformationCollective[] | null;
  periodesInscription?: SaisiePeriodeInscription[] | null;
  modalitesInscription?: string | null;
  perimetreRecrutement?: string | null;
  perimetreRecrutementTexte?: string | null;
  urls?: string[] | null;
  effectifMinimal?: number | null;
  capaciteSimultanee?: number | null;
  capaciteCumulee?: number | null;
  prixHoraireTtc?: string | null;
  prixTotalTtc?: string | null;
}

export interface SaisieInformationCollective {
  date: string;
  heureDebut?: string | null;
  heureFin?: string | null;
  aDistance?: boolean | null;
  url?: string | null;
  places?: number | null;
  commentaire?: string | null;
}

export interface SaisiePeriodeInscription {
  type: TypePeriodeInscription;
  debut: string;
  fin: string;
}

export interface SaisieDispositif {
  type?: TypeDispositif | null;
  financeur?: string | null;
  nombrePlaces?: number | null;
  priseEnChargeFraisPedagogiques?: boolean | null;
  detailPriseEnCharge?: string | null;
  fraisRestants?: string | null;
  conventionnee?: boolean | null;
  heuresConventionnees?: number | null;
}

/** What the Région writes when it agrees to a change. docs/domain.md section 5. */
export interface SaisieAccordRegion {
  date: string;
  reference: string;
}
