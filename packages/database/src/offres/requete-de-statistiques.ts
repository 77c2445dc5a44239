import type { SQL } from 'drizzle-orm';
import { and, sql } from 'drizzle-orm';
import { offres } from '../tables/offre.ts';
import type { Jointure } from './dimensions.ts';
import {
  DANS_LES_OFFRES,
  estDeDispositif,
  JOINTURES,
  lectureDe,
  parmiLesDispositifs,
} from './dimensions.ts';
import { FACETTES } from './facettes.ts';
import type { Selection } from './filtre.ts';
import { filtrerCube, filtrerOffres } from './filtre.ts';
import type { Calculee, Entrees } from './mesures.ts';
import { calculDe, entreesDe, lotsRetenus } from './mesures.ts';
import type { Dimension, Mesure, NomDeFacette, Repartition } from './noms.ts';
import { MESURES, REPARTITIONS, TEMPORELLES } from './noms.ts';

export interface StatistiquesDemandees {
  par: readonly Dimension[];
  mesures: ReadonlySet<Mesure | Repartition>;
}

/**
 * The lines, one more than the limit where there are so many, and the total, whose `rang` is 0. Without a limit, all lines.
 * Measures that were not asked for are 0, distributions null.
 */
export function requeteDeStatistiques(
  selection: Selection,
  { par, mesures: demandees, limite }: StatistiquesDemandees & { limite: number | null },
): SQL {
  // Lines are sorted by it.
  const mesures = new Set<Mesure | Repartition>([...demandees, 'sessions']);
  const codes = liste(par.map(codeDe));
  const noms = liste([...MESURES, ...REPARTITIONS].map((mesure) => sql`${sql.identifier(mesure)}`));
  return sql`
      with comptees as materialized (${compter(selection, par, mesures)}),
      total as (${compter(selection, [], mesures)})
      select 1 as rang, ${codes}, ${noms}${sql.join(
        par.map(
          (dimension, rang) =>
            sql`, ${libelle(dimension, rang)} as ${sql.identifier(`libelle_${rang}`)}`,
        ),
        sql``,
      )} from (
        select * from comptees order by ${ordre(par)} limit ${limite === null ? null : limite + 1}
      ) classees
      union all
      select 0, ${liste(par.map(() => sql`''`))}, ${noms}${sql.raw(', null'.repeat(par.length))} from total`;
}

/** The measures by these dimensions; a single row without any. */
function compter(
  selection: Selection,
  par: readonly Dimension[],
  mesures: ReadonlySet<Mesure | Repartition>,
): SQL {
  const cube = compterLeCube(selection, par, mesures);
  if (cube) return cube;
  const calculees = [...mesures].filter((mesure): mesure is Calculee => mesure !== COMMANDEES);
  const codes = par.map(codeDe);
  const parCode = par.length === 0 ? sql`` : sql` group by ${liste(codes)}`;
  const valeurs = [...MESURES, ...REPARTITIONS].map((mesure) => {
    const calcul = mesure === COMMANDEES ? null : calculees.includes(mesure) && calculDe(mesure);
    const absente = REPARTITIONS.some((une) => une === mesure) ? sql`null::json` : sql`0`;
    return sql`${calcul || absente} as ${sql.identifier(mesure)}`;
  });
  const comptees = sql`select ${liste([...codes, ...valeurs])} from (${parOffre(selection, par, calculees)}) lues${parCode}`;
  if (!mesures.has(COMMANDEES)) return comptees;
  const autres = [...MESURES, ...REPARTITIONS].filter((mesure) => mesure !== COMMANDEES);
  const jointes =
    par.length === 0
      ? sql`cross join commandees`
      : sql`left join commandees using (${liste(codes)})`;
  return sql`with commandees as (select ${liste([...codes, sql`sum(places_commandees) as des_lots`])}
      from (${parLot(selection, par)}) lots_lus${parCode})
    select ${liste([...codes, ...autres.map((mesure) => sql`${sql.identifier(mesure)}`)])},
      coalesce(des_lots, 0) as ${sql.identifier(COMMANDEES)}
    from (${comptees}) comptees ${jointes}`;
}

const COMMANDEES = 'placesCommandees';

/** From the cube, where it holds all that is asked; null where it does not. */
function compterLeCube(
  selection: Selection,
  par: readonly Dimension[],
  mesures: ReadonlySet<Mesure | Repartition>,
): SQL | null {
  if (mesures.size > 1 || !par.every(dansLeCube)) return null;
  const cube = filtrerCube(selection, { parDepartement: par.includes('DEPARTEMENT') });
  if (cube === null) return null;
  const valeurs = par.map((dimension, rang) => {
    const lue = facetteDe(dimension)!.dansLeCube!;
    const code = dimension === 'ANNEE_DEBUT' ? sql`left(${lue}, 4)` : lue;
    return sql`coalesce(${code}, '') as ${codeDe(dimension, rang)}`;
  });
  const absentes = [...MESURES, ...REPARTITIONS].slice(1).map((mesure) => {
    const absente = REPARTITIONS.some((une) => une === mesure) ? sql`null::json` : sql`0`;
    return sql`${absente} as ${sql.identifier(mesure)}`;
  });
  const parCode =
    par.length === 0 ? sql`` : sql` group by ${liste(par.map(codeDe))} having sum(sessions) > 0`;
  return sql`select ${liste([...valeurs, sql`coalesce(sum(sessions), 0) as sessions`, ...absentes])}
    from ${cube.table} where ${cube.condition}${parCode}`;
}

