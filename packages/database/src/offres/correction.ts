import type { Recherche } from '@sofi/domain';
import { estFauteDeFrappe, motsCherchables, transpositions } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { withCustomPlans } from '../base.ts';
import { lignes, tableau } from '../sql.ts';
import { offres, vocabulaire } from '../tables/offre.ts';
import { organismes } from '../tables/organisme.ts';
import type { Selection } from './filtre.ts';
import { filtrerOffres } from './filtre.ts';
import { requeteDeMots } from './mots.ts';

/** Words found in the vocabulary, which forgets none: they are not asked for again. */
const connus = new WeakMap<Db, Set<string>>();

/** Which of these words offers have had. */
async function vocables(db: Db, mots: readonly string[]): Promise<ReadonlySet<string>> {
  let existants = connus.get(db);
  if (!existants) connus.set(db, (existants = new Set()));
  const nouveaux = mots.filter((mot) => !existants.has(mot));
  if (nouveaux.length > 0) {
    const trouves = await lignes<{ mot: string }>(
      db,
      sql`select mot from ${vocabulaire} where mot = any(${tableau(nouveaux, 'text')})`,
    );
    for (const { mot } of trouves) existants.add(mot);
  }
  return existants;
}

/**
 * The same selection, its last word taken as a whole where the vocabulary has it: « boulangerie » is not the beginning
 * of another word, and a word costs less to find than a beginning.
 */
export async function acheverLeMot(db: Db, selection: Selection): Promise<Selection> {
  const { recherche } = selection;
  const mot = recherche?.mots.at(-1);
  if (!recherche?.enCours || mot === undefined) return selection;
  if (!(await vocables(db, [mot])).has(mot)) return selection;
  return { ...selection, recherche: { ...recherche, enCours: false } };
}

/**
 * The same search with each unknown word replaced by the nearest that one does, a typo away, or by the two that it
 * is; null where nothing can be corrected. What the vocabulary has was written so by somebody: it is no typo.
 */
export async function corriger(db: Db, recherche: Recherche): Promise<Recherche | null> {
  const { mots, enCours } = recherche;
  const ecrits = await vocables(db, mots);
  const douteux = mots.filter((mot) => !ecrits.has(mot));
  if (douteux.length === 0) return null;
  const [trouves] = await lignes<{ connus: boolean[] }>(
    withCustomPlans(db),
    sql`select json_build_array(${sql.join(
      douteux.map((mot) => {
        const seul = { mots: [mot], enCours: enCours && mot === mots.at(-1), codes: [] };
        return sql`exists (select from ${offres} where ${offres.recherche} @@ ${requeteDeMots(seul, '')})`;
      }),
      sql`, `,
    )}) as connus`,
  );
  const corriges = await Promise.all(
    mots.map(async (mot) => {
      const rang = douteux.indexOf(mot);
      return rang === -1 || trouves!.connus[rang] ? [mot] : plusProche(db, mot);
    }),
  );
  if (!corriges.every((vocable) => vocable !== null)) return null;
  const nouveaux = corriges.flat();
  return nouveaux.every((mot, rang) => mot === mots[rang])
    ? null
    : {
        ...recherche,
        mots: nouveaux,
        enCours: enCours && nouveaux.at(-1) === mots.at(-1),
        phrases: undefined,
      };
}

/** The first of these selections that offers are in, or null. */
export async function premiereQuiTrouve(
  db: Db,
  selections: readonly Selection[],
): Promise<Selection | null> {
  const [trouvees] = await lignes<{ rang: number }>(
    withCustomPlans(db),
    sql`select case ${sql.join(
      selections.map((selection, rang) => {
        const condition = filtrerOffres(selection, { compte: true });
        return sql`when exists (select from ${offres}${condition ? sql` where ${condition}` : sql``}) then ${rang}::int`;
      }),
      sql` `,
    )} else -1 end as rang`,
  );
  return selections[trouvees!.rang] ?? null;
}

/**
 * A text with each word that no organisme's name holds replaced by the nearest that one does; null where nothing can be
 * corrected. Known are the names of those that have had offers.
 */
export async function corrigerDesNoms(db: Db, texte: string): Promise<string | null> {
  const mots = motsCherchables(texte);
  const connus = await nommes(db, mots);
  if (mots.every((mot) => connus.has(mot))) return null;
  const corriges = await Promise.all(
    mots.map(async (mot) => {
      if (connus.has(mot)) return mot;
      const proches = await voisins(db, mot);
      const siens = await nommes(db, proches);
      return proches.find((un) => siens.has(un));
    }),
  );
  return corriges.every((un) => un !== undefined) ? corriges.join(' ') : null;
}

/** Which of these words stand in the name of an organisme. */
async function nommes(db: Db, mots: readonly string[]): Promise<ReadonlySet<string>> {
  if (mots.length === 0) return new Set();
  const trouves = await lignes<{ mot: string }>(
    db,
    sql`select mot from unnest(${tableau(mots, 'text')}) mot
      where exists (select from ${organismes} where sans_accents(${organismes.nom}) like '%' || mot || '%')`,
  );
  return new Set(trouves.map(({ mot }) => mot));
}

/** Words that offers have had and that a typo makes this one of, the nearest first. Trigrams find them, but for two letters exchanged near an end: those are named. */
async function voisins(db: Db, mot: string): Promise<string[]> {
  const candidats = await lignes<{ mot: string }>(
    db,
    sql`select mot from (
        (select mot, similarity(mot, ${mot}) as proche from ${vocabulaire} where mot % ${mot} order by 2 desc, 1 limit 50)
        union all
        select mot, 1 from ${vocabulaire} where mot = any(${tableau(transpositions(mot), 'text')})
      ) voisins order by proche desc, mot`,
  );
  return candidats.flatMap((un) => (estFauteDeFrappe(mot, un.mot) ? [un.mot] : []));
}

async function plusProche(db: Db, mot: string): Promise<string[] | null> {
  const [voisin] = await voisins(db, mot);
  return voisin === undefined ? couper(db, mot) : [voisin];
}

/** The two known words that were written as one, or null. */
async function couper(db: Db, mot: string): Promise<string[] | null> {
  const paires = Array.from({ length: mot.length - 1 }, (_, rang) => [
    mot.slice(0, rang + 1),
    mot.slice(rang + 1),
  ]);
  const existants = await vocables(db, paires.flat());
  return paires.find((paire) => paire.every((mot) => existants.has(mot))) ?? null;
}
