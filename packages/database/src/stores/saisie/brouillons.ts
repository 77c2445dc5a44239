import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes } from '../../sql.ts';

/** Fiches of this organisme that were never published; counted up to `max`. What was published and is archived does not count. */
export async function compterBrouillons(tx: Db, organismeId: number, max: number): Promise<number> {
  const jamaisPubliee = (table: 'formations' | 'actions' | 'sessions' | 'dispositifs') =>
    sql`not exists (select from ${sql.identifier(table)} p where p.vue in ('PUBLIEE', 'RETIREE') and p.numero = f.numero)`;
  const siennes = sql`actions a where a.vue = 'TRAVAIL' and a.dispensateur_id = ${organismeId}`;
  const [compte] = await lignes<{ nombre: number }>(
    tx,
    sql`select count(*)::int as nombre from (
      select 1 from formations f where f.vue = 'TRAVAIL' and f.organisme_id = ${organismeId} and ${jamaisPubliee('formations')}
      union all
      select 1 from actions f where f.vue = 'TRAVAIL' and f.dispensateur_id = ${organismeId} and ${jamaisPubliee('actions')}
      union all
      select 1 from sessions f where f.vue = 'TRAVAIL' and f.archivee_le is null
        and f.action_numero in (select a.numero from ${siennes}) and ${jamaisPubliee('sessions')}
      union all
      select 1 from dispositifs f where f.vue = 'TRAVAIL'
        and f.session_numero in (select s.numero from sessions s where s.vue = 'TRAVAIL'
          and s.action_numero in (select a.numero from ${siennes})) and ${jamaisPubliee('dispositifs')}
      limit ${max}
    ) as brouillons`,
  );
  return compte!.nombre;
}
