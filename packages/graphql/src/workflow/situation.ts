import { actionDe } from '@sofi/database';
import { interdit, nonIdentifie } from '../http/errors.ts';
import type { Contexte } from '../schema/context.ts';
import { ficheDeTravail } from '../writing/references.ts';

/** The action of an identifier of the working view, with its session where it names one. @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT */
export async function situationDe(id: string, { db, acteur, suivi }: Contexte) {
  if (acteur.type === 'ANONYME') throw nonIdentifie();
  const { type, numero } = ficheDeTravail(id, 'id', ['Action', 'Session']);
  const session = type === 'Session' ? numero : null;
  const action = await actionDe(db, { fiche: type === 'Action' ? 'ACTION' : 'SESSION', numero });
  const situation = action === null ? null : await suivi.travail.load(action);
  if (!situation) throw interdit('Cette fiche n’existe pas, ou vous ne pouvez pas la voir.');
  return { situation, session };
}
