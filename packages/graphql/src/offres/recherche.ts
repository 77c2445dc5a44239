import type { Db, Selection } from '@sofi/database';
import { acheverLeMot, corriger, ecarterLesMotsCourants, premiereQuiTrouve } from '@sofi/database';
import type { Recherche } from '@sofi/domain';
import type { Interpretation } from './lieux-reconnus.ts';

/** What is asked, as it was understood. */
export interface SelectionLue extends Selection {
  /** The words that are taken for a filter, and the selection that takes all for words; null without any. */
  lieu: { interpretation: Interpretation; litterale: Selection } | null;
}

/** What was searched in the end. */
export interface RechercheFaite {
  selection: Selection;
  /** The words that were searched instead of those written, or null. */
  correction: string | null;
  /** The words that were left of those written, or null. */
  elargie: string | null;
  interpretation: readonly Interpretation[];
}

/** Reads what a selection finds; where that is nothing, what the nearest one finds: typos corrected, then without a place, then with one word less. */
export async function chercher<Lues>(
  db: Db,
  demandee: SelectionLue,
  lire: (selection: Selection) => Promise<Lues>,
  estVide: (lues: Lues) => boolean,
): Promise<{ lues: Lues; faite: RechercheFaite }> {
  const { lieu, ...telle } = demandee;
  const interpretation = lieu ? [lieu.interpretation] : [];
  const essayer = async (selection: Selection, autre: Partial<RechercheFaite> = {}) => {
    const retenue = await ecarterLesMotsCourants(db, await acheverLeMot(db, selection));
    const faite = { correction: null, elargie: null, interpretation, ...autre };
    return { lues: await lire(retenue), faite: { ...faite, selection: retenue } };
  };
  const premiere = await essayer(telle);
  const litterale = lieu?.litterale ?? telle;
  if (!estVide(premiere.lues) || litterale.recherche === null) return premiere;

  const corrigee = telle.recherche && (await corriger(db, telle.recherche));
  if (corrigee) {
    const correction = corrigee.mots.join(' ');
    const deuxieme = await essayer({ ...telle, recherche: corrigee }, { correction });
    if (!estVide(deuxieme.lues)) return deuxieme;
  }
  const entiere = corrigee ?? litterale.recherche;
  const moindres = amputees(entiere).map((recherche) => ({ ...litterale, recherche }));
  const candidates = [telle, ...(lieu ? [litterale] : []), ...moindres];
  const trouvee = candidates.length > 1 ? await premiereQuiTrouve(db, candidates) : null;
  // A page beyond the last one is empty, though the search is not.
  if (trouvee === null || trouvee === telle) return premiere;
  const elargie =
    trouvee === litterale || trouvee.recherche === null ? null : enMots(trouvee.recherche);
  return essayer(trouvee, { elargie, interpretation: [] });
}

/** The same search with one word or code less, the last first. */
function amputees({ mots, codes }: Recherche): Recherche[] {
  if (mots.length + codes.length < 2) return [];
  return [
    ...mots.map((_, rang) => ({ mots: mots.toSpliced(rang, 1), codes })).toReversed(),
    ...codes.map((_, rang) => ({ mots, codes: codes.toSpliced(rang, 1) })),
  ].map((lecture) => ({ ...lecture, enCours: false }));
}

/** A search as people would write it. */
const enMots = ({ mots, codes }: Recherche): string =>
  [
    ...mots,
    ...codes.map((lectures) => {
      const enClair = lectures.find((lecture) => !lecture.some((mot) => mot.includes(':')));
      return enClair?.join(' ') ?? lectures[0]![0]!.replace(/^.*:/, '');
    }),
  ].join(' ');
