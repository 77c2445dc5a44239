import type { Db } from '../base.ts';
import { withCustomPlans } from '../base.ts';
import type { ColumnIndex } from '../columns/index.ts';
import { lignes } from '../sql.ts';
import type { Selection } from './filtre.ts';
import type { Mesure, Repartition } from './noms.ts';
import { MESURES, REPARTITIONS } from './noms.ts';
import type { StatistiquesDemandees } from './requete-de-statistiques.ts';
import { requeteDeStatistiques } from './requete-de-statistiques.ts';

/** Over the sessions that say a value; null where none does. Hours or euros, to the hundredth. */
export interface ValeursReparties {
  sessions: number;
  somme: number;
  moyenne: number;
  mediane: number;
  p10: number;
  p90: number;
}

/** Measures that were not asked for are 0, and distributions null. */
export interface LigneStatistique
  extends Record<Mesure, number>, Record<Repartition, ValeursReparties | null> {
  /** One of each dimension, in their order; empty where the offer has none. */
  codes: string[];
  /** Names that the value tables do not have: of organismes, programmes and lots. */
  libelles: (string | null)[];
}

export interface Statistiques {
  lignes: LigneStatistique[];
  total: LigneStatistique;
  tronque: boolean;
}

/**
 * Counts of a selection by one to three dimensions, and over all of it. An offer with several values of a dimension
 * counts under each of them; the total counts it once. docs/decisions/038
 */
export async function lireStatistiques(
  db: Db,
  selection: Selection,
  options: StatistiquesDemandees & { limite: number },
  columns?: ColumnIndex,
): Promise<Statistiques> {
  const counted = await columns?.statistics(selection, options);
  if (counted) return counted;
  const { par, limite } = options;
  const brutes = await lignes<Brute>(
    withCustomPlans(db),
    requeteDeStatistiques(selection, options),
  );
  const lues = brutes.map((ligne) => ({
    rang: ligne['rang'],
    codes: par.map((_, rang) => ligne[`code_${rang}`] as string),
    libelles: par.map((_, rang) => ligne[`libelle_${rang}`] as string | null),
    ...mesuresDe(ligne),
  }));
  const trouvees = lues.filter(({ rang }) => rang === 1);
  return {
    lignes: trouvees.slice(0, limite),
    total: lues.find(({ rang }) => rang === 0)!,
    tronque: trouvees.length > limite,
  };
}

type Brute = Record<string, string | number | null | Repartie>;
/** Count, sum, mean, and the values below which lie a tenth, half and nine tenths. */
type Repartie = [number, number, number, [number, number, number]];

const mesuresDe = (ligne: Brute) =>
  ({
    ...Object.fromEntries(MESURES.map((mesure) => [mesure, Number(ligne[mesure])])),
    ...Object.fromEntries(
      REPARTITIONS.map((une) => [une, valeursReparties(ligne[une] as Repartie | null)]),
    ),
  }) as Record<Mesure, number> & Record<Repartition, ValeursReparties | null>;

function valeursReparties(lue: Repartie | null): ValeursReparties | null {
  if (lue === null || lue[0] === 0) return null;
  const [sessions, somme, moyenne, [p10, mediane, p90]] = lue;
  return {
    sessions,
    somme: auCentieme(somme),
    moyenne: auCentieme(moyenne),
    mediane: auCentieme(mediane),
    p10: auCentieme(p10),
    p90: auCentieme(p90),
  };
}

const auCentieme = (valeur: number) => Math.round(valeur * 100) / 100;
