import { builder } from '../builder.ts';
import { ecrireIdentifiant } from '../identifiants.ts';
import { connexionDe } from '../pagination/connexions.ts';
import { entreeDe, Nomenclature } from './nomenclature.ts';

/** Personal data: reached through its offer or its organisme, never by a query of its own. */
export const Contact = builder.drizzleObject('contacts', {
  name: 'Contact',
  description: 'Whom to ask. LHEO: `coordonnees`.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque; for `contacts` of actions and sessions. `node(id:)` does not take it.',
      resolve: ({ id }) => ecrireIdentifiant('Contact', id),
    }),
    type: t.field({
      type: Nomenclature,
      nullable: true,
      description: 'In which function. Null where it is not said. LHEO: `type-contact`.',
      resolve: ({ type }) => entreeDe('TYPE_CONTACT', type),
    }),
    civilite: t.exposeString('civilite', {
      nullable: true,
      description: '`M.`, `Mme`; null where it is not said.',
    }),
    nom: t.exposeString('nom', { description: 'Family name, or the name of a service.' }),
    prenom: t.exposeString('prenom', {
      nullable: true,
      description: 'First name; null for a service.',
    }),
    telephone: t.string({
      nullable: true,
      description:
        'The fixed line, else the mobile; as written. Null without either. LHEO: `telfixe`, `portable`.',
      resolve: ({ telephone, portable }) => telephone ?? portable,
    }),
    telephones: t.stringList({
      description: 'All fixed lines, as written. LHEO: `telfixe/numtel`.',
      resolve: ({ telephone, autresTelephones }) =>
        telephone === null ? [] : [telephone, ...autresTelephones],
    }),
    portables: t.stringList({
      description: 'All mobiles, as written. LHEO: `portable/numtel`.',
      resolve: ({ portable, autresPortables }) =>
        portable === null ? [] : [portable, ...autresPortables],
    }),
    fax: t.stringList({
      description: 'All fax numbers, as written. LHEO: `fax/numtel`.',
      resolve: ({ fax, autresFax }) => (fax === null ? [] : [fax, ...autresFax]),
    }),
    urls: t.expose('urls', { type: ['Url'], description: 'Its pages, at most 3. LHEO: `web`.' }),
    courriel: t.exposeString('courriel', {
      nullable: true,
      description: 'Null where it is not said. LHEO: `courriel`.',
    }),
  }),
});

export const ContactConnection = connexionDe(Contact, 'Contact');
