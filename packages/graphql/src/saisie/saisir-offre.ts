import { ConfirmationRequiseError } from '@sofi/domain';
import { saisirOffre } from '@sofi/usecases';
import { builder } from '../builder.ts';
import { envDActe, REFUS } from '../ecriture/acte.ts';
import { fichesRelues, relire } from '../ecriture/fiches.ts';
import { mutation } from '../ecriture/mutation.ts';
import { numeroDe } from '../ecriture/references.ts';
import { Formation } from '../types/formation.ts';
import { actionSaisie, champsDAction } from './action.ts';
import { lot, organisme } from './champs.ts';
import { champsDeDispositif, dispositifSaisi } from './dispositif.ts';
import { champsDeFormation } from './formation.ts';
import { champsDeSession, sessionSaisie } from './session.ts';

const REFERENCE =
  'the caller’s own name for it, 1 to 100 characters, unique among those of the organisme.';

const FormationInput = builder.inputType('FormationInput', {
  description: 'A formation as the caller holds it.',
  fields: champsDeFormation,
});

const DispositifInput = builder.inputType('DispositifInput', {
  description: 'A dispositif as the caller holds it.',
  fields: champsDeDispositif,
});

const SessionInput = builder.inputType('SessionInput', {
  description: 'A session as the caller holds it.',
  fields: (t) => ({
    reference: t.string({ required: true, description: `Which session: ${REFERENCE}` }),
    ...champsDeSession(t),
    dispositifs: t.field({
      type: [DispositifInput],
      required: true,
      description: 'How it is paid: matched by their order, those beyond are removed.',
    }),
  }),
});

const ActionInput = builder.inputType('ActionInput', {
  description: 'An action as the caller holds it.',
  fields: (t) => ({
    reference: t.string({ required: true, description: `Which action: ${REFERENCE}` }),
    dispensateur: t.field({
      type: 'Siret',
      description: 'Who gives the course; the organisme itself when absent.',
    }),
    lot: lot(t, 'at its creation, what its programme imposes is filled in where it is not given.'),
    ...champsDAction(t),
    sessions: t.field({
      type: [SessionInput],
      required: true,
      description: 'All its sessions: those that are not here are removed.',
    }),
  }),
});

mutation('saisirOffre', {
  description:
    'Creates a whole offer, or brings it to what is given, all or nothing, matched on the caller’s own references: the same call again writes nothing. A field that is absent stays as it is, null empties it; sessions and dispositifs that are not given are removed, actions are left alone. For integrators who hold their catalogue elsewhere.',
  entree: (t) => ({
    organisme: organisme(t, 'In whose name it is entered'),
    reference: t.string({ required: true, description: `Which formation: ${REFERENCE}` }),
    formation: t.field({ type: FormationInput, required: true, description: 'Its fields.' }),
    actions: t.field({
      type: [ActionInput],
      required: true,
      description: 'Actions of the formation to create or to change.',
    }),
    confirmer: t.boolean({
      description:
        'Yes to what the change does at once to what is published: see ConfirmationRequiseError. False when absent.',
    }),
  }),
  refus: [...REFUS, ConfirmationRequiseError],
  agir: async ({ actions, confirmer, ...offre }, ctx, champ) => {
    const {
      formation,
      actions: faites,
      ecrites,
    } = await saisirOffre(envDActe(ctx, champ), {
      ...offre,
      confirmer: confirmer ?? false,
      actions: actions.map(({ sessions, lot, ...action }) => ({
        ...actionSaisie(action),
        lot: numeroDe('Lot', lot),
        sessions: sessions.map(({ dispositifs, ...session }) => ({
          ...sessionSaisie(session),
          dispositifs: dispositifs.map(dispositifSaisi),
        })),
      })),
    });
    return { formation, numeros: faites.map(({ numero }) => numero), ecrites };
  },
  succes: 'The offer is as it was asked for.',
  champs: (t) => ({
    formation: t.field({
      type: Formation,
      description: 'The formation as it now stands: its working view.',
      resolve: async ({ formation }, _args, ctx, info) =>
        (await relire('Formation', [formation], ctx, info))[0] as never,
    }),
    actions: fichesRelues(t, 'Action', 'The actions, in the order of the input.'),
    ecrites: t.exposeInt('ecrites', {
      description: 'Fiches that were created or changed: 0 where all was already so.',
    }),
  }),
});
