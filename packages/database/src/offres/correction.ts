import type { Recherche } from '@sofi/domain';
import { estFauteDeFrappe, transpositions } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { lignes, surMesure, tableau } from '../sql.ts';
import { offres, vocabulaire } from '../tables/offre.ts';
import type { Selection } from './filtre.ts';
import { requeteDeMots } from './mots.ts';

/** Words found in the vocabulary, which forgets none: they are not asked for again. */
const connus = new WeakMap<Db, Set<string>>();

/**
 * The same selection, its last word taken as a whole where the vocabulary has it: « boulangerie » is not the beginning
 * of another word, and a word costs less to find than a beginning.
 */
export async function acheverLeMot(db: Db, selection: Selection): Promise<Selection> {
  const { recherche } = selection;
  const mot = recherche?.mots.at(-1);
  if (!recherche?.enCours || mot === undefined) return selection;
  let siens = connus.get(db);
  if (!siens) connus.set(db, (siens = new Set()));
  if (!siens.has(mot)) {
    const trouve = await lignes(db, sql`select 1 from ${vocabulaire} where mot = ${mot}`);
    if (trouve.length === 0) return selection;
    siens.add(mot);
  }
  return { ...selection, recherche: { ...recherche, enCours: false } };
}

/**
 * The same search with each word that no offer bears replaced by the nearest that one does, a typo away; null where
 * nothing can be mended.
 */
export async function corriger(db: Db, recherche: Recherche): Promise<Recherche | null> {
  const { mots, enCours } = recherche;
  if (mots.length === 0) return null;
  const [trouves] = await lignes<{ connus: boolean[] }>(
    db,
    surMesure(
      sql`select json_build_array(${sql.join(
        mots.map((mot, rang) => {
          const seul = { mots: [mot], enCours: enCours && rang === mots.length - 1, codes: [] };
          return sql`exists (select from ${offres} where ${offres.recherche} @@ ${requeteDeMots(seul, '')})`;
        }),
        sql`, `,
      )}) as connus`,
    ),
  );
  const corriges = await Promise.all(
    mots.map(async (mot, rang) => (trouves!.connus[rang] ? mot : plusProche(db, mot))),
  );
  if (corriges.some((mot) => mot === null)) return null;
  const nouveaux = corriges as string[];
  return nouveaux.every((mot, rang) => mot === mots[rang])
    ? null
    : { ...recherche, mots: nouveaux, enCours: enCours && nouveaux.at(-1) === mots.at(-1) };
}

/** Trigrams find the neighbours of a word, but for two letters exchanged near its ends: those are named. */
async function plusProche(db: Db, mot: string): Promise<string | null> {
  const candidats = await lignes<{ mot: string }>(
    db,
    sql`select mot from (
        (select mot, similarity(mot, ${mot}) as proche from ${vocabulaire} where mot % ${mot} order by 2 desc, 1 limit 50)
        union all
        select mot, 1 from ${vocabulaire} where mot = any(${tableau(transpositions(mot), 'text')})
      ) voisins order by proche desc, mot`,
  );
  return candidats.find((candidat) => estFauteDeFrappe(mot, candidat.mot))?.mot ?? null;
}
