/**
 * Who does an act:
 * - ORGANISMES: the people of those who give the action or answer for one of its sessions.
 * - DISPENSATEUR: the people of the organisme in whose name it is entered.
 * - VALIDEUR, ADMINISTRATEUR; REGION: on what it pays.
 * - COMPTE: signed-in callers. TITULAIRE: on one's own. TOUS: anonymous callers too.
 * A key that may only read does none of them, and nobody but TOUS acts without signing in.
 */
export type MotDEcriture =
  | 'ORGANISMES'
  | 'DISPENSATEUR'
  | 'VALIDEUR'
  | 'ADMINISTRATEUR'
  | 'REGION'
  | 'COMPTE'
  | 'TITULAIRE'
  | 'TOUS';

export interface Ecriture {
  qui: readonly MotDEcriture[];
  /** What others get who are signed in: FORBIDDEN where they see the fiche, INTROUVABLE where they do not; or always this. */
  sinon?: 'FORBIDDEN' | 'INTROUVABLE';
}

const SAISIE = { qui: ['ORGANISMES', 'VALIDEUR', 'ADMINISTRATEUR'] } as const;
const ORGANISMES = { qui: ['ORGANISMES', 'ADMINISTRATEUR'] } as const;
const VALIDEUR = { qui: ['VALIDEUR'] } as const;
const AU_NOM_DE = {
  qui: ['DISPENSATEUR', 'VALIDEUR', 'ADMINISTRATEUR'],
  sinon: 'FORBIDDEN',
} as const;
const CARIFOREF = { qui: ['VALIDEUR', 'ADMINISTRATEUR'], sinon: 'FORBIDDEN' } as const;
const ADMINISTRATION = { qui: ['ADMINISTRATEUR'], sinon: 'FORBIDDEN' } as const;
const TOUS = { qui: ['TOUS'] } as const;

/** Who does each mutation. Where one has several kinds of inputs, a line for each: `supprimerFiche formation`. */
export const ECRITURES: Readonly<Record<string, Ecriture>> = {
  creerFormation: AU_NOM_DE,
  modifierFormation: { ...SAISIE, sinon: 'INTROUVABLE' },
  creerAction: AU_NOM_DE,
  modifierAction: SAISIE,
  dupliquerAction: SAISIE,
  creerSession: SAISIE,
  modifierSession: SAISIE,
  'modifierSession soeur': SAISIE,
  dupliquerSession: SAISIE,
  creerDispositif: SAISIE,
  modifierDispositif: SAISIE,
  'supprimerFiche formation': { ...AU_NOM_DE, sinon: 'INTROUVABLE' },
  'supprimerFiche action': SAISIE,
  'supprimerFiche session': SAISIE,
  'supprimerFiche dispositif': SAISIE,
  saisirOffre: AU_NOM_DE,
  creerOffre: AU_NOM_DE,
  creerLieu: AU_NOM_DE,
  creerContact: AU_NOM_DE,
  modifierContact: { ...AU_NOM_DE, sinon: 'INTROUVABLE' },
  supprimerContact: { ...AU_NOM_DE, sinon: 'INTROUVABLE' },
  modifierLieu: { ...AU_NOM_DE, sinon: 'INTROUVABLE' },
  supprimerLieu: { ...AU_NOM_DE, sinon: 'INTROUVABLE' },
  modifierOrganisme: AU_NOM_DE,

  envoyerEnValidation: ORGANISMES,
  rappeler: ORGANISMES,
  repondre: ORGANISMES,
  demanderReponses: VALIDEUR,
  refuser: VALIDEUR,
  valider: VALIDEUR,
  archiver: SAISIE,
  desarchiver: SAISIE,
  archiverSession: SAISIE,
  desarchiverSession: SAISIE,
  abandonnerModifications: SAISIE,
  demanderAccordRegion: SAISIE,
  donnerAccordRegion: { qui: ['REGION'] },
  refuserAccordRegion: { qui: ['REGION'] },
  remplacerCertifInfo: VALIDEUR,
  acquitterCertifInfo: { qui: ['ORGANISMES'] },

  importerProgramme: CARIFOREF,
  annulerImportDeProgramme: CARIFOREF,

  creerAbonnement: ADMINISTRATION,
  renouvelerSecretDAbonnement: ADMINISTRATION,
  rejouerEnvois: ADMINISTRATION,
  supprimerAbonnement: ADMINISTRATION,

  reglerAvis: { qui: ['COMPTE'] },
  creerCleApi: { qui: ['COMPTE'] },
  revoquerCleApi: { qui: ['TITULAIRE'], sinon: 'INTROUVABLE' },
  seDeconnecter: { qui: ['COMPTE'] },
  seConnecter: TOUS,
  activerCompte: TOUS,
  demanderCleActivation: TOUS,
  demanderReinitialisation: TOUS,
  reinitialiserMotDePasse: TOUS,

  approuverDemandeDeCompte: CARIFOREF,
  refuserDemandeDeCompte: CARIFOREF,
  inviterCollegue: AU_NOM_DE,
  retirerCollegue: AU_NOM_DE,
  attribuerRole: ADMINISTRATION,
  retirerRole: ADMINISTRATION,
  fermerSession: { qui: ['TITULAIRE'], sinon: 'INTROUVABLE' },
  changerMotDePasse: { qui: ['COMPTE'] },
};

/** Who hears what by each subscription; nobody does without signing in. */
export const ABONNEMENTS: Readonly<Record<string, 'SUIVI' | 'TABLEAU'>> = {
  evenements: 'SUIVI',
  tableauDeBord: 'TABLEAU',
};
