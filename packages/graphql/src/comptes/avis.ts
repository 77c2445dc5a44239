import type { Avis } from '@sofi/domain';
import { compteDe, SaisieInvalideError } from '@sofi/domain';
import { reglerAvis } from '@sofi/usecases';
import { builder } from '../schema/builder.ts';
import { onceUnderKey } from '../writing/idempotency.ts';
import { mutation } from '../writing/mutation.ts';
import { enumeration } from '../schema/enums.ts';
import { Utilisateur } from './utilisateur.ts';

const NomAvis = enumeration<Avis>('NomAvis', 'A mail that accounts receive unless they opt out.', {
  QUESTIONS: 'For an organisme: questions about one of its actions.',
  REFUS: 'For an organisme: one of its actions was refused, and why.',
  VALIDATION: 'For an organisme: one of its actions was validated.',
  ATTENTE: 'For validators: actions that wait for validation, at most one mail per hour.',
  ACCORD: 'For the Région: requests for its agreement. For an organisme: its answers.',
});

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
  description: 'Sets the mails that the signed-in account does not want; all others are sent.',
  entree: (t) => ({
    silences: t.field({
      type: [NomAvis],
      required: true,
      description: 'Mails that the account does not want; empty to receive all.',
    }),
  }),
  refus: [SaisieInvalideError],
  agir: ({ silences }, ctx, champ) =>
    onceUnderKey(ctx, champ, async () => ({
      utilisateurId: await reglerAvis(ctx, ctx.acteur, silences),
    })),
  succes: 'The preferences were saved.',
  champs: (t) => ({
    utilisateur: t.drizzleField({
      type: Utilisateur,
      description: 'The account.',
      resolve: async (query, { utilisateurId: id }, _args, { db }) =>
        (await db.query.utilisateurs.findFirst(query({ where: { id } })))!, // just written
    }),
  }),
});
