// GENERATED from schema.graphql and packages/sdk/documents by `npm run generate`: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What `abandonnerModifications` needs. */
export type AbandonnerModificationsInput = {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** What `acquitterCertifInfo` needs. */
export type AcquitterCertifInfoInput = {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** Which actions. All conditions hold together; a list is met by any of its values, an empty one by none. */
export type ActionFilter = {
  /** In one of these states. */
  etats?: Array<EtatSaisie> | null | undefined;
  /** Changed at this instant or later. */
  modifieDepuis?: string | null | undefined;
  /** Only these numbers. */
  numeros?: Array<number> | null | undefined;
  /** One of these gives it, or answers for one of its sessions. */
  organismes?: Array<string> | null | undefined;
  /** With a dispositif of a programme of one of these codes, of any year. */
  programmes?: Array<string> | null | undefined;
  /** Those that this rubrique of the dashboard counts; view TRAVAIL alone. */
  rubrique?: CodeRubriqueActions | null | undefined;
};

/** An action as the caller holds it. */
export type ActionInput = {
  /** Access for disabled people: plain text of at most 250 characters. */
  accesHandicapes?: string | null | undefined;
  /** Blocks of a certification that it prepares. */
  blocsCompetences?: Array<BlocCompetencesInput> | null | undefined;
  /** What is demanded: plain text of at most 3000 characters. */
  commentairesPrerequis?: string | null | undefined;
  /** Follows the formation’s title, which it makes one of 255 characters at most: plain text of at most 255 characters. */
  complementIntitule?: string | null | undefined;
  /** Follows the formation’s `contenu`: plain text of at most 3000 characters. */
  complementProgramme?: string | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur, in order. */
  contacts?: Array<string | number> | null | undefined;
  /** Who gives the course; the organisme itself when absent. */
  dispensateur?: string | null | undefined;
  /** What the learner pays for. */
  equipements?: Array<EquipementInput> | null | undefined;
  /** Lodging: plain text of at most 250 characters. */
  hebergement?: string | null | undefined;
  /** More on whom it is for: plain text of at most 250 characters. */
  infoPublicVise?: string | null | undefined;
  /** Languages that it is given in, ISO 639-1, at most 5. */
  langues?: Array<string> | null | undefined;
  /** The lot of the Région’s programme that it is entered under: at its creation, what its programme imposes is filled in where it is not given. */
  lot?: string | number | null | undefined;
  /** Level asked for: a code of the nomenclature NIVEAU. */
  niveauEntree?: string | null | undefined;
  /** Whether that level is demanded. */
  niveauEntreeObligatoire?: boolean | null | undefined;
  /** Aims: plain text of at most 3000 characters. */
  objectifs?: string | null | undefined;
  /** What sets it apart: plain text of at most 250 characters. */
  plusFormation?: string | null | undefined;
  /** Whether something else is demanded. */
  prerequis?: boolean | null | undefined;
  /** Whom it is for: codes of the nomenclature PUBLIC, at most 10. */
  publics?: Array<string> | null | undefined;
  /** Which action: the caller’s own name for it, 1 to 100 characters, unique among those of the organisme. */
  reference: string;
  /** Meals: plain text of at most 250 characters. */
  restauration?: string | null | undefined;
  /** Expected results: plain text of at most 3000 characters. */
  resultatsAttendus?: string | null | undefined;
  /** All its sessions: those that are not here are removed. */
  sessions: Array<SessionInput>;
  /** How to come: plain text of at most 250 characters. */
  transport?: string | null | undefined;
  /** The page that describes it: an absolute http(s) address, at most 400 characters. */
  urlAction?: string | null | undefined;
  /** A leaflet: an absolute http(s) address, at most 400 characters. */
  urlPdf?: string | null | undefined;
  /** A film on YouTube, or a file .mp4: an absolute http(s) address, at most 400 characters. */
  urlVideo?: string | null | undefined;
};

/** How a list of actions is sorted. */
export type ActionOrder = {
  /** Which way; numbers follow the same way. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: ActionOrderField;
};

/** What a list of actions is sorted by. */
export type ActionOrderField =
  /** By last change, then number. */
  | 'MODIFIE_LE'
  /** By number. */
  | 'NUMERO';

/** What `activerCompte` needs. */
export type ActiverCompteInput = {
  /** The key that came by mail. It serves once. */
  cle: string;
  /** The password to be, 12 characters or more unless the server asks for others; of an account that exists, its own. */
  motDePasse: string;
  /** First and last name, 250 characters; left as it is where the account exists. */
  nom?: string | null | undefined;
};

/** What `archiver` needs. */
export type ArchiverInput = {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** A block of a certification. */
export type BlocCompetencesInput = {
  /** `RNCP35830BC01`. */
  code: string;
  /** Its name, at most 500 characters. */
  libelle: string;
};

/** Where published sessions are shown. */
export type CanalDiffusion =
  /** Kairos, where prescribers of France Travail enrol people. */
  | 'KAIROS'
  /** Offre Info, the national base of the Carif-Oref. */
  | 'OFFRE_INFO'
  /** Ouiform, where prescribers enrol people. */
  | 'OUIFORM'
  /** The sites of the region, and its catalogue. */
  | 'SITES_REGIONAUX';

/** A certification that the course prepares for: one code at least. */
export type CertificationInput = {
  /** Code of Certif Info, 1 to 10 digits. */
  codeCertifInfo?: string | null | undefined;
  /** `CPF12345`. */
  codeCpf?: string | null | undefined;
  /** `RNCP40692`; the prefix may be left out. */
  codeRncp?: string | null | undefined;
  /** `RS5080`. */
  codeRs?: string | null | undefined;
};

/** Rubriques of the dashboard over working actions. */
export type CodeRubriqueActions =
  /** « Actions de formation dont le code Certifinfo a été remplacé par le CARIF-OREF »: and the organisme has not taken note of it. */
  | 'CERTIFINFO_REMPLACE'
  /** « Actions de formation en attente de réponses ». */
  | 'EN_ATTENTE_DE_REPONSES'
  /** « Actions de formation en attente de validation par CARIF-OREF ». */
  | 'EN_ATTENTE_DE_VALIDATION'
  /** « Actions de formation en cours de saisie »: not sent. */
  | 'EN_COURS_DE_SAISIE'
  /** « Actions de formation publique en cours de saisie »: not sent, with a publicly paid dispositif. */
  | 'PUBLIQUES_EN_COURS_DE_SAISIE';

/** Rubriques of the dashboard over published sessions. Active: published and not over. */
export type CodeRubriqueSessions =
  /** « Sessions de formation actives »: active, not of initial training. */
  | 'ACTIVES'
  /** « Sessions de formation en contrat d'apprentissage »: active, with such a dispositif. */
  | 'APPRENTISSAGE'
  /** « Sessions de formation ouvertes à distance »: active, partly or wholly at a distance. */
  | 'A_DISTANCE'
  /** « Sessions de formation inactives »: published and over. */
  | 'INACTIVES'
  /** « Sessions de formation inactives dans moins d'un mois »: active, ends before the same day of next month. */
  | 'INACTIVES_SOUS_UN_MOIS'
  /** « Sessions de formation initiales actives »: active, of initial training. */
  | 'INITIALES_ACTIVES'
  /** « Sessions de formation en contrat de professionnalisation »: active, with such a dispositif. */
  | 'PROFESSIONNALISATION'
  /** « Sessions de formation du programme région »: active, with such a dispositif. */
  | 'PROGRAMME_REGION';

/** What `creerAction` needs. */
export type CreerActionInput = {
  /** Access for disabled people: plain text of at most 250 characters. */
  accesHandicapes?: string | null | undefined;
  /** Blocks of a certification that it prepares. */
  blocsCompetences?: Array<BlocCompetencesInput> | null | undefined;
  /** What is demanded: plain text of at most 3000 characters. */
  commentairesPrerequis?: string | null | undefined;
  /** Follows the formation’s title, which it makes one of 255 characters at most: plain text of at most 255 characters. */
  complementIntitule?: string | null | undefined;
  /** Follows the formation’s `contenu`: plain text of at most 3000 characters. */
  complementProgramme?: string | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur, in order. */
  contacts?: Array<string | number> | null | undefined;
  /** Who gives the course; one’s own when absent, for whoever acts for exactly one. */
  dispensateur?: string | null | undefined;
  /** What the learner pays for. */
  equipements?: Array<EquipementInput> | null | undefined;
  /** Under which: its `id` in either view. */
  formation: string | number;
  /** Lodging: plain text of at most 250 characters. */
  hebergement?: string | null | undefined;
  /** More on whom it is for: plain text of at most 250 characters. */
  infoPublicVise?: string | null | undefined;
  /** Languages that it is given in, ISO 639-1, at most 5. */
  langues?: Array<string> | null | undefined;
  /** The lot of the Région’s programme that it is entered under: what its programme imposes is filled in where it is not given. */
  lot?: string | number | null | undefined;
  /** Level asked for: a code of the nomenclature NIVEAU. */
  niveauEntree?: string | null | undefined;
  /** Whether that level is demanded. */
  niveauEntreeObligatoire?: boolean | null | undefined;
  /** Aims: plain text of at most 3000 characters. */
  objectifs?: string | null | undefined;
  /** What sets it apart: plain text of at most 250 characters. */
  plusFormation?: string | null | undefined;
  /** Whether something else is demanded. */
  prerequis?: boolean | null | undefined;
  /** Whom it is for: codes of the nomenclature PUBLIC, at most 10. */
  publics?: Array<string> | null | undefined;
  /** Meals: plain text of at most 250 characters. */
  restauration?: string | null | undefined;
  /** Expected results: plain text of at most 3000 characters. */
  resultatsAttendus?: string | null | undefined;
  /** How to come: plain text of at most 250 characters. */
  transport?: string | null | undefined;
  /** The page that describes it: an absolute http(s) address, at most 400 characters. */
  urlAction?: string | null | undefined;
  /** A leaflet: an absolute http(s) address, at most 400 characters. */
  urlPdf?: string | null | undefined;
  /** A film on YouTube, or a file .mp4: an absolute http(s) address, at most 400 characters. */
  urlVideo?: string | null | undefined;
};

/** What `creerCleApi` needs. */
export type CreerCleApiInput = {
  /** When it ends; absent: when it is revoked. */
  expireLe?: string | null | undefined;
  /** Whether it may only read. */
  lectureSeule?: boolean;
  /** What it is for: 1 to 100 characters. */
  nom: string;
};

/** What `creerContact` needs. */
export type CreerContactInput = {
  /** `M.`, `Mme`: plain text of at most 50 characters. */
  civilite?: string | null | undefined;
  /** A mail address, at most 160 characters. */
  courriel?: string | null | undefined;
  /** Family name, or the name of a service, at most 50 characters. */
  nom: string;
  /** Whose contact it is; one’s own when absent, for whoever acts for exactly one. */
  organisme?: string | null | undefined;
  /** The mobile, at most 25 characters. */
  portable?: string | null | undefined;
  /** First name: plain text of at most 50 characters. */
  prenom?: string | null | undefined;
  /** The fixed line, at most 25 characters. */
  telephone?: string | null | undefined;
  /** In which function: a code of the nomenclature TYPE_CONTACT. */
  type?: string | null | undefined;
  /** At most 3 absolute http(s) addresses. */
  urls?: Array<string> | null | undefined;
};

/** What `creerDispositif` needs. */
export type CreerDispositifInput = {
  /** Whether there is an agreement with the payer. */
  conventionnee?: boolean | null | undefined;
  /** On which conditions: plain text of at most 600 characters. */
  detailPriseEnCharge?: string | null | undefined;
  /** Who pays: a code of the nomenclature FINANCEUR. */
  financeur?: string | null | undefined;
  /** What the learner still pays: plain text of at most 200 characters. */
  fraisRestants?: string | null | undefined;
  /** Hours under that agreement, 0 to 99999. */
  heuresConventionnees?: number | null | undefined;
  /** The lot of the Région’s programme that it is entered under: the payer, and what its procedure imposes, are filled in where they are not given. */
  lot?: string | number | null | undefined;
  /** Places paid, 1 to 99999. */
  nombrePlaces?: number | null | undefined;
  /** Whether the teaching costs are taken charge of. */
  priseEnChargeFraisPedagogiques?: boolean | null | undefined;
  /** A programme of the Région; a lot’s own where one is named. */
  programme?: string | number | null | undefined;
  /** Which session: its `id` in either view. */
  session: string | number;
  /** Which kind; PROGRAMME_REGION where a lot is named. */
  type?: TypeDispositif | null | undefined;
};

/** What `creerFormation` needs. */
export type CreerFormationInput = {
  /** Whether it leads to a certification. */
  certifiante?: boolean | null | undefined;
  /** Which ones, at most 5. */
  certifications?: Array<CertificationInput> | null | undefined;
  /** Programme common to all its actions: plain text of at most 3000 characters. */
  contenu?: string | null | undefined;
  /** Domain, the principal one first: codes of the nomenclature FORMACODE, at most 5. */
  formacodes?: Array<string> | null | undefined;
  /** Title: plain text of at most 255 characters. */
  intitule?: string | null | undefined;
  /** The lot of the Région’s programme that it is entered under: what its programme begins with is filled in where it is not given. */
  lot?: string | number | null | undefined;
  /** Level reached: a code of the nomenclature NIVEAU. */
  niveauSortie?: string | null | undefined;
  /** Groups of the NSF: codes of the nomenclature NSF, at most 3. */
  nsf?: Array<string> | null | undefined;
  /** What it aims at: a code of the nomenclature OBJECTIF_GENERAL. */
  objectifGeneral?: string | null | undefined;
  /** In whose name it is entered; one’s own when absent, for whoever acts for exactly one. */
  organisme?: string | null | undefined;
  /** Jobs that it leads to: codes of the nomenclature ROME, at most 5. */
  rome?: Array<string> | null | undefined;
  /** Which kind of training it is. */
  voie?: Voie | null | undefined;
};

/** What `creerLieu` needs. */
export type CreerLieuInput = {
  /** INSEE’s code of the commune: `44109`. */
  codeInsee: string;
  /** Five digits, one of the town’s. */
  codePostal: string;
  /** Whether it trains there, and shows it among its `lieux`; true when absent. */
  estSite?: boolean | null | undefined;
  /** Degrees, WGS 84, with `longitude`; the town’s centre when absent. */
  latitude?: number | null | undefined;
  /** 1 to 4 lines, at most 50 characters each. */
  lignes: Array<string>;
  /** Degrees, WGS 84, with `latitude`. */
  longitude?: number | null | undefined;
  /** Its name, else the town’s: plain text of at most 255 characters. */
  nom?: string | null | undefined;
  /** Whose place it is; one’s own when absent, for whoever acts for exactly one. */
  organisme?: string | null | undefined;
  /** Of the establishment that stands there. */
  siret?: string | null | undefined;
  /** Number of the school there: 7 digits and a letter. */
  uai?: string | null | undefined;
};

/** What `creerSession` needs. */
export type CreerSessionInput = {
  /** Under which: its `id` in either view. */
  action: string | number;
  /** Learners in all at most, 0 to 99999. */
  capaciteCumulee?: number | null | undefined;
  /** Learners at one time at most, 0 to 99999. */
  capaciteSimultanee?: number | null | undefined;
  /** More on the duration: plain text of at most 150 characters. */
  commentaireDuree?: string | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur or of the responsable, in order. Public at once. */
  contacts?: Array<string | number> | null | undefined;
  /** First day. */
  debut?: string | null | undefined;
  /** Hours in the centre, 0 to 99999. */
  dureeCentreHeures?: number | null | undefined;
  /** Hours in a company, 0 to 99999. */
  dureeEntrepriseHeures?: number | null | undefined;
  /** Hours a week, 0 to 100. */
  dureeHebdomadaireHeures?: number | null | undefined;
  /** Learners below which it is not held, 0 to 99999. */
  effectifMinimal?: number | null | undefined;
  /** When one may join. */
  entreesSorties?: EntreesSorties | null | undefined;
  /** Whether one may still apply; OUVERT at creation. Public at once. */
  etatRecrutement?: EtatRecrutement | null | undefined;
  /** Last day, included. */
  fin?: string | null | undefined;
  /** Meetings that present it. Public at once. */
  informationsCollectives?: Array<InformationCollectiveInput> | null | undefined;
  /** Where it is held: a place of the dispensateur or of the responsable. */
  lieu?: string | number | null | undefined;
  /** Where to enrol: a place of the dispensateur or of the responsable. */
  lieuInscription?: string | number | null | undefined;
  /** The lot of the Région’s programme that it is entered under: its mandataire answers for the session, and the dispositif is made with it. */
  lot?: string | number | null | undefined;
  /** On site or at a distance. */
  modaliteEnseignement?: ModaliteEnseignement | null | undefined;
  /** How to enrol: plain text of at most 255 characters. */
  modalitesInscription?: string | null | undefined;
  /** In a centre, in a company, at a distance: codes of the nomenclature MODALITE_PEDAGOGIQUE. */
  modalitesPedagogiques?: Array<string> | null | undefined;
  /** How people are chosen: codes of the nomenclature MODALITE_RECRUTEMENT. */
  modalitesRecrutement?: Array<string> | null | undefined;
  /** The same in free words: plain text of at most 3000 characters. */
  modalitesRecrutementTexte?: string | null | undefined;
  /** From how far people may come: a code of the nomenclature PERIMETRE_RECRUTEMENT. */
  perimetreRecrutement?: string | null | undefined;
  /** The same in free words: plain text of at most 50 characters. */
  perimetreRecrutementTexte?: string | null | undefined;
  /** Day, evening, week-end courses: codes of the nomenclature PERIODE_FORMATION. */
  periodesFormation?: Array<string> | null | undefined;
  /** When one may apply. */
  periodesInscription?: Array<PeriodeInscriptionInput> | null | undefined;
  /** Euros an hour, taxes included: `12,50`, at most 6 characters. */
  prixHoraireTtc?: string | null | undefined;
  /** Euros in all, taxes included, at most 10 characters. */
  prixTotalTtc?: string | null | undefined;
  /** Who answers for it: the mandataire of the lot where one is named at creation, else the dispensateur. */
  responsable?: string | null | undefined;
  /** The rhythm in free words: plain text of at most 3000 characters. */
  rythmeTexte?: string | null | undefined;
  /** Full time, part time...: codes of the nomenclature RYTHME. */
  rythmes?: Array<string> | null | undefined;
  /** In a group, individual...: a code of the nomenclature TYPE_PARCOURS. */
  typeParcours?: string | null | undefined;
  /** Pages that describe it: at most 3 absolute http(s) addresses. */
  urls?: Array<string> | null | undefined;
};

/** Days, both included; an absent one does not bound. */
export type DateRangeInput = {
  /** This day or earlier. */
  max?: string | null | undefined;
  /** This day or later. */
  min?: string | null | undefined;
};

/** What `demanderCleActivation` needs. */
export type DemanderCleActivationInput = {
  /** Where to send the key. */
  courriel: string;
  /** Of the organisme whose offer is to be entered. */
  siret: string;
};

/** What `demanderReinitialisation` needs. */
export type DemanderReinitialisationInput = {
  /** The account’s address. */
  courriel: string;
};

/** What `demanderReponses` needs. */
export type DemanderReponsesInput = {
  /** The action: `id` of its working view. */
  action: string | number;
  /** One question at least. */
  questions: Array<QuestionInput>;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** What statistics are counted by. */
export type DimensionStatistique =
  /** Year of the first day: `2026`. */
  | 'ANNEE_DEBUT'
  /** Of the place. Code: INSEE’s. */
  | 'COMMUNE'
  /** Of the place. Code: `44`, `2A`. */
  | 'DEPARTEMENT'
  /** Those that the formation bears. */
  | 'FORMACODE'
  /** On site or at a distance. Code: of ModaliteEnseignement. */
  | 'MODALITE_ENSEIGNEMENT'
  /** Month of the first day: `2026-12`. */
  | 'MOIS_DEBUT'
  /** Level of exit. Code: of the table NIVEAU. */
  | 'NIVEAU_SORTIE'
  /** Who gives it, and who answers for it where that is another. Code: SIRET. */
  | 'ORGANISME'
  /** Programme of the Région, of any year. */
  | 'PROGRAMME'
  /** How it is paid. Code: of TypeDispositif. */
  | 'TYPE_DISPOSITIF';

/** Which way a list is sorted. */
export type Direction =
  /** Smallest, earliest, A first. */
  | 'ASC'
  /** Greatest, latest, Z first. */
  | 'DESC';

/** A dispositif as the caller holds it. */
export type DispositifInput = {
  /** Whether there is an agreement with the payer. */
  conventionnee?: boolean | null | undefined;
  /** On which conditions: plain text of at most 600 characters. */
  detailPriseEnCharge?: string | null | undefined;
  /** Who pays: a code of the nomenclature FINANCEUR. */
  financeur?: string | null | undefined;
  /** What the learner still pays: plain text of at most 200 characters. */
  fraisRestants?: string | null | undefined;
  /** Hours under that agreement, 0 to 99999. */
  heuresConventionnees?: number | null | undefined;
  /** The lot of the Région’s programme that it is entered under: the payer, and what its procedure imposes, are filled in where they are not given. */
  lot?: string | number | null | undefined;
  /** Places paid, 1 to 99999. */
  nombrePlaces?: number | null | undefined;
  /** Whether the teaching costs are taken charge of. */
  priseEnChargeFraisPedagogiques?: boolean | null | undefined;
  /** A programme of the Région; a lot’s own where one is named. */
  programme?: string | number | null | undefined;
  /** Which kind; PROGRAMME_REGION where a lot is named. */
  type?: TypeDispositif | null | undefined;
};

/** What `donnerAccordRegion` needs. */
export type DonnerAccordRegionInput = {
  /** Day of the agreement. */
  date: string;
  /** The dispositif: `id` of its working view. */
  dispositif: string | number;
  /** The Région’s reference of it, 1 to 50 characters. */
  reference: string;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** What `dupliquerAction` needs. */
export type DupliquerActionInput = {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** What `dupliquerSession` needs. */
export type DupliquerSessionInput = {
  /** Their places: of the dispensateur or of the responsable. The session’s own when absent or empty. */
  lieux?: Array<string | number> | null | undefined;
  /** The dates of the copies, one at least. */
  periodes: Array<PeriodeInput>;
  /** The session: `id` of its working view. */
  session: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** When one may join. LHEO: `modalites-entrees-sorties`. */
export type EntreesSorties =
  /** At fixed dates (LHEO 0). */
  | 'DATES_FIXES'
  /** At any time (LHEO 1). */
  | 'PERMANENTES';

/** What `envoyerEnValidation` needs. */
export type EnvoyerEnValidationInput = {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** Equipment that the learner pays for. */
export type EquipementInput = {
  /** More on it: plain text of at most 500 characters. */
  commentaire?: string | null | undefined;
  /** Euros, 0 to 99999. */
  coutIndicatif?: number | null | undefined;
  /** A code of the nomenclature TYPE_EQUIPEMENT. */
  type: string;
};

/** Whether a lot still runs. */
export type EtatLot =
  /** Runs: offers may be entered under it. */
  | 'ACTIF'
  /** Absent from the Région’s last file. */
  | 'ARRETE';

/** Whether one may still apply. LHEO: `etat-recrutement`. */
export type EtatRecrutement =
  /** Full (LHEO 2). */
  | 'FERME'
  /** Places left (LHEO 1). */
  | 'OUVERT'
  /** Interrupted, may open again (LHEO 3). */
  | 'SUSPENDU';

/** Where an action stands. The action, with its sessions and dispositifs, is the unit of validation. */
export type EtatSaisie =
  /** Withdrawn. */
  | 'ARCHIVEE'
  /** The CARIF-OREF asked questions that the organisme has to answer. */
  | 'EN_ATTENTE_DE_REPONSES'
  /** Sent; waits for the CARIF-OREF. */
  | 'EN_ATTENTE_DE_VALIDATION'
  /** Being created or modified, not sent. */
  | 'EN_COURS_DE_SAISIE'
  /** Accepted; its sessions are published. */
  | 'VALIDEE';

/** What offers are counted by. */
export type FacetName =
  /** Of the place. Code: INSEE’s. */
  | 'COMMUNE'
  /** Of the place. Code: `44`, `2A`. */
  | 'DEPARTEMENT'
  /** Whether one may still apply. Code: of EtatRecrutement. */
  | 'ETAT_RECRUTEMENT'
  /** Those that the formation bears. */
  | 'FORMACODE'
  /** On site or at a distance. Code: of ModaliteEnseignement. */
  | 'MODALITE_ENSEIGNEMENT'
  /** Month of the first day: `2026-12`. */
  | 'MOIS_DEBUT'
  /** Level of exit. Code: of the table NIVEAU. */
  | 'NIVEAU_SORTIE'
  /** Who gives it, and who answers for it where that is another. Code: SIRET. */
  | 'ORGANISME'
  /** Programme of the Région, of any year. */
  | 'PROGRAMME'
  /** How it is paid. Code: of TypeDispositif. */
  | 'TYPE_DISPOSITIF';

/** Which formations. All conditions hold together; a list is met by any of its values, an empty one by none. */
export type FormationFilter = {
  /** Bears one of these Formacodes, of any version. */
  formacodes?: Array<string> | null | undefined;
  /** Words that all stand in the title; accents and case do not matter. */
  intitule?: string | null | undefined;
  /** Changed at this instant or later. */
  modifieDepuis?: string | null | undefined;
  /** Only these numbers. */
  numeros?: Array<number> | null | undefined;
  /** One of these gives an action of it, or answers for one of its sessions. */
  organismes?: Array<string> | null | undefined;
  /** With a dispositif of a programme of one of these codes, of any year. */
  programmes?: Array<string> | null | undefined;
};

/** A formation as the caller holds it. */
export type FormationInput = {
  /** Whether it leads to a certification. */
  certifiante?: boolean | null | undefined;
  /** Which ones, at most 5. */
  certifications?: Array<CertificationInput> | null | undefined;
  /** Programme common to all its actions: plain text of at most 3000 characters. */
  contenu?: string | null | undefined;
  /** Domain, the principal one first: codes of the nomenclature FORMACODE, at most 5. */
  formacodes?: Array<string> | null | undefined;
  /** Title: plain text of at most 255 characters. */
  intitule?: string | null | undefined;
  /** Level reached: a code of the nomenclature NIVEAU. */
  niveauSortie?: string | null | undefined;
  /** Groups of the NSF: codes of the nomenclature NSF, at most 3. */
  nsf?: Array<string> | null | undefined;
  /** What it aims at: a code of the nomenclature OBJECTIF_GENERAL. */
  objectifGeneral?: string | null | undefined;
  /** Jobs that it leads to: codes of the nomenclature ROME, at most 5. */
  rome?: Array<string> | null | undefined;
  /** Which kind of training it is. */
  voie?: Voie | null | undefined;
};

/** How a list of formations is sorted. */
export type FormationOrder = {
  /** Which way; numbers follow the same way. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: FormationOrderField;
};

/** What a list of formations is sorted by. */
export type FormationOrderField =
  /** By title, in the order of the dictionary, then number. */
  | 'INTITULE'
  /** By last change, then number. */
  | 'MODIFIE_LE'
  /** By number. */
  | 'NUMERO';

/** Whether an anomaly keeps an action from being sent. */
export type GraviteAnomalie =
  /** It may stay. */
  | 'AVERTISSEMENT'
  /** It must be mended first. */
  | 'BLOQUANTE';

/** A meeting that presents a session. */
export type InformationCollectiveInput = {
  /** Whether one attends from elsewhere; false when absent. */
  aDistance?: boolean | null | undefined;
  /** More on it: plain text of at most 500 characters. */
  commentaire?: string | null | undefined;
  /** Its day. */
  date: string;
  /** `HHhMM`: `09h30`. */
  heureDebut?: string | null | undefined;
  /** `HHhMM`. */
  heureFin?: string | null | undefined;
  /** Where: a place of the dispensateur or of the responsable. */
  lieu?: string | number | null | undefined;
  /** Seats, 0 to 99999. */
  places?: number | null | undefined;
  /** Where to connect: an absolute http(s) address, at most 400 characters. */
  url?: string | null | undefined;
};

/** On site or at a distance. LHEO: `modalites-enseignement`. */
export type ModaliteEnseignement =
  /** At a distance alone (LHEO 2). */
  | 'A_DISTANCE'
  /** Partly at a distance (LHEO 1). */
  | 'MIXTE'
  /** On site alone (LHEO 0). */
  | 'PRESENTIEL';

/** What `modifierAction` needs. */
export type ModifierActionInput = {
  /** Access for disabled people: plain text of at most 250 characters. */
  accesHandicapes?: string | null | undefined;
  /** The action: `id` of its working view. */
  action: string | number;
  /** Blocks of a certification that it prepares. */
  blocsCompetences?: Array<BlocCompetencesInput> | null | undefined;
  /** What is demanded: plain text of at most 3000 characters. */
  commentairesPrerequis?: string | null | undefined;
  /** Follows the formation’s title, which it makes one of 255 characters at most: plain text of at most 255 characters. */
  complementIntitule?: string | null | undefined;
  /** Follows the formation’s `contenu`: plain text of at most 3000 characters. */
  complementProgramme?: string | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur, in order. */
  contacts?: Array<string | number> | null | undefined;
  /** What the learner pays for. */
  equipements?: Array<EquipementInput> | null | undefined;
  /** Lodging: plain text of at most 250 characters. */
  hebergement?: string | null | undefined;
  /** More on whom it is for: plain text of at most 250 characters. */
  infoPublicVise?: string | null | undefined;
  /** Languages that it is given in, ISO 639-1, at most 5. */
  langues?: Array<string> | null | undefined;
  /** Level asked for: a code of the nomenclature NIVEAU. */
  niveauEntree?: string | null | undefined;
  /** Whether that level is demanded. */
  niveauEntreeObligatoire?: boolean | null | undefined;
  /** Aims: plain text of at most 3000 characters. */
  objectifs?: string | null | undefined;
  /** What sets it apart: plain text of at most 250 characters. */
  plusFormation?: string | null | undefined;
  /** Whether something else is demanded. */
  prerequis?: boolean | null | undefined;
  /** Whom it is for: codes of the nomenclature PUBLIC, at most 10. */
  publics?: Array<string> | null | undefined;
  /** Meals: plain text of at most 250 characters. */
  restauration?: string | null | undefined;
  /** Expected results: plain text of at most 3000 characters. */
  resultatsAttendus?: string | null | undefined;
  /** How to come: plain text of at most 250 characters. */
  transport?: string | null | undefined;
  /** The page that describes it: an absolute http(s) address, at most 400 characters. */
  urlAction?: string | null | undefined;
  /** A leaflet: an absolute http(s) address, at most 400 characters. */
  urlPdf?: string | null | undefined;
  /** A film on YouTube, or a file .mp4: an absolute http(s) address, at most 400 characters. */
  urlVideo?: string | null | undefined;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** What `modifierDispositif` needs. */
export type ModifierDispositifInput = {
  /** Whether there is an agreement with the payer. */
  conventionnee?: boolean | null | undefined;
  /** On which conditions: plain text of at most 600 characters. */
  detailPriseEnCharge?: string | null | undefined;
  /** The dispositif: `id` of its working view. */
  dispositif: string | number;
  /** Who pays: a code of the nomenclature FINANCEUR. */
  financeur?: string | null | undefined;
  /** What the learner still pays: plain text of at most 200 characters. */
  fraisRestants?: string | null | undefined;
  /** Hours under that agreement, 0 to 99999. */
  heuresConventionnees?: number | null | undefined;
  /** The lot of the Région’s programme that it is entered under: the payer, and what its procedure imposes, are filled in where they are not given. */
  lot?: string | number | null | undefined;
  /** Places paid, 1 to 99999. */
  nombrePlaces?: number | null | undefined;
  /** Whether the teaching costs are taken charge of. */
  priseEnChargeFraisPedagogiques?: boolean | null | undefined;
  /** A programme of the Région; a lot’s own where one is named. */
  programme?: string | number | null | undefined;
  /** Which kind; PROGRAMME_REGION where a lot is named. */
  type?: TypeDispositif | null | undefined;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** What `modifierFormation` needs. */
export type ModifierFormationInput = {
  /** Whether it leads to a certification. */
  certifiante?: boolean | null | undefined;
  /** Which ones, at most 5. */
  certifications?: Array<CertificationInput> | null | undefined;
  /** Programme common to all its actions: plain text of at most 3000 characters. */
  contenu?: string | null | undefined;
  /** Domain, the principal one first: codes of the nomenclature FORMACODE, at most 5. */
  formacodes?: Array<string> | null | undefined;
  /** The formation: `id` of its working view. */
  formation: string | number;
  /** Title: plain text of at most 255 characters. */
  intitule?: string | null | undefined;
  /** Level reached: a code of the nomenclature NIVEAU. */
  niveauSortie?: string | null | undefined;
  /** Groups of the NSF: codes of the nomenclature NSF, at most 3. */
  nsf?: Array<string> | null | undefined;
  /** What it aims at: a code of the nomenclature OBJECTIF_GENERAL. */
  objectifGeneral?: string | null | undefined;
  /** Jobs that it leads to: codes of the nomenclature ROME, at most 5. */
  rome?: Array<string> | null | undefined;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
  /** Which kind of training it is. */
  voie?: Voie | null | undefined;
};

/** What `modifierSession` needs. */
export type ModifierSessionInput = {
  /** Learners in all at most, 0 to 99999. */
  capaciteCumulee?: number | null | undefined;
  /** Learners at one time at most, 0 to 99999. */
  capaciteSimultanee?: number | null | undefined;
  /** More on the duration: plain text of at most 150 characters. */
  commentaireDuree?: string | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur or of the responsable, in order. Public at once. */
  contacts?: Array<string | number> | null | undefined;
  /** First day. */
  debut?: string | null | undefined;
  /** Hours in the centre, 0 to 99999. */
  dureeCentreHeures?: number | null | undefined;
  /** Hours in a company, 0 to 99999. */
  dureeEntrepriseHeures?: number | null | undefined;
  /** Hours a week, 0 to 100. */
  dureeHebdomadaireHeures?: number | null | undefined;
  /** Learners below which it is not held, 0 to 99999. */
  effectifMinimal?: number | null | undefined;
  /** When one may join. */
  entreesSorties?: EntreesSorties | null | undefined;
  /** Whether one may still apply; OUVERT at creation. Public at once. */
  etatRecrutement?: EtatRecrutement | null | undefined;
  /** Last day, included. */
  fin?: string | null | undefined;
  /** Meetings that present it. Public at once. */
  informationsCollectives?: Array<InformationCollectiveInput> | null | undefined;
  /** Where it is held: a place of the dispensateur or of the responsable. */
  lieu?: string | number | null | undefined;
  /** Where to enrol: a place of the dispensateur or of the responsable. */
  lieuInscription?: string | number | null | undefined;
  /** On site or at a distance. */
  modaliteEnseignement?: ModaliteEnseignement | null | undefined;
  /** How to enrol: plain text of at most 255 characters. */
  modalitesInscription?: string | null | undefined;
  /** In a centre, in a company, at a distance: codes of the nomenclature MODALITE_PEDAGOGIQUE. */
  modalitesPedagogiques?: Array<string> | null | undefined;
  /** How people are chosen: codes of the nomenclature MODALITE_RECRUTEMENT. */
  modalitesRecrutement?: Array<string> | null | undefined;
  /** The same in free words: plain text of at most 3000 characters. */
  modalitesRecrutementTexte?: string | null | undefined;
  /** From how far people may come: a code of the nomenclature PERIMETRE_RECRUTEMENT. */
  perimetreRecrutement?: string | null | undefined;
  /** The same in free words: plain text of at most 50 characters. */
  perimetreRecrutementTexte?: string | null | undefined;
  /** Day, evening, week-end courses: codes of the nomenclature PERIODE_FORMATION. */
  periodesFormation?: Array<string> | null | undefined;
  /** When one may apply. */
  periodesInscription?: Array<PeriodeInscriptionInput> | null | undefined;
  /** Euros an hour, taxes included: `12,50`, at most 6 characters. */
  prixHoraireTtc?: string | null | undefined;
  /** Euros in all, taxes included, at most 10 characters. */
  prixTotalTtc?: string | null | undefined;
  /** Who answers for it: the mandataire of the lot where one is named at creation, else the dispensateur. */
  responsable?: string | null | undefined;
  /** The rhythm in free words: plain text of at most 3000 characters. */
  rythmeTexte?: string | null | undefined;
  /** Full time, part time...: codes of the nomenclature RYTHME. */
  rythmes?: Array<string> | null | undefined;
  /** The session: `id` of its working view. */
  session: string | number;
  /** In a group, individual...: a code of the nomenclature TYPE_PARCOURS. */
  typeParcours?: string | null | undefined;
  /** Pages that describe it: at most 3 absolute http(s) addresses. */
  urls?: Array<string> | null | undefined;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** What may be done to an action. */
export type NomActe =
  /** Go back to what is published. */
  | 'ABANDONNER_MODIFICATIONS'
  /** Take note of a replaced Certif Info code. */
  | 'ACQUITTER_CERTIFINFO'
  /** Withdraw it. */
  | 'ARCHIVER'
  /** Ask the organisme about it. */
  | 'DEMANDER_REPONSES'
  /** Agree, for the Région, to a change of what it pays for. */
  | 'DONNER_ACCORD_REGION'
  /** Send it to the CARIF-OREF. */
  | 'ENVOYER_EN_VALIDATION'
  /** Change its fields, or those of its sessions and dispositifs. */
  | 'MODIFIER'
  /** Take it back before it is validated. */
  | 'RAPPELER'
  /** Send it back to the organisme, with the reason. */
  | 'REFUSER'
  /** Put another Certif Info code in place of one. */
  | 'REMPLACER_CERTIFINFO'
  /** Answer the CARIF-OREF’s questions. */
  | 'REPONDRE'
  /** Publish it. */
  | 'VALIDER';

/** A mail that an account gets unless it says otherwise. */
export type NomAvis =
  /** To a validator: what has come to wait for validation, once an hour at most. */
  | 'ATTENTE'
  /** To an organisme: the validators have questions about one of its actions. */
  | 'QUESTIONS'
  /** To an organisme: one of its actions was not validated, and why. */
  | 'REFUS'
  /** To an organisme: one of its actions was validated. */
  | 'VALIDATION';

/** The value tables. */
export type NomNomenclature =
  /** No and yes. LHEO: dict-boolean. */
  | 'BOOLEEN'
  /** Départements; `parent`: the region. */
  | 'DEPARTEMENT'
  /** Whether a session recruits. LHEO: dict-etat-recrutement. */
  | 'ETAT_RECRUTEMENT'
  /** Who pays. LHEO: dict-financeurs. */
  | 'FINANCEUR'
  /** Descriptors of the Formacode thesaurus. */
  | 'FORMACODE'
  /** Semantic fields of the Formacode: the first three digits. */
  | 'FORMACODE_CHAMP'
  /** On site or at a distance. LHEO: dict-modalites-enseignement. */
  | 'MODALITE_ENSEIGNEMENT'
  /** Fixed dates or permanent entries. LHEO: dict-modalites-es. */
  | 'MODALITE_ENTREES_SORTIES'
  /** In a centre, in a company, at a distance; Formacodes 961xx. */
  | 'MODALITE_PEDAGOGIQUE'
  /** How people are chosen. LHEO: dict-modalite-recrutement. */
  | 'MODALITE_RECRUTEMENT'
  /** Levels of entry and exit, old and new frameworks. LHEO: dict-niveaux. */
  | 'NIVEAU'
  /** Groups of the nomenclature of specialities; `parent`: the domain. */
  | 'NSF'
  /** What a course aims at. LHEO: dict-AIS. */
  | 'OBJECTIF_GENERAL'
  /** Countries, ISO 3166-1 alpha-2. */
  | 'PAYS'
  /** From how far people may come. LHEO: dict-perimetre-recrutement. */
  | 'PERIMETRE_RECRUTEMENT'
  /** Day, evening, week-end courses: Formacodes 964xx. */
  | 'PERIODE_FORMATION'
  /** Whom a course is for: Formacodes 80 to 83. */
  | 'PUBLIC'
  /** Regions and overseas collectivities. */
  | 'REGION'
  /** Jobs of the ROME and their appellations. */
  | 'ROME'
  /** The letters A to N of the ROME. */
  | 'ROME_GRAND_DOMAINE'
  /** Rhythms of a course, in SOFI’s words. */
  | 'RYTHME'
  /** Kinds of work-study contract. LHEO: dict-type-alternance. */
  | 'TYPE_ALTERNANCE'
  /** Functions of a contact. LHEO: dict-type-contact. */
  | 'TYPE_CONTACT'
  /** Kinds of cycle. LHEO: dict-type-cycle. */
  | 'TYPE_CYCLE'
  /** Kinds of teaching. LHEO: dict-type-enseignement. */
  | 'TYPE_ENSEIGNEMENT'
  /** Equipment that a learner pays for. LHEO: dict-type-equipement. */
  | 'TYPE_EQUIPEMENT'
  /** Kinds of module. LHEO: dict-type-module. */
  | 'TYPE_MODULE'
  /** In a group, individual, modular. LHEO: dict-type-parcours. */
  | 'TYPE_PARCOURS'
  /** Kinds of placement test. LHEO: dict-type-positionnement. */
  | 'TYPE_POSITIONNEMENT'
  /** How blocks of a certification are validated. LHEO: dict-type-validation-blocs. */
  | 'TYPE_VALIDATION_BLOCS'
  /** Units of a work-study rhythm. LHEO: dict-unite-rythme. */
  | 'UNITE_RYTHME';

/** Which offers. All conditions hold together; a list is met by any of its values, an empty one by none. */
export type OffreFilter = {
  /** Leads to a certification, or does not. */
  certifiante?: boolean | null | undefined;
  /** The same by Certif Info code, be it one that was replaced or its replacement. */
  codeCertifInfo?: string | null | undefined;
  /** It prepares for this certification: `RNCP35830`. */
  codeRncp?: string | null | undefined;
  /** Held in one of these communes: INSEE’s codes. Paris, Lyon and Marseille include their arrondissements. */
  communes?: Array<string> | null | undefined;
  /** Begins between these days. */
  debut?: DateRangeInput | null | undefined;
  /** Held in one of these départements: `44`, `2A`. */
  departements?: Array<string> | null | undefined;
  /** Joined so. */
  entreesSorties?: EntreesSorties | null | undefined;
  /** Recruits in one of these ways. */
  etatsRecrutement?: Array<EtatRecrutement> | null | undefined;
  /** Ends between these days; one without known end never does. */
  fin?: DateRangeInput | null | undefined;
  /** Its formation bears one of these Formacodes. With the narrower terms: put the code in `search`. */
  formacodes?: Array<string> | null | undefined;
  /** Taught in one of these ways. */
  modalitesEnseignement?: Array<ModaliteEnseignement> | null | undefined;
  /** Changed at this instant or later. */
  modifieDepuis?: string | null | undefined;
  /** Leads to one of these levels: table NIVEAU. */
  niveauxSortie?: Array<string> | null | undefined;
  /** One of these gives it, or answers for it. */
  organismes?: Array<string> | null | undefined;
  /** With a dispositif of a programme of one of these codes, of any year. */
  programmes?: Array<string> | null | undefined;
  /** Held in this circle. */
  proximite?: ProximiteInput | null | undefined;
  /** Held in one of these regions: INSEE’s codes. */
  regions?: Array<string> | null | undefined;
  /** Its formation bears one of these ROME codes. */
  rome?: Array<string> | null | undefined;
  /** Paid by one of these. */
  typesDispositif?: Array<TypeDispositif> | null | undefined;
  /** Of one of these kinds. */
  voies?: Array<Voie> | null | undefined;
};

/** How a list of offers is sorted; those that are equal, by number of session. */
export type OffreOrder = {
  /** Which way; of PERTINENCE and DISTANCE, ASC has the best first. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: OffreOrderField;
};

/** What a list of offers is sorted by. */
export type OffreOrderField =
  /** By first day, unknown ones as the latest. */
  | 'DEBUT'
  /** From the point of `proximite`, which it demands; offers without coordinates last. */
  | 'DISTANCE'
  /** By title, in the order of the dictionary. */
  | 'INTITULE'
  /** By last change of the session, of its action or of its formation. */
  | 'MODIFIE_LE'
  /** Offers that bear all words in their title, then in complement, labels, organisme and town, then anywhere; in each those to come, soonest first, then those begun, latest first. */
  | 'PERTINENCE';

/** When a session is held. */
export type PeriodeInput = {
  /** First day. */
  debut: string;
  /** Last day, included. */
  fin: string;
};

/** When one may apply. */
export type PeriodeInscriptionInput = {
  /** First day. */
  debut: string;
  /** Last day, included. */
  fin: string;
  /** What happens then. */
  type: TypePeriodeInscription;
};

/** A circle: around a point, or around the centre of a commune. */
export type ProximiteInput = {
  /** INSEE’s code of the commune, instead of a point. */
  commune?: string | null | undefined;
  /** Degrees, WGS 84, with `longitude`. */
  latitude?: number | null | undefined;
  /** Degrees, WGS 84, with `latitude`. */
  longitude?: number | null | undefined;
  /** Kilometres: 0.001 to 20,000. */
  rayonKm: number;
};

/** What a validator asks. */
export type QuestionInput = {
  /** The field of that fiche, as anomalies name it; absent: the whole fiche. */
  champ?: string | null | undefined;
  /** The fiche that it is about; absent: the whole action. */
  fiche?: string | null | undefined;
  /** The question: plain text of 1 to 3000 characters. */
  texte: string;
};

/** What `rappeler` needs. */
export type RappelerInput = {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** What `refuser` needs. */
export type RefuserInput = {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Why: plain text of 1 to 3000 characters. */
  motif: string;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** What `reglerAvis` needs. */
export type ReglerAvisInput = {
  /** All that it does not want; empty: it wants them all. */
  silences: Array<NomAvis>;
};

/** What `reinitialiserMotDePasse` needs. */
export type ReinitialiserMotDePasseInput = {
  /** The key that came by mail. It serves once. */
  cle: string;
  /** The password to be, 12 characters or more unless the server asks for others. */
  motDePasse: string;
};

/** What `remplacerCertifInfo` needs. */
export type RemplacerCertifInfoInput = {
  /** The action: `id` of its working view. */
  action: string | number;
  /** The code that is given up, 1 to 10 digits. */
  ancien: string;
  /** The code in its place, 1 to 10 digits. */
  nouveau: string;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** What `repondre` needs. */
export type RepondreInput = {
  /** The action: `id` of its working view. */
  action: string | number;
  /** One for each open question. */
  reponses: Array<ReponseInput>;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** What an organisme answers to one question. */
export type ReponseInput = {
  /** Which question: `Question.id`. */
  question: string | number;
  /** The answer: plain text of 1 to 3000 characters. */
  texte: string;
};

/** What `revoquerCleApi` needs. */
export type RevoquerCleApiInput = {
  /** Of the key: `CleApi.id`. */
  id: string | number;
};

/** What a user is. */
export type Role =
  /** Runs the service. */
  | 'ADMINISTRATEUR'
  /** Enters the offer of an organisme. */
  | 'ORGANISME'
  /** Follows the programmes of the Région. */
  | 'REGION'
  /** Validates, at the CARIF-OREF. */
  | 'VALIDEUR';

/** What `saisirOffre` needs. */
export type SaisirOffreInput = {
  /** Actions of the formation to create or to change. */
  actions: Array<ActionInput>;
  /** Its fields. */
  formation: FormationInput;
  /** In whose name it is entered; one’s own when absent, for whoever acts for exactly one. */
  organisme?: string | null | undefined;
  /** Which formation: the caller’s own name for it, 1 to 100 characters, unique among those of the organisme. */
  reference: string;
};

/** What `seConnecter` needs. */
export type SeConnecterInput = {
  /** The account’s address, in any case. */
  courriel: string;
  /** The account’s password. */
  motDePasse: string;
};

/** Which sessions. All conditions hold together; a list is met by any of its values, an empty one by none. */
export type SessionFilter = {
  /** Begins between these days. */
  debut?: DateRangeInput | null | undefined;
  /** Held in one of these départements: `44`, `2A`. */
  departements?: Array<string> | null | undefined;
  /** Recruits in one of these ways. */
  etatsRecrutement?: Array<EtatRecrutement> | null | undefined;
  /** Ends between these days; one without known end never does. */
  fin?: DateRangeInput | null | undefined;
  /** Taught in one of these ways. */
  modalitesEnseignement?: Array<ModaliteEnseignement> | null | undefined;
  /** Changed at this instant or later. */
  modifieDepuis?: string | null | undefined;
  /** Only these numbers. */
  numeros?: Array<number> | null | undefined;
  /** One of these answers for it, or gives its action. */
  organismes?: Array<string> | null | undefined;
  /** With a dispositif of a programme of one of these codes, of any year. */
  programmes?: Array<string> | null | undefined;
  /** Those that this rubrique of the dashboard counts; view PUBLIEE alone. */
  rubrique?: CodeRubriqueSessions | null | undefined;
  /** Stands so today. */
  statuts?: Array<StatutSession> | null | undefined;
  /** Paid by one of these. */
  typesDispositif?: Array<TypeDispositif> | null | undefined;
};

/** A session as the caller holds it. */
export type SessionInput = {
  /** Learners in all at most, 0 to 99999. */
  capaciteCumulee?: number | null | undefined;
  /** Learners at one time at most, 0 to 99999. */
  capaciteSimultanee?: number | null | undefined;
  /** More on the duration: plain text of at most 150 characters. */
  commentaireDuree?: string | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur or of the responsable, in order. Public at once. */
  contacts?: Array<string | number> | null | undefined;
  /** First day. */
  debut?: string | null | undefined;
  /** How it is paid: matched by their order, those beyond are removed. */
  dispositifs: Array<DispositifInput>;
  /** Hours in the centre, 0 to 99999. */
  dureeCentreHeures?: number | null | undefined;
  /** Hours in a company, 0 to 99999. */
  dureeEntrepriseHeures?: number | null | undefined;
  /** Hours a week, 0 to 100. */
  dureeHebdomadaireHeures?: number | null | undefined;
  /** Learners below which it is not held, 0 to 99999. */
  effectifMinimal?: number | null | undefined;
  /** When one may join. */
  entreesSorties?: EntreesSorties | null | undefined;
  /** Whether one may still apply; OUVERT at creation. Public at once. */
  etatRecrutement?: EtatRecrutement | null | undefined;
  /** Last day, included. */
  fin?: string | null | undefined;
  /** Meetings that present it. Public at once. */
  informationsCollectives?: Array<InformationCollectiveInput> | null | undefined;
  /** Where it is held: a place of the dispensateur or of the responsable. */
  lieu?: string | number | null | undefined;
  /** Where to enrol: a place of the dispensateur or of the responsable. */
  lieuInscription?: string | number | null | undefined;
  /** On site or at a distance. */
  modaliteEnseignement?: ModaliteEnseignement | null | undefined;
  /** How to enrol: plain text of at most 255 characters. */
  modalitesInscription?: string | null | undefined;
  /** In a centre, in a company, at a distance: codes of the nomenclature MODALITE_PEDAGOGIQUE. */
  modalitesPedagogiques?: Array<string> | null | undefined;
  /** How people are chosen: codes of the nomenclature MODALITE_RECRUTEMENT. */
  modalitesRecrutement?: Array<string> | null | undefined;
  /** The same in free words: plain text of at most 3000 characters. */
  modalitesRecrutementTexte?: string | null | undefined;
  /** From how far people may come: a code of the nomenclature PERIMETRE_RECRUTEMENT. */
  perimetreRecrutement?: string | null | undefined;
  /** The same in free words: plain text of at most 50 characters. */
  perimetreRecrutementTexte?: string | null | undefined;
  /** Day, evening, week-end courses: codes of the nomenclature PERIODE_FORMATION. */
  periodesFormation?: Array<string> | null | undefined;
  /** When one may apply. */
  periodesInscription?: Array<PeriodeInscriptionInput> | null | undefined;
  /** Euros an hour, taxes included: `12,50`, at most 6 characters. */
  prixHoraireTtc?: string | null | undefined;
  /** Euros in all, taxes included, at most 10 characters. */
  prixTotalTtc?: string | null | undefined;
  /** Which session: the caller’s own name for it, 1 to 100 characters, unique among those of the organisme. */
  reference: string;
  /** Who answers for it: the mandataire of the lot where one is named at creation, else the dispensateur. */
  responsable?: string | null | undefined;
  /** The rhythm in free words: plain text of at most 3000 characters. */
  rythmeTexte?: string | null | undefined;
  /** Full time, part time...: codes of the nomenclature RYTHME. */
  rythmes?: Array<string> | null | undefined;
  /** In a group, individual...: a code of the nomenclature TYPE_PARCOURS. */
  typeParcours?: string | null | undefined;
  /** Pages that describe it: at most 3 absolute http(s) addresses. */
  urls?: Array<string> | null | undefined;
};

/** How a list of sessions is sorted. */
export type SessionOrder = {
  /** Which way; numbers follow the same way. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: SessionOrderField;
};

/** What a list of sessions is sorted by. */
export type SessionOrderField =
  /** By first day, unknown ones as the latest, then number. */
  | 'DEBUT'
  /** By last day, unknown ones as the latest, then number. */
  | 'FIN'
  /** By last change, then number. */
  | 'MODIFIE_LE'
  /** By number. */
  | 'NUMERO';

/** Where a session stands today (Europe/Paris). */
export type StatutSession =
  /** Not begun. */
  | 'A_VENIR'
  /** Begun and not over; so is one without known days. */
  | 'EN_COURS'
  /** Over. */
  | 'TERMINEE';

/** What `supprimerFiche` needs. */
export type SupprimerFicheInput = {
  /** A formation, an action, a session or a dispositif: `id` of its working view. */
  fiche: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** How a session is paid. */
export type TypeDispositif =
  /** By other public money. */
  | 'AUTRE_PUBLIC'
  /** By an apprenticeship contract. */
  | 'CONTRAT_APPRENTISSAGE'
  /** By a professionalisation contract. */
  | 'CONTRAT_PROFESSIONNALISATION'
  /** By the learner’s personal training account. */
  | 'CPF'
  /** By France Travail. */
  | 'FRANCE_TRAVAIL'
  /** By private money. */
  | 'PRIVE'
  /** By a programme of the Région, under a lot. */
  | 'PROGRAMME_REGION';

/** What happens in the period. */
export type TypePeriodeInscription =
  /** People apply one by one. */
  | 'CANDIDATURE_INDIVIDUELLE'
  /** People enrol. */
  | 'INSCRIPTION'
  /** The organisme selects. */
  | 'RECRUTEMENT';

/** What `valider` needs. */
export type ValiderInput = {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
};

/** Which kind of training it is. */
export type Voie =
  /** Apprenticeship. */
  | 'APPRENTISSAGE'
  /** Continuing training, for adults. */
  | 'FORMATION_CONTINUE'
  /** Initial training, under school status. */
  | 'FORMATION_INITIALE';

/** Two views of one fiche. */
export type Vue =
  /** What the CARIF-OREF last validated: what the public, Offre Info and exports see. */
  | 'PUBLIEE'
  /** What the organisme is writing: for its own people and the validators. */
  | 'TRAVAIL';

export type SuivreEvenementsSubscriptionVariables = Exact<{
  siret?: string | null | undefined;
  apres?: string | number | null | undefined;
}>;


export type SuivreEvenementsSubscription = { evenements: { id: string, survenuLe: string, type: string, auteur: string | null, fiche: string, champ: string | null, avant: string | null, apres: string | null, motif: string | null } };

export type SuivreTableauDeBordSubscriptionVariables = Exact<{
  siret?: string | null | undefined;
}>;


export type SuivreTableauDeBordSubscription = { tableauDeBord: { calculeLe: string, sessions: Array<{ code: CodeRubriqueSessions, libelle: string, nombre: number }>, actions: Array<{ code: CodeRubriqueActions, libelle: string, nombre: number }> } };

export type CompteFragment = { id: string, courriel: string, nom: string | null, roles: Array<Role>, organismes: Array<{ siret: string, nom: string }> };

export type CleDInterfaceFragment = { id: string, nom: string, debut: string, lectureSeule: boolean, creeLe: string, expireLe: string | null, revoqueeLe: string | null };

export type SaisieInvalideFragment = { code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> };

export type IntrouvableFragment = { code: string, message: string };

export type SeConnecterMutationVariables = Exact<{
  input: SeConnecterInput;
}>;


export type SeConnecterMutation = { seConnecter:
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'SeConnecterSuccess', jeton: string, expireLe: string, utilisateur: { id: string, courriel: string, nom: string | null, roles: Array<Role>, organismes: Array<{ siret: string, nom: string }> } }
   };

export type SeDeconnecterMutationVariables = Exact<{ [key: string]: never; }>;


export type SeDeconnecterMutation = { seDeconnecter: boolean };

export type DemanderCleActivationMutationVariables = Exact<{
  input: DemanderCleActivationInput;
}>;


export type DemanderCleActivationMutation = { demanderCleActivation:
    | { __typename: 'DemanderCleActivationSuccess', courriel: string, expireLe: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
   };

export type ActiverCompteMutationVariables = Exact<{
  input: ActiverCompteInput;
}>;


export type ActiverCompteMutation = { activerCompte:
    | { __typename: 'ActiverCompteSuccess', jeton: string, expireLe: string, utilisateur: { id: string, courriel: string, nom: string | null, roles: Array<Role>, organismes: Array<{ siret: string, nom: string }> } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
   };

export type DemanderReinitialisationMutationVariables = Exact<{
  input: DemanderReinitialisationInput;
}>;


export type DemanderReinitialisationMutation = { demanderReinitialisation: boolean };

export type ReinitialiserMotDePasseMutationVariables = Exact<{
  input: ReinitialiserMotDePasseInput;
}>;


export type ReinitialiserMotDePasseMutation = { reinitialiserMotDePasse:
    | { __typename: 'ReinitialiserMotDePasseSuccess', courriel: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
   };

export type CreerCleApiMutationVariables = Exact<{
  input: CreerCleApiInput;
}>;


export type CreerCleApiMutation = { creerCleApi:
    | { __typename: 'CreerCleApiSuccess', cle: string, cleApi: { id: string, nom: string, debut: string, lectureSeule: boolean, creeLe: string, expireLe: string | null, revoqueeLe: string | null } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
   };

export type RevoquerCleApiMutationVariables = Exact<{
  input: RevoquerCleApiInput;
}>;


export type RevoquerCleApiMutation = { revoquerCleApi:
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'RevoquerCleApiSuccess', cleApi: { id: string, nom: string, debut: string, lectureSeule: boolean, creeLe: string, expireLe: string | null, revoqueeLe: string | null } }
   };

export type ClesApiQueryVariables = Exact<{ [key: string]: never; }>;


export type ClesApiQuery = { moi: { clesApi: Array<{ id: string, nom: string, debut: string, lectureSeule: boolean, creeLe: string, expireLe: string | null, revoqueeLe: string | null }> } | null };

export type ReglerAvisMutationVariables = Exact<{
  input: ReglerAvisInput;
}>;


export type ReglerAvisMutation = { reglerAvis:
    | { __typename: 'ReglerAvisSuccess', utilisateur: { silences: Array<NomAvis> } }
    | { __typename: 'SaisieInvalideError', code: string, message: string }
   };

export type FormationCleFragment = { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> };

export type ActionCleFragment = { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, dispensateur: { id: string, siret: string, nom: string } };

export type SessionCleFragment = { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> };

export type FasdQueryVariables = Exact<{
  code: string;
  vue?: Vue | null | undefined;
}>;


export type FasdQuery = { fasd:
    | { __typename: 'Action', objectifs: string | null, resultatsAttendus: string | null, id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, dispensateur: { id: string, siret: string, nom: string } }
    | { __typename: 'Formation', contenu: string | null, id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }
    | { __typename: 'Session', id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> }
   | null };

export type FormationQueryVariables = Exact<{
  numero: number;
  vue?: Vue | null | undefined;
}>;


export type FormationQuery = { formation: { contenu: string | null, id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, actions: { totalCount: number, nodes: Array<{ id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, sessions: { totalCount: number, nodes: Array<{ id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> }> }, dispensateur: { id: string, siret: string, nom: string } }> }, formacodes: Array<{ code: string, libelle: string, version: string }> } | null };

export type ActionQueryVariables = Exact<{
  numero: number;
  vue?: Vue | null | undefined;
}>;


export type ActionQuery = { action: { objectifs: string | null, resultatsAttendus: string | null, id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, sessions: { totalCount: number, nodes: Array<{ id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> }> }, dispensateur: { id: string, siret: string, nom: string } } | null };

export type SessionQueryVariables = Exact<{
  numero: number;
  vue?: Vue | null | undefined;
}>;


export type SessionQuery = { session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> } | null };

export type FormationsQueryVariables = Exact<{
  vue?: Vue | null | undefined;
  filter?: FormationFilter | null | undefined;
  orderBy?: FormationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FormationsQuery = { formations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }> } };

export type ActionsQueryVariables = Exact<{
  vue?: Vue | null | undefined;
  filter?: ActionFilter | null | undefined;
  orderBy?: ActionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ActionsQuery = { actions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, dispensateur: { id: string, siret: string, nom: string } }> } };

export type SessionsQueryVariables = Exact<{
  vue?: Vue | null | undefined;
  filter?: SessionFilter | null | undefined;
  orderBy?: SessionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionsQuery = { sessions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> }> } };

export type OrganismeQueryVariables = Exact<{
  siret: string;
}>;


export type OrganismeQuery = { organisme: { id: string, siret: string, nom: string, raisonSociale: string, numeroDeclarationActivite: string | null, uai: string | null, contacts: Array<{ nom: string, telephone: string | null, courriel: string | null }>, lieux: { nodes: Array<{ id: string, nom: string, adresse: { lignes: Array<string>, codePostal: string, commune: string, departement: string | null } }> } } | null };

export type OrganismesQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganismesQuery = { organismes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, siret: string, nom: string }> } };

export type ProgrammesQueryVariables = Exact<{
  annee?: number | null | undefined;
}>;


export type ProgrammesQuery = { programmes: Array<{ id: string, code: string, libelle: string, annee: number, procedure: { debutMin: string | null, debutMax: string | null, informationCollectiveObligatoire: boolean, formacodesImposes: Array<{ code: string }> }, lots: { nodes: Array<{ id: string, code: string, libelle: string, etat: EtatLot, mandataire: { siret: string, nom: string } }> } }> };

export type NomenclatureQueryVariables = Exact<{
  nom: NomNomenclature;
}>;


export type NomenclatureQuery = { nomenclature: Array<{ code: string, libelle: string }> };

export type FormacodesQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FormacodesQuery = { formacodes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, libelle: string, version: string }> } };

export type MoiQueryVariables = Exact<{ [key: string]: never; }>;


export type MoiQuery = { moi: { id: string, courriel: string, nom: string | null, roles: Array<Role>, silences: Array<NomAvis>, organismes: Array<{ siret: string, nom: string }> } | null };

export type TableauDeBordQueryVariables = Exact<{
  siret?: string | null | undefined;
}>;


export type TableauDeBordQuery = { tableauDeBord: { calculeLe: string, organisme: { siret: string, nom: string }, sessions: Array<{ code: CodeRubriqueSessions, libelle: string, nombre: number }>, actions: Array<{ code: CodeRubriqueActions, libelle: string, nombre: number }> } };

export type OffreTrouveeFragment = { extrait: string | null, distanceKm: number | null, session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, dispositifs: Array<{ type: TypeDispositif, nombrePlaces: number | null, id: string, version: number, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }>, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string } }, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, dispensateur: { id: string, siret: string, nom: string } }, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> } };

export type OffresQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: OffreFilter | null | undefined;
  orderBy?: OffreOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OffresQuery = { offres: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ extrait: string | null, distanceKm: number | null, session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, dispositifs: Array<{ type: TypeDispositif, nombrePlaces: number | null, id: string, version: number, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }>, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string } }, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, dispensateur: { id: string, siret: string, nom: string } }, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> } }> } };

export type RechercheDOffresQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: OffreFilter | null | undefined;
  orderBy?: OffreOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  facettes: Array<FacetName> | FacetName;
}>;


export type RechercheDOffresQuery = { offres: { totalCount: number, rechercheCorrigee: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ extrait: string | null, distanceKm: number | null, session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, dispositifs: Array<{ type: TypeDispositif, nombrePlaces: number | null, id: string, version: number, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }>, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string } }, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, dispensateur: { id: string, siret: string, nom: string } }, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> } }>, facets: Array<{ name: FacetName, values: Array<{ code: string, libelle: string, count: number, selected: boolean }> }> } };

