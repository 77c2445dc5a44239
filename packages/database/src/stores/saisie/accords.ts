import type { AccordRegion, DemandeDAccord } from '@sofi/domain';
import { inArray, sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes } from '../../sql.ts';
import { accordsRegion } from '../../tables/accord.ts';

/** What the Région agreed to for the dispositifs of an action, and what it is asked that is not over: in one statement. */
export async function lireAccords(
  db: Db,
  actionNumero: number,
): Promise<{ accords: AccordRegion[]; demandes: DemandeDAccord[] }> {
  const trouves = await lignes<
    AccordRegion & { id: number | null; etat: DemandeDAccord['etat']; accordee: boolean }
  >(
    db,
    sql`select null::int as id, a.dispositif_numero as dispositif, a.date::text as date, a.reference, a.valeurs,
        a.utilise_le is not null as utilise, null::text as etat, null::boolean as accordee
      from accords_region a where a.action_numero = ${actionNumero}
      union all
      select d.id, d.dispositif_numero, null, null, d.valeurs, null, d.etat::text, d.reference is not null
      from demandes_d_accord d where d.action_numero = ${actionNumero} and (d.etat = 'DEMANDE' or d.reference is not null and exists (
        select 1 from accords_region a
        where a.dispositif_numero = d.dispositif_numero and a.utilise_le is null and a.donne_le = d.decide_le and a.valeurs = d.valeurs))
      order by 1 nulls first, 2`,
  );
  const accords = trouves.filter(({ id }) => id === null);
  return {
    accords: accords.map(({ dispositif, date, reference, valeurs, utilise }) => ({
      dispositif,
      date,
      reference,
      valeurs,
      utilise,
    })),
    demandes: trouves.flatMap(({ id, dispositif, valeurs, etat, accordee }) =>
      id === null ? [] : [{ id, dispositif, valeurs, etat, accordee }],
    ),
  };
}

/** Takes the place of an earlier agreement about the same dispositif. */
export async function ecrireAccord(
  tx: Db,
  accord: Omit<typeof accordsRegion.$inferInsert, 'utiliseLe'>,
): Promise<void> {
  const valeurs = { ...accord, utiliseLe: null };
  await tx
    .insert(accordsRegion)
    .values(valeurs)
    .onConflictDoUpdate({ target: accordsRegion.dispositifNumero, set: valeurs });
}

/** What these agreements were about was published: they do not cover another change. */
export async function utiliserAccords(
  tx: Db,
  dispositifs: readonly number[],
  utiliseLe: Date,
): Promise<void> {
  if (dispositifs.length === 0) return;
  await tx
    .update(accordsRegion)
    .set({ utiliseLe })
    .where(inArray(accordsRegion.dispositifNumero, [...dispositifs]));
}

/** The action of a dispositif that is in either view; null if not found. */
export async function actionDuDispositif(db: Db, numero: number): Promise<number | null> {
  const [ligne] = await lignes<{ action: number }>(
    db,
    sql`select s.action_numero as action from dispositifs d join sessions s on s.vue = d.vue and s.numero = d.session_numero
      where d.vue in ('TRAVAIL', 'PUBLIEE') and d.numero = ${numero} limit 1`,
  );
  return ligne?.action ?? null;
}
