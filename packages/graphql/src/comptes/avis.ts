import type { Avis } from '@sofi/domain';
import { compteDe, SaisieInvalideError } from '@sofi/domain';
import { reglerAvis } from '@sofi/usecases';
import { builder } from '../builder.ts';
import { mutation } from '../ecriture/mutation.ts';
import { enumeration } from '../types/enums.ts';
import { Utilisateur } from '../types/utilisateur.ts';

const NomAvis = enumeration<Avis>(
  'NomAvis',
  'A mail that an account gets unless it says otherwise.',
  {
    QUESTIONS: 'To an organisme: the validators have questions about one of its actions.',
    REFUS: 'To an organisme: one of its actions was not validated, and why.',
    VALIDATION: 'To an organisme: one of its actions was validated.',
    ATTENTE: 'To a validator: what has come to wait for validation, once an hour at most.',
  },
);

builder.drizzleObjectField(Utilisateur, 'silences', (t) =>
  t.field({
    type: [NomAvis],
    description:
      'Mails that the signed-in user’s own account does not want: see `reglerAvis`. Empty for anybody else.',
    select: { columns: { id: true, silences: true } },
    resolve: ({ id, silences }, _args, { acteur }) =>
      id === compteDe(acteur) ? (silences as Avis[]) : [],
  }),
);

mutation('reglerAvis', {
  description: 'Says which mails the signed-in account does not want; it gets the others.',
  entree: (t) => ({
    silences: t.field({
      type: [NomAvis],
      required: true,
      description: 'All that it does not want; empty: it wants them all.',
    }),
  }),
  refus: [SaisieInvalideError],
  agir: async ({ silences }, { db, acteur }) => ({
    utilisateurId: await reglerAvis({ db }, acteur, silences),
  }),
  succes: 'The account has said what it wants.',
  champs: (t) => ({
    utilisateur: t.drizzleField({
      type: Utilisateur,
      description: 'The account.',
      resolve: async (query, { utilisateurId: id }, _args, { db }) =>
        (await db.query.utilisateurs.findFirst(query({ where: { id } })))!, // just written
    }),
  }),
});
