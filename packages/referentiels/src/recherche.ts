import type { NomNomenclature } from './catalogue.ts';
import type { Entree } from './nomenclature.ts';
import { nomenclature } from './nomenclature.ts';
import { synonymesFormacode } from './synonymes.ts';
import { motsDe } from './texte.ts';

/**
 * Entries where every word of the text begins a word of the label or of its synonyms, or whose code begins with the text; accents and case do
 * not matter. First those whose code begins so or whose label is the text, then those whose label begins with it, then the
 * others, and at last those whose synonyms have what the label lacks; in the order of the table within each. A blank text gives them all, a text without a word none.
 */
export function chercherEntrees(nom: NomNomenclature, texte: string): readonly Entree[] {
  if (texte.trim() === '') return nomenclature(nom);
  const mots = motsDe(texte);
  if (mots.length === 0) return [];
  const phrase = mots.join(' ');
  const parRang: Entree[][] = [[], [], [], []];
  const commencent = (siens: readonly string[]) =>
    mots.every((mot) => siens.some((sien) => sien.startsWith(mot)));
  for (const { entree, code, phrase: sienne, mots: siens, synonymes } of indexDe(nom))
    if (code.startsWith(phrase)) parRang[0]!.push(entree);
    else if (commencent(siens))
      parRang[sienne === phrase ? 0 : sienne.startsWith(phrase) ? 1 : 2]!.push(entree);
    else if (synonymes.length > 0 && commencent([...siens, ...synonymes])) parRang[3]!.push(entree);
  return parRang.flat();
}

interface Indexee {
  entree: Entree;
  code: string;
  mots: readonly string[];
  phrase: string;
  /** Words of its synonyms: of Formacodes. */
  synonymes: readonly string[];
}

const index = new Map<NomNomenclature, readonly Indexee[]>();

function indexDe(nom: NomNomenclature): readonly Indexee[] {
  let connu = index.get(nom);
  if (!connu) {
    connu = nomenclature(nom).map((entree) => {
      const mots = motsDe(entree.libelle);
      const synonymes = nom === 'FORMACODE' ? synonymesFormacode(entree.code).flatMap(motsDe) : [];
      const code = motsDe(entree.code).join(' ');
      return { entree, code, mots, phrase: mots.join(' '), synonymes };
    });
    index.set(nom, connu);
  }
  return connu;
}
