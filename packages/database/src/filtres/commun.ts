import type { Vue } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { and, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connections, Db } from '../base.ts';
import { withCustomPlans } from '../base.ts';
import { tableau } from '../sql.ts';
import { dispositifs } from '../tables/dispositif.ts';
import { organismes } from '../tables/organisme.ts';
import { programmes } from '../tables/programme.ts';

/** Days, both included, ISO 8601; an absent one does not bound. */
export interface IntervalleDeJours {
  min?: string | null;
  max?: string | null;
}

/** Every filter field: absent or null does not filter, an empty list matches nothing. */
export type Liste<T> = readonly T[] | null | undefined;

/**
 * Where a list is read under this filter: which index serves best depends on the values of its fields, but not on those of
 * published fiches and numbers.
 */
export const connectionsForList = (
  db: Db,
  filtre: object | null | undefined,
  vue: Vue = 'PUBLIEE',
): Connections =>
  vue === 'TRAVAIL' ||
  Object.entries(filtre ?? {}).some(([champ, valeur]) => champ !== 'numeros' && valeur != null)
    ? withCustomPlans(db)
    : db;

/** `column = any($1)`, or nothing when there is no list. */
export const parmi = (
  colonne: PgColumn | SQL,
  valeurs: Liste<string | number>,
  type = 'text',
): SQL | undefined => (valeurs ? sql`${colonne} = any(${tableau(valeurs, type)})` : undefined);

/** The array column shares an element with the list. */
export const recoupe = (colonne: PgColumn, valeurs: Liste<string>): SQL | undefined =>
  valeurs ? sql`${colonne} && ${tableau(valeurs, 'text')}` : undefined;

export const entre = (
  colonne: PgColumn | SQL,
  intervalle: IntervalleDeJours | null | undefined,
): SQL | undefined =>
  intervalle
    ? and(
        intervalle.min == null ? undefined : sql`${colonne} >= ${intervalle.min}`,
        intervalle.max == null ? undefined : sql`${colonne} <= ${intervalle.max}`,
      )
    : undefined;

/**
 * Identifiers of the organismes with these SIRETs, as an array: computed once, it lets an index serve each
 * side of an `or`.
 */
export const organismesDeSiret = (sirets: readonly string[]): SQL =>
  sql`array(select ${organismes.id} from ${organismes} where ${parmi(organismes.siret, sirets)})`;

/** Identifiers of the programmes of these codes, of any year, as an array. */
export const programmesDeCode = (codes: readonly string[]): SQL =>
  sql`array(select ${programmes.id} from ${programmes} where ${parmi(programmes.code, codes)})`;

/** Numbers of the sessions, of either view, that these programmes pay, as an array. */
export const sessionsDesProgrammes = (codes: readonly string[]): SQL =>
  sql`array(select ${dispositifs.sessionNumero} from ${dispositifs} where ${dispositifs.programmeId} = any(${programmesDeCode(codes)}))`;

/** Each word of the text stands somewhere in the column, whatever its accents and case; nothing has one of accents only. */
export function contientLesMots(colonne: PgColumn | SQL, texte: string): SQL {
  const mots = texte.split(/\s+/).filter((mot) => mot !== '');
  return and(
    sql`true`,
    ...mots.map(
      (mot) =>
        sql`sans_accents(${colonne}) like '%' || nullif(sans_accents(${sansJokers(mot)}), '') || '%'`,
    ),
  )!;
}

const sansJokers = (mot: string) => mot.replace(/[\\%_]/g, '\\$&');
