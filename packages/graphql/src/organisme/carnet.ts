import type { SaisieContact, SaisieLieu } from '@sofi/domain';
import { SaisieInvalideError, LIMITES_ADRESSE, LIMITES_CONTACT } from '@sofi/domain';
import { creerContact, creerLieu } from '@sofi/usecases';
import { envDActe } from '../writing/act.ts';
import type { InputsOf } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { Contact } from './contact.ts';
import { Lieu } from './lieu.ts';
import { code, organisme, siret, texte } from '../fiche/inputs.ts';

mutation('creerLieu', {
  formulaire: 'lieu',
  description:
    'Adds a place to an organisme for use in its offers. Town, département and region follow from `codeInsee`.',
  entree: (t) =>
    ({
      organisme: organisme(t, 'Organisme of the place'),
      nom: texte(t, 'Name of the place, defaults to the town’s', LIMITES_ADRESSE.denomination),
      lignes: t.stringList({
        required: true,
        description: `Address lines: 1 to 4, at most ${LIMITES_ADRESSE.ligne} characters each.`,
      }),
      codePostal: t.string({
        required: true,
        description: 'Postal code: five digits, one of the commune’s.',
      }),
      codeInsee: t.string({ required: true, description: 'INSEE code of the commune: `44109`.' }),
      siret: siret(t, 'Establishment at this place'),
      uai: t.string({ description: 'UAI of the school at this place: 7 digits and a letter.' }),
      latitude: t.float({
        description:
          'Latitude in degrees (WGS 84), given with `longitude`; defaults to the centre of the commune.',
      }),
      longitude: t.float({ description: 'Longitude in degrees (WGS 84), given with `latitude`.' }),
      estSite: t.boolean({
        description:
          'Whether the organisme trains there and lists it in `lieux`; defaults to true.',
      }),
    }) satisfies InputsOf<SaisieLieu & { organisme: unknown }>,
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
  formulaire: 'contact',
  description:
    'Adds a contact to the address book of an organisme, shown only with the offers that name it. A telephone number or an email address is required.',
  entree: (t) =>
    ({
      organisme: organisme(t, 'Organisme of the contact'),
      type: code(t, 'Function', 'TYPE_CONTACT'),
      civilite: texte(t, '`M.`, `Mme`', LIMITES_CONTACT.civilite),
      nom: t.string({
        required: true,
        description: `Family name, or name of a service, at most ${LIMITES_CONTACT.nom} characters.`,
      }),
      prenom: texte(t, 'First name', LIMITES_CONTACT.prenom),
      telephone: t.string({ description: 'Landline number, at most 25 characters.' }),
      portable: t.string({ description: 'Mobile number, at most 25 characters.' }),
      courriel: t.string({ description: 'Email address, at most 160 characters.' }),
      urls: t.stringList({ description: 'At most 3 absolute http(s) URLs.' }),
    }) satisfies InputsOf<SaisieContact & { organisme: unknown }>,
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
