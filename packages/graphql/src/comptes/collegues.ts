import type { utilisateurs } from '@sofi/database';
import { visible } from '@sofi/database';
import { compteDe, IntrouvableError, SaisieInvalideError } from '@sofi/domain';
import {
  attribuerRole,
  inviterCollegue,
  retirerCollegue,
  retirerRole,
  ROLES_ATTRIBUES,
} from '@sofi/usecases';
import { and, ne, sql } from 'drizzle-orm';
import { builder } from '../schema/builder.ts';
import type { ChampsDEntree, ChampsSur } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { parIdentifiant } from '../reading/orders.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { lireListe } from '../pagination/racine.ts';
import { Utilisateur } from './utilisateur.ts';

const UtilisateurConnection = connexionDe(Utilisateur, 'Utilisateur');

builder.drizzleObjectField(Utilisateur, 'collegues', (t) =>
  t.field({
    type: UtilisateurConnection,
    description:
      'Other accounts that act for the same organismes, by identifier; to an administrator, all other accounts. Of the signed-in user: empty for anybody else.',
    args: argumentsDePage,
    select: { columns: { id: true } },
    resolve: ({ id }, args, ctx, info) =>
      lireListe<typeof utilisateurs>(
        {
          table: 'utilisateurs',
          condition: (table) =>
            id === compteDe(ctx.acteur)
              ? and(visible.utilisateur(ctx.acteur, table), ne(table.id, id))
              : sql`false`,
          ordre: parIdentifiant<typeof utilisateurs>(),
          signature: () => signer('collegues'),
        },
        args,
        ctx,
        info,
      ),
  }),
);

const entreeDeCollegue = (t: ChampsDEntree) => ({
  organisme: t.field({ type: 'Siret', required: true, description: 'SIRET of the organisme.' }),
  courriel: t.string({ required: true, description: 'Address of the colleague, in any case.' }),
});

const adresse = (t: ChampsSur<{ courriel: string }>) =>
  t.exposeString('courriel', { description: 'Address, as it was read.' });

mutation('inviterCollegue', {
  description:
    'Sends an activation key for an organisme to this address, which may ask for others from then on. For the people of the organisme and the Cariforef.',
  entree: entreeDeCollegue,
  audit: true,
  refus: [IntrouvableError, SaisieInvalideError],
  agir: ({ organisme, courriel }, ctx) => inviterCollegue(ctx, { siret: organisme, courriel }),
  succes:
    'The key is on its way; an address that acts for the organisme already hears that it does.',
  champs: (t) => ({ courriel: adresse(t) }),
});

mutation('retirerCollegue', {
  description:
    'Ends what this address may do for an organisme, at once: its account no longer acts for it, and its keys are void. For the people of the organisme and the Cariforef; those who stay hear of it.',
  entree: entreeDeCollegue,
  audit: true,
  refus: [IntrouvableError, SaisieInvalideError],
  agir: ({ organisme, courriel }, ctx) => retirerCollegue(ctx, { siret: organisme, courriel }),
  succes: 'The address may do nothing for the organisme any more.',
  champs: (t) => ({ courriel: adresse(t) }),
});

const RoleAttribueEnum = builder.enumType('RoleAttribue', {
  description: 'A role that an administrator gives; ORGANISME comes with an organisme.',
  values: Object.fromEntries(
    ROLES_ATTRIBUES.map((role) => [role, { description: `See \`Role.${role}\`.` }]),
  ) as Record<(typeof ROLES_ATTRIBUES)[number], { description: string }>,
});

const entreeDeRole = (t: ChampsDEntree) => ({
  courriel: t.string({ required: true, description: 'Address of the account, in any case.' }),
  role: t.field({ type: RoleAttribueEnum, required: true, description: 'Role.' }),
});

mutation('attribuerRole', {
  description:
    'Gives a role to the account of an address; a missing account is created, and its holder chooses a password by mail. For administrators; the other administrators are notified.',
  entree: entreeDeRole,
  audit: true,
  refus: [SaisieInvalideError],
  agir: (entree, ctx) => attribuerRole(ctx, entree),
  succes: 'The account has the role.',
  champs: (t) => ({ utilisateur: compte(t) }),
});

mutation('retirerRole', {
  description:
    'Takes a role back from an account, and ends its sessions. For administrators. The last administrator stays (DERNIER_ADMINISTRATEUR).',
  entree: entreeDeRole,
  audit: true,
  refus: [IntrouvableError, SaisieInvalideError],
  agir: (entree, ctx) => retirerRole(ctx, entree),
  succes: 'The account no longer has the role.',
  champs: (t) => ({ utilisateur: compte(t) }),
});

function compte(t: ChampsSur<{ utilisateurId: number }>) {
  return t.drizzleField({
    type: Utilisateur,
    description: 'Account.',
    resolve: async (query, { utilisateurId: id }, _args, { db }) =>
      (await db.query.utilisateurs.findFirst(query({ where: { id } })))!, // just written
  });
}
