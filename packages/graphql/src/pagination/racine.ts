import type { Connections } from '@sofi/database';
import { relations } from '@sofi/database';
import { getSchemaConfig, queryFromInfo } from '@pothos/plugin-drizzle';
import type { SQL } from 'drizzle-orm';
import { and, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../schema/builder.ts';
import type { Contexte } from '../schema/context.ts';
import { demandeSesBords } from '../reading/requested-fields.ts';
import type { ArgumentsDePage, Connexion, Ordre } from './page.ts';
import { CHEMINS_DES_ITEMS, paginer } from './page.ts';

type NomDeTable =
  | 'formations'
  | 'actions'
  | 'sessions'
  | 'organismes'
  | 'utilisateurs'
  | 'demandesDAccord'
  | 'demandesDeCompte'
  | 'abonnements'
  | 'journalDesComptes'
  | 'changements';

export interface ListeRacine<Table> {
  table: NomDeTable;
  /** Where it is read; absent: as all else. */
  connections?: Connections;
  /** Filter and rights together: rows, total and both flags take the same. */
  condition: (t: Table) => SQL | undefined;
  ordre: Ordre<Table>;
  signature: () => string;
}

/**
 * One page of a root list: one statement for the rows and all that is selected beneath them. Its parts are
 * read when they are asked for: a total reads no rows, a page counts nothing.
 */
export function lireListe<Table>(
  { table, connections, condition, ordre, signature }: ListeRacine<Table>,
  args: ArgumentsDePage,
  ctx: Contexte,
  info: GraphQLResolveInfo,
): Connexion<object> {
  const db = connections ?? ctx.db;
  const page = paginer(args, ordre, signature);
  const source = relations[table].table as unknown as PgTable & Table;

  const existe = async (autre: ((t: Table) => SQL) | null) => {
    if (autre === null) return false;
    const [trouve] = await db
      .select({ un: sql<number>`1` })
      .from(source)
      .where(and(condition(source), autre(source)))
      .limit(1);
    return trouve !== undefined;
  };

  const lirePage = unefois(async () => {
    const requete = queryFromInfo({
      config: getSchemaConfig(builder),
      context: ctx,
      info,
      paths: CHEMINS_DES_ITEMS,
      columns: ordre.colonnes,
      limit: page.taille + (demandeSesBords(info) ? 1 : 0),
      orderBy: page.tri as never,
      where: { RAW: (t: Table) => and(condition(t), page.borne(t)) } as never,
    });
    const lignes = await lireLignes(db, table, requete);
    return page.couper(lignes, {
      encore: () => lignes.length > page.taille,
      avant: () => existe(page.avant),
      apres: () => existe(page.apres),
    });
  });
  return { page: lirePage, totalCount: () => db.$count(source, condition(source)) };
}

/** The tables' finders differ only in their types. */
const lireLignes = (db: Connections, table: NomDeTable, requete: object): Promise<object[]> =>
  (db.query[table] as { findMany: (requete: object) => Promise<object[]> }).findMany(requete);

export function unefois<T>(lire: () => Promise<T>): () => Promise<T> {
  let lecture: Promise<T> | undefined;
  return () => (lecture ??= lire());
}
