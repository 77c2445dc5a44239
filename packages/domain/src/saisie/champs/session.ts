import {
  ENTREES_SORTIES,
  ETATS_RECRUTEMENT,
  LIMITES_SESSION,
  MODALITES_ENSEIGNEMENT,
} from '../../session.ts';
import {
  codeDe,
  entier,
  fiches,
  forme,
  jour,
  liste,
  nombre,
  objet,
  organismeParSiret,
  parmi,
  reference,
  references,
  texte,
  url,
} from '../controles.ts';
import type { Numerotee, SessionEnSaisie } from '../offre.ts';
import { demandeUneInformation } from '../regles/information.ts';
import type { Champ, ReferencesDe, SaisieDe } from './champ.ts';
import { INFORMATION_COLLECTIVE, PERIODE_INSCRIPTION } from './rendez-vous.ts';

const heures = entier(0, 99_999);
const effectif = entier(0, 99_999);
const prix = (longueur: number) =>
  forme(
    new RegExp(`^(?=.{1,${longueur}}$)\\d+([.,]\\d{1,2})?$`),
    `un prix en euros de ${longueur} caractères au plus, comme 12,50`,
  );

/** docs/domain.md 4.3. Days are whole ones: partial dates come only by import. */
export const SESSION = {
  lieu: {
    libelle: 'Site lieu',
    aide: 'Le site où la formation est donnée. S’il n’est pas dans la liste, ajoutez-le d’abord à vos lieux.',
    section: 'Lieu et dates',
    controle: reference('LIEU'),
    requis: { ENVOI: true },
    protege: true,
  },
  autresLieux: { libelle: 'Autres lieux', importe: true },
  debut: {
    libelle: 'Date de début',
    aide: 'Le premier jour, module de remise à niveau compris. Sous un lot, dans l’année du programme.',
    section: 'Lieu et dates',
    controle: jour,
    requis: { ENVOI: true },
    protege: true,
  },
  fin: {
    libelle: 'Date de fin',
    aide: 'Le dernier jour, stage compris.',
    section: 'Lieu et dates',
    controle: jour,
    requis: { ENVOI: true },
    protege: true,
  },
  entreesSorties: {
    libelle: 'Entrées/sorties',
    aide: 'À dates fixes si tout le monde entre le même jour ; sinon, permanentes.',
    section: 'Lieu et dates',
    controle: parmi(ENTREES_SORTIES),
    requis: { ENVOI: true },
  },
  rythmes: {
    libelle: 'Rythmes',
    aide: 'Cochez tout ce qui convient.',
    section: 'Organisation',
    controle: liste(codeDe('RYTHME')),
    requis: { ENVOI: true },
  },
  rythmeTexte: {
    libelle: 'Rythme (texte)',
    aide: 'Pour préciser : « du lundi au jeudi, 9h00-17h00 ».',
    section: 'Organisation',
    controle: texte(LIMITES_SESSION.rythmeTexte),
  },
  periodesFormation: {
    libelle: 'Périodes de formation',
    aide: 'Jour, soir, week-end ou hors temps de travail.',
    section: 'Organisation',
    controle: liste(codeDe('PERIODE_FORMATION')),
  },
  typeParcours: {
    libelle: 'Type de parcours',
    aide: 'En groupe si le parcours est le même pour tous.',
    section: 'Organisation',
    controle: codeDe('TYPE_PARCOURS'),
    requis: { ENVOI: true },
  },
  modalitesPedagogiques: {
    libelle: 'Modalités pédagogiques',
    aide: 'En établissement, en entreprise, à distance (FOAD) ; puis comment l’on y apprend. En entreprise demande une durée en entreprise.',
    section: 'Organisation',
    controle: liste(codeDe('MODALITE_PEDAGOGIQUE')),
    requis: { ENVOI: true },
  },
  modaliteEnseignement: {
    libelle: 'Modalités d’enseignement',
    aide: 'Présentiel, mixte ou entièrement à distance ; ce dernier exclut « en établissement ».',
    section: 'Organisation',
    controle: parmi(MODALITES_ENSEIGNEMENT),
    requis: { ENVOI: true },
  },
  dureeCentreHeures: {
    libelle: 'Durée en centre',
    aide: 'Par personne, sans le stage. Le programme peut fixer un maximum.',
    section: 'Durée',
    unite: 'HEURES',
    controle: heures,
    requis: { ENVOI: true },
    protege: true,
  },
  dureeEntrepriseHeures: {
    libelle: 'Durée en entreprise',
    aide: 'Le stage, par personne. Elle est nécessaire si une partie se passe en entreprise.',
    section: 'Durée',
    unite: 'HEURES',
    controle: heures,
    protege: true,
  },
  dureeTotaleHeures: { libelle: 'Durée totale', importe: true },
  dureeHebdomadaireHeures: {
    libelle: 'Durée hebdomadaire',
    aide: 'En moyenne. Multipliée par le nombre de semaines, elle doit approcher le total.',
    section: 'Durée',
    unite: 'HEURES',
    controle: nombre(0, 100),
    protege: true,
  },
  modalitesAlternance: { libelle: 'Modalités d’alternance', importe: true },
  commentaireDuree: {
    libelle: 'Commentaire durée',
    aide: 'Pour préciser : « durée modulable selon le positionnement ».',
    section: 'Durée',
    controle: texte(LIMITES_SESSION.commentaireDuree),
  },
  responsable: {
    libelle: 'Organisme responsable',
    aide: 'Le mandataire du lot. Il doit avoir un numéro de déclaration d’activité.',
    section: 'Responsable',
    controle: organismeParSiret,
    requis: { ENVOI: true, OFFRE_INFO: true, KAIROS: true, OUIFORM: true },
    protege: true,
  },
  etatRecrutement: {
    libelle: 'État du recrutement',
    aide: 'Ouvert s’il reste des places, fermé si la session est complète, suspendu si le recrutement peut reprendre.',
    section: 'Recrutement',
    controle: parmi(ETATS_RECRUTEMENT),
    requis: { ENVOI: true },
    immediat: true,
  },
  modalitesRecrutement: {
    libelle: 'Modalités de recrutement',
    aide: 'Comment l’on est recruté ; cochez tout ce qui convient.',
    section: 'Recrutement',
    controle: liste(codeDe('MODALITE_RECRUTEMENT')),
    requis: { ENVOI: true },
  },
  modalitesRecrutementTexte: {
    libelle: 'Modalités de recrutement (texte)',
    aide: null,
    section: 'Recrutement',
    controle: texte(LIMITES_SESSION.modalitesRecrutementTexte),
  },
  informationsCollectives: {
    libelle: 'Informations collectives',
    aide: 'Au moins une à venir, avec ses heures et son lieu ou son lien. Sans elle, la session ne paraît ni dans Kairos, ni dans Ouiform, ni sur les sites régionaux.',
    section: 'Recrutement',
    controle: liste(objet(INFORMATION_COLLECTIVE)),
    requis: {
      ENVOI: demandeUneInformation,
      SITES_REGIONAUX: demandeUneInformation,
      KAIROS: true,
      OUIFORM: true,
    },
    immediat: true,
  },
  recrutements: { libelle: 'Recrutements', importe: true },
  periodesInscription: {
    libelle: 'Périodes d’inscription',
    aide: 'Quand l’on peut candidater, être recruté, s’inscrire.',
    section: 'Inscription',
    controle: liste(objet(PERIODE_INSCRIPTION)),
  },
  modalitesInscription: {
    libelle: 'Modalités d’inscription',
    aide: 'Comment s’inscrire : « dossier à retirer sur place ».',
    section: 'Inscription',
    controle: texte(LIMITES_SESSION.modalitesInscription),
  },
  lieuInscription: {
    libelle: 'Adresse d’inscription',
    aide: 'Où s’inscrire ; le site de la session si vous ne dites rien.',
    section: 'Inscription',
    controle: reference('LIEU'),
    requis: {
      OFFRE_INFO: ({ lieu }) => lieu === null,
      KAIROS: ({ lieu }) => lieu === null,
      OUIFORM: ({ lieu }) => lieu === null,
    },
  },
  perimetreRecrutement: {
    libelle: 'Périmètre de recrutement',
    aide: 'D’où peuvent venir les personnes.',
    section: 'Périmètre',
    controle: codeDe('PERIMETRE_RECRUTEMENT'),
  },
  perimetreRecrutementTexte: {
    libelle: 'Périmètre de recrutement (texte)',
    aide: null,
    section: 'Périmètre',
    controle: texte(LIMITES_SESSION.perimetreRecrutementTexte),
  },
  contacts: {
    libelle: 'Contacts référents',
    aide: 'Les référents de la session, avec leur fonction. Sans eux, elle ne paraît pas dans Kairos.',
    section: 'Contacts et liens',
    controle: references('CONTACT'),
    requis: { OFFRE_INFO: true, KAIROS: true, OUIFORM: true },
    immediat: true,
  },
  urls: {
    libelle: 'URL session',
    aide: 'Trois pages au plus, sur cette session.',
    section: 'Contacts et liens',
    controle: liste(url, 3),
    immediat: true,
  },
  effectifMinimal: {
    libelle: 'Effectif minimal',
    aide: 'En dessous, la session n’a pas lieu.',
    section: 'Effectifs et prix',
    controle: effectif,
  },
  capaciteSimultanee: {
    libelle: 'Capacité simultanée',
    aide: 'Combien de personnes en même temps.',
    section: 'Effectifs et prix',
    controle: effectif,
  },
  capaciteCumulee: {
    libelle: 'Capacité cumulée',
    aide: 'Combien de personnes en tout, du début à la fin.',
    section: 'Effectifs et prix',
    controle: effectif,
  },
  prixHoraireTtc: {
    libelle: 'Prix horaire TTC',
    aide: 'Ce que paie une personne sans prise en charge.',
    section: 'Effectifs et prix',
    unite: 'EUROS',
    controle: prix(LIMITES_SESSION.prixHoraireTtc),
  },
  prixTotalTtc: {
    libelle: 'Prix total TTC',
    aide: 'Ce que paie une personne sans prise en charge.',
    section: 'Effectifs et prix',
    unite: 'EUROS',
    controle: prix(LIMITES_SESSION.prixTotalTtc),
  },
  /** Fiches of their own. */
  dispositifs: {
    libelle: 'Dispositifs',
    aide: 'Comment la session est financée : au moins un dispositif, avec ses places.',
    section: 'Dispositifs',
    controle: fiches,
    requis: { ENVOI: true },
  },
} as const satisfies Record<
  Exclude<keyof SessionEnSaisie, keyof Numerotee>,
  Champ<SessionEnSaisie>
>;
export interface SaisieSession extends Omit<SaisieDe<typeof SESSION>, 'dispositifs'> {}
export interface ReferencesDeSession extends ReferencesDe<typeof SESSION> {}
