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
    section: 'Lieu et dates',
    controle: reference('LIEU'),
    requis: { ENVOI: true },
    protege: true,
  },
  autresLieux: { libelle: 'Autres lieux', importe: true },
  debut: {
    libelle: 'Date de début',
    section: 'Lieu et dates',
    controle: jour,
    requis: { ENVOI: true },
    protege: true,
  },
  fin: {
    libelle: 'Date de fin',
    section: 'Lieu et dates',
    controle: jour,
    requis: { ENVOI: true },
    protege: true,
  },
  entreesSorties: {
    libelle: 'Entrées/sorties',
    section: 'Lieu et dates',
    controle: parmi(ENTREES_SORTIES),
    requis: { ENVOI: true },
  },
  rythmes: {
    libelle: 'Rythmes',
    section: 'Organisation',
    controle: liste(codeDe('RYTHME')),
    requis: { ENVOI: true },
  },
  rythmeTexte: {
    libelle: 'Rythme (texte)',
    section: 'Organisation',
    controle: texte(LIMITES_SESSION.rythmeTexte),
  },
  periodesFormation: {
    libelle: 'Périodes de formation',
    section: 'Organisation',
    controle: liste(codeDe('PERIODE_FORMATION')),
  },
  typeParcours: {
    libelle: 'Type de parcours',
    section: 'Organisation',
    controle: codeDe('TYPE_PARCOURS'),
    requis: { ENVOI: true },
  },
  modalitesPedagogiques: {
    libelle: 'Modalités pédagogiques',
    section: 'Organisation',
    controle: liste(codeDe('MODALITE_PEDAGOGIQUE')),
    requis: { ENVOI: true },
  },
  modaliteEnseignement: {
    libelle: 'Modalités d’enseignement',
    section: 'Organisation',
    controle: parmi(MODALITES_ENSEIGNEMENT),
    requis: { ENVOI: true },
  },
  dureeCentreHeures: {
    libelle: 'Durée en centre',
    section: 'Durée',
    unite: 'HEURES',
    controle: heures,
    requis: { ENVOI: true },
    protege: true,
  },
  dureeEntrepriseHeures: {
    libelle: 'Durée en entreprise',
    section: 'Durée',
    unite: 'HEURES',
    controle: heures,
    protege: true,
  },
  dureeTotaleHeures: { libelle: 'Durée totale', importe: true },
  dureeHebdomadaireHeures: {
    libelle: 'Durée hebdomadaire',
    section: 'Durée',
    unite: 'HEURES',
    controle: nombre(0, 100),
    protege: true,
  },
  modalitesAlternance: { libelle: 'Modalités d’alternance', importe: true },
  commentaireDuree: {
    libelle: 'Commentaire durée',
    section: 'Durée',
    controle: texte(LIMITES_SESSION.commentaireDuree),
  },
  responsable: {
    libelle: 'Organisme responsable',
    section: 'Responsable',
    controle: organismeParSiret,
    requis: { ENVOI: true, OFFRE_INFO: true, KAIROS: true, OUIFORM: true },
    protege: true,
  },
  etatRecrutement: {
    libelle: 'État du recrutement',
    section: 'Recrutement',
    controle: parmi(ETATS_RECRUTEMENT),
    requis: { ENVOI: true },
    immediat: true,
  },
  modalitesRecrutement: {
    libelle: 'Modalités de recrutement',
    section: 'Recrutement',
    controle: liste(codeDe('MODALITE_RECRUTEMENT')),
    requis: { ENVOI: true },
  },
  modalitesRecrutementTexte: {
    libelle: 'Modalités de recrutement (texte)',
    section: 'Recrutement',
    controle: texte(LIMITES_SESSION.modalitesRecrutementTexte),
  },
  informationsCollectives: {
    libelle: 'Informations collectives',
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
    section: 'Inscription',
    controle: liste(objet(PERIODE_INSCRIPTION)),
  },
  modalitesInscription: {
    libelle: 'Modalités d’inscription',
    section: 'Inscription',
    controle: texte(LIMITES_SESSION.modalitesInscription),
  },
  lieuInscription: {
    libelle: 'Adresse d’inscription',
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
    section: 'Périmètre',
    controle: codeDe('PERIMETRE_RECRUTEMENT'),
  },
  perimetreRecrutementTexte: {
    libelle: 'Périmètre de recrutement (texte)',
    section: 'Périmètre',
    controle: texte(LIMITES_SESSION.perimetreRecrutementTexte),
  },
  contacts: {
    libelle: 'Contacts référents',
    section: 'Contacts et liens',
    controle: references('CONTACT'),
    requis: { OFFRE_INFO: true, KAIROS: true, OUIFORM: true },
    immediat: true,
  },
  urls: {
    libelle: 'URL session',
    section: 'Contacts et liens',
    controle: liste(url, 3),
    immediat: true,
  },
  effectifMinimal: {
    libelle: 'Effectif minimal',
    section: 'Effectifs et prix',
    controle: effectif,
  },
  capaciteSimultanee: {
    libelle: 'Capacité simultanée',
    section: 'Effectifs et prix',
    controle: effectif,
  },
  capaciteCumulee: {
    libelle: 'Capacité cumulée',
    section: 'Effectifs et prix',
    controle: effectif,
  },
  prixHoraireTtc: {
    libelle: 'Prix horaire TTC',
    section: 'Effectifs et prix',
    unite: 'EUROS',
    controle: prix(LIMITES_SESSION.prixHoraireTtc),
  },
  prixTotalTtc: {
    libelle: 'Prix total TTC',
    section: 'Effectifs et prix',
    unite: 'EUROS',
    controle: prix(LIMITES_SESSION.prixTotalTtc),
  },
  /** Fiches of their own. */
  dispositifs: {
    libelle: 'Dispositifs',
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
