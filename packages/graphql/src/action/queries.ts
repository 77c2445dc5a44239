import { builder } from '../schema/builder.ts';
import { argumentDeVue, argumentsDActions } from '../fiche/filters.ts';
import { argumentDeNumero, lireFiche, numeroPossible } from '../reading/fiche.ts';
import { listerActions } from '../reading/lists.ts';
import { Action, ActionConnection } from './object.ts';

builder.queryFields((t) => ({
  action: t.field({
    type: Action,
    nullable: true,
    description: 'The action with this number; null if not found or hidden from the viewer.',
    args: { ...argumentDeNumero, ...argumentDeVue },
    resolve: async (_racine, { numero, vue }, ctx, info) =>
      (await lireFiche(
        { fiche: 'action', action: numeroPossible(numero) },
        vue ?? 'PUBLIEE',
        ctx,
        info,
      )) as never,
  }),
  actions: t.field({
    type: ActionConnection,
    description: 'Actions of one view that the viewer may see.',
    args: { ...argumentDeVue, ...argumentsDActions },
    resolve: (_racine, args, ctx, info) => listerActions(args, ctx, info),
  }),
}));
