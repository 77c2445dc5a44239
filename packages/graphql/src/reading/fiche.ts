import type { CleFasd, Vue } from '@sofi/domain';
import { NUMERO_MAX } from '@sofi/domain';
import { designe, visible } from '@sofi/database';
import type { OutputType, SchemaTypes } from '@pothos/core';
import { brandWithType } from '@pothos/core';
import { and, eq } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../schema/builder.ts';
import type { Contexte } from '../schema/context.ts';
import { saisieInvalide } from '../http/errors.ts';
import type { TypeLu } from './rows.ts';
import { exigerVue } from './lists.ts';
import type { LecturePlanifiee } from './plans.ts';
import { lirePlanifiee } from './plans.ts';

export const argumentDeNumero = builder.args((t) => ({
  numero: t.int({ required: true, description: 'Its number.' }),
}));

/** The fiche that a key names, with all that the document selects of it; undefined where the viewer sees none. */
export async function lireFiche(
  cle: CleFasd,
  vue: Vue,
  ctx: Contexte,
  info: GraphQLResolveInfo,
): Promise<object | undefined> {
  exigerVue(ctx, vue);
  const { acteur } = ctx;
  const { fiche: _, ...valeurs } = cle;
  const nom = `${vue} ${Object.keys(valeurs).join(' ')}`;
  const lire = async <Table extends 'formations' | 'actions' | 'sessions'>(
    type: TypeLu,
    table: Table,
    condition: LecturePlanifiee<Table>['condition'],
  ) => {
    const [ligne] = await lirePlanifiee({ type, table, nom, condition, valeurs }, ctx, info);
    if (ligne) brandWithType(ligne, type as OutputType<SchemaTypes>);
    return ligne;
  };
  if (cle.fiche === 'formation')
    return lire('Formation', 'formations', (t) =>
      and(eq(t.vue, vue), designe.formation(t), visible.formation(acteur, t)),
    );
  if (cle.fiche === 'action')
    return lire('Action', 'actions', (t) =>
      and(eq(t.vue, vue), designe.action(t, cle), visible.action(acteur, t)),
    );
  return lire('Session', 'sessions', (t) =>
    and(eq(t.vue, vue), designe.session(t, cle), visible.session(acteur, t)),
  );
}

/** @throws BAD_USER_INPUT */
export function numeroPossible(numero: number): number {
  if (numero >= 1 && numero <= NUMERO_MAX) return numero;
  throw saisieInvalide(`« numero » commence à 1 : ${numero} est refusé.`);
}
