import type { FicheDecrite } from './index.ts';
import { CHAMPS } from './index.ts';
import type { Champ } from './champ.ts';

/** The field that a path leads to, as its form names it. */
export interface ChampSitue {
  /** The form that it is on; null where it is on none: the organisme in whose name one enters. */
  type: FicheDecrite | null;
  /** Name on that form, or in the input. */
  nom: string;
  libelle: string;
}

/** Where a path starts: at a form, or at the whole offer of `saisirOffre`. */
export type Racine = FicheDecrite | 'offre';

/** Forms that stand under another without being the values of one of its fields. */
const SOUS_FICHES: Readonly<Partial<Record<Racine, Readonly<Record<string, FicheDecrite>>>>> = {
  offre: {
    formation: 'formation',
    actions: 'action',
    action: 'action',
    session: 'session',
    dispositif: 'dispositif',
  },
  action: { sessions: 'session' },
  session: { dispositifs: 'dispositif' },
};

/** What inputs and anomalies name beside the fields of a form. */
const HORS_FICHE: Readonly<Record<string, string>> = {
  formation: 'Formation',
  action: 'Action',
  actions: 'Actions',
  session: 'Session',
  sessions: 'Sessions',
  dispositif: 'Dispositif',
  organisme: 'Organisme',
  lot: 'Lot',
  reference: 'Référence',
  accordRegionLe: 'Accord de la Région',
  date: 'Date',
  motif: 'Motif',
  questions: 'Questions',
  reponses: 'Réponses',
  texte: 'Texte',
  fiche: 'Fiche',
  champ: 'Champ',
  question: 'Question',
  periodes: 'Périodes',
  debut: 'Premier jour',
  fin: 'Dernier jour',
  lieux: 'Lieux',
  ancien: 'Ancien code',
  nouveau: 'Nouveau code',
};

/** `['sessions', '0', 'dispositifs', '1', 'nombrePlaces']` leads from an action to a dispositif's field; null where nothing has a label. */
export function champDuChemin(racine: Racine | null, chemin: readonly string[]): ChampSitue | null {
  let fiche = racine;
  let trouve: ChampSitue | null = null;
  for (const nom of chemin) {
    if (/^\d+$/.test(nom)) continue;
    const champ = fiche === null || fiche === 'offre' ? undefined : champDe(fiche, nom);
    const libelle = champ?.libelle ?? HORS_FICHE[nom];
    if (libelle !== undefined)
      trouve = { type: champ ? (fiche as FicheDecrite) : null, nom, libelle };
    fiche = sousFiche(fiche, nom, champ) ?? fiche;
  }
  return trouve;
}

const champDe = (fiche: FicheDecrite, nom: string): Champ | undefined =>
  Object.hasOwn(CHAMPS[fiche], nom)
    ? (CHAMPS[fiche] as Readonly<Record<string, Champ>>)[nom]
    : undefined;

/** The form that the values of a field have. */
export function sousFiche(
  fiche: Racine | null,
  nom: string,
  champ: Champ | undefined,
): FicheDecrite | null {
  const enfant = fiche && SOUS_FICHES[fiche]?.[nom];
  if (enfant) return enfant;
  const champs = champ && 'controle' in champ ? champ.controle.champs : undefined;
  return champs === undefined
    ? null
    : (Object.keys(CHAMPS) as FicheDecrite[]).find((une) => CHAMPS[une] === champs)!;
}
