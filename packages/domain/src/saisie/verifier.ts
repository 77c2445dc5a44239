import { LIMITES_ACTION, LIMITES_BLOC, LIMITES_EQUIPEMENT } from '../action.ts';
import { LIMITES_ACCORD_REGION, LIMITES_DISPOSITIF, TYPES_DISPOSITIF } from '../dispositif.ts';
import { LIMITES_FORMATION, VOIES } from '../formation.ts';
import { LANGUES } from '../langue.ts';
import type { ChampInvalide } from '../refus.ts';
import {
  ENTREES_SORTIES,
  ETATS_RECRUTEMENT,
  LIMITES_INFORMATION_COLLECTIVE,
  LIMITES_SESSION,
  MODALITES_ENSEIGNEMENT,
  TYPES_PERIODE_INSCRIPTION,
} from '../session.ts';
import type { Controle } from './controles.ts';
import {
  booleen,
  codeDe,
  entier,
  forme,
  jour,
  liste,
  nombre,
  objet,
  parmi,
  rempli,
  texte,
  url,
  urlVideo,
} from './controles.ts';
import { normaliser, normaliserAction, normaliserFormation } from './normaliser.ts';
import type {
  SaisieAccordRegion,
  SaisieAction,
  SaisieCertification,
  SaisieDispositif,
  SaisieFormation,
  SaisieInformationCollective,
  SaisieSession,
} from './valeurs.ts';

/*
 * Rules E: what refuses a save, even of a draft. docs/domain.md section 7. Each function normalises, then judges the given
 * fields alone and gives every fault at once, in the order of the fields; empty: it may be saved. Give what changes: a text
 * that came with HTML from a feed is kept as it is while nobody writes it anew.
 */

export const verifierFormation = (saisie: SaisieFormation): ChampInvalide[] =>
  verifier(FORMATION, normaliserFormation(saisie));

export const verifierAction = (saisie: SaisieAction): ChampInvalide[] =>
  verifier(ACTION, normaliserAction(saisie));

export const verifierSession = (saisie: SaisieSession): ChampInvalide[] =>
  verifier(SESSION, normaliser(saisie));

export const verifierDispositif = (saisie: SaisieDispositif): ChampInvalide[] =>
  verifier(DISPOSITIF, normaliser(saisie));

/** Both are needed, and the day is come. `jour`: today in Paris. */
export function verifierAccordRegion(saisie: SaisieAccordRegion, jour: string): ChampInvalide[] {
  const propre = normaliser(saisie);
  const fautes = objet(ACCORD_REGION)(propre, []);
  if (fautes.length > 0 || propre.date <= jour) return fautes;
  const message = 'Cette date est à venir : la Région donne son accord avant, pas après.';
  return [{ chemin: ['date'], code: 'DATE', message }];
}

/** A text that an act demands: a question, an answer, the reason of a refusal. */
export const verifierTexte = (saisi: string, chemin: string[]): ChampInvalide[] =>
  rempli(texte(LIMITE_DE_TEXTE))(normaliser(saisi), chemin);

/** Greatest length of a question, an answer or a reason, in characters. */
export const LIMITE_DE_TEXTE = 3000;

const verifier = (controles: Readonly<Record<string, Controle>>, saisie: object) =>
  Object.entries(controles).flatMap(([champ, controle]) => {
    const valeur = (saisie as Record<string, unknown>)[champ];
    return valeur === undefined ? [] : controle(valeur, [champ]);
  });

const heures = entier(0, 99_999);
const effectif = entier(0, 99_999);
const heure = forme(/^([01]\d|2[0-3])h[0-5]\d$/, 'l’heure et les minutes, comme 09h30');
const langue = forme(
  new RegExp(`^(${LANGUES.join('|')})$`),
  'le code ISO 639-1 d’une langue, comme FR',
);
const prix = (longueur: number): Controle =>
  forme(
    new RegExp(`^(?=.{1,${longueur}}$)\\d+([.,]\\d{1,2})?$`),
    `un prix en euros de ${longueur} caractères au plus, comme 12,50`,
  );

const CERTIFICATION = {
  codeRncp: forme(/^RNCP\d{1,6}$/, 'RNCP suivi de 1 à 6 chiffres'),
  codeCertifInfo: forme(/^\d{1,10}$/, '1 à 10 chiffres'),
  codeRs: forme(/^RS\d{1,8}$/, 'RS suivi de 1 à 8 chiffres'),
  codeCpf: forme(/^CPF\d{1,7}$/, 'CPF suivi de 1 à 7 chiffres'),
} satisfies Record<keyof SaisieCertification, Controle>;

const certification: Controle = (valeur, chemin) => {
  const codes = valeur as SaisieCertification;
  if (!codes.codeRncp && !codes.codeCertifInfo && !codes.codeRs && !codes.codeCpf)
    return [{ chemin, code: 'REQ', message: 'Indiquez au moins un code.' }];
  return objet(CERTIFICATION)(codes, chemin);
};

