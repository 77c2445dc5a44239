import type { Habitudes } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes } from '../../sql.ts';

/** What an organisme does by habit: its only site, and whom it names in its last fiches. */
export async function lireHabitudes(db: Db, organismeId: number): Promise<Habitudes> {
  const [ligne] = await lignes<{
    sites: number[];
    carnet: number[];
    action: number[];
    session: number[];
  }>(
    db,
    sql`select
      array(select id from lieux where organisme_id = ${organismeId} and est_site order by id limit 2) as sites,
      array(select id from contacts where organisme_id = ${organismeId} order by id limit 2) as carnet,
      array(select c.contact_id from actions_contacts c
        join contacts k on k.id = c.contact_id and k.organisme_id = ${organismeId}
        where c.vue = 'TRAVAIL' and c.action_numero = (
          select max(a.numero) from actions a where a.vue = 'TRAVAIL' and a.dispensateur_id = ${organismeId}
            and exists (select from actions_contacts x where x.vue = 'TRAVAIL' and x.action_numero = a.numero))
        order by c.rang) as action,
      array(select c.contact_id from sessions_contacts c
        join contacts k on k.id = c.contact_id and k.organisme_id = ${organismeId}
        where c.vue = 'TRAVAIL' and c.session_numero = (
          select max(s.numero) from actions a
            join sessions s on s.vue = 'TRAVAIL' and s.action_numero = a.numero
          where a.vue = 'TRAVAIL' and a.dispensateur_id = ${organismeId}
            and exists (select from sessions_contacts x where x.vue = 'TRAVAIL' and x.session_numero = s.numero))
        order by c.rang) as session`,
  );
  const { sites, carnet, action, session } = ligne!;
  const seul = carnet.length === 1 ? carnet : [];
  return {
    site: sites.length === 1 ? sites[0]! : null,
    contactsDAction: action.length > 0 ? action : seul,
    contactsDeSession: session.length > 0 ? session : seul,
  };
}
