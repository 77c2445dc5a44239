import type { Db } from '@sofi/database';
import { courriels, lignes } from '@sofi/database';
import { sql } from 'drizzle-orm';
import type { Message } from '../courriels.ts';

/**
 * Leaves a mail about an account to the people of its organisme and to the Cariforef, each once, whatever mails they
 * do not want: they are who can see that it should not be.
 */
export async function avertir(
  tx: Db,
  { sujet, texte }: Message,
  {
    organismeId,
    sauf,
    maintenant,
  }: {
    /** Null: the Cariforef's administrators only. */
    organismeId: number | null;
    /** Whose account it is. */
    sauf: string;
    maintenant: Date;
  },
): Promise<void> {
  const destinataires = await lignes<{ courriel: string }>(
    tx,
    sql`select u.courriel from utilisateurs u
      where u.courriel <> ${sauf} and (
        'ADMINISTRATEUR' = any(u.roles)
        or (${organismeId}::int is not null and 'VALIDEUR' = any(u.roles))
        or exists (
          select 1 from utilisateurs_organismes uo
          where uo.utilisateur_id = u.id and uo.organisme_id = ${organismeId}::int))
      order by u.courriel`,
  );
  if (destinataires.length === 0) return;
  await tx.insert(courriels).values(
    destinataires.map(({ courriel }) => ({
      destinataire: courriel,
      sujet,
      texte,
      creeLe: maintenant,
      prevuLe: maintenant,
    })),
  );
}
