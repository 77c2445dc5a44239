import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { lignes } from '../sql.ts';

/** A number that was never used. */
export async function suivant(tx: Db, table: string): Promise<number> {
  const [ligne] = await lignes<{ numero: string | number }>(
    tx,
    sql`select nextval(${`${table}_numero_seq`}) as numero`,
  );
  return Number(ligne!.numero);
}
