// GENERATED from schema.graphql and packages/sdk/documents by `npm run generate`: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** What `creerCleApi` needs. */
export type CreerCleApiInput = {
  /** When it ends; absent: when it is revoked. */
  expireLe?: string | null | undefined;
  /** Whether it may only read. */
  lectureSeule?: boolean;
  /** What it is for: 1 to 100 characters. */
  nom: string;
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

/** When one may join. LHEO: `modalites-entrees-sorties`. */
export type EntreesSorties =
  /** At fixed dates (LHEO 0). */
  | 'DATES_FIXES'
  /** At any time (LHEO 1). */
  | 'PERMANENTES';

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

/** On site or at a distance. LHEO: `modalites-enseignement`. */
export type ModaliteEnseignement =
  /** At a distance alone (LHEO 2). */
  | 'A_DISTANCE'
  /** Partly at a distance (LHEO 1). */
  | 'MIXTE'
  /** On site alone (LHEO 0). */
  | 'PRESENTIEL';

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
  /** Held in one of these communes: INSEE’s codes. */
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

/** What `reinitialiserMotDePasse` needs. */
export type ReinitialiserMotDePasseInput = {
  /** The key that came by mail. It serves once. */
  cle: string;
  /** The password to be, 12 characters or more unless the server asks for others. */
  motDePasse: string;
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

export type FormationCleFragment = { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> };

export type ActionCleFragment = { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, dispensateur: { id: string, siret: string, nom: string } };

export type SessionCleFragment = { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> };

export type FasdQueryVariables = Exact<{
  code: string;
  vue?: Vue | null | undefined;
}>;


export type FasdQuery = { fasd:
    | { __typename: 'Action', objectifs: string | null, resultatsAttendus: string | null, id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, dispensateur: { id: string, siret: string, nom: string } }
    | { __typename: 'Formation', contenu: string | null, id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }
    | { __typename: 'Session', id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> }
   | null };

export type FormationQueryVariables = Exact<{
  numero: number;
  vue?: Vue | null | undefined;
}>;


export type FormationQuery = { formation: { contenu: string | null, id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, actions: { totalCount: number, nodes: Array<{ id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, sessions: { totalCount: number, nodes: Array<{ id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> }> }, dispensateur: { id: string, siret: string, nom: string } }> }, formacodes: Array<{ code: string, libelle: string, version: string }> } | null };

export type ActionQueryVariables = Exact<{
  numero: number;
  vue?: Vue | null | undefined;
}>;


export type ActionQuery = { action: { objectifs: string | null, resultatsAttendus: string | null, id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, sessions: { totalCount: number, nodes: Array<{ id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> }> }, dispensateur: { id: string, siret: string, nom: string } } | null };

export type SessionQueryVariables = Exact<{
  numero: number;
  vue?: Vue | null | undefined;
}>;


export type SessionQuery = { session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> } | null };

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


export type SessionsQuery = { sessions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> }, dispensateur: { id: string, siret: string, nom: string } }, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string }, dispositifs: Array<{ id: string, type: TypeDispositif, nombrePlaces: number | null, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }> }> } };

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


export type ProgrammesQuery = { programmes: Array<{ id: string, code: string, libelle: string, annee: number, procedure: { debutMin: string | null, debutMax: string | null, informationCollectiveObligatoire: boolean, formacodesImposes: Array<{ code: string }> }, lots: { nodes: Array<{ code: string, libelle: string, etat: EtatLot, mandataire: { siret: string, nom: string } }> } }> };

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


export type MoiQuery = { moi: { id: string, courriel: string, nom: string | null, roles: Array<Role>, organismes: Array<{ siret: string, nom: string }> } | null };

export type TableauDeBordQueryVariables = Exact<{
  siret?: string | null | undefined;
}>;


export type TableauDeBordQuery = { tableauDeBord: { calculeLe: string, organisme: { siret: string, nom: string }, sessions: Array<{ code: CodeRubriqueSessions, libelle: string, nombre: number }>, actions: Array<{ code: CodeRubriqueActions, libelle: string, nombre: number }> } };

export type OffreTrouveeFragment = { extrait: string | null, distanceKm: number | null, session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, dispositifs: Array<{ type: TypeDispositif, nombrePlaces: number | null, id: string, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }>, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string } }, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, dispensateur: { id: string, siret: string, nom: string } }, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> } };

export type OffresQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: OffreFilter | null | undefined;
  orderBy?: OffreOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OffresQuery = { offres: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ extrait: string | null, distanceKm: number | null, session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, dispositifs: Array<{ type: TypeDispositif, nombrePlaces: number | null, id: string, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }>, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string } }, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, dispensateur: { id: string, siret: string, nom: string } }, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> } }> } };

export type RechercheDOffresQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: OffreFilter | null | undefined;
  orderBy?: OffreOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  facettes: Array<FacetName> | FacetName;
}>;


export type RechercheDOffresQuery = { offres: { totalCount: number, rechercheCorrigee: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ extrait: string | null, distanceKm: number | null, session: { id: string, numero: number, code: string, debut: string | null, fin: string | null, statut: StatutSession, modaliteEnseignement: ModaliteEnseignement | null, etatRecrutement: EtatRecrutement | null, version: number, modifieLe: string, dispositifs: Array<{ type: TypeDispositif, nombrePlaces: number | null, id: string, programme: { code: string, libelle: string, annee: number } | null, lot: { code: string, libelle: string } | null }>, lieu: { id: string, nom: string, latitude: number | null, longitude: number | null, adresse: { lignes: Array<string>, codePostal: string, commune: string, codeInsee: string | null, departement: string | null } } | null, responsable: { id: string, siret: string, nom: string } }, action: { id: string, numero: number, code: string, etat: EtatSaisie, complementIntitule: string | null, version: number, modifieLe: string, dispensateur: { id: string, siret: string, nom: string } }, formation: { id: string, numero: number, code: string, intitule: string, certifiante: boolean, voie: Voie, version: number, modifieLe: string, formacodes: Array<{ code: string, libelle: string, version: string }> } }>, facets: Array<{ name: FacetName, values: Array<{ code: string, libelle: string, count: number, selected: boolean }> }> } };

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
