import type { Vue } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { Db } from '../../base.ts';
import { actions, actionsContacts, blocsCompetences, equipements } from '../../tables/action.ts';
import { dispositifs } from '../../tables/dispositif.ts';
import { certifications, formations } from '../../tables/formation.ts';
import {
  informationsCollectives,
  periodesInscription,
  sessions,
  sessionsContacts,
} from '../../tables/session.ts';
import { ecrireOffres } from '../offres.ts';

/**
 * Makes the published view of an action what its working view is, its formation's fields included, and writes its offers.
 * The action must be VALIDEE. Call it in the transaction of the act.
 */
export async function publierAction(tx: Db, actionNumero: number): Promise<void> {
  const formation = sql`(select formation_numero from actions where vue = 'TRAVAIL' and numero = ${actionNumero})`;
  await copierFormation(tx, formation, 'TRAVAIL', 'PUBLIEE');
  await copierAction(tx, actionNumero, 'TRAVAIL', 'PUBLIEE');
  await ecrireOffresDeFormation(tx, formation);
}

/** Takes an action out of the published view, and its formation with the last one; kept aside for `republierAction`. */
export async function retirerAction(tx: Db, actionNumero: number): Promise<void> {
  const formation = sql`(select formation_numero from actions where vue = 'PUBLIEE' and numero = ${actionNumero})`;
  await copierFormation(tx, formation, 'PUBLIEE', 'RETIREE');
  await copierAction(tx, actionNumero, 'PUBLIEE', 'RETIREE');
  await effacerAction(tx, actionNumero, 'PUBLIEE');
  await ecrireOffres(tx, [actionNumero]);
}

/** The published view of an archived action as it was; its formation's where no other action publishes another one since. */
export async function republierAction(tx: Db, actionNumero: number): Promise<void> {
  const formation = sql`(select formation_numero from actions a where a.vue = 'RETIREE' and a.numero = ${actionNumero}
    and not exists (select from formations f where f.vue = 'PUBLIEE' and f.numero = a.formation_numero))`;
  await copierFormation(tx, formation, 'RETIREE', 'PUBLIEE');
  await copierAction(tx, actionNumero, 'RETIREE', 'PUBLIEE');
  await effacerAction(tx, actionNumero, 'RETIREE');
  await ecrireOffres(tx, [actionNumero]);
}

/** An action of one view, with what hangs on it, and its formation with the last one. */
const effacerAction = (tx: Db, actionNumero: number, vue: 'PUBLIEE' | 'RETIREE') =>
  tx.execute(
    sql`with retiree as (delete from actions where vue = ${vue} and numero = ${actionNumero} returning formation_numero)
      delete from formations f using retiree r where f.vue = ${vue} and f.numero = r.formation_numero
        and not exists (select from actions a where a.vue = ${vue} and a.formation_numero = f.numero and a.numero <> ${actionNumero})`,
  );

/** Brings the working view of an action back to what is published; its formation's too where no other action is being worked on. */
export async function reprendreAction(tx: Db, actionNumero: number): Promise<void> {
  const formation = sql`(select formation_numero from actions where vue = 'PUBLIEE' and numero = ${actionNumero}
    and not exists (select from actions autre where autre.vue = 'TRAVAIL' and autre.formation_numero = actions.formation_numero
      and autre.numero <> ${actionNumero} and autre.etat not in ('VALIDEE', 'ARCHIVEE')))`;
  await copierFormation(tx, formation, 'PUBLIEE', 'TRAVAIL');
  await copierAction(tx, actionNumero, 'PUBLIEE', 'TRAVAIL');
}

/** One working session in the published view of its action, with what hangs on it. */
export async function publierSession(tx: Db, numero: number): Promise<void> {
  await copierFiches(tx, sessions, sql`numero = ${numero}`, 'TRAVAIL', 'PUBLIEE');
  const deSession = sql`session_numero = ${numero}`;
  for (const table of [informationsCollectives, periodesInscription, sessionsContacts])
    await copierRangees(tx, table, deSession, 'TRAVAIL', 'PUBLIEE');
  await copierFiches(tx, dispositifs, deSession, 'TRAVAIL', 'PUBLIEE');
}

/** All actions of a formation show its fields: their offers, in the search table. */
export const ecrireOffresDeFormation = (tx: Db, formation: SQL | number) =>
  tx.execute(
    sql`select ecrire_offres(array(select numero from actions where vue = 'PUBLIEE' and formation_numero = ${formation}))`,
  );

