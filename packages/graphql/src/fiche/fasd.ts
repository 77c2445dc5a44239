import { lireCodeFasd } from '@sofi/domain';
import { Action } from '../action/object.ts';
import { Formation } from '../formation/object.ts';
import { lireFiche } from '../reading/fiche.ts';
import { builder } from '../schema/builder.ts';
import { Session } from '../session/object.ts';
import { argumentDeVue } from './filters.ts';

const FasdFiche = builder.unionType('FasdFiche', {
  types: [Formation, Action, Session],
  description: 'What a FASD code designates.',
});

builder.queryField('fasd', (t) =>
  t.field({
    type: FasdFiche,
    nullable: true,
    description: 'The formation, action or session with this code; null if not found.',
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
);
