import type { SQL, SQLWrapper } from 'drizzle-orm';
import { and, sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { withCustomPlans } from '../base.ts';
import type { ColumnIndex } from '../columns/index.ts';
import { lignes } from '../sql.ts';
import { offres } from '../tables/offre.ts';
import { compteursAu, jourDesCompteurs } from './compteurs.ts';
import type { ValeurDeFacette } from './facettes.ts';
import { lireFacettes } from './facettes.ts';
import type { Proximite, Selection } from './filtre.ts';
import { estEntiere, filtrerCube, filtrerOffres, parMotsSeuls } from './filtre.ts';
import { distance } from './globe.ts';
import type { NomDeFacette } from './noms.ts';
import { CHAMP_DE_FACETTE, NOMS_DE_FACETTES } from './noms.ts';
import type { SectionDeTri } from './ordre.ts';
import { renverser } from './ordre.ts';

/** Where an offer stands in a list. */
export interface PlaceDOffre {
  session: number;
  /** Rank of its section, from 0, in the order of the list. */
  section: number;
  /** What its section is sorted by, as text. */
  valeur: string;
}

export interface OffreTrouvee extends PlaceDOffre {
  /** From the point of the search, as `enKilometres` takes it; null without one. */
  corde: number | null;
}

export interface PageDOffres {
  sections: readonly SectionDeTri[];
  apres: PlaceDOffre | null;
  avant: PlaceDOffre | null;
  limite: number;
  /** The last ones, and the last of them first. */
  aRebours: boolean;
  /** Distances are from here. */
  point: Proximite | null;
}

/** What one request asks of one selection: each part is read only when it is asked for. */
export interface PartsDOffres {
  page?: PageDOffres;
  /** A statement that reads what is asked of the offers of the page: those whose session stands in `PLACES`. Null: it is not known yet. */
  fiches?: () => SQL | null;
  /** Whether offers stand before and after a place. */
  bords?: PageDOffres[];
  total?: boolean;
  facettes?: { noms: readonly NomDeFacette[]; limite: number };
}

export interface OffresLues {
  page: OffreTrouvee[] | null;
  /** In no order; null where they are not read with their places. */
  fiches: Record<string, unknown>[] | null;
  bords: boolean[] | null;
  total: number | null;
  facettes: ValeurDeFacette[] | null;
}

/** The page's places, in the statement that reads them. */
export const PLACES: SQLWrapper = sql.identifier('places');

/** Total and facets come from the columns in memory, where they hold them and nothing has counted them already. */
export async function lireOffres(
  db: Db,
  selection: Selection,
  parts: PartsDOffres,
  columns?: ColumnIndex,
): Promise<OffresLues> {
  const { total, facettes, ...autres } = parts;
  const counted = aCompter(selection, parts)
    ? await columns?.count(selection, facettes)
    : undefined;
  if (!counted) return lireEnBase(db, selection, parts);
  const rien = { page: null, fiches: null, bords: null };
  return {
    ...(autres.page || autres.bords ? await lireEnBase(db, selection, autres) : rien),
    total: total ? counted.total : null,
    facettes: facettes ? counted.facettes : null,
  };
}

/**
 * Facets, and totals that would be counted offer by offer; the total of words is read with their page. Counters know the facets of
 * everything too, but adding them up keeps a core of Postgres busy.
 */
const aCompter = (selection: Selection, { total, facettes }: PartsDOffres): boolean =>
  facettes !== undefined ||
  (total === true &&
    selection.recherche === null &&
    compteurDe(selection) === null &&
    filtrerCube(selection, { parDepartement: false }) === null);

/** All parts in one statement: but not `fiches`, where it is planned each time, and would be with them. */
async function lireEnBase(
  db: Db,
  selection: Selection,
  { page, fiches, bords, total, facettes }: PartsDOffres,
): Promise<OffresLues> {
  const nul = sql`null::json`;
  const parFacette = facettes && lireFacettes(facettes.noms, selection, facettes.limite);
  // The total reads all that words find: the page is taken among it, and not looked for again.
  const ensemble =
    page?.sections.every(
      ({ parmiToutes }) => parmiToutes && (parmiToutes.aRebours ? page.aRebours : total),
    ) &&
    !parFacette &&
    parMotsSeuls(selection)
      ? sql.identifier('trouvees')
      : null;
  const toujoursLeMeme =
    estEntiere(selection) || (parMotsSeuls(selection) && (ensemble !== null || (!page && !bords)));
  const fichesDePage = page && toujoursLeMeme ? (fiches?.() ?? null) : null;
  const places = page && lirePage(page, ensemble);
  const tables = [
    ...(ensemble ? [sql`${ensemble} as materialized (${lireEnsemble(selection, page!)})`] : []),
    ...(fichesDePage ? [sql`${PLACES} as (${places})`] : []),
    ...(parFacette?.tables ?? []),
  ];
  const compte = ensemble ? sql`select count(*)::int from ${ensemble}` : parFacette?.total;
  const requete = sql`${tables.length > 0 ? sql`with ${sql.join(tables, sql`, `)} ` : sql``}select
      ${places ? sql`(select json_agg(p) from (${fichesDePage ? sql`table ${PLACES}` : places}) p)` : nul} as page,
      ${fichesDePage ? sql`(select json_agg(f) from (${fichesDePage}) f)` : nul} as fiches,
      ${
        bords
          ? sql`json_build_array(${sql.join(
              bords.map((bord) => sql`exists (${lirePage(bord, ensemble)})`),
              sql`, `,
            )})`
          : nul
      } as bords,
      ${total ? sql`(${compter(selection, compte ?? null)})` : sql`null::int`} as total,
      ${parFacette ? sql`(select json_agg(f) from (${parFacette.requete}) f)` : nul} as facettes`;
  const [lues] = await lignes<OffresLues>(toujoursLeMeme ? db : withCustomPlans(db), requete);
  return {
    page: page ? (lues!.page ?? []) : null,
    fiches: fichesDePage ? (lues!.fiches ?? []) : null,
    bords: lues!.bords,
    total: lues!.total,
    facettes: facettes ? (lues!.facettes ?? []) : null,
  };
}

/** All offers of the selection, with what the page is sorted by. */
function lireEnsemble(selection: Selection, { sections }: PageDOffres): SQL {
  // Sections of one list are sorted by one expression.
  const [{ expression, parmiToutes } = {}] = sections;
  const marques = parmiToutes?.colonnes ? sql`, ${parmiToutes.colonnes}` : sql``;
  return sql`select ${offres.session}, ${parmiToutes?.lue ?? expression ?? sql`null`}${marques} from ${offres} where ${filtrerOffres(selection, { compte: true })}`;
}

/** How many offers a selection has: from a counter or the cube where they can say, else from what has been read of it. */
function compter(selection: Selection, lues: SQL | null): SQL {
  const compteur = compteurDe(selection);
  if (compteur !== null) return sql`select coalesce(sum(sessions), 0)::int from ${compteur}`;
  const cube = filtrerCube(selection, { parDepartement: false });
  if (cube !== null)
    return sql`select coalesce(sum(sessions), 0)::int from ${cube.table} where ${cube.condition}`;
  if (lues !== null) return lues;
  const condition = filtrerOffres(selection, { compte: true });
  return sql`select count(*)::int from ${offres}${condition ? sql` where ${condition}` : sql``}`;
}

/**
 * The counter of all that the regional sites show, or of what has one value of one facet; null where the selection is
 * another.
 */
function compteurDe(selection: Selection): SQL | null {
  const { recherche, filtre } = selection;
  const jour = jourDesCompteurs(filtre);
  if (recherche !== null || jour === null) return null;
  if (estEntiere(selection)) return sql`${compteursAu(jour)} where facette = 'TOTAL'`;
  const { canal: _canal, statuts: _statuts, ...autres } = filtre;
  const poses = Object.entries(autres).filter(([, valeur]) => valeur != null);
  const [[champ, valeurs] = []] = poses;
  if (poses.length !== 1 || !Array.isArray(valeurs) || valeurs.length !== 1) return null;
  const facette = NOMS_DE_FACETTES.find((nom) => CHAMP_DE_FACETTE[nom] === champ);
  return facette
    ? sql`${compteursAu(jour)} where facette = ${facette} and code = ${valeurs[0]}`
    : null;
}

/**
 * The page's places, in the table or among offers that are read already. Sections follow one another under one limit:
 * Postgres runs the branches of `union all` in their order and stops at the limit (parallel plans are off: see postgres.ts).
 */
function lirePage(
  { sections, apres, avant, limite, aRebours, point }: PageDOffres,
  parmi: SQLWrapper | null,
): SQL {
  const nombre = sections.length;
  const ordonnees = aRebours ? renverser(sections) : sections;
  const branches: SQL[] = [];
  for (const [indice, section] of ordonnees.entries()) {
    const rang = aRebours ? nombre - 1 - indice : indice;
    if (section.vide) continue;
    if ((apres && rang < apres.section) || (avant && rang > avant.section)) continue;
    // Reversed sections compare the other way.
    const croissant = section.descendant === aRebours;
    const ou = and(
      parmi ? section.parmiToutes!.condition : section.condition(),
      apres?.section === rang ? comparer(section, croissant ? '>' : '<', apres) : undefined,
      avant?.section === rang ? comparer(section, croissant ? '<' : '>', avant) : undefined,
    );
    const corde = point ? distance(point) : sql`null::float8`;
    const lues = sql`select ${offres.session}, ${rang}::int as section, ${enTexte(section)} as valeur, ${corde} as corde from ${parmi ? sql`${parmi} as ${offres}` : offres}${ou ? sql` where ${ou}` : sql``}`;
    branches.push(sql`(${trier(lues, section, limite)})`);
  }
  if (branches.length === 0) return sql`select null::int as session where false`;
  if (branches.length === 1) return branches[0]!;
  return sql`${sql.join(branches, sql` union all `)} limit ${limite}`;
}

const comparer = (
  { expression, type }: SectionDeTri,
  operateur: '<' | '>',
  place: PlaceDOffre,
): SQL =>
  expression
    ? sql`(${expression}, ${offres.session}) ${sql.raw(operateur)} (${place.valeur}::${sql.raw(type)}, ${place.session})`
    : sql`${offres.session} ${sql.raw(operateur)} ${place.session}`;

function trier(
  lues: SQL,
  { expression, descendant, voisinage }: SectionDeTri,
  limite: number,
): SQL {
  const sens = sql.raw(descendant ? 'desc' : 'asc');
  if (voisinage) {
    // Neighbours come with all that tie with the last: the session then breaks the tie.
    const proches = descendant ? voisinage.decroissant : voisinage.croissant;
    return sql`select * from (${lues} order by ${proches} fetch first (${limite}) rows with ties) voisines order by corde ${sens}, session ${sens} limit ${limite}`;
  }
  return sql`${lues} order by ${expression ? sql`${expression} ${sens}, ` : sql``}${offres.session} ${sens} limit ${limite}`;
}

/** A cursor keeps it, and reads it back as the same type: instants as ISO 8601, whatever the time zone of the connection. */
function enTexte({ expression, type }: SectionDeTri): SQL {
  if (expression === null) return sql`''`;
  return type === 'timestamptz'
    ? sql`to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
    : sql`(${expression})::text`;
}
