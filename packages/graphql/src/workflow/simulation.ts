import type { SimulationDActe as UneSimulation } from '@sofi/domain';
import { simuler } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { Consequence } from './diffusion.ts';
import { situationDe } from './situation.ts';
import { Modification, NomActeEnum } from './suivi.ts';

const SimulationDActe = builder.objectRef<UneSimulation>('SimulationDActe').implement({
  description: 'What an act would do. Nothing is written.',
  fields: (t) => ({
    permis: t.exposeBoolean('permis', { description: 'Whether the viewer may perform it now.' }),
    motif: t.exposeString('motif', {
      nullable: true,
      description: 'Reason for a refusal, in French, to display; null when the act is allowed.',
    }),
    consequences: t.field({
      type: [Consequence],
      description:
        'Channels that published sessions would leave today, who gets a mail, and what is lost.',
      resolve: ({ consequences }) => consequences,
    }),
    accordRequis: t.field({
      type: [Modification],
      description: 'What the Région has to agree to first: see `demanderAccordRegion`.',
      resolve: ({ accordRequis }) => accordRequis,
    }),
  }),
});

builder.queryField('simulerActe', (t) =>
  t.field({
    type: SimulationDActe,
    description:
      'What an act would do to an action, or archiving to one session: channels that are left, agreement that is needed, who gets a mail. Writes nothing. For viewers of the working view: UNAUTHENTICATED or FORBIDDEN to others.',
    args: {
      acte: t.arg({ type: NomActeEnum, required: true, description: 'The act.' }),
      id: t.arg.id({
        required: true,
        description:
          '`id` of the working view of an action, or of a session: ARCHIVER is then `archiverSession`, other acts are about its action.',
      }),
    },
    resolve: async (_racine, { acte, id }, contexte) => {
      const { situation, session } = await situationDe(id, contexte);
      return simuler(contexte.acteur, acte, situation, session);
    },
  }),
);
