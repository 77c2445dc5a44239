import { builder } from '../schema/builder.ts';
import { argumentDeVue, argumentsDeFormations } from '../fiche/filters.ts';
import { argumentDeNumero, lireFiche, numeroPossible } from '../reading/fiche.ts';
import { listerFormations } from '../reading/lists.ts';
import { Formation, FormationConnection } from './object.ts';

builder.queryFields((t) => ({
  formation: t.field({
    type: Formation,
    nullable: true,
    description: 'The formation with this number; null if not found or hidden from the viewer.',
    args: { ...argumentDeNumero, ...argumentDeVue },
    resolve: async (_racine, { numero, vue }, ctx, info) =>
      (await lireFiche(
        { fiche: 'formation', formation: numeroPossible(numero) },
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
}));
