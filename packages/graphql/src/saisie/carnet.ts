import { SaisieInvalideError, LIMITES_ADRESSE, LIMITES_CONTACT } from '@sofi/domain';
import { creerContact, creerLieu } from '@sofi/usecases';
import { envDActe } from '../ecriture/acte.ts';
import { mutation } from '../ecriture/mutation.ts';
import { Contact } from '../types/contact.ts';
import { Lieu } from '../types/lieu.ts';
import { code, organisme, texte } from './champs.ts';

mutation('creerLieu', {
  description:
    'Adds a place to an organisme: its offers may then be held there. The town’s name, its département and its région follow from `codeInsee`.',
  entree: (t) => ({
    organisme: organisme(t, 'Whose place it is'),
    nom: texte(t, 'Its name, else the town’s', LIMITES_ADRESSE.denomination),
    lignes: t.stringList({
      required: true,
      description: `1 to 4 lines, at most ${LIMITES_ADRESSE.ligne} characters each.`,
    }),
    codePostal: t.string({ required: true, description: 'Five digits, one of the town’s.' }),
    codeInsee: t.string({ required: true, description: 'INSEE’s code of the commune: `44109`.' }),
    siret: t.field({ type: 'Siret', description: 'Of the establishment that stands there.' }),
    uai: t.string({ description: 'Number of the school there: 7 digits and a letter.' }),
    latitude: t.float({
      description: 'Degrees, WGS 84, with `longitude`; the town’s centre when absent.',
    }),
    longitude: t.float({ description: 'Degrees, WGS 84, with `latitude`.' }),
    estSite: t.boolean({
      description: 'Whether it trains there, and shows it among its `lieux`; true when absent.',
    }),
  }),
  refus: [SaisieInvalideError],
  agir: async (saisie, ctx, champ) => ({ id: await creerLieu(envDActe(ctx, champ), saisie) }),
  succes: 'The place was added.',
  champs: (t) => ({
    lieu: t.drizzleField({
      type: Lieu,
      description: 'The new place.',
      resolve: async (query, { id }, _args, { db }) =>
        (await db.query.lieux.findFirst(query({ where: { id } })))!, // places stay
    }),
  }),
});

mutation('creerContact', {
  description:
    'Adds an entry to the address book of an organisme: shown with the offers that name it, and nowhere else. A telephone or a mail address is needed.',
  entree: (t) => ({
    organisme: organisme(t, 'Whose contact it is'),
    type: code(t, 'In which function', 'TYPE_CONTACT'),
    civilite: texte(t, '`M.`, `Mme`', LIMITES_CONTACT.civilite),
    nom: t.string({
      required: true,
      description: `Family name, or the name of a service, at most ${LIMITES_CONTACT.nom} characters.`,
    }),
    prenom: texte(t, 'First name', LIMITES_CONTACT.prenom),
    telephone: t.string({ description: 'The fixed line, at most 25 characters.' }),
    portable: t.string({ description: 'The mobile, at most 25 characters.' }),
    courriel: t.string({ description: 'A mail address, at most 160 characters.' }),
    urls: t.stringList({ description: 'At most 3 absolute http(s) addresses.' }),
  }),
  refus: [SaisieInvalideError],
  agir: async (saisie, ctx, champ) => ({ id: await creerContact(envDActe(ctx, champ), saisie) }),
  succes: 'The contact was added.',
  champs: (t) => ({
    contact: t.drizzleField({
      type: Contact,
      description: 'The new contact.',
      resolve: async (query, { id }, _args, { db }) =>
        (await db.query.contacts.findFirst(query({ where: { id } })))!, // contacts stay
    }),
  }),
});
