import type { CleFasd } from '@sofi/domain';
import { lireCodeFasd, NUMERO_MAX } from '@sofi/domain';
import { designe, visible } from '@sofi/database';
import type { OutputType, SchemaTypes } from '@pothos/core';
import { brandWithType } from '@pothos/core';
import { and, eq } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import type { Contexte } from '../contexte.ts';
import { saisieInvalide } from '../erreurs.ts';
import type { TypeLu } from '../lecture.ts';
import { exigerVue, listerActions, listerFormations, listerSessions } from '../listes.ts';
import type { LecturePlanifiee } from '../plans.ts';
import { lirePlanifiee } from '../plans.ts';
import { Action, ActionConnection } from '../types/action.ts';
import {
  argumentDeVue,
  argumentsDActions,
  argumentsDeFormations,
  argumentsDeSessions,
} from '../types/filtres.ts';
import { Formation, FormationConnection } from '../types/formation.ts';
import { Session, SessionConnection } from '../types/session.ts';

const FasdFiche = builder.unionType('FasdFiche', {
  types: [Formation, Action, Session],
  description: 'What a FASD code designates.',
});

const argumentDeNumero = builder.args((t) => ({
  numero: t.int({ required: true, description: 'Its number.' }),
}));

builder.queryFields((t) => ({
  fasd: t.field({
    type: FasdFiche,
    nullable: true,
    description: 'The formation, action or session with this code; null if there is none.',
    args: {
      code: t.arg({ type: 'CodeFasd', required: true, description: 'A code in any of its forms.' }),
      ...argumentDeVue,
    },
    resolve: async (_racine, { code, vue }, ctx, info) => {
      for (const cle of lireCodeFasd(code)) {
        const fiche = await lireFiche(cle, vue ?? 'PUBLIEE', ctx, info);
        if (fiche) return fiche as never;
      }
      return null;
    },
  }),
  formation: t.field({
    type: Formation,
    nullable: true,
    description:
      'The formation with this number; null if there is none or the viewer may not see it.',
    args: { ...argumentDeNumero, ...argumentDeVue },
    resolve: async (_racine, { numero, vue }, ctx, info) =>
      (await lireFiche(
        { fiche: 'formation', formation: numeroPossible(numero) },
        vue ?? 'PUBLIEE',
        ctx,
        info,
      )) as never,
  }),
  action: t.field({
    type: Action,
    nullable: true,
    description: 'The action with this number; null if there is none or the viewer may not see it.',
    args: { ...argumentDeNumero, ...argumentDeVue },
    resolve: async (_racine, { numero, vue }, ctx, info) =>
      (await lireFiche(
        { fiche: 'action', action: numeroPossible(numero) },
        vue ?? 'PUBLIEE',
        ctx,
        info,
      )) as never,
  }),
  session: t.field({
    type: Session,
    nullable: true,
    description:
      'The session with this number; null if there is none or the viewer may not see it.',
    args: { ...argumentDeNumero, ...argumentDeVue },
    resolve: async (_racine, { numero, vue }, ctx, info) =>
      (await lireFiche(
        { fiche: 'session', session: numeroPossible(numero) },
        vue ?? 'PUBLIEE',
        ctx,
        info,
      )) as never,
  }),
  formations: t.field({
    type: FormationConnection,
    description: 'Formations of one view that the viewer may see.',
    args: { ...argumentDeVue, ...argumentsDeFormations },
    resolve: (_racine, args, ctx, info) => listerFormations(args, ctx, info),
  }),
  actions: t.field({
    type: ActionConnection,
    description: 'Actions of one view that the viewer may see.',
    args: { ...argumentDeVue, ...argumentsDActions },
    resolve: (_racine, args, ctx, info) => listerActions(args, ctx, info),
  }),
  sessions: t.field({
    type: SessionConnection,
    description: 'Sessions of one view that the viewer may see.',
    args: { ...argumentDeVue, ...argumentsDeSessions },
    resolve: (_racine, args, ctx, info) => listerSessions(args, ctx, info),
  }),
}));

async function lireFiche(
  cle: CleFasd,
  vue: 'PUBLIEE' | 'TRAVAIL',
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

function numeroPossible(numero: number): number {
  if (numero >= 1 && numero <= NUMERO_MAX) return numero;
  throw saisieInvalide(`« numero » commence à 1 : ${numero} est refusé.`);
}
