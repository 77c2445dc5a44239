import { builder } from '../schema/builder.ts';
import { ecrireIdentifiant } from '../reading/node-ids.ts';
import { connexionDe } from '../pagination/connexions.ts';
import { entreeDe, Nomenclature } from '../nomenclature/object.ts';

/** Personal data: reached through its offer or its organisme, never by a query of its own. */
export const Contact = builder.drizzleObject('contacts', {
  name: 'Contact',
  description: 'A contact. LHEO: `coordonnees`.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque; for `contacts` of actions and sessions. Not accepted by `node(id:)`.',
      resolve: ({ id }) => ecrireIdentifiant('Contact', id),
    }),
    type: t.field({
      type: Nomenclature,
      nullable: true,
      description: 'Function; null if not given. LHEO: `type-contact`.',
      resolve: ({ type }) => entreeDe('TYPE_CONTACT', type),
    }),
    civilite: t.exposeString('civilite', {
      nullable: true,
      description: '`M.`, `Mme`; null if not given.',
    }),
    nom: t.exposeString('nom', { description: 'Family name, or name of a service.' }),
    prenom: t.exposeString('prenom', {
      nullable: true,
      description: 'First name; null for a service.',
    }),
    telephone: t.string({
      nullable: true,
      description:
        'Landline, else mobile, as entered; null without either. LHEO: `telfixe`, `portable`.',
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
      description: 'Email address; null if not given. LHEO: `courriel`.',
    }),
  }),
});

export const ContactConnection = connexionDe(Contact, 'Contact');
