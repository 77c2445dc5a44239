import { ANONYME, NonIdentifieError } from '@sofi/domain';
import type { Api, CacheDeReponses, Handover, ReponseGardee } from '@sofi/graphql';
import { createApi } from '@sofi/graphql';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { acteur } from '../support/saisie.ts';
import { serveurDeTest } from '../support/serveur.ts';
import { MAINTENANT } from '../support/temps.ts';

const serveur = serveurDeTest();
let sansCache: Api;
let avecCache: Api;
beforeAll(() => {
  sansCache = creer(undefined);
  const gardees = new Map<string, ReponseGardee>();
  avecCache = creer({
    etat: async () => 'un',
    oublier: () => {},
    lire: async (cle) => gardees.get(cle),
    garder: (cle, reponse) => gardees.set(cle, reponse),
  });
});

const creer = (cache: CacheDeReponses | undefined) =>
  createApi({
    db: serveur.base.db,
    identifier: (autorisation) => {
      if (autorisation === null) return ANONYME;
      if (autorisation === 'Bearer valideur') return acteur('VALIDEUR');
      throw new NonIdentifieError('Inconnu.');
    },
    horloge: () => MAINTENANT,
    signaler: () => {},
    cache,
  });

interface Envoi {
  corps: string;
  accept?: string | undefined;
  authorization?: string | undefined;
}

const directement = (api: Api, { corps, accept, authorization }: Envoi) =>
  api.repondre({ accept, authorization, contentType: 'application/json', corps, adresse: '::1' });

/** The same question as the Fetch API has it; `handover`: left by the pipeline, so that Yoga answers. */
async function parFetch(
  api: Api,
  { corps, accept, authorization }: Envoi,
  handover: Handover = {},
) {
  const reponse = await api.fetch(
    new Request('http://sofi/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(accept === undefined ? {} : { accept }),
        ...(authorization === undefined ? {} : { authorization }),
      },
      body: corps,
    }),
    { adresse: '::1', handover },
  );
  return {
    statut: reponse.status,
    corps: await reponse.text(),
    entetes: Object.fromEntries(
      [...reponse.headers].map(([nom, valeur]) => [nom.toLowerCase(), valeur]),
    ),
  };
}

const LISTE = `query Liste($combien: Int = 2) { formations(first: $combien) { totalCount nodes { code intitule } } }
  query Offres { offres(search: "accueil") { totalCount nodes { session { numero } } } }`;

const envois = fc.record({
  corps: fc
    .oneof(
      fc.constant({ query: '{ a: __typename formations(first: 1) { nodes { id } } }' }),
      fc.record({
        query: fc.constant(LISTE),
        operationName: fc.constantFrom('Liste', 'Offres'),
        variables: fc.constantFrom(undefined, null, {}, { combien: 3 }, { combien: null }),
      }),
    )
    .map((une) => JSON.stringify(une)),
  accept: fc.constantFrom(
    undefined,
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'application/graphql-response+json, application/json',
    'application/json, text/plain, */*',
  ),
  authorization: fc.constantFrom(undefined, 'Bearer valideur'),
});

test.each([
  ['by Yoga', false, { isTried: true }],
  ['over the Fetch API', true, {}],
])('a plain question has the same answer %s', async (_way, cache, handover) => {
  const api = cache ? avecCache : sansCache;
  await fc.assert(
    fc.asyncProperty(envois, async (envoi) => {
      const directe = await directement(api, envoi);
      const { statut, corps, entetes } = await parFetch(api, envoi, { ...handover });
      expect(statut).toBe(200);
      expect(String(directe?.corps)).toBe(corps);
      const { 'content-length': _longueur, ...autres } = entetes;
      expect(directe?.entetes).toMatchObject(autres);
    }),
    { numRuns: 60 },
  );
});

test('what was kept by one way is found by the other', async () => {
  const envoi = { corps: JSON.stringify({ query: '{ formations(first: 7) { nodes { id } } }' }) };
  const { etag } = (await directement(avecCache, envoi))!.entetes;
  const debut = serveur.base.requetes.length;
  expect((await parFetch(avecCache, envoi)).entetes['etag']).toBe(etag);
  expect(serveur.base.requetes.length).toBe(debut);
});

test('a question that names a mutation is kept by neither way', async () => {
  const corps = JSON.stringify({
    query: 'query A { __typename } mutation B { seDeconnecter }',
    operationName: 'A',
  });
  expect((await directement(avecCache, { corps }))!.entetes['etag']).toBeUndefined();
  expect((await parFetch(avecCache, { corps })).entetes['etag']).toBeUndefined();
});

test.each([
  ['an empty body', ''],
  ['a body that is no JSON', '{'],
  ['a batch', '[{ "query": "{ __typename }" }]'],
  ['a query that is no text', '{ "query": 1 }'],
  ['variables that are no object', '{ "query": "{ __typename }", "variables": [] }'],
  ['extensions', '{ "query": "{ __typename }", "extensions": {} }'],
  ['an unknown field', '{ "query": "{ rien }" }'],
  ['a text that is no GraphQL', '{ "query": "{" }'],
  ['an unknown operation', '{ "query": "{ __typename }", "operationName": "Autre" }'],
  ['one of two, unnamed', '{ "query": "query A { __typename } query B { __typename }" }'],
  ['a mutation', '{ "query": "mutation { seDeconnecter }" }'],
  ['a subscription', '{ "query": "subscription { evenements { id } }" }'],
  [
    'a lacking variable',
    '{ "query": "query ($n: Int!) { formations(first: $n) { totalCount } }" }',
  ],
  ['a refused argument', '{ "query": "{ formations(first: 1000) { totalCount nodes { id } } }" }'],
])('%s is left to fetch', async (_quoi, corps) => {
  expect(await directement(sansCache, { corps })).toBeNull();
});

test('so is who is not known', async () => {
  const envoi = { corps: '{ "query": "{ __typename }" }', authorization: 'Bearer personne' };
  expect(await directement(sansCache, envoi)).toBeNull();
  const reponse = await fetch(`${serveur.origine('anonyme')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer personne' },
    body: envoi.corps,
  });
  expect(reponse.status).toBe(401);
});

test('a body that was read and left is answered whole, whatever its letters', async () => {
  const envoyer = (type: string) =>
    fetch(`${serveur.origine('anonyme')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: JSON.stringify({ query: '{ é‘ }' }),
    });
  const [lue, passee] = await Promise.all([
    envoyer('application/json'),
    envoyer('application/json; charset="utf-8"'),
  ]);
  expect(lue.status).toBe(passee.status);
  expect(await lue.json()).toEqual(await passee.json());
});