const FORMATION = {
  intitule: rempli(texte(LIMITES_FORMATION.intitule)),
  voie: rempli(parmi(VOIES)),
  formacodes: liste(codeDe('FORMACODE'), 5),
  nsf: liste(codeDe('NSF'), 3),
  rome: liste(codeDe('ROME'), 5),
  objectifGeneral: codeDe('OBJECTIF_GENERAL'),
  contenu: texte(LIMITES_FORMATION.contenu),
  certifiante: rempli(booleen),
  certifications: liste(certification, 5),
  niveauSortie: codeDe('NIVEAU'),
} satisfies Record<keyof SaisieFormation, Controle>;

const ACTION = {
  complementIntitule: texte(LIMITES_ACTION.complementIntitule),
  complementProgramme: texte(LIMITES_ACTION.complementProgramme),
  objectifs: texte(LIMITES_ACTION.objectifs),
  resultatsAttendus: texte(LIMITES_ACTION.resultatsAttendus),
  plusFormation: texte(LIMITES_ACTION.plusFormation),
  urlVideo,
  urlPdf: url,
  urlAction: url,
  equipements: liste(
    objet({
      type: rempli(codeDe('TYPE_EQUIPEMENT')),
      coutIndicatif: entier(0, 99_999),
      commentaire: texte(LIMITES_EQUIPEMENT.commentaire),
    }),
  ),
  niveauEntree: codeDe('NIVEAU'),
  niveauEntreeObligatoire: rempli(booleen),
  prerequis: rempli(booleen),
  commentairesPrerequis: texte(LIMITES_ACTION.commentairesPrerequis),
  publics: liste(codeDe('PUBLIC'), 10),
  infoPublicVise: texte(LIMITES_ACTION.infoPublicVise),
  accesHandicapes: texte(LIMITES_ACTION.accesHandicapes),
  restauration: texte(LIMITES_ACTION.restauration),
  hebergement: texte(LIMITES_ACTION.hebergement),
  transport: texte(LIMITES_ACTION.transport),
  langues: liste(langue, 5),
  blocsCompetences: liste(
    objet({
      code: rempli(forme(/^(?=.{8,40}$)RNCP\d{1,6}BC\d+$/, 'un bloc du RNCP, comme RNCP35830BC01')),
      libelle: rempli(texte(LIMITES_BLOC.libelle)),
    }),
  ),
} satisfies Record<keyof SaisieAction, Controle>;

const SESSION = {
  debut: jour,
  fin: jour,
  entreesSorties: parmi(ENTREES_SORTIES),
  rythmes: liste(codeDe('RYTHME')),
  rythmeTexte: texte(LIMITES_SESSION.rythmeTexte),
  periodesFormation: liste(codeDe('PERIODE_FORMATION')),
  typeParcours: codeDe('TYPE_PARCOURS'),
  modalitesPedagogiques: liste(codeDe('MODALITE_PEDAGOGIQUE')),
  modaliteEnseignement: parmi(MODALITES_ENSEIGNEMENT),
  dureeCentreHeures: heures,
  dureeEntrepriseHeures: heures,
  dureeHebdomadaireHeures: nombre(0, 100),
  commentaireDuree: texte(LIMITES_SESSION.commentaireDuree),
  etatRecrutement: parmi(ETATS_RECRUTEMENT),
  modalitesRecrutement: liste(codeDe('MODALITE_RECRUTEMENT')),
  modalitesRecrutementTexte: texte(LIMITES_SESSION.modalitesRecrutementTexte),
  informationsCollectives: liste(
    objet({
      date: rempli(jour),
      heureDebut: heure,
      heureFin: heure,
      aDistance: booleen,
      url,
      places: effectif,
      commentaire: texte(LIMITES_INFORMATION_COLLECTIVE.commentaire),
    } satisfies Record<keyof SaisieInformationCollective, Controle>),
  ),
  periodesInscription: liste(
    objet({
      type: rempli(parmi(TYPES_PERIODE_INSCRIPTION)),
      debut: rempli(jour),
      fin: rempli(jour),
    }),
  ),
  modalitesInscription: texte(LIMITES_SESSION.modalitesInscription),
  perimetreRecrutement: codeDe('PERIMETRE_RECRUTEMENT'),
  perimetreRecrutementTexte: texte(LIMITES_SESSION.perimetreRecrutementTexte),
  urls: liste(url, 3),
  effectifMinimal: effectif,
  capaciteSimultanee: effectif,
  capaciteCumulee: effectif,
  prixHoraireTtc: prix(LIMITES_SESSION.prixHoraireTtc),
  prixTotalTtc: prix(LIMITES_SESSION.prixTotalTtc),
} satisfies Record<keyof SaisieSession, Controle>;

const DISPOSITIF = {
  type: rempli(parmi(TYPES_DISPOSITIF)),
  financeur: codeDe('FINANCEUR'),
  nombrePlaces: entier(1, 99_999),
  priseEnChargeFraisPedagogiques: booleen,
  detailPriseEnCharge: texte(LIMITES_DISPOSITIF.detailPriseEnCharge),
  fraisRestants: texte(LIMITES_DISPOSITIF.fraisRestants),
  conventionnee: booleen,
  heuresConventionnees: heures,
} satisfies Record<keyof SaisieDispositif, Controle>;

const ACCORD_REGION = {
  date: rempli(jour),
  reference: rempli(texte(LIMITES_ACCORD_REGION.reference)),
} satisfies Record<keyof SaisieAccordRegion, Controle>;