export type NombreDOffresQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: OffreFilter | null | undefined;
}>;


export type NombreDOffresQuery = { offres: { totalCount: number } };

export type StatistiquesQueryVariables = Exact<{
  par: Array<DimensionStatistique> | DimensionStatistique;
  search?: string | null | undefined;
  filter?: OffreFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type StatistiquesQuery = { statistiques: { tronque: boolean, lignes: Array<{ sessions: number, actions: number, formations: number, organismes: number, places: number, valeurs: Array<{ dimension: DimensionStatistique, code: string, libelle: string }> }>, total: { sessions: number, actions: number, formations: number, organismes: number, places: number } } };

export type CommunesQueryVariables = Exact<{
  search: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommunesQuery = { communes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, nom: string, departement: string, codesPostaux: Array<string>, latitude: number | null, longitude: number | null }> } };

type Refus_EtatInterditError_Fragment = { etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> };

type Refus_IntrouvableError_Fragment = { code: string, message: string };

type Refus_SaisieInvalideError_Fragment = { code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> };

type Refus_VersionPerimeeError_Fragment = { versionActuelle: number, code: string, message: string };

export type RefusFragment =
  | Refus_EtatInterditError_Fragment
  | Refus_IntrouvableError_Fragment
  | Refus_SaisieInvalideError_Fragment
  | Refus_VersionPerimeeError_Fragment
