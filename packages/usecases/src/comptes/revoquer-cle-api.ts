import type { Db } from '@sofi/database';
import { clesApi } from '@sofi/database';
import type { Acteur } from '@sofi/domain';
import { IntrouvableError } from '@sofi/domain';
import { and, eq, sql } from 'drizzle-orm';
import { titulaire } from './creer-cle-api.ts';

/** Ends one of the actor's own keys; a second time changes nothing. @throws IntrouvableError, NonIdentifieError, InterditError */
export async function revoquerCleApi(
  { db, maintenant }: { db: Db; maintenant: Date },
  acteur: Acteur,
  id: number,
): Promise<void> {
  const revoquees = await db
    .update(clesApi)
    .set({
      revoqueeLe: sql`coalesce(${clesApi.revoqueeLe}, ${sql.param(maintenant, clesApi.revoqueeLe)})`,
    })
    .where(and(eq(clesApi.id, id), eq(clesApi.utilisateurId, titulaire(acteur))))
    .returning({ id: clesApi.id });
  if (revoquees.length === 0) throw new IntrouvableError('Vous n’avez pas de clé à ce numéro.');
}
