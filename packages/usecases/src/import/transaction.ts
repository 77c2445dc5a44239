import type { ContexteDImport, Db } from '@sofi/database';
import { commencerImport } from '@sofi/database';

/** The run, which begins with the first thing that it writes. */
export const runDe = async (contexte: ContexteDImport): Promise<number> =>
  (contexte.importId ??= await contexte.commencer());

/** Runs a write in its transaction; a trial is the same one, rolled back. */
export async function ecrireOuEssayer<T>(
  db: Db,
  contexte: ContexteDImport,
  essai: boolean,
  ecrire: (tx: Db, contexte: ContexteDImport & { importId: number }) => Promise<T>,
): Promise<T> {
  if (!essai) {
    const importId = await runDe(contexte);
    return db.transaction((tx) => ecrire(tx, { ...contexte, importId }));
  }
  let resultat: { valeur: T } | undefined;
  const fin = new Error('Essai');
  await db
    .transaction(async (tx) => {
      const importId = await commencerImport(tx, { ...contexte, fichiers: [], complet: false });
      resultat = { valeur: await ecrire(tx, { ...contexte, importId }) };
      throw fin;
    })
    .catch((erreur: unknown) => {
      if (erreur !== fin) throw erreur;
    });
  return resultat!.valeur;
}