;

export type AnomalieASignalerFragment = { gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string };

export type ActionSaisieFragment = { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } };

export type SessionSaisieFragment = { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> };

export type DispositifSaisiFragment = { id: string, type: TypeDispositif, nombrePlaces: number | null, version: number, modifieLe: string, programme: { id: string, code: string, annee: number } | null, lot: { id: string, code: string } | null, session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> } };

export type CreerFormationMutationVariables = Exact<{
  input: CreerFormationInput;
}>;


export type CreerFormationMutation = { creerFormation:
    | { __typename: 'CreerFormationSuccess', formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> } }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type ModifierFormationMutationVariables = Exact<{
  input: ModifierFormationInput;
}>;


export type ModifierFormationMutation = { modifierFormation:
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'ModifierFormationSuccess', formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type CreerActionMutationVariables = Exact<{
  input: CreerActionInput;
}>;


export type CreerActionMutation = { creerAction:
    | { __typename: 'CreerActionSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type ModifierActionMutationVariables = Exact<{
  input: ModifierActionInput;
}>;


export type ModifierActionMutation = { modifierAction:
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'ModifierActionSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type DupliquerActionMutationVariables = Exact<{
  input: DupliquerActionInput;
}>;


export type DupliquerActionMutation = { dupliquerAction:
    | { __typename: 'DupliquerActionSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type CreerSessionMutationVariables = Exact<{
  input: CreerSessionInput;
}>;


export type CreerSessionMutation = { creerSession:
    | { __typename: 'CreerSessionSuccess', session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> } }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type ModifierSessionMutationVariables = Exact<{
  input: ModifierSessionInput;
}>;


export type ModifierSessionMutation = { modifierSession:
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'ModifierSessionSuccess', session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type DupliquerSessionMutationVariables = Exact<{
  input: DupliquerSessionInput;
}>;


export type DupliquerSessionMutation = { dupliquerSession:
    | { __typename: 'DupliquerSessionSuccess', sessions: Array<{ id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> }> }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type CreerDispositifMutationVariables = Exact<{
  input: CreerDispositifInput;
}>;


export type CreerDispositifMutation = { creerDispositif:
    | { __typename: 'CreerDispositifSuccess', dispositif: { id: string, type: TypeDispositif, nombrePlaces: number | null, version: number, modifieLe: string, programme: { id: string, code: string, annee: number } | null, lot: { id: string, code: string } | null, session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> } } }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type ModifierDispositifMutationVariables = Exact<{
  input: ModifierDispositifInput;
}>;


export type ModifierDispositifMutation = { modifierDispositif:
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'ModifierDispositifSuccess', dispositif: { id: string, type: TypeDispositif, nombrePlaces: number | null, version: number, modifieLe: string, programme: { id: string, code: string, annee: number } | null, lot: { id: string, code: string } | null, session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> } } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type SupprimerFicheMutationVariables = Exact<{
  input: SupprimerFicheInput;
}>;


export type SupprimerFicheMutation = { supprimerFiche:
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'SupprimerFicheSuccess', id: string }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type SaisirOffreMutationVariables = Exact<{
  input: SaisirOffreInput;
}>;


export type SaisirOffreMutation = { saisirOffre:
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'SaisirOffreSuccess', ecrites: number, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, actions: Array<{ id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type CreerLieuMutationVariables = Exact<{
  input: CreerLieuInput;
}>;


export type CreerLieuMutation = { creerLieu:
    | { __typename: 'CreerLieuSuccess', lieu: { id: string, nom: string } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
   };

export type CreerContactMutationVariables = Exact<{
  input: CreerContactInput;
}>;


export type CreerContactMutation = { creerContact:
    | { __typename: 'CreerContactSuccess', contact: { id: string, nom: string, prenom: string | null, telephone: string | null, courriel: string | null } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
   };

export type CarnetQueryVariables = Exact<{
  siret: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarnetQuery = { organisme: { carnet: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, nom: string, prenom: string | null, telephone: string | null, courriel: string | null, type: { code: string, libelle: string } | null }> } } | null };

export type EnvoyerEnValidationMutationVariables = Exact<{
  input: EnvoyerEnValidationInput;
}>;


export type EnvoyerEnValidationMutation = { envoyerEnValidation:
    | { __typename: 'EnvoyerEnValidationSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type RappelerMutationVariables = Exact<{
  input: RappelerInput;
}>;


export type RappelerMutation = { rappeler:
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'RappelerSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type DemanderReponsesMutationVariables = Exact<{
  input: DemanderReponsesInput;
}>;


export type DemanderReponsesMutation = { demanderReponses:
    | { __typename: 'DemanderReponsesSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type RepondreMutationVariables = Exact<{
  input: RepondreInput;
}>;


export type RepondreMutation = { repondre:
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'RepondreSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type RefuserMutationVariables = Exact<{
  input: RefuserInput;
}>;


export type RefuserMutation = { refuser:
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'RefuserSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type ValiderMutationVariables = Exact<{
  input: ValiderInput;
}>;


export type ValiderMutation = { valider:
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'ValiderSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type ArchiverMutationVariables = Exact<{
  input: ArchiverInput;
}>;


export type ArchiverMutation = { archiver:
    | { __typename: 'ArchiverSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type AbandonnerModificationsMutationVariables = Exact<{
  input: AbandonnerModificationsInput;
}>;


export type AbandonnerModificationsMutation = { abandonnerModifications:
    | { __typename: 'AbandonnerModificationsSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type DonnerAccordRegionMutationVariables = Exact<{
  input: DonnerAccordRegionInput;
}>;


export type DonnerAccordRegionMutation = { donnerAccordRegion:
    | { __typename: 'DonnerAccordRegionSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type RemplacerCertifInfoMutationVariables = Exact<{
  input: RemplacerCertifInfoInput;
}>;


export type RemplacerCertifInfoMutation = { remplacerCertifInfo:
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'RemplacerCertifInfoSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type AcquitterCertifInfoMutationVariables = Exact<{
  input: AcquitterCertifInfoInput;
}>;


export type AcquitterCertifInfoMutation = { acquitterCertifInfo:
    | { __typename: 'AcquitterCertifInfoSuccess', action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } }
    | { __typename: 'EtatInterditError', etat: EtatSaisie, code: string, message: string, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }
    | { __typename: 'IntrouvableError', code: string, message: string }
    | { __typename: 'SaisieInvalideError', code: string, message: string, champs: Array<{ chemin: Array<string>, code: string, message: string }> }
    | { __typename: 'VersionPerimeeError', versionActuelle: number, code: string, message: string }
   };

export type SuiviDActionQueryVariables = Exact<{
  numero: number;
}>;


export type SuiviDActionQuery = { action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, modifications: Array<{ fiche: string, champ: string, avant: string | null, apres: string | null }>, actes: Array<{ acte: NomActe, permis: boolean, motif: string | null }>, questions: { totalCount: number, nodes: Array<{ id: string, fiche: string | null, champ: string | null, texte: string, poseeLe: string, reponse: string | null, repondueLe: string | null }> }, sessions: { totalCount: number, nodes: Array<{ id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, diffusion: Array<{ canal: CanalDiffusion, diffuse: boolean, motifs: Array<string> }>, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, version: number, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> }> }, etatDeSaisie: { complet: boolean, avancement: number, anomalies: Array<{ gravite: GraviteAnomalie, code: string, fiche: string, champ: string, message: string }> }, dispensateur: { id: string, siret: string, nom: string } } | null };

export type HistoriqueDActionQueryVariables = Exact<{
  numero: number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoriqueDActionQuery = { action: { historique: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, survenuLe: string, type: string, auteur: string | null, fiche: string, champ: string | null, avant: string | null, apres: string | null, motif: string | null }> } } | null };