const facetteDe = (dimension: Dimension) =>
  (FACETTES as Partial<typeof FACETTES>)[
    (dimension === 'ANNEE_DEBUT' ? 'MOIS_DEBUT' : dimension) as NomDeFacette
  ];
const dansLeCube = (dimension: Dimension) => facetteDe(dimension)?.dansLeCube !== undefined;

/** One row for each offer and combination of its values, with all that the measures read of it. */
function parOffre(
  selection: Selection,
  par: readonly Dimension[],
  calculees: readonly Calculee[],
): SQL {
  const entrees = entreesDe(calculees, selection.filtre, {
    parDispositif: par.some(estDeDispositif),
  });
  const { valeurs, de, parDispositif } = source(selection, par, entrees);
  const lues = entrees.valeurs.map(({ nom, valeur }) => sql`${valeur} as ${sql.identifier(nom)}`);
  if (!parDispositif) return sql`select ${liste([...valeurs, ...lues, sql`1`])} ${de}`;
  const { nommes } = entrees.dispositifs ?? {};
  const places = entrees.dispositifs
    ? sql`coalesce(sum(d.nombre_places)${nommes ? sql` filter (where ${nommes})` : sql``}, 0) as places`
    : sql`1`;
  // The keys of the joined tables, so that their columns may stand beside a group.
  const cles = entrees.jointures.includes('sessions')
    ? [sql`${offres.session}`, sql`s.vue`, sql`s.numero`]
    : [sql`${offres.session}`];
  return sql`select ${liste([...valeurs, ...lues, places])} ${de} group by ${liste([...cles, ...par.map(codeDe)])}`;
}

/** One row for each lot that pays for offers of these values. */
function parLot(selection: Selection, par: readonly Dimension[]): SQL {
  const { valeurs, de } = source(selection, par, {
    valeurs: [],
    jointures: ['dispositifs'],
    dispositifs: { nommes: undefined },
  });
  return sql`select distinct ${liste([...valeurs, sql`l.id`, sql`l.places_commandees`])} ${de} and ${lotsRetenus(selection.filtre)}`;
}

/** The codes of these dimensions, and the tables and condition that they are read from. */
function source(
  selection: Selection,
  par: readonly Dimension[],
  entrees: Entrees,
): { valeurs: SQL[]; de: SQL; parDispositif: boolean } {
  const seule = par.filter(estDeDispositif).length === 1 && !entrees.dispositifs;
  const lectures = par.map(
    (dimension) =>
      (seule ? DANS_LES_OFFRES[dimension] : undefined) ?? lectureDe(dimension, selection.filtre),
  );
  const jointures = new Set<Jointure>([
    ...lectures.flatMap(({ jointures: siennes }) => siennes ?? []),
    ...entrees.jointures,
  ]);
  const parDispositif = jointures.has('dispositifs');
  const jointes = (Object.keys(JOINTURES) as Jointure[])
    .filter((nom) => jointures.has(nom))
    .map((nom) => JOINTURES[nom]);
  const depliees = lectures.flatMap(({ valeur, plusieurs }, rang) =>
    plusieurs
      ? [sql`left join lateral unnest(${valeur}) as ${sql.identifier(`d${rang}`)}(valeur) on true`]
      : [],
  );
  const condition = and(
    filtrerOffres(selection, { compte: true }),
    parDispositif ? parmiLesDispositifs(par) : undefined,
  );
  return {
    valeurs: lectures.map(
      ({ valeur, plusieurs }, rang) =>
        sql`coalesce(${plusieurs ? sql`${sql.identifier(`d${rang}`)}.valeur` : valeur}, '') as ${codeDe(par[rang]!, rang)}`,
    ),
    de: sql`from ${offres} ${sql.join([...jointes, ...depliees], sql` `)} where ${condition ?? sql`true`}`,
    parDispositif,
  };
}

const liste = (parties: readonly SQL[]): SQL => sql.join([...parties], sql`, `);
const codeDe = (_dimension: Dimension, rang: number): SQL => sql`${sql.identifier(`code_${rang}`)}`;

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

/** Names that only the database knows. */
function libelle(dimension: Dimension, rang: number): SQL {
  const code = sql`classees.${codeDe(dimension, rang)}`;
  switch (dimension) {
    case 'ORGANISME':
    case 'DISPENSATEUR':
    case 'RESPONSABLE':
      return sql`(select nom from organismes where siret = ${code})`;
    case 'PROGRAMME':
      return sql`(select libelle from programmes p where p.code = ${code} order by annee desc limit 1)`;
    case 'LOT':
      return sql`(select l.libelle from lots l join programmes p on p.id = l.programme_id
        where concat_ws('/', l.annee, p.code, l.code) = ${code} limit 1)`;
    default:
      return sql`null::text`;
  }
}
