import type { AccordRegion } from '@sofi/domain';
import { inArray, sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes } from '../../sql.ts';
import { accordsRegion } from '../../tables/accord.ts';

/** What the Région agreed to, for the dispositifs of an action. */
export async function lireAccords(db: Db, actionNumero: number): Promise<AccordRegion[]> {
  const accords = await db.query.accordsRegion.findMany({
    where: { actionNumero },
    orderBy: { dispositifNumero: 'asc' },
  });
  return accords.map(({ dispositifNumero, date, reference, valeurs, utiliseLe }) => ({
    dispositif: dispositifNumero,
    date,
    reference,
    valeurs,
    utilise: utiliseLe !== null,
  }));
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
