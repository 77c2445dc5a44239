import { SaisieInvalideError } from '@sofi/domain';
import {
  demanderCleActivation,
  demanderReinitialisation,
  reinitialiserMotDePasse,
} from '@sofi/usecases';
import { builder, nomDeMutation } from '../builder.ts';
import { mutation, verifierTextes } from '../ecriture/mutation.ts';

mutation('demanderCleActivation', {
  description:
    'Has an activation key sent to this address, if it was given for the organisme of this SIRET by the Région’s file, the Cariforef or a colleague; any other request waits for a validator (`demandesDeCompte`). The answer is the same in all cases. Attempts are limited (RATE_LIMITED).',
  entree: (t) => ({
    siret: t.field({
      type: 'Siret',
      required: true,
      description: 'Of the organisme whose offer is to be entered.',
    }),
    courriel: t.string({ required: true, description: 'Where to send the key.' }),
  }),
  audit: true,
  refus: [SaisieInvalideError],
  agir: (entree, ctx) => demanderCleActivation(ctx, entree),
  succes: 'The request was heard: this does not say whether a key was made.',
  champs: (t) => ({
    courriel: t.exposeString('courriel', { description: 'The address, as it was read.' }),
    expireLe: t.expose('expireLe', {
      type: 'DateTime',
      description: 'When a key asked for now ends.',
    }),
  }),
});

const DemanderReinitialisationInput = builder.inputType(
  nomDeMutation('demanderReinitialisation', 'Input'),
  {
    description: 'What `demanderReinitialisation` needs.',
    fields: (t) => ({
      courriel: t.string({ required: true, description: 'The account’s address.' }),
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
        description: 'All that the act needs.',
      }),
    },
    resolve: async (_racine, { input }, ctx) => {
      verifierTextes(input, { parChamp: false });
      await demanderReinitialisation(ctx, input.courriel);
      return true;
    },
  }),
);

mutation('reinitialiserMotDePasse', {
  description:
    'Gives the account of a key another password, and ends all its sessions; API keys go on. Attempts are limited (RATE_LIMITED).',
  entree: (t) => ({
    cle: t.string({ required: true, description: 'The key that came by mail. It serves once.' }),
    motDePasse: t.string({
      required: true,
      description: 'The password to be, 12 characters or more unless the server asks for others.',
    }),
  }),
  audit: true,
  refus: [SaisieInvalideError],
  agir: (entree, ctx) => reinitialiserMotDePasse(ctx, entree),
  succes: 'The password has changed: sign in with it.',
  champs: (t) => ({
    courriel: t.exposeString('courriel', { description: 'The account’s address.' }),
  }),
});
