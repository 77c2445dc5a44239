import type { Acteur, Vue } from '@sofi/domain';
import { visible } from '@sofi/database';
import type { SQL } from 'drizzle-orm';
import { and, eq, inArray, or } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../schema/builder.ts';
import type { Contexte } from '../schema/context.ts';
import { saisieInvalide } from '../http/errors.ts';
import { estTypeDeFiche, FICHES } from './kinds.ts';
import type { CleDeNoeud } from '../reading/node-ids.ts';
import { lireIdentifiant } from '../reading/node-ids.ts';
import type { TypeLu } from '../reading/rows.ts';
import { lireLignes, TABLES_DES_TYPES } from '../reading/rows.ts';

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'The object with this `id`; null if not found or hidden from the viewer.',
    args: { id: t.arg.id({ required: true, description: 'An `id` from this API.' }) },
    resolve: async (_racine, { id }, ctx, info) => (await lireNoeuds([id], ctx, info))[0] as never,
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'The objects with these `id`s, in the same order: at most 100.',
    args: {
      ids: t.arg.idList({ required: true, description: '`id`s from this API.' }),
    },
    resolve: async (_racine, { ids }, ctx, info) => (await lireNoeuds(ids, ctx, info)) as never[],
  }),
}));

type Cle = CleDeNoeud<TypeLu>;

/** Neither accounts nor subscriptions are public. */
const PERSONNELS = {
  Utilisateur: visible.utilisateur,
  DemandeDeCompte: visible.demandeDeCompte,
  Abonnement: visible.abonnement,
} as const;

/** One statement a type. @throws BAD_USER_INPUT */
async function lireNoeuds(
  ids: readonly string[],
  ctx: Contexte,
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> {
  const cles = ids.map(lireCle);
  const lus = new Map<string, object>();
  await Promise.all(
    [...Map.groupBy(cles, ({ type }) => type)].map(async ([type, memes]) => {
      for (const ligne of await lireLignes(type, (t) => designees(t, memes, ctx.acteur), ctx, info))
        lus.set(nommer({ type, ...cleDeLigne(ligne) }), ligne);
    }),
  );
  return cles.map((cle) => lus.get(nommer(cle)) ?? null);
}

function designees(t: object, cles: readonly Cle[], acteur: Acteur): SQL | undefined {
  const { type } = cles[0]!;
  if (!estTypeDeFiche(type))
    return and(
      inArray(
        (t as { id: AnyPgColumn }).id,
        cles.map(({ numero }) => numero),
      ),
      PERSONNELS[type as keyof typeof PERSONNELS]?.(acteur, t as never),
    );
  const { vue, numero } = t as { vue: AnyPgColumn; numero: AnyPgColumn };
  const visibleDuType = FICHES[type].visible as (acteur: Acteur, t: object) => SQL | undefined;
  return and(
    or(...cles.map((cle) => and(eq(vue, cle.vue), eq(numero, cle.numero)))),
    visibleDuType(acteur, t),
  );
}

const cleDeLigne = (ligne: Record<string, unknown>): Omit<Cle, 'type'> =>
  'numero' in ligne && 'vue' in ligne
    ? { vue: ligne['vue'] as Vue, numero: ligne['numero'] as number }
    : { vue: null, numero: ligne['id'] as number };

const nommer = ({ type, vue, numero }: Cle) => `${type}:${vue}:${numero}`;

/** @throws BAD_USER_INPUT */
function lireCle(id: string): Cle {
  const cle = lireIdentifiant(id);
  if (cle && Object.hasOwn(TABLES_DES_TYPES, cle.type)) return cle as Cle;
  throw saisieInvalide(`« ${id.slice(0, 60)} » n’est pas un identifiant de cette interface.`);
}
