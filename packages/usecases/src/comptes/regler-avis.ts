import type { Db } from '@sofi/database';
import { utilisateurs } from '@sofi/database';
import type { Acteur, Avis } from '@sofi/domain';
import { eq } from 'drizzle-orm';
import { titulaire } from './creer-cle-api.ts';

/** Says which mails the actor's account does not want; it gets the others. @returns the account. @throws NonIdentifieError, InterditError */
export async function reglerAvis(
  { db }: { db: Db },
  acteur: Acteur,
  silences: readonly Avis[],
): Promise<number> {
  const id = titulaire(acteur);
  await db
    .update(utilisateurs)
    .set({ silences: [...new Set(silences)] })
    .where(eq(utilisateurs.id, id));
  return id;
}
