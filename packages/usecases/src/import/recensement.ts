import type { Recensement } from '@sofi/database';
import { cleDeSession } from '@sofi/database';
import { detacher, recenser } from '@sofi/lheo';
import type { FichierRelisible } from './fichier.ts';

/** All numbers of the files of a run. */
export interface RecensementDImport extends Recensement {
  /** By `action|session`. */
  sessions: ReadonlySet<string>;
  /** False where a file could not be read to its end: what it does not name may well be there. */
  entier: boolean;
}

export async function recenserTout(
  fichiers: readonly FichierRelisible[],
): Promise<RecensementDImport> {
  const formations = new Set<string>();
  const actions = new Map<string, readonly string[]>();
  const sessions = new Set<string>();
  let entier = true;
  // Millions of numbers: actions of a formation share the list that names it, and no string holds on to two others.
  let seule: readonly string[] = [''];
  for (const { ouvrir } of fichiers) {
    const lu = await recenser(ouvrir(), {
      formation: (numero) => void formations.add(numero),
      action(numero, formation) {
        if (seule[0] !== formation) seule = [formation];
        const autres = actions.get(numero);
        actions.set(numero, autres ? [...autres, formation] : seule);
      },
      session: (numero, action) => void sessions.add(detacher(cleDeSession(action, numero))),
    });
    entier &&= lu;
  }
  return { formations, actions, sessions, entier };
}
