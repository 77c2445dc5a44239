import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander, origine } = serveurDeTest();

const ICI = { code: 'BAD_USER_INPUT' };

test.each([
  ['NUL', 'a\0b'],
  ['half a character', 'é\udc00'],
  ['another half', '\ud83d'],
])('a text with %s is refused where it is asked for', async (_, s) => {
  const parVariable = await demander(
    'query ($s: String!) { formations(filter: { intitule: $s }) { totalCount } o: offres(filter: { communes: [$s] }) { totalCount } }',
    { s },
  );
  expect(parVariable.errors).toMatchObject([{ path: ['formations'], extensions: ICI }]);
});

test('so is one that the document itself holds, in a fragment too', async () => {
  const { errors } = await demander(
    '{ session(numero: 143842) { numero } ...T } fragment T on Query { o: offres(search: "a\\u0000b") { totalCount } }',
  );
  expect(errors).toMatchObject([{ path: ['o'], extensions: ICI }]);
});

test('a text that cannot be kept is refused at its path in the input of a mutation', async () => {
  const { data } = await demander(
    'mutation ($i: SaisirOffreInput!) { saisirOffre(input: $i) { __typename ... on SaisieInvalideError { champs { chemin code } } } }',
    {
      i: {
        reference: 'a\0b',
        formation: { intitule: 'Essai \ud800' },
        actions: [],
      },
    },
    'organisme',
  );
  expect(data['saisirOffre']).toEqual({
    __typename: 'SaisieInvalideError',
    champs: [
      { chemin: ['formation', 'intitule'], code: 'TXT' },
      { chemin: ['reference'], code: 'TXT' },
    ],
  });
});

test.each([
  ['Date', '0000-01-01', 'n’est pas un jour'],
  ['Date', '2026-04-31', 'n’est pas un jour'],
  ['Date', '10000-01-01', 'n’est pas un jour'],
  ['DateTime', '0000-01-01T00:00:00Z', 'n’est pas un instant'],
  ['DateTime', '9999-12-31T23:59:59-14:00', 'n’est pas un instant'],
  ['DateTime', '0001-01-01T00:00:00+01:00', 'n’est pas un instant'],
  ['DateTime', '2026-04-31T00:00:00Z', 'n’est pas un instant'],
  ['DateTime', '2026-04-30T24:00:00Z', 'n’est pas un instant'],
])('no %s is %s: the refusal says so in French, and where', async (type, valeur, message) => {
  const champ = type === 'Date' ? 'debut: { min: $v }' : 'modifieDepuis: $v';
  const parVariable = await demander(
    `query ($v: ${type}) { nombre: sessions(filter: { ${champ} }) { totalCount } }`,
    { v: valeur },
  );
  const attendue = { path: ['nombre'], extensions: ICI, message: expect.stringContaining(message) };
  expect(parVariable.errors).toMatchObject([attendue]);
  const parTexte = await demander(
    `{ nombre: sessions(filter: { ${champ.replace('$v', JSON.stringify(valeur))} }) { totalCount } }`,
  );
  expect(parTexte.errors).toMatchObject([attendue]);
  expect(parTexte.errors![0]).toHaveProperty('locations');
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'an identifier of the type « %s » is no identifier',
  async (type) => {
    const id = Buffer.from(`${type}:1`).toString('base64');
    const { errors } = await demander('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(errors).toMatchObject([{ path: ['node'], extensions: ICI }]);
  },
);

const obtenir = async (parametres: Record<string, string>) => {
  const reponse = await fetch(`${origine()}/graphql?${new URLSearchParams(parametres)}`);
  return { statut: reponse.status, ...((await reponse.json()) as { errors: object[] }) };
};

test.each(['variables', 'extensions'])(
  'what is no JSON in « %s » over GET is refused with status 400',
  async (nom) => {
    const { statut, errors } = await obtenir({ query: '{ __typename }', [nom]: '{bad' });
    expect(statut).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  },
);

const poster = async (corps: string) => {
  const reponse = await fetch(`${origine()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: corps,
  });
  const texte = await reponse.text();
  return { statut: reponse.status, texte, ...(JSON.parse(texte) as { errors: object[] }) };
};

test('who names a document by its hash is asked for its text', async () => {
  const persistedQuery = { version: 1, sha256Hash: 'e'.repeat(64) };
  const { errors } = await poster(JSON.stringify({ extensions: { persistedQuery } }));
  expect(errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }]);
  const extensions = JSON.stringify({ persistedQuery });
  expect((await obtenir({ extensions })).errors).toMatchObject([
    { extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } },
  ]);
});

test('a body that is no JSON is refused, and not repeated', async () => {
  const { statut, errors, texte } = await poster('{"motDePasse":"tres-secret", bad');
  expect(statut).toBe(400);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  expect(texte).not.toContain('secret');
});

test.each([
  ['{', undefined, 'GRAPHQL_PARSE_FAILED', undefined],
  ['{ rien }', undefined, 'GRAPHQL_VALIDATION_FAILED', ['rien']],
  ['{ f: formations { rien } }', undefined, 'GRAPHQL_VALIDATION_FAILED', ['f', 'rien']],
  [
    '{ offres(first: 3000000000) { totalCount } }',
    undefined,
    'GRAPHQL_VALIDATION_FAILED',
    ['offres'],
  ],
  [
    'query ($n: Int) { o: offres(first: $n) { totalCount } }',
    { n: 3_000_000_000 },
    'BAD_USER_INPUT',
    ['o'],
  ],
  ['query ($n: Int!) { session(numero: $n) { numero } }', {}, 'BAD_USER_INPUT', ['session']],
  [
    'query ($n: Int!) { session(numero: $n) { numero } }',
    { n: 'x' },
    'BAD_USER_INPUT',
    ['session'],
  ],
  [
    'query ($f: OffreFilter) { offres(filter: $f) { totalCount } }',
    { f: { rien: 1 } },
    'BAD_USER_INPUT',
    ['offres'],
  ],
  [
    'query ($s: String) { offres(search: $s) { totalCount } }',
    { s: ['a'] },
    'BAD_USER_INPUT',
    ['offres'],
  ],
  [
    'query ($toString: String) { offres(search: $toString, first: 1) { nodes { cle: __typename } } }',
    { toString: 3 },
    'BAD_USER_INPUT',
    ['offres'],
  ],
])('%s with %j is refused as %s at %j', async (query, variables, code, path) => {
  const { errors } = await demander(query, variables);
  expect(errors).toHaveLength(1);
  expect(errors![0]!.extensions.code).toBe(code);
  expect(errors![0]!.path).toEqual(path);
});

test('values nested beyond any input are refused without being read', async () => {
  const profonde = '['.repeat(100_000) + ']'.repeat(100_000);
  const { errors } = await poster(
    `{"query":"query ($c: [String!]) { offres(filter: { communes: $c }) { totalCount } }","variables":{"c":${profonde}}}`,
  );
  expect(errors).toMatchObject([
    { message: 'La requête imbrique plus de 100 listes et objets.', extensions: ICI },
  ]);
});
