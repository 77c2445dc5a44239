import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes } from '../../sql.ts';
import { sessions } from '../../tables/session.ts';
import { ecrireOffres } from '../offres.ts';
import { publierSession } from './vues.ts';

/** The working row of a session, archived or not; null if not found. */
export async function lireSessionDeTravail(
  db: Db,
  numero: number,
): Promise<Pick<typeof sessions.$inferSelect, 'version' | 'archiveeLe'> | null> {
  const trouvee = await db.query.sessions.findFirst({
    columns: { version: true, archiveeLe: true },
    where: { vue: 'TRAVAIL', numero },
  });
  return trouvee ?? null;
}

/** Takes a session out of the publication; its working row waits to be brought back. */
export async function retirerSession(
  tx: Db,
  { numero, actionNumero }: { numero: number; actionNumero: number },
  maintenant: Date,
): Promise<void> {
  await dater(tx, numero, maintenant, maintenant);
  await tx.delete(sessions).where(and(eq(sessions.vue, 'PUBLIEE'), eq(sessions.numero, numero)));
  await ecrireOffres(tx, [actionNumero]);
}

/** Publishes it again as it was: nothing changed it meanwhile. */
export async function republierSession(
  tx: Db,
  { numero, actionNumero }: { numero: number; actionNumero: number },
  maintenant: Date,
): Promise<void> {
  await dater(tx, numero, null, maintenant);
  await publierSession(tx, numero);
  await ecrireOffres(tx, [actionNumero]);
}

const dater = (tx: Db, numero: number, archiveeLe: Date | null, modifieLe: Date) =>
  tx
    .update(sessions)
    .set({ archiveeLe, modifieLe, version: sql`${sessions.version} + 1` })
    .where(and(eq(sessions.vue, 'TRAVAIL'), eq(sessions.numero, numero)));

/**
 * Published sessions that ended before this day, of validated actions, oldest first; at most so many. One that was brought back
 * since that day stays.
 */
export const sessionsTermineesAvant = (
  db: Db,
  jour: string,
  nombre: number,
): Promise<{ numero: number; actionNumero: number }[]> =>
  lignes(
    db,
    sql`select s.numero, s.action_numero as "actionNumero" from sessions s
      join actions a on a.vue = 'TRAVAIL' and a.numero = s.action_numero and a.etat = 'VALIDEE'
      where s.vue = 'PUBLIEE' and s.fin < ${jour}::date and not exists (
        select from evenements e where e.fiche = 'SESSION' and e.numero = s.numero and e.type = 'DESARCHIVER_SESSION'
          and e.survenu_le >= ${jour}::date)
      order by s.fin, s.numero limit ${nombre}`,
  );
