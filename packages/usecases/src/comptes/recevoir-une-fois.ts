import { hash } from 'node:crypto';
import type { Db } from '@sofi/database';
import { demandesRecues } from '@sofi/database';
import type { Acteur } from '@sofi/domain';
import { compteDe, RefusError } from '@sofi/domain';
import { eq } from 'drizzle-orm';
import type { Idempotence } from '../saisie/idempotence.ts';

/** An act on an account came again under its key: what the first one gave is not kept. */
export class DejaRecueError extends RefusError {
  override name = 'DejaRecueError';
  readonly code = 'IDEMPOTENCY_KEY_USED';
  override message =
    'Cette demande a déjà été reçue sous cette clé d’idempotence, et sa réponse n’est pas gardée : voyez ce qu’elle a fait, ou prenez une nouvelle clé.';
}

/**
 * Does an act on an account once under its key. What it gives may be a secret and is not kept: who asks again learns only that it was
 * received. After a refusal the key serves again. @throws DejaRecueError
 */
export async function recevoirUneFois<T>(
  {
    db,
    acteur,
    maintenant,
    idempotence,
  }: { db: Db; acteur: Acteur; maintenant: Date; idempotence: Idempotence | null },
  acte: () => T | Promise<T>,
): Promise<T> {
  if (idempotence === null) return acte();
  const empreinte = hash('sha256', JSON.stringify([compteDe(acteur), idempotence.cle]), 'hex');
  const recues = await db
    .insert(demandesRecues)
    .values({ empreinte, recueLe: maintenant })
    .onConflictDoNothing()
    .returning();
  if (recues.length === 0) throw new DejaRecueError();
  try {
    return await acte();
  } catch (erreur) {
    if (erreur instanceof RefusError)
      await db.delete(demandesRecues).where(eq(demandesRecues.empreinte, empreinte));
    throw erreur;
  }
}
