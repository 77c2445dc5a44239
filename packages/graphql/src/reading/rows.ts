import { relations } from '@sofi/database';
import type { OutputType, SchemaTypes } from '@pothos/core';
import { brandWithType } from '@pothos/core';
import { getSchemaConfig, queryFromInfo } from '@pothos/plugin-drizzle';
import type { SQL } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../schema/builder.ts';
import type { Contexte } from '../schema/context.ts';
import { FICHES } from '../fiche/kinds.ts';

/** Tables whose rows are read one by one, by type name. */
export const TABLES_DES_TYPES = {
  Formation: FICHES.Formation.table,
  Action: FICHES.Action.table,
  Session: FICHES.Session.table,
  Dispositif: FICHES.Dispositif.table,
  Organisme: 'organismes',
  Lieu: 'lieux',
  Programme: 'programmes',
  Lot: 'lots',
  Utilisateur: 'utilisateurs',
  DemandeDeCompte: 'demandesDeCompte',
  Abonnement: 'abonnements',
} as const;
export type TypeLu = keyof typeof TABLES_DES_TYPES;
export type TableDe<Type extends TypeLu> =
  (typeof relations)[(typeof TABLES_DES_TYPES)[Type]]['table'];

/**
 * The rows of this type under a condition, with all that the document selects of that type, in one
 * statement. For fields whose type is known only when they resolve: `node`, `fasd`.
 */
export async function lireLignes<Type extends TypeLu>(
  type: Type,
  condition: (t: TableDe<Type>) => SQL | undefined,
  ctx: Contexte,
  info: GraphQLResolveInfo,
): Promise<Record<string, unknown>[]> {
  const { findMany } = ctx.db.query[TABLES_DES_TYPES[type]] as unknown as {
    findMany: (requete: object) => Promise<Record<string, unknown>[]>;
  };
  const lignes = await findMany.call(ctx.db.query[TABLES_DES_TYPES[type]], {
    ...queryFromInfo({
      config: getSchemaConfig(builder),
      context: ctx,
      info,
      typeName: type,
    }),
    where: { RAW: condition },
  });
  for (const ligne of lignes) brandWithType(ligne, type as OutputType<SchemaTypes>);
  return lignes;
}
