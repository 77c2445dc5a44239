import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getTableName } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes } from '../../sql.ts';
import { actions, actionsContacts, blocsCompetences, equipements } from '../../tables/action.ts';
import { dispositifs } from '../../tables/dispositif.ts';
import {
  informationsCollectives,
  periodesInscription,
  sessions,
  sessionsContacts,
} from '../../tables/session.ts';
import { suivant } from '../fiches.ts';
import { colonnesDe } from './vues.ts';

/** Another draft like this action, with its sessions. @returns its number. */
export async function copierAction(tx: Db, numero: number, maintenant: Date): Promise<number> {
  const nouveau = await suivant(tx, 'actions');
  await copier(tx, actions, sql`numero = ${numero}`, {
    ...neuve(nouveau, maintenant),
    etat: sql`'EN_COURS_DE_SAISIE'::etat_saisie`,
    envoyee_le: sql`null::timestamptz`,
  });
  for (const table of [equipements, blocsCompetences, actionsContacts])
    await copier(tx, table, sql`action_numero = ${numero}`, {
      action_numero: sql`${nouveau}::int`,
    });
  const sessionsACopier = await lignes<{ numero: number }>(
    tx,
    sql`select numero from sessions where vue = 'TRAVAIL' and archivee_le is null and action_numero = ${numero} order by numero`,
  );
  for (const session of sessionsACopier)
    await copierSession(
      tx,
      session.numero,
      { action_numero: sql`${nouveau}::int` },
      maintenant,
      DATEES,
    );
  return nouveau;
}

/**
 * Another draft like this session, its dispositifs and contacts included, with other days and another place; its meetings and
 * application periods, which have days of their own, stay behind. @returns its number.
 */
export const copierSessionAilleurs = (
  tx: Db,
  numero: number,
  { debut, fin, lieuId }: { debut: string; fin: string; lieuId: number | null },
  maintenant: Date,
): Promise<number> => {
  const [du, au] = [debut, fin].map((jour) => sql`${jour}::date`);
  return copierSession(
    tx,
    numero,
    {
      debut_lheo: sql`${debut.replaceAll('-', '')}::text`,
      debut: du!,
      debut_dernier: du!,
      fin_lheo: sql`${fin.replaceAll('-', '')}::text`,
      fin_premier: au!,
      fin: au!,
      lieu_id: sql`${lieuId}::int`,
    },
    maintenant,
    [],
  );
};

const DATEES = [informationsCollectives, periodesInscription];

async function copierSession(
  tx: Db,
  numero: number,
  autrement: Record<string, SQL>,
  maintenant: Date,
  avec: readonly PgTable[],
): Promise<number> {
  const nouveau = await suivant(tx, 'sessions');
  const numeroDeSession = { session_numero: sql`${nouveau}::int` };
  await copier(tx, sessions, sql`numero = ${numero}`, {
    ...neuve(nouveau, maintenant),
    ...autrement,
  });
  for (const table of [sessionsContacts, ...avec])
    await copier(tx, table, sql`session_numero = ${numero}`, numeroDeSession);
  await copier(tx, dispositifs, sql`session_numero = ${numero}`, {
    ...datee(maintenant),
    ...numeroDeSession,
    numero: sql`nextval('dispositifs_numero_seq')`,
  });
  return nouveau;
}

const datee = (maintenant: Date): Record<string, SQL> => {
  const le = sql`${maintenant.toISOString()}::timestamptz`;
  return { version: sql`1`, cree_le: le, modifie_le: le };
};

/** What a copy does not share with its model: it comes from no other system. */
const neuve = (numero: number, maintenant: Date): Record<string, SQL> => ({
  ...datee(maintenant),
  numero: sql`${numero}::int`,
  source: sql`null::text`,
  numero_source: sql`null::text`,
});

/** Working rows once more, with other values in some columns. */
async function copier(
  tx: Db,
  table: PgTable,
  ou: SQL,
  autrement: Record<string, SQL>,
): Promise<void> {
  const { noms, liste } = colonnesDe(table);
  const nom = sql.identifier(getTableName(table));
  const valeurs = sql.join(
    noms.map((colonne) => autrement[colonne] ?? sql.identifier(colonne)),
    sql`, `,
  );
  await tx.execute(
    sql`insert into ${nom} (vue, ${liste}) select 'TRAVAIL', ${valeurs} from ${nom} where vue = 'TRAVAIL' and ${ou}`,
  );
}
