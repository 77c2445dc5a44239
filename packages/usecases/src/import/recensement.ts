import type { Recensement } from '@sofi/database';
import { cleDeSession } from '@sofi/database';
import { recenser } from '@sofi/lheo';
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
  const actions = new Map<string, string[]>();
  const sessions = new Set<string>();
  let entier = true;
  for (const { ouvrir } of fichiers) {
    const lu = await recenser(ouvrir());
    entier &&= lu.entier;
    for (const formation of lu.formations) formations.add(formation);
    for (const [action, formation] of lu.actions)
      actions.set(action, [...(actions.get(action) ?? []), formation]);
    for (const [action, session] of lu.sessions) sessions.add(cleDeSession(action, session));
  }
  return { formations, actions, sessions, entier };
}
