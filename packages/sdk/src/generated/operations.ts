// GENERATED from schema.graphql and packages/sdk/documents by `npm run generate`: do not edit.

/** An enum in an answer: a newer server may know more values. */
export type Open<Values extends string> = Values | (string & Record<never, never>);

/** Name of a member that this version of the client does not know: `match` sends it to `autre`. */
export type Autre = '%autre';

/** Input of `abandonnerModifications`. */
export interface AbandonnerModificationsInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `acquitterCertifInfo`. */
export interface AcquitterCertifInfoInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** An action. What is known already; the rest begins with what the programme says. */
export interface ActionDOffreInput {
  /** Access for disabled people: plain text, at most 250 characters. */
  accesHandicapes?: string | null | undefined;
  /** Blocks of a certification that the action prepares for. */
  blocsCompetences?: readonly BlocCompetencesInput[] | null | undefined;
  /** Specific requirements: plain text, at most 3000 characters. */
  commentairesPrerequis?: string | null | undefined;
  /** Appended to the formation’s title, 255 characters with it: plain text, at most 255 characters. */
  complementIntitule?: string | null | undefined;
  /** Appended to the formation’s `contenu`: plain text, at most 3000 characters. */
  complementProgramme?: string | null | undefined;
  /** `id` of contacts of the dispensateur, in order. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** Equipment that the learner pays for. */
  equipements?: readonly EquipementInput[] | null | undefined;
  /** Lodging: plain text, at most 250 characters. */
  hebergement?: string | null | undefined;
  /** Details on the target audience: plain text, at most 250 characters. */
  infoPublicVise?: string | null | undefined;
  /** Languages of instruction, ISO 639-1, at most 5. */
  langues?: readonly string[] | null | undefined;
  /** Entry level: a code of the nomenclature NIVEAU. */
  niveauEntree?: string | null | undefined;
  /** Whether the entry level is mandatory. */
  niveauEntreeObligatoire?: boolean | null | undefined;
  /** Objectives: plain text, at most 3000 characters. */
  objectifs?: string | null | undefined;
  /** Distinctive feature: plain text, at most 250 characters. */
  plusFormation?: string | null | undefined;
  /** Whether there are further requirements. */
  prerequis?: boolean | null | undefined;
  /** Target audiences: codes of the nomenclature PUBLIC, at most 10. */
  publics?: readonly string[] | null | undefined;
  /** Meals: plain text, at most 250 characters. */
  restauration?: string | null | undefined;
  /** Expected results: plain text, at most 3000 characters. */
  resultatsAttendus?: string | null | undefined;
  /** Transport: plain text, at most 250 characters. */
  transport?: string | null | undefined;
  /** Web page of the action: an absolute http(s) URL, at most 400 characters. */
  urlAction?: string | null | undefined;
  /** Leaflet: an absolute http(s) URL, at most 400 characters. */
  urlPdf?: string | null | undefined;
  /** YouTube video or .mp4 file: an absolute http(s) URL, at most 400 characters. */
  urlVideo?: string | null | undefined;
}

/** Filter of actions. All conditions must hold; a list matches any of its values, an empty list matches nothing. */
export interface ActionFilter {
  /** With a session in one of these départements: `44`, `2A`. */
  departements?: readonly string[] | null | undefined;
  /** Last sent to the CARIF-OREF at or after this instant. */
  envoyeeDepuis?: string | null | undefined;
  /** Any of these states. */
  etats?: readonly EtatSaisie[] | null | undefined;
  /** Changed at or after this instant. */
  modifieDepuis?: string | null | undefined;
  /** Any of these numbers. */
  numeros?: readonly number[] | null | undefined;
  /** With one of these numbers in its source, or references of `saisirOffre`: of the fiche itself, or of a LHEO action that it holds. */
  numerosSource?: readonly string[] | null | undefined;
  /** Delivered by one of these organismes, or with a session that one of them is responsible for. */
  organismes?: readonly string[] | null | undefined;
  /** With a dispositif of one of these programme codes, of any year. */
  programmes?: readonly string[] | null | undefined;
  /** Actions that this rubrique of the dashboard counts; view TRAVAIL only. */
  rubrique?: CodeRubriqueActions | null | undefined;
  /** Words that must all occur in the title, its complement or the name of the dispensateur, accents and case ignored; or the number. */
  search?: string | null | undefined;
  /** Imported from this feed; `saisie:` and a SIRET: entered by `saisirOffre` for this organisme. */
  source?: string | null | undefined;
}

/** An action in the caller’s catalogue. */
export interface ActionInput {
  /** Access for disabled people: plain text, at most 250 characters. */
  accesHandicapes?: string | null | undefined;
  /** Blocks of a certification that the action prepares for. */
  blocsCompetences?: readonly BlocCompetencesInput[] | null | undefined;
  /** Specific requirements: plain text, at most 3000 characters. */
  commentairesPrerequis?: string | null | undefined;
  /** Appended to the formation’s title, 255 characters with it: plain text, at most 255 characters. */
  complementIntitule?: string | null | undefined;
  /** Appended to the formation’s `contenu`: plain text, at most 3000 characters. */
  complementProgramme?: string | null | undefined;
  /** `id` of contacts of the dispensateur, in order. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** Organisme that delivers the course; defaults to the organisme itself: SIRET, 14 digits with its key; blanks are ignored. */
  dispensateur?: string | null | undefined;
  /** Equipment that the learner pays for. */
  equipements?: readonly EquipementInput[] | null | undefined;
  /** Lodging: plain text, at most 250 characters. */
  hebergement?: string | null | undefined;
  /** Details on the target audience: plain text, at most 250 characters. */
  infoPublicVise?: string | null | undefined;
  /** Languages of instruction, ISO 639-1, at most 5. */
  langues?: readonly string[] | null | undefined;
  /** Lot of the Région’s programme that it is entered under: at creation, values that its programme imposes are filled in unless given. */
  lot?: string | number | null | undefined;
  /** Entry level: a code of the nomenclature NIVEAU. */
  niveauEntree?: string | null | undefined;
  /** Whether the entry level is mandatory. */
  niveauEntreeObligatoire?: boolean | null | undefined;
  /** Objectives: plain text, at most 3000 characters. */
  objectifs?: string | null | undefined;
  /** Distinctive feature: plain text, at most 250 characters. */
  plusFormation?: string | null | undefined;
  /** Whether there are further requirements. */
  prerequis?: boolean | null | undefined;
  /** Target audiences: codes of the nomenclature PUBLIC, at most 10. */
  publics?: readonly string[] | null | undefined;
  /** The caller’s reference of the action: 1 to 100 characters, unique within the organisme. */
  reference: string;
  /** Meals: plain text, at most 250 characters. */
  restauration?: string | null | undefined;
  /** Expected results: plain text, at most 3000 characters. */
  resultatsAttendus?: string | null | undefined;
  /** All sessions of the action; sessions that are not listed are removed. */
  sessions: readonly SessionInput[];
  /** Transport: plain text, at most 250 characters. */
  transport?: string | null | undefined;
  /** Web page of the action: an absolute http(s) URL, at most 400 characters. */
  urlAction?: string | null | undefined;
  /** Leaflet: an absolute http(s) URL, at most 400 characters. */
  urlPdf?: string | null | undefined;
  /** YouTube video or .mp4 file: an absolute http(s) URL, at most 400 characters. */
  urlVideo?: string | null | undefined;
}

/** Sort order of actions. */
export interface ActionOrder {
  /** Direction; also applies to the number that breaks ties. */
  direction?: Direction | null | undefined;
  /** Sort key. */
  field: ActionOrderField;
}

/** Sort keys of actions. */
export type ActionOrderField = 'ENVOYEE_LE' | 'MODIFIE_LE' | 'NUMERO';

/** Input of `activerCompte`. */
export interface ActiverCompteInput {
  /** Key received by mail; valid once. */
  cle: string;
  /** New password, at least 12 characters unless the server is configured otherwise; for an existing account, its current password. */
  motDePasse: string;
  /** First and last name, at most 250 characters; ignored for an existing account. */
  nom?: string | null | undefined;
}

/** Input of `annulerImportDeProgramme`. */
export interface AnnulerImportDeProgrammeInput {
  /** Number of the import, as `importerProgramme` gave it. */
  run: number;
}

/** Input of `approuverDemandeDeCompte`. */
export interface ApprouverDemandeDeCompteInput {
  /** Request to approve: `DemandeDeCompte.id`. */
  demande: string | number;
}

/** Input of `archiver`. */
export interface ArchiverInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `archiverSession`. */
export interface ArchiverSessionInput {
  /** `id` of the session’s working view. */
  session: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `attribuerRole`. */
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
  /** Name, at most 500 characters. */
  libelle: string;
}

/** Channels where published sessions are shown. */
export type CanalDiffusion = 'KAIROS' | 'OFFRE_INFO' | 'OUIFORM' | 'SITES_REGIONAUX';

/** A certification that the formation prepares for: at least one code. */
export interface CertificationInput {
  /** Certif Info code, 1 to 10 digits. */
  codeCertifInfo?: string | null | undefined;
  /** `CPF12345`. */
  codeCpf?: string | null | undefined;
  /** `RNCP40692`; the prefix is optional. */
  codeRncp?: string | null | undefined;
  /** `RS5080`. */
  codeRs?: string | null | undefined;
}

/** Input of `changerMotDePasse`. */
export interface ChangerMotDePasseInput {
  /** New password, at least 12 characters unless the server is configured otherwise. */
  motDePasse: string;
  /** Current password. */
  motDePasseActuel: string;
}

/** Dashboard rubriques over working actions. */
export type CodeRubriqueActions = 'CERTIFINFO_REMPLACE' | 'EN_ATTENTE_DE_REPONSES' | 'EN_ATTENTE_DE_VALIDATION' | 'EN_COURS_DE_SAISIE' | 'PUBLIQUES_EN_COURS_DE_SAISIE';

/** Dashboard rubriques over published sessions. Active: published and not over. */
export type CodeRubriqueSessions = 'ACTIVES' | 'APPRENTISSAGE' | 'A_DISTANCE' | 'INACTIVES' | 'INACTIVES_SOUS_UN_MOIS' | 'INITIALES_ACTIVES' | 'PROFESSIONNALISATION' | 'PROGRAMME_REGION';

/** How to reach an organisme. Absent fields are kept; null clears one. */
export interface CoordonneesInput {
  /** Email address, at most 160 characters. */
  courriel?: string | null | undefined;
  /** At most 3 fax numbers. */
  fax?: readonly string[] | null | undefined;
  /** Whom to ask for. */
  nom?: string | null | undefined;
  /** At most 3 mobile numbers. */
  portables?: readonly string[] | null | undefined;
  /** At most 3 landline numbers. */
  telephones?: readonly string[] | null | undefined;
  /** At most 3 absolute http(s) URLs. */
  urls?: readonly string[] | null | undefined;
}

/** Input of `creerAbonnement`. */
export interface CreerAbonnementInput {
  /** Changes to send: at least one. */
  evenements?: readonly TypeDeChangement[] | undefined;
  /** Public `https:` address, 2,000 characters at most. */
  url: string;
}

/** Input of `creerAction`. */
export interface CreerActionInput {
  /** Access for disabled people: plain text, at most 250 characters. */
  accesHandicapes?: string | null | undefined;
  /** Blocks of a certification that the action prepares for. */
  blocsCompetences?: readonly BlocCompetencesInput[] | null | undefined;
  /** Specific requirements: plain text, at most 3000 characters. */
  commentairesPrerequis?: string | null | undefined;
  /** Appended to the formation’s title, 255 characters with it: plain text, at most 255 characters. */
  complementIntitule?: string | null | undefined;
  /** Appended to the formation’s `contenu`: plain text, at most 3000 characters. */
  complementProgramme?: string | null | undefined;
  /** `id` of contacts of the dispensateur, in order. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** Organisme that delivers the course; defaults to the viewer’s own when they act for exactly one: SIRET, 14 digits with its key; blanks are ignored. */
  dispensateur?: string | null | undefined;
  /** Equipment that the learner pays for. */
  equipements?: readonly EquipementInput[] | null | undefined;
  /** `id` of the parent fiche, in either view. */
  formation: string | number;
  /** Lodging: plain text, at most 250 characters. */
  hebergement?: string | null | undefined;
  /** Details on the target audience: plain text, at most 250 characters. */
  infoPublicVise?: string | null | undefined;
  /** Languages of instruction, ISO 639-1, at most 5. */
  langues?: readonly string[] | null | undefined;
  /** Lot of the Région’s programme that it is entered under: values that its programme imposes are filled in unless given. */
  lot?: string | number | null | undefined;
  /** Entry level: a code of the nomenclature NIVEAU. */
  niveauEntree?: string | null | undefined;
  /** Whether the entry level is mandatory. */
  niveauEntreeObligatoire?: boolean | null | undefined;
  /** Objectives: plain text, at most 3000 characters. */
  objectifs?: string | null | undefined;
  /** Distinctive feature: plain text, at most 250 characters. */
  plusFormation?: string | null | undefined;
  /** Whether there are further requirements. */
  prerequis?: boolean | null | undefined;
  /** Target audiences: codes of the nomenclature PUBLIC, at most 10. */
  publics?: readonly string[] | null | undefined;
  /** Meals: plain text, at most 250 characters. */
  restauration?: string | null | undefined;
  /** Expected results: plain text, at most 3000 characters. */
  resultatsAttendus?: string | null | undefined;
  /** Transport: plain text, at most 250 characters. */
  transport?: string | null | undefined;
  /** Web page of the action: an absolute http(s) URL, at most 400 characters. */
  urlAction?: string | null | undefined;
  /** Leaflet: an absolute http(s) URL, at most 400 characters. */
  urlPdf?: string | null | undefined;
  /** YouTube video or .mp4 file: an absolute http(s) URL, at most 400 characters. */
  urlVideo?: string | null | undefined;
}

/** Input of `creerCleApi`. */
export interface CreerCleApiInput {
  /** When it ends; absent: after the server’s `KEY_DAYS`, a year unless it says otherwise; null: when it is revoked. */
  expireLe?: string | null | undefined;
  /** Whether the key is read-only. */
  lectureSeule?: boolean | undefined;
  /** Label: 1 to 100 characters. */
  nom: string;
}

/** Input of `creerContact`. */
export interface CreerContactInput {
  /** `M.`, `Mme`: plain text, at most 50 characters. */
  civilite?: string | null | undefined;
  /** Email address, at most 160 characters. */
  courriel?: string | null | undefined;
  /** Family name, or name of a service, at most 50 characters. */
  nom: string;
  /** Organisme of the contact; defaults to the viewer’s own when they act for exactly one: SIRET, 14 digits with its key; blanks are ignored. */
  organisme?: string | null | undefined;
  /** Mobile number, at most 25 characters. */
  portable?: string | null | undefined;
  /** First name: plain text, at most 50 characters. */
  prenom?: string | null | undefined;
  /** Landline number, at most 25 characters. */
  telephone?: string | null | undefined;
  /** Function: a code of the nomenclature TYPE_CONTACT. */
  type?: string | null | undefined;
  /** At most 3 absolute http(s) URLs. */
  urls?: readonly string[] | null | undefined;
}

/** Input of `creerDispositif`. */
export interface CreerDispositifInput {
  /** Whether the funder has signed an agreement. */
  conventionnee?: boolean | null | undefined;
  /** Conditions of funding: plain text, at most 600 characters. */
  detailPriseEnCharge?: string | null | undefined;
  /** Funder: a code of the nomenclature FINANCEUR. */
  financeur?: string | null | undefined;
  /** Remaining costs for the learner: plain text, at most 200 characters. */
  fraisRestants?: string | null | undefined;
  /** Hours under the funder’s agreement, 0 to 99999. */
  heuresConventionnees?: number | null | undefined;
  /** Lot of the Région’s programme that it is entered under: funder and imposed values are filled in unless given. */
  lot?: string | number | null | undefined;
  /** Funded places, 1 to 99999. */
  nombrePlaces?: number | null | undefined;
  /** Whether teaching costs are covered. */
  priseEnChargeFraisPedagogiques?: boolean | null | undefined;
  /** Programme of the Région; defaults to the lot’s. */
  programme?: string | number | null | undefined;
  /** `id` of the session, in either view. */
  session: string | number;
  /** Type; defaults to PROGRAMME_REGION when a lot is named. */
  type?: TypeDispositif | null | undefined;
}

/** Input of `creerFormation`. */
export interface CreerFormationInput {
  /** Whether it leads to a certification. */
  certifiante?: boolean | null | undefined;
  /** Certifications, at most 5. */
  certifications?: readonly CertificationInput[] | null | undefined;
  /** Programme common to all actions: plain text, at most 3000 characters. */
  contenu?: string | null | undefined;
  /** Domain, the principal one first: codes of the nomenclature FORMACODE, at most 5. */
  formacodes?: readonly string[] | null | undefined;
  /** Title: plain text, at most 255 characters. */
  intitule?: string | null | undefined;
  /** Lot of the Région’s programme that it is entered under: initial values of its programme are filled in unless given. */
  lot?: string | number | null | undefined;
  /** Exit level: a code of the nomenclature NIVEAU. */
  niveauSortie?: string | null | undefined;
  /** Groups of the NSF: codes of the nomenclature NSF, at most 3. */
  nsf?: readonly string[] | null | undefined;
  /** General objective: a code of the nomenclature OBJECTIF_GENERAL. */
  objectifGeneral?: string | null | undefined;
  /** Organisme in whose name the offer is entered; defaults to the viewer’s own when they act for exactly one: SIRET, 14 digits with its key; blanks are ignored. */
  organisme?: string | null | undefined;
  /** Target jobs: codes of the nomenclature ROME, at most 5. */
  rome?: readonly string[] | null | undefined;
  /** Kind of training. */
  voie?: Voie | null | undefined;
}

/** Input of `creerLieu`. */
export interface CreerLieuInput {
  /** INSEE code of the commune: `44109`. */
  codeInsee: string;
  /** Postal code: five digits, one of the commune’s. */
  codePostal: string;
  /** Whether the organisme trains there and lists it in `lieux`; defaults to true. */
  estSite?: boolean | null | undefined;
  /** Latitude in degrees (WGS 84), given with `longitude`; defaults to the centre of the commune. */
  latitude?: number | null | undefined;
  /** Address lines: 1 to 4, at most 50 characters each. */
  lignes: readonly string[];
  /** Longitude in degrees (WGS 84), given with `latitude`. */
  longitude?: number | null | undefined;
  /** Name of the place, defaults to the town’s: plain text, at most 255 characters. */
  nom?: string | null | undefined;
  /** Organisme of the place; defaults to the viewer’s own when they act for exactly one: SIRET, 14 digits with its key; blanks are ignored. */
  organisme?: string | null | undefined;
  /** Establishment at this place: SIRET, 14 digits with its key; blanks are ignored. */
  siret?: string | null | undefined;
  /** UAI of the school at this place: 7 digits and a letter. */
  uai?: string | null | undefined;
}

/** Input of `creerOffre`. */
export interface CreerOffreInput {
  /** Fields of the action that are known already. */
  action?: ActionDOffreInput | null | undefined;
  /** Organisme that delivers the course; defaults to the viewer’s own when they act for exactly one: SIRET, 14 digits with its key; blanks are ignored. */
  dispensateur?: string | null | undefined;
  /** Fields of the dispositif that are known already. */
  dispositif?: DispositifInput | null | undefined;
  /** Fields of the formation that are known already. */
  formation?: FormationInput | null | undefined;
  /** Lot of the dispensateur, as mandataire or formateur: see `mesLots`. */
  lot: string | number;
  /** Fields of the session that are known already. */
  session?: SessionDOffreInput | null | undefined;
}

/** Input of `creerSession`. */
export interface CreerSessionInput {
  /** `id` of the parent fiche, in either view. */
  action: string | number;
  /** Maximum number of learners in total, 0 to 99999. */
  capaciteCumulee?: number | null | undefined;
  /** Maximum number of learners at a time, 0 to 99999. */
  capaciteSimultanee?: number | null | undefined;
  /** Comment on the duration: plain text, at most 150 characters. */
  commentaireDuree?: string | null | undefined;
  /** `id` of contacts of the dispensateur or of the responsable, in order. Public at once. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** First day: ISO 8601 (`2026-09-01`). */
  debut?: string | null | undefined;
  /** Hours in the training centre, 0 to 99999. */
  dureeCentreHeures?: number | null | undefined;
  /** Hours in a company, 0 to 99999. */
  dureeEntrepriseHeures?: number | null | undefined;
  /** Hours per week, 0 to 100. */
  dureeHebdomadaireHeures?: number | null | undefined;
  /** Minimum number of learners, 0 to 99999. */
  effectifMinimal?: number | null | undefined;
  /** Fixed dates or permanent entries. */
  entreesSorties?: EntreesSorties | null | undefined;
  /** State of recruitment; OUVERT at creation. Public at once. */
  etatRecrutement?: EtatRecrutement | null | undefined;
  /** Last day, included: ISO 8601 (`2026-09-01`). */
  fin?: string | null | undefined;
  /** Informations collectives. Public at once. */
  informationsCollectives?: readonly InformationCollectiveInput[] | null | undefined;
  /** Place of training: a place of the dispensateur or of the responsable. */
  lieu?: string | number | null | undefined;
  /** Place of enrolment: a place of the dispensateur or of the responsable. */
  lieuInscription?: string | number | null | undefined;
  /** Lot of the Région’s programme that it is entered under: its mandataire becomes the responsable, and the dispositif is created with it. */
  lot?: string | number | null | undefined;
  /** On site or at a distance. */
  modaliteEnseignement?: ModaliteEnseignement | null | undefined;
  /** Enrolment procedure: plain text, at most 255 characters. */
  modalitesInscription?: string | null | undefined;
  /** In a centre, in a company, at a distance: codes of the nomenclature MODALITE_PEDAGOGIQUE. */
  modalitesPedagogiques?: readonly string[] | null | undefined;
  /** Selection of candidates: codes of the nomenclature MODALITE_RECRUTEMENT. */
  modalitesRecrutement?: readonly string[] | null | undefined;
  /** Selection of candidates in words: plain text, at most 3000 characters. */
  modalitesRecrutementTexte?: string | null | undefined;
  /** Recruitment area: a code of the nomenclature PERIMETRE_RECRUTEMENT. */
  perimetreRecrutement?: string | null | undefined;
  /** Recruitment area in words: plain text, at most 50 characters. */
  perimetreRecrutementTexte?: string | null | undefined;
  /** Day, evening or weekend courses: codes of the nomenclature PERIODE_FORMATION. */
  periodesFormation?: readonly string[] | null | undefined;
  /** Application periods. */
  periodesInscription?: readonly PeriodeInscriptionInput[] | null | undefined;
  /** Price per hour in euros, taxes included: `12,50`, at most 6 characters. */
  prixHoraireTtc?: string | null | undefined;
  /** Total price in euros, taxes included, at most 10 characters. */
  prixTotalTtc?: string | null | undefined;
  /** Organisme responsable, the lot’s mandataire when a lot is named at creation, else the dispensateur: SIRET, 14 digits with its key; blanks are ignored. */
  responsable?: string | null | undefined;
  /** Rhythm in words: plain text, at most 3000 characters. */
  rythmeTexte?: string | null | undefined;
  /** Full time, part time…: codes of the nomenclature RYTHME. */
  rythmes?: readonly string[] | null | undefined;
  /** In a group, individual…: a code of the nomenclature TYPE_PARCOURS. */
  typeParcours?: string | null | undefined;
  /** Pages that describe it: at most 3 absolute http(s) addresses. Public at once. */
  urls?: readonly string[] | null | undefined;
}

/** Interval of days, bounds included; an absent bound is open. */
export interface DateRangeInput {
  /** This day or earlier. */
  max?: string | null | undefined;
  /** This day or later. */
  min?: string | null | undefined;
}

/** Filter of requests for agreement. All conditions must hold; a list matches any of its values, an empty list matches nothing. */
export interface DemandeDAccordFilter {
  /** Any of these states. */
  etats?: readonly EtatDAccord[] | null | undefined;
  /** About an action that one of these organismes delivers, or with a session that one of them is responsible for. */
  organismes?: readonly string[] | null | undefined;
  /** With a dispositif of one of these programme codes, of any year. */
  programmes?: readonly string[] | null | undefined;
}

