import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { withCustomPlans } from '../base.ts';
import type { ColumnIndex } from '../columns/index.ts';
import { lignes } from '../sql.ts';
import { offres } from '../tables/offre.ts';
import { FACETTES } from './facettes.ts';
import type { Selection } from './filtre.ts';
import { filtrerCube, filtrerOffres } from './filtre.ts';
import type { Dimension, Mesure, NomDeFacette } from './noms.ts';
import { MESURES, TEMPORELLES } from './noms.ts';

/** Measures that were not asked for are 0. */
export interface LigneStatistique extends Record<Mesure, number> {
  /** One of each dimension, in their order; empty where the offer has none. */
  codes: string[];
  /** Names that the value tables do not have: of organismes and programmes. */
  libelles: (string | null)[];
}

export interface Statistiques {
  lignes: LigneStatistique[];
  total: LigneStatistique;
  tronque: boolean;
}

/**
 * Counts of a selection by one to three dimensions, and over all of it. An offer with several values of a dimension
 * counts under each of them; the total counts it once.
 */
export async function lireStatistiques(
  db: Db,
  selection: Selection,
  options: { par: readonly Dimension[]; mesures: ReadonlySet<Mesure>; limite: number },
  columns?: ColumnIndex,
): Promise<Statistiques> {
  const counted = await columns?.statistics(selection, options);
  if (counted) return counted;
  const { par, limite } = options;
  const brutes = await lignes<Record<string, string | number | null>>(
    withCustomPlans(db),
    requeteDeStatistiques(selection, options),
  );
  const lues = brutes.map((ligne) => ({
    rang: ligne['rang'],
    codes: par.map((_, rang) => ligne[`code_${rang}`] as string),
    libelles: par.map((_, rang) => ligne[`libelle_${rang}`] as string | null),
    ...(Object.fromEntries(MESURES.map((mesure) => [mesure, Number(ligne[mesure])])) as Record<
      Mesure,
      number
    >),
  }));
  const trouvees = lues.filter(({ rang }) => rang === 1);
  return {
    lignes: trouvees.slice(0, limite),
    total: lues.find(({ rang }) => rang === 0)!,
    tronque: trouvees.length > limite,
  };
}

/**
 * The lines, one more than the limit where there are so many, and the total, whose `rang` is 0. Without a limit, all lines.
 */
export function requeteDeStatistiques(
  selection: Selection,
  {
    par,
    mesures: demandees,
    limite,
  }: { par: readonly Dimension[]; mesures: ReadonlySet<Mesure>; limite: number | null },
): SQL {
  // Lines are sorted by it.
  const mesures = new Set<Mesure>([...demandees, 'sessions']);
  const cube = [...mesures].every((mesure) => mesure === 'sessions')
    ? filtrerCube(selection, { parDepartement: par.includes('DEPARTEMENT') })
    : null;
  const source =
    cube !== null && par.every((dimension) => dansLeCube(dimension))
      ? { ...cube, cube: true }
      : {
          table: sql`${offres}`,
          condition: filtrerOffres(selection, { compte: true }),
          cube: false,
        };
  const ou = source.condition ? sql` where ${source.condition}` : sql``;
  const codes = par.map((_, rang) => sql.identifier(`code_${rang}`));
  const listeDeCodes = sql.join(codes, sql`, `);
  const comptees = sql`select ${sql.join(
    par.map(
      (dimension, rang) =>
        sql`coalesce(${valeur(dimension, rang, source.cube)}, '') as ${codes[rang]}`,
    ),
    sql`, `,
  )}, ${compter(mesures, source.cube)} from ${source.table} ${sql.join(
    par.map((dimension, rang) => deplier(dimension, rang, source.cube)),
    sql` `,
  )}${ou} group by ${listeDeCodes}${source.cube ? sql` having sum(sessions) > 0` : sql``}`;
  return sql`
      with comptees as materialized (${comptees}),
      total as (select ${compter(mesures, source.cube)} from ${source.table}${ou})
      select 1 as rang, ${listeDeCodes}, ${sql.raw(MESURES.join(', '))}${sql.join(
        par.map(
          (dimension, rang) =>
            sql`, ${libelle(dimension, rang)} as ${sql.identifier(`libelle_${rang}`)}`,
        ),
        sql``,
      )} from (
        select * from comptees order by ${ordre(par)} limit ${limite === null ? null : limite + 1}
      ) classees
      union all
      select 0, ${sql.join(
        par.map(() => sql`''`),
        sql`, `,
      )}, ${sql.raw(MESURES.join(', '))}${sql.raw(', null'.repeat(par.length))} from total`;
}

const facetteDe = (dimension: Dimension) =>
  FACETTES[(dimension === 'ANNEE_DEBUT' ? 'MOIS_DEBUT' : dimension) as NomDeFacette];

const dansLeCube = (dimension: Dimension) => facetteDe(dimension).dansLeCube !== undefined;

function valeur(dimension: Dimension, rang: number, cube: boolean): SQL {
  const facette = facetteDe(dimension);
  if (facette.plusieurs) return sql`${sql.identifier(`d${rang}`)}.valeur`;
  const lue = cube ? facette.dansLeCube! : facette.valeur;
  return dimension === 'ANNEE_DEBUT' ? sql`left(${lue}, 4)` : lue;
}

const deplier = (dimension: Dimension, rang: number, cube: boolean): SQL => {
  const facette = facetteDe(dimension);
  return facette.plusieurs && !cube
    ? sql`left join lateral unnest(${facette.valeur}) as ${sql.identifier(`d${rang}`)}(valeur) on true`
    : sql``;
};

const CALCULS: Record<Mesure, string> = {
  sessions: 'count(*)',
  actions: 'count(distinct action)',
  formations: 'count(distinct formation)',
  organismes: 'count(distinct dispensateur_id)',
  places: 'coalesce(sum(places), 0)',
};

/** Distinct counts are dear: only those asked for. */
const compter = (mesures: ReadonlySet<Mesure>, cube: boolean): SQL =>
  sql.raw(
    MESURES.map(
      (mesure) =>
        `${!mesures.has(mesure) ? '0' : cube ? 'coalesce(sum(sessions), 0)' : CALCULS[mesure]} as ${mesure}`,
    ).join(', '),
  );

/** Each dimension in turn: time in its order, the others by the size of what they gather. */
const ordre = (par: readonly Dimension[]): SQL =>
  sql.raw(
    par
      .map((dimension, rang) => {
        const jusquIci = par.slice(0, rang + 1).map((_, i) => `code_${i}`);
        const parTaille = `sum(sessions) over (partition by ${jusquIci.join(', ')}) desc, `;
        return `${TEMPORELLES.includes(dimension) ? '' : parTaille}code_${rang} collate "C"`;
      })
      .join(', '),
  );

function libelle(dimension: Dimension, rang: number): SQL {
  const code = sql.identifier(`code_${rang}`);
  if (dimension === 'ORGANISME')
    return sql`(select nom from organismes where siret = classees.${code})`;
  if (dimension === 'PROGRAMME')
    return sql`(select libelle from programmes p where p.code = classees.${code} order by annee desc limit 1)`;
  return sql`null::text`;
}
