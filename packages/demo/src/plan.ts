import type { EtatSaisie, ModaliteEnseignement, TypeDispositif, Voie } from '@sofi/domain';
import { ajouterJours } from '@sofi/domain';
import { demonstration } from './demonstration.ts';
import { actionsDesExemples, exempleDe, voieDeLExemple } from './exemples.ts';
import { hasard } from './hasard.ts';
import type { ActionPrevue, OptionsDeRegion, SessionPrevue, Tailles } from './prevision.ts';

export const TAILLES_DE_DEMO: Tailles = {
  formations: 300,
  actions: 1_200,
  sessions: 2_000,
  organismes: 120,
};

/** Formations that the procedure's example and the dashboard's organisme keep to themselves. */
const FORMATIONS_RESERVEES = 12;

/** A formation out of thirty-three is a draft: nothing of it is published. */
export const estBrouillon = (formation: number, { tailles }: OptionsDeRegion): boolean =>
  formation >= FORMATIONS_RESERVEES && formation < tailles.formations && formation % 33 === 16;

export const voieDe = (formation: number, options: OptionsDeRegion): Voie => {
  const exemple = exempleDe(formation, options);
  if (exemple) return voieDeLExemple(exemple);
  if (formation < FORMATIONS_RESERVEES) return 'FORMATION_CONTINUE';
  if (formation % 11 === 3) return 'FORMATION_INITIALE';
  return formation % 13 === 5 ? 'APPRENTISSAGE' : 'FORMATION_CONTINUE';
};

/** All actions in the order of their numbers, one at a time: a million sessions need no memory. */
export function* actionsPrevues(options: OptionsDeRegion): Generator<ActionPrevue> {
  let rang = 0;
  let rangDeSession = 0;
  const numeroter = ({ sessions, ...action }: SansRangs): ActionPrevue => ({
    ...action,
    rang: rang++,
    sessions: sessions.map((session) => ({ ...session, rang: rangDeSession++ })),
  });
  yield* demonstration(options.jour).map(numeroter);
  const { tailles } = options;
  const autres = tailles.actions - rang;
  const sessionsParAction = (tailles.sessions - rangDeSession) / autres;
  for (let indice = 0; indice < autres; indice++)
    yield numeroter(actionPrevue(indice, sessionsParAction, options));
  yield* actionsDesExemples(options).map(numeroter);
}

type SansRang<T> = Omit<T, 'rang'>;
type SansRangs = SansRang<Omit<ActionPrevue, 'sessions'>> & { sessions: SansRang<SessionPrevue>[] };

function actionPrevue(
  indice: number,
  sessionsParAction: number,
  options: OptionsDeRegion,
): SansRangs {
  const { graine, jour, tailles, etendue } = options;
  const alea = hasard(graine, 'action', indice);
  const libres = tailles.formations - FORMATIONS_RESERVEES;
  // The first actions give each formation one; the others pile up on some.
  const tiree = indice < libres ? indice : Math.floor(libres * alea.reel() ** 2);
  const formation = FORMATIONS_RESERVEES + tiree;
  const brouillon = estBrouillon(formation, options);
  const etat = brouillon
    ? alea.choix(['EN_COURS_DE_SAISIE', 'EN_ATTENTE_DE_VALIDATION'] as const)
    : indice < libres
      ? etatApresPublication(alea.reel())
      : etatQuelconque(alea.reel());
  const publiee =
    !brouillon &&
    (indice < libres || etat === 'VALIDEE' || (etat === 'EN_COURS_DE_SAISIE' && alea.chance(0.3)));
  const nombre = Math.floor(sessionsParAction) + (alea.chance(sessionsParAction % 1) ? 1 : 0);
  return {
    formation,
    organisme: organismeTire(alea.reel(), tailles.organismes, etendue),
    etat,
    publiee: publiee && etat !== 'ARCHIVEE',
    complement: null,
    sessions: Array.from({ length: Math.max(1, nombre) }, () => sessionPrevue(alea, jour)),
  };
}

/** Few organismes give much, many give little: in a region the first of n about n / log n times the last. */
const organismeTire = (tirage: number, nombre: number, etendue: 'region' | 'france'): number =>
  Math.min(nombre - 1, Math.floor(etendue === 'region' ? nombre ** tirage : nombre * tirage ** 2));

const etatApresPublication = (tirage: number): EtatSaisie =>
  tirage < 0.88 ? 'VALIDEE' : tirage < 0.94 ? 'EN_COURS_DE_SAISIE' : 'EN_ATTENTE_DE_VALIDATION';

function etatQuelconque(tirage: number): EtatSaisie {
  if (tirage < 0.78) return 'VALIDEE';
  if (tirage < 0.87) return 'EN_COURS_DE_SAISIE';
  if (tirage < 0.93) return 'EN_ATTENTE_DE_VALIDATION';
  return tirage < 0.96 ? 'EN_ATTENTE_DE_REPONSES' : 'ARCHIVEE';
}

const DISPOSITIFS: readonly TypeDispositif[] = [
  'PROGRAMME_REGION',
  'PROGRAMME_REGION',
  'PROGRAMME_REGION',
  'CONTRAT_APPRENTISSAGE',
  'CONTRAT_PROFESSIONNALISATION',
  'FRANCE_TRAVAIL',
  'CPF',
  'AUTRE_PUBLIC',
  'PRIVE',
];
const MODALITES: readonly ModaliteEnseignement[] = [
  'PRESENTIEL',
  'PRESENTIEL',
  'PRESENTIEL',
  'MIXTE',
  'A_DISTANCE',
];

function sessionPrevue(alea: ReturnType<typeof hasard>, jour: string): SansRang<SessionPrevue> {
  const debut = ajouterJours(jour, alea.entier(-520, 300));
  const permanente = alea.chance(0.08);
  const fin = permanente ? null : ajouterJours(debut, alea.entier(2, 280));
  return {
    debut,
    fin,
    auMois: alea.chance(0.01),
    archivee: fin !== null && fin < ajouterJours(jour, -365),
    modalite: alea.choix(MODALITES),
    dispositif: alea.choix(DISPOSITIFS),
    places: alea.entier(4, 24),
  };
}