/** Input of `demanderAccordRegion`. */
export interface DemanderAccordRegionInput {
  /** The dispositif: its `id` in either view; the published one’s where it was taken away. */
  dispositif: string | number;
  /** Reason: plain text, 1 to 3000 characters. */
  motif: string;
  /** Whether to ask for the withdrawal of the published session, as removing it or archiving its action does, instead of for the values that are being written. False when absent. */
  retrait?: boolean | null | undefined;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `demanderCleActivation`. */
export interface DemanderCleActivationInput {
  /** Address to send the key to. */
  courriel: string;
  /** SIRET of the organisme whose offer is to be entered. */
  siret: string;
}

/** Input of `demanderReinitialisation`. */
export interface DemanderReinitialisationInput {
  /** Address of the account. */
  courriel: string;
}

/** Input of `demanderReponses`. */
export interface DemanderReponsesInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** At least one question. */
  questions: readonly QuestionInput[];
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `desarchiver`. */
export interface DesarchiverInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `desarchiverSession`. */
export interface DesarchiverSessionInput {
  /** `id` of the session’s working view. */
  session: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Dimensions of statistics. Those of dispositifs (TYPE_DISPOSITIF, PROGRAMME, LOT, ANNEE_PROGRAMME), asked together, are read of one dispositif at a time. */
export type DimensionStatistique = 'ANNEE_DEBUT' | 'ANNEE_PROGRAMME' | 'CERTIFIANTE' | 'CERTIFICATION' | 'CHAMP_FORMACODE' | 'COMMUNE' | 'DEPARTEMENT' | 'DISPENSATEUR' | 'ENTREES_SORTIES' | 'ETAT_RECRUTEMENT' | 'FORMACODE' | 'GRAND_DOMAINE' | 'LOT' | 'MODALITE_ENSEIGNEMENT' | 'MOIS_DEBUT' | 'NIVEAU' | 'NIVEAU_ENTREE' | 'NIVEAU_SORTIE' | 'ORGANISME' | 'PROGRAMME' | 'PUBLIC' | 'REGION' | 'RESPONSABLE' | 'ROME' | 'SEMAINE' | 'STATUT' | 'TRIMESTRE' | 'TYPE_DISPOSITIF' | 'VOIE';

/** Sort direction. */
export type Direction = 'ASC' | 'DESC';

/** A dispositif in the caller’s catalogue. */
export interface DispositifInput {
  /** Whether the funder has signed an agreement. */
  conventionnee?: boolean | null | undefined;
  /** Conditions of funding: plain text, at most 600 characters. */
  detailPriseEnCharge?: string | null | undefined;
  /** Funder: a code of the nomenclature FINANCEUR. */
  financeur?: string | null | undefined;
  /** Remaining costs for the learner: plain text, at most 200 characters. */
  fraisRestants?: string | null | undefined;
  /** Hours under the funder’s agreement, 0 to 99999. */
  heuresConventionnees?: number | null | undefined;
  /** Lot of the Région’s programme that it is entered under: funder and imposed values are filled in unless given. */
  lot?: string | number | null | undefined;
  /** Funded places, 1 to 99999. */
  nombrePlaces?: number | null | undefined;
  /** Whether teaching costs are covered. */
  priseEnChargeFraisPedagogiques?: boolean | null | undefined;
  /** Programme of the Région; defaults to the lot’s. */
  programme?: string | number | null | undefined;
  /** Type; defaults to PROGRAMME_REGION when a lot is named. */
  type?: TypeDispositif | null | undefined;
}

/** Input of `donnerAccordRegion`. */
export interface DonnerAccordRegionInput {
  /** Day of the agreement, today at the latest (Europe/Paris): ISO 8601 (`2026-09-01`). */
  date: string;
  /** The dispositif: its `id` in either view; the published one’s where it was taken away. */
  dispositif: string | number;
  /** The Région’s reference of the agreement, 1 to 50 characters. */
  reference: string;
  /** Whether it agrees to the withdrawal of the published session, as removing it or archiving its action does, instead of to the values that are being written. False when absent. */
  retrait?: boolean | null | undefined;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** What an account may do. */
export type DroitDeCompte = 'ATTRIBUER_ROLES' | 'DONNER_ACCORD_REGION' | 'GERER_ABONNEMENTS' | 'GERER_COMPTES' | 'IMPORTER_PROGRAMME' | 'SAISIR' | 'VALIDER';

/** Input of `dupliquerAction`. */
export interface DupliquerActionInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `dupliquerSession`. */
export interface DupliquerSessionInput {
  /** Places of the copies: of the dispensateur or of the responsable; the session’s own when absent or empty. */
  lieux?: readonly (string | number)[] | null | undefined;
  /** Dates of the copies, at least one. */
  periodes: readonly PeriodeInput[];
  /** `id` of the session’s working view. */
  session: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Fixed dates or permanent entries. LHEO: `modalites-entrees-sorties`. */
export type EntreesSorties = 'DATES_FIXES' | 'PERMANENTES';

/** Input of `envoyerEnValidation`. */
export interface EnvoyerEnValidationInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Equipment that the learner pays for. */
export interface EquipementInput {
  /** Comment: plain text, at most 500 characters. */
  commentaire?: string | null | undefined;
  /** Euros, 0 to 99999. */
  coutIndicatif?: number | null | undefined;
  /** A code of the nomenclature TYPE_EQUIPEMENT. */
  type: string;
}

/** State of a request for agreement. */
export type EtatDAccord = 'CADUC' | 'DEMANDE' | 'DONNE' | 'REFUSE';

/** State of a lot. */
export type EtatLot = 'ACTIF' | 'ARRETE';

/** State of recruitment. LHEO: `etat-recrutement`. */
export type EtatRecrutement = 'FERME' | 'OUVERT' | 'SUSPENDU';

/** State of an action. The action, with its sessions and dispositifs, is the unit of validation. */
export type EtatSaisie = 'ARCHIVEE' | 'EN_ATTENTE_DE_REPONSES' | 'EN_ATTENTE_DE_VALIDATION' | 'EN_COURS_DE_SAISIE' | 'VALIDEE';

/** Facets of offers. */
export type FacetName = 'COMMUNE' | 'DEPARTEMENT' | 'ETAT_RECRUTEMENT' | 'FORMACODE' | 'MODALITE_ENSEIGNEMENT' | 'MOIS_DEBUT' | 'NIVEAU_SORTIE' | 'ORGANISME' | 'PROGRAMME' | 'TYPE_DISPOSITIF';

/** Input of `fermerSession`. */
export interface FermerSessionInput {
  /** Session to end: `SessionOuverte.id`. */
  session: string | number;
}

/** Filter of formations. All conditions must hold; a list matches any of its values, an empty list matches nothing. */
export interface FormationFilter {
  /** Any of these Formacodes, of any version. */
  formacodes?: readonly string[] | null | undefined;
  /** Words that must all occur in the title; accents and case are ignored. */
  intitule?: string | null | undefined;
  /** Changed at or after this instant. */
  modifieDepuis?: string | null | undefined;
  /** Any of these numbers. */
  numeros?: readonly number[] | null | undefined;
  /** With one of these numbers in its source, or references of `saisirOffre`: of the fiche itself, or of a LHEO action that it holds. */
  numerosSource?: readonly string[] | null | undefined;
  /** With an action that one of these organismes delivers, or a session that one of them is responsible for. */
  organismes?: readonly string[] | null | undefined;
  /** With a dispositif of one of these programme codes, of any year. */
  programmes?: readonly string[] | null | undefined;
  /** Imported from this feed; `saisie:` and a SIRET: entered by `saisirOffre` for this organisme. */
  source?: string | null | undefined;
}

/** A formation in the caller’s catalogue. */
export interface FormationInput {
  /** Whether it leads to a certification. */
  certifiante?: boolean | null | undefined;
  /** Certifications, at most 5. */
  certifications?: readonly CertificationInput[] | null | undefined;
  /** Programme common to all actions: plain text, at most 3000 characters. */
  contenu?: string | null | undefined;
  /** Domain, the principal one first: codes of the nomenclature FORMACODE, at most 5. */
  formacodes?: readonly string[] | null | undefined;
  /** Title: plain text, at most 255 characters. */
  intitule?: string | null | undefined;
  /** Exit level: a code of the nomenclature NIVEAU. */
  niveauSortie?: string | null | undefined;
  /** Groups of the NSF: codes of the nomenclature NSF, at most 3. */
  nsf?: readonly string[] | null | undefined;
  /** General objective: a code of the nomenclature OBJECTIF_GENERAL. */
  objectifGeneral?: string | null | undefined;
  /** Target jobs: codes of the nomenclature ROME, at most 5. */
  rome?: readonly string[] | null | undefined;
  /** Kind of training. */
  voie?: Voie | null | undefined;
}

/** Sort order of formations. */
export interface FormationOrder {
  /** Direction; also applies to the number that breaks ties. */
  direction?: Direction | null | undefined;
  /** Sort key. */
  field: FormationOrderField;
}

/** Sort keys of formations. */
export type FormationOrderField = 'INTITULE' | 'MODIFIE_LE' | 'NUMERO';

/** Severity of an anomaly. */
export type GraviteAnomalie = 'AVERTISSEMENT' | 'BLOQUANTE';

/** Input of `importerProgramme`. */
export interface ImporterProgrammeInput {
  /** The file in Base64, 750,000 bytes at most: CSV (UTF-8 or Windows-1252, `;` or `,`) or XLSX. */
  contenuBase64: string;
  /** Dry run: reports the differences and writes nothing. */
  essai?: boolean | null | undefined;
  /** Goes on although more than 20 % of the lots would be stopped. */
  forcer?: boolean | null | undefined;
  /** Name of the file, for the list of imports. */
  nom?: string | null | undefined;
  /** What happens if the file contains errors. */
  politique?: PolitiqueDeProgramme | null | undefined;
}

/** Meeting that presents a session. */
export interface InformationCollectiveInput {
  /** Whether it takes place at a distance; defaults to false. */
  aDistance?: boolean | null | undefined;
  /** Comment: plain text, at most 500 characters. */
  commentaire?: string | null | undefined;
  /** Day of the meeting: ISO 8601 (`2026-09-01`). */
  date: string;
  /** `HHhMM`: `09h30`. */
  heureDebut?: string | null | undefined;
  /** `HHhMM`. */
  heureFin?: string | null | undefined;
  /** Place of the dispensateur or of the responsable. */
  lieu?: string | number | null | undefined;
  /** Seats, 0 to 99999. */
  places?: number | null | undefined;
  /** Connection link: an absolute http(s) URL, at most 400 characters. */
  url?: string | null | undefined;
}

/** Interval of whole numbers, bounds included; an absent bound is open. */
export interface IntRangeInput {
  /** This number or less. */
  max?: number | null | undefined;
  /** This number or more. */
  min?: number | null | undefined;
}

/** Input of `inviterCollegue`. */
export interface InviterCollegueInput {
  /** Address of the colleague, in any case. */
  courriel: string;
  /** SIRET of the organisme. */
  organisme: string;
}

/** On site or at a distance. LHEO: `modalites-enseignement`. */
export type ModaliteEnseignement = 'A_DISTANCE' | 'MIXTE' | 'PRESENTIEL';

/** Input of `modifierAction`. */
export interface ModifierActionInput {
  /** Access for disabled people: plain text, at most 250 characters. */
  accesHandicapes?: string | null | undefined;
  /** `id` of the action’s working view. */
  action: string | number;
  /** Blocks of a certification that the action prepares for. */
  blocsCompetences?: readonly BlocCompetencesInput[] | null | undefined;
  /** Specific requirements: plain text, at most 3000 characters. */
  commentairesPrerequis?: string | null | undefined;
  /** Appended to the formation’s title, 255 characters with it: plain text, at most 255 characters. */
  complementIntitule?: string | null | undefined;
  /** Appended to the formation’s `contenu`: plain text, at most 3000 characters. */
  complementProgramme?: string | null | undefined;
  /** `id` of contacts of the dispensateur, in order. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** Equipment that the learner pays for. */
  equipements?: readonly EquipementInput[] | null | undefined;
  /** Lodging: plain text, at most 250 characters. */
  hebergement?: string | null | undefined;
  /** Details on the target audience: plain text, at most 250 characters. */
  infoPublicVise?: string | null | undefined;
  /** Languages of instruction, ISO 639-1, at most 5. */
  langues?: readonly string[] | null | undefined;
  /** Entry level: a code of the nomenclature NIVEAU. */
  niveauEntree?: string | null | undefined;
  /** Whether the entry level is mandatory. */
  niveauEntreeObligatoire?: boolean | null | undefined;
  /** Objectives: plain text, at most 3000 characters. */
  objectifs?: string | null | undefined;
  /** Distinctive feature: plain text, at most 250 characters. */
  plusFormation?: string | null | undefined;
  /** Whether there are further requirements. */
  prerequis?: boolean | null | undefined;
  /** Target audiences: codes of the nomenclature PUBLIC, at most 10. */
  publics?: readonly string[] | null | undefined;
  /** Meals: plain text, at most 250 characters. */
  restauration?: string | null | undefined;
  /** Expected results: plain text, at most 3000 characters. */
  resultatsAttendus?: string | null | undefined;
  /** Transport: plain text, at most 250 characters. */
  transport?: string | null | undefined;
  /** Web page of the action: an absolute http(s) URL, at most 400 characters. */
  urlAction?: string | null | undefined;
  /** Leaflet: an absolute http(s) URL, at most 400 characters. */
  urlPdf?: string | null | undefined;
  /** YouTube video or .mp4 file: an absolute http(s) URL, at most 400 characters. */
  urlVideo?: string | null | undefined;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `modifierContact`. */
export interface ModifierContactInput {
  /** `M.`, `Mme`: plain text, at most 50 characters. */
  civilite?: string | null | undefined;
  /** `id` of an entry of the organisme’s address book. */
  contact: string | number;
  /** Email address, at most 160 characters. */
  courriel?: string | null | undefined;
  /** Family name, or name of a service: plain text, at most 50 characters. */
  nom?: string | null | undefined;
  /** Mobile number, at most 25 characters. */
  portable?: string | null | undefined;
  /** First name: plain text, at most 50 characters. */
  prenom?: string | null | undefined;
  /** Landline number, at most 25 characters. */
  telephone?: string | null | undefined;
  /** Function: a code of the nomenclature TYPE_CONTACT. */
  type?: string | null | undefined;
  /** At most 3 absolute http(s) URLs. */
  urls?: readonly string[] | null | undefined;
}

/** Input of `modifierDispositif`. */
export interface ModifierDispositifInput {
  /** Whether the funder has signed an agreement. */
  conventionnee?: boolean | null | undefined;
  /** Conditions of funding: plain text, at most 600 characters. */
  detailPriseEnCharge?: string | null | undefined;
  /** `id` of the dispositif’s working view. */
  dispositif: string | number;
  /** Funder: a code of the nomenclature FINANCEUR. */
  financeur?: string | null | undefined;
  /** Remaining costs for the learner: plain text, at most 200 characters. */
  fraisRestants?: string | null | undefined;
  /** Hours under the funder’s agreement, 0 to 99999. */
  heuresConventionnees?: number | null | undefined;
  /** Lot of the Région’s programme that it is entered under: funder and imposed values are filled in unless given. */
  lot?: string | number | null | undefined;
  /** Funded places, 1 to 99999. */
  nombrePlaces?: number | null | undefined;
  /** Whether teaching costs are covered. */
  priseEnChargeFraisPedagogiques?: boolean | null | undefined;
  /** Programme of the Région; defaults to the lot’s. */
  programme?: string | number | null | undefined;
  /** Type; defaults to PROGRAMME_REGION when a lot is named. */
  type?: TypeDispositif | null | undefined;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `modifierFormation`. */
export interface ModifierFormationInput {
  /** Whether it leads to a certification. */
  certifiante?: boolean | null | undefined;
  /** Certifications, at most 5. */
  certifications?: readonly CertificationInput[] | null | undefined;
  /** Programme common to all actions: plain text, at most 3000 characters. */
  contenu?: string | null | undefined;
  /** Domain, the principal one first: codes of the nomenclature FORMACODE, at most 5. */
  formacodes?: readonly string[] | null | undefined;
  /** `id` of the formation’s working view. */
  formation: string | number;
  /** Title: plain text, at most 255 characters. */
  intitule?: string | null | undefined;
  /** Exit level: a code of the nomenclature NIVEAU. */
  niveauSortie?: string | null | undefined;
  /** Groups of the NSF: codes of the nomenclature NSF, at most 3. */
  nsf?: readonly string[] | null | undefined;
  /** General objective: a code of the nomenclature OBJECTIF_GENERAL. */
  objectifGeneral?: string | null | undefined;
  /** Target jobs: codes of the nomenclature ROME, at most 5. */
  rome?: readonly string[] | null | undefined;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
  /** Kind of training. */
  voie?: Voie | null | undefined;
}

/** Input of `modifierLieu`. */
export interface ModifierLieuInput {
  /** INSEE code of the commune: `44109`. */
  codeInsee?: string | null | undefined;
  /** Postal code: five digits, one of the commune’s. */
  codePostal?: string | null | undefined;
  /** Yes to changing what published sessions show. False when absent. */
  confirmer?: boolean | null | undefined;
  /** Whether the organisme trains there. */
  estSite?: boolean | null | undefined;
  /** Latitude in degrees (WGS 84), given with `longitude`; the centre of a new commune when absent. */
  latitude?: number | null | undefined;
  /** `id` of a place of the organisme. */
  lieu: string | number;
  /** Address lines: 1 to 4, at most 50 characters each. */
  lignes?: readonly string[] | null | undefined;
  /** Longitude in degrees (WGS 84), given with `latitude`. */
  longitude?: number | null | undefined;
  /** Name of the place; null for the town’s: plain text, at most 255 characters. */
  nom?: string | null | undefined;
  /** Establishment at this place: SIRET, 14 digits with its key; blanks are ignored. */
  siret?: string | null | undefined;
  /** UAI of the school at this place: 7 digits and a letter. */
  uai?: string | null | undefined;
}

/** Input of `modifierOrganisme`. */
export interface ModifierOrganismeInput {
  /** Category: two digits. */
  categorie?: string | null | undefined;
  /** How to reach it. */
  coordonnees?: CoordonneesInput | null | undefined;
  /** Usual name: plain text, at most 250 characters. */
  nom?: string | null | undefined;
  /** NDA: 11 digits. */
  numeroDeclarationActivite?: string | null | undefined;
  /** Organisme to change; defaults to the viewer’s own when they act for exactly one: SIRET, 14 digits with its key; blanks are ignored. */
  organisme?: string | null | undefined;
  /** Formacodes of what it could give: codes of the nomenclature FORMACODE, at most 25. */
  potentiel?: readonly string[] | null | undefined;
  /** Qualiopi and the like: plain text, at most 3000 characters. */
  renseignementsSpecifiques?: string | null | undefined;
  /** UAI of a school: 7 digits and a letter. */
  uai?: string | null | undefined;
}

/** Input of `modifierSession`. */
export interface ModifierSessionInput {
  /** Maximum number of learners in total, 0 to 99999. */
  capaciteCumulee?: number | null | undefined;
  /** Maximum number of learners at a time, 0 to 99999. */
  capaciteSimultanee?: number | null | undefined;
  /** Comment on the duration: plain text, at most 150 characters. */
  commentaireDuree?: string | null | undefined;
  /** Yes to what the change does at once to what is published: see ConfirmationRequiseError. False when absent. */
  confirmer?: boolean | null | undefined;
  /** `id` of contacts of the dispensateur or of the responsable, in order. Public at once. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** First day: ISO 8601 (`2026-09-01`). */
  debut?: string | null | undefined;
  /** Hours in the training centre, 0 to 99999. */
  dureeCentreHeures?: number | null | undefined;
  /** Hours in a company, 0 to 99999. */
  dureeEntrepriseHeures?: number | null | undefined;
  /** Hours per week, 0 to 100. */
  dureeHebdomadaireHeures?: number | null | undefined;
  /** Minimum number of learners, 0 to 99999. */
  effectifMinimal?: number | null | undefined;
  /** Fixed dates or permanent entries. */
  entreesSorties?: EntreesSorties | null | undefined;
  /** State of recruitment; OUVERT at creation. Public at once. */
  etatRecrutement?: EtatRecrutement | null | undefined;
  /** Last day, included: ISO 8601 (`2026-09-01`). */
  fin?: string | null | undefined;
  /** Informations collectives. Public at once. */
  informationsCollectives?: readonly InformationCollectiveInput[] | null | undefined;
  /** Place of training: a place of the dispensateur or of the responsable. */
  lieu?: string | number | null | undefined;
  /** Place of enrolment: a place of the dispensateur or of the responsable. */
  lieuInscription?: string | number | null | undefined;
  /** On site or at a distance. */
  modaliteEnseignement?: ModaliteEnseignement | null | undefined;
  /** Enrolment procedure: plain text, at most 255 characters. */
  modalitesInscription?: string | null | undefined;
  /** In a centre, in a company, at a distance: codes of the nomenclature MODALITE_PEDAGOGIQUE. */
  modalitesPedagogiques?: readonly string[] | null | undefined;
  /** Selection of candidates: codes of the nomenclature MODALITE_RECRUTEMENT. */
  modalitesRecrutement?: readonly string[] | null | undefined;
  /** Selection of candidates in words: plain text, at most 3000 characters. */
  modalitesRecrutementTexte?: string | null | undefined;
  /** Recruitment area: a code of the nomenclature PERIMETRE_RECRUTEMENT. */
  perimetreRecrutement?: string | null | undefined;
  /** Recruitment area in words: plain text, at most 50 characters. */
  perimetreRecrutementTexte?: string | null | undefined;
  /** Day, evening or weekend courses: codes of the nomenclature PERIODE_FORMATION. */
  periodesFormation?: readonly string[] | null | undefined;
  /** Application periods. */
  periodesInscription?: readonly PeriodeInscriptionInput[] | null | undefined;
  /** Price per hour in euros, taxes included: `12,50`, at most 6 characters. */
  prixHoraireTtc?: string | null | undefined;
  /** Total price in euros, taxes included, at most 10 characters. */
  prixTotalTtc?: string | null | undefined;
  /** Organisme responsable, the lot’s mandataire when a lot is named at creation, else the dispensateur: SIRET, 14 digits with its key; blanks are ignored. */
  responsable?: string | null | undefined;
  /** Rhythm in words: plain text, at most 3000 characters. */
  rythmeTexte?: string | null | undefined;
  /** Full time, part time…: codes of the nomenclature RYTHME. */
  rythmes?: readonly string[] | null | undefined;
  /** `id` of the session’s working view. */
  session: string | number;
  /** In a group, individual…: a code of the nomenclature TYPE_PARCOURS. */
  typeParcours?: string | null | undefined;
  /** Pages that describe it: at most 3 absolute http(s) addresses. Public at once. */
  urls?: readonly string[] | null | undefined;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** When a field must be filled in. */
export type MomentDObligation = 'ENVOI' | 'KAIROS' | 'OFFRE_INFO' | 'OUIFORM' | 'SAISIE' | 'SITES_REGIONAUX';

/** Acts on an action. */
export type NomActe = 'ABANDONNER_MODIFICATIONS' | 'ACQUITTER_CERTIFINFO' | 'ARCHIVER' | 'DEMANDER_ACCORD_REGION' | 'DEMANDER_REPONSES' | 'DESARCHIVER' | 'DONNER_ACCORD_REGION' | 'ENVOYER_EN_VALIDATION' | 'MODIFIER' | 'RAPPELER' | 'REFUSER' | 'REFUSER_ACCORD_REGION' | 'REMPLACER_CERTIFINFO' | 'REPONDRE' | 'VALIDER';

/** A mail that accounts receive unless they opt out. */
export type NomAvis = 'ACCORD' | 'ATTENTE' | 'QUESTIONS' | 'REFUS' | 'VALIDATION';

/** The value tables. */
export type NomNomenclature = 'BOOLEEN' | 'CERTIF_INFO' | 'DEPARTEMENT' | 'ETAT_RECRUTEMENT' | 'FINANCEUR' | 'FORMACODE' | 'FORMACODE_CHAMP' | 'MODALITE_ENSEIGNEMENT' | 'MODALITE_ENTREES_SORTIES' | 'MODALITE_PEDAGOGIQUE' | 'MODALITE_RECRUTEMENT' | 'NIVEAU' | 'NSF' | 'OBJECTIF_GENERAL' | 'PAYS' | 'PERIMETRE_RECRUTEMENT' | 'PERIODE_FORMATION' | 'PUBLIC' | 'REGION' | 'RNCP' | 'ROME' | 'ROME_GRAND_DOMAINE' | 'RYTHME' | 'TYPE_ALTERNANCE' | 'TYPE_CONTACT' | 'TYPE_CYCLE' | 'TYPE_ENSEIGNEMENT' | 'TYPE_EQUIPEMENT' | 'TYPE_MODULE' | 'TYPE_PARCOURS' | 'TYPE_POSITIONNEMENT' | 'TYPE_VALIDATION_BLOCS' | 'UNITE_RYTHME';

/** Kind of thing that the Région’s file describes. */
export type ObjetDeProgramme = 'ADRESSE' | 'LOT' | 'ORGANISME' | 'PROGRAMME';

/** Filter of offers. All conditions must hold; a list matches any of its values, an empty list matches nothing. */
export interface OffreFilter {
  /** With a dispositif of a programme of one of these years. */
  anneesProgramme?: readonly number[] | null | undefined;
  /** Eligible today in this channel, as `Session.diffusion` says; SITES_REGIONAUX when absent. Its end is the matter of `statuts`: SITES_REGIONAUX and TERMINEE give what the regional sites have shown. */
  canal?: CanalDiffusion | null | undefined;
  /** Whether it leads to a certification. */
  certifiante?: boolean | null | undefined;
  /** The same by Certif Info code, be it one that was replaced or its replacement. */
  codeCertifInfo?: string | null | undefined;
  /** It prepares for this certification: `RNCP35830`. */
  codeRncp?: string | null | undefined;
  /** It prepares for one of these certifications: `RNCP35830`, or its number. */
  codesRncp?: readonly string[] | null | undefined;
  /** It prepares for one of these certifications of the Répertoire spécifique: `RS5616`, or its number. */
  codesRs?: readonly string[] | null | undefined;
  /** In one of these communes: INSEE codes. Paris, Lyon and Marseille include their arrondissements. */
  communes?: readonly string[] | null | undefined;
  /** Created at or after this instant. */
  creeDepuis?: string | null | undefined;
  /** Begins between these days. */
  debut?: DateRangeInput | null | undefined;
  /** In one of these départements: `44`, `2A`. */
  departements?: readonly string[] | null | undefined;
  /** Delivered by one of these organismes. */
  dispensateurs?: readonly string[] | null | undefined;
  /** Hours in the centre; sessions without that number are excluded. */
  dureeCentre?: IntRangeInput | null | undefined;
  /** Fixed dates or permanent entries. */
  entreesSorties?: EntreesSorties | null | undefined;
  /** In one of these states of recruitment. */
  etatsRecrutement?: readonly EtatRecrutement[] | null | undefined;
  /** Ends between these days; sessions without a known end are excluded. */
  fin?: DateRangeInput | null | undefined;
  /** Any of these Formacodes. Use `search` to include narrower terms. */
  formacodes?: readonly string[] | null | undefined;
  /** Whether an information collective is given with its hours, and a place or an address. */
  informationCollective?: boolean | null | undefined;
  /** With a dispositif of a lot of one of these codes. */
  lots?: readonly string[] | null | undefined;
  /** Any of these: on site, mixed, at a distance. */
  modalitesEnseignement?: readonly ModaliteEnseignement[] | null | undefined;
  /** Changed at or after this instant. */
  modifieDepuis?: string | null | undefined;
  /** Any of these entry levels: nomenclature NIVEAU, as `niveauxSortie`. */
  niveauxEntree?: readonly string[] | null | undefined;
  /** Any of these exit levels: nomenclature NIVEAU. Codes of before 2019 (2 to 8) stand for those of today, in fiches too. */
  niveauxSortie?: readonly string[] | null | undefined;
  /** Delivered by one of these organismes, or under its responsibility. */
  organismes?: readonly string[] | null | undefined;
  /** Places of all its dispositifs; a missing number counts as 0. */
  places?: IntRangeInput | null | undefined;
  /** With a dispositif of one of these programme codes, of any year. */
  programmes?: readonly string[] | null | undefined;
  /** Within this circle. */
  proximite?: ProximiteInput | null | undefined;
  /** For one of these publics: Formacodes of publics. */
  publics?: readonly string[] | null | undefined;
  /** In one of these regions: INSEE codes. */
  regions?: readonly string[] | null | undefined;
  /** Under the responsibility of one of these organismes. */
  responsables?: readonly string[] | null | undefined;
  /** Any of these ROME codes. */
  rome?: readonly string[] | null | undefined;
  /** But not the offers that this filter matches, which has no `sauf` of its own; where it says no `canal` or `statuts`, it matches any. Without conditions it leaves out nothing. */
  sauf?: OffreFilter | null | undefined;
  /** Stands so today (Europe/Paris); A_VENIR and EN_COURS when absent: what is over is found when asked for. */
  statuts?: readonly StatutSession[] | null | undefined;
  /** Any of these types of dispositif. */
  typesDispositif?: readonly TypeDispositif[] | null | undefined;
  /** Any of these kinds of training. */
  voies?: readonly Voie[] | null | undefined;
}

/** Sort order of offers; ties are broken by session number. */
export interface OffreOrder {
  /** Direction; for PERTINENCE and DISTANCE, ASC puts the best first. */
  direction?: Direction | null | undefined;
  /** Sort key. */
  field: OffreOrderField;
}

/** Sort keys of offers. */
export type OffreOrderField = 'DEBUT' | 'DISTANCE' | 'INTITULE' | 'MODIFIE_LE' | 'PERTINENCE';

/** Filter of organismes. All conditions must hold; a list matches any of its values, an empty list matches nothing. */
export interface OrganismeFilter {
  /** With its seat or a place in one of these départements: `44`, `2A`. */
  departements?: readonly string[] | null | undefined;
  /** Whether it has no published session to come or under way today, delivered by it or under its responsibility. */
  sansSessionActive?: boolean | null | undefined;
}

/** Dates of a session. */
export interface PeriodeInput {
  /** First day: ISO 8601 (`2026-09-01`). */
  debut: string;
  /** Last day, included: ISO 8601 (`2026-09-01`). */
  fin: string;
}

/** Application periods. */
export interface PeriodeInscriptionInput {
  /** First day: ISO 8601 (`2026-09-01`). */
  debut: string;
  /** Last day, included: ISO 8601 (`2026-09-01`). */
  fin: string;
  /** What happens during the period. */
  type: TypePeriodeInscription;
}

/** What happens to a file that contains errors. */
export type PolitiqueDeProgramme = 'REFUSER_LIGNES' | 'TOUT_REFUSER';

/** A circle: around a point, or around the centre of a commune. */
export interface ProximiteInput {
  /** INSEE code of the commune, instead of a point. */
  commune?: string | null | undefined;
  /** Latitude in degrees (WGS 84), given with `longitude`. */
  latitude?: number | null | undefined;
  /** Longitude in degrees (WGS 84), given with `latitude`. */
  longitude?: number | null | undefined;
  /** Radius in kilometres: 0.001 to 20,000. */
  rayonKm: number;
}

/** A validator’s question. */
export interface QuestionInput {
  /** Field of the fiche, as in anomalies; the whole fiche when absent. */
  champ?: string | null | undefined;
  /** The fiche concerned; the whole action when absent. */
  fiche?: string | null | undefined;
  /** Question: plain text, 1 to 3000 characters. */
  texte: string;
}

/** Who can do something about a reason. */
export type QuiAgit = 'ORGANISME' | 'PERSONNE' | 'REGION' | 'VALIDEUR';

/** Input of `rappeler`. */
export interface RappelerInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `refuserAccordRegion`. */
export interface RefuserAccordRegionInput {
  /** The request: `DemandeDAccord.id`. */
  demande: string | number;
  /** Reason: plain text, 1 to 3000 characters. */
  motif: string;
}

/** Input of `refuserDemandeDeCompte`. */
export interface RefuserDemandeDeCompteInput {
  /** Request to refuse: `DemandeDeCompte.id`. */
  demande: string | number;
  /** Reason, sent to the requester: 1 to 1000 characters. */
  motif: string;
}

/** Input of `refuser`. */
export interface RefuserInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** Reason: plain text, 1 to 3000 characters. */
  motif: string;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `reglerAvis`. */
export interface ReglerAvisInput {
  /** Mails that the account does not want; empty to receive all. */
  silences: readonly NomAvis[];
}

/** Input of `reinitialiserMotDePasse`. */
export interface ReinitialiserMotDePasseInput {
  /** Key received by mail; valid once. */
  cle: string;
  /** New password, at least 12 characters unless the server is configured otherwise. */
  motDePasse: string;
}

/** Input of `rejouerEnvois`. */
export interface RejouerEnvoisInput {
  /** The webhook: `Abonnement.id`. */
  abonnement: string | number;
}

/** Input of `remplacerCertifInfo`. */
export interface RemplacerCertifInfoInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** Code to replace, 1 to 10 digits. */
  ancien: string;
  /** New code, 1 to 10 digits. */
  nouveau: string;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `renouvelerSecretDAbonnement`. */
export interface RenouvelerSecretDAbonnementInput {
  /** The webhook: `Abonnement.id`. */
  abonnement: string | number;
  /** Hours for which the old secret signs too: 0 to 168. */
  recouvrementHeures?: number | undefined;
}

/** Input of `repondre`. */
export interface RepondreInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** One answer per open question. */
  reponses: readonly ReponseInput[];
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** An organisme’s answer to one question. */
export interface ReponseInput {
  /** `Question.id` of the question. */
  question: string | number;
  /** Answer: plain text, 1 to 3000 characters. */
  texte: string;
}

/** Input of `retirerCollegue`. */
export interface RetirerCollegueInput {
  /** Address of the colleague, in any case. */
  courriel: string;
  /** SIRET of the organisme. */
  organisme: string;
}

/** Input of `retirerRole`. */
export interface RetirerRoleInput {
  /** Address of the account, in any case. */
  courriel: string;
  /** Role. */
  role: RoleAttribue;
}

/** Input of `revoquerCleApi`. */
export interface RevoquerCleApiInput {
  /** `CleApi.id` of the key. */
  id: string | number;
}

/** Roles of users. */
export type Role = 'ADMINISTRATEUR' | 'ORGANISME' | 'REGION' | 'VALIDEUR';

/** A role that an administrator gives; ORGANISME comes with an organisme. */
export type RoleAttribue = 'ADMINISTRATEUR' | 'REGION' | 'VALIDEUR';

/** Input of `saisirOffre`. */
export interface SaisirOffreInput {
  /** Actions of the formation to create or change. */
  actions: readonly ActionInput[];
  /** Yes to what the change does at once to what is published: see ConfirmationRequiseError. False when absent. */
  confirmer?: boolean | null | undefined;
  /** Fields of the formation. */
  formation: FormationInput;
  /** Organisme in whose name the offer is entered; defaults to the viewer’s own when they act for exactly one: SIRET, 14 digits with its key; blanks are ignored. */
  organisme?: string | null | undefined;
  /** The caller’s reference of the formation: 1 to 100 characters, unique within the organisme. */
  reference: string;
}

/** Input of `seConnecter`. */
export interface SeConnecterInput {
  /** Address of the account, in any case. */
  courriel: string;
  /** Password of the account. */
  motDePasse: string;
}

/** A session. What is known already; the rest begins with what the programme says. */
export interface SessionDOffreInput {
  /** Maximum number of learners in total, 0 to 99999. */
  capaciteCumulee?: number | null | undefined;
  /** Maximum number of learners at a time, 0 to 99999. */
  capaciteSimultanee?: number | null | undefined;
  /** Comment on the duration: plain text, at most 150 characters. */
  commentaireDuree?: string | null | undefined;
  /** `id` of contacts of the dispensateur or of the responsable, in order. Public at once. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** First day: ISO 8601 (`2026-09-01`). */
  debut?: string | null | undefined;
  /** Hours in the training centre, 0 to 99999. */
  dureeCentreHeures?: number | null | undefined;
  /** Hours in a company, 0 to 99999. */
  dureeEntrepriseHeures?: number | null | undefined;
  /** Hours per week, 0 to 100. */
  dureeHebdomadaireHeures?: number | null | undefined;
  /** Minimum number of learners, 0 to 99999. */
  effectifMinimal?: number | null | undefined;
  /** Fixed dates or permanent entries. */
  entreesSorties?: EntreesSorties | null | undefined;
  /** State of recruitment; OUVERT at creation. Public at once. */
  etatRecrutement?: EtatRecrutement | null | undefined;
  /** Last day, included: ISO 8601 (`2026-09-01`). */
  fin?: string | null | undefined;
  /** Informations collectives. Public at once. */
  informationsCollectives?: readonly InformationCollectiveInput[] | null | undefined;
  /** Place of training: a place of the dispensateur or of the responsable. */
  lieu?: string | number | null | undefined;
  /** Place of enrolment: a place of the dispensateur or of the responsable. */
  lieuInscription?: string | number | null | undefined;
  /** On site or at a distance. */
  modaliteEnseignement?: ModaliteEnseignement | null | undefined;
  /** Enrolment procedure: plain text, at most 255 characters. */
  modalitesInscription?: string | null | undefined;
  /** In a centre, in a company, at a distance: codes of the nomenclature MODALITE_PEDAGOGIQUE. */
  modalitesPedagogiques?: readonly string[] | null | undefined;
  /** Selection of candidates: codes of the nomenclature MODALITE_RECRUTEMENT. */
  modalitesRecrutement?: readonly string[] | null | undefined;
  /** Selection of candidates in words: plain text, at most 3000 characters. */
  modalitesRecrutementTexte?: string | null | undefined;
  /** Recruitment area: a code of the nomenclature PERIMETRE_RECRUTEMENT. */
  perimetreRecrutement?: string | null | undefined;
  /** Recruitment area in words: plain text, at most 50 characters. */
  perimetreRecrutementTexte?: string | null | undefined;
  /** Day, evening or weekend courses: codes of the nomenclature PERIODE_FORMATION. */
  periodesFormation?: readonly string[] | null | undefined;
  /** Application periods. */
  periodesInscription?: readonly PeriodeInscriptionInput[] | null | undefined;
  /** Price per hour in euros, taxes included: `12,50`, at most 6 characters. */
  prixHoraireTtc?: string | null | undefined;
  /** Total price in euros, taxes included, at most 10 characters. */
  prixTotalTtc?: string | null | undefined;
  /** Organisme responsable, the lot’s mandataire when a lot is named at creation, else the dispensateur: SIRET, 14 digits with its key; blanks are ignored. */
  responsable?: string | null | undefined;
  /** Rhythm in words: plain text, at most 3000 characters. */
  rythmeTexte?: string | null | undefined;
  /** Full time, part time…: codes of the nomenclature RYTHME. */
  rythmes?: readonly string[] | null | undefined;
  /** In a group, individual…: a code of the nomenclature TYPE_PARCOURS. */
  typeParcours?: string | null | undefined;
  /** Pages that describe it: at most 3 absolute http(s) addresses. Public at once. */
  urls?: readonly string[] | null | undefined;
}

/** Values of a session that is about to be saved; absent ones are those that it has already. */
export interface SessionEnvisageeInput {
  /** First day. */
  debut?: string | null | undefined;
  /** Hours in centre. */
  dureeCentreHeures?: number | null | undefined;
  /** Hours in company. */
  dureeEntrepriseHeures?: number | null | undefined;
  /** Last day, included. */
  fin?: string | null | undefined;
  /** Place of training: `Lieu.id`. */
  lieu?: string | number | null | undefined;
  /** On site, mixed, at a distance. */
  modaliteEnseignement?: ModaliteEnseignement | null | undefined;
}

/** Filter of sessions. All conditions must hold; a list matches any of its values, an empty list matches nothing. */
export interface SessionFilter {
  /** Begins between these days. */
  debut?: DateRangeInput | null | undefined;
  /** In one of these départements: `44`, `2A`. */
  departements?: readonly string[] | null | undefined;
  /** In one of these states of recruitment. */
  etatsRecrutement?: readonly EtatRecrutement[] | null | undefined;
  /** Ends between these days; sessions without a known end are excluded. */
  fin?: DateRangeInput | null | undefined;
  /** Any of these: on site, mixed, at a distance. */
  modalitesEnseignement?: readonly ModaliteEnseignement[] | null | undefined;
  /** Changed at or after this instant. */
  modifieDepuis?: string | null | undefined;
  /** Any of these numbers. */
  numeros?: readonly number[] | null | undefined;
  /** With one of these numbers in its source, or references of `saisirOffre`: of the fiche itself, or of a LHEO action that it holds. */
  numerosSource?: readonly string[] | null | undefined;
  /** Under the responsibility of one of these organismes, or of an action that one of them delivers. */
  organismes?: readonly string[] | null | undefined;
  /** With a dispositif of one of these programme codes, of any year. */
  programmes?: readonly string[] | null | undefined;
  /** Sessions that this rubrique of the dashboard counts; view PUBLIEE only. */
  rubrique?: CodeRubriqueSessions | null | undefined;
  /** Imported from this feed; `saisie:` and a SIRET: entered by `saisirOffre` for this organisme. */
  source?: string | null | undefined;
  /** Any of these statuses today. */
  statuts?: readonly StatutSession[] | null | undefined;
  /** Any of these types of dispositif. */
  typesDispositif?: readonly TypeDispositif[] | null | undefined;
}

/** A session in the caller’s catalogue. */
export interface SessionInput {
  /** Maximum number of learners in total, 0 to 99999. */
  capaciteCumulee?: number | null | undefined;
  /** Maximum number of learners at a time, 0 to 99999. */
  capaciteSimultanee?: number | null | undefined;
  /** Comment on the duration: plain text, at most 150 characters. */
  commentaireDuree?: string | null | undefined;
  /** `id` of contacts of the dispensateur or of the responsable, in order. Public at once. */
  contacts?: readonly (string | number)[] | null | undefined;
  /** First day: ISO 8601 (`2026-09-01`). */
  debut?: string | null | undefined;
  /** Dispositifs, matched by position; extra existing ones are removed. */
  dispositifs: readonly DispositifInput[];
  /** Hours in the training centre, 0 to 99999. */
  dureeCentreHeures?: number | null | undefined;
  /** Hours in a company, 0 to 99999. */
  dureeEntrepriseHeures?: number | null | undefined;
  /** Hours per week, 0 to 100. */
  dureeHebdomadaireHeures?: number | null | undefined;
  /** Minimum number of learners, 0 to 99999. */
  effectifMinimal?: number | null | undefined;
  /** Fixed dates or permanent entries. */
  entreesSorties?: EntreesSorties | null | undefined;
  /** State of recruitment; OUVERT at creation. Public at once. */
  etatRecrutement?: EtatRecrutement | null | undefined;
  /** Last day, included: ISO 8601 (`2026-09-01`). */
  fin?: string | null | undefined;
  /** Informations collectives. Public at once. */
  informationsCollectives?: readonly InformationCollectiveInput[] | null | undefined;
  /** Place of training: a place of the dispensateur or of the responsable. */
  lieu?: string | number | null | undefined;
  /** Place of enrolment: a place of the dispensateur or of the responsable. */
  lieuInscription?: string | number | null | undefined;
  /** On site or at a distance. */
  modaliteEnseignement?: ModaliteEnseignement | null | undefined;
  /** Enrolment procedure: plain text, at most 255 characters. */
  modalitesInscription?: string | null | undefined;
  /** In a centre, in a company, at a distance: codes of the nomenclature MODALITE_PEDAGOGIQUE. */
  modalitesPedagogiques?: readonly string[] | null | undefined;
  /** Selection of candidates: codes of the nomenclature MODALITE_RECRUTEMENT. */
  modalitesRecrutement?: readonly string[] | null | undefined;
  /** Selection of candidates in words: plain text, at most 3000 characters. */
  modalitesRecrutementTexte?: string | null | undefined;
  /** Recruitment area: a code of the nomenclature PERIMETRE_RECRUTEMENT. */
  perimetreRecrutement?: string | null | undefined;
  /** Recruitment area in words: plain text, at most 50 characters. */
  perimetreRecrutementTexte?: string | null | undefined;
  /** Day, evening or weekend courses: codes of the nomenclature PERIODE_FORMATION. */
  periodesFormation?: readonly string[] | null | undefined;
  /** Application periods. */
  periodesInscription?: readonly PeriodeInscriptionInput[] | null | undefined;
  /** Price per hour in euros, taxes included: `12,50`, at most 6 characters. */
  prixHoraireTtc?: string | null | undefined;
  /** Total price in euros, taxes included, at most 10 characters. */
  prixTotalTtc?: string | null | undefined;
  /** The caller’s reference of the session: 1 to 100 characters, unique within the organisme. */
  reference: string;
  /** Organisme responsable, the lot’s mandataire when a lot is named at creation, else the dispensateur: SIRET, 14 digits with its key; blanks are ignored. */
  responsable?: string | null | undefined;
  /** Rhythm in words: plain text, at most 3000 characters. */
  rythmeTexte?: string | null | undefined;
  /** Full time, part time…: codes of the nomenclature RYTHME. */
  rythmes?: readonly string[] | null | undefined;
  /** In a group, individual…: a code of the nomenclature TYPE_PARCOURS. */
  typeParcours?: string | null | undefined;
  /** Pages that describe it: at most 3 absolute http(s) addresses. Public at once. */
  urls?: readonly string[] | null | undefined;
}

/** Sort order of sessions. */
export interface SessionOrder {
  /** Direction; also applies to the number that breaks ties. */
  direction?: Direction | null | undefined;
  /** Sort key. */
  field: SessionOrderField;
}

/** Sort keys of sessions. */
export type SessionOrderField = 'DEBUT' | 'FIN' | 'MODIFIE_LE' | 'NUMERO';

/** Status of a session today (Europe/Paris). */
export type StatutSession = 'A_VENIR' | 'EN_COURS' | 'TERMINEE';

/** Input of `supprimerAbonnement`. */
export interface SupprimerAbonnementInput {
  /** The webhook: `Abonnement.id`. */
  abonnement: string | number;
}

/** Input of `supprimerContact`. */
export interface SupprimerContactInput {
  /** Yes to taking them out of the fiches that name them. False when absent. */
  confirmer?: boolean | null | undefined;
  /** `id` of an entry of the organisme’s address book. */
  contact: string | number;
}

/** Input of `supprimerFiche`. */
export interface SupprimerFicheInput {
  /** `id` of the working view of a formation, an action, a session or a dispositif. */
  fiche: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Input of `supprimerLieu`. */
export interface SupprimerLieuInput {
  /** `id` of a place of the organisme. */
  lieu: string | number;
}

/** Kinds of fields. */
export type TypeDeChamp = 'BOOLEEN' | 'CHOIX' | 'CODE' | 'COURRIEL' | 'DATE' | 'DECIMAL' | 'ENTIER' | 'FICHES' | 'HEURE' | 'REFERENCE' | 'SIRET' | 'TELEPHONE' | 'TEXTE' | 'TEXTE_LONG' | 'UAI' | 'URL';

/** What a copy of the published offer does with a session. */
export type TypeDeChangement = 'CREATION' | 'MODIFICATION' | 'RETRAIT';

/** Forms of the entry. */
export type TypeDeFiche = 'ACTION' | 'BLOC_COMPETENCES' | 'CERTIFICATION' | 'CONTACT' | 'DISPOSITIF' | 'EQUIPEMENT' | 'FORMATION' | 'INFORMATION_COLLECTIVE' | 'LIEU' | 'PERIODE_INSCRIPTION' | 'SESSION';

/** What a search finds an offer by, the most telling first. */
export type TypeDeMotif = 'CARACTERISTIQUE' | 'CODE' | 'DOMAINE' | 'LIEU' | 'METIER' | 'ORGANISME' | 'PROGRAMME' | 'TEXTE' | 'TITRE';

/** Kinds of suggestions, in the order in which they are given. */
export type TypeDeSuggestion = 'COMMUNE' | 'DEPARTEMENT' | 'DOMAINE' | 'METIER' | 'ORGANISME' | 'PROGRAMME' | 'TITRE';

/** How a session is funded. */
export type TypeDispositif = 'AUTRE_PUBLIC' | 'CONTRAT_APPRENTISSAGE' | 'CONTRAT_PROFESSIONNALISATION' | 'CPF' | 'FRANCE_TRAVAIL' | 'PRIVE' | 'PROGRAMME_REGION';

/** What happens during an application period. */
export type TypePeriodeInscription = 'CANDIDATURE_INDIVIDUELLE' | 'INSCRIPTION' | 'RECRUTEMENT';

/** What a field refers to, and what its input takes. */
export type TypeReference = 'COMMUNE' | 'CONTACT' | 'LIEU' | 'LOT' | 'ORGANISME' | 'PROGRAMME';

/** Input of `valider`. */
export interface ValiderInput {
  /** `id` of the action’s working view. */
  action: string | number;
  /** Version of the fiche as it was read; nothing is written against any other. */
  version: number;
}

/** Kind of training. */
export type Voie = 'APPRENTISSAGE' | 'FORMATION_CONTINUE' | 'FORMATION_INITIALE';

/** Two views of one fiche. */
export type Vue = 'PUBLIEE' | 'TRAVAIL';

/** Of `CompteOrganismes`. */
export interface CompteOrganismes {
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `FormationEntierCertifications`. */
export interface FormationEntierCertifications {
  /** When the organisme acknowledged the replacement; null until then. */
  acquitteLe: string | null;
  /** Certif Info code, 1 to 10 digits; null if not given. */
  codeCertifInfo: string | null;
  /** `CPF12345`; null if not given. LHEO: `code-CPF`. */
  codeCpf: string | null;
  /** `RNCP40692`; null if not given. LHEO: `code-RNCP`. */
  codeRncp: string | null;
  /** `RS5080`; null if not given. LHEO: `code-RS`. */
  codeRs: string | null;
  /** When the CARIF-OREF replaced the Certif Info code; null while it is current. */
  remplaceLe: string | null;
  /** Certif Info code that replaces it; null while it is current. */
  remplaceParCertifInfo: string | null;
}

/** Of `FormationEntierFormacodes`. */
export interface FormationEntierFormacodes {
  /** Five digits. */
  code: string;
  /** Label in French; the code itself if unknown in this version. */
  libelle: string;
  /** Version, `V10` to `V14`. LHEO: attribute `ref`. */
  version: string;
}

/** Of `FormationEntierNiveauSortie`. */
export interface FormationEntierNiveauSortie {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `FormationEntierNsf`. */
export interface FormationEntierNsf {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `FormationEntierObjectifGeneral`. */
export interface FormationEntierObjectifGeneral {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `FormationEntierProvenance`. */
export interface FormationEntierProvenance {
  /** Its number there. Of a session: `session/@numero`, or its rank in its LHEO action; of an action, which groups LHEO actions that say the same: the number of one of them. */
  numero: string;
  /** Name of the feed, as its import calls it; `saisie:` and a SIRET for what came by `saisirOffre`. */
  source: string;
  /** Page of this object on the site of the source; null if the feed gives no URL. */
  url: string | null;
}

/** Of `FormationEntierRome`. */
export interface FormationEntierRome {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
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
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `ActionEntierBlocsCompetences`. */
export interface ActionEntierBlocsCompetences {
  /** `RNCP35830BC01`, 8 to 40 characters. */
  code: string;
  /** Name, at most 500 characters. */
  libelle: string;
  /** Whether all of the certification is validated, or a part. Null where it is not said. LHEO: `validation-blocs`. */
  validation: ActionEntierBlocsCompetencesValidation | null;
}

/** Of `ActionEntierContactsType`. */
export interface ActionEntierContactsType {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `ActionEntierContacts`. */
export interface ActionEntierContacts {
  /** `M.`, `Mme`; null if not given. */
  civilite: string | null;
  /** Email address; null if not given. LHEO: `courriel`. */
  courriel: string | null;
  /** All fax numbers, as written. LHEO: `fax/numtel`. */
  fax: string[];
  /** Opaque; for `contacts` of actions and sessions. Not accepted by `node(id:)`. */
  id: string;
  /** Family name, or name of a service. */
  nom: string;
  /** All mobiles, as written. LHEO: `portable/numtel`. */
  portables: string[];
  /** First name; null for a service. */
  prenom: string | null;
  /** Landline, else mobile, as entered; null without either. LHEO: `telfixe`, `portable`. */
  telephone: string | null;
  /** All fixed lines, as written. LHEO: `telfixe/numtel`. */
  telephones: string[];
  /** Function; null if not given. LHEO: `type-contact`. */
  type: ActionEntierContactsType | null;
  /** Its pages, at most 3. LHEO: `web`. */
  urls: string[];
}

/** Of `ActionEntierDispensateur`. */
export interface ActionEntierDispensateur {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
  /** SIRET of the establishment. */
  siret: string;
}

/** Of `ActionEntierEquipementsType`. */
export interface ActionEntierEquipementsType {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `ActionEntierEquipements`. */
export interface ActionEntierEquipements {
  /** At most 500 characters; null if none. */
  commentaire: string | null;
  /** Euros; null if not given. LHEO: `cout-indicatif-equipement`. */
  coutIndicatif: number | null;
  /** Kind of equipment. LHEO: `type-equipement`. */
  type: ActionEntierEquipementsType;
}

/** Of `ActionEntierNiveauEntree`. */
export interface ActionEntierNiveauEntree {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `ActionEntierProvenance`. */
export interface ActionEntierProvenance {
  /** Its number there. Of a session: `session/@numero`, or its rank in its LHEO action; of an action, which groups LHEO actions that say the same: the number of one of them. */
  numero: string;
  /** Name of the feed, as its import calls it; `saisie:` and a SIRET for what came by `saisirOffre`. */
  source: string;
  /** Page of this object on the site of the source; null if the feed gives no URL. */
  url: string | null;
}

/** Of `ActionEntierPublics`. */
export interface ActionEntierPublics {
  /** Five digits. */
  code: string;
  /** Label in French; the code itself if unknown in this version. */
  libelle: string;
  /** Version, `V10` to `V14`. LHEO: attribute `ref`. */
  version: string;
}

/** Of `SessionEntierAutresLieux`. */
export interface SessionEntierAutresLieux {
  /** INSEE code of the commune; null if not given. */
  codeInsee: string | null;
  /** Five characters. */
  codePostal: string;
  /** Name of the town. LHEO: `ville`. */
  commune: string;
  /** Code of the département; null abroad or if unknown. */
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
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `SessionEntierContacts`. */
export interface SessionEntierContacts {
  /** `M.`, `Mme`; null if not given. */
  civilite: string | null;
  /** Email address; null if not given. LHEO: `courriel`. */
  courriel: string | null;
  /** All fax numbers, as written. LHEO: `fax/numtel`. */
  fax: string[];
  /** Opaque; for `contacts` of actions and sessions. Not accepted by `node(id:)`. */
  id: string;
  /** Family name, or name of a service. */
  nom: string;
  /** All mobiles, as written. LHEO: `portable/numtel`. */
  portables: string[];
  /** First name; null for a service. */
  prenom: string | null;
  /** Landline, else mobile, as entered; null without either. LHEO: `telfixe`, `portable`. */
  telephone: string | null;
  /** All fixed lines, as written. LHEO: `telfixe/numtel`. */
  telephones: string[];
  /** Function; null if not given. LHEO: `type-contact`. */
  type: SessionEntierContactsType | null;
  /** Its pages, at most 3. LHEO: `web`. */
  urls: string[];
}

/** Of `SessionEntierDispositifsFinanceur`. */
export interface SessionEntierDispositifsFinanceur {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `SessionEntierDispositifsLot`. */
export interface SessionEntierDispositifsLot {
  /** Year of the programme. */
  annee: number;
  /** Code, unique within its programme. */
  code: string;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Label in French. */
  libelle: string;
}

/** Of `SessionEntierDispositifsProgramme`. */
export interface SessionEntierDispositifsProgramme {
  /** Its year. */
  annee: number;
  /** Code, the same every year. */
  code: string;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Label in French. */
  libelle: string;
}

/** Of `SessionEntierDispositifs`. */
export interface SessionEntierDispositifs {
  /** Day on which the Région last agreed to a change of what it pays; null without, and in the published view. */
  accordRegionLe: string | null;
  /** The Région’s reference of that agreement, at most 50 characters; null likewise. */
  accordRegionReference: string | null;
  /** Whether the funder has signed an agreement; null if not given. LHEO: `conventionnement`. */
  conventionnee: boolean | null;
  /** Creation time. */
  creeLe: string;
  /** Conditions of funding, at most 600 characters. LHEO: `detail-conditions-prise-en-charge`. */
  detailPriseEnCharge: string | null;
  /** Funder; null if not given. LHEO: `code-financeur`. */
  financeur: SessionEntierDispositifsFinanceur | null;
  /** Remaining costs for the learner, at most 200 characters; null if none. LHEO: `frais-restants`. */
  fraisRestants: string | null;
  /** Hours under the funder’s agreement; null if not given. LHEO: `duree-conventionnee`. */
  heuresConventionnees: number | null;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Lot of the programme; null as for `programme`. */
  lot: SessionEntierDispositifsLot | null;
  /** Time of the last change. */
  modifieLe: string;
  /** Funded places, 1 or more; null if not given. LHEO: `nb-places-financees`. */
  nombrePlaces: number | null;
  /** Whether teaching costs are covered; null if not given. LHEO: `prise-en-charge-frais-possible`. */
  priseEnChargeFraisPedagogiques: boolean | null;
  /** Programme of the Région; null for other types, and when a feed names an unknown one. */
  programme: SessionEntierDispositifsProgramme | null;
  /** Type of dispositif. */
  type: Open<TypeDispositif>;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** The view this fiche belongs to. */
  vue: Open<Vue>;
}

/** Of `SessionEntierInformationsCollectivesLieu`. */
export interface SessionEntierInformationsCollectivesLieu {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Name of the place, else the town’s. LHEO: `denomination`. */
  nom: string;
}

/** Of `SessionEntierInformationsCollectives`. */
export interface SessionEntierInformationsCollectives {
  /** Whether it takes place at a distance. LHEO: `a-distance`. */
  aDistance: boolean;
  /** At most 500 characters; null if none. */
  commentaire: string | null;
  /** Day of the meeting. */
  date: string;
  /** Its last day; null where it lasts one. */
  dateFin: string | null;
  /** `HHhMM`; null if not given. LHEO: `heure-debut`. */
  heureDebut: string | null;
  /** `HHhMM`; null if not given. LHEO: `heure-fin`. */
  heureFin: string | null;
  /** Place; null at a distance. */
  lieu: SessionEntierInformationsCollectivesLieu | null;
  /** Seats; null if not given. LHEO: `nb-places`. */
  places: number | null;
  /** Connection link; null on site. */
  url: string | null;
}

/** Of `SessionEntierLieuAdresse`. */
export interface SessionEntierLieuAdresse {
  /** INSEE code of the commune; null if not given. */
  codeInsee: string | null;
  /** Five digits. */
  codePostal: string;
  /** Name of the town. LHEO: `ville`. */
  commune: string;
  /** Code of the département: `44`, `2A`; null abroad or if unknown. */
  departement: string | null;
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** ISO 3166-1 alpha-2; null where it is not said. */
  pays: string | null;
  /** Name of the region; null abroad or if unknown. */
  region: string | null;
}

/** Of `SessionEntierLieu`. */
export interface SessionEntierLieu {
  /** Postal address. */
  adresse: SessionEntierLieuAdresse;
  /** Whether the organisme trains there; false for an address of meetings or enrolment. */
  estSite: boolean;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Degrees (WGS 84); null if not given. */
  latitude: number | null;
  /** Degrees (WGS 84); null if not given. */
  longitude: number | null;
  /** Name of the place, else the town’s. LHEO: `denomination`. */
  nom: string;
  /** SIRET of the establishment there; null if not given. */
  siretEtablissement: string | null;
  /** UAI of the school there; null if not given. */
  uai: string | null;
}

/** Of `SessionEntierLieuInscriptionAdresse`. */
export interface SessionEntierLieuInscriptionAdresse {
  /** INSEE code of the commune; null if not given. */
  codeInsee: string | null;
  /** Five digits. */
  codePostal: string;
  /** Name of the town. LHEO: `ville`. */
  commune: string;
  /** Code of the département: `44`, `2A`; null abroad or if unknown. */
  departement: string | null;
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** ISO 3166-1 alpha-2; null where it is not said. */
  pays: string | null;
  /** Name of the region; null abroad or if unknown. */
  region: string | null;
}

/** Of `SessionEntierLieuInscription`. */
export interface SessionEntierLieuInscription {
  /** Postal address. */
  adresse: SessionEntierLieuInscriptionAdresse;
  /** Whether the organisme trains there; false for an address of meetings or enrolment. */
  estSite: boolean;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Degrees (WGS 84); null if not given. */
  latitude: number | null;
  /** Degrees (WGS 84); null if not given. */
  longitude: number | null;
  /** Name of the place, else the town’s. LHEO: `denomination`. */
  nom: string;
  /** SIRET of the establishment there; null if not given. */
  siretEtablissement: string | null;
  /** UAI of the school there; null if not given. */
  uai: string | null;
}

/** Of `SessionEntierModalitesPedagogiques`. */
export interface SessionEntierModalitesPedagogiques {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `SessionEntierModalitesRecrutement`. */
export interface SessionEntierModalitesRecrutement {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `SessionEntierPerimetreRecrutement`. */
export interface SessionEntierPerimetreRecrutement {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `SessionEntierPeriodesFormation`. */
export interface SessionEntierPeriodesFormation {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `SessionEntierPeriodesInscription`. */
export interface SessionEntierPeriodesInscription {
  /** First day; null where a feed does not know it. */
  debut: string | null;
  /** Last day, included; null where a feed does not know it. */
  fin: string | null;
  /** What happens during the period. */
  type: Open<TypePeriodeInscription>;
}

/** Of `SessionEntierProvenance`. */
export interface SessionEntierProvenance {
  /** Its number there. Of a session: `session/@numero`, or its rank in its LHEO action; of an action, which groups LHEO actions that say the same: the number of one of them. */
  numero: string;
  /** Name of the feed, as its import calls it; `saisie:` and a SIRET for what came by `saisirOffre`. */
  source: string;
  /** Page of this object on the site of the source; null if the feed gives no URL. */
  url: string | null;
}

/** Of `SessionEntierRecrutementsLieu`. */
export interface SessionEntierRecrutementsLieu {
  /** INSEE code of the commune; null if not given. */
  codeInsee: string | null;
  /** Five characters. */
  codePostal: string;
  /** Name of the town. LHEO: `ville`. */
  commune: string;
  /** Code of the département; null abroad or if unknown. */
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
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `SessionEntierRecrutementsPerimetre`. */
export interface SessionEntierRecrutementsPerimetre {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `SessionEntierRecrutements`. */
export interface SessionEntierRecrutements {
  /** Whether one attends from elsewhere; null where it is not said. */
  aDistance: boolean | null;
  /** At most 500 characters; null if none. */
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
  /** Seats; null if not given. LHEO: `nb-places`. */
  places: number | null;
  /** Where to connect or to apply; null without. */
  url: string | null;
}

/** Of `SessionEntierResponsable`. */
export interface SessionEntierResponsable {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
  /** SIRET of the establishment. */
  siret: string;
}

/** Of `SessionEntierRythmes`. */
export interface SessionEntierRythmes {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `SessionEntierTypeParcours`. */
export interface SessionEntierTypeParcours {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `DispositifEntierFinanceur`. */
export interface DispositifEntierFinanceur {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `DispositifEntierLot`. */
export interface DispositifEntierLot {
  /** Year of the programme. */
  annee: number;
  /** Code, unique within its programme. */
  code: string;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Label in French. */
  libelle: string;
}

/** Of `DispositifEntierProgramme`. */
export interface DispositifEntierProgramme {
  /** Its year. */
  annee: number;
  /** Code, the same every year. */
  code: string;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Label in French. */
  libelle: string;
}

/** Of `OrganismeEntierContactsType`. */
export interface OrganismeEntierContactsType {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `OrganismeEntierContacts`. */
export interface OrganismeEntierContacts {
  /** `M.`, `Mme`; null if not given. */
  civilite: string | null;
  /** Email address; null if not given. LHEO: `courriel`. */
  courriel: string | null;
  /** All fax numbers, as written. LHEO: `fax/numtel`. */
  fax: string[];
  /** Opaque; for `contacts` of actions and sessions. Not accepted by `node(id:)`. */
  id: string;
  /** Family name, or name of a service. */
  nom: string;
  /** All mobiles, as written. LHEO: `portable/numtel`. */
  portables: string[];
  /** First name; null for a service. */
  prenom: string | null;
  /** Landline, else mobile, as entered; null without either. LHEO: `telfixe`, `portable`. */
  telephone: string | null;
  /** All fixed lines, as written. LHEO: `telfixe/numtel`. */
  telephones: string[];
  /** Function; null if not given. LHEO: `type-contact`. */
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
  /** INSEE code of the commune; null if not given. */
  codeInsee: string | null;
  /** Five digits. */
  codePostal: string;
  /** Name of the town. LHEO: `ville`. */
  commune: string;
  /** Code of the département: `44`, `2A`; null abroad or if unknown. */
  departement: string | null;
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** ISO 3166-1 alpha-2; null where it is not said. */
  pays: string | null;
  /** Name of the region; null abroad or if unknown. */
  region: string | null;
}

/** Of `OrganismeEntierSiege`. */
export interface OrganismeEntierSiege {
  /** Postal address. */
  adresse: OrganismeEntierSiegeAdresse;
  /** Whether the organisme trains there; false for an address of meetings or enrolment. */
  estSite: boolean;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Degrees (WGS 84); null if not given. */
  latitude: number | null;
  /** Degrees (WGS 84); null if not given. */
  longitude: number | null;
  /** Name of the place, else the town’s. LHEO: `denomination`. */
  nom: string;
  /** SIRET of the establishment there; null if not given. */
  siretEtablissement: string | null;
  /** UAI of the school there; null if not given. */
  uai: string | null;
}

/** Of `LieuEntierAdresse`. */
export interface LieuEntierAdresse {
  /** INSEE code of the commune; null if not given. */
  codeInsee: string | null;
  /** Five digits. */
  codePostal: string;
  /** Name of the town. LHEO: `ville`. */
  commune: string;
  /** Code of the département: `44`, `2A`; null abroad or if unknown. */
  departement: string | null;
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** ISO 3166-1 alpha-2; null where it is not said. */
  pays: string | null;
  /** Name of the region; null abroad or if unknown. */
  region: string | null;
}

/** Of `FormationCleFormacodes`. */
export interface FormationCleFormacodes {
  /** Five digits. */
  code: string;
  /** Label in French; the code itself if unknown in this version. */
  libelle: string;
  /** Version, `V10` to `V14`. LHEO: attribute `ref`. */
  version: string;
}

/** Of `ActionCleDispensateur`. */
export interface ActionCleDispensateur {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `SessionCleLieuAdresse`. */
export interface SessionCleLieuAdresse {
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** Five digits. */
  codePostal: string;
  /** Name of the town. LHEO: `ville`. */
  commune: string;
  /** INSEE code of the commune; null if not given. */
  codeInsee: string | null;
  /** Code of the département: `44`, `2A`; null abroad or if unknown. */
  departement: string | null;
}

/** Of `SessionCleLieu`. */
export interface SessionCleLieu {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Name of the place, else the town’s. LHEO: `denomination`. */
  nom: string;
  /** Postal address. */
  adresse: SessionCleLieuAdresse;
  /** Degrees (WGS 84); null if not given. */
  latitude: number | null;
  /** Degrees (WGS 84); null if not given. */
  longitude: number | null;
}

/** Of `SessionCleResponsable`. */
export interface SessionCleResponsable {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `SessionCleDispositifsProgramme`. */
export interface SessionCleDispositifsProgramme {
  /** Code, the same every year. */
  code: string;
  /** Label in French. */
  libelle: string;
  /** Its year. */
  annee: number;
}

/** Of `SessionCleDispositifsLot`. */
export interface SessionCleDispositifsLot {
  /** Code, unique within its programme. */
  code: string;
  /** Label in French. */
  libelle: string;
}

/** Of `SessionCleDispositifs`. */
export interface SessionCleDispositifs {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** Type of dispositif. */
  type: Open<TypeDispositif>;
  /** Funded places, 1 or more; null if not given. LHEO: `nb-places-financees`. */
  nombrePlaces: number | null;
  /** Programme of the Région; null for other types, and when a feed names an unknown one. */
  programme: SessionCleDispositifsProgramme | null;
  /** Lot of the programme; null as for `programme`. */
  lot: SessionCleDispositifsLot | null;
}

/** Of `OffreTrouveeMotif`. */
export interface OffreTrouveeMotif {
  /** Where the words stand. */
  type: Open<TypeDeMotif>;
  /** The title, label, name or code itself; « Texte de la fiche » for TEXTE. */
  libelle: string;
}

/** Of `OffreTrouveeSessionLieuAdresse`. */
export interface OffreTrouveeSessionLieuAdresse {
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** Five digits. */
  codePostal: string;
  /** Name of the town. LHEO: `ville`. */
  commune: string;
  /** INSEE code of the commune; null if not given. */
  codeInsee: string | null;
  /** Code of the département: `44`, `2A`; null abroad or if unknown. */
  departement: string | null;
}

/** Of `OffreTrouveeSessionLieu`. */
export interface OffreTrouveeSessionLieu {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Name of the place, else the town’s. LHEO: `denomination`. */
  nom: string;
  /** Postal address. */
  adresse: OffreTrouveeSessionLieuAdresse;
  /** Degrees (WGS 84); null if not given. */
  latitude: number | null;
  /** Degrees (WGS 84); null if not given. */
  longitude: number | null;
}

/** Of `OffreTrouveeSessionResponsable`. */
export interface OffreTrouveeSessionResponsable {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `OffreTrouveeSessionDispositifsProgramme`. */
export interface OffreTrouveeSessionDispositifsProgramme {
  /** Code, the same every year. */
  code: string;
  /** Label in French. */
  libelle: string;
  /** Its year. */
  annee: number;
}

/** Of `OffreTrouveeSessionDispositifsLot`. */
export interface OffreTrouveeSessionDispositifsLot {
  /** Code, unique within its programme. */
  code: string;
  /** Label in French. */
  libelle: string;
}

/** Of `OffreTrouveeSessionDispositifs`. */
export interface OffreTrouveeSessionDispositifs {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** Type of dispositif. */
  type: Open<TypeDispositif>;
  /** Funded places, 1 or more; null if not given. LHEO: `nb-places-financees`. */
  nombrePlaces: number | null;
  /** Programme of the Région; null for other types, and when a feed names an unknown one. */
  programme: OffreTrouveeSessionDispositifsProgramme | null;
  /** Lot of the programme; null as for `programme`. */
  lot: OffreTrouveeSessionDispositifsLot | null;
}

/** Of `OffreTrouveeSession`. */
export interface OffreTrouveeSession {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Assigned once, never reused; identifies the whole path. */
  numero: number;
  /** Code of formation, action and session: `19482-89393-143842`. */
  code: string;
  /** First day, or the earliest possible one when the source gives only a month or a year; null if unknown. LHEO: `periode/debut`. */
  debut: string | null;
  /** Last day, included, or the latest possible one when the source gives only a month or a year; null without a known end. LHEO: `periode/fin`. */
  fin: string | null;
  /** Status today. */
  statut: Open<StatutSession>;
  /** On site or at a distance; null until entered. */
  modaliteEnseignement: Open<ModaliteEnseignement> | null;
  /** State of recruitment; null when a feed does not say. */
  etatRecrutement: Open<EtatRecrutement> | null;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** Time of the last change. */
  modifieLe: string;
  /** Place of training; null until entered. LHEO: `lieu-de-formation`. */
  lieu: OffreTrouveeSessionLieu | null;
  /** Organisme responsable: the mandataire of the lot. LHEO: `organisme-formation-responsable`. */
  responsable: OffreTrouveeSessionResponsable;
  /** How the session is funded, by number. */
  dispositifs: OffreTrouveeSessionDispositifs[];
}

/** Of `ActionSaisieEtatDeSaisieCanaux`. */
export interface ActionSaisieEtatDeSaisieCanaux {
  /** The channel. */
  canal: Open<CanalDiffusion>;
  /** Whether all its sessions would be shown there once it is validated. */
  pret: boolean;
  /** What lacks, each with its field; the message begins with the channel’s name. Empty without a session. */
  anomalies: AnomalieASignaler[];
}

/** Of `ActionSaisieEtatDeSaisie`. */
export interface ActionSaisieEtatDeSaisie {
  /** Whether no BLOQUANTE anomaly is left, so that the action can be sent. */
  complet: boolean;
  /** Share of what is to be entered that is filled in, 0 to 100; 100 only when nothing blocks. What a fiche has by itself or by its lot does not count. */
  avancement: number;
  /** All anomalies, fiche by fiche, in the order of fields. */
  anomalies: AnomalieASignaler[];
  /** The same channel by channel, in the order of CanalDiffusion. */
  canaux: ActionSaisieEtatDeSaisieCanaux[];
}

/** Of `ActionSaisieSuite`. */
export interface ActionSaisieSuite {
  /** What is still missing, field by field, before the action can be sent. Only for viewers of the working view; for others it is complete and without anomalies, as the published offer was when it was validated. */
  etatDeSaisie: ActionSaisieEtatDeSaisie;
}

/** Of `SessionSaisieSuite`. */
export interface SessionSaisieSuite {
  /** Action of the session. */
  action: ActionSaisie;
}

/** Of `DispositifSaisiProgramme`. */
export interface DispositifSaisiProgramme {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Code, the same every year. */
  code: string;
  /** Its year. */
  annee: number;
}

/** Of `DispositifSaisiLot`. */
export interface DispositifSaisiLot {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Code, unique within its programme. */
  code: string;
}

/** Of `LieuModifieAdresse`. */
export interface LieuModifieAdresse {
  /** 1 to 4 lines, at most 50 characters each. LHEO: `ligne`. */
  lignes: string[];
  /** Five digits. */
  codePostal: string;
  /** Name of the town. LHEO: `ville`. */
  commune: string;
  /** INSEE code of the commune; null if not given. */
  codeInsee: string | null;
  /** Code of the département: `44`, `2A`; null abroad or if unknown. */
  departement: string | null;
}

/** Of `DemandeDAccordLueModifications`. */
export interface DemandeDAccordLueModifications {
  /** The fiche that changes; a dispositif is named by its session’s code. */
  fiche: string;
  /** Path of the field: `debut`, `dispositifs.0.nombrePlaces`; `session` or `dispositifs.1` for an added or removed fiche. */
  champ: string;
  /** Published value as text, codes as the API takes them; null if none. */
  avant: string | null;
  /** Working value, likewise; null if none. */
  apres: string | null;
}

/** Of `DemandeDAccordLueDispositif`. */
export interface DemandeDAccordLueDispositif {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
}

/** Of `SuivreEvenementsEvenements`. */
export interface SuivreEvenementsEvenements {
  /** Opaque, increasing in the order of the journal; for `Subscription.evenements(apres:)`. */
  id: string;
  /** When it happened. */
  survenuLe: string;
  /** CREATION, MODIFICATION (of one field), SUPPRESSION, DUPLICATION, IMPORT_CREATION, IMPORT_MODIFICATION, IMPORT_RETRAIT, ARCHIVER_SESSION, DESARCHIVER_SESSION, or the NomActe of an act. More may be added. */
  type: string;
  /** Author: the user’s name, else the organisme’s, else the feed’s; null if unknown. */
  auteur: string | null;
  /** The fiche concerned; a dispositif is named by its session’s code, a removed fiche by its action’s. */
  fiche: string;
  /** Changed field, `etat` for an act; null for the whole fiche. */
  champ: string | null;
  /** Previous value as text; null if none. */
  avant: string | null;
  /** New value as text; null if none. */
  apres: string | null;
  /** Text written with the act: reason of a refusal, reference of the Région’s agreement. Null if none. */
  motif: string | null;
}

/** Of `SuivreTableauDeBordTableauDeBordSessions`. */
export interface SuivreTableauDeBordTableauDeBordSessions {
  /** The rubrique. */
  code: Open<CodeRubriqueSessions>;
  /** Label, in SOFI’s words. */
  libelle: string;
  /** Count; always the `totalCount` of `sessions`. */
  nombre: number;
}

/** Of `SuivreTableauDeBordTableauDeBordActions`. */
export interface SuivreTableauDeBordTableauDeBordActions {
  /** The rubrique. */
  code: Open<CodeRubriqueActions>;
  /** Label, in SOFI’s words. */
  libelle: string;
  /** Count; always the `totalCount` of `actions`. */
  nombre: number;
}

/** Of `SuivreTableauDeBordTableauDeBord`. */
export interface SuivreTableauDeBordTableauDeBord {
  /** When it was counted; its day is in Europe/Paris. */
  calculeLe: string;
  /** The eight counters of sessions. */
  sessions: SuivreTableauDeBordTableauDeBordSessions[];
  /** The five counters of actions. */
  actions: SuivreTableauDeBordTableauDeBordActions[];
}

/** Of `RefusSaisieInvalideErrorChamps`. */
export interface RefusSaisieInvalideErrorChamps {
  /** Path in `input`, from the outside in; list indexes start at 0. */
  chemin: string[];
  /** Stable code, in capitals. */
  code: string;
  /** Message in French, to display. */
  message: string;
  /** Form that the field is on: see `procedure`; null where it is on none. */
  type: Open<TypeDeFiche> | null;
  /** Name of the field: `ChampDeSaisie.nom`; null where it is no field. */
  nom: string | null;
  /** Label of the field in French; null where it is no field. */
  libelle: string | null;
}

/** Of `RefusSaisieInvalideError`. */
export interface RefusSaisieInvalideError {
  __typename: 'SaisieInvalideError';
  /** Stable code, in capitals. */
  code: string;
  /** Message in French, to display. */
  message: string;
  /** The invalid values. */
  champs: RefusSaisieInvalideErrorChamps[];
}

/** Of `SeConnecterSeConnecterSeConnecterSuccess`. */
export interface SeConnecterSeConnecterSeConnecterSuccess {
  __typename: 'SeConnecterSuccess';
  /** Token to send as `Authorization: Bearer …`; shown once. */
  jeton: string;
  /** Expiry of the sign-in. */
  expireLe: string;
  /** The signed-in user. */
  utilisateur: Compte;
}

/** A refusal newer than this client. */
export interface RefusInconnu {
  __typename: Autre;
  /** Stable code, in capitals. */
  code: string;
  /** Message in French, to display. */
  message: string;
}

/** Of `SeConnecterSeConnecter`. */
export type SeConnecterSeConnecter = RefusSaisieInvalideError | SeConnecterSeConnecterSeConnecterSuccess | RefusInconnu;

/** Of `DemanderCleActivationDemanderCleActivationDemanderCleActivationSuccess`. */
export interface DemanderCleActivationDemanderCleActivationDemanderCleActivationSuccess {
  __typename: 'DemanderCleActivationSuccess';
  /** The address as it was read. */
  courriel: string;
  /** Expiry of a key requested now. */
  expireLe: string;
}

/** Of `DemanderCleActivationDemanderCleActivation`. */
export type DemanderCleActivationDemanderCleActivation = DemanderCleActivationDemanderCleActivationDemanderCleActivationSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `ActiverCompteActiverCompteActiverCompteSuccess`. */
export interface ActiverCompteActiverCompteActiverCompteSuccess {
  __typename: 'ActiverCompteSuccess';
  /** Token to send as `Authorization: Bearer …`; shown once. */
  jeton: string;
  /** Expiry of the sign-in. */
  expireLe: string;
  /** The signed-in user. */
  utilisateur: Compte;
}

/** Of `ActiverCompteActiverCompte`. */
export type ActiverCompteActiverCompte = ActiverCompteActiverCompteActiverCompteSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `ReinitialiserMotDePasseReinitialiserMotDePasseReinitialiserMotDePasseSuccess`. */
export interface ReinitialiserMotDePasseReinitialiserMotDePasseReinitialiserMotDePasseSuccess {
  __typename: 'ReinitialiserMotDePasseSuccess';
  /** Address of the account. */
  courriel: string;
}

/** Of `ReinitialiserMotDePasseReinitialiserMotDePasse`. */
export type ReinitialiserMotDePasseReinitialiserMotDePasse = ReinitialiserMotDePasseReinitialiserMotDePasseReinitialiserMotDePasseSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `CreerCleApiCreerCleApiCreerCleApiSuccess`. */
export interface CreerCleApiCreerCleApiCreerCleApiSuccess {
  __typename: 'CreerCleApiSuccess';
  /** The key itself; shown once. */
  cle: string;
  /** The key as it is stored. */
  cleApi: CleDInterface;
}

/** Of `CreerCleApiCreerCleApi`. */
export type CreerCleApiCreerCleApi = CreerCleApiCreerCleApiCreerCleApiSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `RefusIntrouvableError`. */
export interface RefusIntrouvableError {
  __typename: 'IntrouvableError';
  /** Stable code, in capitals. */
  code: string;
  /** Message in French, to display. */
  message: string;
}

/** Of `RevoquerCleApiRevoquerCleApiRevoquerCleApiSuccess`. */
export interface RevoquerCleApiRevoquerCleApiRevoquerCleApiSuccess {
  __typename: 'RevoquerCleApiSuccess';
  /** The revoked key. */
  cleApi: CleDInterface;
}

/** Of `RevoquerCleApiRevoquerCleApi`. */
export type RevoquerCleApiRevoquerCleApi = RefusIntrouvableError | RevoquerCleApiRevoquerCleApiRevoquerCleApiSuccess | RefusInconnu;

/** Of `ClesApiMoi`. */
export interface ClesApiMoi {
  /** The newest 100 keys of the signed-in user’s own account, revoked ones included; empty for anyone else. */
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

/** Of `ChangerMotDePasseChangerMotDePasseChangerMotDePasseSuccessUtilisateurSessionsOuvertes`. */
export interface ChangerMotDePasseChangerMotDePasseChangerMotDePasseSuccessUtilisateurSessionsOuvertes {
  /** For `fermerSession`. */
  id: string;
  /** Sign-in. UTC. */
  creeLe: string;
  /** Last request, to within five minutes. UTC. */
  vueLe: string;
  /** Whether this request came with it. */
  courante: boolean;
}

/** Of `ChangerMotDePasseChangerMotDePasseChangerMotDePasseSuccessUtilisateur`. */
export interface ChangerMotDePasseChangerMotDePasseChangerMotDePasseSuccessUtilisateur {
  /** The newest 100 open sessions of the signed-in user’s own account: empty for anybody else. */
  sessionsOuvertes: ChangerMotDePasseChangerMotDePasseChangerMotDePasseSuccessUtilisateurSessionsOuvertes[];
}

/** Of `ChangerMotDePasseChangerMotDePasseChangerMotDePasseSuccess`. */
export interface ChangerMotDePasseChangerMotDePasseChangerMotDePasseSuccess {
  __typename: 'ChangerMotDePasseSuccess';
  /** Account, with the sessions that go on. */
  utilisateur: ChangerMotDePasseChangerMotDePasseChangerMotDePasseSuccessUtilisateur;
}

/** Of `ChangerMotDePasseChangerMotDePasse`. */
export type ChangerMotDePasseChangerMotDePasse = ChangerMotDePasseChangerMotDePasseChangerMotDePasseSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `JournalDesComptesJournalDesComptesNodesAuteur`. */
export interface JournalDesComptesJournalDesComptesNodesAuteur {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Sign-in address, in lower case. */
  courriel: string;
}

/** Of `JournalDesComptesJournalDesComptesNodesOrganisme`. */
export interface JournalDesComptesJournalDesComptesNodesOrganisme {
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `JournalDesComptesJournalDesComptesNodes`. */
export interface JournalDesComptesJournalDesComptesNodes {
  /** When. UTC. */
  survenuLe: string;
  /** The act: COMPTE_OUVERT, DEMANDE_APPROUVEE, DEMANDE_REFUSEE, COLLEGUE_INVITE, COLLEGUE_RETIRE, ROLE_ATTRIBUE, ROLE_RETIRE. */
  type: string;
  /** Address of the account, lower case. */
  courriel: string;
  /** Account that did it; null for a command or the holder of a key. */
  auteur: JournalDesComptesJournalDesComptesNodesAuteur | null;
  /** Organisme concerned; null for a role. */
  organisme: JournalDesComptesJournalDesComptesNodesOrganisme | null;
  /** Role, or reason of a refusal; null for other acts. */
  detail: string | null;
}

/** Of `JournalDesComptesJournalDesComptesPageInfo`. */
export interface JournalDesComptesJournalDesComptesPageInfo {
  /** Cursor of the first item; null on an empty page. */
  startCursor: string | null;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
  /** Whether items precede the page. */
  hasPreviousPage: boolean;
  /** Whether items follow the page. */
  hasNextPage: boolean;
}

/** Of `JournalDesComptesJournalDesComptes`. */
export interface JournalDesComptesJournalDesComptes {
  /** The items. */
  nodes: JournalDesComptesJournalDesComptesNodes[];
  /** Position of the page in the list. */
  pageInfo: JournalDesComptesJournalDesComptesPageInfo;
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
}

/** Of `ColleguesMoiColleguesPageInfo`. */
export interface ColleguesMoiColleguesPageInfo {
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
  /** Whether items follow the page. */
  hasNextPage: boolean;
}

/** Of `ColleguesMoiCollegues`. */
export interface ColleguesMoiCollegues {
  /** The items. */
  nodes: Compte[];
  /** Position of the page in the list. */
  pageInfo: ColleguesMoiColleguesPageInfo;
  /** Number of items in the whole list under its filter; counted only when selected. */
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
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `DemandesDeCompteDemandesDeCompteNodes`. */
export interface DemandesDeCompteDemandesDeCompteNodes {
  /** Opaque and permanent; accepted by `node(id:)`. */
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
  /** Whether items follow the page. */
  hasNextPage: boolean;
}

/** Of `DemandesDeCompteDemandesDeCompte`. */
export interface DemandesDeCompteDemandesDeCompte {
  /** The items. */
  nodes: DemandesDeCompteDemandesDeCompteNodes[];
  /** Position of the page in the list. */
  pageInfo: DemandesDeCompteDemandesDeComptePageInfo;
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
}

/** Of `ApprouverDemandeDeCompteApprouverDemandeDeCompteApprouverDemandeDeCompteSuccessDemande`. */
export interface ApprouverDemandeDeCompteApprouverDemandeDeCompteApprouverDemandeDeCompteSuccessDemande {
  /** Opaque and permanent; accepted by `node(id:)`. */
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
  /** Opaque and permanent; accepted by `node(id:)`. */
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

/** Of `AbonnementsAbonnementsPageInfo`. */
export interface AbonnementsAbonnementsPageInfo {
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
  /** Whether items follow the page. */
  hasNextPage: boolean;
}

/** Of `AbonnementsAbonnements`. */
export interface AbonnementsAbonnements {
  /** The items. */
  nodes: Webhook[];
  /** Position of the page in the list. */
  pageInfo: AbonnementsAbonnementsPageInfo;
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
}

/** Of `EnvoisNodeAbonnementEnvoisNodes`. */
export interface EnvoisNodeAbonnementEnvoisNodes {
  /** Its header `webhook-id`: the same in every attempt. */
  message: string;
  /** Code of formation, action and session: `19482-89393-143842`. */
  code: string;
  /** What happened to the session. */
  type: Open<TypeDeChangement>;
  /** When. UTC. */
  survenuLe: string;
  /** Attempts so far. */
  essais: number;
  /** Earliest next attempt; null for a dead letter, which `rejouerEnvois` sends again. UTC. */
  prevuLe: string | null;
  /** When its last attempt failed; null while attempts are left. UTC. */
  mortLe: string | null;
  /** Why the last attempt failed, 500 characters at most; null before the first. */
  erreur: string | null;
}

/** Of `EnvoisNodeAbonnementEnvoisPageInfo`. */
export interface EnvoisNodeAbonnementEnvoisPageInfo {
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
  /** Whether items follow the page. */
  hasNextPage: boolean;
}

/** Of `EnvoisNodeAbonnementEnvois`. */
export interface EnvoisNodeAbonnementEnvois {
  /** The items. */
  nodes: EnvoisNodeAbonnementEnvoisNodes[];
  /** Position of the page in the list. */
  pageInfo: EnvoisNodeAbonnementEnvoisPageInfo;
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
}

/** Of `EnvoisNodeAbonnement`. */
export interface EnvoisNodeAbonnement {
  /** Messages that the address has not accepted, oldest first. */
  envois: EnvoisNodeAbonnementEnvois;
}

/** Of `EnvoisNodeAction`. */
export interface EnvoisNodeAction {

}

/** Of `EnvoisNodeDemandeDeCompte`. */
export interface EnvoisNodeDemandeDeCompte {

}

/** Of `EnvoisNodeDispositif`. */
export interface EnvoisNodeDispositif {

}

/** Of `EnvoisNodeFormation`. */
export interface EnvoisNodeFormation {

}

/** Of `EnvoisNodeLieu`. */
export interface EnvoisNodeLieu {

}

/** Of `EnvoisNodeLot`. */
export interface EnvoisNodeLot {

}

/** Of `EnvoisNodeOrganisme`. */
export interface EnvoisNodeOrganisme {

}

/** Of `EnvoisNodeProgramme`. */
export interface EnvoisNodeProgramme {

}

/** Of `EnvoisNodeSession`. */
export interface EnvoisNodeSession {

}

/** Of `EnvoisNodeUtilisateur`. */
export interface EnvoisNodeUtilisateur {

}

/** Of `EnvoisNode`. */
export type EnvoisNode = EnvoisNodeAbonnement | EnvoisNodeAction | EnvoisNodeDemandeDeCompte | EnvoisNodeDispositif | EnvoisNodeFormation | EnvoisNodeLieu | EnvoisNodeLot | EnvoisNodeOrganisme | EnvoisNodeProgramme | EnvoisNodeSession | EnvoisNodeUtilisateur | { __typename: Autre };

/** Of `CreerAbonnementCreerAbonnementCreerAbonnementSuccess`. */
export interface CreerAbonnementCreerAbonnementCreerAbonnementSuccess {
  __typename: 'CreerAbonnementSuccess';
  /** Key that verifies signatures, `whsec_` and Base64; shown once. */
  secret: string;
  /** The webhook as it is stored. */
  abonnement: Webhook;
}

/** Of `CreerAbonnementCreerAbonnement`. */
export type CreerAbonnementCreerAbonnement = CreerAbonnementCreerAbonnementCreerAbonnementSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `RenouvelerSecretDAbonnementRenouvelerSecretDAbonnementRenouvelerSecretDAbonnementSuccess`. */
export interface RenouvelerSecretDAbonnementRenouvelerSecretDAbonnementRenouvelerSecretDAbonnementSuccess {
  __typename: 'RenouvelerSecretDAbonnementSuccess';
  /** Key that verifies signatures, `whsec_` and Base64; shown once. */
  secret: string;
}

/** Of `RenouvelerSecretDAbonnementRenouvelerSecretDAbonnement`. */
export type RenouvelerSecretDAbonnementRenouvelerSecretDAbonnement = RefusIntrouvableError | RenouvelerSecretDAbonnementRenouvelerSecretDAbonnementRenouvelerSecretDAbonnementSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `RejouerEnvoisRejouerEnvoisRejouerEnvoisSuccess`. */
export interface RejouerEnvoisRejouerEnvoisRejouerEnvoisSuccess {
  __typename: 'RejouerEnvoisSuccess';
  /** Number of messages. */
  rejoues: number;
}

/** Of `RejouerEnvoisRejouerEnvois`. */
export type RejouerEnvoisRejouerEnvois = RefusIntrouvableError | RejouerEnvoisRejouerEnvoisRejouerEnvoisSuccess | RefusInconnu;

/** Of `SupprimerAbonnementSupprimerAbonnementSupprimerAbonnementSuccess`. */
export interface SupprimerAbonnementSupprimerAbonnementSupprimerAbonnementSuccess {
  __typename: 'SupprimerAbonnementSuccess';
  /** Identifier that the webhook had. */
  id: string;
}

/** Of `SupprimerAbonnementSupprimerAbonnement`. */
export type SupprimerAbonnementSupprimerAbonnement = RefusIntrouvableError | SupprimerAbonnementSupprimerAbonnementSupprimerAbonnementSuccess | RefusInconnu;

/** Of `FasdFasdActionSuite`. */
export interface FasdFasdActionSuite {
  __typename: 'Action';
  /** Objectives, at most 3000 characters; null until entered. LHEO: `objectif-formation`. */
  objectifs: string | null;
  /** Expected results, at most 3000 characters; null until entered. LHEO: `resultats-attendus`. */
  resultatsAttendus: string | null;
  /** The formation that this action delivers. */
  formation: FormationCle;
}

/** Of `FasdFasdAction`. */
export type FasdFasdAction = ActionCle & FasdFasdActionSuite;

/** Of `FasdFasdFormationSuite`. */
export interface FasdFasdFormationSuite {
  __typename: 'Formation';
  /** Programme common to all actions, at most 3000 characters; null when each action has its own. Texts from feeds may contain HTML. LHEO: `contenu-formation`. */
  contenu: string | null;
}

/** Of `FasdFasdFormation`. */
export type FasdFasdFormation = FormationCle & FasdFasdFormationSuite;

/** Of `FasdFasdSessionActionSuite`. */
export interface FasdFasdSessionActionSuite {
  /** The formation that this action delivers. */
  formation: FormationCle;
}

/** Of `FasdFasdSessionAction`. */
export type FasdFasdSessionAction = ActionCle & FasdFasdSessionActionSuite;

/** Of `FasdFasdSessionSuite`. */
export interface FasdFasdSessionSuite {
  __typename: 'Session';
  /** Action of the session. */
  action: FasdFasdSessionAction;
}

/** Of `FasdFasdSession`. */
export type FasdFasdSession = SessionCle & FasdFasdSessionSuite;

/** Of `FasdFasd`. */
export type FasdFasd = FasdFasdAction | FasdFasdFormation | FasdFasdSession | { __typename: Autre };

/** Of `FichePubliqueFasdActionSessionsPageInfo`. */
export interface FichePubliqueFasdActionSessionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FichePubliqueFasdActionSessions`. */
export interface FichePubliqueFasdActionSessions {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: FichePubliqueFasdActionSessionsPageInfo;
  /** The items. */
  nodes: SessionCle[];
}

/** Of `FichePubliqueFasdActionSuite`. */
export interface FichePubliqueFasdActionSuite {
  __typename: 'Action';
  /** The formation that this action delivers. */
  formation: FormationEntier;
  /** Sessions of this action. */
  sessions: FichePubliqueFasdActionSessions;
}

/** Of `FichePubliqueFasdAction`. */
export type FichePubliqueFasdAction = ActionEntier & FichePubliqueFasdActionSuite;

/** Of `FichePubliqueFasdFormationActionsPageInfo`. */
export interface FichePubliqueFasdFormationActionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FichePubliqueFasdFormationActionsNodesSessionsPageInfo`. */
export interface FichePubliqueFasdFormationActionsNodesSessionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FichePubliqueFasdFormationActionsNodesSessions`. */
export interface FichePubliqueFasdFormationActionsNodesSessions {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: FichePubliqueFasdFormationActionsNodesSessionsPageInfo;
  /** The items. */
  nodes: SessionCle[];
}

/** Of `FichePubliqueFasdFormationActionsNodesSuite`. */
export interface FichePubliqueFasdFormationActionsNodesSuite {
  /** Sessions of this action. */
  sessions: FichePubliqueFasdFormationActionsNodesSessions;
}

/** Of `FichePubliqueFasdFormationActionsNodes`. */
export type FichePubliqueFasdFormationActionsNodes = ActionCle & FichePubliqueFasdFormationActionsNodesSuite;

/** Of `FichePubliqueFasdFormationActions`. */
export interface FichePubliqueFasdFormationActions {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: FichePubliqueFasdFormationActionsPageInfo;
  /** The items. */
  nodes: FichePubliqueFasdFormationActionsNodes[];
}

/** Of `FichePubliqueFasdFormationSuite`. */
export interface FichePubliqueFasdFormationSuite {
  __typename: 'Formation';
  /** Actions of this formation. */
  actions: FichePubliqueFasdFormationActions;
}

/** Of `FichePubliqueFasdFormation`. */
export type FichePubliqueFasdFormation = FormationEntier & FichePubliqueFasdFormationSuite;

/** Of `FichePubliqueFasdSessionDiffusion`. */
export interface FichePubliqueFasdSessionDiffusion {
  /** The channel. */
  canal: Open<CanalDiffusion>;
  /** Whether it meets all conditions of the channel today. */
  eligible: boolean;
  /** Reasons why not, in French, to display; empty when it is shown. */
  motifs: string[];
}

/** Of `FichePubliqueFasdSessionActionSessionsPageInfo`. */
export interface FichePubliqueFasdSessionActionSessionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FichePubliqueFasdSessionActionSessions`. */
export interface FichePubliqueFasdSessionActionSessions {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: FichePubliqueFasdSessionActionSessionsPageInfo;
  /** The items. */
  nodes: SessionCle[];
}

/** Of `FichePubliqueFasdSessionActionSuite`. */
export interface FichePubliqueFasdSessionActionSuite {
  /** The formation that this action delivers. */
  formation: FormationEntier;
  /** Sessions of this action. */
  sessions: FichePubliqueFasdSessionActionSessions;
}

/** Of `FichePubliqueFasdSessionAction`. */
export type FichePubliqueFasdSessionAction = ActionEntier & FichePubliqueFasdSessionActionSuite;

/** Of `FichePubliqueFasdSessionSuite`. */
export interface FichePubliqueFasdSessionSuite {
  __typename: 'Session';
  /** Where this session is shown today (Europe/Paris), and where not and why, channel by channel. It is about what is published, whichever view it is asked of. */
  diffusion: FichePubliqueFasdSessionDiffusion[];
  /** Action of the session. */
  action: FichePubliqueFasdSessionAction;
}

/** Of `FichePubliqueFasdSession`. */
export type FichePubliqueFasdSession = SessionEntier & FichePubliqueFasdSessionSuite;

/** Of `FichePubliqueFasd`. */
export type FichePubliqueFasd = FichePubliqueFasdAction | FichePubliqueFasdFormation | FichePubliqueFasdSession | { __typename: Autre };

/** Of `FormationFormationActionsPageInfo`. */
export interface FormationFormationActionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FormationFormationActionsNodesSessionsPageInfo`. */
export interface FormationFormationActionsNodesSessionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FormationFormationActionsNodesSessions`. */
export interface FormationFormationActionsNodesSessions {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: FormationFormationActionsNodesSessionsPageInfo;
  /** The items. */
  nodes: SessionCle[];
}

/** Of `FormationFormationActionsNodesSuite`. */
export interface FormationFormationActionsNodesSuite {
  /** Sessions of this action. */
  sessions: FormationFormationActionsNodesSessions;
}

/** Of `FormationFormationActionsNodes`. */
export type FormationFormationActionsNodes = ActionCle & FormationFormationActionsNodesSuite;

/** Of `FormationFormationActions`. */
export interface FormationFormationActions {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: FormationFormationActionsPageInfo;
  /** The items. */
  nodes: FormationFormationActionsNodes[];
}

/** Of `FormationFormationSuite`. */
export interface FormationFormationSuite {
  /** Actions of this formation. */
  actions: FormationFormationActions;
}

/** Of `FormationFormation`. */
export type FormationFormation = FormationEntier & FormationFormationSuite;

/** Of `ActionsDeFormationFormationActionsPageInfo`. */
export interface ActionsDeFormationFormationActionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ActionsDeFormationFormationActions`. */
export interface ActionsDeFormationFormationActions {
  /** Position of the page in the list. */
  pageInfo: ActionsDeFormationFormationActionsPageInfo;
  /** The items. */
  nodes: ActionCle[];
}

/** Of `ActionsDeFormationFormation`. */
export interface ActionsDeFormationFormation {
  /** Actions of this formation. */
  actions: ActionsDeFormationFormationActions;
}

/** Of `ActionActionSessionsPageInfo`. */
export interface ActionActionSessionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ActionActionSessions`. */
export interface ActionActionSessions {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: ActionActionSessionsPageInfo;
  /** The items. */
  nodes: SessionCle[];
}

/** Of `ActionActionSuite`. */
export interface ActionActionSuite {
  /** The formation that this action delivers. */
  formation: FormationCle;
  /** Sessions of this action. */
  sessions: ActionActionSessions;
}

/** Of `ActionAction`. */
export type ActionAction = ActionEntier & ActionActionSuite;

/** Of `SessionsDActionActionSessionsPageInfo`. */
export interface SessionsDActionActionSessionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SessionsDActionActionSessions`. */
export interface SessionsDActionActionSessions {
  /** Position of the page in the list. */
  pageInfo: SessionsDActionActionSessionsPageInfo;
  /** The items. */
  nodes: SessionCle[];
}

/** Of `SessionsDActionAction`. */
export interface SessionsDActionAction {
  /** Sessions of this action. */
  sessions: SessionsDActionActionSessions;
}

/** Of `SessionSessionActionSuite`. */
export interface SessionSessionActionSuite {
  /** The formation that this action delivers. */
  formation: FormationCle;
}

/** Of `SessionSessionAction`. */
export type SessionSessionAction = ActionCle & SessionSessionActionSuite;

/** Of `SessionSessionSuite`. */
export interface SessionSessionSuite {
  /** Action of the session. */
  action: SessionSessionAction;
}

/** Of `SessionSession`. */
export type SessionSession = SessionEntier & SessionSessionSuite;

/** Of `FormationsFormationsPageInfo`. */
export interface FormationsFormationsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FormationsFormations`. */
export interface FormationsFormations {
  /** Position of the page in the list. */
  pageInfo: FormationsFormationsPageInfo;
  /** The items. */
  nodes: FormationCle[];
}

/** Of `FormationsEntieresFormationsPageInfo`. */
export interface FormationsEntieresFormationsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FormationsEntieresFormations`. */
export interface FormationsEntieresFormations {
  /** Position of the page in the list. */
  pageInfo: FormationsEntieresFormationsPageInfo;
  /** The items. */
  nodes: FormationEntier[];
}

/** Of `ActionsActionsPageInfo`. */
export interface ActionsActionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ActionsActionsNodesSuite`. */
export interface ActionsActionsNodesSuite {
  /** The formation that this action delivers. */
  formation: FormationCle;
}

/** Of `ActionsActionsNodes`. */
export type ActionsActionsNodes = ActionCle & ActionsActionsNodesSuite;

/** Of `ActionsActions`. */
export interface ActionsActions {
  /** Position of the page in the list. */
  pageInfo: ActionsActionsPageInfo;
  /** The items. */
  nodes: ActionsActionsNodes[];
}

/** Of `ActionsEntieresActionsPageInfo`. */
export interface ActionsEntieresActionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ActionsEntieresActionsNodesSuite`. */
export interface ActionsEntieresActionsNodesSuite {
  /** The formation that this action delivers. */
  formation: FormationCle;
}

/** Of `ActionsEntieresActionsNodes`. */
export type ActionsEntieresActionsNodes = ActionEntier & ActionsEntieresActionsNodesSuite;

/** Of `ActionsEntieresActions`. */
export interface ActionsEntieresActions {
  /** Position of the page in the list. */
  pageInfo: ActionsEntieresActionsPageInfo;
  /** The items. */
  nodes: ActionsEntieresActionsNodes[];
}

/** Of `SessionsSessionsPageInfo`. */
export interface SessionsSessionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SessionsSessionsNodesActionSuite`. */
export interface SessionsSessionsNodesActionSuite {
  /** The formation that this action delivers. */
  formation: FormationCle;
}

/** Of `SessionsSessionsNodesAction`. */
export type SessionsSessionsNodesAction = ActionCle & SessionsSessionsNodesActionSuite;

/** Of `SessionsSessionsNodesSuite`. */
export interface SessionsSessionsNodesSuite {
  /** Action of the session. */
  action: SessionsSessionsNodesAction;
}

/** Of `SessionsSessionsNodes`. */
export type SessionsSessionsNodes = SessionCle & SessionsSessionsNodesSuite;

/** Of `SessionsSessions`. */
export interface SessionsSessions {
  /** Position of the page in the list. */
  pageInfo: SessionsSessionsPageInfo;
  /** The items. */
  nodes: SessionsSessionsNodes[];
}

/** Of `SessionsEntieresSessionsPageInfo`. */
export interface SessionsEntieresSessionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SessionsEntieresSessionsNodesActionSuite`. */
export interface SessionsEntieresSessionsNodesActionSuite {
  /** The formation that this action delivers. */
  formation: FormationCle;
}

/** Of `SessionsEntieresSessionsNodesAction`. */
export type SessionsEntieresSessionsNodesAction = ActionCle & SessionsEntieresSessionsNodesActionSuite;

/** Of `SessionsEntieresSessionsNodesSuite`. */
export interface SessionsEntieresSessionsNodesSuite {
  /** Action of the session. */
  action: SessionsEntieresSessionsNodesAction;
}

/** Of `SessionsEntieresSessionsNodes`. */
export type SessionsEntieresSessionsNodes = SessionEntier & SessionsEntieresSessionsNodesSuite;

/** Of `SessionsEntieresSessions`. */
export interface SessionsEntieresSessions {
  /** Position of the page in the list. */
  pageInfo: SessionsEntieresSessionsPageInfo;
  /** The items. */
  nodes: SessionsEntieresSessionsNodes[];
}

/** Of `OrganismeOrganismeLieuxPageInfo`. */
export interface OrganismeOrganismeLieuxPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `OrganismeOrganismeLieux`. */
export interface OrganismeOrganismeLieux {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: OrganismeOrganismeLieuxPageInfo;
  /** The items. */
  nodes: LieuEntier[];
}

/** Of `OrganismeOrganismeSuite`. */
export interface OrganismeOrganismeSuite {
  /** Places of the organisme. */
  lieux: OrganismeOrganismeLieux;
}

/** Of `OrganismeOrganisme`. */
export type OrganismeOrganisme = OrganismeEntier & OrganismeOrganismeSuite;

/** Of `LieuxDOrganismeOrganismeLieuxPageInfo`. */
export interface LieuxDOrganismeOrganismeLieuxPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `LieuxDOrganismeOrganismeLieux`. */
export interface LieuxDOrganismeOrganismeLieux {
  /** Position of the page in the list. */
  pageInfo: LieuxDOrganismeOrganismeLieuxPageInfo;
  /** The items. */
  nodes: LieuEntier[];
}

/** Of `LieuxDOrganismeOrganisme`. */
export interface LieuxDOrganismeOrganisme {
  /** Places of the organisme. */
  lieux: LieuxDOrganismeOrganismeLieux;
}

/** Of `ActionsDOrganismeOrganismeActionsPageInfo`. */
export interface ActionsDOrganismeOrganismeActionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ActionsDOrganismeOrganismeActions`. */
export interface ActionsDOrganismeOrganismeActions {
  /** Position of the page in the list. */
  pageInfo: ActionsDOrganismeOrganismeActionsPageInfo;
  /** The items. */
  nodes: ActionCle[];
}

/** Of `ActionsDOrganismeOrganisme`. */
export interface ActionsDOrganismeOrganisme {
  /** Actions that it delivers. Use filter `organismes` to include those of the sessions it is responsible for. */
  actions: ActionsDOrganismeOrganismeActions;
}

/** Of `SessionsDOrganismeOrganismeSessionsPageInfo`. */
export interface SessionsDOrganismeOrganismeSessionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SessionsDOrganismeOrganismeSessions`. */
export interface SessionsDOrganismeOrganismeSessions {
  /** Position of the page in the list. */
  pageInfo: SessionsDOrganismeOrganismeSessionsPageInfo;
  /** The items. */
  nodes: SessionCle[];
}

/** Of `SessionsDOrganismeOrganisme`. */
export interface SessionsDOrganismeOrganisme {
  /** Sessions that it is responsible for. Use filter `organismes` to include those of the actions it delivers. */
  sessions: SessionsDOrganismeOrganismeSessions;
}

/** Of `NoeudAbonnement`. */
export interface NoeudAbonnement {
  __typename: 'Abonnement';
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
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
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
}

/** Of `NoeudDispositifSuite`. */
export interface NoeudDispositifSuite {
  __typename: 'Dispositif';
  /** The session it funds. */
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
  /** Opaque and permanent; accepted by `node(id:)`. */
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
  /** Opaque and permanent; accepted by `node(id:)`. */
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
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
}

/** Of `NodeNode`. */
export type NodeNode = NoeudAbonnement | NoeudAction | NoeudDemandeDeCompte | NoeudDispositif | NoeudFormation | NoeudLieu | NoeudLot | NoeudOrganisme | NoeudProgramme | NoeudSession | NoeudUtilisateur | { __typename: Autre };

/** Of `NodesNodes`. */
export type NodesNodes = NoeudAbonnement | NoeudAction | NoeudDemandeDeCompte | NoeudDispositif | NoeudFormation | NoeudLieu | NoeudLot | NoeudOrganisme | NoeudProgramme | NoeudSession | NoeudUtilisateur | { __typename: Autre };

/** Of `LotsDeProgrammeNodeAbonnement`. */
export interface LotsDeProgrammeNodeAbonnement {

}

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
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `LotsDeProgrammeNodeProgrammeLotsNodesMandataire`. */
export interface LotsDeProgrammeNodeProgrammeLotsNodesMandataire {
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `LotsDeProgrammeNodeProgrammeLotsNodes`. */
export interface LotsDeProgrammeNodeProgrammeLotsNodes {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Code, unique within its programme. */
  code: string;
  /** Label in French. */
  libelle: string;
  /** Whether it is active. */
  etat: Open<EtatLot>;
  /** Organisme mandataire: the responsable of its sessions. */
  mandataire: LotsDeProgrammeNodeProgrammeLotsNodesMandataire;
}

/** Of `LotsDeProgrammeNodeProgrammeLots`. */
export interface LotsDeProgrammeNodeProgrammeLots {
  /** Position of the page in the list. */
  pageInfo: LotsDeProgrammeNodeProgrammeLotsPageInfo;
  /** The items. */
  nodes: LotsDeProgrammeNodeProgrammeLotsNodes[];
}

/** Of `LotsDeProgrammeNodeProgramme`. */
export interface LotsDeProgrammeNodeProgramme {
  /** Lots of the programme. */
  lots: LotsDeProgrammeNodeProgrammeLots;
}

/** Of `LotsDeProgrammeNodeSession`. */
export interface LotsDeProgrammeNodeSession {

}

/** Of `LotsDeProgrammeNodeUtilisateur`. */
export interface LotsDeProgrammeNodeUtilisateur {

}

/** Of `LotsDeProgrammeNode`. */
export type LotsDeProgrammeNode = LotsDeProgrammeNodeAbonnement | LotsDeProgrammeNodeAction | LotsDeProgrammeNodeDemandeDeCompte | LotsDeProgrammeNodeDispositif | LotsDeProgrammeNodeFormation | LotsDeProgrammeNodeLieu | LotsDeProgrammeNodeLot | LotsDeProgrammeNodeOrganisme | LotsDeProgrammeNodeProgramme | LotsDeProgrammeNodeSession | LotsDeProgrammeNodeUtilisateur | { __typename: Autre };

/** Of `OrganismesOrganismesPageInfo`. */
export interface OrganismesOrganismesPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `OrganismesOrganismesNodes`. */
export interface OrganismesOrganismesNodes {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `OrganismesOrganismes`. */
export interface OrganismesOrganismes {
  /** Position of the page in the list. */
  pageInfo: OrganismesOrganismesPageInfo;
  /** The items. */
  nodes: OrganismesOrganismesNodes[];
}

/** Of `ProgrammesProgrammesProcedureFormacodesImposes`. */
export interface ProgrammesProgrammesProcedureFormacodesImposes {
  /** Five digits. */
  code: string;
}

/** Of `ProgrammesProgrammesProcedure`. */
export interface ProgrammesProgrammesProcedure {
  /** Earliest first day of a session; null if unlimited. */
  debutMin: string | null;
  /** Latest first day of a session; null if unlimited. */
  debutMax: string | null;
  /** Formacodes that the formation must have. */
  formacodesImposes: ProgrammesProgrammesProcedureFormacodesImposes[];
  /** Whether a session must have an information collective. */
  informationCollectiveObligatoire: boolean;
}

/** Of `ProgrammesProgrammesLotsPageInfo`. */
export interface ProgrammesProgrammesLotsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ProgrammesProgrammesLotsNodesMandataire`. */
export interface ProgrammesProgrammesLotsNodesMandataire {
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `ProgrammesProgrammesLotsNodes`. */
export interface ProgrammesProgrammesLotsNodes {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Code, unique within its programme. */
  code: string;
  /** Label in French. */
  libelle: string;
  /** Whether it is active. */
  etat: Open<EtatLot>;
  /** Organisme mandataire: the responsable of its sessions. */
  mandataire: ProgrammesProgrammesLotsNodesMandataire;
}

/** Of `ProgrammesProgrammesLots`. */
export interface ProgrammesProgrammesLots {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: ProgrammesProgrammesLotsPageInfo;
  /** The items. */
  nodes: ProgrammesProgrammesLotsNodes[];
}

/** Of `ProgrammesProgrammes`. */
export interface ProgrammesProgrammes {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Code, the same every year. */
  code: string;
  /** Label in French. */
  libelle: string;
  /** Its year. */
  annee: number;
  /** Rules for offers of this programme. */
  procedure: ProgrammesProgrammesProcedure;
  /** Lots of the programme. */
  lots: ProgrammesProgrammesLots;
}

/** Of `NomenclatureNomenclature`. */
export interface NomenclatureNomenclature {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `FormacodesFormacodesPageInfo`. */
export interface FormacodesFormacodesPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `FormacodesFormacodesNodes`. */
export interface FormacodesFormacodesNodes {
  /** Five digits. */
  code: string;
  /** Label in French; the code itself if unknown in this version. */
  libelle: string;
  /** Version, `V10` to `V14`. LHEO: attribute `ref`. */
  version: string;
}

/** Of `FormacodesFormacodes`. */
export interface FormacodesFormacodes {
  /** Position of the page in the list. */
  pageInfo: FormacodesFormacodesPageInfo;
  /** The items. */
  nodes: FormacodesFormacodesNodes[];
}

/** Of `MoiMoiOrganismes`. */
export interface MoiMoiOrganismes {
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `MoiMoi`. */
export interface MoiMoi {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Sign-in address, in lower case. */
  courriel: string;
  /** Null if not given. */
  nom: string | null;
  /** Role of the user. */
  roles: Array<Open<Role>>;
  /** What the signed-in user may do, in the order of the procedure; on one action, see `Action.actes`. A key that may only read uses none of it. Empty for anybody else. */
  droits: Array<Open<DroitDeCompte>>;
  /** Mails that the signed-in user’s own account does not want: see `reglerAvis`. Empty for anybody else. */
  silences: Array<Open<NomAvis>>;
  /** Organismes this user acts for, by identifier. */
  organismes: MoiMoiOrganismes[];
}

/** Of `TableauDeBordTableauDeBordOrganisme`. */
export interface TableauDeBordTableauDeBordOrganisme {
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `TableauDeBordTableauDeBordSessions`. */
export interface TableauDeBordTableauDeBordSessions {
  /** The rubrique. */
  code: Open<CodeRubriqueSessions>;
  /** Label, in SOFI’s words. */
  libelle: string;
  /** Count; always the `totalCount` of `sessions`. */
  nombre: number;
}

/** Of `TableauDeBordTableauDeBordActions`. */
export interface TableauDeBordTableauDeBordActions {
  /** The rubrique. */
  code: Open<CodeRubriqueActions>;
  /** Label, in SOFI’s words. */
  libelle: string;
  /** Count; always the `totalCount` of `actions`. */
  nombre: number;
}

/** Of `TableauDeBordTableauDeBord`. */
export interface TableauDeBordTableauDeBord {
  /** Organisme of the dashboard. */
  organisme: TableauDeBordTableauDeBordOrganisme;
  /** When it was counted; its day is in Europe/Paris. */
  calculeLe: string;
  /** The eight counters of sessions. */
  sessions: TableauDeBordTableauDeBordSessions[];
  /** The five counters of actions. */
  actions: TableauDeBordTableauDeBordActions[];
}

/** Of `OffresOffresPageInfo`. */
export interface OffresOffresPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `OffresOffres`. */
export interface OffresOffres {
  /** Position of the page in the list. */
  pageInfo: OffresOffresPageInfo;
  /** The items. */
  nodes: OffreTrouvee[];
}

/** Of `RechercheDOffresOffresInterpretation`. */
export interface RechercheDOffresOffresInterpretation {
  /** The words, as they were written. */
  mots: string;
  /** The field of OffreFilter: `communes`, `departements` or `regions`. */
  filtre: string;
  /** Its value; the codes of communes of one name, with commas between them. */
  valeur: string;
  /** The place and its kind: « Vendée (département) ». */
  libelle: string;
  /** What else the words may mean, likewise. */
  autres: string[];
}

/** Of `RechercheDOffresOffresPageInfo`. */
export interface RechercheDOffresOffresPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `RechercheDOffresOffresFacetsValues`. */
export interface RechercheDOffresOffresFacetsValues {
  /** Code, as the filter takes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
  /** The `totalCount` when this value is the only one selected. */
  count: number;
  /** Whether the filter of the list selects it. */
  selected: boolean;
}

/** Of `RechercheDOffresOffresFacets`. */
export interface RechercheDOffresOffresFacets {
  /** The facet. */
  name: Open<FacetName>;
  /** Most frequent first, months in order; selected values are always included. */
  values: RechercheDOffresOffresFacetsValues[];
}

/** Of `RechercheDOffresOffres`. */
export interface RechercheDOffresOffres {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** The corrected words, when a word that no offer contains differs by one letter from one that offers contain; null otherwise. */
  rechercheCorrigee: string | null;
  /** The words that were searched where all of them find nothing: one less, the last that can be left out; null otherwise. */
  rechercheElargie: string | null;
  /** Words of the search that more than a third of the offers contain: they do not select and only affect the rank. Empty in general; where no other word is left, the list is that of an empty search. */
  motsIgnores: string[];
  /** Words that were taken for a filter; each can be taken back by naming it in `sansInterpretation`. Empty where the filter names a place itself, and where the place has no offer that matches. */
  interpretation: RechercheDOffresOffresInterpretation[];
  /** Position of the page in the list. */
  pageInfo: RechercheDOffresOffresPageInfo;
  /** The items. */
  nodes: OffreTrouvee[];
  /** Counts by value, in the order of `names`; computed only when selected. */
  facets: RechercheDOffresOffresFacets[];
}

/** Of `NombreDOffresOffres`. */
export interface NombreDOffresOffres {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
}

/** Of `StatistiquesStatistiquesLignesSuite`. */
export interface StatistiquesStatistiquesLignesSuite {
  /** One value per dimension, in the order requested; empty for the total. */
  valeurs: Dimension[];
}

/** Of `StatistiquesStatistiquesLignes`. */
export type StatistiquesStatistiquesLignes = Chiffres & StatistiquesStatistiquesLignesSuite;

/** Of `StatistiquesStatistiquesInterpretation`. */
export interface StatistiquesStatistiquesInterpretation {
  /** The words, as they were written. */
  mots: string;
  /** The place and its kind: « Vendée (département) ». */
  libelle: string;
}

/** Of `StatistiquesStatistiques`. */
export interface StatistiquesStatistiques {
  /** Weeks, months, quarters and years in order, other dimensions by count. A session with several values counts under each. */
  lignes: StatistiquesStatistiquesLignes[];
  /** Over the whole selection, each session once; `sessions` equals the `totalCount` of `offres`. */
  total: Chiffres;
  /** Whether `first` cut the lines. */
  tronque: boolean;
  /** The corrected words, when a word that no offer contains differs by one letter from one that offers contain; null otherwise. */
  rechercheCorrigee: string | null;
  /** The words that were searched where all of them find nothing: one less, the last that can be left out; null otherwise. */
  rechercheElargie: string | null;
  /** Words that were taken for a filter; each can be taken back by naming it in `sansInterpretation`. Empty where the filter names a place itself, and where the place has no offer that matches. */
  interpretation: StatistiquesStatistiquesInterpretation[];
}

/** Of `SuggestionsSuggestions`. */
export interface SuggestionsSuggestions {
  /** Its kind. */
  type: Open<TypeDeSuggestion>;
  /** What the filter of its kind takes: a Formacode, a ROME code, a SIRET, an INSEE code, a programme’s code. For TITRE, the title, to be searched. */
  code: string;
  /** What people read. */
  libelle: string;
  /** Number of offers that the regional sites show today; never 0. */
  offres: number;
}

/** Of `StatistiquesDetailleesStatistiquesLignesSuite`. */
export interface StatistiquesDetailleesStatistiquesLignesSuite {
  /** One value per dimension, in the order requested; empty for the total. */
  valeurs: Dimension[];
}

/** Of `StatistiquesDetailleesStatistiquesLignes`. */
export type StatistiquesDetailleesStatistiquesLignes = Chiffres & Details & StatistiquesDetailleesStatistiquesLignesSuite;

/** Of `StatistiquesDetailleesStatistiquesTotal`. */
export type StatistiquesDetailleesStatistiquesTotal = Chiffres & Details;

/** Of `StatistiquesDetailleesStatistiques`. */
export interface StatistiquesDetailleesStatistiques {
  /** Weeks, months, quarters and years in order, other dimensions by count. A session with several values counts under each. */
  lignes: StatistiquesDetailleesStatistiquesLignes[];
  /** Over the whole selection, each session once; `sessions` equals the `totalCount` of `offres`. */
  total: StatistiquesDetailleesStatistiquesTotal;
  /** Whether `first` cut the lines. */
  tronque: boolean;
}

/** Of `TableauCroiseTableauCroiseColonnesSuite`. */
export interface TableauCroiseTableauCroiseColonnesSuite {
  /** One value per dimension, in the order requested; empty for the total. */
  valeurs: Dimension[];
}

/** Of `TableauCroiseTableauCroiseColonnes`. */
export type TableauCroiseTableauCroiseColonnes = Chiffres & TableauCroiseTableauCroiseColonnesSuite;

/** Of `TableauCroiseTableauCroiseLignes`. */
export interface TableauCroiseTableauCroiseLignes {
  /** One value per dimension of the rows, in the order requested. */
  valeurs: Dimension[];
  /** Over the whole row, each session once. */
  total: Chiffres;
  /** One per column, in their order, zeros included; `part` is that of the row. */
  cellules: Chiffres[];
}

/** Of `TableauCroiseTableauCroise`. */
export interface TableauCroiseTableauCroise {
  /** The columns, each with the counts of all of it; weeks, months, quarters and years in order, other values by count. */
  colonnes: TableauCroiseTableauCroiseColonnes[];
  /** The rows, in the same order as those of `statistiques`. */
  lignes: TableauCroiseTableauCroiseLignes[];
  /** Over the whole selection, each session once. */
  total: Chiffres;
  /** Whether `first` cut the rows, or the limit of 100 the columns. */
  tronque: boolean;
}

/** Of `DoublonsDoublonsPaires`. */
export interface DoublonsDoublonsPaires {
  /** `DUP`: sessions of one action, at one place, on the same days or on days that overlap. `DUA`: actions of one formation and dispensateur, at one place, taught in one way, within ten hours. */
  regle: string;
  /** The older one. */
  fiche: string;
  /** The one that looks like it. */
  autre: string;
  /** What they share, in French. */
  message: string;
}

/** Of `DoublonsDoublons`. */
export interface DoublonsDoublons {
  /** How many pairs there are. */
  total: number;
  /** The first of them, by rule and code. */
  paires: DoublonsDoublonsPaires[];
}

/** Of `CommunesCommunesPageInfo`. */
export interface CommunesCommunesPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `CommunesCommunesNodes`. */
export interface CommunesCommunesNodes {
  /** INSEE code, as filters take it. */
  code: string;
  /** Official name. */
  nom: string;
  /** Code of the département: `44`. */
  departement: string;
  /** Postal codes, without CEDEX; empty for uninhabited islands. */
  codesPostaux: string[];
  /** Latitude of the centre in degrees (WGS 84), or of neighbouring communes with the same postal code; null if neither is known. */
  latitude: number | null;
  /** Longitude, likewise. */
  longitude: number | null;
}

/** Of `CommunesCommunes`. */
export interface CommunesCommunes {
  /** Position of the page in the list. */
  pageInfo: CommunesCommunesPageInfo;
  /** The items. */
  nodes: CommunesCommunesNodes[];
}

/** Of `ChangementsChangementsPageInfo`. */
export interface ChangementsChangementsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ChangementsChangementsNodesSessionActionSuite`. */
export interface ChangementsChangementsNodesSessionActionSuite {
  /** The formation that this action delivers. */
  formation: FormationCle;
}

/** Of `ChangementsChangementsNodesSessionAction`. */
export type ChangementsChangementsNodesSessionAction = ActionCle & ChangementsChangementsNodesSessionActionSuite;

/** Of `ChangementsChangementsNodesSessionSuite`. */
export interface ChangementsChangementsNodesSessionSuite {
  /** Action of the session. */
  action: ChangementsChangementsNodesSessionAction;
}

/** Of `ChangementsChangementsNodesSession`. */
export type ChangementsChangementsNodesSession = SessionEntier & ChangementsChangementsNodesSessionSuite;

/** Of `ChangementsChangementsNodes`. */
export interface ChangementsChangementsNodes {
  /** What a copy does with it, as things stand now. */
  type: Open<TypeDeChangement>;
  /** Code of formation, action and session: `19482-89393-143842`. */
  code: string;
  /** When. UTC. */
  survenuLe: string;
  /** Fields that changed, after their fiche: `session.debut`; empty for a new session, a withdrawn one, and a change of what it only refers to. */
  champs: string[];
  /** The session as it is published now; null once it is not. */
  session: ChangementsChangementsNodesSession | null;
}

/** Of `ChangementsChangements`. */
export interface ChangementsChangements {
  /** Position of the page in the list. */
  pageInfo: ChangementsChangementsPageInfo;
  /** The items. */
  nodes: ChangementsChangementsNodes[];
}

/** Of `ImporterProgrammeImporterProgrammeImporterProgrammeSuccessAnomalies`. */
export interface ImporterProgrammeImporterProgrammeImporterProgrammeSuccessAnomalies {
  /** Whether it refuses the line, or the file. */
  bloquante: boolean;
  /** Line of a CSV file or row of a spreadsheet, from 1; 0 for the whole file. */
  ligne: number;
  /** Header of the column as the file writes it; null for the whole line. */
  colonne: string | null;
  /** Rule, in capitals: stable. */
  code: string;
  /** Content of the cell; null if irrelevant. */
  valeur: string | null;
  /** Message in French, to display. */
  message: string;
}

/** Of `ImporterProgrammeImporterProgrammeImporterProgrammeSuccessDifferences`. */
export interface ImporterProgrammeImporterProgrammeImporterProgrammeSuccessDifferences {
  /** Kind of thing. */
  objet: Open<ObjetDeProgramme>;
  /** Key: a SIRET, or a JSON list such as `[2027,"PREPA-SS","SS-44"]`. */
  cle: string;
  /** Field that changes; null for something new. */
  champ: string | null;
  /** Value before, JSON unless a text; null if none. */
  avant: string | null;
  /** Value after, JSON unless a text; null if none. */
  apres: string | null;
}

/** Of `ImporterProgrammeImporterProgrammeImporterProgrammeSuccessSessionsDeLotsArretes`. */
export interface ImporterProgrammeImporterProgrammeImporterProgrammeSuccessSessionsDeLotsArretes {
  /** Code of the session. */
  session: string;
  /** Key of the lot: a JSON list of year, programme and code. */
  lot: string;
  /** Whether it is published. */
  publiee: boolean;
}

/** Of `ImporterProgrammeImporterProgrammeImporterProgrammeSuccess`. */
export interface ImporterProgrammeImporterProgrammeImporterProgrammeSuccess {
  __typename: 'ImporterProgrammeSuccess';
  /** Number of the import, by which it is undone; null if nothing was written. */
  run: number | null;
  /** Lines read. */
  lues: number;
  /** Lines refused. */
  refusees: number;
  /** Problems found, the first 1000. */
  anomalies: ImporterProgrammeImporterProgrammeImporterProgrammeSuccessAnomalies[];
  /** Number of differences. */
  nombreDifferences: number;
  /** Differences with what was here, the first 1000. */
  differences: ImporterProgrammeImporterProgrammeImporterProgrammeSuccessDifferences[];
  /** Sessions that are not over and that stopped lots pay for, the first 1000: for the validators to decide on. */
  sessionsDeLotsArretes: ImporterProgrammeImporterProgrammeImporterProgrammeSuccessSessionsDeLotsArretes[];
}

/** Of `ImporterProgrammeImporterProgramme`. */
export type ImporterProgrammeImporterProgramme = ImporterProgrammeImporterProgrammeImporterProgrammeSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `MesLotsMesLotsMandataire`. */
export interface MesLotsMesLotsMandataire {
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `MesLotsMesLotsFormateurs`. */
export interface MesLotsMesLotsFormateurs {
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
}

/** Of `MesLotsMesLotsProgramme`. */
export interface MesLotsMesLotsProgramme {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Code, the same every year. */
  code: string;
  /** Label in French. */
  libelle: string;
}

/** Of `MesLotsMesLots`. */
export interface MesLotsMesLots {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Code, unique within its programme. */
  code: string;
  /** Label in French. */
  libelle: string;
  /** Year of the programme. */
  annee: number;
  /** Places ordered by the Région; null if not given. */
  placesCommandees: number | null;
  /** Organisme mandataire: the responsable of its sessions. */
  mandataire: MesLotsMesLotsMandataire;
  /** Organismes formateurs besides the mandataire, by identifier. */
  formateurs: MesLotsMesLotsFormateurs[];
  /** Programme of the lot. */
  programme: MesLotsMesLotsProgramme;
}

/** Of `ChoixChoixPageInfo`. */
export interface ChoixChoixPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `ChoixChoix`. */
export interface ChoixChoix {
  /** Position of the page in the list. */
  pageInfo: ChoixChoixPageInfo;
  /** The items. */
  nodes: ChoixDeChamp[];
}

/** Of `AnnulerImportDeProgrammeAnnulerImportDeProgrammeAnnulerImportDeProgrammeSuccess`. */
export interface AnnulerImportDeProgrammeAnnulerImportDeProgrammeAnnulerImportDeProgrammeSuccess {
  __typename: 'AnnulerImportDeProgrammeSuccess';
  /** Things brought back to what they were. */
  retablis: number;
  /** Things that the import created, deleted. */
  retires: number;
  /** Keys of what stays, because it was used or changed since: the first 1000. */
  gardes: string[];
}

/** Of `AnnulerImportDeProgrammeAnnulerImportDeProgramme`. */
export type AnnulerImportDeProgrammeAnnulerImportDeProgramme = AnnulerImportDeProgrammeAnnulerImportDeProgrammeAnnulerImportDeProgrammeSuccess | RefusIntrouvableError | RefusSaisieInvalideError | RefusInconnu;

/** Of `ProcedureProcedureFichesChampsSeulementSi`. */
export interface ProcedureProcedureFichesChampsSeulementSi {
  /** Name of the other field. */
  champ: string;
  /** Value that it must have. */
  valeur: string;
}

/** Of `ProcedureProcedureFichesChamps`. */
export interface ProcedureProcedureFichesChamps {
  /** Name of the input field. */
  nom: string;
  /** Label in French, in SOFI’s words. */
  libelle: string;
  /** Help in French; null if none. */
  aide: string | null;
  /** Heading in French. */
  section: string;
  /** Position on the form, from 1. */
  ordre: number;
  /** Kind of value. */
  type: Open<TypeDeChamp>;
  /** Whether it takes a list, of which no value is given twice. */
  multiple: boolean;
  /** Maximum number of values of a list; null if unlimited. */
  nombreMax: number | null;
  /** Maximum length in characters; null if unlimited. */
  longueurMax: number | null;
  /** Smallest number; null if none. */
  min: number | null;
  /** Greatest number; null if none. */
  max: number | null;
  /** Regular expression that the whole value matches, without flags; null if none. */
  motif: string | null;
  /** Unit: `HEURES`, `EUROS`, `DEGRES`; null if none. */
  unite: string | null;
  /** Moments when it must be filled in. */
  obligatoire: Array<Open<MomentDObligation>>;
  /** Moments when it must be filled in or not, depending on the other values. */
  obligatoireSelon: Array<Open<MomentDObligation>>;
  /** Condition for it to be given; null if it always may be. */
  seulementSi: ProcedureProcedureFichesChampsSeulementSi | null;
  /** Values to choose among; null where any is written, or the table is searched. */
  choix: ChoixDeChamp[] | null;
  /** Value table of its codes, to search with `choix`; null if none. Where `type` is CODE, codes that it does not list may be written too. */
  nomenclature: Open<NomNomenclature> | null;
  /** What it refers to; null where `type` is not REFERENCE. */
  reference: Open<TypeReference> | null;
  /** Form of each of its values; null where `type` is not FICHES. */
  fiche: Open<TypeDeFiche> | null;
  /** Value that the offer must have to be sent, written as the input takes it, in a list of one unless `multiple`; null if none. */
  valeurImposee: string[] | null;
  /** Value that a new fiche has unless another is given, beside the only site and the usual contacts of the organisme, written as the input takes it, in a list of one unless `multiple`; null if none. */
  valeurInitiale: string[] | null;
  /** Whether a change is public at once where the session is published. */
  modifiableSansValidation: boolean;
  /** Whether the Région must agree to a change, once published under its programme. */
  protegeParAccord: boolean;
}

/** Of `ProcedureProcedureFiches`. */
export interface ProcedureProcedureFiches {
  /** What is entered. */
  type: Open<TypeDeFiche>;
  /** Title in French. */
  libelle: string;
  /** Names of fields of which at least one must be given. */
  auMoinsUn: string[];
  /** Names of fields that are given together or not at all. */
  ensemble: string[];
  /** Fields in the procedure’s order; those of one section follow each other. */
  champs: ProcedureProcedureFichesChamps[];
}

/** Of `ProcedureProcedure`. */
export interface ProcedureProcedure {
  /** Forms, the formation first. */
  fiches: ProcedureProcedureFiches[];
}

/** Of `CreerOffreCreerOffreCreerOffreSuccessDispositif`. */
export interface CreerOffreCreerOffreCreerOffreSuccessDispositif {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** Type of dispositif. */
  type: Open<TypeDispositif>;
  /** Funded places, 1 or more; null if not given. LHEO: `nb-places-financees`. */
  nombrePlaces: number | null;
}

/** Of `CreerOffreCreerOffreCreerOffreSuccess`. */
export interface CreerOffreCreerOffreCreerOffreSuccess {
  __typename: 'CreerOffreSuccess';
  /** The new formation. */
  formation: FormationCle;
  /** The new action. */
  action: ActionSaisie;
  /** The new session. */
  session: SessionCle;
  /** The new dispositif. */
  dispositif: CreerOffreCreerOffreCreerOffreSuccessDispositif;
}

/** Of `RefusEtatInterditError`. */
export interface RefusEtatInterditError {
  __typename: 'EtatInterditError';
  /** Stable code, in capitals. */
  code: string;
  /** Message in French, to display. */
  message: string;
  /** State of the action. */
  etat: Open<EtatSaisie>;
  /** Obstacles; empty when the state itself is the obstacle. */
  anomalies: AnomalieASignaler[];
}

/** Of `RefusVersionPerimeeError`. */
export interface RefusVersionPerimeeError {
  __typename: 'VersionPerimeeError';
  /** Stable code, in capitals. */
  code: string;
  /** Message in French, to display. */
  message: string;
  /** The current version, to read again. */
  versionActuelle: number;
}

/** Of `CreerOffreCreerOffre`. */
export type CreerOffreCreerOffre = CreerOffreCreerOffreCreerOffreSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `CreerFormationCreerFormationCreerFormationSuccess`. */
export interface CreerFormationCreerFormationCreerFormationSuccess {
  __typename: 'CreerFormationSuccess';
  /** The formation in its new state: its working view. */
  formation: FormationCle;
}

/** Of `CreerFormationCreerFormation`. */
export type CreerFormationCreerFormation = CreerFormationCreerFormationCreerFormationSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `ModifierFormationModifierFormationModifierFormationSuccess`. */
export interface ModifierFormationModifierFormationModifierFormationSuccess {
  __typename: 'ModifierFormationSuccess';
  /** The formation in its new state: its working view. */
  formation: FormationCle;
}

/** Of `ModifierFormationModifierFormation`. */
export type ModifierFormationModifierFormation = RefusEtatInterditError | RefusIntrouvableError | ModifierFormationModifierFormationModifierFormationSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `CreerActionCreerActionCreerActionSuccess`. */
export interface CreerActionCreerActionCreerActionSuccess {
  __typename: 'CreerActionSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `CreerActionCreerAction`. */
export type CreerActionCreerAction = CreerActionCreerActionCreerActionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `ModifierActionModifierActionModifierActionSuccess`. */
export interface ModifierActionModifierActionModifierActionSuccess {
  __typename: 'ModifierActionSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `ModifierActionModifierAction`. */
export type ModifierActionModifierAction = RefusEtatInterditError | RefusIntrouvableError | ModifierActionModifierActionModifierActionSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DupliquerActionDupliquerActionDupliquerActionSuccess`. */
export interface DupliquerActionDupliquerActionDupliquerActionSuccess {
  __typename: 'DupliquerActionSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `DupliquerActionDupliquerAction`. */
export type DupliquerActionDupliquerAction = DupliquerActionDupliquerActionDupliquerActionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `CreerSessionCreerSessionCreerSessionSuccess`. */
export interface CreerSessionCreerSessionCreerSessionSuccess {
  __typename: 'CreerSessionSuccess';
  /** The session in its new state: its working view. */
  session: SessionSaisie;
}

/** Of `CreerSessionCreerSession`. */
export type CreerSessionCreerSession = CreerSessionCreerSessionCreerSessionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `RefusConfirmationRequiseErrorConsequences`. */
export interface RefusConfirmationRequiseErrorConsequences {
  /** Message in French, to display. */
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
  /** Stable code, in capitals. */
  code: string;
  /** Message in French, to display. */
  message: string;
  /** What it would do. */
  consequences: RefusConfirmationRequiseErrorConsequences[];
}

/** Of `ModifierSessionModifierSessionModifierSessionSuccess`. */
export interface ModifierSessionModifierSessionModifierSessionSuccess {
  __typename: 'ModifierSessionSuccess';
  /** The session in its new state: its working view. */
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
  /** The dispositif in its new state: its working view. */
  dispositif: DispositifSaisi;
}

/** Of `CreerDispositifCreerDispositif`. */
export type CreerDispositifCreerDispositif = CreerDispositifCreerDispositifCreerDispositifSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `ModifierDispositifModifierDispositifModifierDispositifSuccess`. */
export interface ModifierDispositifModifierDispositifModifierDispositifSuccess {
  __typename: 'ModifierDispositifSuccess';
  /** The dispositif in its new state: its working view. */
  dispositif: DispositifSaisi;
}

/** Of `ModifierDispositifModifierDispositif`. */
export type ModifierDispositifModifierDispositif = RefusEtatInterditError | RefusIntrouvableError | ModifierDispositifModifierDispositifModifierDispositifSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `SupprimerFicheSupprimerFicheSupprimerFicheSuccess`. */
export interface SupprimerFicheSupprimerFicheSupprimerFicheSuccess {
  __typename: 'SupprimerFicheSuccess';
  /** The `id` it was read by. */
  id: string;
}

/** Of `SupprimerFicheSupprimerFiche`. */
export type SupprimerFicheSupprimerFiche = RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | SupprimerFicheSupprimerFicheSupprimerFicheSuccess | RefusVersionPerimeeError | RefusInconnu;

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessReferences`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccessReferences {
  /** FORMATION, ACTION or SESSION. */
  type: Open<TypeDeFiche>;
  /** As the input has it. */
  reference: string;
  /** Its number. */
  numero: number;
}

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActionsProvenance`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccessActionsProvenance {
  /** Name of the feed, as its import calls it; `saisie:` and a SIRET for what came by `saisirOffre`. */
  source: string;
  /** Its number there. Of a session: `session/@numero`, or its rank in its LHEO action; of an action, which groups LHEO actions that say the same: the number of one of them. */
  numero: string;
}

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsPageInfo`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsPageInfo {
  /** Whether items follow the page. */
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
  /** Assigned once, never reused; identifies the whole path. */
  numero: number;
  /** Code of formation, action and session: `19482-89393-143842`. */
  code: string;
  /** Where it comes from; null where it was entered here. */
  provenance: SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsNodesProvenance | null;
}

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessions`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessions {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsPageInfo;
  /** The items. */
  nodes: SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessionsNodes[];
}

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActionsSuite`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccessActionsSuite {
  /** Where it comes from; null where it was entered here. */
  provenance: SaisirOffreSaisirOffreSaisirOffreSuccessActionsProvenance | null;
  /** Sessions of this action. */
  sessions: SaisirOffreSaisirOffreSaisirOffreSuccessActionsSessions;
}

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccessActions`. */
export type SaisirOffreSaisirOffreSaisirOffreSuccessActions = ActionSaisie & SaisirOffreSaisirOffreSaisirOffreSuccessActionsSuite;

/** Of `SaisirOffreSaisirOffreSaisirOffreSuccess`. */
export interface SaisirOffreSaisirOffreSaisirOffreSuccess {
  __typename: 'SaisirOffreSuccess';
  /** Every reference of the input with the number of its fiche, in input order. */
  references: SaisirOffreSaisirOffreSaisirOffreSuccessReferences[];
  /** The formation in its new state: its working view. */
  formation: FormationCle;
  /** The actions, in input order. */
  actions: SaisirOffreSaisirOffreSaisirOffreSuccessActions[];
  /** Number of fiches created or changed: 0 if all were up to date. */
  ecrites: number;
}

/** Of `SaisirOffreSaisirOffre`. */
export type SaisirOffreSaisirOffre = RefusConfirmationRequiseError | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | SaisirOffreSaisirOffreSaisirOffreSuccess | RefusVersionPerimeeError | RefusInconnu;

/** Of `CreerLieuCreerLieuCreerLieuSuccessLieu`. */
export interface CreerLieuCreerLieuCreerLieuSuccessLieu {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Name of the place, else the town’s. LHEO: `denomination`. */
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

/** Of `ModifierContactModifierContactModifierContactSuccessContact`. */
export interface ModifierContactModifierContactModifierContactSuccessContact {
  /** Opaque; for `contacts` of actions and sessions. Not accepted by `node(id:)`. */
  id: string;
  /** Family name, or name of a service. */
  nom: string;
  /** First name; null for a service. */
  prenom: string | null;
  /** Landline, else mobile, as entered; null without either. LHEO: `telfixe`, `portable`. */
  telephone: string | null;
  /** Email address; null if not given. LHEO: `courriel`. */
  courriel: string | null;
}

/** Of `ModifierContactModifierContactModifierContactSuccess`. */
export interface ModifierContactModifierContactModifierContactSuccess {
  __typename: 'ModifierContactSuccess';
  /** The entry in its new state. */
  contact: ModifierContactModifierContactModifierContactSuccessContact;
}

/** Of `ModifierContactModifierContact`. */
export type ModifierContactModifierContact = RefusIntrouvableError | ModifierContactModifierContactModifierContactSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `SupprimerContactSupprimerContactSupprimerContactSuccess`. */
export interface SupprimerContactSupprimerContactSupprimerContactSuccess {
  __typename: 'SupprimerContactSuccess';
  /** `id` of the entry that was removed. */
  id: string;
}

/** Of `SupprimerContactSupprimerContact`. */
export type SupprimerContactSupprimerContact = RefusConfirmationRequiseError | RefusIntrouvableError | SupprimerContactSupprimerContactSupprimerContactSuccess | RefusInconnu;

/** Of `CreerContactCreerContactCreerContactSuccessContact`. */
export interface CreerContactCreerContactCreerContactSuccessContact {
  /** Opaque; for `contacts` of actions and sessions. Not accepted by `node(id:)`. */
  id: string;
  /** Family name, or name of a service. */
  nom: string;
  /** First name; null for a service. */
  prenom: string | null;
  /** Landline, else mobile, as entered; null without either. LHEO: `telfixe`, `portable`. */
  telephone: string | null;
  /** Email address; null if not given. LHEO: `courriel`. */
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
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `CarnetOrganismeCarnetNodesType`. */
export interface CarnetOrganismeCarnetNodesType {
  /** Code, as LHEO writes it. */
  code: string;
  /** Label in French; the code itself if unknown. */
  libelle: string;
}

/** Of `CarnetOrganismeCarnetNodes`. */
export interface CarnetOrganismeCarnetNodes {
  /** Opaque; for `contacts` of actions and sessions. Not accepted by `node(id:)`. */
  id: string;
  /** Function; null if not given. LHEO: `type-contact`. */
  type: CarnetOrganismeCarnetNodesType | null;
  /** Family name, or name of a service. */
  nom: string;
  /** First name; null for a service. */
  prenom: string | null;
  /** Landline, else mobile, as entered; null without either. LHEO: `telfixe`, `portable`. */
  telephone: string | null;
  /** Email address; null if not given. LHEO: `courriel`. */
  courriel: string | null;
}

/** Of `CarnetOrganismeCarnet`. */
export interface CarnetOrganismeCarnet {
  /** Position of the page in the list. */
  pageInfo: CarnetOrganismeCarnetPageInfo;
  /** The items. */
  nodes: CarnetOrganismeCarnetNodes[];
}

/** Of `CarnetOrganisme`. */
export interface CarnetOrganisme {
  /** Its whole address book, for `contacts` of its actions and sessions. Empty for viewers who do not enter in its name. */
  carnet: CarnetOrganismeCarnet;
}

/** Of `ModifierLieuModifierLieuModifierLieuSuccess`. */
export interface ModifierLieuModifierLieuModifierLieuSuccess {
  __typename: 'ModifierLieuSuccess';
  /** The place in its new state. */
  lieu: LieuModifie;
}

/** Of `ModifierLieuModifierLieu`. */
export type ModifierLieuModifierLieu = RefusConfirmationRequiseError | RefusIntrouvableError | ModifierLieuModifierLieuModifierLieuSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `SupprimerLieuSupprimerLieuSupprimerLieuSuccess`. */
export interface SupprimerLieuSupprimerLieuSupprimerLieuSuccess {
  __typename: 'SupprimerLieuSuccess';
  /** `id` of the place that was removed. */
  id: string;
}

/** Of `SupprimerLieuSupprimerLieu`. */
export type SupprimerLieuSupprimerLieu = RefusIntrouvableError | RefusSaisieInvalideError | SupprimerLieuSupprimerLieuSupprimerLieuSuccess | RefusInconnu;

/** Of `ModifierOrganismeModifierOrganismeModifierOrganismeSuccessOrganismeCoordonnees`. */
export interface ModifierOrganismeModifierOrganismeModifierOrganismeSuccessOrganismeCoordonnees {
  /** Whom to ask for; null without. */
  nom: string | null;
  /** Fixed lines, as written. */
  telephones: string[];
  /** Mobiles, as written. */
  portables: string[];
  /** Fax numbers, as written. */
  fax: string[];
  /** Null where it is not said. */
  courriel: string | null;
  /** Its pages, at most 3. */
  urls: string[];
}

/** Of `ModifierOrganismeModifierOrganismeModifierOrganismeSuccessOrganisme`. */
export interface ModifierOrganismeModifierOrganismeModifierOrganismeSuccessOrganisme {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** SIRET of the establishment. */
  siret: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
  /** NDA, 11 digits; null if not given. LHEO: `numero-activite`. */
  numeroDeclarationActivite: string | null;
  /** UAI of a school, 7 digits and a letter; null for others. LHEO: `code-UAI`. */
  uai: string | null;
  /** Qualiopi and the like, at most 3000 characters; null without. LHEO: `renseignements-specifiques`. */
  renseignementsSpecifiques: string | null;
  /** Formacodes of what it could give, at most 25. LHEO: `potentiel`. */
  potentiel: string[];
  /** Two digits; null where it is not said. LHEO: extra `code-categorie-organisme`. */
  categorie: string | null;
  /** How to reach it, beside its address; null where it is not said. LHEO: `coordonnees-organisme`. */
  coordonnees: ModifierOrganismeModifierOrganismeModifierOrganismeSuccessOrganismeCoordonnees | null;
}

/** Of `ModifierOrganismeModifierOrganismeModifierOrganismeSuccess`. */
export interface ModifierOrganismeModifierOrganismeModifierOrganismeSuccess {
  __typename: 'ModifierOrganismeSuccess';
  /** The organisme in its new state. */
  organisme: ModifierOrganismeModifierOrganismeModifierOrganismeSuccessOrganisme;
}

/** Of `ModifierOrganismeModifierOrganisme`. */
export type ModifierOrganismeModifierOrganisme = ModifierOrganismeModifierOrganismeModifierOrganismeSuccess | RefusSaisieInvalideError | RefusInconnu;

/** Of `EnvoyerEnValidationEnvoyerEnValidationEnvoyerEnValidationSuccess`. */
export interface EnvoyerEnValidationEnvoyerEnValidationEnvoyerEnValidationSuccess {
  __typename: 'EnvoyerEnValidationSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `EnvoyerEnValidationEnvoyerEnValidation`. */
export type EnvoyerEnValidationEnvoyerEnValidation = EnvoyerEnValidationEnvoyerEnValidationEnvoyerEnValidationSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `RappelerRappelerRappelerSuccess`. */
export interface RappelerRappelerRappelerSuccess {
  __typename: 'RappelerSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `RappelerRappeler`. */
export type RappelerRappeler = RefusEtatInterditError | RefusIntrouvableError | RappelerRappelerRappelerSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DemanderReponsesDemanderReponsesDemanderReponsesSuccess`. */
export interface DemanderReponsesDemanderReponsesDemanderReponsesSuccess {
  __typename: 'DemanderReponsesSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `DemanderReponsesDemanderReponses`. */
export type DemanderReponsesDemanderReponses = DemanderReponsesDemanderReponsesDemanderReponsesSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `RepondreRepondreRepondreSuccess`. */
export interface RepondreRepondreRepondreSuccess {
  __typename: 'RepondreSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `RepondreRepondre`. */
export type RepondreRepondre = RefusEtatInterditError | RefusIntrouvableError | RepondreRepondreRepondreSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `RefuserRefuserRefuserSuccess`. */
export interface RefuserRefuserRefuserSuccess {
  __typename: 'RefuserSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `RefuserRefuser`. */
export type RefuserRefuser = RefusEtatInterditError | RefusIntrouvableError | RefuserRefuserRefuserSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `ValiderValiderValiderSuccess`. */
export interface ValiderValiderValiderSuccess {
  __typename: 'ValiderSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `ValiderValider`. */
export type ValiderValider = RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | ValiderValiderValiderSuccess | RefusVersionPerimeeError | RefusInconnu;

/** Of `ArchiverArchiverArchiverSuccess`. */
export interface ArchiverArchiverArchiverSuccess {
  __typename: 'ArchiverSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `ArchiverArchiver`. */
export type ArchiverArchiver = ArchiverArchiverArchiverSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DesarchiverDesarchiverDesarchiverSuccess`. */
export interface DesarchiverDesarchiverDesarchiverSuccess {
  __typename: 'DesarchiverSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `DesarchiverDesarchiver`. */
export type DesarchiverDesarchiver = DesarchiverDesarchiverDesarchiverSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `ArchiverSessionArchiverSessionArchiverSessionSuccessSessionSuite`. */
export interface ArchiverSessionArchiverSessionArchiverSessionSuccessSessionSuite {
  /** When it was withdrawn without its action; null while it is not. In the working view only. UTC. */
  archiveeLe: string | null;
}

/** Of `ArchiverSessionArchiverSessionArchiverSessionSuccessSession`. */
export type ArchiverSessionArchiverSessionArchiverSessionSuccessSession = SessionSaisie & ArchiverSessionArchiverSessionArchiverSessionSuccessSessionSuite;

/** Of `ArchiverSessionArchiverSessionArchiverSessionSuccess`. */
export interface ArchiverSessionArchiverSessionArchiverSessionSuccess {
  __typename: 'ArchiverSessionSuccess';
  /** The session in its new state: its working view. */
  session: ArchiverSessionArchiverSessionArchiverSessionSuccessSession;
}

/** Of `ArchiverSessionArchiverSession`. */
export type ArchiverSessionArchiverSession = ArchiverSessionArchiverSessionArchiverSessionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DesarchiverSessionDesarchiverSessionDesarchiverSessionSuccessSessionSuite`. */
export interface DesarchiverSessionDesarchiverSessionDesarchiverSessionSuccessSessionSuite {
  /** When it was withdrawn without its action; null while it is not. In the working view only. UTC. */
  archiveeLe: string | null;
}

/** Of `DesarchiverSessionDesarchiverSessionDesarchiverSessionSuccessSession`. */
export type DesarchiverSessionDesarchiverSessionDesarchiverSessionSuccessSession = SessionSaisie & DesarchiverSessionDesarchiverSessionDesarchiverSessionSuccessSessionSuite;

/** Of `DesarchiverSessionDesarchiverSessionDesarchiverSessionSuccess`. */
export interface DesarchiverSessionDesarchiverSessionDesarchiverSessionSuccess {
  __typename: 'DesarchiverSessionSuccess';
  /** The session in its new state: its working view. */
  session: DesarchiverSessionDesarchiverSessionDesarchiverSessionSuccessSession;
}

/** Of `DesarchiverSessionDesarchiverSession`. */
export type DesarchiverSessionDesarchiverSession = DesarchiverSessionDesarchiverSessionDesarchiverSessionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `SimulerActeSimulerActeConsequences`. */
export interface SimulerActeSimulerActeConsequences {
  /** Message in French, to display. */
  message: string;
  /** Channel that a session leaves; null where it is about none. */
  canal: Open<CanalDiffusion> | null;
  /** Fiche that it happens to; null where it is about none. */
  fiche: string | null;
  /** What can be done about it, in French; null: nothing. */
  agir: string | null;
}

/** Of `SimulerActeSimulerActeAccordRequis`. */
export interface SimulerActeSimulerActeAccordRequis {
  /** The fiche that changes; a dispositif is named by its session’s code. */
  fiche: string;
  /** Path of the field: `debut`, `dispositifs.0.nombrePlaces`; `session` or `dispositifs.1` for an added or removed fiche. */
  champ: string;
  /** Published value as text, codes as the API takes them; null if none. */
  avant: string | null;
  /** Working value, likewise; null if none. */
  apres: string | null;
}

/** Of `SimulerActeSimulerActe`. */
export interface SimulerActeSimulerActe {
  /** Whether the viewer may perform it now. */
  permis: boolean;
  /** Reason for a refusal, in French, to display; null when the act is allowed. */
  motif: string | null;
  /** Channels that published sessions would leave today, who gets a mail, and what is lost. */
  consequences: SimulerActeSimulerActeConsequences[];
  /** What the Région has to agree to first: see `demanderAccordRegion`. */
  accordRequis: SimulerActeSimulerActeAccordRequis[];
}

/** Of `AbandonnerModificationsAbandonnerModificationsAbandonnerModificationsSuccess`. */
export interface AbandonnerModificationsAbandonnerModificationsAbandonnerModificationsSuccess {
  __typename: 'AbandonnerModificationsSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `AbandonnerModificationsAbandonnerModifications`. */
export type AbandonnerModificationsAbandonnerModifications = AbandonnerModificationsAbandonnerModificationsAbandonnerModificationsSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DonnerAccordRegionDonnerAccordRegionDonnerAccordRegionSuccess`. */
export interface DonnerAccordRegionDonnerAccordRegionDonnerAccordRegionSuccess {
  __typename: 'DonnerAccordRegionSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `DonnerAccordRegionDonnerAccordRegion`. */
export type DonnerAccordRegionDonnerAccordRegion = DonnerAccordRegionDonnerAccordRegionDonnerAccordRegionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DemanderAccordRegionDemanderAccordRegionDemanderAccordRegionSuccess`. */
export interface DemanderAccordRegionDemanderAccordRegionDemanderAccordRegionSuccess {
  __typename: 'DemanderAccordRegionSuccess';
  /** The request. */
  demande: DemandeDAccordLue;
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `DemanderAccordRegionDemanderAccordRegion`. */
export type DemanderAccordRegionDemanderAccordRegion = DemanderAccordRegionDemanderAccordRegionDemanderAccordRegionSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `RefuserAccordRegionRefuserAccordRegionRefuserAccordRegionSuccess`. */
export interface RefuserAccordRegionRefuserAccordRegionRefuserAccordRegionSuccess {
  __typename: 'RefuserAccordRegionSuccess';
  /** The request. */
  demande: DemandeDAccordLue;
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `RefuserAccordRegionRefuserAccordRegion`. */
export type RefuserAccordRegionRefuserAccordRegion = RefusEtatInterditError | RefusIntrouvableError | RefuserAccordRegionRefuserAccordRegionRefuserAccordRegionSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `DemandesDAccordDemandesDAccordPageInfo`. */
export interface DemandesDAccordDemandesDAccordPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `DemandesDAccordDemandesDAccordNodesActionSuite`. */
export interface DemandesDAccordDemandesDAccordNodesActionSuite {
  /** The formation that this action delivers. */
  formation: FormationCle;
}

/** Of `DemandesDAccordDemandesDAccordNodesAction`. */
export type DemandesDAccordDemandesDAccordNodesAction = ActionCle & DemandesDAccordDemandesDAccordNodesActionSuite;

/** Of `DemandesDAccordDemandesDAccordNodesSuite`. */
export interface DemandesDAccordDemandesDAccordNodesSuite {
  /** The action concerned: its working view. */
  action: DemandesDAccordDemandesDAccordNodesAction;
}

/** Of `DemandesDAccordDemandesDAccordNodes`. */
export type DemandesDAccordDemandesDAccordNodes = DemandeDAccordLue & DemandesDAccordDemandesDAccordNodesSuite;

/** Of `DemandesDAccordDemandesDAccord`. */
export interface DemandesDAccordDemandesDAccord {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: DemandesDAccordDemandesDAccordPageInfo;
  /** The items. */
  nodes: DemandesDAccordDemandesDAccordNodes[];
}

/** Of `CompterDemandesDAccordDemandesDAccord`. */
export interface CompterDemandesDAccordDemandesDAccord {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
}

/** Of `DemandesDAccordDActionActionDemandesDAccordPageInfo`. */
export interface DemandesDAccordDActionActionDemandesDAccordPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `DemandesDAccordDActionActionDemandesDAccord`. */
export interface DemandesDAccordDActionActionDemandesDAccord {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: DemandesDAccordDActionActionDemandesDAccordPageInfo;
  /** The items. */
  nodes: DemandeDAccordLue[];
}

/** Of `DemandesDAccordDActionAction`. */
export interface DemandesDAccordDActionAction {
  /** What the Région was asked to agree to, oldest first. Empty for viewers who may not see the working view. */
  demandesDAccord: DemandesDAccordDActionActionDemandesDAccord;
}

/** Of `RemplacerCertifInfoRemplacerCertifInfoRemplacerCertifInfoSuccess`. */
export interface RemplacerCertifInfoRemplacerCertifInfoRemplacerCertifInfoSuccess {
  __typename: 'RemplacerCertifInfoSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `RemplacerCertifInfoRemplacerCertifInfo`. */
export type RemplacerCertifInfoRemplacerCertifInfo = RefusEtatInterditError | RefusIntrouvableError | RemplacerCertifInfoRemplacerCertifInfoRemplacerCertifInfoSuccess | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `AcquitterCertifInfoAcquitterCertifInfoAcquitterCertifInfoSuccess`. */
export interface AcquitterCertifInfoAcquitterCertifInfoAcquitterCertifInfoSuccess {
  __typename: 'AcquitterCertifInfoSuccess';
  /** The action in its new state: its working view. */
  action: ActionSaisie;
}

/** Of `AcquitterCertifInfoAcquitterCertifInfo`. */
export type AcquitterCertifInfoAcquitterCertifInfo = AcquitterCertifInfoAcquitterCertifInfoAcquitterCertifInfoSuccess | RefusEtatInterditError | RefusIntrouvableError | RefusSaisieInvalideError | RefusVersionPerimeeError | RefusInconnu;

/** Of `SuiviDActionActionAutreVue`. */
export interface SuiviDActionActionAutreVue {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** The view this fiche belongs to. */
  vue: Open<Vue>;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
}

/** Of `SuiviDActionActionModifications`. */
export interface SuiviDActionActionModifications {
  /** The fiche that changes; a dispositif is named by its session’s code. */
  fiche: string;
  /** Path of the field: `debut`, `dispositifs.0.nombrePlaces`; `session` or `dispositifs.1` for an added or removed fiche. */
  champ: string;
  /** Published value as text, codes as the API takes them; null if none. */
  avant: string | null;
  /** Working value, likewise; null if none. */
  apres: string | null;
}

/** Of `SuiviDActionActionActes`. */
export interface SuiviDActionActionActes {
  /** The act. */
  acte: Open<NomActe>;
  /** Whether the viewer may perform it now. */
  permis: boolean;
  /** Reason for a refusal, in French, to display; null when the act is allowed. */
  motif: string | null;
}

/** Of `SuiviDActionActionQuestionsPageInfo`. */
export interface SuiviDActionActionQuestionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SuiviDActionActionQuestionsNodes`. */
export interface SuiviDActionActionQuestionsNodes {
  /** Opaque; for `repondre`. Not accepted by `node(id:)`. */
  id: string;
  /** The fiche concerned; null for the whole action. */
  fiche: string | null;
  /** Field of the fiche, as in anomalies; null for the whole fiche. */
  champ: string | null;
  /** Question, at most 3000 characters. */
  texte: string;
  /** When it was asked. */
  poseeLe: string;
  /** Answer, at most 3000 characters; null while open. */
  reponse: string | null;
  /** When it was answered; null while open. */
  repondueLe: string | null;
}

/** Of `SuiviDActionActionQuestions`. */
export interface SuiviDActionActionQuestions {
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: SuiviDActionActionQuestionsPageInfo;
  /** The items. */
  nodes: SuiviDActionActionQuestionsNodes[];
}

/** Of `SuiviDActionActionSessionsPageInfo`. */
export interface SuiviDActionActionSessionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `SuiviDActionActionSessionsNodesDiffusionMotifsDetailles`. */
export interface SuiviDActionActionSessionsNodesDiffusionMotifsDetailles {
  /** Stable code, in capitals. */
  code: string;
  /** Message in French, to display. */
  message: string;
  /** Field to fill in, after its fiche: `session.contacts`; null where none helps. */
  champ: string | null;
  /** Who can do something about it. */
  agir: Open<QuiAgit>;
}

/** Of `SuiviDActionActionSessionsNodesDiffusion`. */
export interface SuiviDActionActionSessionsNodesDiffusion {
  /** The channel. */
  canal: Open<CanalDiffusion>;
  /** Whether it meets all conditions of the channel today. */
  eligible: boolean;
  /** Whether it is shown there today: eligible, and sent to Offre Info, Kairos or Ouiform at least once. */
  diffuse: boolean;
  /** When it last left for there, whether or not it still may; null: never, or for a channel that reads SOFI itself. UTC. */
  envoyeLe: string | null;
  /** SHA-256 of what was said of it then, hexadecimal: another one each time that it changed; null: never sent. */
  empreinteEnvoyee: string | null;
  /** Reasons why not, in French, to display; empty when it is shown. */
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
  /** Number of items in the whole list under its filter; counted only when selected. */
  totalCount: number;
  /** Position of the page in the list. */
  pageInfo: SuiviDActionActionSessionsPageInfo;
  /** The items. */
  nodes: SuiviDActionActionSessionsNodes[];
}

/** Of `SuiviDActionActionSuite`. */
export interface SuiviDActionActionSuite {
  /** The other view of the same action; null if not found or hidden from the viewer. */
  autreVue: SuiviDActionActionAutreVue | null;
  /** The formation that this action delivers. */
  formation: FormationCle;
  /** Differences between the working and the published view, in reading order. Empty when nothing was ever published, and for viewers who may not see the working view. */
  modifications: SuiviDActionActionModifications[];
  /** Every act, in the order of NomActe, with the reason why it is not allowed. All are refused to viewers who may not see the working view. */
  actes: SuiviDActionActionActes[];
  /** Questions of the validators and answers of the organisme, oldest first. Empty for viewers who may not see the working view. */
  questions: SuiviDActionActionQuestions;
  /** Sessions of this action. */
  sessions: SuiviDActionActionSessions;
}

/** Of `SuiviDActionAction`. */
export type SuiviDActionAction = ActionSaisie & SuiviDActionActionSuite;

/** Of `HistoriqueDActionActionHistoriquePageInfo`. */
export interface HistoriqueDActionActionHistoriquePageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `HistoriqueDActionActionHistoriqueNodes`. */
export interface HistoriqueDActionActionHistoriqueNodes {
  /** Opaque, increasing in the order of the journal; for `Subscription.evenements(apres:)`. */
  id: string;
  /** When it happened. */
  survenuLe: string;
  /** CREATION, MODIFICATION (of one field), SUPPRESSION, DUPLICATION, IMPORT_CREATION, IMPORT_MODIFICATION, IMPORT_RETRAIT, ARCHIVER_SESSION, DESARCHIVER_SESSION, or the NomActe of an act. More may be added. */
  type: string;
  /** Author: the user’s name, else the organisme’s, else the feed’s; null if unknown. */
  auteur: string | null;
  /** The fiche concerned; a dispositif is named by its session’s code, a removed fiche by its action’s. */
  fiche: string;
  /** Changed field, `etat` for an act; null for the whole fiche. */
  champ: string | null;
  /** Previous value as text; null if none. */
  avant: string | null;
  /** New value as text; null if none. */
  apres: string | null;
  /** Text written with the act: reason of a refusal, reference of the Région’s agreement. Null if none. */
  motif: string | null;
}

/** Of `HistoriqueDActionActionHistorique`. */
export interface HistoriqueDActionActionHistorique {
  /** Position of the page in the list. */
  pageInfo: HistoriqueDActionActionHistoriquePageInfo;
  /** The items. */
  nodes: HistoriqueDActionActionHistoriqueNodes[];
}

/** Of `HistoriqueDActionAction`. */
export interface HistoriqueDActionAction {
  /** Everything that happened to the action, its sessions and its dispositifs, oldest first; use `last` for the newest. Empty for viewers who may not see the working view. */
  historique: HistoriqueDActionActionHistorique;
}

/** Of `QuestionsDActionActionQuestionsPageInfo`. */
export interface QuestionsDActionActionQuestionsPageInfo {
  /** Whether items follow the page. */
  hasNextPage: boolean;
  /** Cursor of the last item; null on an empty page. */
  endCursor: string | null;
}

/** Of `QuestionsDActionActionQuestionsNodes`. */
export interface QuestionsDActionActionQuestionsNodes {
  /** Opaque; for `repondre`. Not accepted by `node(id:)`. */
  id: string;
  /** The fiche concerned; null for the whole action. */
  fiche: string | null;
  /** Field of the fiche, as in anomalies; null for the whole fiche. */
  champ: string | null;
  /** Question, at most 3000 characters. */
  texte: string;
  /** When it was asked. */
  poseeLe: string;
  /** Answer, at most 3000 characters; null while open. */
  reponse: string | null;
  /** When it was answered; null while open. */
  repondueLe: string | null;
}

/** Of `QuestionsDActionActionQuestions`. */
export interface QuestionsDActionActionQuestions {
  /** Position of the page in the list. */
  pageInfo: QuestionsDActionActionQuestionsPageInfo;
  /** The items. */
  nodes: QuestionsDActionActionQuestionsNodes[];
}

/** Of `QuestionsDActionAction`. */
export interface QuestionsDActionAction {
  /** Questions of the validators and answers of the organisme, oldest first. Empty for viewers who may not see the working view. */
  questions: QuestionsDActionActionQuestions;
}

/** Somebody with an account. Each reads themselves and the people of their organismes; administrators read everybody. */
export type Compte = {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Sign-in address, in lower case. */
  courriel: string;
  /** Null if not given. */
  nom: string | null;
  /** Role of the user. */
  roles: Array<Open<Role>>;
  /** Organismes this user acts for, by identifier. */
  organismes: CompteOrganismes[];
};

/** API key of an integrator’s program, sent as a bearer token. It has at most the current rights of its owner. */
export type CleDInterface = {
  /** Identifier for `revoquerCleApi`. */
  id: string;
  /** Label given by the owner. */
  nom: string;
  /** First characters of the key; the rest was shown once and is not stored. */
  debut: string;
  /** Read-only keys have their owner’s reading rights; every mutation refuses them (FORBIDDEN). */
  lectureSeule: boolean;
  /** Creation time. */
  creeLe: string;
  /** Expiry; null if it never expires. */
  expireLe: string | null;
  /** When it was revoked; null while active. */
  revoqueeLe: string | null;
};

/** A webhook: an address that receives the changes of the published offer as they happen, signed after Standard Webhooks 1.0. */
export type Webhook = {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Address that receives POST requests. */
  url: string;
  /** Changes that are sent. */
  evenements: Array<Open<TypeDeChangement>>;
  /** Creation time: only later changes are sent. UTC. */
  creeLe: string;
  /** Whether messages are sent; false once the address answered 410, until `rejouerEnvois`. */
  actif: boolean;
  /** Failed attempts since the last success. */
  echecs: number;
  /** Earliest next attempt of any message; null unless the last one failed. UTC. */
  repriseLe: string | null;
  /** Until when the replaced secret signs too, a past time included; null if none was replaced. UTC. */
  ancienSecretJusqua: string | null;
};

/** Title and domain, independent of who gives the course. LHEO: `formation`. */
export type FormationEntier = {
  /** Whether it leads to a certification. LHEO: `certifiante`. */
  certifiante: boolean;
  /** At most 5, in the order of entry. */
  certifications: FormationEntierCertifications[];
  /** Code: `19482`. */
  code: string;
  /** Programme common to all actions, at most 3000 characters; null when each action has its own. Texts from feeds may contain HTML. LHEO: `contenu-formation`. */
  contenu: string | null;
  /** Creation time. */
  creeLe: string;
  /** Domain, 1 to 5 descriptors, the principal one first. LHEO: `code-FORMACODE`. */
  formacodes: FormationEntierFormacodes[];
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Title, at most 255 characters. LHEO: `intitule-formation`. */
  intitule: string;
  /** Time of the last change. */
  modifieLe: string;
  /** Exit level; null if not given. LHEO: `code-niveau-sortie`. */
  niveauSortie: FormationEntierNiveauSortie | null;
  /** Groups of the NSF, at most 3. LHEO: `code-NSF`. */
  nsf: FormationEntierNsf[];
  /** Assigned once, never reused. */
  numero: number;
  /** General objective; null if not given. LHEO: `objectif-general-formation`. */
  objectifGeneral: FormationEntierObjectifGeneral | null;
  /** Where it comes from; null where it was entered here. */
  provenance: FormationEntierProvenance | null;
  /** Target jobs, at most 5. LHEO: `code-ROME`. */
  rome: FormationEntierRome[];
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** Kind of training. */
  voie: Open<Voie>;
  /** The view this fiche belongs to. */
  vue: Open<Vue>;
};

/** A formation as one organisme delivers it; with its sessions and dispositifs, the unit of validation. LHEO: `action`. */
export type ActionEntier = {
  /** Access for disabled people, at most 250 characters; null if none. LHEO: `acces-handicapes`. */
  accesHandicapes: string | null;
  /** Who else gives it, as a feed names them. LHEO: `organisme-formateur`. */
  autresFormateurs: ActionEntierAutresFormateurs[];
  /** Blocks of a certification that the action prepares for, in the order of entry. */
  blocsCompetences: ActionEntierBlocsCompetences[];
  /** Code of formation and action: `19482-89393`. */
  code: string;
  /** Specific requirements, at most 3000 characters; null if none. LHEO: `conditions-specifiques`. */
  commentairesPrerequis: string | null;
  /** Appended to the formation’s title; 255 characters with it. Null if none. */
  complementIntitule: string | null;
  /** Appended to the formation’s `contenu`, at most 3000 characters. Null if none. */
  complementProgramme: string | null;
  /** Contacts of the offer, in the order of entry. LHEO: `contact-formation`. */
  contacts: ActionEntierContacts[];
  /** Creation time. */
  creeLe: string;
  /** Organisme that delivers the course and owns the fiche. LHEO: `organisme-formateur`. */
  dispensateur: ActionEntierDispensateur;
  /** When it was last sent to the CARIF-OREF, to compute how long it waits; null if never, and in the published view. UTC. */
  envoyeeLe: string | null;
  /** In the order of entry. */
  equipements: ActionEntierEquipements[];
  /** State of the working view; always VALIDEE in the published view. */
  etat: Open<EtatSaisie>;
  /** Lodging, at most 250 characters; null if none. LHEO: `hebergement`. */
  hebergement: string | null;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Details on the target audience, at most 250 characters; null if none. LHEO: `info-public-vise`. */
  infoPublicVise: string | null;
  /** Languages of instruction, ISO 639-1 in capitals. LHEO: `langue-formation`. */
  langues: string[];
  /** Time of the last change. */
  modifieLe: string;
  /** Entry level; null until entered. LHEO: `code-niveau-entree`. */
  niveauEntree: ActionEntierNiveauEntree | null;
  /** Whether the entry level is mandatory. LHEO: `niveau-entree-obligatoire`. */
  niveauEntreeObligatoire: boolean;
  /** Assigned once, never reused. */
  numero: number;
  /** Objectives, at most 3000 characters; null until entered. LHEO: `objectif-formation`. */
  objectifs: string | null;
  /** Distinctive feature, at most 250 characters; null if none. */
  plusFormation: string | null;
  /** Whether there are further requirements. */
  prerequis: boolean;
  /** Where it comes from; null where it was entered here. */
  provenance: ActionEntierProvenance | null;
  /** Target audiences, 1 to 10. LHEO: `code-public-vise`. */
  publics: ActionEntierPublics[];
  /** Meals, at most 250 characters; null if none. LHEO: `restauration`. */
  restauration: string | null;
  /** Expected results, at most 3000 characters; null until entered. LHEO: `resultats-attendus`. */
  resultatsAttendus: string | null;
  /** Transport, at most 250 characters; null if none. LHEO: `transport`. */
  transport: string | null;
  /** Web page of the action; null if none. LHEO: `url-action`. */
  urlAction: string | null;
  /** Leaflet; null if none. */
  urlPdf: string | null;
  /** Video; null if none. */
  urlVideo: string | null;
  /** All pages of a feed about it, those above included. LHEO: `url-action`, `url-formation`. */
  urls: string[];
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** The view this fiche belongs to. */
  vue: Open<Vue>;
};

/** Dates and a place: the unit of publication and of search. LHEO: `session`. */
export type SessionEntier = {
  /** When it was withdrawn without its action; null while it is not. In the working view only. UTC. */
  archiveeLe: string | null;
  /** Where else it is held, as a feed says it. LHEO: `lieu-de-formation`. */
  autresLieux: SessionEntierAutresLieux[];
  /** Maximum number of learners in total; null if not given. LHEO: `capacite-cumulee`. */
  capaciteCumulee: number | null;
  /** Maximum number of learners at a time; null if not given. LHEO: `capacite-simultanee`. */
  capaciteSimultanee: number | null;
  /** Code of formation, action and session: `19482-89393-143842`. */
  code: string;
  /** Comment on the duration, at most 150 characters; null if none. LHEO: `duree-indicative`. */
  commentaireDuree: string | null;
  /** Contacts of the session, in the order of entry. LHEO: `contact-session`. */
  contacts: SessionEntierContacts[];
  /** Creation time. */
  creeLe: string;
  /** First day, or the earliest possible one when the source gives only a month or a year; null if unknown. LHEO: `periode/debut`. */
  debut: string | null;
  /** First day in 8 characters, as precisely as known: `AAAAMMJJ`, `AAAAMM00`, `AAAA0000`, `00000000` (unknown). Null until entered. */
  debutLheo: string | null;
  /** How the session is funded, by number. */
  dispositifs: SessionEntierDispositifs[];
  /** Hours in the training centre; null if not given. LHEO: `nombre-heures-centre`. */
  dureeCentreHeures: number | null;
  /** Hours in a company; null if not given. LHEO: `nombre-heures-entreprise`. */
  dureeEntrepriseHeures: number | null;
  /** Hours per week; null if not given. LHEO: extra `duree-hebdo`. */
  dureeHebdomadaireHeures: number | null;
  /** Hours in all, as a feed says them, whatever the two parts make. Null where it is not said. LHEO: `nombre-heures-total`. */
  dureeTotaleHeures: number | null;
  /** Minimum number of learners; null if not given. LHEO: `effectif-minimal`. */
  effectifMinimal: number | null;
  /** Fixed dates or permanent entries; null until entered. */
  entreesSorties: Open<EntreesSorties> | null;
  /** State of recruitment; null when a feed does not say. */
  etatRecrutement: Open<EtatRecrutement> | null;
  /** Last day, included, or the latest possible one when the source gives only a month or a year; null without a known end. LHEO: `periode/fin`. */
  fin: string | null;
  /** Last day, likewise; `99999999`: no end. */
  finLheo: string | null;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Informations collectives, in the order of entry. */
  informationsCollectives: SessionEntierInformationsCollectives[];
  /** Place of training; null until entered. LHEO: `lieu-de-formation`. */
  lieu: SessionEntierLieu | null;
  /** Place of enrolment; null when it is `lieu`. LHEO: `adresse-inscription`. */
  lieuInscription: SessionEntierLieuInscription | null;
  /** On site or at a distance; null until entered. */
  modaliteEnseignement: Open<ModaliteEnseignement> | null;
  /** How centre and company take turns, at most 3000 characters. Null while not entered. LHEO: `modalites-alternance`. */
  modalitesAlternance: string | null;
  /** Enrolment procedure, at most 255 characters; null if none. LHEO: `modalites-inscription`. */
  modalitesInscription: string | null;
  /** In a centre, in a company, at a distance. LHEO: `modalites-pedagogiques`, `code-modalite-pedagogique` 961xx. */
  modalitesPedagogiques: SessionEntierModalitesPedagogiques[];
  /** Selection of candidates. LHEO: `recrutement/modalite-recrutement`. */
  modalitesRecrutement: SessionEntierModalitesRecrutement[];
  /** Selection of candidates in words, at most 3000 characters; null if none. LHEO: `modalites-recrutement`. */
  modalitesRecrutementTexte: string | null;
  /** Time of the last change. */
  modifieLe: string;
  /** Assigned once, never reused; identifies the whole path. */
  numero: number;
  /** Recruitment area; null if not given. LHEO: `code-perimetre-recrutement`. */
  perimetreRecrutement: SessionEntierPerimetreRecrutement | null;
  /** Recruitment area in words, at most 50 characters; null if none. LHEO: `infos-perimetre-recrutement`. */
  perimetreRecrutementTexte: string | null;
  /** Day, evening or weekend courses. LHEO: `code-modalite-pedagogique` 964xx. */
  periodesFormation: SessionEntierPeriodesFormation[];
  /** Application periods, in the order of entry. */
  periodesInscription: SessionEntierPeriodesInscription[];
  /** Price per hour in euros, taxes included, as entered; null if not given. LHEO: `prix-horaire-TTC`. */
  prixHoraireTtc: string | null;
  /** Total price in euros, taxes included, as entered; null if not given. LHEO: `prix-total-TTC`. */
  prixTotalTtc: string | null;
  /** Where it comes from; null where it was entered here. */
  provenance: SessionEntierProvenance | null;
  /** How people are chosen, as a feed says it, information collective without a day of its own included. LHEO: `recrutement`. */
  recrutements: SessionEntierRecrutements[];
  /** Organisme responsable: the mandataire of the lot. LHEO: `organisme-formation-responsable`. */
  responsable: SessionEntierResponsable;
  /** Rhythm in words, at most 3000 characters; null if none. LHEO: `rythme-formation`. */
  rythmeTexte: string | null;
  /** Full time, part time…; empty when the source uses other words. LHEO: `rythme-formation`. */
  rythmes: SessionEntierRythmes[];
  /** Status today. */
  statut: Open<StatutSession>;
  /** In a group, individual…; null until entered. LHEO: `parcours-de-formation`. */
  typeParcours: SessionEntierTypeParcours | null;
  /** Web pages of the session, at most 3. LHEO: `url-session`. */
  urls: string[];
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** The view this fiche belongs to. */
  vue: Open<Vue>;
};

/** How a session is funded, with its places. LHEO: `organisme-financeur`. */
export type DispositifEntier = {
  /** Day on which the Région last agreed to a change of what it pays; null without, and in the published view. */
  accordRegionLe: string | null;
  /** The Région’s reference of that agreement, at most 50 characters; null likewise. */
  accordRegionReference: string | null;
  /** Whether the funder has signed an agreement; null if not given. LHEO: `conventionnement`. */
  conventionnee: boolean | null;
  /** Creation time. */
  creeLe: string;
  /** Conditions of funding, at most 600 characters. LHEO: `detail-conditions-prise-en-charge`. */
  detailPriseEnCharge: string | null;
  /** Funder; null if not given. LHEO: `code-financeur`. */
  financeur: DispositifEntierFinanceur | null;
  /** Remaining costs for the learner, at most 200 characters; null if none. LHEO: `frais-restants`. */
  fraisRestants: string | null;
  /** Hours under the funder’s agreement; null if not given. LHEO: `duree-conventionnee`. */
  heuresConventionnees: number | null;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Lot of the programme; null as for `programme`. */
  lot: DispositifEntierLot | null;
  /** Time of the last change. */
  modifieLe: string;
  /** Funded places, 1 or more; null if not given. LHEO: `nb-places-financees`. */
  nombrePlaces: number | null;
  /** Whether teaching costs are covered; null if not given. LHEO: `prise-en-charge-frais-possible`. */
  priseEnChargeFraisPedagogiques: boolean | null;
  /** Programme of the Région; null for other types, and when a feed names an unknown one. */
  programme: DispositifEntierProgramme | null;
  /** Type of dispositif. */
  type: Open<TypeDispositif>;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** The view this fiche belongs to. */
  vue: Open<Vue>;
};

/** An organisme that delivers training or is responsible for it. LHEO: `organisme-formation-responsable`, `organisme-formateur`. */
export type OrganismeEntier = {
  /** Two digits; null where it is not said. LHEO: extra `code-categorie-organisme`. */
  categorie: string | null;
  /** Contacts of the organisme itself; those of an offer are on the offer. */
  contacts: OrganismeEntierContacts[];
  /** How to reach it, beside its address; null where it is not said. LHEO: `coordonnees-organisme`. */
  coordonnees: OrganismeEntierCoordonnees | null;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Usual name. LHEO: `nom-organisme`. */
  nom: string;
  /** NDA, 11 digits; null if not given. LHEO: `numero-activite`. */
  numeroDeclarationActivite: string | null;
  /** Formacodes of what it could give, at most 25. LHEO: `potentiel`. */
  potentiel: string[];
  /** Legal name. LHEO: `raison-sociale`. */
  raisonSociale: string;
  /** Qualiopi and the like, at most 3000 characters; null without. LHEO: `renseignements-specifiques`. */
  renseignementsSpecifiques: string | null;
  /** Its own address; null where it is not said. LHEO: `coordonnees-organisme`. */
  siege: OrganismeEntierSiege | null;
  /** SIRET of the establishment. */
  siret: string;
  /** UAI of a school, 7 digits and a letter; null for others. LHEO: `code-UAI`. */
  uai: string | null;
};

/** A place of an organisme. LHEO: `lieu-de-formation`. */
export type LieuEntier = {
  /** Postal address. */
  adresse: LieuEntierAdresse;
  /** Whether the organisme trains there; false for an address of meetings or enrolment. */
  estSite: boolean;
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Degrees (WGS 84); null if not given. */
  latitude: number | null;
  /** Degrees (WGS 84); null if not given. */
  longitude: number | null;
  /** Name of the place, else the town’s. LHEO: `denomination`. */
  nom: string;
  /** SIRET of the establishment there; null if not given. */
  siretEtablissement: string | null;
  /** UAI of the school there; null if not given. */
  uai: string | null;
};

/** Title and domain, independent of who gives the course. LHEO: `formation`. */
export type FormationCle = {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Assigned once, never reused. */
  numero: number;
  /** Code: `19482`. */
  code: string;
  /** Title, at most 255 characters. LHEO: `intitule-formation`. */
  intitule: string;
  /** Whether it leads to a certification. LHEO: `certifiante`. */
  certifiante: boolean;
  /** Kind of training. */
  voie: Open<Voie>;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** Time of the last change. */
  modifieLe: string;
  /** Domain, 1 to 5 descriptors, the principal one first. LHEO: `code-FORMACODE`. */
  formacodes: FormationCleFormacodes[];
};

/** A formation as one organisme delivers it; with its sessions and dispositifs, the unit of validation. LHEO: `action`. */
export type ActionCle = {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Assigned once, never reused. */
  numero: number;
  /** Code of formation and action: `19482-89393`. */
  code: string;
  /** State of the working view; always VALIDEE in the published view. */
  etat: Open<EtatSaisie>;
  /** When it was last sent to the CARIF-OREF, to compute how long it waits; null if never, and in the published view. UTC. */
  envoyeeLe: string | null;
  /** Appended to the formation’s title; 255 characters with it. Null if none. */
  complementIntitule: string | null;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** Time of the last change. */
  modifieLe: string;
  /** Organisme that delivers the course and owns the fiche. LHEO: `organisme-formateur`. */
  dispensateur: ActionCleDispensateur;
};

/** Dates and a place: the unit of publication and of search. LHEO: `session`. */
export type SessionCle = {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Assigned once, never reused; identifies the whole path. */
  numero: number;
  /** Code of formation, action and session: `19482-89393-143842`. */
  code: string;
  /** First day, or the earliest possible one when the source gives only a month or a year; null if unknown. LHEO: `periode/debut`. */
  debut: string | null;
  /** Last day, included, or the latest possible one when the source gives only a month or a year; null without a known end. LHEO: `periode/fin`. */
  fin: string | null;
  /** Status today. */
  statut: Open<StatutSession>;
  /** On site or at a distance; null until entered. */
  modaliteEnseignement: Open<ModaliteEnseignement> | null;
  /** State of recruitment; null when a feed does not say. */
  etatRecrutement: Open<EtatRecrutement> | null;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** Time of the last change. */
  modifieLe: string;
  /** Place of training; null until entered. LHEO: `lieu-de-formation`. */
  lieu: SessionCleLieu | null;
  /** Organisme responsable: the mandataire of the lot. LHEO: `organisme-formation-responsable`. */
  responsable: SessionCleResponsable;
  /** How the session is funded, by number. */
  dispositifs: SessionCleDispositifs[];
};



/** A published session as a search result. */
export type OffreTrouvee = {
  /** Matched words in their context, HTML-escaped, each inside <mark>; null without words, and when only labels match. */
  extrait: string | null;
  /** Why the offer is shown, in a few words, also where `extrait` is null; null without words, codes or a place in the search. */
  motif: OffreTrouveeMotif | null;
  /** Distance in kilometres from the point of the search; null without such a point, and for a place without coordinates. */
  distanceKm: number | null;
  /** The session found. */
  session: OffreTrouveeSession;
  /** Action of the session. */
  action: ActionCle;
  /** Formation of the session. */
  formation: FormationCle;
};

/** A value of a dimension. */
export type Dimension = {
  /** The dimension. */
  dimension: Open<DimensionStatistique>;
  /** Code, as OffreFilter takes it; empty when the offer has none. */
  code: string;
  /** Label in French; « Non renseigné » when the offer has none. */
  libelle: string;
};

/** Counts of the offers that share these values. */
export type Chiffres = {
  /** Number of published sessions. */
  sessions: number;
  /** Number of distinct actions. */
  actions: number;
  /** Number of distinct formations. */
  formations: number;
  /** Number of distinct organismes dispensateurs. */
  organismes: number;
  /** Places of their dispositifs: where the filter or the line names types, programmes or lots, only of the dispositifs that are of all of them. A missing number counts as 0. */
  places: number;
  /** Places of all their dispositifs, whatever the filter and the line name; a missing number counts as 0. */
  placesDesSessions: number;
  /** Share of the sessions of the total, or of the row in a cross table: 0 to 1, rounded to a ten-thousandth; 0 of none. */
  part: number;
};

/** Counts of the offers that share these values. */
export type Details = {
  /** Places that the Région ordered, of the lots of the dispositifs that `places` counts, each lot once; a missing number counts as 0. */
  placesCommandees: number;
  /** Trainee hours: `places` times the hours in the centre and in a company. A missing number counts as 0. */
  heuresStagiaires: number;
  /** Number of sessions without any complete information collective: a day, hours, and a place or a link. */
  sansInformationCollective: number;
  /** Hours in the centre; null when no session says any. */
  heuresCentre: Repartition | null;
  /** Hours in a company; null when no session says any. */
  heuresEntreprise: Repartition | null;
  /** Total price in euros, taxes included, where it is a number; null when no session says one. */
  prixTotal: Repartition | null;
  /** Price of an hour in euros, taxes included, where it is a number; null when no session says one. */
  prixHoraire: Repartition | null;
};

/** Distribution of a value over the sessions that say it, each once, rounded to the hundredth. */
export type Repartition = {
  /** Number of sessions that say it. */
  sessions: number;
  /** Sum. */
  somme: number;
  /** Mean. */
  moyenne: number;
  /** Median, between the two values in the middle where there are two. */
  mediane: number;
  /** Value below which a tenth of the sessions lies. */
  p10: number;
  /** Value below which nine tenths of the sessions lie. */
  p90: number;
};

/** A value to choose. */
export type ChoixDeChamp = {
  /** What the input takes. */
  valeur: string;
  /** Label in French. */
  libelle: string;
  /** The same in few words: `Niveau 3 (CAP, BEP)`; null where the label is short. */
  libelleCourt: string | null;
  /** Whether it is no longer in use. A field of the type CHOIX refuses it at a save; a certification is only warned of. */
  obsolete: boolean;
  /** Code of the group that it belongs to; null without one. */
  parent: string | null;
};



/** A problem in a fiche, for the person who enters it. */
export type AnomalieASignaler = {
  /** Severity: whether it blocks sending. */
  gravite: Open<GraviteAnomalie>;
  /** Stable code, in capitals. */
  code: string;
  /** The fiche concerned. */
  fiche: string;
  /** Path of the field. */
  champ: string;
  /** Message in French, to display. */
  message: string;
  /** Path of the field in the input of its fiche, as refusals write it: `champ` in its parts. */
  chemin: string[];
  /** Form that the field is on: see `procedure`; null where it is on none. */
  type: Open<TypeDeFiche> | null;
  /** Name of the field: `ChampDeSaisie.nom`; null where it is no field. */
  nom: string | null;
  /** Label of the field in French; null where it is no field. */
  libelle: string | null;
};

/** A formation as one organisme delivers it; with its sessions and dispositifs, the unit of validation. LHEO: `action`. */
export type ActionSaisie = ActionCle & ActionSaisieSuite;

/** Dates and a place: the unit of publication and of search. LHEO: `session`. */
export type SessionSaisie = SessionCle & SessionSaisieSuite;

/** How a session is funded, with its places. LHEO: `organisme-financeur`. */
export type DispositifSaisi = {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Type of dispositif. */
  type: Open<TypeDispositif>;
  /** Funded places, 1 or more; null if not given. LHEO: `nb-places-financees`. */
  nombrePlaces: number | null;
  /** Incremented at each change; mutations name the version they were written against. */
  version: number;
  /** Time of the last change. */
  modifieLe: string;
  /** Programme of the Région; null for other types, and when a feed names an unknown one. */
  programme: DispositifSaisiProgramme | null;
  /** Lot of the programme; null as for `programme`. */
  lot: DispositifSaisiLot | null;
  /** The session it funds. */
  session: SessionSaisie;
};

/** A place of an organisme. LHEO: `lieu-de-formation`. */
export type LieuModifie = {
  /** Opaque and permanent; accepted by `node(id:)`. */
  id: string;
  /** Name of the place, else the town’s. LHEO: `denomination`. */
  nom: string;
  /** Postal address. */
  adresse: LieuModifieAdresse;
  /** SIRET of the establishment there; null if not given. */
  siretEtablissement: string | null;
  /** UAI of the school there; null if not given. */
  uai: string | null;
  /** Whether the organisme trains there; false for an address of meetings or enrolment. */
  estSite: boolean;
  /** Degrees (WGS 84); null if not given. */
  latitude: number | null;
  /** Degrees (WGS 84); null if not given. */
  longitude: number | null;
};

/** A request for the Région’s agreement to stated values of one dispositif, and to no others. */
export type DemandeDAccordLue = {
  /** Opaque; for `refuserAccordRegion`. Not accepted by `node(id:)`. */
  id: string;
  /** Its state. */
  etat: Open<EtatDAccord>;
  /** Whether it is about withdrawing the published session: see `donnerAccordRegion`. */
  retrait: boolean;
  /** Reason given by the organisme, at most 3000 characters. */
  motif: string;
  /** When it was made. UTC. */
  demandeeLe: string;
  /** The Région’s reference of its agreement; null without one. */
  reference: string | null;
  /** Why the Région refused, at most 3000 characters; null if it did not. */
  motifDeRefus: string | null;
  /** When the Région answered. UTC; null if it has not. */
  decideLe: string | null;
  /** The values asked for, beside those that were published then. */
  modifications: DemandeDAccordLueModifications[];
  /** The dispositif concerned, for `donnerAccordRegion`: its working view, the published one where it had been removed. Null once it is gone. */
  dispositif: DemandeDAccordLueDispositif | null;
};

/** What `SuivreEvenements` takes. */
export interface SuivreEvenementsSubscriptionVariables {
  /** Events of actions of this organisme only. */
  siret?: string | null | undefined;
  /** Resumes after this event. An event of a transaction that was slower than its successors may precede it: resume from a few events earlier and drop those you know, or read `Action.historique`. */
  apres?: string | number | null | undefined;
}

/** What `SuivreEvenements` answers. */
export interface SuivreEvenementsSubscription {
  /** Every event of the actions whose working view the viewer may see, or of those of one organisme when a SIRET is given. Events of a removed action are visible only to viewers who see all actions. */
  evenements: SuivreEvenementsEvenements;
}

/** What `SuivreTableauDeBord` takes. */
export interface SuivreTableauDeBordSubscriptionVariables {
  /** SIRET of the organisme; defaults to the viewer’s own when they act for exactly one. */
  siret?: string | null | undefined;
}

/** What `SuivreTableauDeBord` answers. */
export interface SuivreTableauDeBordSubscription {
  /** Dashboard of an organisme, sent at once and then whenever one of its counters changes. For its people and the validators. */
  tableauDeBord: SuivreTableauDeBordTableauDeBord;
}

/** What `SeConnecter` takes. */
export interface SeConnecterMutationVariables {
  /** Arguments of the act. */
  input: SeConnecterInput;
}

/** What `SeConnecter` answers. */
export interface SeConnecterMutation {
  /** Signs in. An unknown address and a wrong password give the same refusal, IDENTIFIANTS_REFUSES. Attempts are limited (RATE_LIMITED). */
  seConnecter: SeConnecterSeConnecter;
}

/** What `SeDeconnecter` takes. */
export type SeDeconnecterMutationVariables = Record<string, never>;

/** What `SeDeconnecter` answers. */
export interface SeDeconnecterMutation {
  /** Ends the session of the bearer token at once. False without such a session: API keys are revoked instead, and tokens of an identity provider end there. */
  seDeconnecter: boolean;
}

/** What `DemanderCleActivation` takes. */
export interface DemanderCleActivationMutationVariables {
  /** Arguments of the act. */
  input: DemanderCleActivationInput;
}

/** What `DemanderCleActivation` answers. */
export interface DemanderCleActivationMutation {
  /** Has an activation key sent to this address, if it was given for the organisme of this SIRET by the Région’s file, the Cariforef or a colleague; any other request waits for a validator (`demandesDeCompte`). The answer is the same in all cases. Attempts are limited (RATE_LIMITED). */
  demanderCleActivation: DemanderCleActivationDemanderCleActivation;
}

/** What `ActiverCompte` takes. */
export interface ActiverCompteMutationVariables {
  /** Arguments of the act. */
  input: ActiverCompteInput;
}

/** What `ActiverCompte` answers. */
export interface ActiverCompteMutation {
  /** Opens the account of an activation key and signs in. Where the key’s address has an account, its password is checked instead and the key’s organisme is added to it. Attempts are limited (RATE_LIMITED). */
  activerCompte: ActiverCompteActiverCompte;
}

/** What `DemanderReinitialisation` takes. */
export interface DemanderReinitialisationMutationVariables {
  /** Arguments of the act. */
  input: DemanderReinitialisationInput;
}

/** What `DemanderReinitialisation` answers. */
export interface DemanderReinitialisationMutation {
  /** Has a key sent with which the account of this address gets another password. Always true: this does not say whether there is one. Attempts are limited (RATE_LIMITED). */
  demanderReinitialisation: boolean;
}

/** What `ReinitialiserMotDePasse` takes. */
export interface ReinitialiserMotDePasseMutationVariables {
  /** Arguments of the act. */
  input: ReinitialiserMotDePasseInput;
}

/** What `ReinitialiserMotDePasse` answers. */
export interface ReinitialiserMotDePasseMutation {
  /** Sets another password for the account of a key, and ends all its sessions; API keys are kept. Attempts are limited (RATE_LIMITED). */
  reinitialiserMotDePasse: ReinitialiserMotDePasseReinitialiserMotDePasse;
}

/** What `CreerCleApi` takes. */
export interface CreerCleApiMutationVariables {
  /** Arguments of the act. */
  input: CreerCleApiInput;
}

/** What `CreerCleApi` answers. */
export interface CreerCleApiMutation {
  /** Creates an API key for the signed-in account, at most 20 active ones. A key cannot create another (FORBIDDEN). */
  creerCleApi: CreerCleApiCreerCleApi;
}

/** What `RevoquerCleApi` takes. */
export interface RevoquerCleApiMutationVariables {
  /** Arguments of the act. */
  input: RevoquerCleApiInput;
}

/** What `RevoquerCleApi` answers. */
export interface RevoquerCleApiMutation {
  /** Revokes one of the viewer’s own keys at once. Idempotent. */
  revoquerCleApi: RevoquerCleApiRevoquerCleApi;
}

/** What `ClesApi` takes. */
export type ClesApiQueryVariables = Record<string, never>;

/** What `ClesApi` answers. */
export interface ClesApiQuery {
  /** The signed-in user; null for anonymous callers. */
  moi: ClesApiMoi | null;
}

/** What `ReglerAvis` takes. */
export interface ReglerAvisMutationVariables {
  /** Arguments of the act. */
  input: ReglerAvisInput;
}

/** What `ReglerAvis` answers. */
export interface ReglerAvisMutation {
  /** Sets the mails that the signed-in account does not want; all others are sent. */
  reglerAvis: ReglerAvisReglerAvis;
}

/** What `SessionsOuvertes` takes. */
export type SessionsOuvertesQueryVariables = Record<string, never>;

/** What `SessionsOuvertes` answers. */
export interface SessionsOuvertesQuery {
  /** The signed-in user; null for anonymous callers. */
  moi: SessionsOuvertesMoi | null;
}

/** What `FermerSession` takes. */
export interface FermerSessionMutationVariables {
  /** Arguments of the act. */
  input: FermerSessionInput;
}

/** What `FermerSession` answers. */
export interface FermerSessionMutation {
  /** Ends one of one’s own sessions, at once. */
  fermerSession: FermerSessionFermerSession;
}

/** What `ChangerMotDePasse` takes. */
export interface ChangerMotDePasseMutationVariables {
  /** Arguments of the act. */
  input: ChangerMotDePasseInput;
}

/** What `ChangerMotDePasse` answers. */
export interface ChangerMotDePasseMutation {
  /** Changes the password of the signed-in account, and ends all its sessions but this one at once. A wrong current password is refused with IDENTIFIANTS_REFUSES; attempts are limited (RATE_LIMITED). API keys cannot (FORBIDDEN); they stay valid. */
  changerMotDePasse: ChangerMotDePasseChangerMotDePasse;
}

/** What `JournalDesComptes` takes. */
export interface JournalDesComptesQueryVariables {
  /** Acts on this address only, in any case. */
  courriel?: string | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
  /** Number of items from the end, or before `before`: 1 to 100. */
  last?: number | null | undefined;
  /** Items before this cursor. */
  before?: string | null | undefined;
}

/** What `JournalDesComptes` answers. */
export interface JournalDesComptesQuery {
  /** Everything that was done to accounts, oldest first; use `last` for the newest. For administrators: UNAUTHENTICATED or FORBIDDEN to others. */
  journalDesComptes: JournalDesComptesJournalDesComptes;
}

/** What `Collegues` takes. */
export interface ColleguesQueryVariables {
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Collegues` answers. */
export interface ColleguesQuery {
  /** The signed-in user; null for anonymous callers. */
  moi: ColleguesMoi | null;
}

/** What `InviterCollegue` takes. */
export interface InviterCollegueMutationVariables {
  /** Arguments of the act. */
  input: InviterCollegueInput;
}

/** What `InviterCollegue` answers. */
export interface InviterCollegueMutation {
  /** Sends an activation key for an organisme to this address, which may ask for others from then on. For the people of the organisme and the Cariforef. */
  inviterCollegue: InviterCollegueInviterCollegue;
}

/** What `RetirerCollegue` takes. */
export interface RetirerCollegueMutationVariables {
  /** Arguments of the act. */
  input: RetirerCollegueInput;
}

/** What `RetirerCollegue` answers. */
export interface RetirerCollegueMutation {
  /** Ends what this address may do for an organisme, at once: its account no longer acts for it, and its keys are void. For the people of the organisme and the Cariforef; those who stay hear of it. */
  retirerCollegue: RetirerCollegueRetirerCollegue;
}

/** What `DemandesDeCompte` takes. */
export interface DemandesDeCompteQueryVariables {
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `DemandesDeCompte` answers. */
export interface DemandesDeCompteQuery {
  /** Requests for a key that wait for a decision, oldest first. For validators and administrators: UNAUTHENTICATED or FORBIDDEN to others. */
  demandesDeCompte: DemandesDeCompteDemandesDeCompte;
}

/** What `ApprouverDemandeDeCompte` takes. */
export interface ApprouverDemandeDeCompteMutationVariables {
  /** Arguments of the act. */
  input: ApprouverDemandeDeCompteInput;
}

/** What `ApprouverDemandeDeCompte` answers. */
export interface ApprouverDemandeDeCompteMutation {
  /** Sends the key that was asked for, and lets the address have others for this organisme. For validators and administrators. */
  approuverDemandeDeCompte: ApprouverDemandeDeCompteApprouverDemandeDeCompte;
}

/** What `RefuserDemandeDeCompte` takes. */
export interface RefuserDemandeDeCompteMutationVariables {
  /** Arguments of the act. */
  input: RefuserDemandeDeCompteInput;
}

/** What `RefuserDemandeDeCompte` answers. */
export interface RefuserDemandeDeCompteMutation {
  /** Refuses a request for a key, and writes the reason to the requester. For validators and administrators. */
  refuserDemandeDeCompte: RefuserDemandeDeCompteRefuserDemandeDeCompte;
}

/** What `AttribuerRole` takes. */
export interface AttribuerRoleMutationVariables {
  /** Arguments of the act. */
  input: AttribuerRoleInput;
}

/** What `AttribuerRole` answers. */
export interface AttribuerRoleMutation {
  /** Gives a role to the account of an address; a missing account is created, and its holder chooses a password by mail. For administrators; the other administrators are notified. */
  attribuerRole: AttribuerRoleAttribuerRole;
}

/** What `RetirerRole` takes. */
export interface RetirerRoleMutationVariables {
  /** Arguments of the act. */
  input: RetirerRoleInput;
}

/** What `RetirerRole` answers. */
export interface RetirerRoleMutation {
  /** Takes a role back from an account, and ends its sessions. For administrators. The last administrator stays (DERNIER_ADMINISTRATEUR). */
  retirerRole: RetirerRoleRetirerRole;
}

/** What `Abonnements` takes. */
export interface AbonnementsQueryVariables {
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Abonnements` answers. */
export interface AbonnementsQuery {
  /** Webhooks, oldest first. For administrators: UNAUTHENTICATED or FORBIDDEN to others. */
  abonnements: AbonnementsAbonnements;
}

/** What `Envois` takes. */
export interface EnvoisQueryVariables {
  /** An `id` from this API. */
  abonnement: string | number;
  /** Only dead letters, or only the others. */
  morts?: boolean | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Envois` answers. */
export interface EnvoisQuery {
  /** The object with this `id`; null if not found or hidden from the viewer. */
  node: EnvoisNode | null;
}

/** What `CreerAbonnement` takes. */
export interface CreerAbonnementMutationVariables {
  /** Arguments of the act. */
  input: CreerAbonnementInput;
}

/** What `CreerAbonnement` answers. */
export interface CreerAbonnementMutation {
  /** Has the changes of the published offer that follow sent to an address, at most 20 webhooks. Each is a POST with `webhook-id`, `webhook-timestamp` and `webhook-signature` (Standard Webhooks 1.0) and the body `{ type, timestamp, data }`; any 2xx status accepts it, anything else is retried. For administrators, not by API key. */
  creerAbonnement: CreerAbonnementCreerAbonnement;
}

/** What `RenouvelerSecretDAbonnement` takes. */
export interface RenouvelerSecretDAbonnementMutationVariables {
  /** Arguments of the act. */
  input: RenouvelerSecretDAbonnementInput;
}

/** What `RenouvelerSecretDAbonnement` answers. */
export interface RenouvelerSecretDAbonnementMutation {
  /** Replaces the secret of a webhook; messages have both signatures for some hours. For administrators, not by API key. */
  renouvelerSecretDAbonnement: RenouvelerSecretDAbonnementRenouvelerSecretDAbonnement;
}

/** What `RejouerEnvois` takes. */
export interface RejouerEnvoisMutationVariables {
  /** Arguments of the act. */
  input: RejouerEnvoisInput;
}

/** What `RejouerEnvois` answers. */
export interface RejouerEnvoisMutation {
  /** Sends everything that a webhook has not accepted again at once, dead letters included, and resumes one that answered 410. For administrators, not by API key. */
  rejouerEnvois: RejouerEnvoisRejouerEnvois;
}

/** What `SupprimerAbonnement` takes. */
export interface SupprimerAbonnementMutationVariables {
  /** Arguments of the act. */
  input: SupprimerAbonnementInput;
}

/** What `SupprimerAbonnement` answers. */
export interface SupprimerAbonnementMutation {
  /** Deletes a webhook with the messages that it has not accepted. For administrators, not by API key. */
  supprimerAbonnement: SupprimerAbonnementSupprimerAbonnement;
}

/** What `Fasd` takes. */
export interface FasdQueryVariables {
  /** A code in any of its forms. */
  code: string;
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
}

/** What `Fasd` answers. */
export interface FasdQuery {
  /** The formation, action or session with this code; null if not found. */
  fasd: FasdFasd | null;
}

/** What `FichePublique` takes. */
export interface FichePubliqueQueryVariables {
  /** A code in any of its forms. */
  code: string;
}

/** What `FichePublique` answers. */
export interface FichePubliqueQuery {
  /** The formation, action or session with this code; null if not found. */
  fasd: FichePubliqueFasd | null;
}

/** What `Formation` takes. */
export interface FormationQueryVariables {
  /** Its number. */
  numero: number;
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
}

/** What `Formation` answers. */
export interface FormationQuery {
  /** The formation with this number; null if not found or hidden from the viewer. */
  formation: FormationFormation | null;
}

/** What `ActionsDeFormation` takes. */
export interface ActionsDeFormationQueryVariables {
  /** Its number. */
  numero: number;
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Filter; all items when absent. */
  filter?: ActionFilter | null | undefined;
  /** Sort order; defaults to number. */
  orderBy?: ActionOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `ActionsDeFormation` answers. */
export interface ActionsDeFormationQuery {
  /** The formation with this number; null if not found or hidden from the viewer. */
  formation: ActionsDeFormationFormation | null;
}

/** What `Action` takes. */
export interface ActionQueryVariables {
  /** Its number. */
  numero: number;
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
}

/** What `Action` answers. */
export interface ActionQuery {
  /** The action with this number; null if not found or hidden from the viewer. */
  action: ActionAction | null;
}

/** What `SessionsDAction` takes. */
export interface SessionsDActionQueryVariables {
  /** Its number. */
  numero: number;
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Filter; all items when absent. */
  filter?: SessionFilter | null | undefined;
  /** Sort order; defaults to number. */
  orderBy?: SessionOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `SessionsDAction` answers. */
export interface SessionsDActionQuery {
  /** The action with this number; null if not found or hidden from the viewer. */
  action: SessionsDActionAction | null;
}

/** What `Session` takes. */
export interface SessionQueryVariables {
  /** Its number. */
  numero: number;
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
}

/** What `Session` answers. */
export interface SessionQuery {
  /** The session with this number; null if not found or hidden from the viewer. */
  session: SessionSession | null;
}

/** What `Formations` takes. */
export interface FormationsQueryVariables {
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Filter; all items when absent. */
  filter?: FormationFilter | null | undefined;
  /** Sort order; defaults to number. */
  orderBy?: FormationOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Formations` answers. */
export interface FormationsQuery {
  /** Formations of one view that the viewer may see. */
  formations: FormationsFormations;
}

/** What `FormationsEntieres` takes. */
export interface FormationsEntieresQueryVariables {
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Filter; all items when absent. */
  filter?: FormationFilter | null | undefined;
  /** Sort order; defaults to number. */
  orderBy?: FormationOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `FormationsEntieres` answers. */
export interface FormationsEntieresQuery {
  /** Formations of one view that the viewer may see. */
  formations: FormationsEntieresFormations;
}

/** What `Actions` takes. */
export interface ActionsQueryVariables {
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Filter; all items when absent. */
  filter?: ActionFilter | null | undefined;
  /** Sort order; defaults to number. */
  orderBy?: ActionOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Actions` answers. */
export interface ActionsQuery {
  /** Actions of one view that the viewer may see. */
  actions: ActionsActions;
}

/** What `ActionsEntieres` takes. */
export interface ActionsEntieresQueryVariables {
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Filter; all items when absent. */
  filter?: ActionFilter | null | undefined;
  /** Sort order; defaults to number. */
  orderBy?: ActionOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `ActionsEntieres` answers. */
export interface ActionsEntieresQuery {
  /** Actions of one view that the viewer may see. */
  actions: ActionsEntieresActions;
}

/** What `Sessions` takes. */
export interface SessionsQueryVariables {
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Filter; all items when absent. */
  filter?: SessionFilter | null | undefined;
  /** Sort order; defaults to number. */
  orderBy?: SessionOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Sessions` answers. */
export interface SessionsQuery {
  /** Sessions of one view that the viewer may see. */
  sessions: SessionsSessions;
}

/** What `SessionsEntieres` takes. */
export interface SessionsEntieresQueryVariables {
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Filter; all items when absent. */
  filter?: SessionFilter | null | undefined;
  /** Sort order; defaults to number. */
  orderBy?: SessionOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
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
  /** The organisme with this SIRET; null if not found. */
  organisme: OrganismeOrganisme | null;
}

/** What `LieuxDOrganisme` takes. */
export interface LieuxDOrganismeQueryVariables {
  /** Its SIRET. */
  siret: string;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `LieuxDOrganisme` answers. */
export interface LieuxDOrganismeQuery {
  /** The organisme with this SIRET; null if not found. */
  organisme: LieuxDOrganismeOrganisme | null;
}

/** What `ActionsDOrganisme` takes. */
export interface ActionsDOrganismeQueryVariables {
  /** Its SIRET. */
  siret: string;
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Filter; all items when absent. */
  filter?: ActionFilter | null | undefined;
  /** Sort order; defaults to number. */
  orderBy?: ActionOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `ActionsDOrganisme` answers. */
export interface ActionsDOrganismeQuery {
  /** The organisme with this SIRET; null if not found. */
  organisme: ActionsDOrganismeOrganisme | null;
}

/** What `SessionsDOrganisme` takes. */
export interface SessionsDOrganismeQueryVariables {
  /** Its SIRET. */
  siret: string;
  /** View; TRAVAIL is for the organisme’s people and the validators. */
  vue?: Vue | null | undefined;
  /** Filter; all items when absent. */
  filter?: SessionFilter | null | undefined;
  /** Sort order; defaults to number. */
  orderBy?: SessionOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `SessionsDOrganisme` answers. */
export interface SessionsDOrganismeQuery {
  /** The organisme with this SIRET; null if not found. */
  organisme: SessionsDOrganismeOrganisme | null;
}

/** What `Node` takes. */
export interface NodeQueryVariables {
  /** An `id` from this API. */
  id: string | number;
}

/** What `Node` answers. */
export interface NodeQuery {
  /** The object with this `id`; null if not found or hidden from the viewer. */
  node: NodeNode | null;
}

/** What `Nodes` takes. */
export interface NodesQueryVariables {
  /** `id`s from this API. */
  ids: readonly (string | number)[];
}

/** What `Nodes` answers. */
export interface NodesQuery {
  /** The objects with these `id`s, in the same order: at most 100. */
  nodes: Array<NodesNodes | null>;
}

/** What `LotsDeProgramme` takes. */
export interface LotsDeProgrammeQueryVariables {
  /** An `id` from this API. */
  id: string | number;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `LotsDeProgramme` answers. */
export interface LotsDeProgrammeQuery {
  /** The object with this `id`; null if not found or hidden from the viewer. */
  node: LotsDeProgrammeNode | null;
}

/** What `Organismes` takes. */
export interface OrganismesQueryVariables {
  /** Words that must all occur in the name, or the first digits of a SIRET; accents and case are ignored, and a word that no name holds is corrected by one letter. All organismes when absent or blank. */
  search?: string | null | undefined;
  /** Filter; all organismes when absent. */
  filter?: OrganismeFilter | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Organismes` answers. */
export interface OrganismesQuery {
  /** Organismes by name, in dictionary order. */
  organismes: OrganismesOrganismes;
}

/** What `Programmes` takes. */
export interface ProgrammesQueryVariables {
  /** Year; all years when absent. */
  annee?: number | null | undefined;
}

/** What `Programmes` answers. */
export interface ProgrammesQuery {
  /** Programmes of the Région, latest year first, then by code. */
  programmes: ProgrammesProgrammes[];
}

/** What `Nomenclature` takes. */
export interface NomenclatureQueryVariables {
  /** The table. */
  nom: NomNomenclature;
}

/** What `Nomenclature` answers. */
export interface NomenclatureQuery {
  /** A value table, in the order of its source. */
  nomenclature: NomenclatureNomenclature[];
}

/** What `Formacodes` takes. */
export interface FormacodesQueryVariables {
  /** Beginnings of words of the label or of its synonyms, or of the code; accents and case are ignored. All descriptors when absent or blank. */
  search?: string | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Formacodes` answers. */
export interface FormacodesQuery {
  /** Descriptors of domains; labels that begin with the text come first. */
  formacodes: FormacodesFormacodes;
}

/** What `Moi` takes. */
export type MoiQueryVariables = Record<string, never>;

/** What `Moi` answers. */
export interface MoiQuery {
  /** The signed-in user; null for anonymous callers. */
  moi: MoiMoi | null;
}

/** What `TableauDeBord` takes. */
export interface TableauDeBordQueryVariables {
  /** SIRET of the organisme; defaults to the viewer’s own when they act for exactly one. */
  siret?: string | null | undefined;
}

/** What `TableauDeBord` answers. */
export interface TableauDeBordQuery {
  /** Dashboard of an organisme; defaults to the viewer’s own when they act for exactly one. For its people and the validators; others get UNAUTHENTICATED or FORBIDDEN. */
  tableauDeBord: TableauDeBordTableauDeBord;
}

/** What `Offres` takes. */
export interface OffresQueryVariables {
  /** Words and codes of any kind (FASD, RNCP, Formacode with its narrower terms, ROME with its family, Certif Info, SIRET, postal code); all must match. Accents and case are ignored, the last word may be incomplete, and a word that no offer contains is corrected by one letter. A place among the words is a filter: see `interpretation`. Where nothing matches, one word is left out: see `rechercheElargie`… */
  search?: string | null | undefined;
  /** Only these; all that the regional sites show today when absent. */
  filter?: OffreFilter | null | undefined;
  /** Sort order; defaults to relevance. */
  orderBy?: OffreOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Offres` answers. */
export interface OffresQuery {
  /** Public search over published sessions: words, place, dates, dispositif; with facets. Sorted by relevance unless `orderBy` is given. */
  offres: OffresOffres;
}

/** What `RechercheDOffres` takes. */
export interface RechercheDOffresQueryVariables {
  /** Words and codes of any kind (FASD, RNCP, Formacode with its narrower terms, ROME with its family, Certif Info, SIRET, postal code); all must match. Accents and case are ignored, the last word may be incomplete, and a word that no offer contains is corrected by one letter. A place among the words is a filter: see `interpretation`. Where nothing matches, one word is left out: see `rechercheElargie`… */
  search?: string | null | undefined;
  /** Only these; all that the regional sites show today when absent. */
  filter?: OffreFilter | null | undefined;
  /** Sort order; defaults to relevance. */
  orderBy?: OffreOrder | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
  /** Facets to count. */
  facettes: readonly FacetName[];
  /** Words of the search, as `interpretation` gives them, that are to be searched as words. */
  sansInterpretation?: readonly string[] | null | undefined;
}

/** What `RechercheDOffres` answers. */
export interface RechercheDOffresQuery {
  /** Public search over published sessions: words, place, dates, dispositif; with facets. Sorted by relevance unless `orderBy` is given. */
  offres: RechercheDOffresOffres;
}

/** What `NombreDOffres` takes. */
export interface NombreDOffresQueryVariables {
  /** Words and codes of any kind (FASD, RNCP, Formacode with its narrower terms, ROME with its family, Certif Info, SIRET, postal code); all must match. Accents and case are ignored, the last word may be incomplete, and a word that no offer contains is corrected by one letter. A place among the words is a filter: see `interpretation`. Where nothing matches, one word is left out: see `rechercheElargie`… */
  search?: string | null | undefined;
  /** Only these; all that the regional sites show today when absent. */
  filter?: OffreFilter | null | undefined;
  /** Words of the search, as `interpretation` gives them, that are to be searched as words. */
  sansInterpretation?: readonly string[] | null | undefined;
}

/** What `NombreDOffres` answers. */
export interface NombreDOffresQuery {
  /** Public search over published sessions: words, place, dates, dispositif; with facets. Sorted by relevance unless `orderBy` is given. */
  offres: NombreDOffresOffres;
}

/** What `Statistiques` takes. */
export interface StatistiquesQueryVariables {
  /** One to three distinct dimensions. */
  par: readonly DimensionStatistique[];
  /** Words and codes of any kind (FASD, RNCP, Formacode with its narrower terms, ROME with its family, Certif Info, SIRET, postal code); all must match. Accents and case are ignored, the last word may be incomplete, and a word that no offer contains is corrected by one letter. A place among the words is a filter: see `interpretation`. Where nothing matches, one word is left out: see `rechercheElargie`… */
  search?: string | null | undefined;
  /** Only these; all that the regional sites show today when absent. */
  filter?: OffreFilter | null | undefined;
  /** Also the weeks, months, quarters or years in which nothing begins: those of `filter.debut`, else from the first to the last in which something does. */
  periodesVides?: boolean | null | undefined;
  /** Maximum number of lines: 1 to 10,000. */
  first?: number | null | undefined;
  /** Words of the search, as `interpretation` gives them, that are to be searched as words. */
  sansInterpretation?: readonly string[] | null | undefined;
}

/** What `Statistiques` answers. */
export interface StatistiquesQuery {
  /** Counts by one to three dimensions over the published offer, for analysts. Same search and filter as offres. */
  statistiques: StatistiquesStatistiques;
}

/** What `Suggestions` takes. */
export interface SuggestionsQueryVariables {
  /** What has been typed: beginnings of words; accents and case are ignored. Nothing is suggested for less than two letters or digits. */
  texte: string;
  /** Maximum number of each kind: 1 to 20. */
  first?: number | null | undefined;
}

/** What `Suggestions` answers. */
export interface SuggestionsQuery {
  /** Titles, trades, domains, organismes, communes, départements and programmes that a text may be the beginning of, each kind together, those with the most offers first. Only what has offers: no choice leads nowhere. */
  suggestions: SuggestionsSuggestions[];
}

/** What `StatistiquesDetaillees` takes. */
export interface StatistiquesDetailleesQueryVariables {
  /** One to three distinct dimensions. */
  par: readonly DimensionStatistique[];
  /** Words and codes of any kind (FASD, RNCP, Formacode with its narrower terms, ROME with its family, Certif Info, SIRET, postal code); all must match. Accents and case are ignored, the last word may be incomplete, and a word that no offer contains is corrected by one letter. A place among the words is a filter: see `interpretation`. Where nothing matches, one word is left out: see `rechercheElargie`… */
  search?: string | null | undefined;
  /** Only these; all that the regional sites show today when absent. */
  filter?: OffreFilter | null | undefined;
  /** Also the weeks, months, quarters or years in which nothing begins: those of `filter.debut`, else from the first to the last in which something does. */
  periodesVides?: boolean | null | undefined;
  /** Maximum number of lines: 1 to 10,000. */
  first?: number | null | undefined;
  /** Words of the search, as `interpretation` gives them, that are to be searched as words. */
  sansInterpretation?: readonly string[] | null | undefined;
}

/** What `StatistiquesDetaillees` answers. */
export interface StatistiquesDetailleesQuery {
  /** Counts by one to three dimensions over the published offer, for analysts. Same search and filter as offres. */
  statistiques: StatistiquesDetailleesStatistiques;
}

/** What `TableauCroise` takes. */
export interface TableauCroiseQueryVariables {
  /** One or two dimensions of the rows. */
  lignes: readonly DimensionStatistique[];
  /** Another dimension: its values are the columns, at most 100. */
  colonnes: DimensionStatistique;
  /** Words and codes of any kind (FASD, RNCP, Formacode with its narrower terms, ROME with its family, Certif Info, SIRET, postal code); all must match. Accents and case are ignored, the last word may be incomplete, and a word that no offer contains is corrected by one letter. A place among the words is a filter: see `interpretation`. Where nothing matches, one word is left out: see `rechercheElargie`… */
  search?: string | null | undefined;
  /** Only these; all that the regional sites show today when absent. */
  filter?: OffreFilter | null | undefined;
  /** Also the weeks, months, quarters or years in which nothing begins: those of `filter.debut`, else from the first to the last in which something does. */
  periodesVides?: boolean | null | undefined;
  /** Maximum number of rows: 1 to 1,000. */
  first?: number | null | undefined;
  /** Words of the search, as `interpretation` gives them, that are to be searched as words. */
  sansInterpretation?: readonly string[] | null | undefined;
}

/** What `TableauCroise` answers. */
export interface TableauCroiseQuery {
  /** The same counts as `statistiques`, by rows and columns, with the totals of each row and column, each session once in each of them. */
  tableauCroise: TableauCroiseTableauCroise;
}

/** What `Doublons` takes. */
export interface DoublonsQueryVariables {
  /** Delivered by one of these organismes, or under its responsibility; all when absent. */
  organismes?: readonly string[] | null | undefined;
  /** Maximum number of pairs: 1 to 1,000. */
  first?: number | null | undefined;
}

/** What `Doublons` answers. */
export interface DoublonsQuery {
  /** Published sessions and actions that look like another one, among those that are not over today. */
  doublons: DoublonsDoublons;
}

/** What `Communes` takes. */
export interface CommunesQueryVariables {
  /** Beginning of the name or of any of its words (« roche sur yon »), of a postal code or of an INSEE code; accents and case are ignored. A name that no commune has is corrected by one letter. */
  search: string;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Communes` answers. */
export interface CommunesQuery {
  /** Communes for autocompletion: those with offers, then the others; in each whole names first. */
  communes: CommunesCommunes;
}

/** What `Changements` takes. */
export interface ChangementsQueryVariables {
  /** For a copy of what the filter finds; all that is published when absent, whatever its channel or end. What only the passing of days takes out is no change. */
  filter?: OffreFilter | null | undefined;
  /** Number of changes: 1 to 100. */
  first?: number | null | undefined;
  /** Changes after this cursor, valid under the same filter only. */
  after?: string | null | undefined;
}

/** What `Changements` answers. */
export interface ChangementsQuery {
  /** Created, changed and withdrawn published sessions in order, from a cursor: for those who keep a copy. Without a cursor from the beginning; read on from `endCursor`, which stays the last one where nothing is new. Withdrawals are kept for the server’s `CHANGES_DAYS`: an older cursor is refused (CURSEUR_PERIME), copy again without one. */
  changements: ChangementsChangements;
}

/** What `ImporterProgramme` takes. */
export interface ImporterProgrammeMutationVariables {
  /** Arguments of the act. */
  input: ImporterProgrammeInput;
}

/** What `ImporterProgramme` answers. */
export interface ImporterProgrammeMutation {
  /** Loads the Région’s yearly file: programmes, lots, organismes, and the addresses that may open accounts for them. For validators and administrators. Lots that the file no longer names are stopped; a file that would stop more than 20 % of them is refused (DISPARITION) unless `forcer`. */
  importerProgramme: ImporterProgrammeImporterProgramme;
}

/** What `MesLots` takes. */
export interface MesLotsQueryVariables {
  /** Year of the programme; all years when absent. */
  annee?: number | null | undefined;
}

/** What `MesLots` answers. */
export interface MesLotsQuery {
  /** Active lots under which the viewer may enter an offer: those that their organismes hold or train for; all of them for the Cariforef. At most 500. By code, the latest year first. */
  mesLots: MesLotsMesLots[];
}

/** What `Choix` takes. */
export interface ChoixQueryVariables {
  /** The table: `ChampDeSaisie.nomenclature`. */
  nomenclature: NomNomenclature;
  /** Beginnings of words of the label, or of the code; accents and case are ignored. All values when absent or blank. */
  search?: string | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Choix` answers. */
export interface ChoixQuery {
  /** Values of a table for autocompletion, those in use first, then labels that begin with the text. */
  choix: ChoixChoix;
}

/** What `AnnulerImportDeProgramme` takes. */
export interface AnnulerImportDeProgrammeMutationVariables {
  /** Arguments of the act. */
  input: AnnulerImportDeProgrammeInput;
}

/** What `AnnulerImportDeProgramme` answers. */
export interface AnnulerImportDeProgrammeMutation {
  /** Undoes an import of the Région’s file as a whole, the newest one first. What people have used or changed since stays, such lots stopped. For validators and administrators, not by API key. */
  annulerImportDeProgramme: AnnulerImportDeProgrammeAnnulerImportDeProgramme;
}

/** What `Procedure` takes. */
export interface ProcedureQueryVariables {
  /** `id` of the lot; its programme’s rules apply. */
  lot?: string | number | null | undefined;
  /** `id` of the programme; ignored with a lot. */
  programme?: string | number | null | undefined;
}

/** What `Procedure` answers. */
export interface ProcedureQuery {
  /** Forms of the entry, with labels, choices and bounds: what they forbid a save refuses, and what they allow it takes. Of a lot, of a programme, or of an offer without either; null where the lot or the programme does not exist. */
  procedure: ProcedureProcedure | null;
}

/** What `CreerOffre` takes. */
export interface CreerOffreMutationVariables {
  /** Arguments of the act. */
  input: CreerOffreInput;
}

/** What `CreerOffre` answers. */
export interface CreerOffreMutation {
  /** Creates the draft of a whole offer under a lot: formation, action, session and dispositif, filled with what the programme says (title, Formacodes, objective, audiences, requirements, level, funding) and what the organisme always does (its only site, the contacts of its last offer). The mandataire may do it for a formateur of its lot. */
  creerOffre: CreerOffreCreerOffre;
}

/** What `CreerFormation` takes. */
export interface CreerFormationMutationVariables {
  /** Arguments of the act. */
  input: CreerFormationInput;
}

/** What `CreerFormation` answers. */
export interface CreerFormationMutation {
  /** Creates a draft formation, however incomplete: only the title is required, and defaults to the programme’s when a lot is named. */
  creerFormation: CreerFormationCreerFormation;
}

/** What `ModifierFormation` takes. */
export interface ModifierFormationMutationVariables {
  /** Arguments of the act. */
  input: ModifierFormationInput;
}

/** What `ModifierFormation` answers. */
export interface ModifierFormationMutation {
  /** Changes a formation. Absent fields are kept; null clears one. Validated actions of the same organismes return to EN_COURS_DE_SAISIE; the published view stays until one of its actions is validated. Refused while one of its actions waits for validation (ETAT_INTERDIT). */
  modifierFormation: ModifierFormationModifierFormation;
}

/** What `CreerAction` takes. */
export interface CreerActionMutationVariables {
  /** Arguments of the act. */
  input: CreerActionInput;
}

/** What `CreerAction` answers. */
export interface CreerActionMutation {
  /** Creates a draft action, however incomplete, under a formation whose working view the viewer may see. */
  creerAction: CreerActionCreerAction;
}

/** What `ModifierAction` takes. */
export interface ModifierActionMutationVariables {
  /** Arguments of the act. */
  input: ModifierActionInput;
}

/** What `ModifierAction` answers. */
export interface ModifierActionMutation {
  /** Changes an action. Absent fields are kept; null clears one. A validated action returns to EN_COURS_DE_SAISIE; its published view stays until it is validated again. */
  modifierAction: ModifierActionModifierAction;
}

/** What `DupliquerAction` takes. */
export interface DupliquerActionMutationVariables {
  /** Arguments of the act. */
  input: DupliquerActionInput;
}

/** What `DupliquerAction` answers. */
export interface DupliquerActionMutation {
  /** Copies an action, its sessions and dispositifs included, as a draft with new numbers. */
  dupliquerAction: DupliquerActionDupliquerAction;
}

/** What `CreerSession` takes. */
export interface CreerSessionMutationVariables {
  /** Arguments of the act. */
  input: CreerSessionInput;
}

/** What `CreerSession` answers. */
export interface CreerSessionMutation {
  /** Creates a draft session, however incomplete, under an action. A validated action returns to EN_COURS_DE_SAISIE; its published view stays. */
  creerSession: CreerSessionCreerSession;
}

/** What `ModifierSession` takes. */
export interface ModifierSessionMutationVariables {
  /** Arguments of the act. */
  input: ModifierSessionInput;
}

/** What `ModifierSession` answers. */
export interface ModifierSessionMutation {
  /** Changes a session. Absent fields are kept; null clears one. On a published session, the state of recruitment, informations collectives, contacts and URLs become public at once, and are refused if they break a rule of the published view; other changes return a validated action to EN_COURS_DE_SAISIE. */
  modifierSession: ModifierSessionModifierSession;
}

/** What `DupliquerSession` takes. */
export interface DupliquerSessionMutationVariables {
  /** Arguments of the act. */
  input: DupliquerSessionInput;
}

/** What `DupliquerSession` answers. */
export interface DupliquerSessionMutation {
  /** Copies one session n dates times m places: drafts of the same action, at most 200 per call. Informations collectives and application periods are not copied, since they have days of their own. */
  dupliquerSession: DupliquerSessionDupliquerSession;
}

/** What `CreerDispositif` takes. */
export interface CreerDispositifMutationVariables {
  /** Arguments of the act. */
  input: CreerDispositifInput;
}

/** What `CreerDispositif` answers. */
export interface CreerDispositifMutation {
  /** Adds a dispositif to a session. A validated action returns to EN_COURS_DE_SAISIE. */
  creerDispositif: CreerDispositifCreerDispositif;
}

/** What `ModifierDispositif` takes. */
export interface ModifierDispositifMutationVariables {
  /** Arguments of the act. */
  input: ModifierDispositifInput;
}

/** What `ModifierDispositif` answers. */
export interface ModifierDispositifMutation {
  /** Changes a dispositif. Absent fields are kept; null clears one. A validated action returns to EN_COURS_DE_SAISIE. */
  modifierDispositif: ModifierDispositifModifierDispositif;
}

/** What `SupprimerFiche` takes. */
export interface SupprimerFicheMutationVariables {
  /** Arguments of the act. */
  input: SupprimerFicheInput;
}

/** What `SupprimerFiche` answers. */
export interface SupprimerFicheMutation {
  /** Removes a draft with its children: a formation without actions, an action that was never published (archive the others), a session or a dispositif. Removed sessions and dispositifs leave the published offer when the action is validated. */
  supprimerFiche: SupprimerFicheSupprimerFiche;
}

/** What `SaisirOffre` takes. */
export interface SaisirOffreMutationVariables {
  /** Arguments of the act. */
  input: SaisirOffreInput;
}

/** What `SaisirOffre` answers. */
export interface SaisirOffreMutation {
  /** Creates a whole offer, or updates it to match the input, all or nothing, by the caller’s own references; repeating the call writes nothing. Absent fields are kept, null clears one; sessions and dispositifs that are not listed are removed, actions are kept. For integrators whose catalogue is elsewhere. */
  saisirOffre: SaisirOffreSaisirOffre;
}

/** What `CreerLieu` takes. */
export interface CreerLieuMutationVariables {
  /** Arguments of the act. */
  input: CreerLieuInput;
}

/** What `CreerLieu` answers. */
export interface CreerLieuMutation {
  /** Adds a place to an organisme for use in its offers. Town, département and region follow from `codeInsee`. */
  creerLieu: CreerLieuCreerLieu;
}

/** What `ModifierContact` takes. */
export interface ModifierContactMutationVariables {
  /** Arguments of the act. */
  input: ModifierContactInput;
}

/** What `ModifierContact` answers. */
export interface ModifierContactMutation {
  /** Corrects an entry of an address book wherever it is named; public at once with the offers that name it. Absent fields are kept; null clears one. A feed no longer overwrites it. */
  modifierContact: ModifierContactModifierContact;
}

/** What `SupprimerContact` takes. */
export interface SupprimerContactMutationVariables {
  /** Arguments of the act. */
  input: SupprimerContactInput;
}

/** What `SupprimerContact` answers. */
export interface SupprimerContactMutation {
  /** Erases a person: from the address book, from every fiche that names them, published ones too, and from the journal. Where fiches name them, ConfirmationRequiseError lists these first. */
  supprimerContact: SupprimerContactSupprimerContact;
}

/** What `CreerContact` takes. */
export interface CreerContactMutationVariables {
  /** Arguments of the act. */
  input: CreerContactInput;
}

/** What `CreerContact` answers. */
export interface CreerContactMutation {
  /** Adds a contact to the address book of an organisme, shown only with the offers that name it. A telephone number or an email address is required. */
  creerContact: CreerContactCreerContact;
}

/** What `Carnet` takes. */
export interface CarnetQueryVariables {
  /** Its SIRET. */
  siret: string;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `Carnet` answers. */
export interface CarnetQuery {
  /** The organisme with this SIRET; null if not found. */
  organisme: CarnetOrganisme | null;
}

/** What `ModifierLieu` takes. */
export interface ModifierLieuMutationVariables {
  /** Arguments of the act. */
  input: ModifierLieuInput;
}

/** What `ModifierLieu` answers. */
export interface ModifierLieuMutation {
  /** Corrects a place wherever it is used; public at once with the sessions that use it, which ConfirmationRequiseError lists first. Absent fields are kept; null clears one. The address of a published session that the Région pays stays: it needs another place and an agreement. A feed no longer overwrites it. */
  modifierLieu: ModifierLieuModifierLieu;
}

/** What `SupprimerLieu` takes. */
export interface SupprimerLieuMutationVariables {
  /** Arguments of the act. */
  input: SupprimerLieuInput;
}

/** What `SupprimerLieu` answers. */
export interface SupprimerLieuMutation {
  /** Removes a place that no session, no contact and no organisme has as its address; SaisieInvalideError says which do. */
  supprimerLieu: SupprimerLieuSupprimerLieu;
}

/** What `ModifierOrganisme` takes. */
export interface ModifierOrganismeMutationVariables {
  /** Arguments of the act. */
  input: ModifierOrganismeInput;
}

/** What `ModifierOrganisme` answers. */
export interface ModifierOrganismeMutation {
  /** Changes what an organisme says of itself, public at once with its offers. Absent fields are kept; null clears one. SIRET and legal name are Sirene’s. A feed no longer overwrites it. */
  modifierOrganisme: ModifierOrganismeModifierOrganisme;
}

/** What `DoublonsDeSaisie` takes. */
export interface DoublonsDeSaisieQueryVariables {
  /** `id` of the working view of the session, or of the action for a new session. */
  id: string | number;
  /** Values to be saved; those of the session when absent. */
  session?: SessionEnvisageeInput | null | undefined;
}

/** What `DoublonsDeSaisie` answers. */
export interface DoublonsDeSaisieQuery {
  /** Twins that a session would have, before it is saved: the anomalies DUP (same action, place and days, or days that overlap) and DUA (another action of the same formation and dispensateur, same place and way of teaching, within ten hours), each with its reason. Writes nothing. For viewers of the working view: UNAUTHENTICATED or FORBIDDEN to others. */
  doublonsDeSaisie: AnomalieASignaler[];
}

/** What `EnvoyerEnValidation` takes. */
export interface EnvoyerEnValidationMutationVariables {
  /** Arguments of the act. */
  input: EnvoyerEnValidationInput;
}

/** What `EnvoyerEnValidation` answers. */
export interface EnvoyerEnValidationMutation {
  /** Sends an action to the CARIF-OREF. Refused while blocking anomalies remain (ETAT_INTERDIT lists them). */
  envoyerEnValidation: EnvoyerEnValidationEnvoyerEnValidation;
}

/** What `Rappeler` takes. */
export interface RappelerMutationVariables {
  /** Arguments of the act. */
  input: RappelerInput;
}

/** What `Rappeler` answers. */
export interface RappelerMutation {
  /** Recalls an action that waits for validation, to continue editing. */
  rappeler: RappelerRappeler;
}

/** What `DemanderReponses` takes. */
export interface DemanderReponsesMutationVariables {
  /** Arguments of the act. */
  input: DemanderReponsesInput;
}

/** What `DemanderReponses` answers. */
export interface DemanderReponsesMutation {
  /** Asks the organisme questions about an action that waits for validation. */
  demanderReponses: DemanderReponsesDemanderReponses;
}

/** What `Repondre` takes. */
export interface RepondreMutationVariables {
  /** Arguments of the act. */
  input: RepondreInput;
}

/** What `Repondre` answers. */
export interface RepondreMutation {
  /** Answers all open questions at once: the action waits for validation again. */
  repondre: RepondreRepondre;
}

/** What `Refuser` takes. */
export interface RefuserMutationVariables {
  /** Arguments of the act. */
  input: RefuserInput;
}

/** What `Refuser` answers. */
export interface RefuserMutation {
  /** Returns an action to its organisme with the reason. */
  refuser: RefuserRefuser;
}

/** What `Valider` takes. */
export interface ValiderMutationVariables {
  /** Arguments of the act. */
  input: ValiderInput;
}

/** What `Valider` answers. */
export interface ValiderMutation {
  /** Publishes an action with its sessions and dispositifs. Refused while blocking anomalies remain (ETAT_INTERDIT). */
  valider: ValiderValider;
}

/** What `Archiver` takes. */
export interface ArchiverMutationVariables {
  /** Arguments of the act. */
  input: ArchiverInput;
}

/** What `Archiver` answers. */
export interface ArchiverMutation {
  /** Withdraws an action: its sessions leave the publication. Its organismes may do it too. Published sessions of the Région that are not over need its agreement to that (`donnerAccordRegion` with `retrait`). */
  archiver: ArchiverArchiver;
}

/** What `Desarchiver` takes. */
export interface DesarchiverMutationVariables {
  /** Arguments of the act. */
  input: DesarchiverInput;
}

/** What `Desarchiver` answers. */
export interface DesarchiverMutation {
  /** Brings an archived action back: what was published is again, and what was being written goes on. Validated where nothing was being changed. */
  desarchiver: DesarchiverDesarchiver;
}

/** What `ArchiverSession` takes. */
export interface ArchiverSessionMutationVariables {
  /** Arguments of the act. */
  input: ArchiverSessionInput;
}

/** What `ArchiverSession` answers. */
export interface ArchiverSessionMutation {
  /** Withdraws one published session without its action: it leaves every channel, and can be brought back. Refused while changes of it are not published, and without the Région’s agreement to it (`donnerAccordRegion` with `retrait`) where it pays and the session is not over (ETAT_INTERDIT). */
  archiverSession: ArchiverSessionArchiverSession;
}

/** What `DesarchiverSession` takes. */
export interface DesarchiverSessionMutationVariables {
  /** Arguments of the act. */
  input: DesarchiverSessionInput;
}

/** What `DesarchiverSession` answers. */
export interface DesarchiverSessionMutation {
  /** Brings back a session that was withdrawn without its action, published as it was. */
  desarchiverSession: DesarchiverSessionDesarchiverSession;
}

/** What `SimulerActe` takes. */
export interface SimulerActeQueryVariables {
  /** The act. */
  acte: NomActe;
  /** `id` of the working view of an action, or of a session: ARCHIVER is then `archiverSession`, other acts are about its action. */
  id: string | number;
}

/** What `SimulerActe` answers. */
export interface SimulerActeQuery {
  /** What an act would do to an action, or archiving to one session: channels that are left, agreement that is needed, who gets a mail. Writes nothing. For viewers of the working view: UNAUTHENTICATED or FORBIDDEN to others. */
  simulerActe: SimulerActeSimulerActe;
}

/** What `AbandonnerModifications` takes. */
export interface AbandonnerModificationsMutationVariables {
  /** Arguments of the act. */
  input: AbandonnerModificationsInput;
}

/** What `AbandonnerModifications` answers. */
export interface AbandonnerModificationsMutation {
  /** Discards changes since the last validation: the working view becomes a copy of the published one. */
  abandonnerModifications: AbandonnerModificationsAbandonnerModifications;
}

/** What `DonnerAccordRegion` takes. */
export interface DonnerAccordRegionMutationVariables {
  /** Arguments of the act. */
  input: DonnerAccordRegionInput;
}

/** What `DonnerAccordRegion` answers. */
export interface DonnerAccordRegionMutation {
  /** The Région agrees to what the working view changes of what it pays for: to these values and no others, for one change. Refused where nothing is changed (ETAT_INTERDIT). Other values, or another change, need another agreement. It answers the request for these values. */
  donnerAccordRegion: DonnerAccordRegionDonnerAccordRegion;
}

/** What `DemanderAccordRegion` takes. */
export interface DemanderAccordRegionMutationVariables {
  /** Arguments of the act. */
  input: DemanderAccordRegionInput;
}

/** What `DemanderAccordRegion` answers. */
export interface DemanderAccordRegionMutation {
  /** Asks the Région to agree to what the working view changes for one of its dispositifs, or to the withdrawal of its session. Takes the place of an earlier request that waits. Refused where nothing needs an agreement (ETAT_INTERDIT). */
  demanderAccordRegion: DemanderAccordRegionDemanderAccordRegion;
}

/** What `RefuserAccordRegion` takes. */
export interface RefuserAccordRegionMutationVariables {
  /** Arguments of the act. */
  input: RefuserAccordRegionInput;
}

/** What `RefuserAccordRegion` answers. */
export interface RefuserAccordRegionMutation {
  /** The Région does not agree; its organismes read why. Refused once the request is answered or has lapsed (ETAT_INTERDIT). */
  refuserAccordRegion: RefuserAccordRegionRefuserAccordRegion;
}

/** What `DemandesDAccord` takes. */
export interface DemandesDAccordQueryVariables {
  /** Filter; all items when absent. */
  filter?: DemandeDAccordFilter | null | undefined;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `DemandesDAccord` answers. */
export interface DemandesDAccordQuery {
  /** Requests for the Région’s agreement, oldest first; `totalCount` counts them. For the Région, validators and administrators: UNAUTHENTICATED or FORBIDDEN to others, who read those of an action there. */
  demandesDAccord: DemandesDAccordDemandesDAccord;
}

/** What `CompterDemandesDAccord` takes. */
export interface CompterDemandesDAccordQueryVariables {
  /** Filter; all items when absent. */
  filter?: DemandeDAccordFilter | null | undefined;
}

/** What `CompterDemandesDAccord` answers. */
export interface CompterDemandesDAccordQuery {
  /** Requests for the Région’s agreement, oldest first; `totalCount` counts them. For the Région, validators and administrators: UNAUTHENTICATED or FORBIDDEN to others, who read those of an action there. */
  demandesDAccord: CompterDemandesDAccordDemandesDAccord;
}

/** What `DemandesDAccordDAction` takes. */
export interface DemandesDAccordDActionQueryVariables {
  /** Its number. */
  numero: number;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `DemandesDAccordDAction` answers. */
export interface DemandesDAccordDActionQuery {
  /** The action with this number; null if not found or hidden from the viewer. */
  action: DemandesDAccordDActionAction | null;
}

/** What `RemplacerCertifInfo` takes. */
export interface RemplacerCertifInfoMutationVariables {
  /** Arguments of the act. */
  input: RemplacerCertifInfoInput;
}

/** What `RemplacerCertifInfo` answers. */
export interface RemplacerCertifInfoMutation {
  /** Replaces one of the formation’s Certif Info codes by the last of its chain of replacements. The organisme is asked to acknowledge it. */
  remplacerCertifInfo: RemplacerCertifInfoRemplacerCertifInfo;
}

/** What `AcquitterCertifInfo` takes. */
export interface AcquitterCertifInfoMutationVariables {
  /** Arguments of the act. */
  input: AcquitterCertifInfoInput;
}

/** What `AcquitterCertifInfo` answers. */
export interface AcquitterCertifInfoMutation {
  /** Acknowledges the Certif Info codes that the CARIF-OREF replaced. */
  acquitterCertifInfo: AcquitterCertifInfoAcquitterCertifInfo;
}

/** What `SuiviDAction` takes. */
export interface SuiviDActionQueryVariables {
  /** Its number. */
  numero: number;
}

/** What `SuiviDAction` answers. */
export interface SuiviDActionQuery {
  /** The action with this number; null if not found or hidden from the viewer. */
  action: SuiviDActionAction | null;
}

/** What `HistoriqueDAction` takes. */
export interface HistoriqueDActionQueryVariables {
  /** Its number. */
  numero: number;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `HistoriqueDAction` answers. */
export interface HistoriqueDActionQuery {
  /** The action with this number; null if not found or hidden from the viewer. */
  action: HistoriqueDActionAction | null;
}

/** What `QuestionsDAction` takes. */
export interface QuestionsDActionQueryVariables {
  /** Its number. */
  numero: number;
  /** Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given. */
  first?: number | null | undefined;
  /** Items after this cursor. */
  after?: string | null | undefined;
}

/** What `QuestionsDAction` answers. */
export interface QuestionsDActionQuery {
  /** The action with this number; null if not found or hidden from the viewer. */
  action: QuestionsDActionAction | null;
}