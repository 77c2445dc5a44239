// GENERATED from schema.graphql and packages/sdk/documents by `npm run generate`: do not edit.

/** An enum in an answer: a newer server may know more values. */
export type Open<Values extends string> = Values | (string & Record<never, never>);

/** Name of a member that this version of the client does not know: `match` sends it to `autre`. */
export type Autre = '%autre';

/** What `abandonnerModifications` needs. */
export interface AbandonnerModificationsInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** What `acquitterCertifInfo` needs. */
export interface AcquitterCertifInfoInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** Which actions. All conditions hold together; a list is met by any of its values, an empty one by none. */
export interface ActionFilter {
  /** In one of these states. */
  etats?: readonly EtatSaisie[] | null | undefined;
  /** Changed at this instant or later. */
  modifieDepuis?: string | null | undefined;
  /** Only these numbers. */
  numeros?: readonly number[] | null | undefined;
  /** With one of these numbers in its source: of the fiche itself, or of a LHEO action that it holds. */
  numerosSource?: readonly string[] | null | undefined;
  /** One of these gives it, or answers for one of its sessions. */
  organismes?: readonly string[] | null | undefined;
  /** With a dispositif of a programme of one of these codes, of any year. */
  programmes?: readonly string[] | null | undefined;
  /** Those that this rubrique of the dashboard counts; view TRAVAIL alone. */
  rubrique?: CodeRubriqueActions | null | undefined;
  /** Imported from this feed. */
  source?: string | null | undefined;
}

/** An action as the caller holds it. */
export interface ActionInput {
  /** Access for disabled people: plain text of at most 250 characters. */
  accesHandicapes?: string | null | undefined;
  /** Blocks of a certification that it prepares. */
  blocsCompetences?: readonly BlocCompetencesInput[] | null | undefined;
  /** What is demanded: plain text of at most 3000 characters. */
  commentairesPrerequis?: string | null | undefined;
  /** Follows the formation’s title, which it makes one of 255 characters at most: plain text of at most 255 characters. */
  complementIntitule?: string | null | undefined;
  /** Follows the formation’s `contenu`: plain text of at most 3000 characters. */
  complementProgramme?: string | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur, in order. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** Who gives the course; the organisme itself when absent. */
  dispensateur?: string | null | undefined;
  /** What the learner pays for. */
  equipements?: readonly EquipementInput[] | null | undefined;
  /** Lodging: plain text of at most 250 characters. */
  hebergement?: string | null | undefined;
  /** More on whom it is for: plain text of at most 250 characters. */
  infoPublicVise?: string | null | undefined;
  /** Languages that it is given in, ISO 639-1, at most 5. */
  langues?: readonly string[] | null | undefined;
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
  publics?: readonly string[] | null | undefined;
  /** Which action: the caller’s own name for it, 1 to 100 characters, unique among those of the organisme. */
  reference: string;
  /** Meals: plain text of at most 250 characters. */
  restauration?: string | null | undefined;
  /** Expected results: plain text of at most 3000 characters. */
  resultatsAttendus?: string | null | undefined;
  /** All its sessions: those that are not here are removed. */
  sessions: readonly SessionInput[];
  /** How to come: plain text of at most 250 characters. */
  transport?: string | null | undefined;
  /** The page that describes it: an absolute http(s) address, at most 400 characters. */
  urlAction?: string | null | undefined;
  /** A leaflet: an absolute http(s) address, at most 400 characters. */
  urlPdf?: string | null | undefined;
  /** A film on YouTube, or a file .mp4: an absolute http(s) address, at most 400 characters. */
  urlVideo?: string | null | undefined;
}

