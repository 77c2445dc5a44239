import { inLane } from '@sofi/database';
import { SaisieInvalideError } from '@sofi/domain';
import type { Connexion } from '@sofi/usecases';
import { activerCompte, seConnecter, seDeconnecter } from '@sofi/usecases';
import { builder } from '../schema/builder.ts';
import { audited } from '../http/observation.ts';
import { onceUnderKey } from '../writing/idempotency.ts';
import type { ChampsDeSucces } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { nonIdentifie } from '../http/errors.ts';
import { Utilisateur } from './utilisateur.ts';

const champs: ChampsDeSucces<Connexion> = (t) => ({
  jeton: t.exposeString('jeton', {
    description: 'Token to send as `Authorization: Bearer …`; shown once.',
  }),
  expireLe: t.expose('expireLe', {
    type: 'DateTime',
    description: 'Expiry of the sign-in.',
  }),
  utilisateur: t.drizzleField({
    type: Utilisateur,
    description: 'The signed-in user.',
    resolve: async (query, { utilisateurId: id }, _args, { db }) =>
      (await db.query.utilisateurs.findFirst(query({ where: { id } })))!, // just read
  }),
});

mutation('seConnecter', {
  description:
    'Signs in. An unknown address and a wrong password give the same refusal, IDENTIFIANTS_REFUSES. Attempts are limited (RATE_LIMITED).',
  entree: (t) => ({
    courriel: t.string({ required: true, description: 'Address of the account, in any case.' }),
    motDePasse: t.string({ required: true, description: 'Password of the account.' }),
  }),
  audit: true,
  refus: [SaisieInvalideError],
  agir: (entree, ctx) => inLane('identity', () => seConnecter(ctx, entree)),
  succes: 'The user is signed in.',
  champs,
});

mutation('activerCompte', {
  description:
    'Opens the account of an activation key and signs in. Where the key’s address has an account, its password is checked instead and the key’s organisme is added to it. Attempts are limited (RATE_LIMITED).',
  entree: (t) => ({
    cle: t.string({ required: true, description: 'Key received by mail; valid once.' }),
    motDePasse: t.string({
      required: true,
      description:
        'New password, at least 12 characters unless the server is configured otherwise; for an existing account, its current password.',
    }),
    nom: t.string({
      description: 'First and last name, at most 250 characters; ignored for an existing account.',
    }),
  }),
  audit: true,
  refus: [SaisieInvalideError],
  agir: ({ cle, motDePasse, nom }, ctx) =>
    inLane('identity', () => activerCompte(ctx, { cle, motDePasse, nom: nom ?? null })),
  succes: 'The account is open and its user signed in.',
  champs,
});

builder.mutationField('seDeconnecter', (t) =>
  t.boolean({
    description:
      'Ends the session of the bearer token at once. False without such a session: API keys are revoked instead, and tokens of an identity provider end there.',
    resolve: (_racine, _args, ctx, { path }) => {
      if (ctx.acteur.type === 'ANONYME') throw nonIdentifie();
      return audited('seDeconnecter', ctx, () =>
        onceUnderKey(ctx, String(path.key), () => seDeconnecter(ctx, ctx.porteur)),
      );
    },
  }),
);
