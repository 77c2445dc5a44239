import { builder } from '../schema/builder.ts';
import { argumentDeVue, argumentsDeSessions } from '../fiche/filters.ts';
import { argumentDeNumero, lireFiche, numeroPossible } from '../reading/fiche.ts';
import { listerSessions } from '../reading/lists.ts';
import { Session, SessionConnection } from './object.ts';

builder.queryFields((t) => ({
  session: t.field({
    type: Session,
    nullable: true,
    description: 'The session with this number; null if not found or hidden from the viewer.',
    args: { ...argumentDeNumero, ...argumentDeVue },
    resolve: async (_racine, { numero, vue }, ctx, info) =>
      (await lireFiche(
        { fiche: 'session', session: numeroPossible(numero) },
        vue ?? 'PUBLIEE',
        ctx,
        info,
      )) as never,
  }),
  sessions: t.field({
    type: SessionConnection,
    description: 'Sessions of one view that the viewer may see.',
    args: { ...argumentDeVue, ...argumentsDeSessions },
    resolve: (_racine, args, ctx, info) => listerSessions(args, ctx, info),
  }),
}));
