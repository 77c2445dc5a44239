import { eq, sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { lignes } from '../sql.ts';
import { abonnements, envois } from '../tables/abonnement.ts';
import type { typeChangement } from '../tables/offre.ts';
import { changements } from '../tables/offre.ts';

/** Changes that become messages in one statement. */
const PAR_LOT = 5000;

export type TypeDeChangement = (typeof typeChangement.enumValues)[number];

/** A message, as the server that took it sends it. */
export interface EnvoiPris {
  id: number;
  rang: number;
  session: number;
  action: number;
  formation: number;
  type: TypeDeChangement;
  champs: string[];
  survenuLe: Date;
  /** With this one. */
  essais: number;
}

/** How an attempt failed, and what follows. */
export interface EchecDEnvoi {
  erreur: string;
  /** When the message is tried again; null: it is a dead letter. */
  prevuLe: Date | null;
  /** Before when nothing else is sent there. */
  repriseLe: Date;
  /** The receiver wants nothing more. */
  suspendre: boolean;
  maintenant: Date;
}

/** Rank of the newest change; 0 without any. */
export async function dernierChangement(db: Db): Promise<number> {
  const [dernier] = await lignes<{ rang: number }>(
    db,
    sql`select coalesce(max(id), 0)::float8 as rang from ${changements}`,
  );
  return dernier!.rang;
}

/**
 * Makes messages of what the feed has beyond the cursor of this subscription: both in one statement, so that a change
 * becomes one message, whatever ends where and however many servers do it.
 * @returns whether there may be more.
 */
export async function preparerEnvois(
  db: Db,
  abonnement: number,
  maintenant: Date,
): Promise<boolean> {
  const [compte] = await lignes<{ lus: number }>(
    db,
    sql`with pris as (
        select a.id, a.curseur, a.evenements from ${abonnements} a where a.id = ${abonnement} for update
      ), nouveaux as (
        select c.* from ${changements} c, pris where c.id > pris.curseur order by c.id limit ${PAR_LOT}
      ), avance as (
        update ${abonnements} a set curseur = (select max(id) from nouveaux) from pris
        where a.id = pris.id and exists (select from nouveaux)
      ), ecrits as (
        insert into ${envois} (abonnement_id, rang, session, action, formation, type, champs, survenu_le, prevu_le)
        select pris.id, n.id, n.session, n.action, n.formation, n.type, n.champs, n.survenu_le, ${maintenant.toISOString()}::timestamptz
        from nouveaux n, pris where n.type = any(pris.evenements) order by n.id
      )
      select count(*)::int as lus from nouveaux`,
  );
  return compte!.lus === PAR_LOT;
}

/** Subscriptions to which something is due. */
export async function abonnementsAServir(db: Db, maintenant: Date): Promise<number[]> {
  const trouves = await lignes<{ id: number }>(
    db,
    sql`select a.id from ${abonnements} a where ${ouvert(maintenant)}
      and exists (select from ${envois} e where e.abonnement_id = a.id and ${du(maintenant)})
      order by a.id`,
  );
  return trouves.map(({ id }) => id);
}

/**
 * Takes one message that is due for this server only: no transaction stays open while it is sent, and what a server that dies
 * had taken is sent again after `bail` milliseconds. None of whose session an earlier one waits.
 */
export async function prendreEnvoi(
  db: Db,
  abonnement: number,
  maintenant: Date,
  bail: number,
): Promise<EnvoiPris | undefined> {
  const jusqua = new Date(maintenant.getTime() + bail).toISOString();
  const [pris] = await lignes<Omit<EnvoiPris, 'survenuLe'> & { survenuLe: string }>(
    db,
    sql`update ${envois} set essais = essais + 1, pris_jusqua = ${jusqua}::timestamptz
      where id = (
        select e.id from ${envois} e where e.abonnement_id = ${abonnement} and ${du(maintenant)}
          and exists (select from ${abonnements} a where a.id = e.abonnement_id and ${ouvert(maintenant)})
          and not exists (select from ${envois} p
            where p.abonnement_id = e.abonnement_id and p.session = e.session and p.id < e.id)
        order by e.id limit 1 for update of e skip locked)
      returning id::float8 as id, rang::float8 as rang, session, action, formation, type, to_json(champs) as champs,
        to_json(survenu_le) as "survenuLe", essais`,
  );
  return pris && { ...pris, survenuLe: new Date(pris.survenuLe) };
}

const ouvert = (maintenant: Date) =>
  sql`a.suspendu_le is null and coalesce(a.reprise_le, '-infinity') <= ${maintenant.toISOString()}::timestamptz`;

const du = (maintenant: Date) =>
  sql`e.mort_le is null and e.prevu_le <= ${maintenant.toISOString()}::timestamptz
    and coalesce(e.pris_jusqua, '-infinity') <= ${maintenant.toISOString()}::timestamptz`;

/** The receiver has it. */
export async function acheverEnvoi(db: Db, abonnement: number, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(envois).where(eq(envois.id, id));
    await tx.execute(
      sql`update ${abonnements} set echecs = 0, reprise_le = null where id = ${abonnement} and echecs > 0`,
    );
  });
}

/** The receiver has it not. */
export async function manquerEnvoi(
  db: Db,
  abonnement: number,
  id: number,
  { erreur, prevuLe, repriseLe, suspendre, maintenant }: EchecDEnvoi,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .update(envois)
      .set({
        erreur: erreur.slice(0, 500),
        prisJusqua: null,
        ...(prevuLe === null ? { mortLe: maintenant } : { prevuLe }),
      })
      .where(eq(envois.id, id));
    await tx
      .update(abonnements)
      .set({
        echecs: sql`${abonnements.echecs} + 1`,
        repriseLe,
        ...(suspendre && { suspenduLe: maintenant }),
      })
      .where(eq(abonnements.id, abonnement));
  });
}

/**
 * Makes all that waits for this subscription due at once, dead letters too, and resumes it.
 * @returns how many; null if there is no such subscription.
 */
export const rejouer = (db: Db, abonnement: number, maintenant: Date): Promise<number | null> =>
  db.transaction(async (tx) => {
    // Messages before their subscription, as after each attempt: in another order two transactions could wait for each other.
    const rejoues = await tx
      .update(envois)
      .set({ essais: 0, prevuLe: maintenant, mortLe: null })
      .where(eq(envois.abonnementId, abonnement))
      .returning({ id: envois.id });
    const repris = await tx
      .update(abonnements)
      .set({ echecs: 0, repriseLe: null, suspenduLe: null })
      .where(eq(abonnements.id, abonnement))
      .returning({ id: abonnements.id });
    return repris.length === 0 ? null : rejoues.length;
  });

/** Ends a subscription, with what waits for it. @returns whether there was one. */
export const supprimerLAbonnement = (db: Db, abonnement: number): Promise<boolean> =>
  db.transaction(async (tx) => {
    await tx.delete(envois).where(eq(envois.abonnementId, abonnement));
    const supprimes = await tx
      .delete(abonnements)
      .where(eq(abonnements.id, abonnement))
      .returning({ id: abonnements.id });
    return supprimes.length > 0;
  });
