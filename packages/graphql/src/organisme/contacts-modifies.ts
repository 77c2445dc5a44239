import type { SaisieContact } from '@sofi/domain';
import {
  ConfirmationRequiseError,
  IntrouvableError,
  LIMITES_CONTACT,
  SaisieInvalideError,
} from '@sofi/domain';
import { modifierContact, supprimerContact } from '@sofi/usecases';
import { CHAMPS_CHANGES, code, texte } from '../fiche/inputs.ts';
import { envDActe } from '../writing/act.ts';
import type { ChampsDEntree, InputsOf } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { numeroDe } from '../writing/references.ts';
import { Contact } from './contact.ts';

const contact = (t: ChampsDEntree) =>
  t.id({ required: true, description: '`id` of an entry of the organisme’s address book.' });

mutation('modifierContact', {
  formulaire: 'contact',
  description: `Corrects an entry of an address book wherever it is named; public at once with the offers that name it. ${CHAMPS_CHANGES} A feed no longer overwrites it.`,
  entree: (t) =>
    ({
      contact: contact(t),
      type: code(t, 'Function', 'TYPE_CONTACT'),
      civilite: texte(t, '`M.`, `Mme`', LIMITES_CONTACT.civilite),
      nom: texte(t, 'Family name, or name of a service', LIMITES_CONTACT.nom),
      prenom: texte(t, 'First name', LIMITES_CONTACT.prenom),
      telephone: t.string({ description: 'Landline number, at most 25 characters.' }),
      portable: t.string({ description: 'Mobile number, at most 25 characters.' }),
      courriel: t.string({ description: 'Email address, at most 160 characters.' }),
      urls: t.stringList({ description: 'At most 3 absolute http(s) URLs.' }),
    }) satisfies InputsOf<SaisieContact & { contact: unknown }>,
  refus: [SaisieInvalideError, IntrouvableError],
  agir: async ({ contact: id, ...saisie }, ctx, champ) => ({
    id: await modifierContact(envDActe(ctx, champ), {
      ...(saisie as Partial<SaisieContact>),
      contact: numeroDe('Contact', id),
    }),
  }),
  succes: 'The entry has the requested values.',
  champs: (t) => ({
    contact: t.drizzleField({
      type: Contact,
      description: 'The entry in its new state.',
      resolve: async (query, { id }, _args, { db }) =>
        (await db.query.contacts.findFirst(query({ where: { id } })))!, // just written
    }),
  }),
});

mutation('supprimerContact', {
  description:
    'Erases a person: from the address book, from every fiche that names them, published ones too, and from the journal. Where fiches name them, ConfirmationRequiseError lists these first.',
  entree: (t) => ({
    contact: contact(t),
    confirmer: t.boolean({
      description: 'Yes to taking them out of the fiches that name them. False when absent.',
    }),
  }),
  refus: [IntrouvableError, ConfirmationRequiseError],
  agir: async ({ contact: id, confirmer }, ctx, champ) => {
    await supprimerContact(envDActe(ctx, champ), {
      contact: numeroDe('Contact', id),
      confirmer: confirmer ?? false,
    });
    return { id };
  },
  succes: 'The person was erased.',
  champs: (t) => ({
    id: t.id({ description: '`id` of the entry that was removed.', resolve: ({ id }) => id }),
  }),
});