/** How a list of actions is sorted. */
export interface ActionOrder {
  /** Which way; numbers follow the same way. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: ActionOrderField;
}

/** What a list of actions is sorted by. */
export type ActionOrderField = 'MODIFIE_LE' | 'NUMERO';

/** What `activerCompte` needs. */
export interface ActiverCompteInput {
  /** The key that came by mail. It serves once. */
  cle: string;
  /** The password to be, 12 characters or more unless the server asks for others; of an account that exists, its own. */
  motDePasse: string;
  /** First and last name, 250 characters; left as it is where the account exists. */
  nom?: string | null | undefined;
}

/** What `approuverDemandeDeCompte` needs. */
export interface ApprouverDemandeDeCompteInput {
  /** Request to approve: `DemandeDeCompte.id`. */
  demande: string | number;
}

/** What `archiver` needs. */
export interface ArchiverInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** What `attribuerRole` needs. */
export interface AttribuerRoleInput {
  /** Address of the account, in any case. */
  courriel: string;
  /** Role. */
  role: RoleAttribue;
}

/** A block of a certification. */
export interface BlocCompetencesInput {
  /** `RNCP35830BC01`. */
  code: string;
  /** Its name, at most 500 characters. */
  libelle: string;
}

/** Where published sessions are shown. */
export type CanalDiffusion = 'KAIROS' | 'OFFRE_INFO' | 'OUIFORM' | 'SITES_REGIONAUX';

/** A certification that the course prepares for: one code at least. */
export interface CertificationInput {
  /** Code of Certif Info, 1 to 10 digits. */
  codeCertifInfo?: string | null | undefined;
  /** `CPF12345`. */
  codeCpf?: string | null | undefined;
  /** `RNCP40692`; the prefix may be left out. */
  codeRncp?: string | null | undefined;
  /** `RS5080`. */
  codeRs?: string | null | undefined;
}

/** Rubriques of the dashboard over working actions. */
export type CodeRubriqueActions = 'CERTIFINFO_REMPLACE' | 'EN_ATTENTE_DE_REPONSES' | 'EN_ATTENTE_DE_VALIDATION' | 'EN_COURS_DE_SAISIE' | 'PUBLIQUES_EN_COURS_DE_SAISIE';

/** Rubriques of the dashboard over published sessions. Active: published and not over. */
export type CodeRubriqueSessions = 'ACTIVES' | 'APPRENTISSAGE' | 'A_DISTANCE' | 'INACTIVES' | 'INACTIVES_SOUS_UN_MOIS' | 'INITIALES_ACTIVES' | 'PROFESSIONNALISATION' | 'PROGRAMME_REGION';

/** What `creerAction` needs. */
export interface CreerActionInput {
  /** Access for disabled people: plain text of at most 250 characters. */
  accesHandicapes?: string | null | undefined;
  /** Blocks of a certification that it prepares. */
  blocsCompetences?: readonly BlocCompetencesInput[] | null | undefined;
  /** What is demanded: plain text of at most 3000 characters. */
  commentairesPrerequis?: string | null | undefined;
  /** Follows the formation’s title, which it makes one of 255 characters at most: plain text of at most 255 characters. */
  complementIntitule?: string | null | undefined;
  /** Follows the formation’s `contenu`: plain text of at most 3000 characters. */
  complementProgramme?: string | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur, in order. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** Who gives the course; one’s own when absent, for whoever acts for exactly one. */
  dispensateur?: string | null | undefined;
  /** What the learner pays for. */
  equipements?: readonly EquipementInput[] | null | undefined;
  /** Under which: its `id` in either view. */
  formation: string | number;
  /** Lodging: plain text of at most 250 characters. */
  hebergement?: string | null | undefined;
  /** More on whom it is for: plain text of at most 250 characters. */
  infoPublicVise?: string | null | undefined;
  /** Languages that it is given in, ISO 639-1, at most 5. */
  langues?: readonly string[] | null | undefined;
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
  publics?: readonly string[] | null | undefined;
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
}

/** What `creerCleApi` needs. */
export interface CreerCleApiInput {
  /** When it ends; absent: after the server’s `KEY_DAYS`, a year unless it says otherwise; null: when it is revoked. */
  expireLe?: string | null | undefined;
  /** Whether it may only read. */
  lectureSeule?: boolean | undefined;
  /** What it is for: 1 to 100 characters. */
  nom: string;
}

/** What `creerContact` needs. */
export interface CreerContactInput {
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
  urls?: readonly string[] | null | undefined;
}

/** What `creerDispositif` needs. */
export interface CreerDispositifInput {
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
}

/** What `creerFormation` needs. */
export interface CreerFormationInput {
  /** Whether it leads to a certification. */
  certifiante?: boolean | null | undefined;
  /** Which ones, at most 5. */
  certifications?: readonly CertificationInput[] | null | undefined;
  /** Programme common to all its actions: plain text of at most 3000 characters. */
  contenu?: string | null | undefined;
  /** Domain, the principal one first: codes of the nomenclature FORMACODE, at most 5. */
  formacodes?: readonly string[] | null | undefined;
  /** Title: plain text of at most 255 characters. */
  intitule?: string | null | undefined;
  /** The lot of the Région’s programme that it is entered under: what its programme begins with is filled in where it is not given. */
  lot?: string | number | null | undefined;
  /** Level reached: a code of the nomenclature NIVEAU. */
  niveauSortie?: string | null | undefined;
  /** Groups of the NSF: codes of the nomenclature NSF, at most 3. */
  nsf?: readonly string[] | null | undefined;
  /** What it aims at: a code of the nomenclature OBJECTIF_GENERAL. */
  objectifGeneral?: string | null | undefined;
  /** In whose name it is entered; one’s own when absent, for whoever acts for exactly one. */
  organisme?: string | null | undefined;
  /** Jobs that it leads to: codes of the nomenclature ROME, at most 5. */
  rome?: readonly string[] | null | undefined;
  /** Which kind of training it is. */
  voie?: Voie | null | undefined;
}

/** What `creerLieu` needs. */
export interface CreerLieuInput {
  /** INSEE’s code of the commune: `44109`. */
  codeInsee: string;
  /** Five digits, one of the town’s. */
  codePostal: string;
  /** Whether it trains there, and shows it among its `lieux`; true when absent. */
  estSite?: boolean | null | undefined;
  /** Degrees, WGS 84, with `longitude`; the town’s centre when absent. */
  latitude?: number | null | undefined;
  /** 1 to 4 lines, at most 50 characters each. */
  lignes: readonly string[];
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
}

/** What `creerSession` needs. */
export interface CreerSessionInput {
  /** Under which: its `id` in either view. */
  action: string | number;
  /** Learners in all at most, 0 to 99999. */
  capaciteCumulee?: number | null | undefined;
  /** Learners at one time at most, 0 to 99999. */
  capaciteSimultanee?: number | null | undefined;
  /** More on the duration: plain text of at most 150 characters. */
  commentaireDuree?: string | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur or of the responsable, in order. Public at once. */
  contacts?: readonly (string | number)[] | null | undefined;
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
  informationsCollectives?: readonly InformationCollectiveInput[] | null | undefined;
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
  modalitesPedagogiques?: readonly string[] | null | undefined;
  /** How people are chosen: codes of the nomenclature MODALITE_RECRUTEMENT. */
  modalitesRecrutement?: readonly string[] | null | undefined;
  /** The same in free words: plain text of at most 3000 characters. */
  modalitesRecrutementTexte?: string | null | undefined;
  /** From how far people may come: a code of the nomenclature PERIMETRE_RECRUTEMENT. */
  perimetreRecrutement?: string | null | undefined;
  /** The same in free words: plain text of at most 50 characters. */
  perimetreRecrutementTexte?: string | null | undefined;
  /** Day, evening, week-end courses: codes of the nomenclature PERIODE_FORMATION. */
  periodesFormation?: readonly string[] | null | undefined;
  /** When one may apply. */
  periodesInscription?: readonly PeriodeInscriptionInput[] | null | undefined;
  /** Euros an hour, taxes included: `12,50`, at most 6 characters. */
  prixHoraireTtc?: string | null | undefined;
  /** Euros in all, taxes included, at most 10 characters. */
  prixTotalTtc?: string | null | undefined;
  /** Who answers for it: the mandataire of the lot where one is named at creation, else the dispensateur. */
  responsable?: string | null | undefined;
  /** The rhythm in free words: plain text of at most 3000 characters. */
  rythmeTexte?: string | null | undefined;
  /** Full time, part time...: codes of the nomenclature RYTHME. */
  rythmes?: readonly string[] | null | undefined;
  /** In a group, individual...: a code of the nomenclature TYPE_PARCOURS. */
  typeParcours?: string | null | undefined;
  /** Pages that describe it: at most 3 absolute http(s) addresses. Public at once. */
  urls?: readonly string[] | null | undefined;
}

/** Days, both included; an absent one does not bound. */
export interface DateRangeInput {
  /** This day or earlier. */
  max?: string | null | undefined;
  /** This day or later. */
  min?: string | null | undefined;
}

/** What `demanderCleActivation` needs. */
export interface DemanderCleActivationInput {
  /** Where to send the key. */
  courriel: string;
  /** Of the organisme whose offer is to be entered. */
  siret: string;
}

/** What `demanderReinitialisation` needs. */
export interface DemanderReinitialisationInput {
  /** The account’s address. */
  courriel: string;
}

/** What `demanderReponses` needs. */
export interface DemanderReponsesInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** One question at least. */
  questions: readonly QuestionInput[];
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** What `desarchiver` needs. */
export interface DesarchiverInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** What statistics are counted by. */
export type DimensionStatistique = 'ANNEE_DEBUT' | 'COMMUNE' | 'DEPARTEMENT' | 'FORMACODE' | 'MODALITE_ENSEIGNEMENT' | 'MOIS_DEBUT' | 'NIVEAU_SORTIE' | 'ORGANISME' | 'PROGRAMME' | 'TYPE_DISPOSITIF';

/** Which way a list is sorted. */
export type Direction = 'ASC' | 'DESC';

/** A dispositif as the caller holds it. */
export interface DispositifInput {
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
}

/** What `donnerAccordRegion` needs. */
export interface DonnerAccordRegionInput {
  /** Day of the agreement, today at the latest (Europe/Paris). */
  date: string;
  /** The dispositif: its `id` in either view; the published one’s where it was taken away. */
  dispositif: string | number;
  /** The Région’s reference of it, 1 to 50 characters. */
  reference: string;
  /** Whether it agrees to the withdrawal of the published session, as removing it or archiving its action does, instead of to the values that are being written. False when absent. */
  retrait?: boolean | null | undefined;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** What `dupliquerAction` needs. */
export interface DupliquerActionInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** What `dupliquerSession` needs. */
export interface DupliquerSessionInput {
  /** Their places: of the dispensateur or of the responsable. The session’s own when absent or empty. */
  lieux?: readonly (string | number)[] | null | undefined;
  /** The dates of the copies, one at least. */
  periodes: readonly PeriodeInput[];
  /** The session: `id` of its working view. */
  session: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** When one may join. LHEO: `modalites-entrees-sorties`. */
export type EntreesSorties = 'DATES_FIXES' | 'PERMANENTES';

/** What `envoyerEnValidation` needs. */
export interface EnvoyerEnValidationInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** Equipment that the learner pays for. */
export interface EquipementInput {
  /** More on it: plain text of at most 500 characters. */
  commentaire?: string | null | undefined;
  /** Euros, 0 to 99999. */
  coutIndicatif?: number | null | undefined;
  /** A code of the nomenclature TYPE_EQUIPEMENT. */
  type: string;
}

/** Whether a lot still runs. */
export type EtatLot = 'ACTIF' | 'ARRETE';

/** Whether one may still apply. LHEO: `etat-recrutement`. */
export type EtatRecrutement = 'FERME' | 'OUVERT' | 'SUSPENDU';

/** Where an action stands. The action, with its sessions and dispositifs, is the unit of validation. */
export type EtatSaisie = 'ARCHIVEE' | 'EN_ATTENTE_DE_REPONSES' | 'EN_ATTENTE_DE_VALIDATION' | 'EN_COURS_DE_SAISIE' | 'VALIDEE';

/** What offers are counted by. */
export type FacetName = 'COMMUNE' | 'DEPARTEMENT' | 'ETAT_RECRUTEMENT' | 'FORMACODE' | 'MODALITE_ENSEIGNEMENT' | 'MOIS_DEBUT' | 'NIVEAU_SORTIE' | 'ORGANISME' | 'PROGRAMME' | 'TYPE_DISPOSITIF';

/** What `fermerSession` needs. */
export interface FermerSessionInput {
  /** Session to end: `SessionOuverte.id`. */
  session: string | number;
}

/** Which formations. All conditions hold together; a list is met by any of its values, an empty one by none. */
export interface FormationFilter {
  /** Bears one of these Formacodes, of any version. */
  formacodes?: readonly string[] | null | undefined;
  /** Words that all stand in the title; accents and case do not matter. */
  intitule?: string | null | undefined;
  /** Changed at this instant or later. */
  modifieDepuis?: string | null | undefined;
  /** Only these numbers. */
  numeros?: readonly number[] | null | undefined;
  /** With one of these numbers in its source: of the fiche itself, or of a LHEO action that it holds. */
  numerosSource?: readonly string[] | null | undefined;
  /** One of these gives an action of it, or answers for one of its sessions. */
  organismes?: readonly string[] | null | undefined;
  /** With a dispositif of a programme of one of these codes, of any year. */
  programmes?: readonly string[] | null | undefined;
  /** Imported from this feed. */
  source?: string | null | undefined;
}

/** A formation as the caller holds it. */
export interface FormationInput {
  /** Whether it leads to a certification. */
  certifiante?: boolean | null | undefined;
  /** Which ones, at most 5. */
  certifications?: readonly CertificationInput[] | null | undefined;
  /** Programme common to all its actions: plain text of at most 3000 characters. */
  contenu?: string | null | undefined;
  /** Domain, the principal one first: codes of the nomenclature FORMACODE, at most 5. */
  formacodes?: readonly string[] | null | undefined;
  /** Title: plain text of at most 255 characters. */
  intitule?: string | null | undefined;
  /** Level reached: a code of the nomenclature NIVEAU. */
  niveauSortie?: string | null | undefined;
  /** Groups of the NSF: codes of the nomenclature NSF, at most 3. */
  nsf?: readonly string[] | null | undefined;
  /** What it aims at: a code of the nomenclature OBJECTIF_GENERAL. */
  objectifGeneral?: string | null | undefined;
  /** Jobs that it leads to: codes of the nomenclature ROME, at most 5. */
  rome?: readonly string[] | null | undefined;
  /** Which kind of training it is. */
  voie?: Voie | null | undefined;
}

/** How a list of formations is sorted. */
export interface FormationOrder {
  /** Which way; numbers follow the same way. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: FormationOrderField;
}

/** What a list of formations is sorted by. */
export type FormationOrderField = 'INTITULE' | 'MODIFIE_LE' | 'NUMERO';

/** Whether an anomaly keeps an action from being sent. */
export type GraviteAnomalie = 'AVERTISSEMENT' | 'BLOQUANTE';

/** A meeting that presents a session. */
export interface InformationCollectiveInput {
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
}

/** What `inviterCollegue` needs. */
export interface InviterCollegueInput {
  /** Address of the colleague, in any case. */
  courriel: string;
  /** SIRET of the organisme. */
  organisme: string;
}

/** On site or at a distance. LHEO: `modalites-enseignement`. */
export type ModaliteEnseignement = 'A_DISTANCE' | 'MIXTE' | 'PRESENTIEL';

/** What `modifierAction` needs. */
export interface ModifierActionInput {
  /** Access for disabled people: plain text of at most 250 characters. */
  accesHandicapes?: string | null | undefined;
  /** The action: `id` of its working view. */
  action: string | number;
  /** Blocks of a certification that it prepares. */
  blocsCompetences?: readonly BlocCompetencesInput[] | null | undefined;
  /** What is demanded: plain text of at most 3000 characters. */
  commentairesPrerequis?: string | null | undefined;
  /** Follows the formation’s title, which it makes one of 255 characters at most: plain text of at most 255 characters. */
  complementIntitule?: string | null | undefined;
  /** Follows the formation’s `contenu`: plain text of at most 3000 characters. */
  complementProgramme?: string | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur, in order. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** What the learner pays for. */
  equipements?: readonly EquipementInput[] | null | undefined;
  /** Lodging: plain text of at most 250 characters. */
  hebergement?: string | null | undefined;
  /** More on whom it is for: plain text of at most 250 characters. */
  infoPublicVise?: string | null | undefined;
  /** Languages that it is given in, ISO 639-1, at most 5. */
  langues?: readonly string[] | null | undefined;
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
  publics?: readonly string[] | null | undefined;
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
}

/** What `modifierDispositif` needs. */
export interface ModifierDispositifInput {
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
}

/** What `modifierFormation` needs. */
export interface ModifierFormationInput {
  /** Whether it leads to a certification. */
  certifiante?: boolean | null | undefined;
  /** Which ones, at most 5. */
  certifications?: readonly CertificationInput[] | null | undefined;
  /** Programme common to all its actions: plain text of at most 3000 characters. */
  contenu?: string | null | undefined;
  /** Domain, the principal one first: codes of the nomenclature FORMACODE, at most 5. */
  formacodes?: readonly string[] | null | undefined;
  /** The formation: `id` of its working view. */
  formation: string | number;
  /** Title: plain text of at most 255 characters. */
  intitule?: string | null | undefined;
  /** Level reached: a code of the nomenclature NIVEAU. */
  niveauSortie?: string | null | undefined;
  /** Groups of the NSF: codes of the nomenclature NSF, at most 3. */
  nsf?: readonly string[] | null | undefined;
  /** What it aims at: a code of the nomenclature OBJECTIF_GENERAL. */
  objectifGeneral?: string | null | undefined;
  /** Jobs that it leads to: codes of the nomenclature ROME, at most 5. */
  rome?: readonly string[] | null | undefined;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
  /** Which kind of training it is. */
  voie?: Voie | null | undefined;
}

/** What `modifierSession` needs. */
export interface ModifierSessionInput {
  /** Learners in all at most, 0 to 99999. */
  capaciteCumulee?: number | null | undefined;
  /** Learners at one time at most, 0 to 99999. */
  capaciteSimultanee?: number | null | undefined;
  /** More on the duration: plain text of at most 150 characters. */
  commentaireDuree?: string | null | undefined;
  /** Yes to what the change does at once to what is published: see ConfirmationRequiseError. False when absent. */
  confirmer?: boolean | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur or of the responsable, in order. Public at once. */
  contacts?: readonly (string | number)[] | null | undefined;
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
  informationsCollectives?: readonly InformationCollectiveInput[] | null | undefined;
  /** Where it is held: a place of the dispensateur or of the responsable. */
  lieu?: string | number | null | undefined;
  /** Where to enrol: a place of the dispensateur or of the responsable. */
  lieuInscription?: string | number | null | undefined;
  /** On site or at a distance. */
  modaliteEnseignement?: ModaliteEnseignement | null | undefined;
  /** How to enrol: plain text of at most 255 characters. */
  modalitesInscription?: string | null | undefined;
  /** In a centre, in a company, at a distance: codes of the nomenclature MODALITE_PEDAGOGIQUE. */
  modalitesPedagogiques?: readonly string[] | null | undefined;
  /** How people are chosen: codes of the nomenclature MODALITE_RECRUTEMENT. */
  modalitesRecrutement?: readonly string[] | null | undefined;
  /** The same in free words: plain text of at most 3000 characters. */
  modalitesRecrutementTexte?: string | null | undefined;
  /** From how far people may come: a code of the nomenclature PERIMETRE_RECRUTEMENT. */
  perimetreRecrutement?: string | null | undefined;
  /** The same in free words: plain text of at most 50 characters. */
  perimetreRecrutementTexte?: string | null | undefined;
  /** Day, evening, week-end courses: codes of the nomenclature PERIODE_FORMATION. */
  periodesFormation?: readonly string[] | null | undefined;
  /** When one may apply. */
  periodesInscription?: readonly PeriodeInscriptionInput[] | null | undefined;
  /** Euros an hour, taxes included: `12,50`, at most 6 characters. */
  prixHoraireTtc?: string | null | undefined;
  /** Euros in all, taxes included, at most 10 characters. */
  prixTotalTtc?: string | null | undefined;
  /** Who answers for it: the mandataire of the lot where one is named at creation, else the dispensateur. */
  responsable?: string | null | undefined;
  /** The rhythm in free words: plain text of at most 3000 characters. */
  rythmeTexte?: string | null | undefined;
  /** Full time, part time...: codes of the nomenclature RYTHME. */
  rythmes?: readonly string[] | null | undefined;
  /** The session: `id` of its working view. */
  session: string | number;
  /** In a group, individual...: a code of the nomenclature TYPE_PARCOURS. */
  typeParcours?: string | null | undefined;
  /** Pages that describe it: at most 3 absolute http(s) addresses. Public at once. */
  urls?: readonly string[] | null | undefined;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** What may be done to an action. */
export type NomActe = 'ABANDONNER_MODIFICATIONS' | 'ACQUITTER_CERTIFINFO' | 'ARCHIVER' | 'DEMANDER_REPONSES' | 'DESARCHIVER' | 'DONNER_ACCORD_REGION' | 'ENVOYER_EN_VALIDATION' | 'MODIFIER' | 'RAPPELER' | 'REFUSER' | 'REMPLACER_CERTIFINFO' | 'REPONDRE' | 'VALIDER';

/** A mail that an account gets unless it says otherwise. */
export type NomAvis = 'ATTENTE' | 'QUESTIONS' | 'REFUS' | 'VALIDATION';

/** The value tables. */
export type NomNomenclature = 'BOOLEEN' | 'DEPARTEMENT' | 'ETAT_RECRUTEMENT' | 'FINANCEUR' | 'FORMACODE' | 'FORMACODE_CHAMP' | 'MODALITE_ENSEIGNEMENT' | 'MODALITE_ENTREES_SORTIES' | 'MODALITE_PEDAGOGIQUE' | 'MODALITE_RECRUTEMENT' | 'NIVEAU' | 'NSF' | 'OBJECTIF_GENERAL' | 'PAYS' | 'PERIMETRE_RECRUTEMENT' | 'PERIODE_FORMATION' | 'PUBLIC' | 'REGION' | 'ROME' | 'ROME_GRAND_DOMAINE' | 'RYTHME' | 'TYPE_ALTERNANCE' | 'TYPE_CONTACT' | 'TYPE_CYCLE' | 'TYPE_ENSEIGNEMENT' | 'TYPE_EQUIPEMENT' | 'TYPE_MODULE' | 'TYPE_PARCOURS' | 'TYPE_POSITIONNEMENT' | 'TYPE_VALIDATION_BLOCS' | 'UNITE_RYTHME';

/** Which offers. All conditions hold together; a list is met by any of its values, an empty one by none. */
export interface OffreFilter {
  /** Eligible today in this channel, as `Session.diffusion` says; SITES_REGIONAUX when absent. Its end is the matter of `statuts`: SITES_REGIONAUX and TERMINEE give what the regional sites have shown. */
  canal?: CanalDiffusion | null | undefined;
  /** Leads to a certification, or does not. */
  certifiante?: boolean | null | undefined;
  /** The same by Certif Info code, be it one that was replaced or its replacement. */
  codeCertifInfo?: string | null | undefined;
  /** It prepares for this certification: `RNCP35830`. */
  codeRncp?: string | null | undefined;
  /** Held in one of these communes: INSEE’s codes. Paris, Lyon and Marseille include their arrondissements. */
  communes?: readonly string[] | null | undefined;
  /** Begins between these days. */
  debut?: DateRangeInput | null | undefined;
  /** Held in one of these départements: `44`, `2A`. */
  departements?: readonly string[] | null | undefined;
  /** Joined so. */
  entreesSorties?: EntreesSorties | null | undefined;
  /** Recruits in one of these ways. */
  etatsRecrutement?: readonly EtatRecrutement[] | null | undefined;
  /** Ends between these days; one without known end never does. */
  fin?: DateRangeInput | null | undefined;
  /** Its formation bears one of these Formacodes. With the narrower terms: put the code in `search`. */
  formacodes?: readonly string[] | null | undefined;
  /** Taught in one of these ways. */
  modalitesEnseignement?: readonly ModaliteEnseignement[] | null | undefined;
  /** Changed at this instant or later. */
  modifieDepuis?: string | null | undefined;
  /** Leads to one of these levels: table NIVEAU. */
  niveauxSortie?: readonly string[] | null | undefined;
  /** One of these gives it, or answers for it. */
  organismes?: readonly string[] | null | undefined;
  /** With a dispositif of a programme of one of these codes, of any year. */
  programmes?: readonly string[] | null | undefined;
  /** Held in this circle. */
  proximite?: ProximiteInput | null | undefined;
  /** Held in one of these regions: INSEE’s codes. */
  regions?: readonly string[] | null | undefined;
  /** Its formation bears one of these ROME codes. */
  rome?: readonly string[] | null | undefined;
  /** Stands so today (Europe/Paris); A_VENIR and EN_COURS when absent: what is over is found when asked for. */
  statuts?: readonly StatutSession[] | null | undefined;
  /** Paid by one of these. */
  typesDispositif?: readonly TypeDispositif[] | null | undefined;
  /** Of one of these kinds. */
  voies?: readonly Voie[] | null | undefined;
}

/** How a list of offers is sorted; those that are equal, by number of session. */
export interface OffreOrder {
  /** Which way; of PERTINENCE and DISTANCE, ASC has the best first. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: OffreOrderField;
}

/** What a list of offers is sorted by. */
export type OffreOrderField = 'DEBUT' | 'DISTANCE' | 'INTITULE' | 'MODIFIE_LE' | 'PERTINENCE';

/** When a session is held. */
export interface PeriodeInput {
  /** First day. */
  debut: string;
  /** Last day, included. */
  fin: string;
}

/** When one may apply. */
export interface PeriodeInscriptionInput {
  /** First day. */
  debut: string;
  /** Last day, included. */
  fin: string;
  /** What happens then. */
  type: TypePeriodeInscription;
}

/** A circle: around a point, or around the centre of a commune. */
export interface ProximiteInput {
  /** INSEE’s code of the commune, instead of a point. */
  commune?: string | null | undefined;
  /** Degrees, WGS 84, with `longitude`. */
  latitude?: number | null | undefined;
  /** Degrees, WGS 84, with `latitude`. */
  longitude?: number | null | undefined;
  /** Kilometres: 0.001 to 20,000. */
  rayonKm: number;
}

/** What a validator asks. */
export interface QuestionInput {
  /** The field of that fiche, as anomalies name it; absent: the whole fiche. */
  champ?: string | null | undefined;
  /** The fiche that it is about; absent: the whole action. */
  fiche?: string | null | undefined;
  /** The question: plain text of 1 to 3000 characters. */
  texte: string;
}

/** Who can do something about a reason. */
export type QuiAgit = 'ORGANISME' | 'PERSONNE' | 'REGION' | 'VALIDEUR';

/** What `rappeler` needs. */
export interface RappelerInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** What `refuserDemandeDeCompte` needs. */
export interface RefuserDemandeDeCompteInput {
  /** Request to refuse: `DemandeDeCompte.id`. */
  demande: string | number;
  /** Reason, sent to the requester: 1 to 1000 characters. */
  motif: string;
}

/** What `refuser` needs. */
export interface RefuserInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Why: plain text of 1 to 3000 characters. */
  motif: string;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** What `reglerAvis` needs. */
export interface ReglerAvisInput {
  /** All that it does not want; empty: it wants them all. */
  silences: readonly NomAvis[];
}

/** What `reinitialiserMotDePasse` needs. */
export interface ReinitialiserMotDePasseInput {
  /** The key that came by mail. It serves once. */
  cle: string;
  /** The password to be, 12 characters or more unless the server asks for others. */
  motDePasse: string;
}

/** What `remplacerCertifInfo` needs. */
export interface RemplacerCertifInfoInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** The code that is given up, 1 to 10 digits. */
  ancien: string;
  /** The code in its place, 1 to 10 digits. */
  nouveau: string;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** What `repondre` needs. */
export interface RepondreInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** One for each open question. */
  reponses: readonly ReponseInput[];
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** What an organisme answers to one question. */
export interface ReponseInput {
  /** Which question: `Question.id`. */
  question: string | number;
  /** The answer: plain text of 1 to 3000 characters. */
  texte: string;
}

/** What `retirerCollegue` needs. */
export interface RetirerCollegueInput {
  /** Address of the colleague, in any case. */
  courriel: string;
  /** SIRET of the organisme. */
  organisme: string;
}

/** What `retirerRole` needs. */
export interface RetirerRoleInput {
  /** Address of the account, in any case. */
  courriel: string;
  /** Role. */
  role: RoleAttribue;
}

/** What `revoquerCleApi` needs. */
export interface RevoquerCleApiInput {
  /** Of the key: `CleApi.id`. */
  id: string | number;
}

/** What a user is. */
export type Role = 'ADMINISTRATEUR' | 'ORGANISME' | 'REGION' | 'VALIDEUR';

/** A role that an administrator gives; ORGANISME comes with an organisme. */
export type RoleAttribue = 'ADMINISTRATEUR' | 'REGION' | 'VALIDEUR';

/** What `saisirOffre` needs. */
export interface SaisirOffreInput {
  /** Actions of the formation to create or to change. */
  actions: readonly ActionInput[];
  /** Yes to what the change does at once to what is published: see ConfirmationRequiseError. False when absent. */
  confirmer?: boolean | null | undefined;
  /** Its fields. */
  formation: FormationInput;
  /** In whose name it is entered; one’s own when absent, for whoever acts for exactly one. */
  organisme?: string | null | undefined;
  /** Which formation: the caller’s own name for it, 1 to 100 characters, unique among those of the organisme. */
  reference: string;
}

/** What `seConnecter` needs. */
export interface SeConnecterInput {
  /** The account’s address, in any case. */
  courriel: string;
  /** The account’s password. */
  motDePasse: string;
}

/** Which sessions. All conditions hold together; a list is met by any of its values, an empty one by none. */
export interface SessionFilter {
  /** Begins between these days. */
  debut?: DateRangeInput | null | undefined;
  /** Held in one of these départements: `44`, `2A`. */
  departements?: readonly string[] | null | undefined;
  /** Recruits in one of these ways. */
  etatsRecrutement?: readonly EtatRecrutement[] | null | undefined;
  /** Ends between these days; one without known end never does. */
  fin?: DateRangeInput | null | undefined;
  /** Taught in one of these ways. */
  modalitesEnseignement?: readonly ModaliteEnseignement[] | null | undefined;
  /** Changed at this instant or later. */
  modifieDepuis?: string | null | undefined;
  /** Only these numbers. */
  numeros?: readonly number[] | null | undefined;
  /** With one of these numbers in its source: of the fiche itself, or of a LHEO action that it holds. */
  numerosSource?: readonly string[] | null | undefined;
  /** One of these answers for it, or gives its action. */
  organismes?: readonly string[] | null | undefined;
  /** With a dispositif of a programme of one of these codes, of any year. */
  programmes?: readonly string[] | null | undefined;
  /** Those that this rubrique of the dashboard counts; view PUBLIEE alone. */
  rubrique?: CodeRubriqueSessions | null | undefined;
  /** Imported from this feed. */
  source?: string | null | undefined;
  /** Stands so today. */
  statuts?: readonly StatutSession[] | null | undefined;
  /** Paid by one of these. */
  typesDispositif?: readonly TypeDispositif[] | null | undefined;
}

/** A session as the caller holds it. */
export interface SessionInput {
  /** Learners in all at most, 0 to 99999. */
  capaciteCumulee?: number | null | undefined;
  /** Learners at one time at most, 0 to 99999. */
  capaciteSimultanee?: number | null | undefined;
  /** More on the duration: plain text of at most 150 characters. */
  commentaireDuree?: string | null | undefined;
  /** Whom to ask: `id` of contacts of the dispensateur or of the responsable, in order. Public at once. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** First day. */
  debut?: string | null | undefined;
  /** How it is paid: matched by their order, those beyond are removed. */
  dispositifs: readonly DispositifInput[];
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
  informationsCollectives?: readonly InformationCollectiveInput[] | null | undefined;
  /** Where it is held: a place of the dispensateur or of the responsable. */
  lieu?: string | number | null | undefined;
  /** Where to enrol: a place of the dispensateur or of the responsable. */
  lieuInscription?: string | number | null | undefined;
  /** On site or at a distance. */
  modaliteEnseignement?: ModaliteEnseignement | null | undefined;
  /** How to enrol: plain text of at most 255 characters. */
  modalitesInscription?: string | null | undefined;
  /** In a centre, in a company, at a distance: codes of the nomenclature MODALITE_PEDAGOGIQUE. */
  modalitesPedagogiques?: readonly string[] | null | undefined;
  /** How people are chosen: codes of the nomenclature MODALITE_RECRUTEMENT. */
  modalitesRecrutement?: readonly string[] | null | undefined;
  /** The same in free words: plain text of at most 3000 characters. */
  modalitesRecrutementTexte?: string | null | undefined;
  /** From how far people may come: a code of the nomenclature PERIMETRE_RECRUTEMENT. */
  perimetreRecrutement?: string | null | undefined;
  /** The same in free words: plain text of at most 50 characters. */
  perimetreRecrutementTexte?: string | null | undefined;
  /** Day, evening, week-end courses: codes of the nomenclature PERIODE_FORMATION. */
  periodesFormation?: readonly string[] | null | undefined;
  /** When one may apply. */
  periodesInscription?: readonly PeriodeInscriptionInput[] | null | undefined;
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
  rythmes?: readonly string[] | null | undefined;
  /** In a group, individual...: a code of the nomenclature TYPE_PARCOURS. */
  typeParcours?: string | null | undefined;
  /** Pages that describe it: at most 3 absolute http(s) addresses. Public at once. */
  urls?: readonly string[] | null | undefined;
}

/** How a list of sessions is sorted. */
export interface SessionOrder {
  /** Which way; numbers follow the same way. */
  direction?: Direction | null | undefined;
  /** By what. */
  field: SessionOrderField;
}

/** What a list of sessions is sorted by. */
export type SessionOrderField = 'DEBUT' | 'FIN' | 'MODIFIE_LE' | 'NUMERO';

/** Where a session stands today (Europe/Paris). */
export type StatutSession = 'A_VENIR' | 'EN_COURS' | 'TERMINEE';

/** What `supprimerFiche` needs. */
export interface SupprimerFicheInput {
  /** A formation, an action, a session or a dispositif: `id` of its working view. */
  fiche: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** How a session is paid. */
export type TypeDispositif = 'AUTRE_PUBLIC' | 'CONTRAT_APPRENTISSAGE' | 'CONTRAT_PROFESSIONNALISATION' | 'CPF' | 'FRANCE_TRAVAIL' | 'PRIVE' | 'PROGRAMME_REGION';

/** What happens in the period. */
export type TypePeriodeInscription = 'CANDIDATURE_INDIVIDUELLE' | 'INSCRIPTION' | 'RECRUTEMENT';

/** What `valider` needs. */
export interface ValiderInput {
  /** The action: `id` of its working view. */
  action: string | number;
  /** Of the fiche as it was read: with another one, nothing is written. */
  version: number;
}

/** Which kind of training it is. */
export type Voie = 'APPRENTISSAGE' | 'FORMATION_CONTINUE' | 'FORMATION_INITIALE';

/** Two views of one fiche. */
export type Vue = 'PUBLIEE' | 'TRAVAIL';

/** Of `CompteOrganismes`. */
export interface CompteOrganismes {
  /** Its establishment’s number. */
  siret: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `FormationEntierCertifications`. */
export interface FormationEntierCertifications {
  /** When the organisme took note of it; null while it has not. */
  acquitteLe: string | null;
  /** Code of Certif Info, 1 to 10 digits; null where it is not said. */
  codeCertifInfo: string | null;
  /** `CPF12345`; null where it is not said. LHEO: `code-CPF`. */
  codeCpf: string | null;
  /** `RNCP40692`; null where it is not said. LHEO: `code-RNCP`. */
  codeRncp: string | null;
  /** `RS5080`; null where it is not said. LHEO: `code-RS`. */
  codeRs: string | null;
  /** When the CARIF-OREF replaced it; null while it stands. */
  remplaceLe: string | null;
  /** The code that the CARIF-OREF put in its place; null while it stands. */
  remplaceParCertifInfo: string | null;
}

/** Of `FormationEntierFormacodes`. */
export interface FormationEntierFormacodes {
  /** Five digits. */
  code: string;
  /** In French; the code itself where the version does not know it. */
  libelle: string;
  /** `V10` to `V14`. LHEO: attribute `ref`. */
  version: string;
}

/** Of `FormationEntierNiveauSortie`. */
export interface FormationEntierNiveauSortie {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `FormationEntierNsf`. */
export interface FormationEntierNsf {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `FormationEntierObjectifGeneral`. */
export interface FormationEntierObjectifGeneral {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `FormationEntierProvenance`. */
export interface FormationEntierProvenance {
  /** Its number there. Of a session: `session/@numero`, or its rank in its LHEO action; of an action, which groups LHEO actions that say the same: the number of one of them. */
  numero: string;
  /** Name of the feed, as its import calls it; `saisie:` and a SIRET for what came by `saisirOffre`. */
  source: string;
  /** Its page there; null where the feed names none. */
  url: string | null;
}

/** Of `FormationEntierRome`. */
export interface FormationEntierRome {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `ActionEntierAutresFormateurs`. */
export interface ActionEntierAutresFormateurs {
  /** Its legal name; null where it is not said. */
  raisonSociale: string | null;
  /** Its establishment’s number, 14 digits. */
  siret: string;
}

/** Of `ActionEntierBlocsCompetencesValidation`. */
export interface ActionEntierBlocsCompetencesValidation {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `ActionEntierBlocsCompetences`. */
export interface ActionEntierBlocsCompetences {
  /** `RNCP35830BC01`, 8 to 40 characters. */
  code: string;
  /** Its name, at most 500 characters. */
  libelle: string;
  /** Whether all of the certification is validated, or a part. Null where it is not said. LHEO: `validation-blocs`. */
  validation: ActionEntierBlocsCompetencesValidation | null;
}

/** Of `ActionEntierContactsType`. */
export interface ActionEntierContactsType {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `ActionEntierContacts`. */
export interface ActionEntierContacts {
  /** `M.`, `Mme`; null where it is not said. */
  civilite: string | null;
  /** Null where it is not said. LHEO: `courriel`. */
  courriel: string | null;
  /** All fax numbers, as written. LHEO: `fax/numtel`. */
  fax: string[];
  /** Opaque; for `contacts` of actions and sessions. `node(id:)` does not take it. */
  id: string;
  /** Family name, or the name of a service. */
  nom: string;
  /** All mobiles, as written. LHEO: `portable/numtel`. */
  portables: string[];
  /** First name; null for a service. */
  prenom: string | null;
  /** The fixed line, else the mobile; as written. Null without either. LHEO: `telfixe`, `portable`. */
  telephone: string | null;
  /** All fixed lines, as written. LHEO: `telfixe/numtel`. */
  telephones: string[];
  /** In which function. Null where it is not said. LHEO: `type-contact`. */
  type: ActionEntierContactsType | null;
  /** Its pages, at most 3. LHEO: `web`. */
  urls: string[];
}

/** Of `ActionEntierDispensateur`. */
export interface ActionEntierDispensateur {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
  /** Its establishment’s number. */
  siret: string;
}

/** Of `ActionEntierEquipementsType`. */
export interface ActionEntierEquipementsType {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `ActionEntierEquipements`. */
export interface ActionEntierEquipements {
  /** At most 500 characters; null without one. */
  commentaire: string | null;
  /** Euros; null where it is not said. LHEO: `cout-indicatif-equipement`. */
  coutIndicatif: number | null;
  /** Which kind. LHEO: `type-equipement`. */
  type: ActionEntierEquipementsType;
}

/** Of `ActionEntierNiveauEntree`. */
export interface ActionEntierNiveauEntree {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `ActionEntierProvenance`. */
export interface ActionEntierProvenance {
  /** Its number there. Of a session: `session/@numero`, or its rank in its LHEO action; of an action, which groups LHEO actions that say the same: the number of one of them. */
  numero: string;
  /** Name of the feed, as its import calls it; `saisie:` and a SIRET for what came by `saisirOffre`. */
  source: string;
  /** Its page there; null where the feed names none. */
  url: string | null;
}

/** Of `ActionEntierPublics`. */
export interface ActionEntierPublics {
  /** Five digits. */
  code: string;
  /** In French; the code itself where the version does not know it. */
  libelle: string;
  /** `V10` to `V14`. LHEO: attribute `ref`. */
  version: string;
}

/** Of `SessionEntierAutresLieux`. */
export interface SessionEntierAutresLieux {
  /** INSEE’s code of the commune; null where it is not said. */
  codeInsee: string | null;
  /** Five characters. */
  codePostal: string;
  /** The town’s name. LHEO: `ville`. */
  commune: string;
  /** Its code; null abroad or where it cannot be told. */
  departement: string | null;
  /** 1 to 4 lines. LHEO: `ligne`. */
  lignes: string[];
  /** Its name; null without one. LHEO: `denomination`. */
  nom: string | null;
  /** ISO 3166-1 alpha-2; null where it is not said. */
  pays: string | null;
  /** Number of its establishment; null where it is not said. */
  siret: string | null;
}

/** Of `SessionEntierContactsType`. */
export interface SessionEntierContactsType {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `SessionEntierContacts`. */
export interface SessionEntierContacts {
  /** `M.`, `Mme`; null where it is not said. */
  civilite: string | null;
  /** Null where it is not said. LHEO: `courriel`. */
  courriel: string | null;
  /** All fax numbers, as written. LHEO: `fax/numtel`. */
  fax: string[];
  /** Opaque; for `contacts` of actions and sessions. `node(id:)` does not take it. */
  id: string;
  /** Family name, or the name of a service. */
  nom: string;
  /** All mobiles, as written. LHEO: `portable/numtel`. */
  portables: string[];
  /** First name; null for a service. */
  prenom: string | null;
  /** The fixed line, else the mobile; as written. Null without either. LHEO: `telfixe`, `portable`. */
  telephone: string | null;
  /** All fixed lines, as written. LHEO: `telfixe/numtel`. */
  telephones: string[];
  /** In which function. Null where it is not said. LHEO: `type-contact`. */
  type: SessionEntierContactsType | null;
  /** Its pages, at most 3. LHEO: `web`. */
  urls: string[];
}

/** Of `SessionEntierDispositifsFinanceur`. */
export interface SessionEntierDispositifsFinanceur {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `SessionEntierDispositifsLot`. */
export interface SessionEntierDispositifsLot {
  /** The programme’s year. */
  annee: number;
  /** Unique in its programme. */
  code: string;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its name, in French. */
  libelle: string;
}

/** Of `SessionEntierDispositifsProgramme`. */
export interface SessionEntierDispositifsProgramme {
  /** Its year. */
  annee: number;
  /** The same from year to year. */
  code: string;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its name, in French. */
  libelle: string;
}

/** Of `SessionEntierDispositifs`. */
export interface SessionEntierDispositifs {
  /** Day on which the Région last agreed to a change of what it pays; null without, and in the published view. */
  accordRegionLe: string | null;
  /** The Région’s reference of that agreement, at most 50 characters; null likewise. */
  accordRegionReference: string | null;
  /** Whether there is an agreement with the payer. Null where it is not said. LHEO: `conventionnement`. */
  conventionnee: boolean | null;
  /** When it was created. */
  creeLe: string;
  /** On which conditions, at most 600 characters. LHEO: `detail-conditions-prise-en-charge`. */
  detailPriseEnCharge: string | null;
  /** Who pays. Null where it is not said. LHEO: `code-financeur`. */
  financeur: SessionEntierDispositifsFinanceur | null;
  /** What the learner still pays, at most 200 characters; null without. LHEO: `frais-restants`. */
  fraisRestants: string | null;
  /** Hours under that agreement; null where it is not said. LHEO: `duree-conventionnee`. */
  heuresConventionnees: number | null;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** The lot of the programme; null as for `programme`. */
  lot: SessionEntierDispositifsLot | null;
  /** When it was last changed. */
  modifieLe: string;
  /** Places paid, 1 or more; null where it is not said. LHEO: `nb-places-financees`. */
  nombrePlaces: number | null;
  /** Whether the teaching costs are taken charge of. Null where it is not said. LHEO: `prise-en-charge-frais-possible`. */
  priseEnChargeFraisPedagogiques: boolean | null;
  /** The Région’s programme; null for other kinds, and where a feed names one that we do not know. */
  programme: SessionEntierDispositifsProgramme | null;
  /** Which kind. */
  type: Open<TypeDispositif>;
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** Which of the two views this is. */
  vue: Open<Vue>;
}

/** Of `SessionEntierInformationsCollectivesLieu`. */
export interface SessionEntierInformationsCollectivesLieu {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its name, else the town’s. LHEO: `denomination`. */
  nom: string;
}

/** Of `SessionEntierInformationsCollectives`. */
export interface SessionEntierInformationsCollectives {
  /** Whether one attends from elsewhere. LHEO: `a-distance`. */
  aDistance: boolean;
  /** At most 500 characters; null without one. */
  commentaire: string | null;
  /** Its day. */
  date: string;
  /** Its last day; null where it lasts one. */
  dateFin: string | null;
  /** `HHhMM`; null where it is not said. LHEO: `heure-debut`. */
  heureDebut: string | null;
  /** `HHhMM`; null where it is not said. LHEO: `heure-fin`. */
  heureFin: string | null;
  /** Where; null at a distance. */
  lieu: SessionEntierInformationsCollectivesLieu | null;
  /** Seats; null where it is not said. LHEO: `nb-places`. */
  places: number | null;
  /** Where to connect; null on site. */
  url: string | null;
}

/** Of `SessionEntierLieuAdresse`. */
export interface SessionEntierLieuAdresse {
  /** INSEE’s code of the commune; null where it is not said. */
  codeInsee: string | null;
  /** Five digits. */
  codePostal: string;
  /** The town’s name. LHEO: `ville`. */
  commune: string;
  /** Its code: `44`, `2A`; null abroad or where it cannot be told. */
  departement: string | null;
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** ISO 3166-1 alpha-2; null where it is not said. */
  pays: string | null;
  /** The region’s name; null abroad or where it cannot be told. */
  region: string | null;
}

/** Of `SessionEntierLieu`. */
export interface SessionEntierLieu {
  /** Where it is. */
  adresse: SessionEntierLieuAdresse;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Degrees, WGS 84; null where it is not said. */
  latitude: number | null;
  /** Degrees, WGS 84; null where it is not said. */
  longitude: number | null;
  /** Its name, else the town’s. LHEO: `denomination`. */
  nom: string;
}

/** Of `SessionEntierLieuInscriptionAdresse`. */
export interface SessionEntierLieuInscriptionAdresse {
  /** INSEE’s code of the commune; null where it is not said. */
  codeInsee: string | null;
  /** Five digits. */
  codePostal: string;
  /** The town’s name. LHEO: `ville`. */
  commune: string;
  /** Its code: `44`, `2A`; null abroad or where it cannot be told. */
  departement: string | null;
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** ISO 3166-1 alpha-2; null where it is not said. */
  pays: string | null;
  /** The region’s name; null abroad or where it cannot be told. */
  region: string | null;
}

/** Of `SessionEntierLieuInscription`. */
export interface SessionEntierLieuInscription {
  /** Where it is. */
  adresse: SessionEntierLieuInscriptionAdresse;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Degrees, WGS 84; null where it is not said. */
  latitude: number | null;
  /** Degrees, WGS 84; null where it is not said. */
  longitude: number | null;
  /** Its name, else the town’s. LHEO: `denomination`. */
  nom: string;
}

/** Of `SessionEntierModalitesPedagogiques`. */
export interface SessionEntierModalitesPedagogiques {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `SessionEntierModalitesRecrutement`. */
export interface SessionEntierModalitesRecrutement {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `SessionEntierPerimetreRecrutement`. */
export interface SessionEntierPerimetreRecrutement {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `SessionEntierPeriodesFormation`. */
export interface SessionEntierPeriodesFormation {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `SessionEntierPeriodesInscription`. */
export interface SessionEntierPeriodesInscription {
  /** First day; null where a feed does not know it. */
  debut: string | null;
  /** Last day, included; null where a feed does not know it. */
  fin: string | null;
  /** What happens then. */
  type: Open<TypePeriodeInscription>;
}

/** Of `SessionEntierProvenance`. */
export interface SessionEntierProvenance {
  /** Its number there. Of a session: `session/@numero`, or its rank in its LHEO action; of an action, which groups LHEO actions that say the same: the number of one of them. */
  numero: string;
  /** Name of the feed, as its import calls it; `saisie:` and a SIRET for what came by `saisirOffre`. */
  source: string;
  /** Its page there; null where the feed names none. */
  url: string | null;
}

/** Of `SessionEntierRecrutementsLieu`. */
export interface SessionEntierRecrutementsLieu {
  /** INSEE’s code of the commune; null where it is not said. */
  codeInsee: string | null;
  /** Five characters. */
  codePostal: string;
  /** The town’s name. LHEO: `ville`. */
  commune: string;
  /** Its code; null abroad or where it cannot be told. */
  departement: string | null;
  /** 1 to 4 lines. LHEO: `ligne`. */
  lignes: string[];
  /** Its name; null without one. LHEO: `denomination`. */
  nom: string | null;
  /** ISO 3166-1 alpha-2; null where it is not said. */
  pays: string | null;
  /** Number of its establishment; null where it is not said. */
  siret: string | null;
}

/** Of `SessionEntierRecrutementsModalite`. */
export interface SessionEntierRecrutementsModalite {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `SessionEntierRecrutementsPerimetre`. */
export interface SessionEntierRecrutementsPerimetre {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `SessionEntierRecrutements`. */
export interface SessionEntierRecrutements {
  /** Whether one attends from elsewhere; null where it is not said. */
  aDistance: boolean | null;
  /** At most 500 characters; null without one. */
  commentaire: string | null;
  /** First day in 8 characters, as far as it is known: `AAAAMMJJ`, `AAAAMM00`, `AAAA0000`, `00000000`. Null without a period. */
  debutLheo: string | null;
  /** Last day likewise; `99999999`: no end. */
  finLheo: string | null;
  /** As the feed writes it; null where it is not said. */
  heureDebut: string | null;
  /** As the feed writes it; null where it is not said. */
  heureFin: string | null;
  /** Where; null where it is not said. */
  lieu: SessionEntierRecrutementsLieu | null;
  /** Which kind. LHEO: `modalite-recrutement`. */
  modalite: SessionEntierRecrutementsModalite;
  /** From how far people may come; null where it is not said. */
  perimetre: SessionEntierRecrutementsPerimetre | null;
  /** The same in free words; null without. */
  perimetreTexte: string | null;
  /** Seats; null where it is not said. LHEO: `nb-places`. */
  places: number | null;
  /** Where to connect or to apply; null without. */
  url: string | null;
}

/** Of `SessionEntierResponsable`. */
export interface SessionEntierResponsable {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
  /** Its establishment’s number. */
  siret: string;
}

/** Of `SessionEntierRythmes`. */
export interface SessionEntierRythmes {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `SessionEntierTypeParcours`. */
export interface SessionEntierTypeParcours {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `DispositifEntierFinanceur`. */
export interface DispositifEntierFinanceur {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `DispositifEntierLot`. */
export interface DispositifEntierLot {
  /** The programme’s year. */
  annee: number;
  /** Unique in its programme. */
  code: string;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its name, in French. */
  libelle: string;
}

/** Of `DispositifEntierProgramme`. */
export interface DispositifEntierProgramme {
  /** Its year. */
  annee: number;
  /** The same from year to year. */
  code: string;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its name, in French. */
  libelle: string;
}

/** Of `OrganismeEntierContactsType`. */
export interface OrganismeEntierContactsType {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `OrganismeEntierContacts`. */
export interface OrganismeEntierContacts {
  /** `M.`, `Mme`; null where it is not said. */
  civilite: string | null;
  /** Null where it is not said. LHEO: `courriel`. */
  courriel: string | null;
  /** All fax numbers, as written. LHEO: `fax/numtel`. */
  fax: string[];
  /** Opaque; for `contacts` of actions and sessions. `node(id:)` does not take it. */
  id: string;
  /** Family name, or the name of a service. */
  nom: string;
  /** All mobiles, as written. LHEO: `portable/numtel`. */
  portables: string[];
  /** First name; null for a service. */
  prenom: string | null;
  /** The fixed line, else the mobile; as written. Null without either. LHEO: `telfixe`, `portable`. */
  telephone: string | null;
  /** All fixed lines, as written. LHEO: `telfixe/numtel`. */
  telephones: string[];
  /** In which function. Null where it is not said. LHEO: `type-contact`. */
  type: OrganismeEntierContactsType | null;
  /** Its pages, at most 3. LHEO: `web`. */
  urls: string[];
}

/** Of `OrganismeEntierCoordonnees`. */
export interface OrganismeEntierCoordonnees {
  /** Null where it is not said. */
  courriel: string | null;
  /** Fax numbers, as written. */
  fax: string[];
  /** Whom to ask for; null without. */
  nom: string | null;
  /** Mobiles, as written. */
  portables: string[];
  /** Fixed lines, as written. */
  telephones: string[];
  /** Its pages, at most 3. */
  urls: string[];
}

/** Of `OrganismeEntierSiegeAdresse`. */
export interface OrganismeEntierSiegeAdresse {
  /** INSEE’s code of the commune; null where it is not said. */
  codeInsee: string | null;
  /** Five digits. */
  codePostal: string;
  /** The town’s name. LHEO: `ville`. */
  commune: string;
  /** Its code: `44`, `2A`; null abroad or where it cannot be told. */
  departement: string | null;
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** ISO 3166-1 alpha-2; null where it is not said. */
  pays: string | null;
  /** The region’s name; null abroad or where it cannot be told. */
  region: string | null;
}

/** Of `OrganismeEntierSiege`. */
export interface OrganismeEntierSiege {
  /** Where it is. */
  adresse: OrganismeEntierSiegeAdresse;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Degrees, WGS 84; null where it is not said. */
  latitude: number | null;
  /** Degrees, WGS 84; null where it is not said. */
  longitude: number | null;
  /** Its name, else the town’s. LHEO: `denomination`. */
  nom: string;
}

/** Of `LieuEntierAdresse`. */
export interface LieuEntierAdresse {
  /** INSEE’s code of the commune; null where it is not said. */
  codeInsee: string | null;
  /** Five digits. */
  codePostal: string;
  /** The town’s name. LHEO: `ville`. */
  commune: string;
  /** Its code: `44`, `2A`; null abroad or where it cannot be told. */
  departement: string | null;
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** ISO 3166-1 alpha-2; null where it is not said. */
  pays: string | null;
  /** The region’s name; null abroad or where it cannot be told. */
  region: string | null;
}

/** Of `FormationCleFormacodes`. */
export interface FormationCleFormacodes {
  /** Five digits. */
  code: string;
  /** In French; the code itself where the version does not know it. */
  libelle: string;
  /** `V10` to `V14`. LHEO: attribute `ref`. */
  version: string;
}

/** Of `ActionCleDispensateur`. */
export interface ActionCleDispensateur {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its establishment’s number. */
  siret: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `SessionCleLieuAdresse`. */
export interface SessionCleLieuAdresse {
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** Five digits. */
  codePostal: string;
  /** The town’s name. LHEO: `ville`. */
  commune: string;
  /** INSEE’s code of the commune; null where it is not said. */
  codeInsee: string | null;
  /** Its code: `44`, `2A`; null abroad or where it cannot be told. */
  departement: string | null;
}

/** Of `SessionCleLieu`. */
export interface SessionCleLieu {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its name, else the town’s. LHEO: `denomination`. */
  nom: string;
  /** Where it is. */
  adresse: SessionCleLieuAdresse;
  /** Degrees, WGS 84; null where it is not said. */
  latitude: number | null;
  /** Degrees, WGS 84; null where it is not said. */
  longitude: number | null;
}

/** Of `SessionCleResponsable`. */
export interface SessionCleResponsable {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its establishment’s number. */
  siret: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `SessionCleDispositifsProgramme`. */
export interface SessionCleDispositifsProgramme {
  /** The same from year to year. */
  code: string;
  /** Its name, in French. */
  libelle: string;
  /** Its year. */
  annee: number;
}

/** Of `SessionCleDispositifsLot`. */
export interface SessionCleDispositifsLot {
  /** Unique in its programme. */
  code: string;
  /** Its name, in French. */
  libelle: string;
}

/** Of `SessionCleDispositifs`. */
export interface SessionCleDispositifs {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** Which kind. */
  type: Open<TypeDispositif>;
  /** Places paid, 1 or more; null where it is not said. LHEO: `nb-places-financees`. */
  nombrePlaces: number | null;
  /** The Région’s programme; null for other kinds, and where a feed names one that we do not know. */
  programme: SessionCleDispositifsProgramme | null;
  /** The lot of the programme; null as for `programme`. */
  lot: SessionCleDispositifsLot | null;
}

/** Of `OffreTrouveeSessionLieuAdresse`. */
export interface OffreTrouveeSessionLieuAdresse {
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** Five digits. */
  codePostal: string;
  /** The town’s name. LHEO: `ville`. */
  commune: string;
  /** INSEE’s code of the commune; null where it is not said. */
  codeInsee: string | null;
  /** Its code: `44`, `2A`; null abroad or where it cannot be told. */
  departement: string | null;
}

/** Of `OffreTrouveeSessionLieu`. */
export interface OffreTrouveeSessionLieu {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its name, else the town’s. LHEO: `denomination`. */
  nom: string;
  /** Where it is. */
  adresse: OffreTrouveeSessionLieuAdresse;
  /** Degrees, WGS 84; null where it is not said. */
  latitude: number | null;
  /** Degrees, WGS 84; null where it is not said. */
  longitude: number | null;
}

/** Of `OffreTrouveeSessionResponsable`. */
export interface OffreTrouveeSessionResponsable {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its establishment’s number. */
  siret: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `OffreTrouveeSessionDispositifsProgramme`. */
export interface OffreTrouveeSessionDispositifsProgramme {
  /** The same from year to year. */
  code: string;
  /** Its name, in French. */
  libelle: string;
  /** Its year. */
  annee: number;
}

/** Of `OffreTrouveeSessionDispositifsLot`. */
export interface OffreTrouveeSessionDispositifsLot {
  /** Unique in its programme. */
  code: string;
  /** Its name, in French. */
  libelle: string;
}

/** Of `OffreTrouveeSessionDispositifs`. */
export interface OffreTrouveeSessionDispositifs {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** Which kind. */
  type: Open<TypeDispositif>;
  /** Places paid, 1 or more; null where it is not said. LHEO: `nb-places-financees`. */
  nombrePlaces: number | null;
  /** The Région’s programme; null for other kinds, and where a feed names one that we do not know. */
  programme: OffreTrouveeSessionDispositifsProgramme | null;
  /** The lot of the programme; null as for `programme`. */
  lot: OffreTrouveeSessionDispositifsLot | null;
}

/** Of `OffreTrouveeSession`. */
export interface OffreTrouveeSession {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Given once, never used again; names the whole path. */
  numero: number;
  /** Formation, action and session: `19482-89393-143842`. */
  code: string;
  /** First day; the first possible one where the source knows a month or a year alone. Null when unknown. LHEO: `periode/debut`. */
  debut: string | null;
  /** Last day, included; the last possible one where the source knows a month or a year alone. Null: no known end. LHEO: `periode/fin`. */
  fin: string | null;
  /** Where it stands today. */
  statut: Open<StatutSession>;
  /** On site or at a distance. Null while not entered. */
  modaliteEnseignement: Open<ModaliteEnseignement> | null;
  /** Whether one may still apply. Null where a feed does not say: never invented. */
  etatRecrutement: Open<EtatRecrutement> | null;
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** When it was last changed. */
  modifieLe: string;
  /** Where it is held. Null while not entered. LHEO: `lieu-de-formation`. */
  lieu: OffreTrouveeSessionLieu | null;
  /** Who answers for it: the mandataire of the lot. LHEO: `organisme-formation-responsable`. */
  responsable: OffreTrouveeSessionResponsable;
  /** How it is paid, by number. */
  dispositifs: OffreTrouveeSessionDispositifs[];
}

/** Of `ActionSaisieEtatDeSaisie`. */
export interface ActionSaisieEtatDeSaisie {
  /** No BLOQUANTE is left: the action may be sent. */
  complet: boolean;
  /** Percentage, 0 to 100: the part of what the procedure asks for that is filled in. */
  avancement: number;
  /** All that is to be mended, fiche after fiche, in the order of their fields. */
  anomalies: AnomalieASignaler[];
}

/** Of `ActionSaisieSuite`. */
export interface ActionSaisieSuite {
  /** What still lacks, field by field, before the action may be sent. For those who may see the working view; to others it is complete, without anomalies, as what is published was when it was validated. */
  etatDeSaisie: ActionSaisieEtatDeSaisie;
}

/** Of `SessionSaisieSuite`. */
export interface SessionSaisieSuite {
  /** What it is a run of. */
  action: ActionSaisie;
}

/** Of `DispositifSaisiProgramme`. */
export interface DispositifSaisiProgramme {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** The same from year to year. */
  code: string;
  /** Its year. */
  annee: number;
}

/** Of `DispositifSaisiLot`. */
export interface DispositifSaisiLot {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Unique in its programme. */
  code: string;
}

/** Of `SuivreEvenementsEvenements`. */
export interface SuivreEvenementsEvenements {
  /** Opaque, growing in the order of the journal; for `Subscription.evenements(apres:)`. */
  id: string;
  /** When it happened. */
  survenuLe: string;
  /** CREATION, MODIFICATION (of one field), SUPPRESSION, DUPLICATION, IMPORT_CREATION, IMPORT_MODIFICATION, IMPORT_RETRAIT, or the NomActe of an act. Others may come. */
  type: string;
  /** Who did it: the user’s name, else the organisme’s, else the feed’s; null where none is known. */
  auteur: string | null;
  /** The fiche that it happened to; a dispositif goes by its session’s code, one that is no more by its action’s. */
  fiche: string;
  /** The field that changed, `etat` for an act; null where it is the whole fiche. */
  champ: string | null;
  /** Its value before, as text; null: none. */
  avant: string | null;
  /** Its value since, as text; null: none. */
  apres: string | null;
  /** What was written with the act: why an action was refused, the reference of the Région’s agreement. Null without. */
  motif: string | null;
}

/** Of `SuivreTableauDeBordTableauDeBordSessions`. */
export interface SuivreTableauDeBordTableauDeBordSessions {
  /** Which rubrique. */
  code: Open<CodeRubriqueSessions>;
  /** Its name, in SOFI’s words. */
  libelle: string;
  /** How many; always the `totalCount` of `sessions`. */
  nombre: number;
}

/** Of `SuivreTableauDeBordTableauDeBordActions`. */
export interface SuivreTableauDeBordTableauDeBordActions {
  /** Which rubrique. */
  code: Open<CodeRubriqueActions>;
  /** Its name, in SOFI’s words. */
  libelle: string;
  /** How many; always the `totalCount` of `actions`. */
  nombre: number;
}

/** Of `SuivreTableauDeBordTableauDeBord`. */
export interface SuivreTableauDeBordTableauDeBord {
  /** When it was counted; its day is that of Europe/Paris. */
  calculeLe: string;
  /** The eight counters of sessions. */
  sessions: SuivreTableauDeBordTableauDeBordSessions[];
  /** The five counters of actions. */
  actions: SuivreTableauDeBordTableauDeBordActions[];
}

/** Of `RefusSaisieInvalideErrorChamps`. */
export interface RefusSaisieInvalideErrorChamps {
  /** Where it stands in `input`, from the outside in; ranks of lists begin at 0. */
  chemin: string[];
  /** Stable, in capitals: for programs. */
  code: string;
  /** French: for people. */
  message: string;
}

/** Of `RefusSaisieInvalideError`. */
export interface RefusSaisieInvalideError {
  __typename: 'SaisieInvalideError';
  /** Stable, in capitals: for programs. */
  code: string;
  /** French: for people. */
  message: string;
  /** The values to mend. */
  champs: RefusSaisieInvalideErrorChamps[];
}

/** Of `SeConnecterSeConnecterSeConnecterSuccess`. */
export interface SeConnecterSeConnecterSeConnecterSuccess {
  __typename: 'SeConnecterSuccess';
  /** To send as `Authorization: Bearer …`. Shown now, and never again. */
  jeton: string;
  /** When one has to sign in anew. */
  expireLe: string;
  /** Who is signed in. */
  utilisateur: Compte;
}

/** A refusal newer than this client. */
export interface RefusInconnu {
  __typename: Autre;
  /** Stable, in capitals: for programs. */
  code: string;
  /** French: for people. */
  message: string;
}

/** Of `SeConnecterSeConnecter`. */
export type SeConnecterSeConnecter = RefusSaisieInvalideError | SeConnecterSeConnecterSeConnecterSuccess | RefusInconnu;

/** Of `DemanderCleActivationDemanderCleActivationDemanderCleActivationSuccess`. */
export interface DemanderCleActivationDemanderCleActivationDemanderCleActivationSuccess {
  __typename: 'DemanderCleActivationSuccess';
  /** The address, as it was read. */
  courriel: string;
  /** When a key asked for now ends. */
  expireLe: string;
}

/** Of `DemanderCleActivationDemanderCleActivation`. */
export type DemanderCleActivationDemanderCleActivation = DemanderCleActivationDemanderCleActivationDemanderCleActivationSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `ActiverCompteActiverCompteActiverCompteSuccess`. */
export interface ActiverCompteActiverCompteActiverCompteSuccess {
  __typename: 'ActiverCompteSuccess';
  /** To send as `Authorization: Bearer …`. Shown now, and never again. */
  jeton: string;
  /** When one has to sign in anew. */
  expireLe: string;
  /** Who is signed in. */
  utilisateur: Compte;
}

/** Of `ActiverCompteActiverCompte`. */
export type ActiverCompteActiverCompte = ActiverCompteActiverCompteActiverCompteSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `ReinitialiserMotDePasseReinitialiserMotDePasseReinitialiserMotDePasseSuccess`. */
export interface ReinitialiserMotDePasseReinitialiserMotDePasseReinitialiserMotDePasseSuccess {
  __typename: 'ReinitialiserMotDePasseSuccess';
  /** The account’s address. */
  courriel: string;
}

/** Of `ReinitialiserMotDePasseReinitialiserMotDePasse`. */
export type ReinitialiserMotDePasseReinitialiserMotDePasse = ReinitialiserMotDePasseReinitialiserMotDePasseReinitialiserMotDePasseSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `CreerCleApiCreerCleApiCreerCleApiSuccess`. */
export interface CreerCleApiCreerCleApiCreerCleApiSuccess {
  __typename: 'CreerCleApiSuccess';
  /** The key itself: shown now, and never again. */
  cle: string;
  /** What is kept of it. */
  cleApi: CleDInterface;
}

/** Of `CreerCleApiCreerCleApi`. */
export type CreerCleApiCreerCleApi = CreerCleApiCreerCleApiCreerCleApiSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `RefusIntrouvableError`. */
export interface RefusIntrouvableError {
  __typename: 'IntrouvableError';
  /** Stable, in capitals: for programs. */
  code: string;
  /** French: for people. */
  message: string;
}

/** Of `RevoquerCleApiRevoquerCleApiRevoquerCleApiSuccess`. */
export interface RevoquerCleApiRevoquerCleApiRevoquerCleApiSuccess {
  __typename: 'RevoquerCleApiSuccess';
  /** The key, revoked. */
  cleApi: CleDInterface;
}

/** Of `RevoquerCleApiRevoquerCleApi`. */
export type RevoquerCleApiRevoquerCleApi = RefusIntrouvableError | RevoquerCleApiRevoquerCleApiRevoquerCleApiSuccess | RefusInconnu;

/** Of `ClesApiMoi`. */
export interface ClesApiMoi {
  /** The newest 100, revoked ones too. For the signed-in user’s own account: empty for anybody else. */
  clesApi: CleDInterface[];
}

/** Of `ReglerAvisReglerAvisReglerAvisSuccessUtilisateur`. */
export interface ReglerAvisReglerAvisReglerAvisSuccessUtilisateur {
  /** Mails that the signed-in user’s own account does not want: see `reglerAvis`. Empty for anybody else. */
  silences: Array<Open<NomAvis>>;
}

/** Of `ReglerAvisReglerAvisReglerAvisSuccess`. */
export interface ReglerAvisReglerAvisReglerAvisSuccess {
  __typename: 'ReglerAvisSuccess';
  /** The account. */
  utilisateur: ReglerAvisReglerAvisReglerAvisSuccessUtilisateur;
}

/** Of `ReglerAvisReglerAvis`. */
export type ReglerAvisReglerAvis = ReglerAvisReglerAvisReglerAvisSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `SessionsOuvertesMoiSessionsOuvertes`. */
export interface SessionsOuvertesMoiSessionsOuvertes {
  /** For `fermerSession`. */
  id: string;
  /** Sign-in. UTC. */
  creeLe: string;
  /** Last request, to within five minutes. UTC. */
  vueLe: string;
  /** Whether this request came with it. */
  courante: boolean;
}

/** Of `SessionsOuvertesMoi`. */
export interface SessionsOuvertesMoi {
  /** The newest 100 open sessions of the signed-in user’s own account: empty for anybody else. */
  sessionsOuvertes: SessionsOuvertesMoiSessionsOuvertes[];
}

/** Of `FermerSessionFermerSessionFermerSessionSuccessUtilisateurSessionsOuvertes`. */
export interface FermerSessionFermerSessionFermerSessionSuccessUtilisateurSessionsOuvertes {
  /** For `fermerSession`. */
  id: string;
  /** Sign-in. UTC. */
  creeLe: string;
  /** Last request, to within five minutes. UTC. */
  vueLe: string;
  /** Whether this request came with it. */
  courante: boolean;
}

/** Of `FermerSessionFermerSessionFermerSessionSuccessUtilisateur`. */
export interface FermerSessionFermerSessionFermerSessionSuccessUtilisateur {
  /** The newest 100 open sessions of the signed-in user’s own account: empty for anybody else. */
  sessionsOuvertes: FermerSessionFermerSessionFermerSessionSuccessUtilisateurSessionsOuvertes[];
}

/** Of `FermerSessionFermerSessionFermerSessionSuccess`. */
export interface FermerSessionFermerSessionFermerSessionSuccess {
  __typename: 'FermerSessionSuccess';
  /** Account, with the sessions that go on. */
  utilisateur: FermerSessionFermerSessionFermerSessionSuccessUtilisateur;
}

/** Of `FermerSessionFermerSession`. */
export type FermerSessionFermerSession = FermerSessionFermerSessionFermerSessionSuccess | RefusIntrouvableError | RefusInconnu;

/** Of `ColleguesMoiColleguesPageInfo`. */
export interface ColleguesMoiColleguesPageInfo {
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
}

/** Of `ColleguesMoiCollegues`. */
export interface ColleguesMoiCollegues {
  /** The items alone. */
  nodes: Compte[];
  /** Where the page stands in the list. */
  pageInfo: ColleguesMoiColleguesPageInfo;
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
}

/** Of `ColleguesMoi`. */
export interface ColleguesMoi {
  /** Other accounts that act for the same organismes, by identifier; to an administrator, all other accounts. Of the signed-in user: empty for anybody else. */
  collegues: ColleguesMoiCollegues;
}

/** Of `InviterCollegueInviterCollegueInviterCollegueSuccess`. */
export interface InviterCollegueInviterCollegueInviterCollegueSuccess {
  __typename: 'InviterCollegueSuccess';
  /** Address, as it was read. */
  courriel: string;
}

/** Of `InviterCollegueInviterCollegue`. */
export type InviterCollegueInviterCollegue = RefusIntrouvableError | InviterCollegueInviterCollegueInviterCollegueSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `RetirerCollegueRetirerCollegueRetirerCollegueSuccess`. */
export interface RetirerCollegueRetirerCollegueRetirerCollegueSuccess {
  __typename: 'RetirerCollegueSuccess';
  /** Address, as it was read. */
  courriel: string;
}

/** Of `RetirerCollegueRetirerCollegue`. */
export type RetirerCollegueRetirerCollegue = RefusIntrouvableError | RetirerCollegueRetirerCollegueRetirerCollegueSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `DemandesDeCompteDemandesDeCompteNodesOrganisme`. */
export interface DemandesDeCompteDemandesDeCompteNodesOrganisme {
  /** Its establishment’s number. */
  siret: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `DemandesDeCompteDemandesDeCompteNodes`. */
export interface DemandesDeCompteDemandesDeCompteNodes {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Address of the requester, lower case. Nobody has verified it yet. */
  courriel: string;
  /** First request. UTC. */
  demandeLe: string;
  /** Organisme whose offer the requester wants to enter. */
  organisme: DemandesDeCompteDemandesDeCompteNodesOrganisme;
}

/** Of `DemandesDeCompteDemandesDeComptePageInfo`. */
export interface DemandesDeCompteDemandesDeComptePageInfo {
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
}

/** Of `DemandesDeCompteDemandesDeCompte`. */
export interface DemandesDeCompteDemandesDeCompte {
  /** The items alone. */
  nodes: DemandesDeCompteDemandesDeCompteNodes[];
  /** Where the page stands in the list. */
  pageInfo: DemandesDeCompteDemandesDeComptePageInfo;
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
}

/** Of `ApprouverDemandeDeCompteApprouverDemandeDeCompteApprouverDemandeDeCompteSuccessDemande`. */
export interface ApprouverDemandeDeCompteApprouverDemandeDeCompteApprouverDemandeDeCompteSuccessDemande {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Address of the requester, lower case. Nobody has verified it yet. */
  courriel: string;
}

/** Of `ApprouverDemandeDeCompteApprouverDemandeDeCompteApprouverDemandeDeCompteSuccess`. */
export interface ApprouverDemandeDeCompteApprouverDemandeDeCompteApprouverDemandeDeCompteSuccess {
  __typename: 'ApprouverDemandeDeCompteSuccess';
  /** Request that was decided. */
  demande: ApprouverDemandeDeCompteApprouverDemandeDeCompteApprouverDemandeDeCompteSuccessDemande;
}

/** Of `ApprouverDemandeDeCompteApprouverDemandeDeCompte`. */
export type ApprouverDemandeDeCompteApprouverDemandeDeCompte = ApprouverDemandeDeCompteApprouverDemandeDeCompteApprouverDemandeDeCompteSuccess | RefusIntrouvableError | RefusInconnu;

/** Of `RefuserDemandeDeCompteRefuserDemandeDeCompteRefuserDemandeDeCompteSuccessDemande`. */
export interface RefuserDemandeDeCompteRefuserDemandeDeCompteRefuserDemandeDeCompteSuccessDemande {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Address of the requester, lower case. Nobody has verified it yet. */
  courriel: string;
}

/** Of `RefuserDemandeDeCompteRefuserDemandeDeCompteRefuserDemandeDeCompteSuccess`. */
export interface RefuserDemandeDeCompteRefuserDemandeDeCompteRefuserDemandeDeCompteSuccess {
  __typename: 'RefuserDemandeDeCompteSuccess';
  /** Request that was decided. */
  demande: RefuserDemandeDeCompteRefuserDemandeDeCompteRefuserDemandeDeCompteSuccessDemande;
}

/** Of `RefuserDemandeDeCompteRefuserDemandeDeCompte`. */
export type RefuserDemandeDeCompteRefuserDemandeDeCompte = RefusIntrouvableError | RefuserDemandeDeCompteRefuserDemandeDeCompteRefuserDemandeDeCompteSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `AttribuerRoleAttribuerRoleAttribuerRoleSuccess`. */
export interface AttribuerRoleAttribuerRoleAttribuerRoleSuccess {
  __typename: 'AttribuerRoleSuccess';
  /** Account. */
  utilisateur: Compte;
}

/** Of `AttribuerRoleAttribuerRole`. */
export type AttribuerRoleAttribuerRole = AttribuerRoleAttribuerRoleAttribuerRoleSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `RetirerRoleRetirerRoleRetirerRoleSuccess`. */
export interface RetirerRoleRetirerRoleRetirerRoleSuccess {
  __typename: 'RetirerRoleSuccess';
  /** Account. */
  utilisateur: Compte;
}

/** Of `RetirerRoleRetirerRole`. */
export type RetirerRoleRetirerRole = RefusIntrouvableError | RetirerRoleRetirerRoleRetirerRoleSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `FasdFasdActionSuite`. */
export interface FasdFasdActionSuite {
  __typename: 'Action';
  /** At most 3000 characters. Null while not entered. LHEO: `objectif-formation`. */
  objectifs: string | null;
  /** At most 3000 characters. Null while not entered. LHEO: `resultats-attendus`. */
  resultatsAttendus: string | null;
  /** What it is a way of giving. */
  formation: FormationCle;
}

/** Of `FasdFasdAction`. */
export type FasdFasdAction = ActionCle & FasdFasdActionSuite;

/** Of `FasdFasdFormationSuite`. */
export interface FasdFasdFormationSuite {
  __typename: 'Formation';
  /** Programme common to all its actions, at most 3000 characters; null where each action has its own. A feed’s text may hold HTML. LHEO: `contenu-formation`. */
  contenu: string | null;
}

/** Of `FasdFasdFormation`. */
export type FasdFasdFormation = FormationCle & FasdFasdFormationSuite;

/** Of `FasdFasdSessionActionSuite`. */
export interface FasdFasdSessionActionSuite {
  /** What it is a way of giving. */
  formation: FormationCle;
}

/** Of `FasdFasdSessionAction`. */
export type FasdFasdSessionAction = ActionCle & FasdFasdSessionActionSuite;

/** Of `FasdFasdSessionSuite`. */
export interface FasdFasdSessionSuite {
  __typename: 'Session';
  /** What it is a run of. */
  action: FasdFasdSessionAction;
}

/** Of `FasdFasdSession`. */
export type FasdFasdSession = SessionCle & FasdFasdSessionSuite;

/** Of `FasdFasd`. */
export type FasdFasd = FasdFasdAction | FasdFasdFormation | FasdFasdSession | { __typename: Autre };

/** Of `FormationFormationActionsPageInfo`. */
export interface FormationFormationActionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FormationFormationActionsNodesSessionsPageInfo`. */
export interface FormationFormationActionsNodesSessionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FormationFormationActionsNodesSessions`. */
export interface FormationFormationActionsNodesSessions {
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
  /** Where the page stands in the list. */
  pageInfo: FormationFormationActionsNodesSessionsPageInfo;
  /** The items alone. */
  nodes: SessionCle[];
}

/** Of `FormationFormationActionsNodesSuite`. */
export interface FormationFormationActionsNodesSuite {
  /** Its runs. */
  sessions: FormationFormationActionsNodesSessions;
}

/** Of `FormationFormationActionsNodes`. */
export type FormationFormationActionsNodes = ActionCle & FormationFormationActionsNodesSuite;

/** Of `FormationFormationActions`. */
export interface FormationFormationActions {
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
  /** Where the page stands in the list. */
  pageInfo: FormationFormationActionsPageInfo;
  /** The items alone. */
  nodes: FormationFormationActionsNodes[];
}

/** Of `FormationFormationSuite`. */
export interface FormationFormationSuite {
  /** Who gives it, and how. */
  actions: FormationFormationActions;
}

/** Of `FormationFormation`. */
export type FormationFormation = FormationEntier & FormationFormationSuite;

/** Of `ActionsDeFormationFormationActionsPageInfo`. */
export interface ActionsDeFormationFormationActionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ActionsDeFormationFormationActions`. */
export interface ActionsDeFormationFormationActions {
  /** Where the page stands in the list. */
  pageInfo: ActionsDeFormationFormationActionsPageInfo;
  /** The items alone. */
  nodes: ActionCle[];
}

/** Of `ActionsDeFormationFormation`. */
export interface ActionsDeFormationFormation {
  /** Who gives it, and how. */
  actions: ActionsDeFormationFormationActions;
}

/** Of `ActionActionSessionsPageInfo`. */
export interface ActionActionSessionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ActionActionSessions`. */
export interface ActionActionSessions {
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
  /** Where the page stands in the list. */
  pageInfo: ActionActionSessionsPageInfo;
  /** The items alone. */
  nodes: SessionCle[];
}

/** Of `ActionActionSuite`. */
export interface ActionActionSuite {
  /** What it is a way of giving. */
  formation: FormationCle;
  /** Its runs. */
  sessions: ActionActionSessions;
}

/** Of `ActionAction`. */
export type ActionAction = ActionEntier & ActionActionSuite;

/** Of `SessionsDActionActionSessionsPageInfo`. */
export interface SessionsDActionActionSessionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SessionsDActionActionSessions`. */
export interface SessionsDActionActionSessions {
  /** Where the page stands in the list. */
  pageInfo: SessionsDActionActionSessionsPageInfo;
  /** The items alone. */
  nodes: SessionCle[];
}

/** Of `SessionsDActionAction`. */
export interface SessionsDActionAction {
  /** Its runs. */
  sessions: SessionsDActionActionSessions;
}

/** Of `SessionSessionActionSuite`. */
export interface SessionSessionActionSuite {
  /** What it is a way of giving. */
  formation: FormationCle;
}

/** Of `SessionSessionAction`. */
export type SessionSessionAction = ActionCle & SessionSessionActionSuite;

/** Of `SessionSessionSuite`. */
export interface SessionSessionSuite {
  /** What it is a run of. */
  action: SessionSessionAction;
}

/** Of `SessionSession`. */
export type SessionSession = SessionEntier & SessionSessionSuite;

/** Of `FormationsFormationsPageInfo`. */
export interface FormationsFormationsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FormationsFormations`. */
export interface FormationsFormations {
  /** Where the page stands in the list. */
  pageInfo: FormationsFormationsPageInfo;
  /** The items alone. */
  nodes: FormationCle[];
}

/** Of `FormationsEntieresFormationsPageInfo`. */
export interface FormationsEntieresFormationsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FormationsEntieresFormations`. */
export interface FormationsEntieresFormations {
  /** Where the page stands in the list. */
  pageInfo: FormationsEntieresFormationsPageInfo;
  /** The items alone. */
  nodes: FormationEntier[];
}

/** Of `ActionsActionsPageInfo`. */
export interface ActionsActionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ActionsActionsNodesSuite`. */
export interface ActionsActionsNodesSuite {
  /** What it is a way of giving. */
  formation: FormationCle;
}

/** Of `ActionsActionsNodes`. */
export type ActionsActionsNodes = ActionCle & ActionsActionsNodesSuite;

/** Of `ActionsActions`. */
export interface ActionsActions {
  /** Where the page stands in the list. */
  pageInfo: ActionsActionsPageInfo;
  /** The items alone. */
  nodes: ActionsActionsNodes[];
}

/** Of `ActionsEntieresActionsPageInfo`. */
export interface ActionsEntieresActionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ActionsEntieresActionsNodesSuite`. */
export interface ActionsEntieresActionsNodesSuite {
  /** What it is a way of giving. */
  formation: FormationCle;
}

/** Of `ActionsEntieresActionsNodes`. */
export type ActionsEntieresActionsNodes = ActionEntier & ActionsEntieresActionsNodesSuite;

/** Of `ActionsEntieresActions`. */
export interface ActionsEntieresActions {
  /** Where the page stands in the list. */
  pageInfo: ActionsEntieresActionsPageInfo;
  /** The items alone. */
  nodes: ActionsEntieresActionsNodes[];
}

/** Of `SessionsSessionsPageInfo`. */
export interface SessionsSessionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SessionsSessionsNodesActionSuite`. */
export interface SessionsSessionsNodesActionSuite {
  /** What it is a way of giving. */
  formation: FormationCle;
}

/** Of `SessionsSessionsNodesAction`. */
export type SessionsSessionsNodesAction = ActionCle & SessionsSessionsNodesActionSuite;

/** Of `SessionsSessionsNodesSuite`. */
export interface SessionsSessionsNodesSuite {
  /** What it is a run of. */
  action: SessionsSessionsNodesAction;
}

/** Of `SessionsSessionsNodes`. */
export type SessionsSessionsNodes = SessionCle & SessionsSessionsNodesSuite;

/** Of `SessionsSessions`. */
export interface SessionsSessions {
  /** Where the page stands in the list. */
  pageInfo: SessionsSessionsPageInfo;
  /** The items alone. */
  nodes: SessionsSessionsNodes[];
}

/** Of `SessionsEntieresSessionsPageInfo`. */
export interface SessionsEntieresSessionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SessionsEntieresSessionsNodesActionSuite`. */
export interface SessionsEntieresSessionsNodesActionSuite {
  /** What it is a way of giving. */
  formation: FormationCle;
}

/** Of `SessionsEntieresSessionsNodesAction`. */
export type SessionsEntieresSessionsNodesAction = ActionCle & SessionsEntieresSessionsNodesActionSuite;

/** Of `SessionsEntieresSessionsNodesSuite`. */
export interface SessionsEntieresSessionsNodesSuite {
  /** What it is a run of. */
  action: SessionsEntieresSessionsNodesAction;
}

/** Of `SessionsEntieresSessionsNodes`. */
export type SessionsEntieresSessionsNodes = SessionEntier & SessionsEntieresSessionsNodesSuite;

/** Of `SessionsEntieresSessions`. */
export interface SessionsEntieresSessions {
  /** Where the page stands in the list. */
  pageInfo: SessionsEntieresSessionsPageInfo;
  /** The items alone. */
  nodes: SessionsEntieresSessionsNodes[];
}

/** Of `OrganismeOrganismeLieuxPageInfo`. */
export interface OrganismeOrganismeLieuxPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `OrganismeOrganismeLieux`. */
export interface OrganismeOrganismeLieux {
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
  /** Where the page stands in the list. */
  pageInfo: OrganismeOrganismeLieuxPageInfo;
  /** The items alone. */
  nodes: LieuEntier[];
}

/** Of `OrganismeOrganismeSuite`. */
export interface OrganismeOrganismeSuite {
  /** Where it receives. */
  lieux: OrganismeOrganismeLieux;
}

/** Of `OrganismeOrganisme`. */
export type OrganismeOrganisme = OrganismeEntier & OrganismeOrganismeSuite;

/** Of `LieuxDOrganismeOrganismeLieuxPageInfo`. */
export interface LieuxDOrganismeOrganismeLieuxPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `LieuxDOrganismeOrganismeLieux`. */
export interface LieuxDOrganismeOrganismeLieux {
  /** Where the page stands in the list. */
  pageInfo: LieuxDOrganismeOrganismeLieuxPageInfo;
  /** The items alone. */
  nodes: LieuEntier[];
}

/** Of `LieuxDOrganismeOrganisme`. */
export interface LieuxDOrganismeOrganisme {
  /** Where it receives. */
  lieux: LieuxDOrganismeOrganismeLieux;
}

/** Of `ActionsDOrganismeOrganismeActionsPageInfo`. */
export interface ActionsDOrganismeOrganismeActionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ActionsDOrganismeOrganismeActions`. */
export interface ActionsDOrganismeOrganismeActions {
  /** Where the page stands in the list. */
  pageInfo: ActionsDOrganismeOrganismeActionsPageInfo;
  /** The items alone. */
  nodes: ActionCle[];
}

/** Of `ActionsDOrganismeOrganisme`. */
export interface ActionsDOrganismeOrganisme {
  /** The actions that it gives. Those of the sessions it answers for: filter `organismes`. */
  actions: ActionsDOrganismeOrganismeActions;
}

/** Of `SessionsDOrganismeOrganismeSessionsPageInfo`. */
export interface SessionsDOrganismeOrganismeSessionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SessionsDOrganismeOrganismeSessions`. */
export interface SessionsDOrganismeOrganismeSessions {
  /** Where the page stands in the list. */
  pageInfo: SessionsDOrganismeOrganismeSessionsPageInfo;
  /** The items alone. */
  nodes: SessionCle[];
}

/** Of `SessionsDOrganismeOrganisme`. */
export interface SessionsDOrganismeOrganisme {
  /** The sessions that it answers for. Those of the actions it gives: filter `organismes`. */
  sessions: SessionsDOrganismeOrganismeSessions;
}

/** Of `NoeudActionSuite`. */
export interface NoeudActionSuite {
  __typename: 'Action';
}

/** Of `NoeudAction`. */
export type NoeudAction = ActionEntier & NoeudActionSuite;

/** Of `NoeudDemandeDeCompte`. */
export interface NoeudDemandeDeCompte {
  __typename: 'DemandeDeCompte';
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
}

/** Of `NoeudDispositifSuite`. */
export interface NoeudDispositifSuite {
  __typename: 'Dispositif';
  /** What it pays. */
  session: SessionCle;
}

/** Of `NoeudDispositif`. */
export type NoeudDispositif = DispositifEntier & NoeudDispositifSuite;

/** Of `NoeudFormationSuite`. */
export interface NoeudFormationSuite {
  __typename: 'Formation';
}

/** Of `NoeudFormation`. */
export type NoeudFormation = FormationEntier & NoeudFormationSuite;

/** Of `NoeudLieuSuite`. */
export interface NoeudLieuSuite {
  __typename: 'Lieu';
}

/** Of `NoeudLieu`. */
export type NoeudLieu = LieuEntier & NoeudLieuSuite;

/** Of `NoeudLot`. */
export interface NoeudLot {
  __typename: 'Lot';
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
}

/** Of `NoeudOrganismeSuite`. */
export interface NoeudOrganismeSuite {
  __typename: 'Organisme';
}

/** Of `NoeudOrganisme`. */
export type NoeudOrganisme = OrganismeEntier & NoeudOrganismeSuite;

/** Of `NoeudProgramme`. */
export interface NoeudProgramme {
  __typename: 'Programme';
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
}

/** Of `NoeudSessionSuite`. */
export interface NoeudSessionSuite {
  __typename: 'Session';
}

/** Of `NoeudSession`. */
export type NoeudSession = SessionEntier & NoeudSessionSuite;

/** Of `NoeudUtilisateur`. */
export interface NoeudUtilisateur {
  __typename: 'Utilisateur';
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
}

/** Of `NodeNode`. */
export type NodeNode = NoeudAction | NoeudDemandeDeCompte | NoeudDispositif | NoeudFormation | NoeudLieu | NoeudLot | NoeudOrganisme | NoeudProgramme | NoeudSession | NoeudUtilisateur | { __typename: Autre };

/** Of `NodesNodes`. */
export type NodesNodes = NoeudAction | NoeudDemandeDeCompte | NoeudDispositif | NoeudFormation | NoeudLieu | NoeudLot | NoeudOrganisme | NoeudProgramme | NoeudSession | NoeudUtilisateur | { __typename: Autre };

/** Of `LotsDeProgrammeNodeAction`. */
export interface LotsDeProgrammeNodeAction {

}

/** Of `LotsDeProgrammeNodeDemandeDeCompte`. */
export interface LotsDeProgrammeNodeDemandeDeCompte {

}

/** Of `LotsDeProgrammeNodeDispositif`. */
export interface LotsDeProgrammeNodeDispositif {

}

/** Of `LotsDeProgrammeNodeFormation`. */
export interface LotsDeProgrammeNodeFormation {

}

/** Of `LotsDeProgrammeNodeLieu`. */
export interface LotsDeProgrammeNodeLieu {

}

/** Of `LotsDeProgrammeNodeLot`. */
export interface LotsDeProgrammeNodeLot {

}

/** Of `LotsDeProgrammeNodeOrganisme`. */
export interface LotsDeProgrammeNodeOrganisme {

}

/** Of `LotsDeProgrammeNodeProgrammeLotsPageInfo`. */
export interface LotsDeProgrammeNodeProgrammeLotsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `LotsDeProgrammeNodeProgrammeLotsNodesMandataire`. */
export interface LotsDeProgrammeNodeProgrammeLotsNodesMandataire {
  /** Its establishment’s number. */
  siret: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `LotsDeProgrammeNodeProgrammeLotsNodes`. */
export interface LotsDeProgrammeNodeProgrammeLotsNodes {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Unique in its programme. */
  code: string;
  /** Its name, in French. */
  libelle: string;
  /** Whether it still runs. */
  etat: Open<EtatLot>;
  /** Its holder: the responsable of its sessions. */
  mandataire: LotsDeProgrammeNodeProgrammeLotsNodesMandataire;
}

/** Of `LotsDeProgrammeNodeProgrammeLots`. */
export interface LotsDeProgrammeNodeProgrammeLots {
  /** Where the page stands in the list. */
  pageInfo: LotsDeProgrammeNodeProgrammeLotsPageInfo;
  /** The items alone. */
  nodes: LotsDeProgrammeNodeProgrammeLotsNodes[];
}

/** Of `LotsDeProgrammeNodeProgramme`. */
export interface LotsDeProgrammeNodeProgramme {
  /** Its lots. */
  lots: LotsDeProgrammeNodeProgrammeLots;
}

/** Of `LotsDeProgrammeNodeSession`. */
export interface LotsDeProgrammeNodeSession {

}

/** Of `LotsDeProgrammeNodeUtilisateur`. */
export interface LotsDeProgrammeNodeUtilisateur {

}

/** Of `LotsDeProgrammeNode`. */
export type LotsDeProgrammeNode = LotsDeProgrammeNodeAction | LotsDeProgrammeNodeDemandeDeCompte | LotsDeProgrammeNodeDispositif | LotsDeProgrammeNodeFormation | LotsDeProgrammeNodeLieu | LotsDeProgrammeNodeLot | LotsDeProgrammeNodeOrganisme | LotsDeProgrammeNodeProgramme | LotsDeProgrammeNodeSession | LotsDeProgrammeNodeUtilisateur | { __typename: Autre };

/** Of `OrganismesOrganismesPageInfo`. */
export interface OrganismesOrganismesPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `OrganismesOrganismesNodes`. */
export interface OrganismesOrganismesNodes {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its establishment’s number. */
  siret: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `OrganismesOrganismes`. */
export interface OrganismesOrganismes {
  /** Where the page stands in the list. */
  pageInfo: OrganismesOrganismesPageInfo;
  /** The items alone. */
  nodes: OrganismesOrganismesNodes[];
}

/** Of `ProgrammesProgrammesProcedureFormacodesImposes`. */
export interface ProgrammesProgrammesProcedureFormacodesImposes {
  /** Five digits. */
  code: string;
}

/** Of `ProgrammesProgrammesProcedure`. */
export interface ProgrammesProgrammesProcedure {
  /** A session starts on this day or later; null: any day. */
  debutMin: string | null;
  /** A session starts on this day or earlier; null: any day. */
  debutMax: string | null;
  /** Formacodes that the formation must bear. */
  formacodesImposes: ProgrammesProgrammesProcedureFormacodesImposes[];
  /** Whether a session needs an information collective. */
  informationCollectiveObligatoire: boolean;
}

/** Of `ProgrammesProgrammesLotsPageInfo`. */
export interface ProgrammesProgrammesLotsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ProgrammesProgrammesLotsNodesMandataire`. */
export interface ProgrammesProgrammesLotsNodesMandataire {
  /** Its establishment’s number. */
  siret: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `ProgrammesProgrammesLotsNodes`. */
export interface ProgrammesProgrammesLotsNodes {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Unique in its programme. */
  code: string;
  /** Its name, in French. */
  libelle: string;
  /** Whether it still runs. */
  etat: Open<EtatLot>;
  /** Its holder: the responsable of its sessions. */
  mandataire: ProgrammesProgrammesLotsNodesMandataire;
}

/** Of `ProgrammesProgrammesLots`. */
export interface ProgrammesProgrammesLots {
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
  /** Where the page stands in the list. */
  pageInfo: ProgrammesProgrammesLotsPageInfo;
  /** The items alone. */
  nodes: ProgrammesProgrammesLotsNodes[];
}

/** Of `ProgrammesProgrammes`. */
export interface ProgrammesProgrammes {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** The same from year to year. */
  code: string;
  /** Its name, in French. */
  libelle: string;
  /** Its year. */
  annee: number;
  /** What the entry of one of its offers must obey. */
  procedure: ProgrammesProgrammesProcedure;
  /** Its lots. */
  lots: ProgrammesProgrammesLots;
}

/** Of `NomenclatureNomenclature`. */
export interface NomenclatureNomenclature {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `FormacodesFormacodesPageInfo`. */
export interface FormacodesFormacodesPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FormacodesFormacodesNodes`. */
export interface FormacodesFormacodesNodes {
  /** Five digits. */
  code: string;
  /** In French; the code itself where the version does not know it. */
  libelle: string;
  /** `V10` to `V14`. LHEO: attribute `ref`. */
  version: string;
}

/** Of `FormacodesFormacodes`. */
export interface FormacodesFormacodes {
  /** Where the page stands in the list. */
  pageInfo: FormacodesFormacodesPageInfo;
  /** The items alone. */
  nodes: FormacodesFormacodesNodes[];
}

/** Of `MoiMoiOrganismes`. */
export interface MoiMoiOrganismes {
  /** Its establishment’s number. */
  siret: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `MoiMoi`. */
export interface MoiMoi {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Signs in with it; lower case. */
  courriel: string;
  /** Null where it was not given. */
  nom: string | null;
  /** What this user is. */
  roles: Array<Open<Role>>;
  /** Mails that the signed-in user’s own account does not want: see `reglerAvis`. Empty for anybody else. */
  silences: Array<Open<NomAvis>>;
  /** For which organismes this user acts, by identifier. */
  organismes: MoiMoiOrganismes[];
}

/** Of `TableauDeBordTableauDeBordOrganisme`. */
export interface TableauDeBordTableauDeBordOrganisme {
  /** Its establishment’s number. */
  siret: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `TableauDeBordTableauDeBordSessions`. */
export interface TableauDeBordTableauDeBordSessions {
  /** Which rubrique. */
  code: Open<CodeRubriqueSessions>;
  /** Its name, in SOFI’s words. */
  libelle: string;
  /** How many; always the `totalCount` of `sessions`. */
  nombre: number;
}

/** Of `TableauDeBordTableauDeBordActions`. */
export interface TableauDeBordTableauDeBordActions {
  /** Which rubrique. */
  code: Open<CodeRubriqueActions>;
  /** Its name, in SOFI’s words. */
  libelle: string;
  /** How many; always the `totalCount` of `actions`. */
  nombre: number;
}

/** Of `TableauDeBordTableauDeBord`. */
export interface TableauDeBordTableauDeBord {
  /** Whose dashboard it is. */
  organisme: TableauDeBordTableauDeBordOrganisme;
  /** When it was counted; its day is that of Europe/Paris. */
  calculeLe: string;
  /** The eight counters of sessions. */
  sessions: TableauDeBordTableauDeBordSessions[];
  /** The five counters of actions. */
  actions: TableauDeBordTableauDeBordActions[];
}

/** Of `OffresOffresPageInfo`. */
export interface OffresOffresPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `OffresOffres`. */
export interface OffresOffres {
  /** Where the page stands in the list. */
  pageInfo: OffresOffresPageInfo;
  /** The items alone. */
  nodes: OffreTrouvee[];
}

/** Of `RechercheDOffresOffresPageInfo`. */
export interface RechercheDOffresOffresPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `RechercheDOffresOffresFacetsValues`. */
export interface RechercheDOffresOffresFacetsValues {
  /** As the filter takes it. */
  code: string;
  /** In French; the code itself where no table knows it. */
  libelle: string;
  /** The `totalCount` that selecting this value alone would give. */
  count: number;
  /** The filter of the list selects it. */
  selected: boolean;
}

/** Of `RechercheDOffresOffresFacets`. */
export interface RechercheDOffresOffresFacets {
  /** Which facet. */
  name: Open<FacetName>;
  /** The most frequent first, months in their order; those selected in any case. */
  values: RechercheDOffresOffresFacetsValues[];
}

/** Of `RechercheDOffresOffres`. */
export interface RechercheDOffresOffres {
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
  /** The words that were searched, where no offer has ever borne one that was written and one sign mends it; null otherwise. */
  rechercheCorrigee: string | null;
  /** Where the page stands in the list. */
  pageInfo: RechercheDOffresOffresPageInfo;
  /** The items alone. */
  nodes: OffreTrouvee[];
  /** Counts by value, in the order of `names`; counted only when asked for. */
  facets: RechercheDOffresOffresFacets[];
}

/** Of `NombreDOffresOffres`. */
export interface NombreDOffresOffres {
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
}

/** Of `StatistiquesStatistiquesLignesValeurs`. */
export interface StatistiquesStatistiquesLignesValeurs {
  /** Which dimension. */
  dimension: Open<DimensionStatistique>;
  /** As OffreFilter takes it; empty where the offer has none. */
  code: string;
  /** In French; « Non renseigné » where the offer has none. */
  libelle: string;
}

/** Of `StatistiquesStatistiquesLignes`. */
export interface StatistiquesStatistiquesLignes {
  /** One of each dimension, in the order asked; empty for the total. */
  valeurs: StatistiquesStatistiquesLignesValeurs[];
  /** Published sessions. */
  sessions: number;
  /** Distinct actions that they run. */
  actions: number;
  /** Distinct formations that they teach. */
  formations: number;
  /** Distinct organismes that give them. */
  organismes: number;
  /** Places of all their dispositifs; those that say none count 0. */
  places: number;
}

/** Of `StatistiquesStatistiquesTotal`. */
export interface StatistiquesStatistiquesTotal {
  /** Published sessions. */
  sessions: number;
  /** Distinct actions that they run. */
  actions: number;
  /** Distinct formations that they teach. */
  formations: number;
  /** Distinct organismes that give them. */
  organismes: number;
  /** Places of all their dispositifs; those that say none count 0. */
  places: number;
}

/** Of `StatistiquesStatistiques`. */
export interface StatistiquesStatistiques {
  /** Months and years in their order, other dimensions by size. A session with several values counts under each. */
  lignes: StatistiquesStatistiquesLignes[];
  /** Over all of it, each session once; `sessions` is the `totalCount` of `offres`. */
  total: StatistiquesStatistiquesTotal;
  /** True where first cut the lines. */
  tronque: boolean;
}

/** Of `CommunesCommunesPageInfo`. */
export interface CommunesCommunesPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `CommunesCommunesNodes`. */
export interface CommunesCommunesNodes {
  /** INSEE’s code, as filters take it. */
  code: string;
  /** Its official name. */
  nom: string;
  /** Code of its département: `44`. */
  departement: string;
  /** Its postal codes, CEDEX apart; empty for the uninhabited islands. */
  codesPostaux: string[];
  /** Degrees, WGS 84, of its centre, or of the middle of its neighbours of the same postal code; null where neither is known. */
  latitude: number | null;
  /** Likewise. */
  longitude: number | null;
}

/** Of `CommunesCommunes`. */
export interface CommunesCommunes {
  /** Where the page stands in the list. */
  pageInfo: CommunesCommunesPageInfo;
  /** The items alone. */
  nodes: CommunesCommunesNodes[];
}

/** Of `CreerFormationCreerFormationCreerFormationSuccess`. */
export interface CreerFormationCreerFormationCreerFormationSuccess {
  __typename: 'CreerFormationSuccess';
  /** The formation as it now stands: its working view. */
  formation: FormationCle;
}

/** Of `RefusEtatInterditError`. */
export interface RefusEtatInterditError {
  __typename: 'EtatInterditError';
  /** Stable, in capitals: for programs. */
  code: string;
  /** French: for people. */
  message: string;
  /** Where the action stands. */
  etat: Open<EtatSaisie>;
  /** What stands in the way; empty where it is the state alone. */
  anomalies: AnomalieASignaler[];
}

/** Of `RefusVersionPerimeeError`. */
export interface RefusVersionPerimeeError {
  __typename: 'VersionPerimeeError';
  /** Stable, in capitals: for programs. */
  code: string;
  /** French: for people. */
  message: string;
  /** The version to read again. */
  versionActuelle: number;
}

/** Of `CreerFormationCreerFormation`. */
export type CreerFormationCreerFormation = CreerFormationCreerFormationCreerFormationSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `ModifierFormationModifierFormationModifierFormationSuccess`. */
export interface ModifierFormationModifierFormationModifierFormationSuccess {
  __typename: 'ModifierFormationSuccess';
  /** The formation as it now stands: its working view. */
  formation: FormationCle;
}

/** Of `ModifierFormationModifierFormation`. */
export type ModifierFormationModifierFormation = RefusEtatInterditError | RefusIntrouvableError | ModifierFormationModifierFormationModifierFormationSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `CreerActionCreerActionCreerActionSuccess`. */
export interface CreerActionCreerActionCreerActionSuccess {
  __typename: 'CreerActionSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `CreerActionCreerAction`. */
export type CreerActionCreerAction = CreerActionCreerActionCreerActionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `ModifierActionModifierActionModifierActionSuccess`. */
export interface ModifierActionModifierActionModifierActionSuccess {
  __typename: 'ModifierActionSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `ModifierActionModifierAction`. */
export type ModifierActionModifierAction = RefusEtatInterditError | RefusIntrouvableError | ModifierActionModifierActionModifierActionSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DupliquerActionDupliquerActionDupliquerActionSuccess`. */
export interface DupliquerActionDupliquerActionDupliquerActionSuccess {
  __typename: 'DupliquerActionSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `DupliquerActionDupliquerAction`. */
export type DupliquerActionDupliquerAction = DupliquerActionDupliquerActionDupliquerActionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `CreerSessionCreerSessionCreerSessionSuccess`. */
export interface CreerSessionCreerSessionCreerSessionSuccess {
  __typename: 'CreerSessionSuccess';
  /** The session as it now stands: its working view. */
  session: SessionSaisie;
}

/** Of `CreerSessionCreerSession`. */
export type CreerSessionCreerSession = CreerSessionCreerSessionCreerSessionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `RefusConfirmationRequiseErrorConsequences`. */
export interface RefusConfirmationRequiseErrorConsequences {
  /** French: for people. */
  message: string;
  /** Channel that a session leaves; null where it is about none. */
  canal: Open<CanalDiffusion> | null;
  /** Fiche that it happens to; null where it is about none. */
  fiche: string | null;
  /** What can be done about it, in French; null: nothing. */
  agir: string | null;
}

/** Of `RefusConfirmationRequiseError`. */
export interface RefusConfirmationRequiseError {
  __typename: 'ConfirmationRequiseError';
  /** Stable, in capitals: for programs. */
  code: string;
  /** French: for people. */
  message: string;
  /** What it would do. */
  consequences: RefusConfirmationRequiseErrorConsequences[];
}

/** Of `ModifierSessionModifierSessionModifierSessionSuccess`. */
export interface ModifierSessionModifierSessionModifierSessionSuccess {
  __typename: 'ModifierSessionSuccess';
  /** The session as it now stands: its working view. */
  session: SessionSaisie;
}

/** Of `ModifierSessionModifierSession`. */
export type ModifierSessionModifierSession = RefusConfirmationRequiseError | RefusEtatInterditError | RefusIntrouvableError | ModifierSessionModifierSessionModifierSessionSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DupliquerSessionDupliquerSessionDupliquerSessionSuccess`. */
export interface DupliquerSessionDupliquerSessionDupliquerSessionSuccess {
  __typename: 'DupliquerSessionSuccess';
  /** The new sessions: all places of the first dates first. */
  sessions: SessionSaisie[];
}

/** Of `DupliquerSessionDupliquerSession`. */
export type DupliquerSessionDupliquerSession = DupliquerSessionDupliquerSessionDupliquerSessionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `CreerDispositifCreerDispositifCreerDispositifSuccess`. */
export interface CreerDispositifCreerDispositifCreerDispositifSuccess {
  __typename: 'CreerDispositifSuccess';
  /** The dispositif as it now stands: its working view. */
  dispositif: DispositifSaisi;
}

/** Of `CreerDispositifCreerDispositif`. */
export type CreerDispositifCreerDispositif = CreerDispositifCreerDispositifCreerDispositifSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `ModifierDispositifModifierDispositifModifierDispositifSuccess`. */
export interface ModifierDispositifModifierDispositifModifierDispositifSuccess {
  __typename: 'ModifierDispositifSuccess';
  /** The dispositif as it now stands: its working view. */
  dispositif: DispositifSaisi;
}

/** Of `ModifierDispositifModifierDispositif`. */
export type ModifierDispositifModifierDispositif = RefusEtatInterditError | RefusIntrouvableError | ModifierDispositifModifierDispositifModifierDispositifSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `SupprimerFicheSupprimerFicheSupprimerFicheSuccess`. */
export interface SupprimerFicheSupprimerFicheSupprimerFicheSuccess {
  __typename: 'SupprimerFicheSuccess';
  /** What it was read by. */
  id: string;
}

/** Of `SupprimerFicheSupprimerFiche`. */
export type SupprimerFicheSupprimerFiche = RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | SupprimerFicheSupprimerFicheSupprimerFicheSuccess | RefusVersionPerimeeError | RefusInconnu;

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActionsProvenance`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccessActionsProvenance {
  /** Name of the feed, as its import calls it; `saisie:` and a SIRET for what came by `saisirOffre`. */
  source: string;
  /** Its number there. Of a session: `session/@numero`, or its rank in its LHEO action; of an action, which groups LHEO actions that say the same: the number of one of them. */
  numero: string;
}

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsPageInfo`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsNodesProvenance`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsNodesProvenance {
  /** Name of the feed, as its import calls it; `saisie:` and a SIRET for what came by `saisirOffre`. */
  source: string;
  /** Its number there. Of a session: `session/@numero`, or its rank in its LHEO action; of an action, which groups LHEO actions that say the same: the number of one of them. */
  numero: string;
}

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsNodes`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsNodes {
  /** Given once, never used again; names the whole path. */
  numero: number;
  /** Formation, action and session: `19482-89393-143842`. */
  code: string;
  /** Where it comes from; null where it was entered here. */
  provenance: SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsNodesProvenance | null;
}

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessions`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessions {
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
  /** Where the page stands in the list. */
  pageInfo: SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsPageInfo;
  /** The items alone. */
  nodes: SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsNodes[];
}

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActionsSuite`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccessActionsSuite {
  /** Where it comes from; null where it was entered here. */
  provenance: SaisirOffreSaisirOffreSaisirOffreSuccessActionsProvenance | null;
  /** Its runs. */
  sessions: SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessions;
}

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActions`. */
export type SaisirOffreSaisirOffreSaisirOffreSuccessActions = ActionSaisie & SaisirOffreSaisirOffreSaisirOffreSuccessActionsSuite;

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccess`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccess {
  __typename: 'SaisirOffreSuccess';
  /** The formation as it now stands: its working view. */
  formation: FormationCle;
  /** The actions, in the order of the input. */
  actions: SaisirOffreSaisirOffreSaisirOffreSuccessActions[];
  /** Fiches that were created or changed: 0 where all was already so. */
  ecrites: number;
}

/** Of `SaisirOffreSaisirOffre`. */
export type SaisirOffreSaisirOffre = RefusConfirmationRequiseError | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | SaisirOffreSaisirOffreSaisirOffreSuccess | RefusVersionPerimeeError | RefusInconnu;

/** Of `CreerLieuCreerLieuCreerLieuSuccessLieu`. */
export interface CreerLieuCreerLieuCreerLieuSuccessLieu {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its name, else the town’s. LHEO: `denomination`. */
  nom: string;
}

/** Of `CreerLieuCreerLieuCreerLieuSuccess`. */
export interface CreerLieuCreerLieuCreerLieuSuccess {
  __typename: 'CreerLieuSuccess';
  /** The new place. */
  lieu: CreerLieuCreerLieuCreerLieuSuccessLieu;
}

/** Of `CreerLieuCreerLieu`. */
export type CreerLieuCreerLieu = CreerLieuCreerLieuCreerLieuSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `CreerContactCreerContactCreerContactSuccessContact`. */
export interface CreerContactCreerContactCreerContactSuccessContact {
  /** Opaque; for `contacts` of actions and sessions. `node(id:)` does not take it. */
  id: string;
  /** Family name, or the name of a service. */
  nom: string;
  /** First name; null for a service. */
  prenom: string | null;
  /** The fixed line, else the mobile; as written. Null without either. LHEO: `telfixe`, `portable`. */
  telephone: string | null;
  /** Null where it is not said. LHEO: `courriel`. */
  courriel: string | null;
}

/** Of `CreerContactCreerContactCreerContactSuccess`. */
export interface CreerContactCreerContactCreerContactSuccess {
  __typename: 'CreerContactSuccess';
  /** The new contact. */
  contact: CreerContactCreerContactCreerContactSuccessContact;
}

/** Of `CreerContactCreerContact`. */
export type CreerContactCreerContact = CreerContactCreerContactCreerContactSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `CarnetOrganismeCarnetPageInfo`. */
export interface CarnetOrganismeCarnetPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `CarnetOrganismeCarnetNodesType`. */
export interface CarnetOrganismeCarnetNodesType {
  /** As LHEO writes it. */
  code: string;
  /** In French; the code itself where the table does not know it. */
  libelle: string;
}

/** Of `CarnetOrganismeCarnetNodes`. */
export interface CarnetOrganismeCarnetNodes {
  /** Opaque; for `contacts` of actions and sessions. `node(id:)` does not take it. */
  id: string;
  /** In which function. Null where it is not said. LHEO: `type-contact`. */
  type: CarnetOrganismeCarnetNodesType | null;
  /** Family name, or the name of a service. */
  nom: string;
  /** First name; null for a service. */
  prenom: string | null;
  /** The fixed line, else the mobile; as written. Null without either. LHEO: `telfixe`, `portable`. */
  telephone: string | null;
  /** Null where it is not said. LHEO: `courriel`. */
  courriel: string | null;
}

/** Of `CarnetOrganismeCarnet`. */
export interface CarnetOrganismeCarnet {
  /** Where the page stands in the list. */
  pageInfo: CarnetOrganismeCarnetPageInfo;
  /** The items alone. */
  nodes: CarnetOrganismeCarnetNodes[];
}

/** Of `CarnetOrganisme`. */
export interface CarnetOrganisme {
  /** Its whole address book, for `contacts` of its actions and sessions. For those who enter in its name: empty to others. */
  carnet: CarnetOrganismeCarnet;
}

/** Of `EnvoyerEnValidationEnvoyerEnValidationEnvoyerEnValidationSuccess`. */
export interface EnvoyerEnValidationEnvoyerEnValidationEnvoyerEnValidationSuccess {
  __typename: 'EnvoyerEnValidationSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `EnvoyerEnValidationEnvoyerEnValidation`. */
export type EnvoyerEnValidationEnvoyerEnValidation = EnvoyerEnValidationEnvoyerEnValidationEnvoyerEnValidationSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `RappelerRappelerRappelerSuccess`. */
export interface RappelerRappelerRappelerSuccess {
  __typename: 'RappelerSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `RappelerRappeler`. */
export type RappelerRappeler = RefusEtatInterditError | RefusIntrouvableError | RappelerRappelerRappelerSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DemanderReponsesDemanderReponsesDemanderReponsesSuccess`. */
export interface DemanderReponsesDemanderReponsesDemanderReponsesSuccess {
  __typename: 'DemanderReponsesSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `DemanderReponsesDemanderReponses`. */
export type DemanderReponsesDemanderReponses = DemanderReponsesDemanderReponsesDemanderReponsesSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `RepondreRepondreRepondreSuccess`. */
export interface RepondreRepondreRepondreSuccess {
  __typename: 'RepondreSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `RepondreRepondre`. */
export type RepondreRepondre = RefusEtatInterditError | RefusIntrouvableError | RepondreRepondreRepondreSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `RefuserRefuserRefuserSuccess`. */
export interface RefuserRefuserRefuserSuccess {
  __typename: 'RefuserSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `RefuserRefuser`. */
export type RefuserRefuser = RefusEtatInterditError | RefusIntrouvableError | RefuserRefuserRefuserSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `ValiderValiderValiderSuccess`. */
export interface ValiderValiderValiderSuccess {
  __typename: 'ValiderSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `ValiderValider`. */
export type ValiderValider = RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | ValiderValiderValiderSuccess | RefusVersionPerimeeError | RefusInconnu;

/** Of `ArchiverArchiverArchiverSuccess`. */
export interface ArchiverArchiverArchiverSuccess {
  __typename: 'ArchiverSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `ArchiverArchiver`. */
export type ArchiverArchiver = ArchiverArchiverArchiverSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DesarchiverDesarchiverDesarchiverSuccess`. */
export interface DesarchiverDesarchiverDesarchiverSuccess {
  __typename: 'DesarchiverSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `DesarchiverDesarchiver`. */
export type DesarchiverDesarchiver = DesarchiverDesarchiverDesarchiverSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `AbandonnerModificationsAbandonnerModificationsAbandonnerModificationsSuccess`. */
export interface AbandonnerModificationsAbandonnerModificationsAbandonnerModificationsSuccess {
  __typename: 'AbandonnerModificationsSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `AbandonnerModificationsAbandonnerModifications`. */
export type AbandonnerModificationsAbandonnerModifications = AbandonnerModificationsAbandonnerModificationsAbandonnerModificationsSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DonnerAccordRegionDonnerAccordRegionDonnerAccordRegionSuccess`. */
export interface DonnerAccordRegionDonnerAccordRegionDonnerAccordRegionSuccess {
  __typename: 'DonnerAccordRegionSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `DonnerAccordRegionDonnerAccordRegion`. */
export type DonnerAccordRegionDonnerAccordRegion = DonnerAccordRegionDonnerAccordRegionDonnerAccordRegionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `RemplacerCertifInfoRemplacerCertifInfoRemplacerCertifInfoSuccess`. */
export interface RemplacerCertifInfoRemplacerCertifInfoRemplacerCertifInfoSuccess {
  __typename: 'RemplacerCertifInfoSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `RemplacerCertifInfoRemplacerCertifInfo`. */
export type RemplacerCertifInfoRemplacerCertifInfo = RefusEtatInterditError | RefusIntrouvableError | RemplacerCertifInfoRemplacerCertifInfoRemplacerCertifInfoSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `AcquitterCertifInfoAcquitterCertifInfoAcquitterCertifInfoSuccess`. */
export interface AcquitterCertifInfoAcquitterCertifInfoAcquitterCertifInfoSuccess {
  __typename: 'AcquitterCertifInfoSuccess';
  /** The action as it now stands: its working view. */
  action: ActionSaisie;
}

/** Of `AcquitterCertifInfoAcquitterCertifInfo`. */
export type AcquitterCertifInfoAcquitterCertifInfo = AcquitterCertifInfoAcquitterCertifInfoAcquitterCertifInfoSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `SuiviDActionActionAutreVue`. */
export interface SuiviDActionActionAutreVue {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Which of the two views this is. */
  vue: Open<Vue>;
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
}

/** Of `SuiviDActionActionModifications`. */
export interface SuiviDActionActionModifications {
  /** The fiche that changes; a dispositif goes by its session’s code. */
  fiche: string;
  /** Its field: `debut`, `dispositifs.0.nombrePlaces`; `session` or `dispositifs.1` for a fiche that comes or goes. */
  champ: string;
  /** The published value as text, codes as the API takes them; null: none. */
  avant: string | null;
  /** The value in its place, likewise; null: none. */
  apres: string | null;
}

/** Of `SuiviDActionActionActes`. */
export interface SuiviDActionActionActes {
  /** Which act. */
  acte: Open<NomActe>;
  /** Whether the viewer may do it now. */
  permis: boolean;
  /** Why not, in French, to show; null where it may be done. */
  motif: string | null;
}

/** Of `SuiviDActionActionQuestionsPageInfo`. */
export interface SuiviDActionActionQuestionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SuiviDActionActionQuestionsNodes`. */
export interface SuiviDActionActionQuestionsNodes {
  /** Opaque; for `repondre`. `node(id:)` does not take it. */
  id: string;
  /** The fiche that it is about; null: the whole action. */
  fiche: string | null;
  /** The field of that fiche, as anomalies name it; null: the whole fiche. */
  champ: string | null;
  /** The question, at most 3000 characters. */
  texte: string;
  /** When it was asked. */
  poseeLe: string;
  /** The answer, at most 3000 characters; null while it is open. */
  reponse: string | null;
  /** When it was answered; null while it is open. */
  repondueLe: string | null;
}

/** Of `SuiviDActionActionQuestions`. */
export interface SuiviDActionActionQuestions {
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
  /** Where the page stands in the list. */
  pageInfo: SuiviDActionActionQuestionsPageInfo;
  /** The items alone. */
  nodes: SuiviDActionActionQuestionsNodes[];
}

/** Of `SuiviDActionActionSessionsPageInfo`. */
export interface SuiviDActionActionSessionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SuiviDActionActionSessionsNodesDiffusionMotifsDetailles`. */
export interface SuiviDActionActionSessionsNodesDiffusionMotifsDetailles {
  /** Stable, in capitals: for programs. */
  code: string;
  /** French: for people. */
  message: string;
  /** Field to fill in, after its fiche: `session.contacts`; null where none helps. */
  champ: string | null;
  /** Who can do something about it. */
  agir: Open<QuiAgit>;
}

/** Of `SuiviDActionActionSessionsNodesDiffusion`. */
export interface SuiviDActionActionSessionsNodesDiffusion {
  /** Which channel. */
  canal: Open<CanalDiffusion>;
  /** Whether it meets all conditions of the channel today. */
  eligible: boolean;
  /** Whether it is shown there today: eligible, in a channel that SOFI serves. Nothing is sent to Offre Info, Kairos and Ouiform yet. */
  diffuse: boolean;
  /** Every reason why not, in French, to show; empty where it is shown. */
  motifs: string[];
  /** The same reasons, with their codes and who can act. */
  motifsDetailles: SuiviDActionActionSessionsNodesDiffusionMotifsDetailles[];
}

/** Of `SuiviDActionActionSessionsNodesSuite`. */
export interface SuiviDActionActionSessionsNodesSuite {
  /** Where this session is shown today (Europe/Paris), and where not and why, channel by channel. It is about what is published, whichever view it is asked of. */
  diffusion: SuiviDActionActionSessionsNodesDiffusion[];
}

/** Of `SuiviDActionActionSessionsNodes`. */
export type SuiviDActionActionSessionsNodes = SessionCle & SuiviDActionActionSessionsNodesSuite;

/** Of `SuiviDActionActionSessions`. */
export interface SuiviDActionActionSessions {
  /** How many the whole list has under its filter; counted only when asked for. */
  totalCount: number;
  /** Where the page stands in the list. */
  pageInfo: SuiviDActionActionSessionsPageInfo;
  /** The items alone. */
  nodes: SuiviDActionActionSessionsNodes[];
}

/** Of `SuiviDActionActionSuite`. */
export interface SuiviDActionActionSuite {
  /** The other view of the same action; null where there is none, or the viewer may not see it. */
  autreVue: SuiviDActionActionAutreVue | null;
  /** What it is a way of giving. */
  formation: FormationCle;
  /** What the working view changes in what is published, in reading order. Empty where nothing was ever published, and for those who may not see the working view. */
  modifications: SuiviDActionActionModifications[];
  /** Every act, in the order of NomActe: those that the viewer may do now, and why not the others. All are refused to whoever may not see the working view. */
  actes: SuiviDActionActionActes[];
  /** Questions of the validators and answers of the organisme, oldest first. Empty for those who may not see the working view. */
  questions: SuiviDActionActionQuestions;
  /** Its runs. */
  sessions: SuiviDActionActionSessions;
}

/** Of `SuiviDActionAction`. */
export type SuiviDActionAction = ActionSaisie & SuiviDActionActionSuite;

/** Of `HistoriqueDActionActionHistoriquePageInfo`. */
export interface HistoriqueDActionActionHistoriquePageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `HistoriqueDActionActionHistoriqueNodes`. */
export interface HistoriqueDActionActionHistoriqueNodes {
  /** Opaque, growing in the order of the journal; for `Subscription.evenements(apres:)`. */
  id: string;
  /** When it happened. */
  survenuLe: string;
  /** CREATION, MODIFICATION (of one field), SUPPRESSION, DUPLICATION, IMPORT_CREATION, IMPORT_MODIFICATION, IMPORT_RETRAIT, or the NomActe of an act. Others may come. */
  type: string;
  /** Who did it: the user’s name, else the organisme’s, else the feed’s; null where none is known. */
  auteur: string | null;
  /** The fiche that it happened to; a dispositif goes by its session’s code, one that is no more by its action’s. */
  fiche: string;
  /** The field that changed, `etat` for an act; null where it is the whole fiche. */
  champ: string | null;
  /** Its value before, as text; null: none. */
  avant: string | null;
  /** Its value since, as text; null: none. */
  apres: string | null;
  /** What was written with the act: why an action was refused, the reference of the Région’s agreement. Null without. */
  motif: string | null;
}

/** Of `HistoriqueDActionActionHistorique`. */
export interface HistoriqueDActionActionHistorique {
  /** Where the page stands in the list. */
  pageInfo: HistoriqueDActionActionHistoriquePageInfo;
  /** The items alone. */
  nodes: HistoriqueDActionActionHistoriqueNodes[];
}

/** Of `HistoriqueDActionAction`. */
export interface HistoriqueDActionAction {
  /** Everything that happened to it, its sessions and its dispositifs, oldest first; the newest with `last`. Empty for those who may not see the working view. */
  historique: HistoriqueDActionActionHistorique;
}

/** Of `QuestionsDActionActionQuestionsPageInfo`. */
export interface QuestionsDActionActionQuestionsPageInfo {
  /** Whether something follows the last item of the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `QuestionsDActionActionQuestionsNodes`. */
export interface QuestionsDActionActionQuestionsNodes {
  /** Opaque; for `repondre`. `node(id:)` does not take it. */
  id: string;
  /** The fiche that it is about; null: the whole action. */
  fiche: string | null;
  /** The field of that fiche, as anomalies name it; null: the whole fiche. */
  champ: string | null;
  /** The question, at most 3000 characters. */
  texte: string;
  /** When it was asked. */
  poseeLe: string;
  /** The answer, at most 3000 characters; null while it is open. */
  reponse: string | null;
  /** When it was answered; null while it is open. */
  repondueLe: string | null;
}

/** Of `QuestionsDActionActionQuestions`. */
export interface QuestionsDActionActionQuestions {
  /** Where the page stands in the list. */
  pageInfo: QuestionsDActionActionQuestionsPageInfo;
  /** The items alone. */
  nodes: QuestionsDActionActionQuestionsNodes[];
}

/** Of `QuestionsDActionAction`. */
export interface QuestionsDActionAction {
  /** Questions of the validators and answers of the organisme, oldest first. Empty for those who may not see the working view. */
  questions: QuestionsDActionActionQuestions;
}

/** Somebody with an account. Each reads themselves and the people of their organismes; administrators read everybody. */
export type Compte = {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Signs in with it; lower case. */
  courriel: string;
  /** Null where it was not given. */
  nom: string | null;
  /** What this user is. */
  roles: Array<Open<Role>>;
  /** For which organismes this user acts, by identifier. */
  organismes: CompteOrganismes[];
};

/** A key with which an integrator’s programs sign in, sent as a bearer token. Its rights are its owner’s of the moment, or less. */
export type CleDInterface = {
  /** For `revoquerCleApi`. */
  id: string;
  /** Given by its owner, to tell what it is for. */
  nom: string;
  /** Its first characters: the rest was shown once, and is not kept. */
  debut: string;
  /** It reads what its owner reads, and every mutation refuses it (FORBIDDEN). */
  lectureSeule: boolean;
  /** When it was made. */
  creeLe: string;
  /** It is worth nothing from then on; null: until it is revoked. */
  expireLe: string | null;
  /** It has been worth nothing since; null: it was not revoked. */
  revoqueeLe: string | null;
};

/** Title and domain, independent of who gives the course. LHEO: `formation`. */
export type FormationEntier = {
  /** Whether it leads to a certification. LHEO: `certifiante`. */
  certifiante: boolean;
  /** At most 5, in the order of entry. */
  certifications: FormationEntierCertifications[];
  /** Its number as a code: `19482`. */
  code: string;
  /** Programme common to all its actions, at most 3000 characters; null where each action has its own. A feed’s text may hold HTML. LHEO: `contenu-formation`. */
  contenu: string | null;
  /** When it was created. */
  creeLe: string;
  /** Domain, 1 to 5 descriptors, the principal one first. LHEO: `code-FORMACODE`. */
  formacodes: FormationEntierFormacodes[];
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Title, at most 255 characters. LHEO: `intitule-formation`. */
  intitule: string;
  /** When it was last changed. */
  modifieLe: string;
  /** Level reached. Null where it is not said. LHEO: `code-niveau-sortie`. */
  niveauSortie: FormationEntierNiveauSortie | null;
  /** Groups of the NSF, at most 3. LHEO: `code-NSF`. */
  nsf: FormationEntierNsf[];
  /** Given once, never used again. */
  numero: number;
  /** What it aims at. Null where it is not said. LHEO: `objectif-general-formation`. */
  objectifGeneral: FormationEntierObjectifGeneral | null;
  /** Where it comes from; null where it was entered here. */
  provenance: FormationEntierProvenance | null;
  /** Jobs that it leads to, at most 5. LHEO: `code-ROME`. */
  rome: FormationEntierRome[];
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** Which kind of training it is. */
  voie: Open<Voie>;
  /** Which of the two views this is. */
  vue: Open<Vue>;
};

/** One organisme’s way of giving a formation; with its sessions and dispositifs, the unit of validation. LHEO: `action`. */
export type ActionEntier = {
  /** Access for disabled people, at most 250 characters. Null without. LHEO: `acces-handicapes`. */
  accesHandicapes: string | null;
  /** Who else gives it, as a feed names them. LHEO: `organisme-formateur`. */
  autresFormateurs: ActionEntierAutresFormateurs[];
  /** Blocks of a certification that it prepares, in the order of entry. */
  blocsCompetences: ActionEntierBlocsCompetences[];
  /** Formation and action: `19482-89393`. */
  code: string;
  /** What is demanded, at most 3000 characters. Null where nothing is. LHEO: `conditions-specifiques`. */
  commentairesPrerequis: string | null;
  /** Follows the formation’s title; 255 characters with it. Null without one. */
  complementIntitule: string | null;
  /** Follows the formation’s `contenu`, at most 3000 characters. Null without one. */
  complementProgramme: string | null;
  /** Whom to ask, in the order of entry. LHEO: `contact-formation`. */
  contacts: ActionEntierContacts[];
  /** When it was created. */
  creeLe: string;
  /** Who gives the course; the fiche is its own. LHEO: `organisme-formateur`. */
  dispensateur: ActionEntierDispensateur;
  /** In the order of entry. */
  equipements: ActionEntierEquipements[];
  /** Where the working view stands; always VALIDEE in the published view. */
  etat: Open<EtatSaisie>;
  /** Lodging, at most 250 characters. Null without. LHEO: `hebergement`. */
  hebergement: string | null;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** More on whom it is for, at most 250 characters. Null without. LHEO: `info-public-vise`. */
  infoPublicVise: string | null;
  /** Languages that it is given in, ISO 639-1 in capitals. LHEO: `langue-formation`. */
  langues: string[];
  /** When it was last changed. */
  modifieLe: string;
  /** Level asked for. Null while not entered. LHEO: `code-niveau-entree`. */
  niveauEntree: ActionEntierNiveauEntree | null;
  /** Whether that level is demanded. LHEO: `niveau-entree-obligatoire`. */
  niveauEntreeObligatoire: boolean;
  /** Given once, never used again. */
  numero: number;
  /** At most 3000 characters. Null while not entered. LHEO: `objectif-formation`. */
  objectifs: string | null;
  /** What sets it apart, at most 250 characters. Null without one. */
  plusFormation: string | null;
  /** Whether something else is demanded. */
  prerequis: boolean;
  /** Where it comes from; null where it was entered here. */
  provenance: ActionEntierProvenance | null;
  /** Whom it is for, 1 to 10. LHEO: `code-public-vise`. */
  publics: ActionEntierPublics[];
  /** Meals, at most 250 characters. Null without. LHEO: `restauration`. */
  restauration: string | null;
  /** At most 3000 characters. Null while not entered. LHEO: `resultats-attendus`. */
  resultatsAttendus: string | null;
  /** How to come, at most 250 characters. Null without. LHEO: `transport`. */
  transport: string | null;
  /** The page that describes it; null without one. LHEO: `url-action`. */
  urlAction: string | null;
  /** A leaflet; null without one. */
  urlPdf: string | null;
  /** A video; null without one. */
  urlVideo: string | null;
  /** All pages of a feed about it, those above included. LHEO: `url-action`, `url-formation`. */
  urls: string[];
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** Which of the two views this is. */
  vue: Open<Vue>;
};

/** Dates and a place: the unit of publication and of search. LHEO: `session`. */
export type SessionEntier = {
  /** Where else it is held, as a feed says it. LHEO: `lieu-de-formation`. */
  autresLieux: SessionEntierAutresLieux[];
  /** Learners in all at most; null where it is not said. LHEO: `capacite-cumulee`. */
  capaciteCumulee: number | null;
  /** Learners at one time at most; null where it is not said. LHEO: `capacite-simultanee`. */
  capaciteSimultanee: number | null;
  /** Formation, action and session: `19482-89393-143842`. */
  code: string;
  /** At most 150 characters. LHEO: `duree-indicative`. */
  commentaireDuree: string | null;
  /** Whom to ask, in the order of entry. LHEO: `contact-session`. */
  contacts: SessionEntierContacts[];
  /** When it was created. */
  creeLe: string;
  /** First day; the first possible one where the source knows a month or a year alone. Null when unknown. LHEO: `periode/debut`. */
  debut: string | null;
  /** The first day in 8 characters, as far as it is known: `AAAAMMJJ`, `AAAAMM00`, `AAAA0000`, `00000000` (unknown). Null while not entered. */
  debutLheo: string | null;
  /** How it is paid, by number. */
  dispositifs: SessionEntierDispositifs[];
  /** Hours in the centre. Null where it is not said. LHEO: `nombre-heures-centre`. */
  dureeCentreHeures: number | null;
  /** Hours in a company. Null where it is not said. LHEO: `nombre-heures-entreprise`. */
  dureeEntrepriseHeures: number | null;
  /** Hours a week. Null where it is not said. LHEO: extra `duree-hebdo`. */
  dureeHebdomadaireHeures: number | null;
  /** Hours in all, as a feed says them, whatever the two parts make. Null where it is not said. LHEO: `nombre-heures-total`. */
  dureeTotaleHeures: number | null;
  /** Learners below which it is not held; null where it is not said. LHEO: `effectif-minimal`. */
  effectifMinimal: number | null;
  /** When one may join. Null while not entered. */
  entreesSorties: Open<EntreesSorties> | null;
  /** Whether one may still apply. Null where a feed does not say: never invented. */
  etatRecrutement: Open<EtatRecrutement> | null;
  /** Last day, included; the last possible one where the source knows a month or a year alone. Null: no known end. LHEO: `periode/fin`. */
  fin: string | null;
  /** The last day likewise; `99999999`: no end. */
  finLheo: string | null;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Meetings that present it, in the order of entry. */
  informationsCollectives: SessionEntierInformationsCollectives[];
  /** Where it is held. Null while not entered. LHEO: `lieu-de-formation`. */
  lieu: SessionEntierLieu | null;
  /** Where to enrol; null: at `lieu`. LHEO: `adresse-inscription`. */
  lieuInscription: SessionEntierLieuInscription | null;
  /** On site or at a distance. Null while not entered. */
  modaliteEnseignement: Open<ModaliteEnseignement> | null;
  /** How centre and company take turns, at most 3000 characters. Null while not entered. LHEO: `modalites-alternance`. */
  modalitesAlternance: string | null;
  /** How to enrol, at most 255 characters; null without. LHEO: `modalites-inscription`. */
  modalitesInscription: string | null;
  /** In a centre, in a company, at a distance. LHEO: `modalites-pedagogiques`, `code-modalite-pedagogique` 961xx. */
  modalitesPedagogiques: SessionEntierModalitesPedagogiques[];
  /** How people are chosen. LHEO: `recrutement/modalite-recrutement`. */
  modalitesRecrutement: SessionEntierModalitesRecrutement[];
  /** The same in free words, at most 3000 characters; null without. LHEO: `modalites-recrutement`. */
  modalitesRecrutementTexte: string | null;
  /** When it was last changed. */
  modifieLe: string;
  /** Given once, never used again; names the whole path. */
  numero: number;
  /** From how far people may come. Null where it is not said. LHEO: `code-perimetre-recrutement`. */
  perimetreRecrutement: SessionEntierPerimetreRecrutement | null;
  /** The same in free words, at most 50 characters; null without. LHEO: `infos-perimetre-recrutement`. */
  perimetreRecrutementTexte: string | null;
  /** Day, evening, week-end courses. LHEO: `code-modalite-pedagogique` 964xx. */
  periodesFormation: SessionEntierPeriodesFormation[];
  /** When one may apply, in the order of entry. */
  periodesInscription: SessionEntierPeriodesInscription[];
  /** Euros an hour, taxes included, as written; null where it is not said. LHEO: `prix-horaire-TTC`. */
  prixHoraireTtc: string | null;
  /** Euros in all, taxes included, as written; null where it is not said. LHEO: `prix-total-TTC`. */
  prixTotalTtc: string | null;
  /** Where it comes from; null where it was entered here. */
  provenance: SessionEntierProvenance | null;
  /** How people are chosen, as a feed says it, information collective without a day of its own included. LHEO: `recrutement`. */
  recrutements: SessionEntierRecrutements[];
  /** Who answers for it: the mandataire of the lot. LHEO: `organisme-formation-responsable`. */
  responsable: SessionEntierResponsable;
  /** The rhythm in free words, at most 3000 characters; null without. LHEO: `rythme-formation`. */
  rythmeTexte: string | null;
  /** Full time, part time... Empty where it is not said in our words. LHEO: `rythme-formation`. */
  rythmes: SessionEntierRythmes[];
  /** Where it stands today. */
  statut: Open<StatutSession>;
  /** In a group, individual... Null while not entered. LHEO: `parcours-de-formation`. */
  typeParcours: SessionEntierTypeParcours | null;
  /** Pages that describe it, at most 3. LHEO: `url-session`. */
  urls: string[];
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** Which of the two views this is. */
  vue: Open<Vue>;
};

/** How a session is paid, with its places. LHEO: `organisme-financeur`. */
export type DispositifEntier = {
  /** Day on which the Région last agreed to a change of what it pays; null without, and in the published view. */
  accordRegionLe: string | null;
  /** The Région’s reference of that agreement, at most 50 characters; null likewise. */
  accordRegionReference: string | null;
  /** Whether there is an agreement with the payer. Null where it is not said. LHEO: `conventionnement`. */
  conventionnee: boolean | null;
  /** When it was created. */
  creeLe: string;
  /** On which conditions, at most 600 characters. LHEO: `detail-conditions-prise-en-charge`. */
  detailPriseEnCharge: string | null;
  /** Who pays. Null where it is not said. LHEO: `code-financeur`. */
  financeur: DispositifEntierFinanceur | null;
  /** What the learner still pays, at most 200 characters; null without. LHEO: `frais-restants`. */
  fraisRestants: string | null;
  /** Hours under that agreement; null where it is not said. LHEO: `duree-conventionnee`. */
  heuresConventionnees: number | null;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** The lot of the programme; null as for `programme`. */
  lot: DispositifEntierLot | null;
  /** When it was last changed. */
  modifieLe: string;
  /** Places paid, 1 or more; null where it is not said. LHEO: `nb-places-financees`. */
  nombrePlaces: number | null;
  /** Whether the teaching costs are taken charge of. Null where it is not said. LHEO: `prise-en-charge-frais-possible`. */
  priseEnChargeFraisPedagogiques: boolean | null;
  /** The Région’s programme; null for other kinds, and where a feed names one that we do not know. */
  programme: DispositifEntierProgramme | null;
  /** Which kind. */
  type: Open<TypeDispositif>;
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** Which of the two views this is. */
  vue: Open<Vue>;
};

/** Who gives or answers for training. LHEO: `organisme-formation-responsable`, `organisme-formateur`. */
export type OrganismeEntier = {
  /** Two digits; null where it is not said. LHEO: extra `code-categorie-organisme`. */
  categorie: string | null;
  /** Who answers for the organisme itself; those of an offer stand with the offer. */
  contacts: OrganismeEntierContacts[];
  /** How to reach it, beside its address; null where it is not said. LHEO: `coordonnees-organisme`. */
  coordonnees: OrganismeEntierCoordonnees | null;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Its usual name. LHEO: `nom-organisme`. */
  nom: string;
  /** NDA, 11 digits; null where it is not said. LHEO: `numero-activite`. */
  numeroDeclarationActivite: string | null;
  /** Formacodes of what it could give, at most 25. LHEO: `potentiel`. */
  potentiel: string[];
  /** Its legal name. LHEO: `raison-sociale`. */
  raisonSociale: string;
  /** Qualiopi and the like, at most 3000 characters; null without. LHEO: `renseignements-specifiques`. */
  renseignementsSpecifiques: string | null;
  /** Its own address; null where it is not said. LHEO: `coordonnees-organisme`. */
  siege: OrganismeEntierSiege | null;
  /** Its establishment’s number. */
  siret: string;
  /** Number of a school, 7 digits and a letter; null for others. LHEO: `code-UAI`. */
  uai: string | null;
};

/** A place where an organisme receives. LHEO: `lieu-de-formation`. */
export type LieuEntier = {
  /** Where it is. */
  adresse: LieuEntierAdresse;
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Degrees, WGS 84; null where it is not said. */
  latitude: number | null;
  /** Degrees, WGS 84; null where it is not said. */
  longitude: number | null;
  /** Its name, else the town’s. LHEO: `denomination`. */
  nom: string;
};

/** Title and domain, independent of who gives the course. LHEO: `formation`. */
export type FormationCle = {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Given once, never used again. */
  numero: number;
  /** Its number as a code: `19482`. */
  code: string;
  /** Title, at most 255 characters. LHEO: `intitule-formation`. */
  intitule: string;
  /** Whether it leads to a certification. LHEO: `certifiante`. */
  certifiante: boolean;
  /** Which kind of training it is. */
  voie: Open<Voie>;
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** When it was last changed. */
  modifieLe: string;
  /** Domain, 1 to 5 descriptors, the principal one first. LHEO: `code-FORMACODE`. */
  formacodes: FormationCleFormacodes[];
};

/** One organisme’s way of giving a formation; with its sessions and dispositifs, the unit of validation. LHEO: `action`. */
export type ActionCle = {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Given once, never used again. */
  numero: number;
  /** Formation and action: `19482-89393`. */
  code: string;
  /** Where the working view stands; always VALIDEE in the published view. */
  etat: Open<EtatSaisie>;
  /** Follows the formation’s title; 255 characters with it. Null without one. */
  complementIntitule: string | null;
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** When it was last changed. */
  modifieLe: string;
  /** Who gives the course; the fiche is its own. LHEO: `organisme-formateur`. */
  dispensateur: ActionCleDispensateur;
};

/** Dates and a place: the unit of publication and of search. LHEO: `session`. */
export type SessionCle = {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Given once, never used again; names the whole path. */
  numero: number;
  /** Formation, action and session: `19482-89393-143842`. */
  code: string;
  /** First day; the first possible one where the source knows a month or a year alone. Null when unknown. LHEO: `periode/debut`. */
  debut: string | null;
  /** Last day, included; the last possible one where the source knows a month or a year alone. Null: no known end. LHEO: `periode/fin`. */
  fin: string | null;
  /** Where it stands today. */
  statut: Open<StatutSession>;
  /** On site or at a distance. Null while not entered. */
  modaliteEnseignement: Open<ModaliteEnseignement> | null;
  /** Whether one may still apply. Null where a feed does not say: never invented. */
  etatRecrutement: Open<EtatRecrutement> | null;
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** When it was last changed. */
  modifieLe: string;
  /** Where it is held. Null while not entered. LHEO: `lieu-de-formation`. */
  lieu: SessionCleLieu | null;
  /** Who answers for it: the mandataire of the lot. LHEO: `organisme-formation-responsable`. */
  responsable: SessionCleResponsable;
  /** How it is paid, by number. */
  dispositifs: SessionCleDispositifs[];
};



/** One published session as the public finds it. */
export type OffreTrouvee = {
  /** The matched words in their context, HTML-escaped, each inside <mark>; null without words, and where they stand in labels alone. */
  extrait: string | null;
  /** Kilometres along the surface from the point of the search; null without one, and for a place without coordinates. */
  distanceKm: number | null;
  /** The session found. */
  session: OffreTrouveeSession;
  /** What it is a run of. */
  action: ActionCle;
  /** What it teaches. */
  formation: FormationCle;
};



/** One thing to mend in a fiche, for the person who enters it. */
export type AnomalieASignaler = {
  /** Whether it must be mended. */
  gravite: Open<GraviteAnomalie>;
  /** Stable, in capitals: for programs. */
  code: string;
  /** The fiche to mend. */
  fiche: string;
  /** Its field. */
  champ: string;
  /** French: for people. */
  message: string;
};

/** One organisme’s way of giving a formation; with its sessions and dispositifs, the unit of validation. LHEO: `action`. */
export type ActionSaisie = ActionCle & ActionSaisieSuite;

/** Dates and a place: the unit of publication and of search. LHEO: `session`. */
export type SessionSaisie = SessionCle & SessionSaisieSuite;

/** How a session is paid, with its places. LHEO: `organisme-financeur`. */
export type DispositifSaisi = {
  /** Opaque, the same for ever; `node(id:)` takes it. */
  id: string;
  /** Which kind. */
  type: Open<TypeDispositif>;
  /** Places paid, 1 or more; null where it is not said. LHEO: `nb-places-financees`. */
  nombrePlaces: number | null;
  /** Counts up at each change; a mutation names the version it was written against. */
  version: number;
  /** When it was last changed. */
  modifieLe: string;
  /** The Région’s programme; null for other kinds, and where a feed names one that we do not know. */
  programme: DispositifSaisiProgramme | null;
  /** The lot of the programme; null as for `programme`. */
  lot: DispositifSaisiLot | null;
  /** What it pays. */
  session: SessionSaisie;
};

/** What `SuivreEvenements` takes. */
export interface SuivreEvenementsSubscriptionVariables {
  /** Only what happens to actions of this organisme. */
  siret?: string | null | undefined;
  /** Begins with what followed this event: to go on after an interruption. An event of a transaction that was slower than its successors may stand before it: go back over some events, and drop what you know, or read `Action.historique`. */
  apres?: string | number | null | undefined;
}

/** What `SuivreEvenements` answers. */
export interface SuivreEvenementsSubscription {
  /** Every step of the actions whose working view the viewer may see, those of one organisme where a SIRET is given. What happened to an action that is no more is seen by those alone who see all actions. */
  evenements: SuivreEvenementsEvenements;
}

/** What `SuivreTableauDeBord` takes. */
export interface SuivreTableauDeBordSubscriptionVariables {
  /** Whose; the viewer’s own when absent, if they act for exactly one. */
  siret?: string | null | undefined;
}

/** What `SuivreTableauDeBord` answers. */
export interface SuivreTableauDeBordSubscription {
  /** The dashboard of an organisme, at once, then each time one of its counters has changed. For its people and the validators. */
  tableauDeBord: SuivreTableauDeBordTableauDeBord;
}

/** What `SeConnecter` takes. */
export interface SeConnecterMutationVariables {
  /** All that the act needs. */
  input: SeConnecterInput;
}

/** What `SeConnecter` answers. */
export interface SeConnecterMutation {
  /** Signs in. An unknown address and a wrong password are one refusal, IDENTIFIANTS_REFUSES. Attempts are limited (RATE_LIMITED). */
  seConnecter: SeConnecterSeConnecter;
}

/** What `SeDeconnecter` takes. */
export type SeDeconnecterMutationVariables = Record<string, never>;

/** What `SeDeconnecter` answers. */
export interface SeDeconnecterMutation {
  /** Ends the session of the bearer token, at once. False where it is none: keys are revoked, tokens of an identity provider end there. */
  seDeconnecter: boolean;
}

/** What `DemanderCleActivation` takes. */
export interface DemanderCleActivationMutationVariables {
  /** All that the act needs. */
  input: DemanderCleActivationInput;
}

/** What `DemanderCleActivation` answers. */
export interface DemanderCleActivationMutation {
  /** Has an activation key sent to this address, if it was given for the organisme of this SIRET by the Région’s file, the Cariforef or a colleague; any other request waits for a validator (`demandesDeCompte`). The answer is the same in all cases. Attempts are limited (RATE_LIMITED). */
  demanderCleActivation: DemanderCleActivationDemanderCleActivation;
}

/** What `ActiverCompte` takes. */
export interface ActiverCompteMutationVariables {
  /** All that the act needs. */
  input: ActiverCompteInput;
}

/** What `ActiverCompte` answers. */
export interface ActiverCompteMutation {
  /** Opens the account of an activation key and signs in. Where the key’s address has an account, its password is checked instead and the key’s organisme is added to it. Attempts are limited (RATE_LIMITED). */
  activerCompte: ActiverCompteActiverCompte;
}

/** What `DemanderReinitialisation` takes. */
export interface DemanderReinitialisationMutationVariables {
  /** All that the act needs. */
  input: DemanderReinitialisationInput;
}

/** What `DemanderReinitialisation` answers. */
export interface DemanderReinitialisationMutation {
  /** Has a key sent with which the account of this address gets another password. Always true: this does not say whether there is one. Attempts are limited (RATE_LIMITED). */
  demanderReinitialisation: boolean;
}

/** What `ReinitialiserMotDePasse` takes. */
export interface ReinitialiserMotDePasseMutationVariables {
  /** All that the act needs. */
  input: ReinitialiserMotDePasseInput;
}

/** What `ReinitialiserMotDePasse` answers. */
export interface ReinitialiserMotDePasseMutation {
  /** Gives the account of a key another password, and ends all its sessions; API keys go on. Attempts are limited (RATE_LIMITED). */
  reinitialiserMotDePasse: ReinitialiserMotDePasseReinitialiserMotDePasse;
}

/** What `CreerCleApi` takes. */
export interface CreerCleApiMutationVariables {
  /** All that the act needs. */
  input: CreerCleApiInput;
}

/** What `CreerCleApi` answers. */
export interface CreerCleApiMutation {
  /** Makes a key for programs, of the signed-in account: 20 at a time. A key makes no other (FORBIDDEN). */
  creerCleApi: CreerCleApiCreerCleApi;
}

/** What `RevoquerCleApi` takes. */
export interface RevoquerCleApiMutationVariables {
  /** All that the act needs. */
  input: RevoquerCleApiInput;
}

/** What `RevoquerCleApi` answers. */
export interface RevoquerCleApiMutation {
  /** Ends one of one’s own keys, at once. A second time changes nothing. */
  revoquerCleApi: RevoquerCleApiRevoquerCleApi;
}

/** What `ClesApi` takes. */
export type ClesApiQueryVariables = Record<string, never>;

/** What `ClesApi` answers. */
export interface ClesApiQuery {
  /** The signed-in user, or null. */
  moi: ClesApiMoi | null;
}

/** What `ReglerAvis` takes. */
export interface ReglerAvisMutationVariables {
  /** All that the act needs. */
  input: ReglerAvisInput;
}

/** What `ReglerAvis` answers. */
export interface ReglerAvisMutation {
  /** Says which mails the signed-in account does not want; it gets the others. */
  reglerAvis: ReglerAvisReglerAvis;
}

/** What `SessionsOuvertes` takes. */
export type SessionsOuvertesQueryVariables = Record<string, never>;

/** What `SessionsOuvertes` answers. */
export interface SessionsOuvertesQuery {
  /** The signed-in user, or null. */
  moi: SessionsOuvertesMoi | null;
}

/** What `FermerSession` takes. */
export interface FermerSessionMutationVariables {
  /** All that the act needs. */
  input: FermerSessionInput;
}

/** What `FermerSession` answers. */
export interface FermerSessionMutation {
  /** Ends one of one’s own sessions, at once. */
  fermerSession: FermerSessionFermerSession;
}

/** What `Collegues` takes. */
export interface ColleguesQueryVariables {
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `Collegues` answers. */
export interface ColleguesQuery {
  /** The signed-in user, or null. */
  moi: ColleguesMoi | null;
}

/** What `InviterCollegue` takes. */
export interface InviterCollegueMutationVariables {
  /** All that the act needs. */
  input: InviterCollegueInput;
}

/** What `InviterCollegue` answers. */
export interface InviterCollegueMutation {
  /** Sends an activation key for an organisme to this address, which may ask for others from then on. For the people of the organisme and the Cariforef. */
  inviterCollegue: InviterCollegueInviterCollegue;
}

/** What `RetirerCollegue` takes. */
export interface RetirerCollegueMutationVariables {
  /** All that the act needs. */
  input: RetirerCollegueInput;
}

/** What `RetirerCollegue` answers. */
export interface RetirerCollegueMutation {
  /** Ends what this address may do for an organisme, at once: its account no longer acts for it, and its keys are void. For the people of the organisme and the Cariforef; those who stay hear of it. */
  retirerCollegue: RetirerCollegueRetirerCollegue;
}

/** What `DemandesDeCompte` takes. */
export interface DemandesDeCompteQueryVariables {
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `DemandesDeCompte` answers. */
export interface DemandesDeCompteQuery {
  /** Requests for a key that wait for a decision, oldest first. For validators and administrators: UNAUTHENTICATED or FORBIDDEN to others. */
  demandesDeCompte: DemandesDeCompteDemandesDeCompte;
}

/** What `ApprouverDemandeDeCompte` takes. */
export interface ApprouverDemandeDeCompteMutationVariables {
  /** All that the act needs. */
  input: ApprouverDemandeDeCompteInput;
}

/** What `ApprouverDemandeDeCompte` answers. */
export interface ApprouverDemandeDeCompteMutation {
  /** Sends the key that was asked for, and lets the address have others for this organisme. For validators and administrators. */
  approuverDemandeDeCompte: ApprouverDemandeDeCompteApprouverDemandeDeCompte;
}

/** What `RefuserDemandeDeCompte` takes. */
export interface RefuserDemandeDeCompteMutationVariables {
  /** All that the act needs. */
  input: RefuserDemandeDeCompteInput;
}

/** What `RefuserDemandeDeCompte` answers. */
export interface RefuserDemandeDeCompteMutation {
  /** Refuses a request for a key, and writes the reason to the requester. For validators and administrators. */
  refuserDemandeDeCompte: RefuserDemandeDeCompteRefuserDemandeDeCompte;
}

/** What `AttribuerRole` takes. */
export interface AttribuerRoleMutationVariables {
  /** All that the act needs. */
  input: AttribuerRoleInput;
}

/** What `AttribuerRole` answers. */
export interface AttribuerRoleMutation {
  /** Gives a role to the account of an address; where there is none it is made, and its holder chooses a password by mail. For administrators; the others hear of it. */
  attribuerRole: AttribuerRoleAttribuerRole;
}

/** What `RetirerRole` takes. */
export interface RetirerRoleMutationVariables {
  /** All that the act needs. */
  input: RetirerRoleInput;
}

/** What `RetirerRole` answers. */
export interface RetirerRoleMutation {
  /** Takes a role back from an account, and ends its sessions. For administrators. The last administrator stays (DERNIER_ADMINISTRATEUR). */
  retirerRole: RetirerRoleRetirerRole;
}

/** What `Fasd` takes. */
export interface FasdQueryVariables {
  /** A code in any of its forms. */
  code: string;
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
}

/** What `Fasd` answers. */
export interface FasdQuery {
  /** The formation, action or session that bears this code; null where none does. */
  fasd: FasdFasd | null;
}

/** What `Formation` takes. */
export interface FormationQueryVariables {
  /** Its number. */
  numero: number;
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
}

/** What `Formation` answers. */
export interface FormationQuery {
  /** The formation of this number; null where there is none, or it may not be seen. */
  formation: FormationFormation | null;
}

/** What `ActionsDeFormation` takes. */
export interface ActionsDeFormationQueryVariables {
  /** Its number. */
  numero: number;
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Only these; all when absent. */
  filter?: ActionFilter | null | undefined;
  /** Sorted so; by number when absent. */
  orderBy?: ActionOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `ActionsDeFormation` answers. */
export interface ActionsDeFormationQuery {
  /** The formation of this number; null where there is none, or it may not be seen. */
  formation: ActionsDeFormationFormation | null;
}

/** What `Action` takes. */
export interface ActionQueryVariables {
  /** Its number. */
  numero: number;
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
}

/** What `Action` answers. */
export interface ActionQuery {
  /** The action of this number; null where there is none, or it may not be seen. */
  action: ActionAction | null;
}

/** What `SessionsDAction` takes. */
export interface SessionsDActionQueryVariables {
  /** Its number. */
  numero: number;
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Only these; all when absent. */
  filter?: SessionFilter | null | undefined;
  /** Sorted so; by number when absent. */
  orderBy?: SessionOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `SessionsDAction` answers. */
export interface SessionsDActionQuery {
  /** The action of this number; null where there is none, or it may not be seen. */
  action: SessionsDActionAction | null;
}

/** What `Session` takes. */
export interface SessionQueryVariables {
  /** Its number. */
  numero: number;
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
}

/** What `Session` answers. */
export interface SessionQuery {
  /** The session of this number; null where there is none, or it may not be seen. */
  session: SessionSession | null;
}

/** What `Formations` takes. */
export interface FormationsQueryVariables {
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Only these; all when absent. */
  filter?: FormationFilter | null | undefined;
  /** Sorted so; by number when absent. */
  orderBy?: FormationOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `Formations` answers. */
export interface FormationsQuery {
  /** Formations of one view that the viewer may see. */
  formations: FormationsFormations;
}

/** What `FormationsEntieres` takes. */
export interface FormationsEntieresQueryVariables {
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Only these; all when absent. */
  filter?: FormationFilter | null | undefined;
  /** Sorted so; by number when absent. */
  orderBy?: FormationOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `FormationsEntieres` answers. */
export interface FormationsEntieresQuery {
  /** Formations of one view that the viewer may see. */
  formations: FormationsEntieresFormations;
}

/** What `Actions` takes. */
export interface ActionsQueryVariables {
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Only these; all when absent. */
  filter?: ActionFilter | null | undefined;
  /** Sorted so; by number when absent. */
  orderBy?: ActionOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `Actions` answers. */
export interface ActionsQuery {
  /** Actions of one view that the viewer may see. */
  actions: ActionsActions;
}

/** What `ActionsEntieres` takes. */
export interface ActionsEntieresQueryVariables {
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Only these; all when absent. */
  filter?: ActionFilter | null | undefined;
  /** Sorted so; by number when absent. */
  orderBy?: ActionOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `ActionsEntieres` answers. */
export interface ActionsEntieresQuery {
  /** Actions of one view that the viewer may see. */
  actions: ActionsEntieresActions;
}

/** What `Sessions` takes. */
export interface SessionsQueryVariables {
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Only these; all when absent. */
  filter?: SessionFilter | null | undefined;
  /** Sorted so; by number when absent. */
  orderBy?: SessionOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `Sessions` answers. */
export interface SessionsQuery {
  /** Sessions of one view that the viewer may see. */
  sessions: SessionsSessions;
}

/** What `SessionsEntieres` takes. */
export interface SessionsEntieresQueryVariables {
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Only these; all when absent. */
  filter?: SessionFilter | null | undefined;
  /** Sorted so; by number when absent. */
  orderBy?: SessionOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `SessionsEntieres` answers. */
export interface SessionsEntieresQuery {
  /** Sessions of one view that the viewer may see. */
  sessions: SessionsEntieresSessions;
}

/** What `Organisme` takes. */
export interface OrganismeQueryVariables {
  /** Its SIRET. */
  siret: string;
}

/** What `Organisme` answers. */
export interface OrganismeQuery {
  /** The organisme of this SIRET; null where there is none. */
  organisme: OrganismeOrganisme | null;
}

/** What `LieuxDOrganisme` takes. */
export interface LieuxDOrganismeQueryVariables {
  /** Its SIRET. */
  siret: string;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `LieuxDOrganisme` answers. */
export interface LieuxDOrganismeQuery {
  /** The organisme of this SIRET; null where there is none. */
  organisme: LieuxDOrganismeOrganisme | null;
}

/** What `ActionsDOrganisme` takes. */
export interface ActionsDOrganismeQueryVariables {
  /** Its SIRET. */
  siret: string;
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Only these; all when absent. */
  filter?: ActionFilter | null | undefined;
  /** Sorted so; by number when absent. */
  orderBy?: ActionOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `ActionsDOrganisme` answers. */
export interface ActionsDOrganismeQuery {
  /** The organisme of this SIRET; null where there is none. */
  organisme: ActionsDOrganismeOrganisme | null;
}

/** What `SessionsDOrganisme` takes. */
export interface SessionsDOrganismeQueryVariables {
  /** Its SIRET. */
  siret: string;
  /** The view; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Only these; all when absent. */
  filter?: SessionFilter | null | undefined;
  /** Sorted so; by number when absent. */
  orderBy?: SessionOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `SessionsDOrganisme` answers. */
export interface SessionsDOrganismeQuery {
  /** The organisme of this SIRET; null where there is none. */
  organisme: SessionsDOrganismeOrganisme | null;
}

/** What `Node` takes. */
export interface NodeQueryVariables {
  /** An `id` that this API gave. */
  id: string | number;
}

/** What `Node` answers. */
export interface NodeQuery {
  /** What bears this `id`; null where nothing does, or it may not be seen. */
  node: NodeNode | null;
}

/** What `Nodes` takes. */
export interface NodesQueryVariables {
  /** Each an `id` that this API gave. */
  ids: readonly (string | number)[];
}

/** What `Nodes` answers. */
export interface NodesQuery {
  /** The same for several, in their order: at most 100. */
  nodes: Array<NodesNodes | null>;
}

/** What `LotsDeProgramme` takes. */
export interface LotsDeProgrammeQueryVariables {
  /** An `id` that this API gave. */
  id: string | number;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `LotsDeProgramme` answers. */
export interface LotsDeProgrammeQuery {
  /** What bears this `id`; null where nothing does, or it may not be seen. */
  node: LotsDeProgrammeNode | null;
}

/** What `Organismes` takes. */
export interface OrganismesQueryVariables {
  /** Words that all stand in the name, or the first digits of a SIRET; accents and case do not matter. All when absent. */
  search?: string | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `Organismes` answers. */
export interface OrganismesQuery {
  /** Organismes by name, in the order of the dictionary. */
  organismes: OrganismesOrganismes;
}

/** What `Programmes` takes. */
export interface ProgrammesQueryVariables {
  /** Of this year; all when absent. */
  annee?: number | null | undefined;
}

/** What `Programmes` answers. */
export interface ProgrammesQuery {
  /** Programmes of the Région, the latest year first, then by code. */
  programmes: ProgrammesProgrammes[];
}

/** What `Nomenclature` takes. */
export interface NomenclatureQueryVariables {
  /** Which table. */
  nom: NomNomenclature;
}

/** What `Nomenclature` answers. */
export interface NomenclatureQuery {
  /** A whole value table, in the order of its source. */
  nomenclature: NomenclatureNomenclature[];
}

/** What `Formacodes` takes. */
export interface FormacodesQueryVariables {
  /** Beginnings of words of the label, or of the code; accents and case do not matter. All when absent. */
  search?: string | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `Formacodes` answers. */
export interface FormacodesQuery {
  /** Descriptors of domains, those whose label begins with the text first. */
  formacodes: FormacodesFormacodes;
}

/** What `Moi` takes. */
export type MoiQueryVariables = Record<string, never>;

/** What `Moi` answers. */
export interface MoiQuery {
  /** The signed-in user, or null. */
  moi: MoiMoi | null;
}

/** What `TableauDeBord` takes. */
export interface TableauDeBordQueryVariables {
  /** Whose; the viewer’s own when absent, if they act for exactly one. */
  siret?: string | null | undefined;
}

/** What `TableauDeBord` answers. */
export interface TableauDeBordQuery {
  /** The dashboard of an organisme: the viewer’s own where none is named and they act for one. For its people and the validators: UNAUTHENTICATED or FORBIDDEN to others. */
  tableauDeBord: TableauDeBordTableauDeBord;
}

/** What `Offres` takes. */
export interface OffresQueryVariables {
  /** Words, and codes of any kind (FASD, RNCP, Formacode with its narrower terms, ROME with its family, Certif Info, SIRET, postal code): all must be met. Accents and case do not matter, the last word may be unfinished, a word that nobody writes is mended by one sign. At most 200 characters. */
  search?: string | null | undefined;
  /** Only these; all that the regional sites show today when absent. */
  filter?: OffreFilter | null | undefined;
  /** Sorted so; by relevance when absent. */
  orderBy?: OffreOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `Offres` answers. */
export interface OffresQuery {
  /** The public search over published sessions: words, place, dates, dispositif; with facets. By relevance when `orderBy` is absent. */
  offres: OffresOffres;
}

/** What `RechercheDOffres` takes. */
export interface RechercheDOffresQueryVariables {
  /** Words, and codes of any kind (FASD, RNCP, Formacode with its narrower terms, ROME with its family, Certif Info, SIRET, postal code): all must be met. Accents and case do not matter, the last word may be unfinished, a word that nobody writes is mended by one sign. At most 200 characters. */
  search?: string | null | undefined;
  /** Only these; all that the regional sites show today when absent. */
  filter?: OffreFilter | null | undefined;
  /** Sorted so; by relevance when absent. */
  orderBy?: OffreOrder | null | undefined;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
  /** Which facets. */
  facettes: readonly FacetName[];
}

/** What `RechercheDOffres` answers. */
export interface RechercheDOffresQuery {
  /** The public search over published sessions: words, place, dates, dispositif; with facets. By relevance when `orderBy` is absent. */
  offres: RechercheDOffresOffres;
}

/** What `NombreDOffres` takes. */
export interface NombreDOffresQueryVariables {
  /** Words, and codes of any kind (FASD, RNCP, Formacode with its narrower terms, ROME with its family, Certif Info, SIRET, postal code): all must be met. Accents and case do not matter, the last word may be unfinished, a word that nobody writes is mended by one sign. At most 200 characters. */
  search?: string | null | undefined;
  /** Only these; all that the regional sites show today when absent. */
  filter?: OffreFilter | null | undefined;
}

/** What `NombreDOffres` answers. */
export interface NombreDOffresQuery {
  /** The public search over published sessions: words, place, dates, dispositif; with facets. By relevance when `orderBy` is absent. */
  offres: NombreDOffresOffres;
}

/** What `Statistiques` takes. */
export interface StatistiquesQueryVariables {
  /** One to three, all different. */
  par: readonly DimensionStatistique[];
  /** Words, and codes of any kind (FASD, RNCP, Formacode with its narrower terms, ROME with its family, Certif Info, SIRET, postal code): all must be met. Accents and case do not matter, the last word may be unfinished, a word that nobody writes is mended by one sign. At most 200 characters. */
  search?: string | null | undefined;
  /** Only these; all that the regional sites show today when absent. */
  filter?: OffreFilter | null | undefined;
  /** At most so many lines: 1 to 10,000. */
  first?: number | null | undefined;
}

/** What `Statistiques` answers. */
export interface StatistiquesQuery {
  /** Counts by one to three dimensions over the published offer, for analysts. Same search and filter as offres. */
  statistiques: StatistiquesStatistiques;
}

/** What `Communes` takes. */
export interface CommunesQueryVariables {
  /** Beginning of the name, of a postal code or of INSEE’s code; accents and case do not matter. */
  search: string;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `Communes` answers. */
export interface CommunesQuery {
  /** Communes for a field that completes itself: those of which the text is the whole name first. */
  communes: CommunesCommunes;
}

/** What `CreerFormation` takes. */
export interface CreerFormationMutationVariables {
  /** All that the act needs. */
  input: CreerFormationInput;
}

/** What `CreerFormation` answers. */
export interface CreerFormationMutation {
  /** Makes a draft of a formation, as incomplete as it may be: its title alone is needed, and comes from the programme where a lot is named and gives one. */
  creerFormation: CreerFormationCreerFormation;
}

/** What `ModifierFormation` takes. */
export interface ModifierFormationMutationVariables {
  /** All that the act needs. */
  input: ModifierFormationInput;
}

/** What `ModifierFormation` answers. */
export interface ModifierFormationMutation {
  /** Changes a formation. A field that is absent stays as it is; null empties it. Its validated actions of the same organismes are taken up again, and what is published stays until one of its actions is validated. Refused while one of its actions waits for validation (ETAT_INTERDIT). */
  modifierFormation: ModifierFormationModifierFormation;
}

/** What `CreerAction` takes. */
export interface CreerActionMutationVariables {
  /** All that the act needs. */
  input: CreerActionInput;
}

/** What `CreerAction` answers. */
export interface CreerActionMutation {
  /** Makes a draft of an action under a formation whose working view one may see. As incomplete as it may be. */
  creerAction: CreerActionCreerAction;
}

/** What `ModifierAction` takes. */
export interface ModifierActionMutationVariables {
  /** All that the act needs. */
  input: ModifierActionInput;
}

/** What `ModifierAction` answers. */
export interface ModifierActionMutation {
  /** Changes an action. A field that is absent stays as it is; null empties it. A validated one is taken up again; what is published of it stays until it is validated anew. */
  modifierAction: ModifierActionModifierAction;
}

/** What `DupliquerAction` takes. */
export interface DupliquerActionMutationVariables {
  /** All that the act needs. */
  input: DupliquerActionInput;
}

/** What `DupliquerAction` answers. */
export interface DupliquerActionMutation {
  /** Makes another draft like this action, its sessions and dispositifs included, under new numbers. */
  dupliquerAction: DupliquerActionDupliquerAction;
}

/** What `CreerSession` takes. */
export interface CreerSessionMutationVariables {
  /** All that the act needs. */
  input: CreerSessionInput;
}

/** What `CreerSession` answers. */
export interface CreerSessionMutation {
  /** Makes a draft of a session under an action. As incomplete as it may be. A validated action is taken up again; what is published of it stays. */
  creerSession: CreerSessionCreerSession;
}

/** What `ModifierSession` takes. */
export interface ModifierSessionMutationVariables {
  /** All that the act needs. */
  input: ModifierSessionInput;
}

/** What `ModifierSession` answers. */
export interface ModifierSessionMutation {
  /** Changes a session. A field that is absent stays as it is; null empties it. Of a published one, the state of recruitment, the meetings, the contacts and the URLs are public at once, whatever awaits the action, and are refused where they break a rule of what is published; the rest takes a validated action up again. */
  modifierSession: ModifierSessionModifierSession;
}

/** What `DupliquerSession` takes. */
export interface DupliquerSessionMutationVariables {
  /** All that the act needs. */
  input: DupliquerSessionInput;
}

/** What `DupliquerSession` answers. */
export interface DupliquerSessionMutation {
  /** Makes one session n dates times m places: drafts of the same action, at most 200 in one call. Its meetings and application periods, which have days of their own, stay behind. */
  dupliquerSession: DupliquerSessionDupliquerSession;
}

/** What `CreerDispositif` takes. */
export interface CreerDispositifMutationVariables {
  /** All that the act needs. */
  input: CreerDispositifInput;
}

/** What `CreerDispositif` answers. */
export interface CreerDispositifMutation {
  /** Says how a session is paid. The action is taken up again where it was validated. */
  creerDispositif: CreerDispositifCreerDispositif;
}

/** What `ModifierDispositif` takes. */
export interface ModifierDispositifMutationVariables {
  /** All that the act needs. */
  input: ModifierDispositifInput;
}

/** What `ModifierDispositif` answers. */
export interface ModifierDispositifMutation {
  /** Changes a dispositif. A field that is absent stays as it is; null empties it. The action is taken up again where it was validated. */
  modifierDispositif: ModifierDispositifModifierDispositif;
}

/** What `SupprimerFiche` takes. */
export interface SupprimerFicheMutationVariables {
  /** All that the act needs. */
  input: SupprimerFicheInput;
}

/** What `SupprimerFiche` answers. */
export interface SupprimerFicheMutation {
  /** Removes a draft, with what hangs on it: a formation without actions, an action that was never published (others are archived), a session or a dispositif; these leave the published offer once the action is validated. */
  supprimerFiche: SupprimerFicheSupprimerFiche;
}

/** What `SaisirOffre` takes. */
export interface SaisirOffreMutationVariables {
  /** All that the act needs. */
  input: SaisirOffreInput;
}

/** What `SaisirOffre` answers. */
export interface SaisirOffreMutation {
  /** Creates a whole offer, or brings it to what is given, all or nothing, matched on the caller’s own references: the same call again writes nothing. A field that is absent stays as it is, null empties it; sessions and dispositifs that are not given are removed, actions are left alone. For integrators who hold their catalogue elsewhere. */
  saisirOffre: SaisirOffreSaisirOffre;
}

/** What `CreerLieu` takes. */
export interface CreerLieuMutationVariables {
  /** All that the act needs. */
  input: CreerLieuInput;
}

/** What `CreerLieu` answers. */
export interface CreerLieuMutation {
  /** Adds a place to an organisme: its offers may then be held there. The town’s name, its département and its région follow from `codeInsee`. */
  creerLieu: CreerLieuCreerLieu;
}

/** What `CreerContact` takes. */
export interface CreerContactMutationVariables {
  /** All that the act needs. */
  input: CreerContactInput;
}

/** What `CreerContact` answers. */
export interface CreerContactMutation {
  /** Adds an entry to the address book of an organisme: shown with the offers that name it, and nowhere else. A telephone or a mail address is needed. */
  creerContact: CreerContactCreerContact;
}

/** What `Carnet` takes. */
export interface CarnetQueryVariables {
  /** Its SIRET. */
  siret: string;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `Carnet` answers. */
export interface CarnetQuery {
  /** The organisme of this SIRET; null where there is none. */
  organisme: CarnetOrganisme | null;
}

/** What `EnvoyerEnValidation` takes. */
export interface EnvoyerEnValidationMutationVariables {
  /** All that the act needs. */
  input: EnvoyerEnValidationInput;
}

/** What `EnvoyerEnValidation` answers. */
export interface EnvoyerEnValidationMutation {
  /** Sends an action to the CARIF-OREF. Refused while something blocking is left to mend: `anomalies` says what (ETAT_INTERDIT). */
  envoyerEnValidation: EnvoyerEnValidationEnvoyerEnValidation;
}

/** What `Rappeler` takes. */
export interface RappelerMutationVariables {
  /** All that the act needs. */
  input: RappelerInput;
}

/** What `Rappeler` answers. */
export interface RappelerMutation {
  /** Takes an action back that waits for validation, to go on writing. */
  rappeler: RappelerRappeler;
}

/** What `DemanderReponses` takes. */
export interface DemanderReponsesMutationVariables {
  /** All that the act needs. */
  input: DemanderReponsesInput;
}

/** What `DemanderReponses` answers. */
export interface DemanderReponsesMutation {
  /** Asks the organisme about an action that waits for validation. */
  demanderReponses: DemanderReponsesDemanderReponses;
}

/** What `Repondre` takes. */
export interface RepondreMutationVariables {
  /** All that the act needs. */
  input: RepondreInput;
}

/** What `Repondre` answers. */
export interface RepondreMutation {
  /** Answers all open questions at once: the action waits for validation again. */
  repondre: RepondreRepondre;
}

/** What `Refuser` takes. */
export interface RefuserMutationVariables {
  /** All that the act needs. */
  input: RefuserInput;
}

/** What `Refuser` answers. */
export interface RefuserMutation {
  /** Sends an action back to its organisme, which is told why. */
  refuser: RefuserRefuser;
}

/** What `Valider` takes. */
export interface ValiderMutationVariables {
  /** All that the act needs. */
  input: ValiderInput;
}

/** What `Valider` answers. */
export interface ValiderMutation {
  /** Publishes an action with its sessions and dispositifs: what was sent becomes what everybody reads. Refused while something blocking is left to mend (ETAT_INTERDIT). */
  valider: ValiderValider;
}

/** What `Archiver` takes. */
export interface ArchiverMutationVariables {
  /** All that the act needs. */
  input: ArchiverInput;
}

/** What `Archiver` answers. */
export interface ArchiverMutation {
  /** Withdraws an action: its sessions leave the publication. Its organismes may do it too. Published sessions of the Région that are not over need its agreement to that (`donnerAccordRegion` with `retrait`). */
  archiver: ArchiverArchiver;
}

/** What `Desarchiver` takes. */
export interface DesarchiverMutationVariables {
  /** All that the act needs. */
  input: DesarchiverInput;
}

/** What `Desarchiver` answers. */
export interface DesarchiverMutation {
  /** Brings an archived action back: what was published is again, and what was being written goes on. Validated where nothing was being changed. */
  desarchiver: DesarchiverDesarchiver;
}

/** What `AbandonnerModifications` takes. */
export interface AbandonnerModificationsMutationVariables {
  /** All that the act needs. */
  input: AbandonnerModificationsInput;
}

/** What `AbandonnerModifications` answers. */
export interface AbandonnerModificationsMutation {
  /** Gives up what changed since the last validation: the working view is what is published again. */
  abandonnerModifications: AbandonnerModificationsAbandonnerModifications;
}

/** What `DonnerAccordRegion` takes. */
export interface DonnerAccordRegionMutationVariables {
  /** All that the act needs. */
  input: DonnerAccordRegionInput;
}

/** What `DonnerAccordRegion` answers. */
export interface DonnerAccordRegionMutation {
  /** The Région agrees to what the working view changes of what it pays for: to these values and no others, for one change. Refused where nothing is changed (ETAT_INTERDIT). Other values, or another change, need another agreement. */
  donnerAccordRegion: DonnerAccordRegionDonnerAccordRegion;
}

/** What `RemplacerCertifInfo` takes. */
export interface RemplacerCertifInfoMutationVariables {
  /** All that the act needs. */
  input: RemplacerCertifInfoInput;
}

/** What `RemplacerCertifInfo` answers. */
export interface RemplacerCertifInfoMutation {
  /** Puts another Certif Info code in place of one of the formation’s: the last of its chain of replacements. The organisme is asked to take note of it. */
  remplacerCertifInfo: RemplacerCertifInfoRemplacerCertifInfo;
}

/** What `AcquitterCertifInfo` takes. */
export interface AcquitterCertifInfoMutationVariables {
  /** All that the act needs. */
  input: AcquitterCertifInfoInput;
}

/** What `AcquitterCertifInfo` answers. */
export interface AcquitterCertifInfoMutation {
  /** Takes note of the Certif Info codes that the CARIF-OREF replaced. */
  acquitterCertifInfo: AcquitterCertifInfoAcquitterCertifInfo;
}

/** What `SuiviDAction` takes. */
export interface SuiviDActionQueryVariables {
  /** Its number. */
  numero: number;
}

/** What `SuiviDAction` answers. */
export interface SuiviDActionQuery {
  /** The action of this number; null where there is none, or it may not be seen. */
  action: SuiviDActionAction | null;
}

/** What `HistoriqueDAction` takes. */
export interface HistoriqueDActionQueryVariables {
  /** Its number. */
  numero: number;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `HistoriqueDAction` answers. */
export interface HistoriqueDActionQuery {
  /** The action of this number; null where there is none, or it may not be seen. */
  action: HistoriqueDActionAction | null;
}

/** What `QuestionsDAction` takes. */
export interface QuestionsDActionQueryVariables {
  /** Its number. */
  numero: number;
  /** So many from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Only what follows this cursor. */
  after?: string | null | undefined;
}

/** What `QuestionsDAction` answers. */
export interface QuestionsDActionQuery {
  /** The action of this number; null where there is none, or it may not be seen. */
  action: QuestionsDActionAction | null;
}