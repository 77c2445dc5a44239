import { SaisieInvalideError } from '@sofi/domain';
import {
  demanderCleActivation,
  demanderReinitialisation,
  reinitialiserMotDePasse,
} from '@sofi/usecases';
import { builder, nomDeMutation } from '../schema/builder.ts';
import { onceUnderKey } from '../writing/idempotency.ts';
import { mutation, verifierTextes } from '../writing/mutation.ts';

mutation('demanderCleActivation', {
  description:
    'Has an activation key sent to this address, if it was given for the organisme of this SIRET by the Région’s file, the Cariforef or a colleague; any other request waits for a validator (`demandesDeCompte`). The answer is the same in all cases. Attempts are limited (RATE_LIMITED).',
  entree: (t) => ({
    siret: t.field({
      type: 'Siret',
      required: true,
      description: 'SIRET of the organisme whose offer is to be entered.',
    }),
    courriel: t.string({ required: true, description: 'Address to send the key to.' }),
  }),
  audit: true,
  refus: [SaisieInvalideError],
  agir: (entree, ctx) => demanderCleActivation(ctx, entree),
  succes: 'The request was received; whether a key was sent is not disclosed.',
  champs: (t) => ({
    courriel: t.exposeString('courriel', { description: 'The address as it was read.' }),
    expireLe: t.expose('expireLe', {
      type: 'DateTime',
      description: 'Expiry of a key requested now.',
    }),
  }),
});

const DemanderReinitialisationInput = builder.inputType(
  nomDeMutation('demanderReinitialisation', 'Input'),
  {
    description: 'Input of `demanderReinitialisation`.',
    fields: (t) => ({
      courriel: t.string({ required: true, description: 'Address of the account.' }),
    }),
  },
);

builder.mutationField('demanderReinitialisation', (t) =>
  t.boolean({
    description:
      'Has a key sent with which the account of this address gets another password. Always true: this does not say whether there is one. Attempts are limited (RATE_LIMITED).',
    args: {
      input: t.arg({
        type: DemanderReinitialisationInput,
        required: true,
        description: 'Arguments of the act.',
      }),
    },
    resolve: async (_racine, { input }, ctx, { path }) => {
      verifierTextes(input, { parChamp: false });
      await onceUnderKey(ctx, String(path.key), () =>
        demanderReinitialisation(ctx, input.courriel),
      );
      return true;
    },
  }),
);

mutation('reinitialiserMotDePasse', {
  description:
    'Sets another password for the account of a key, and ends all its sessions; API keys are kept. Attempts are limited (RATE_LIMITED).',
  entree: (t) => ({
    cle: t.string({ required: true, description: 'Key received by mail; valid once.' }),
    motDePasse: t.string({
      required: true,
      description:
        'New password, at least 12 characters unless the server is configured otherwise.',
    }),
  }),
  audit: true,
  refus: [SaisieInvalideError],
  agir: (entree, ctx) => reinitialiserMotDePasse(ctx, entree),
  succes: 'The password was changed: sign in with it.',
  champs: (t) => ({
    courriel: t.exposeString('courriel', { description: 'Address of the account.' }),
  }),
});
