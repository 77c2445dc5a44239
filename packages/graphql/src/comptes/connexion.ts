import { inLane } from '@sofi/database';
import { SaisieInvalideError } from '@sofi/domain';
import type { Connexion } from '@sofi/usecases';
import { activerCompte, seConnecter, seDeconnecter } from '@sofi/usecases';
import { builder } from '../builder.ts';
import type { ChampsDeSucces } from '../ecriture/mutation.ts';
import { mutation } from '../ecriture/mutation.ts';
import { nonIdentifie } from '../erreurs.ts';
import { Utilisateur } from '../types/utilisateur.ts';

const champs: ChampsDeSucces<Connexion> = (t) => ({
  jeton: t.exposeString('jeton', {
    description: 'To send as `Authorization: Bearer …`. Shown now, and never again.',
  }),
  expireLe: t.expose('expireLe', {
    type: 'DateTime',
    description: 'When one has to sign in anew.',
  }),
  utilisateur: t.drizzleField({
    type: Utilisateur,
    description: 'Who is signed in.',
    resolve: async (query, { utilisateurId: id }, _args, { db }) =>
      (await db.query.utilisateurs.findFirst(query({ where: { id } })))!, // just read
  }),
});

mutation('seConnecter', {
  description:
    'Signs in. An unknown address and a wrong password are one refusal, IDENTIFIANTS_REFUSES. Attempts are limited (RATE_LIMITED).',
  entree: (t) => ({
    courriel: t.string({ required: true, description: 'The account’s address, in any case.' }),
    motDePasse: t.string({ required: true, description: 'The account’s password.' }),
  }),
  audit: true,
  refus: [SaisieInvalideError],
  agir: (entree, ctx) => inLane('identity', () => seConnecter(ctx, entree)),
  succes: 'Somebody is signed in.',
  champs,
});

mutation('activerCompte', {
  description:
    'Opens the account of an activation key and signs in. Where the key’s address has an account, its password is checked instead and the key’s organisme is added to it. Attempts are limited (RATE_LIMITED).',
  entree: (t) => ({
    cle: t.string({ required: true, description: 'The key that came by mail. It serves once.' }),
    motDePasse: t.string({
      required: true,
      description:
        'The password to be, 12 characters or more unless the server asks for others; of an account that exists, its own.',
    }),
    nom: t.string({
      description: 'First and last name, 250 characters; left as it is where the account exists.',
    }),
  }),
  audit: true,
  refus: [SaisieInvalideError],
  agir: ({ cle, motDePasse, nom }, ctx) =>
    inLane('identity', () => activerCompte(ctx, { cle, motDePasse, nom: nom ?? null })),
  succes: 'The account is open, and somebody signed in.',
  champs,
});

builder.mutationField('seDeconnecter', (t) =>
  t.boolean({
    description:
      'Ends the session of the bearer token, at once. False where it is none: keys are revoked, tokens of an identity provider end there.',
    resolve: (_racine, _args, ctx) => {
      if (ctx.acteur.type === 'ANONYME') throw nonIdentifie();
      return seDeconnecter(ctx, ctx.porteur);
    },
  }),
);
