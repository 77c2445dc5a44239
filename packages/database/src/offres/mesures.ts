import type { SQL } from 'drizzle-orm';
import { and, sql } from 'drizzle-orm';
import { tableau } from '../sql.ts';
import { offres } from '../tables/offre.ts';
import type { Jointure } from './dimensions.ts';
import type { FiltreOffres } from './filtre.ts';
import type { Mesure, Repartition } from './noms.ts';

/** The fields of the filter that name dispositifs, and which ones they keep. */
const CHOIX_DE_DISPOSITIFS = {
  typesDispositif: sql`d.type::text`,
  programmes: sql`p.code`,
} as const satisfies Partial<Record<keyof FiltreOffres, SQL>>;

/** The dispositifs that the filter names, all of its fields together; undefined where it names none. */
function dispositifsNommes(filtre: FiltreOffres): SQL | undefined {
  const choix = Object.entries(CHOIX_DE_DISPOSITIFS) as [keyof typeof CHOIX_DE_DISPOSITIFS, SQL][];
  return and(
    ...choix.map(([champ, valeur]) => {
      const voulues = filtre[champ];
      return voulues == null ? undefined : sql`${valeur} = any(${tableau(voulues, 'text')})`;
    }),
  );
}

export const nommeDesDispositifs = (filtre: FiltreOffres): boolean =>
  dispositifsNommes(filtre) !== undefined;

const HEURES = sql`coalesce(s.duree_centre_heures, 0) + coalesce(s.duree_entreprise_heures, 0)`;

/** What aggregates read of each offer, by the name that they give it. */
interface Lue {
  valeur: SQL;
  jointures?: readonly Jointure[];
}

const LUES = {
  action: { valeur: sql`${offres.action}` },
  formation: { valeur: sql`${offres.formation}` },
  dispensateur_id: { valeur: sql`${offres.dispensateurId}` },
  places_de_session: { valeur: sql`${offres.places}` },
  derniere_information: { valeur: sql`${offres.derniereInformation}` },
  heures: { valeur: HEURES, jointures: ['sessions'] },
  centre: { valeur: sql`s.duree_centre_heures`, jointures: ['sessions'] },
  entreprise: { valeur: sql`s.duree_entreprise_heures`, jointures: ['sessions'] },
  prix_total: { valeur: nombre('s.prix_total_ttc'), jointures: ['sessions'] },
  prix_horaire: { valeur: nombre('s.prix_horaire_ttc'), jointures: ['sessions'] },
} as const satisfies Record<string, Lue>;
type NomDeLue = keyof typeof LUES;

/** A price is a text: a number, or null where it says something else. */
function nombre(colonne: string): SQL {
  const texte = `replace(btrim(${colonne}), ',', '.')`;
  return sql.raw(
    `case when ${texte} ~ '^[0-9]{1,9}([.][0-9]+)?$' then ${texte}::double precision end`,
  );
}

/** Each aggregate over lines of one offer each, and what of the offer it reads; `places` is there besides. */
const CALCULS: Record<
  Exclude<Mesure, 'placesCommandees'> | Repartition,
  { calcul: string; lues?: readonly NomDeLue[]; places?: true }
> = {
  sessions: { calcul: 'count(*)' },
  actions: { calcul: 'count(distinct action)', lues: ['action'] },
  formations: { calcul: 'count(distinct formation)', lues: ['formation'] },
  organismes: { calcul: 'count(distinct dispensateur_id)', lues: ['dispensateur_id'] },
  places: { calcul: 'coalesce(sum(places), 0)', places: true },
  placesDesSessions: {
    calcul: 'coalesce(sum(places_de_session), 0)',
    lues: ['places_de_session'],
  },
  heuresStagiaires: {
    calcul: 'coalesce(sum(places::bigint * heures), 0)',
    lues: ['heures'],
    places: true,
  },
  sansInformationCollective: {
    calcul: 'count(*) filter (where derniere_information is null)',
    lues: ['derniere_information'],
  },
  heuresCentre: { calcul: repartir('centre'), lues: ['centre'] },
  heuresEntreprise: { calcul: repartir('entreprise'), lues: ['entreprise'] },
  prixTotal: { calcul: repartir('prix_total'), lues: ['prix_total'] },
  prixHoraire: { calcul: repartir('prix_horaire'), lues: ['prix_horaire'] },
};

function repartir(colonne: string): string {
  return `json_build_array(count(${colonne}), sum(${colonne}), avg(${colonne})::double precision,
    percentile_cont(array[0.1, 0.5, 0.9]) within group (order by ${colonne}))`;
}

/** What was asked that aggregates answer: ordered places are of lots, which several offers share. */
export type Calculee = keyof typeof CALCULS;

/** What the rows of these measures are read from. */
export interface Entrees {
  valeurs: { nom: string; valeur: SQL }[];
  jointures: readonly Jointure[];
  /** Places are read of the dispositifs, one by one, of those that this keeps. */
  dispositifs: { nommes: SQL | undefined } | null;
}

/** `parDispositif`: lines are of dispositifs. */
export function entreesDe(
  calculees: readonly Calculee[],
  filtre: FiltreOffres,
  { parDispositif }: { parDispositif: boolean },
): Entrees {
  const noms = [...new Set(calculees.flatMap((une) => CALCULS[une].lues ?? []))];
  const places = calculees.some((une) => CALCULS[une].places);
  const nommes = dispositifsNommes(filtre);
  const deDispositifs = places && (parDispositif || nommes !== undefined);
  return {
    valeurs: [
      ...noms.map((nom) => ({ nom, valeur: LUES[nom].valeur })),
      ...(places && !deDispositifs ? [{ nom: 'places', valeur: sql`${offres.places}` }] : []),
    ],
    jointures: [
      ...noms.flatMap((nom) => (LUES[nom] as Lue).jointures ?? []),
      ...(deDispositifs ? (['dispositifs'] as const) : []),
    ],
    dispositifs: deDispositifs ? { nommes } : null,
  };
}

export const calculDe = (une: Calculee): SQL => sql.raw(CALCULS[une].calcul);

/** Of the lots of the dispositifs that the filter names, each once. */
export const lotsRetenus = (filtre: FiltreOffres): SQL =>
  and(sql`l.id is not null`, dispositifsNommes(filtre))!;