async function copierFormation(tx: Db, numero: SQL, de: VueRangee, vers: VueRangee): Promise<void> {
  await copierFiches(tx, formations, sql`numero = ${numero}`, de, vers);
  await copierRangees(tx, certifications, sql`formation_numero = ${numero}`, de, vers);
}

async function copierAction(tx: Db, numero: number, de: VueRangee, vers: VueRangee): Promise<void> {
  await copierFiches(tx, actions, sql`numero = ${numero}`, de, vers);
  for (const table of [equipements, blocsCompetences, actionsContacts])
    await copierRangees(tx, table, sql`action_numero = ${numero}`, de, vers);
  const deLAction = sql`action_numero = ${numero}`;
  await retirerAbsentes(tx, sessions, deLAction, de, vers);
  await copierFiches(tx, sessions, deLAction, de, vers);
  const deSessions = sql`session_numero in (select numero from sessions where vue = ${de} and archivee_le is null and action_numero = ${numero})`;
  for (const table of [informationsCollectives, periodesInscription, sessionsContacts])
    await copierRangees(tx, table, deSessions, de, vers);
  await retirerAbsentes(tx, dispositifs, deSessions, de, vers);
  await copierFiches(tx, dispositifs, deSessions, de, vers);
}

/** The two views, and what an archived action had published: tables/colonnes.ts. */
type VueRangee = Vue | 'RETIREE';

type Fiches = typeof formations | typeof actions | typeof sessions | typeof dispositifs;

/** A session withdrawn by itself is in no other view than the working one. */
const VIVANTE = new Map<PgTable, SQL>([[sessions, sql` and archivee_le is null`]]);

/**
 * Writes these fiches of one view over those of the other. Versions count up wherever one writes: the published one is
 * that of what was validated, the working one is new.
 */
async function copierFiches(
  tx: Db,
  table: Fiches,
  ou: SQL,
  de: VueRangee,
  vers: VueRangee,
): Promise<void> {
  const { liste, noms } = colonnesDe(table);
  const nom = sql.identifier(getTableName(table));
  const vivante = VIVANTE.get(table) ?? sql``;
  await tx.execute(
    sql`insert into ${nom} as cible (vue, ${liste})
      select ${vers}::vue, ${liste} from ${nom} where vue = ${de} and ${ou}${vivante}
      on conflict (vue, numero) do update set ${sql.join(
        noms
          .filter((colonne) => colonne !== 'numero')
          .map((colonne) =>
            colonne === 'version' && vers === 'TRAVAIL'
              ? sql`version = cible.version + 1`
              : sql`${sql.identifier(colonne)} = excluded.${sql.identifier(colonne)}`,
          ),
        sql`, `,
      )}`,
  );
}

/** Fiches of one view that the other does not have; what hangs on them goes with them. */
async function retirerAbsentes(
  tx: Db,
  table: typeof sessions | typeof dispositifs,
  ou: SQL,
  de: VueRangee,
  vers: VueRangee,
): Promise<void> {
  const nom = sql.identifier(getTableName(table));
  const vivante = VIVANTE.get(table) ?? sql``;
  await tx.execute(
    sql`delete from ${nom} where vue = ${vers} and ${ou}${vivante} and numero not in (select numero from ${nom} where vue = ${de} and ${ou}${vivante})`,
  );
}

type Rangees =
  | typeof certifications
  | typeof equipements
  | typeof blocsCompetences
  | typeof actionsContacts
  | typeof informationsCollectives
  | typeof periodesInscription
  | typeof sessionsContacts;

/** Rows that are values of a fiche: those of one view in place of those of the other. */
export async function copierRangees(
  tx: Db,
  table: Rangees,
  ou: SQL,
  de: VueRangee,
  vers: VueRangee,
): Promise<void> {
  const { liste } = colonnesDe(table);
  const nom = sql.identifier(getTableName(table));
  await tx.execute(sql`delete from ${nom} where vue = ${vers} and ${ou}`);
  await tx.execute(
    sql`insert into ${nom} (vue, ${liste}) select ${vers}::vue, ${liste} from ${nom} where vue = ${de} and ${ou}`,
  );
}

/** The columns of a table but its view. */
export function colonnesDe(table: PgTable): { noms: string[]; liste: SQL } {
  const noms = getTableConfig(table)
    .columns.map(({ name }) => name)
    .filter((nom) => nom !== 'vue');
  const liste = sql.join(
    noms.map((nom) => sql.identifier(nom)),
    sql`, `,
  );
  return { noms, liste };
}
