import type { BlocCompetences, Equipement } from '../../action.ts';
import { LIMITES_ACTION, LIMITES_BLOC, LIMITES_EQUIPEMENT } from '../../action.ts';
import { LANGUES } from '../../langue.ts';
import {
  booleen,
  codeDe,
  entier,
  forme,
  liste,
  objet,
  organismeParSiret,
  references,
  rempli,
  texte,
  url,
  urlVideo,
} from '../controles.ts';
import type { Controle } from '../controles.ts';
import type { ActionEnSaisie, Numerotee } from '../offre.ts';
import type { Champ, ChampSaisi, ObjetDe, ReferencesDe, SaisieDe } from './champ.ts';

/** Fields of a piece of equipment. */
export const EQUIPEMENT = {
  type: {
    libelle: 'Type d’équipement',
    aide: null,
    section: 'Équipement',
    controle: rempli(codeDe('TYPE_EQUIPEMENT')),
  },
  coutIndicatif: {
    libelle: 'Coût indicatif',
    aide: 'En euros, pour une personne.',
    section: 'Équipement',
    unite: 'EUROS',
    controle: entier(0, 99_999),
  },
  commentaire: {
    libelle: 'Commentaire',
    aide: null,
    section: 'Équipement',
    controle: texte(LIMITES_EQUIPEMENT.commentaire),
  },
} as const satisfies Record<keyof Equipement, ChampSaisi>;
export type SaisieEquipement = ObjetDe<typeof EQUIPEMENT>;

/** Fields of a block of a certification. */
export const BLOC = {
  code: {
    libelle: 'Code du bloc',
    aide: 'Comme RNCP35830BC01.',
    section: 'Bloc de compétences',
    controle: rempli(
      forme(/^(?=.{8,40}$)RNCP\d{1,6}BC\d+$/, 'un bloc du RNCP, comme RNCP35830BC01'),
    ),
  },
  libelle: {
    libelle: 'Libellé du bloc',
    aide: null,
    section: 'Bloc de compétences',
    controle: rempli(texte(LIMITES_BLOC.libelle)),
  },
} as const satisfies Record<Exclude<keyof BlocCompetences, 'validation'>, ChampSaisi>;
export type SaisieBloc = ObjetDe<typeof BLOC>;

const langue: Controle<string> = {
  ...forme(
    new RegExp(`^(${LANGUES.join('|')})$`),
    'le code ISO 639-1 d’une langue, comme FR',
    'CHOIX',
  ),
  choix: LANGUES,
};

