import type { SessionEnvisagee } from '@sofi/domain';
import { dateLheo, doublonsDeSession } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { ModaliteEnseignementEnum } from '../schema/enums.ts';
import { Anomalie } from '../writing/business-errors.ts';
import { numeroDe } from '../writing/references.ts';
import { situationDe } from './situation.ts';

const SessionEnvisageeInput = builder.inputType('SessionEnvisageeInput', {
  description:
    'Values of a session that is about to be saved; absent ones are those that it has already.',
  fields: (t) => ({
    lieu: t.id({ description: 'Place of training: `Lieu.id`.' }),
    debut: t.field({ type: 'Date', description: 'First day.' }),
    fin: t.field({ type: 'Date', description: 'Last day, included.' }),
    modaliteEnseignement: t.field({
      type: ModaliteEnseignementEnum,
      description: 'On site, mixed, at a distance.',
    }),
    dureeCentreHeures: t.int({ description: 'Hours in centre.' }),
    dureeEntrepriseHeures: t.int({ description: 'Hours in company.' }),
  }),
});

builder.queryField('doublonsDeSaisie', (t) =>
  t.field({
    type: [Anomalie],
    description:
      'Twins that a session would have, before it is saved: the anomalies DUP (same action, place and days, or days that overlap) and DUA (another action of the same formation and dispensateur, same place and way of teaching, within ten hours), each with its reason. Writes nothing. For viewers of the working view: UNAUTHENTICATED or FORBIDDEN to others.',
    args: {
      id: t.arg.id({
        required: true,
        description: '`id` of the working view of the session, or of the action for a new session.',
      }),
      session: t.arg({
        type: SessionEnvisageeInput,
        description: 'Values to be saved; those of the session when absent.',
      }),
    },
    resolve: async (_racine, { id, session }, contexte) => {
      const { situation, session: ancienne } = await situationDe(id, contexte);
      const { lieu, debut, fin, ...reste } = session ?? {};
      const envisagee = {
        ...reste,
        ...(lieu === undefined ? {} : { lieuId: numeroDe('Lieu', lieu) }),
        ...(debut === undefined ? {} : { debut: debut && dateLheo(debut) }),
        ...(fin === undefined ? {} : { fin: fin && dateLheo(fin) }),
      } as Partial<SessionEnvisagee>;
      return doublonsDeSession(situation.offre, ancienne, envisagee, contexte.jour);
    },
  }),
);
