import type { Db } from '@sofi/database';
import { jetons } from '@sofi/database';
import { jetonValable } from './jetons.ts';

/** Ends the session of this token. @returns false where it is no session: a key is revoked, another's token expires. */
export async function seDeconnecter(
  { db, maintenant }: { db: Db; maintenant: Date },
  porteur: string | null,
): Promise<boolean> {
  if (porteur === null) return false;
  const closes = await db
    .update(jetons)
    .set({ consommeLe: maintenant })
    .where(jetonValable('CONNEXION', porteur, maintenant))
    .returning({ id: jetons.id });
  return closes.length > 0;
}
