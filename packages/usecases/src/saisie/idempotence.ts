import type { Db } from '@sofi/database';
import { clesIdempotence } from '@sofi/database';
import type { Acteur } from '@sofi/domain';
import { compteDe, SaisieInvalideError } from '@sofi/domain';
import { and, eq } from 'drizzle-orm';

/** A caller's name for one act (header Idempotency-Key), and what was asked under it. */
export interface Idempotence {
  cle: string;
  /** SHA-256 of the request, hexadecimal. */
  empreinte: string;
}

/**
 * Does the act, and keeps what it gives, in its own transaction; under a key that was used before gives the same again. A
 * second caller waits for the first one: the key is a row of theirs. @throws SaisieInvalideError for another request under the key.
 */
export async function unefois<T>(
  tx: Db,
  {
    acteur,
    maintenant,
    idempotence,
  }: { acteur: Acteur; maintenant: Date; idempotence: Idempotence | null },
  acte: () => Promise<T>,
): Promise<T> {
  const utilisateurId = compteDe(acteur);
  if (idempotence === null || utilisateurId === null) return acte();
  const { cle, empreinte } = idempotence;
  const deLActeur = and(
    eq(clesIdempotence.utilisateurId, utilisateurId),
    eq(clesIdempotence.cle, cle),
  );
  const posees = await tx
    .insert(clesIdempotence)
    .values({ utilisateurId, cle, empreinte, creeLe: maintenant })
    .onConflictDoNothing()
    .returning({ cle: clesIdempotence.cle });
  if (posees.length === 0) {
    const [connue] = await tx.select().from(clesIdempotence).where(deLActeur);
    if (connue!.empreinte !== empreinte)
      throw new SaisieInvalideError(
        [],
        'Cette clé d’idempotence a servi à une autre demande : prenez-en une nouvelle.',
        'CLE_IDEMPOTENCE_REUTILISEE',
      );
    return connue!.resultat as T;
  }
  const resultat = await acte();
  await tx
    .update(clesIdempotence)
    .set({ resultat: resultat ?? null })
    .where(deLActeur);
  return resultat;
}
