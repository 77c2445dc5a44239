import { lignes } from '@sofi/database';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { reussi } from '../support/comptes.ts';
import { chemins, saisieParClient } from '../support/saisie-par-client.ts';

/* A person's data is corrected wherever it stands, and erased from all of it. */

const s = saisieParClient();
const { client } = s;

const carnet = async () =>
  (await Array.fromAsync(client('organisme').organismes.carnet(SIRET_DE_DEMONSTRATION))).map(
    ({ id }) => id,
  );

test('a correction is public at once, keeps what is not given, and obeys the form', async () => {
  const sofi = client('organisme');
  const { contact } = reussi(
    await sofi.contacts.creer({ nom: 'Aubépine', prenom: 'Lou', telephone: '02 99 00 00 07' }),
  );
  const { contact: corrige } = reussi(
    await sofi.contacts.modifier({
      contact: contact.id,
      nom: 'Aubépin',
      courriel: 'a@exemple.test',
    }),
  );
  expect(corrige).toMatchObject({
    id: contact.id,
    nom: 'Aubépin',
    prenom: 'Lou',
    telephone: '02 99 00 00 07',
  });
  const refus = await sofi.contacts.modifier({
    contact: contact.id,
    telephone: null,
    courriel: null,
    nom: ' ',
  });
  expect(chemins(refus)).toEqual(['nom', 'telephone']);
  expect(await client('autre').contacts.modifier({ contact: contact.id, nom: 'X' })).toMatchObject({
    code: 'INTROUVABLE',
  });
});

test('a person who is erased is in no fiche, in no history and in no address book', async () => {
  const sofi = client('organisme');
  const nom = 'Quenouillère';
  const { contact } = reussi(
    await sofi.contacts.creer({ nom, prenom: 'Ysoline', telephone: '02 99 00 00 08' }),
  );
  const { numero, session } = await s.publier();
  const lue = (await sofi.sessions.lire(session.numero, 'TRAVAIL'))!;
  reussi(
    await sofi.sessions.modifier({
      session: lue.id,
      version: lue.version,
      contacts: [contact.id, ...s.siennes.contacts.slice(0, 1)],
    }),
  );
  const publics = async () =>
    (await client('anonyme').sessions.lire(session.numero))!.contacts.map(({ id }) => id);
  expect(await publics()).toContain(contact.id);
  const dHistoire = async () =>
    JSON.stringify(await Array.fromAsync(sofi.actions.historique(numero)));
  expect(await dHistoire()).toContain(nom);

  const demande = await sofi.contacts.supprimer({ contact: contact.id });
  expect(demande).toMatchObject({
    __typename: 'ConfirmationRequiseError',
    consequences: [{ fiche: session.code, message: expect.stringContaining('ne paraît plus') }],
  });
  expect(await publics()).toContain(contact.id);
  expect(
    await client('autre').contacts.supprimer({ contact: contact.id, confirmer: true }),
  ).toMatchObject({ code: 'INTROUVABLE' });

  reussi(await sofi.contacts.supprimer({ contact: contact.id, confirmer: true }));
  expect(await publics()).not.toContain(contact.id);
  expect(await publics()).toHaveLength(1);
  expect(await carnet()).not.toContain(contact.id);
  const histoire = await dHistoire();
  expect(histoire).not.toContain(nom);
  expect(histoire).toContain('contact effacé');
  expect(
    await lignes(s.base.db, sql`select from evenements e where e::text like ${`%${nom}%`}`),
  ).toEqual([]);
  expect(await sofi.contacts.supprimer({ contact: contact.id })).toMatchObject({
    code: 'INTROUVABLE',
  });
});
