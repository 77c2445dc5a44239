import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes } from '../../sql.ts';

/** A session that uses a place, for itself, for enrolment or for a meeting. */
export interface UsageDeLieu {
  formation: number;
  action: number;
  session: number;
  /** The public reads the place with it. */
  publiee: boolean;
  /** It is held there, the Région pays for it, and it is published and not over on the day given. */
  accordRegion: boolean;
}

/** Sessions of any view that use this place, each once. `jour`: today in Paris. */
export const usagesDuLieu = (tx: Db, id: number, jour: string): Promise<UsageDeLieu[]> =>
  lignes<UsageDeLieu>(
    tx,
    sql`select a.formation_numero as formation, a.numero as action, s.numero as session, bool_or(s.vue = 'PUBLIEE') as publiee,
        bool_or(s.vue = 'PUBLIEE' and s.lieu_id = ${id} and coalesce(s.fin, 'infinity') >= ${jour}::date and exists (
          select 1 from dispositifs d where d.vue = s.vue and d.session_numero = s.numero and d.type = 'PROGRAMME_REGION')) as "accordRegion"
      from sessions s join actions a on a.vue = s.vue and a.numero = s.action_numero
      where s.lieu_id = ${id} or s.lieu_inscription_id = ${id} or exists (
        select 1 from informations_collectives i where i.vue = s.vue and i.session_numero = s.numero and i.lieu_id = ${id})
      group by 1, 2, 3 order by 3`,
  );
