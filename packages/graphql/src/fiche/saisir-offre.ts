import { ConfirmationRequiseError } from '@sofi/domain';
import type { OffreSaisie } from '@sofi/usecases';
import { saisirOffre } from '@sofi/usecases';
import { TypeDeFicheEnum } from '../formulaire/enums.ts';
import { builder } from '../schema/builder.ts';
import { envDActe, REFUS } from '../writing/act.ts';
import { fichesRelues, relire } from '../writing/read-again.ts';
import { mutation } from '../writing/mutation.ts';
import { numeroDe } from '../writing/references.ts';
import { Formation } from '../formation/object.ts';
import { actionSaisie, champsDAction } from '../action/mutations.ts';
import { lot, organisme, siret } from './inputs.ts';
import { champsDeDispositif, dispositifSaisi } from '../dispositif/mutations.ts';
import { champsDeFormation } from '../formation/mutations.ts';
import { champsDeSession, sessionSaisie } from '../session/mutations.ts';

const REFERENCE = '1 to 100 characters, unique within the organisme.';

export const FormationInput = builder.inputType('FormationInput', {
  description: 'A formation in the caller’s catalogue.',
  fields: champsDeFormation,
});

export const DispositifInput = builder.inputType('DispositifInput', {
  description: 'A dispositif in the caller’s catalogue.',
  fields: champsDeDispositif,
});

const SessionInput = builder.inputType('SessionInput', {
  description: 'A session in the caller’s catalogue.',
  fields: (t) => ({
    reference: t.string({
      required: true,
      description: `The caller’s reference of the session: ${REFERENCE}`,
    }),
    ...champsDeSession(t),
    dispositifs: t.field({
      type: [DispositifInput],
      required: true,
      description: 'Dispositifs, matched by position; extra existing ones are removed.',
    }),
  }),
});

const ActionInput = builder.inputType('ActionInput', {
  description: 'An action in the caller’s catalogue.',
  fields: (t) => ({
    reference: t.string({
      required: true,
      description: `The caller’s reference of the action: ${REFERENCE}`,
    }),
    dispensateur: siret(t, 'Organisme that delivers the course; defaults to the organisme itself'),
    lot: lot(t, 'at creation, values that its programme imposes are filled in unless given.'),
    ...champsDAction(t),
    sessions: t.field({
      type: [SessionInput],
      required: true,
      description: 'All sessions of the action; sessions that are not listed are removed.',
    }),
  }),
});

const FicheReferencee = builder
  .objectRef<OffreSaisie['references'][number]>('FicheReferencee')
  .implement({
    description: 'A fiche by the caller’s reference.',
    fields: (t) => ({
      type: t.field({
        type: TypeDeFicheEnum,
        description: 'FORMATION, ACTION or SESSION.',
        resolve: ({ fiche }) => fiche,
      }),
      reference: t.exposeString('reference', { description: 'As the input has it.' }),
      numero: t.exposeInt('numero', { description: 'Its number.' }),
    }),
  });

mutation('saisirOffre', {
  formulaire: 'offre',
  description:
    'Creates a whole offer, or updates it to match the input, all or nothing, by the caller’s own references; repeating the call writes nothing. Absent fields are kept, null clears one; sessions and dispositifs that are not listed are removed, actions are kept. For integrators whose catalogue is elsewhere.',
  entree: (t) => ({
    organisme: organisme(t, 'Organisme in whose name the offer is entered'),
    reference: t.string({
      required: true,
      description: `The caller’s reference of the formation: ${REFERENCE}`,
    }),
    formation: t.field({
      type: FormationInput,
      required: true,
      description: 'Fields of the formation.',
    }),
    actions: t.field({
      type: [ActionInput],
      required: true,
      description: 'Actions of the formation to create or change.',
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
      references,
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
    return { formation, numeros: faites.map(({ numero }) => numero), references, ecrites };
  },
  succes: 'The offer matches the input.',
  champs: (t) => ({
    formation: t.field({
      type: Formation,
      description: 'The formation in its new state: its working view.',
      resolve: async ({ formation }, _args, ctx, info) =>
        (await relire('Formation', [formation], ctx, info))[0] as never,
    }),
    actions: fichesRelues(t, 'Action', 'The actions, in input order.'),
    references: t.field({
      type: [FicheReferencee],
      description: 'Every reference of the input with the number of its fiche, in input order.',
      resolve: ({ references }) => references,
    }),
    ecrites: t.exposeInt('ecrites', {
      description: 'Number of fiches created or changed: 0 if all were up to date.',
    }),
  }),
});
