import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import type { FiltreOffres } from '../../offres/filtre.ts';
import { filtrerOffres } from '../../offres/filtre.ts';
import { lignes, tableau } from '../../sql.ts';
import { offres } from '../../tables/offre.ts';
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
