import type { CodeCherche, Recherche } from '@sofi/domain';
import { estMotVide } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';

/** Weights of the words of an offer: A title, B complement and labels, C organismes and town, D long texts. */
export type Poids = 'A' | 'AB' | 'ABC' | '';

/**
 * The tsquery of a search's words, all of them, among those of these weights (any: empty); null without a word. The last
 * one, while it is being typed, is any word that begins so. The words are letters and digits: see `lireRecherche`.
 */
export function requeteDeMots({ mots, enCours }: Recherche, poids: Poids): SQL | null {
  const entiers = enCours ? mots.slice(0, -1) : mots;
  const parties: SQL[] = [];
  if (entiers.length > 0)
    parties.push(sql`to_tsquery('fr', ${entiers.map((mot) => `'${mot}':${poids}`).join(' & ')})`);
  if (enCours) {
    const mot = `'${mots.at(-1)}'`;
    // The stem of a beginning begins other words too (« rempai », « remplacer »): whole or not at all.
    const entier = sql`to_tsquery('fr', ${`${mot}:${poids}`})`;
    const debuts = poidsDesDebuts(mots.at(-1)!, poids);
    parties.push(sql`(${entier} || to_tsquery('fr_mots', ${`${mot}:*${debuts}`}))`);
  }
  return parties.length === 0 ? null : sql`(${sql.join(parties, sql` && `)})`;
}

/** Where a beginning is looked for: never in long texts, and one of few letters in titles and labels only. */
function poidsDesDebuts(mot: string, poids: Poids): Poids {
  if (poids === 'A') return poids;
  return mot.length < 4 || poids === 'AB' ? 'AB' : 'ABC';
}

/**
 * The tsquery of any of these phrases: its words side by side, among those of one weight, as far apart as its little words
 * keep them. Null where none has two words.
 */
export function requeteDePhrases(
  phrases: readonly (readonly string[])[],
  poids: 'A' | 'B' | 'C',
): SQL | null {
  const textes = phrases.flatMap((phrase) => {
    let texte = '';
    let dernier = -1;
    let nombre = 0;
    for (const [rang, mot] of phrase.entries()) {
      if (estMotVide(mot)) continue;
      texte += `${nombre++ === 0 ? '' : ` <${rang - dernier}> `}'${mot}':${poids}`;
      dernier = rang;
    }
    return nombre > 1 ? [`(${texte})`] : [];
  });
  return textes.length === 0 ? null : sql`to_tsquery('fr', ${[...new Set(textes)].join(' | ')})`;
}

/** The text of a tsquery: of each group, any reading, which is all of its labels. */
export const requeteDeCodes = (groupes: readonly CodeCherche[]): string =>
  groupes
    .map((lectures) => `(${lectures.map((lecture) => lecture.map(citer).join(' & ')).join(' | ')})`)
    .join(' & ');

const citer = (etiquette: string) =>
  `'${etiquette.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
