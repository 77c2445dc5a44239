import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Db } from './base.ts';

/** The rows of a hand-written statement: the two drivers wrap them differently. */
export async function lignes<Ligne>(db: Pick<Db, 'execute'>, requete: SQL): Promise<Ligne[]> {
  const resultat: unknown = await db.execute(requete);
  return (Array.isArray(resultat) ? resultat : (resultat as { rows: unknown[] }).rows) as Ligne[];
}

/** One parameter that holds all values: `= any($1)`, whose text does not change with their number. */
export const tableau = (valeurs: readonly (string | number)[], type: string): SQL =>
  sql`${sql.param(enTableau(valeurs))}::${sql.raw(type)}[]`;

/** The text of an array, as Postgres reads it. */
export const enTableau = (valeurs: readonly (string | number)[]): string =>
  `{${valeurs.map(citer).join(',')}}`;

const citer = (valeur: string | number) =>
  typeof valeur === 'number' ? valeur : `"${valeur.replace(/["\\]/g, '\\$&')}"`;
