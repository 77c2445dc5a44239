import { formations } from '@sofi/database';
import { createClient, TransportError } from '@sofi/sdk';
import { expect, test } from 'vitest';
import { reussi } from '../support/comptes.ts';
import { serveurDeTest } from '../support/serveur.ts';
import { nonEmpty } from '../support/non-empty.ts';

const s = serveurDeTest();
const url = () => `${s.origine('organisme')}/graphql`;
const combien = () => s.base.db.$count(formations);
const CREER =
  'mutation ($input: CreerFormationInput!) { creerFormation(input: $input) { __typename ... on CreerFormationSuccess { formation { numero intitule } } ... on BusinessError { code } } }';

async function envoyer(cle: string, intitule: string, query = CREER) {
  const reponse = await fetch(url(), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': cle },
    body: JSON.stringify({ query, variables: { input: { intitule } } }),
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- answers of any query
  return (await reponse.json()) as { data: any; errors?: { extensions: { code: string } }[] };
}

test('the same request under the same key is done once, and answered alike', async () => {
  const avant = await combien();
  const premiere = await envoyer('cle-1', 'Une fois');
  const [seconde, troisieme] = await Promise.all([
    envoyer('cle-1', 'Une fois'),
    envoyer('cle-1', 'Une fois'),
  ]);
  expect(premiere.data.creerFormation.formation.intitule).toBe('Une fois');
  expect(seconde).toEqual(premiere);
  expect(troisieme).toEqual(premiere);
  expect(await combien()).toBe(avant + 1);
});

test('calls that come together under one key are one', async () => {
  const avant = await combien();
  const reponses = await Promise.all(
    Array.from({ length: 4 }, () => envoyer('cle-ensemble', 'Ensemble')),
  );
  for (const reponse of nonEmpty(reponses)) expect(reponse).toEqual(reponses[0]);
  expect(await combien()).toBe(avant + 1);
});

test('a key that served for another request is refused', async () => {
  await envoyer('cle-2', 'Première');
  const avant = await combien();
  expect((await envoyer('cle-2', 'Seconde')).data.creerFormation).toEqual({
    __typename: 'SaisieInvalideError',
    code: 'CLE_IDEMPOTENCE_REUTILISEE',
  });
  expect(await combien()).toBe(avant);
});

test('a refusal is no result: the key serves again', async () => {
  const refus = await envoyer('cle-3', ' ');
  expect(refus.data.creerFormation.code).toBe('SAISIE_INVALIDE');
  expect((await envoyer('cle-3', 'Enfin')).data.creerFormation.__typename).toBe(
    'CreerFormationSuccess',
  );
});

test('each act of a request has its own place under the key, whatever its name', async () => {
  const long = `b${'x'.repeat(300)}`;
  const deux = `mutation ($input: CreerFormationInput!) { a: creerFormation(input: $input) { ... on CreerFormationSuccess { formation { numero } } } ${long}: creerFormation(input: $input) { ... on CreerFormationSuccess { formation { numero } } } }`;
  const cle = 'c'.repeat(200);
  const avant = await combien();
  const premiere = await envoyer(cle, 'Deux', deux);
  expect(premiere.data.a).not.toEqual(premiere.data[long]);
  expect(await envoyer(cle, 'Deux', deux)).toEqual(premiere);
  expect(await combien()).toBe(avant + 2);
});

test('what a replay can no longer show is said, and nothing leaks', async () => {
  const { numero } = (await envoyer('cle-4', 'Passagère')).data.creerFormation.formation;
  const sofi = createClient({ url: url() });
  const { id, version } = (await sofi.formations.lire(numero, 'TRAVAIL'))!;
  reussi(await sofi.supprimerFiche({ fiche: id, version }));
  const { errors } = await envoyer('cle-4', 'Passagère');
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test.each(['', 'é', 'a b', 'c'.repeat(201)])(
  'the key « %s » is refused by mutations, and queries ignore it',
  async (cle) => {
    // Latin-1, as fetch writes headers.
    const avant = await combien();
    const { errors } = await envoyer(cle, 'X');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await combien()).toBe(avant);
    expect((await envoyer(cle, 'X', '{ __typename }')).errors).toBeUndefined();
  },
);

test('a browser of another site may send the header', async () => {
  const reponse = await fetch(`${s.origine()}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://saisie.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,idempotency-key',
    },
  });
  expect(reponse.headers.get('access-control-allow-headers')).toContain('idempotency-key');
});

test('the client tries a mutation again whose answer was lost, and it is done once', async () => {
  const cles: (string | null)[] = [];
  const sofi = createClient({
    url: url(),
    fetch: async (adresse, init) => {
      cles.push(new Headers(init?.headers).get('idempotency-key'));
      const reponse = await fetch(adresse, init);
      if (cles.length === 1) throw new TypeError('connexion coupée');
      return reponse;
    },
  });
  const avant = await combien();
  const { formation } = reussi(await sofi.formations.creer({ intitule: 'Malgré la coupure' }));
  expect(formation.intitule).toBe('Malgré la coupure');
  expect(await combien()).toBe(avant + 1);
  expect(cles).toEqual([cles[0], cles[0]]);
  expect(cles[0]).toMatch(/^[0-9a-f]{32}$/);
  reussi(await sofi.formations.creer({ intitule: 'Malgré la coupure' }));
  expect(cles[2]).not.toBe(cles[0]);
  expect(await combien()).toBe(avant + 2);
});

test('a key of one’s own goes on after a crash; without one, an operation of one’s own is sent once', async () => {
  const sofi = createClient({ url: url() });
  const saisir = () => sofi.formations.creer({ intitule: 'Reprise' }, { cle: 'lot-7/ligne-12' });
  expect(await saisir()).toEqual(await saisir());
  let essais = 0;
  const coupe = createClient({
    url: url(),
    reprises: 2,
    fetch: async () => {
      essais++;
      throw new TypeError('connexion coupée');
    },
  });
  await expect(coupe.executer(CREER, {})).rejects.toBeInstanceOf(TransportError);
  expect(essais).toBe(1);
  await expect(coupe.executer(CREER, {}, { cle: 'x' })).rejects.toBeInstanceOf(TransportError);
  expect(essais).toBe(4);
});