/** docs/domain.md 4.2. */
export const ACTION = {
  dispensateur: {
    libelle: 'Organisme dispensateur',
    aide: 'L’organisme qui donne la formation : le mandataire du lot ou l’un de ses formateurs.',
    section: 'Organisme',
    controle: organismeParSiret,
    requis: { ENVOI: true },
    protege: true,
  },
  complementIntitule: {
    libelle: 'Complément intitulé',
    aide: 'Ce qui distingue cette action des autres de la même formation : il suit l’intitulé, après un tiret.',
    section: 'Description',
    controle: texte(LIMITES_ACTION.complementIntitule),
  },
  complementProgramme: {
    libelle: 'Complément programme',
    aide: 'Ce que cette action ajoute au contenu de la formation, ou tout le contenu s’il n’y est pas décrit.',
    section: 'Description',
    controle: texte(LIMITES_ACTION.complementProgramme),
    requis: { ENVOI: true },
  },
  objectifs: {
    libelle: 'Objectifs',
    aide: 'Ce que la personne saura faire. Du texte seulement : ni tableau, ni image, ni caractère spécial, ni document collé.',
    section: 'Description',
    controle: texte(LIMITES_ACTION.objectifs),
    requis: { ENVOI: true },
  },
  resultatsAttendus: {
    libelle: 'Résultats attendus',
    aide: 'Ce que la formation délivre : attestation, dossier, certification.',
    section: 'Description',
    controle: texte(LIMITES_ACTION.resultatsAttendus),
    requis: { ENVOI: true },
  },
  plusFormation: {
    libelle: 'Le « plus » formation',
    aide: 'Ce qui fait la différence, en 250 caractères : un tutorat, un plateau technique.',
    section: 'Description',
    controle: texte(LIMITES_ACTION.plusFormation),
  },
  urlVideo: {
    libelle: 'URL vidéo',
    aide: 'Une vidéo de YouTube, ou un fichier qui se termine par .mp4.',
    section: 'Liens',
    controle: urlVideo,
  },
  urlPdf: {
    libelle: 'URL PDF',
    aide: 'La plaquette : de préférence une adresse qui se termine par .pdf.',
    section: 'Liens',
    controle: url,
  },
  urlAction: {
    libelle: 'URL action',
    aide: 'La page de votre site qui décrit cette action, et non sa page d’accueil.',
    section: 'Liens',
    controle: url,
  },
  urls: { libelle: 'Pages', importe: true },
  autresFormateurs: { libelle: 'Autres organismes formateurs', importe: true },
  equipements: {
    libelle: 'Équipements',
    aide: 'Ce que la personne doit acheter ou apporter, avec son coût.',
    section: 'Équipements',
    controle: liste(objet(EQUIPEMENT)),
  },
  niveauEntree: {
    libelle: 'Niveau d’entrée',
    aide: 'Le niveau qu’il faut pour entrer en formation.',
    section: 'Publics et pré-requis',
    controle: codeDe('NIVEAU'),
    requis: { ENVOI: true },
  },
  niveauEntreeObligatoire: {
    libelle: 'Niveau obligatoire',
    aide: 'Oui si l’on ne peut pas entrer sans ce niveau.',
    section: 'Publics et pré-requis',
    controle: rempli(booleen),
  },
  prerequis: {
    libelle: 'Pré-requis',
    aide: 'Oui s’il faut remplir des conditions : décrivez-les alors en commentaire.',
    section: 'Publics et pré-requis',
    controle: rempli(booleen),
  },
  commentairesPrerequis: {
    libelle: 'Commentaires pré-requis',
    aide: 'Les conditions pour entrer, telles que le public les lira. Sous un lot, la phrase du programme est proposée.',
    section: 'Publics et pré-requis',
    controle: texte(LIMITES_ACTION.commentairesPrerequis),
    requis: { ENVOI: ({ prerequis }) => prerequis },
  },
  /** Codes of today's version. */
  publics: {
    libelle: 'Publics visés',
    aide: 'Un à dix publics, le principal en premier. Gardez ceux que le programme impose.',
    section: 'Publics et pré-requis',
    controle: liste(codeDe('PUBLIC'), 10),
    requis: { ENVOI: true },
  },
  infoPublicVise: {
    libelle: 'Information sur le public visé',
    aide: null,
    section: 'Publics et pré-requis',
    controle: texte(LIMITES_ACTION.infoPublicVise),
  },
  accesHandicapes: {
    libelle: 'Accès handicapés',
    aide: 'Comment les personnes handicapées sont accueillies, et par qui.',
    section: 'Accueil et langues',
    controle: texte(LIMITES_ACTION.accesHandicapes),
  },
  restauration: {
    libelle: 'Restauration',
    aide: null,
    section: 'Accueil et langues',
    controle: texte(LIMITES_ACTION.restauration),
  },
  hebergement: {
    libelle: 'Hébergement',
    aide: null,
    section: 'Accueil et langues',
    controle: texte(LIMITES_ACTION.hebergement),
  },
  transport: {
    libelle: 'Transport',
    aide: 'Comment venir : ligne, arrêt, parking.',
    section: 'Accueil et langues',
    controle: texte(LIMITES_ACTION.transport),
  },
  langues: {
    libelle: 'Langues',
    aide: 'Les langues de la formation, si ce n’est pas le français seulement.',
    section: 'Accueil et langues',
    controle: liste(langue, 5),
  },
  blocsCompetences: {
    libelle: 'Blocs de compétences',
    aide: 'Les blocs que cette action prépare, si ce n’est pas la certification entière.',
    section: 'Blocs de compétences',
    controle: liste(objet(BLOC)),
  },
  contacts: {
    libelle: 'Contacts de l’offre',
    aide: 'Qui répond aux questions sur l’offre. Sans contact, elle ne paraît pas dans Offre Info.',
    section: 'Contacts',
    controle: references('CONTACT'),
    requis: { OFFRE_INFO: true, KAIROS: true, OUIFORM: true },
  },
} as const satisfies Record<Exclude<keyof ActionEnSaisie, keyof Numerotee>, Champ<ActionEnSaisie>>;
export interface SaisieAction extends SaisieDe<typeof ACTION> {}
/** The dispensateur is chosen once, at creation. */
export interface ReferencesDAction extends Omit<ReferencesDe<typeof ACTION>, 'dispensateur'> {}
