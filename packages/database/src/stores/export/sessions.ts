import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import type { Selection } from '../../offres/filtre.ts';
import { filtrerOffres } from '../../offres/filtre.ts';
import { lignes } from '../../sql.ts';
import { offres } from '../../tables/offre.ts';

/** How many sessions a selection finds, and a part of them by number, with the day on which each was changed. */
export async function lireSessionsTrouvees(
  tx: Db,
  selection: Selection,
  { depuis, limite }: { depuis: number; limite: number },
): Promise<{ total: number; sessions: { session: number; modifieLe: string }[] }> {
  const condition = filtrerOffres(selection, { compte: true });
  const ou = condition ? sql`where ${condition}` : sql``;
  const [compte] = await lignes<{ total: number }>(
    tx,
    sql`select count(*)::integer as total from ${offres} ${ou}`,
  );
  const sessions = await lignes<{ session: number; modifieLe: string }>(
    tx,
    sql`select ${offres.session} as session, to_char(${offres.modifieLe} at time zone 'Europe/Paris', 'YYYY-MM-DD') as "modifieLe"
      from ${offres} ${ou} order by ${offres.session} offset ${depuis} limit ${limite}`,
  );
  return { total: compte!.total, sessions };
}
