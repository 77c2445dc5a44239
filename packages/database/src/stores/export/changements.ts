import { lt, sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import type { FiltreOffres } from '../../offres/filtre.ts';
import { filtrerOffres } from '../../offres/filtre.ts';
import { lignes, tableau } from '../../sql.ts';
import { abonnements, envois } from '../../tables/abonnement.ts';
import { changements, offres, publication } from '../../tables/offre.ts';
import { parGroupes } from './instantane.ts';

/** A change of a published session, and what a copy does with it now. */
export interface Changement {
  /** Increases from one change to the next. */
  rang: number;
  type: 'CREATION' | 'MODIFICATION' | 'RETRAIT';
  formation: number;
  action: number;
  session: number;
  /** ISO 8601, UTC. */
  survenuLe: string;
  champs: string[];
}

/** Those of these sessions that are published and that the filter finds. */
export async function sessionsRetenues(
  db: Db,
  sessions: readonly number[],
  filtre: FiltreOffres,
): Promise<Set<number>> {
  const condition = filtrerOffres({ recherche: null, filtre });
  const retenues = await lignes<{ session: number }>(
    db,
    sql`select ${offres.session} as session from ${offres} where ${offres.session} = any(${tableau(sessions, 'integer')})
      ${condition ? sql`and ${condition}` : sql``}`,
  );
  return new Set(retenues.map(({ session }) => session));
}

/** Changes after this rank, in their order; those of sessions that the filter does not find now are withdrawals. Call it in a transaction. */
export async function* lireChangements(
  tx: Db,
  depuis: number,
  filtre: FiltreOffres,
): AsyncGenerator<Changement[], void> {
  const condition = filtrerOffres({ recherche: null, filtre });
  const trouvee = sql`exists (select from ${offres} where ${offres.session} = c.session ${condition ? sql`and ${condition}` : sql``})`;
  yield* parGroupes<Changement>(
    tx,
    sql`select c.id::float8 as rang, case when ${trouvee} then c.type::text else 'RETRAIT' end as type, c.formation, c.action,
        c.session, to_char(c.survenu_le at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "survenuLe", to_json(c.champs) as champs
      from changements c where c.id > ${depuis} order by c.id`,
    1000,
  );
}

/** Rank before which a cursor is too old: withdrawals that follow it are gone. */
export async function lirePlancher(db: Db): Promise<number> {
  const [ligne] = await lignes<{ plancher: number }>(
    db,
    sql`select ${publication.changementsDepuis}::float8 as plancher from ${publication}`,
  );
  return ligne!.plancher;
}

/**
 * Removes changes from before this instant that a new copy does not need: those that a later change of their session replaces, and
 * withdrawals. What webhooks have not read yet stays; what they could not send goes. @returns how many changes.
 */
export const elaguerChangements = (db: Db, avant: Date): Promise<number> =>
  db.transaction(async (tx) => {
    const limite = sql`${avant.toISOString()}::timestamptz`;
    const [elagues] = await lignes<{ nombre: number }>(
      tx,
      sql`with fin as (
          select least(
            (select coalesce(min(id) filter (where survenu_le >= ${limite}) - 1, max(id)) from ${changements}),
            (select min(curseur) from ${abonnements})) as rang
        ), elagues as (
          delete from ${changements} c using fin where c.id <= fin.rang and (c.type = 'RETRAIT'
            or exists (select from ${changements} n where n.session = c.session and n.id > c.id))
          returning c.id, c.session, c.type
        ), perdus as (
          select max(e.id) as rang from elagues e where e.type = 'RETRAIT'
            and not exists (select from ${changements} n where n.session = e.session and n.id > e.id)
        ), note as (
          update ${publication} set changements_depuis = perdus.rang from perdus where perdus.rang > changements_depuis
        )
        select count(*)::int as nombre from elagues`,
    );
    await tx.delete(envois).where(lt(envois.survenuLe, avant));
    return elagues!.nombre;
  });
