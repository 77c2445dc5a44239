import { compteDe } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { RoleEnum } from '../schema/enums.ts';

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
