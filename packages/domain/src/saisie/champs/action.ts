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
    section: 'Équipement',
    controle: rempli(codeDe('TYPE_EQUIPEMENT')),
  },
  coutIndicatif: {
    libelle: 'Coût indicatif',
    section: 'Équipement',
    unite: 'EUROS',
    controle: entier(0, 99_999),
  },
  commentaire: {
    libelle: 'Commentaire',
    section: 'Équipement',
    controle: texte(LIMITES_EQUIPEMENT.commentaire),
  },
} as const satisfies Record<keyof Equipement, ChampSaisi>;
export type SaisieEquipement = ObjetDe<typeof EQUIPEMENT>;

/** Fields of a block of a certification. */
export const BLOC = {
  code: {
    libelle: 'Code du bloc',
    section: 'Bloc de compétences',
    controle: rempli(
      forme(/^(?=.{8,40}$)RNCP\d{1,6}BC\d+$/, 'un bloc du RNCP, comme RNCP35830BC01'),
    ),
  },
  libelle: {
    libelle: 'Libellé du bloc',
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
    section: 'Organisme',
    controle: organismeParSiret,
    requis: { ENVOI: true },
    protege: true,
  },
  complementIntitule: {
    libelle: 'Complément intitulé',
    section: 'Description',
    controle: texte(LIMITES_ACTION.complementIntitule),
  },
  complementProgramme: {
    libelle: 'Complément programme',
    section: 'Description',
    controle: texte(LIMITES_ACTION.complementProgramme),
    requis: { ENVOI: true },
  },
  objectifs: {
    libelle: 'Objectifs',
    section: 'Description',
    controle: texte(LIMITES_ACTION.objectifs),
    requis: { ENVOI: true },
  },
  resultatsAttendus: {
    libelle: 'Résultats attendus',
    section: 'Description',
    controle: texte(LIMITES_ACTION.resultatsAttendus),
    requis: { ENVOI: true },
  },
  plusFormation: {
    libelle: 'Le « plus » formation',
    section: 'Description',
    controle: texte(LIMITES_ACTION.plusFormation),
  },
  urlVideo: { libelle: 'URL vidéo', section: 'Liens', controle: urlVideo },
  urlPdf: { libelle: 'URL PDF', section: 'Liens', controle: url },
  urlAction: { libelle: 'URL action', section: 'Liens', controle: url },
  urls: { libelle: 'Pages', importe: true },
  autresFormateurs: { libelle: 'Autres organismes formateurs', importe: true },
  equipements: {
    libelle: 'Équipements',
    section: 'Équipements',
    controle: liste(objet(EQUIPEMENT)),
  },
  niveauEntree: {
    libelle: 'Niveau d’entrée',
    section: 'Publics et pré-requis',
    controle: codeDe('NIVEAU'),
    requis: { ENVOI: true },
  },
  niveauEntreeObligatoire: {
    libelle: 'Niveau obligatoire',
    section: 'Publics et pré-requis',
    controle: rempli(booleen),
  },
  prerequis: {
    libelle: 'Pré-requis',
    section: 'Publics et pré-requis',
    controle: rempli(booleen),
  },
  commentairesPrerequis: {
    libelle: 'Commentaires pré-requis',
    section: 'Publics et pré-requis',
    controle: texte(LIMITES_ACTION.commentairesPrerequis),
    requis: { ENVOI: ({ prerequis }) => prerequis },
  },
  /** Codes of today's version. */
  publics: {
    libelle: 'Publics visés',
    section: 'Publics et pré-requis',
    controle: liste(codeDe('PUBLIC'), 10),
    requis: { ENVOI: true },
  },
  infoPublicVise: {
    libelle: 'Information sur le public visé',
    section: 'Publics et pré-requis',
    controle: texte(LIMITES_ACTION.infoPublicVise),
  },
  accesHandicapes: {
    libelle: 'Accès handicapés',
    section: 'Accueil et langues',
    controle: texte(LIMITES_ACTION.accesHandicapes),
  },
  restauration: {
    libelle: 'Restauration',
    section: 'Accueil et langues',
    controle: texte(LIMITES_ACTION.restauration),
  },
  hebergement: {
    libelle: 'Hébergement',
    section: 'Accueil et langues',
    controle: texte(LIMITES_ACTION.hebergement),
  },
  transport: {
    libelle: 'Transport',
    section: 'Accueil et langues',
    controle: texte(LIMITES_ACTION.transport),
  },
  langues: { libelle: 'Langues', section: 'Accueil et langues', controle: liste(langue, 5) },
  blocsCompetences: {
    libelle: 'Blocs de compétences',
    section: 'Blocs de compétences',
    controle: liste(objet(BLOC)),
  },
  contacts: {
    libelle: 'Contacts de l’offre',
    section: 'Contacts',
    controle: references('CONTACT'),
    requis: { OFFRE_INFO: true, KAIROS: true, OUIFORM: true },
  },
} as const satisfies Record<Exclude<keyof ActionEnSaisie, keyof Numerotee>, Champ<ActionEnSaisie>>;
export interface SaisieAction extends SaisieDe<typeof ACTION> {}
/** The dispensateur is chosen once, at creation. */
export interface ReferencesDAction extends Omit<ReferencesDe<typeof ACTION>, 'dispensateur'> {}
