import type { SQL } from 'drizzle-orm';
import { and, eq, inArray } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Contexte } from '../schema/context.ts';
import { interdit } from '../http/errors.ts';
import type { TypeDeFiche } from '../fiche/kinds.ts';
import { FICHES } from '../fiche/kinds.ts';
import { lireLignes } from '../reading/rows.ts';
import { Action } from '../action/object.ts';
import { Dispositif } from '../dispositif/object.ts';
import { Formation } from '../formation/object.ts';
import { Session } from '../session/object.ts';
import type { ChampsSur } from './mutation.ts';

const REFS = { Formation, Action, Session, Dispositif };

/** They differ only in the row that they stand for. */
const refDe = (type: TypeDeFiche) => REFS[type] as typeof Action;

/** Numbers of the fiches that an act wrote. */
export interface Ecrites {
  numeros: readonly number[];
}

/** A field of a success: the working fiche, read again with all that is selected beneath it in one statement. */
export const ficheRelue = <Valeur extends Ecrites>(t: ChampsSur<Valeur>, type: TypeDeFiche) =>
  t.field({
    type: refDe(type),
    description: `The ${type.toLowerCase()} in its new state: its working view.`,
    resolve: async ({ numeros }, _args, ctx, info) =>
      (await relire(type, numeros, ctx, info))[0] as never,
  });

/** The same for several, in the order of the act. */
export const fichesRelues = <Valeur extends Ecrites>(
  t: ChampsSur<Valeur>,
  type: TypeDeFiche,
  description: string,
) =>
  t.field({
    type: [refDe(type)],
    description,
    resolve: async ({ numeros }, _args, ctx, info) =>
      (await relire(type, numeros, ctx, info)) as never[],
  });

/** @throws FORBIDDEN for what an earlier request under the same key wrote, and is no longer there for the actor */
export async function relire(
  type: TypeDeFiche,
  numeros: readonly number[],
  ctx: Contexte,
  info: GraphQLResolveInfo,
): Promise<object[]> {
  const visible = FICHES[type].visible as (acteur: Contexte['acteur'], t: object) => SQL;
  const lignes = await lireLignes(
    type,
    (t) => {
      const { vue, numero } = t as { vue: AnyPgColumn; numero: AnyPgColumn };
      return and(eq(vue, 'TRAVAIL'), inArray(numero, [...numeros]), visible(ctx.acteur, t));
    },
    ctx,
    info,
  );
  const parNumero = new Map(lignes.map((ligne) => [ligne['numero'], ligne]));
  return numeros.map((numero) => {
    const ligne = parNumero.get(numero);
    if (ligne) return ligne;
    throw interdit('Cette fiche n’existe plus, ou vous ne la voyez plus.');
  });
}
