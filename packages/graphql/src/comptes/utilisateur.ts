import type { DroitDeCompte } from '@sofi/domain';
import { compteDe, droitsDeCompte } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { enumeration, RoleEnum } from '../schema/enums.ts';

const DroitDeCompteEnum = enumeration<DroitDeCompte>('DroitDeCompte', 'What an account may do.', {
  SAISIR: 'Enter offers, for one’s organismes or for any.',
  VALIDER: 'Question, refuse and validate actions.',
  DONNER_ACCORD_REGION: 'Answer for the Région to requests for its agreement.',
  IMPORTER_PROGRAMME: 'Load the yearly file of the Région.',
  GERER_COMPTES: 'Decide on requests for accounts, invite for any organisme.',
  ATTRIBUER_ROLES: 'Give and take roles.',
  GERER_ABONNEMENTS: 'Manage webhooks.',
});

/** Somebody with an account: for themselves, for the people of their organismes and for administrators. */
export const Utilisateur = builder.drizzleNode('utilisateurs', {
  name: 'Utilisateur',
  description:
    'Somebody with an account. Each reads themselves and the people of their organismes; administrators read everybody.',
  id: { column: ({ id }) => id },
  fields: (t) => ({
    courriel: t.exposeString('courriel', { description: 'Sign-in address, in lower case.' }),
    nom: t.exposeString('nom', { nullable: true, description: 'Null if not given.' }),
    roles: t.expose('roles', { type: [RoleEnum], description: 'Role of the user.' }),
    droits: t.field({
      type: [DroitDeCompteEnum],
      description:
        'What the signed-in user may do, in the order of the procedure; on one action, see `Action.actes`. A key that may only read uses none of it. Empty for anybody else.',
      select: { columns: { id: true } },
      resolve: ({ id }, _args, { acteur }) =>
        id === compteDe(acteur) ? droitsDeCompte(acteur) : [],
    }),
    organismes: t.relation('organismes', {
      description: 'Organismes this user acts for, by identifier.',
      query: { orderBy: { id: 'asc' } },
    }),
  }),
});

builder.queryField('moi', (t) =>
  t.drizzleField({
    type: Utilisateur,
    nullable: true,
    description: 'The signed-in user; null for anonymous callers.',
    resolve: (query, _racine, _args, { db, acteur }) => {
      const id = compteDe(acteur);
      return id === null ? null : db.query.utilisateurs.findFirst(query({ where: { id } }));
    },
  }),
);
