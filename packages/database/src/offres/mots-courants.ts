import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { lignes, tableau } from '../sql.ts';
import { motsCourants } from '../tables/offre.ts';
import type { Selection } from './filtre.ts';

/** A word of more of the offers than this says nothing about those that are looked for. */
const PART = 1 / 3;
/** Of fewer offers, reading all that a word finds costs nothing. */
const OFFRES_MIN = 10_000;

/**
 * Brings the table of common words to the document frequencies that Postgres keeps for the planner: each ANALYZE, which
 * autovacuum runs, takes them from a sample.
 */
export async function compterMotsCourants(
  db: Db,
  { offresMin = OFFRES_MIN }: { offresMin?: number } = {},
): Promise<void> {
  const courants = sql`select racine from pg_stats cross join lateral unnest(most_common_elems::text::text[], most_common_elem_freqs) as m (racine, part)
    where schemaname = current_schema() and tablename = 'offres' and attname = 'recherche' and part > ${PART}::float4
      and racine <> '' and racine !~ '[:@]' and (select reltuples from pg_class where oid = 'offres'::regclass) >= ${offresMin}::float4`;
  await db.transaction(async (tx) => {
    await tx.execute(sql`delete from ${motsCourants} where racine not in (${courants})`);
    await tx.execute(sql`insert into ${motsCourants} ${courants} on conflict do nothing`);
  });
}

/** Milliseconds for which the table is not read again. */
const FRAICHEUR = 60_000;

/** The common stems, and what is known of words: the same word has the same stem for ever. */
interface Lexique {
  luA: number;
  courants: readonly string[];
  racines: Map<string, readonly string[]>;
}
const lexiques = new WeakMap<Db, Lexique>();
/** A search holds fewer: what was typed once is forgotten. */
const RACINES_MAX = 5000;

async function lireLexique(db: Db, mots: readonly string[]): Promise<Lexique> {
  const connu = lexiques.get(db);
  const frais = connu !== undefined && performance.now() - connu.luA < FRAICHEUR;
  const racines = connu && connu.racines.size < RACINES_MAX ? connu.racines : new Map();
  const nouveaux =
    frais && connu.courants.length === 0 ? [] : mots.filter((mot) => !racines.has(mot));
  if (frais && nouveaux.length === 0) return connu;
  const [lu] = await lignes<{ courants: string[]; racines: string[][] }>(
    db,
    sql`select array_to_json(array(select racine from ${motsCourants})) as courants,
      (select coalesce(json_agg(tsvector_to_array(to_tsvector('fr', mot)) order by rang), '[]')
        from unnest(${tableau(nouveaux, 'text')}) with ordinality as m (mot, rang)) as racines`,
  );
  for (const [rang, mot] of nouveaux.entries()) racines.set(mot, lu!.racines[rang]!);
  const lexique = {
    luA: frais ? connu.luA : performance.now(),
    courants: lu!.courants,
    racines,
  };
  lexiques.set(db, lexique);
  return lexique;
}

/**
 * The same selection without the words that more than a third of the offers have: they do not select, and rank only. Without any
 * other word or code, it is the selection of an empty search.
 */
export async function ecarterLesMotsCourants(db: Db, selection: Selection): Promise<Selection> {
  const { recherche, filtre } = selection;
  if (recherche === null || recherche.mots.length === 0) return selection;
  const { courants, racines } = await lireLexique(db, recherche.mots);
  if (courants.length === 0) return selection;
  const communes = new Set(courants);
  const enCours = recherche.enCours ? recherche.mots.at(-1)! : null;
  const motsIgnores = recherche.mots.filter(
    (mot) =>
      racines.get(mot)!.some((racine) => communes.has(racine)) ||
      // What is being typed finds all that begins so.
      (mot === enCours && courants.some((racine) => racine.startsWith(mot))),
  );
  if (motsIgnores.length === 0) return selection;
  const mots = recherche.mots.filter((mot) => !motsIgnores.includes(mot));
  const vide = mots.length === 0 && recherche.codes.length === 0;
  return {
    recherche: vide
      ? null
      : { ...recherche, mots, enCours: recherche.enCours && mots.includes(enCours!) },
    filtre,
    motsIgnores,
  };
}
