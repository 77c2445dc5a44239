import { eq, sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes } from '../../sql.ts';
import { actionsContacts } from '../../tables/action.ts';
import { contacts } from '../../tables/organisme.ts';
import { sessionsContacts } from '../../tables/session.ts';
import { ecrireOffres } from '../offres.ts';

/** A fiche that names a contact, by its numbers. */
export interface FicheDuContact {
  formation: number;
  action: number;
  /** Null for the action itself. */
  session: number | null;
  /** Its published view names it too. */
  publiee: boolean;
}

/** Who names this contact, each fiche once, those of the published view marked. */
export const fichesDuContact = (tx: Db, id: number): Promise<FicheDuContact[]> =>
  lignes<FicheDuContact>(
    tx,
    sql`select a.formation_numero as formation, a.numero as action, null::integer as session, bool_or(c.vue = 'PUBLIEE') as publiee
        from actions_contacts c join actions a on a.vue = c.vue and a.numero = c.action_numero
        where c.contact_id = ${id} group by 1, 2
      union all
      select a.formation_numero, a.numero, s.numero, bool_or(c.vue = 'PUBLIEE')
        from sessions_contacts c join sessions s on s.vue = c.vue and s.numero = c.session_numero
          join actions a on a.vue = s.vue and a.numero = s.action_numero
        where c.contact_id = ${id} group by 1, 2, 3
      order by 2, 3 nulls first`,
  );

/**
 * Takes a contact out of every fiche of every view, and out of the address book; the journal keeps that somebody was named, not
 * who. `actions`: those that name it.
 */
export async function effacerContact(
  tx: Db,
  { id, nom, prenom }: { id: number; nom: string; prenom: string | null },
  actions: readonly number[],
): Promise<void> {
  await tx.delete(actionsContacts).where(eq(actionsContacts.contactId, id));
  await tx.delete(sessionsContacts).where(eq(sessionsContacts.contactId, id));
  const personne = [prenom, nom].filter(Boolean).join(' ');
  // One line for each contact, which begins with the person.
  const sansPersonne = (colonne: 'avant' | 'apres') => {
    const texte = sql.identifier(colonne);
    return sql`to_jsonb((select string_agg(case when split_part(ligne, ', ', 1) = ${personne} then 'contact effacé' else ligne end, e'\n' order by rang)
      from unnest(string_to_array(${texte} #>> '{}', e'\n')) with ordinality as lignes (ligne, rang)))`;
  };
  await tx.execute(sql`update evenements set avant = ${sansPersonne('avant')}, apres = ${sansPersonne('apres')}
    where champ = 'contacts' and action_numero in (
      select numero from actions where dispensateur_id = (select organisme_id from contacts where id = ${id})
        or mandataire_id = (select organisme_id from contacts where id = ${id}))
      and (strpos(avant #>> '{}', ${personne}) > 0 or strpos(apres #>> '{}', ${personne}) > 0)`);
  await tx.delete(contacts).where(eq(contacts.id, id));
  await ecrireOffres(tx, actions);
}
