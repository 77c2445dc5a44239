import type { journalDesComptes } from '@sofi/database';

import { aRole, lireCourriel } from '@sofi/domain';
import { eq } from 'drizzle-orm';
import { builder } from '../schema/builder.ts';
import { interdit, nonIdentifie, saisieInvalide } from '../http/errors.ts';
import { parIdentifiant } from '../reading/orders.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { lireListe } from '../pagination/racine.ts';

const FaitDeCompte = builder.drizzleObject('journalDesComptes', {
  name: 'FaitDeCompte',
  description: 'Something that was done to an account or an address. Never changed, never deleted.',
  fields: (t) => ({
    survenuLe: t.expose('survenuLe', { type: 'DateTime', description: 'When. UTC.' }),
    type: t.exposeString('type', {
      description:
        'The act: COMPTE_OUVERT, DEMANDE_APPROUVEE, DEMANDE_REFUSEE, COLLEGUE_INVITE, COLLEGUE_RETIRE, ROLE_ATTRIBUE, ROLE_RETIRE.',
    }),
    courriel: t.exposeString('courriel', { description: 'Address of the account, lower case.' }),
    auteur: t.relation('auteur', {
      nullable: true,
      description: 'Account that did it; null for a command or the holder of a key.',
    }),
    organisme: t.relation('organisme', {
      nullable: true,
      description: 'Organisme concerned; null for a role.',
    }),
    detail: t.exposeString('detail', {
      nullable: true,
      description: 'Role, or reason of a refusal; null for other acts.',
    }),
  }),
});

const FaitDeCompteConnection = connexionDe(FaitDeCompte, 'FaitDeCompte');

builder.queryField('journalDesComptes', (t) =>
  t.field({
    type: FaitDeCompteConnection,
    description:
      'Everything that was done to accounts, oldest first; use `last` for the newest. For administrators: UNAUTHENTICATED or FORBIDDEN to others.',
    args: {
      courriel: t.arg.string({ description: 'Acts on this address only, in any case.' }),
      ...argumentsDePage,
    },
    resolve: (_racine, { courriel, ...args }, ctx, info) => {
      if (ctx.acteur.type === 'ANONYME') throw nonIdentifie();
      if (!aRole(ctx.acteur, 'ADMINISTRATEUR'))
        throw interdit('Le journal des comptes est pour les administrateurs.');
      const adresse = courriel == null ? null : lireCourriel(courriel);
      if (courriel != null && adresse === null)
        throw saisieInvalide('« courriel » n’est pas une adresse.');
      return lireListe<typeof journalDesComptes>(
        {
          table: 'journalDesComptes',
          condition: (table) => (adresse === null ? undefined : eq(table.courriel, adresse)),
          ordre: parIdentifiant<typeof journalDesComptes>(),
          signature: () => signer('journalDesComptes', adresse),
        },
        args,
        ctx,
        info,
      );
    },
  }),
);
