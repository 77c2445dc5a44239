import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { importer } from '../support/lheo.ts';
import { serveurDeTest } from '../support/serveur.ts';
import { nonEmpty } from '../support/non-empty.ts';

/* The inputs of fixtures/cases, as they are, with their right answers. Those that want a server of their own stand elsewhere: addresses in limits, DateStyle in postgres/deadlines, pooler in postgres/pgbouncer. */

const s = serveurDeTest();
const lire = (nom: string) =>
  readFileSync(new URL(`../fixtures/cases/${nom}`, import.meta.url), 'utf8');

const poster = async (
  corps: string,
  { qui, ...entetes }: { qui?: 'organisme'; origin?: string } = {},
) => {
  const reponse = await fetch(`${s.origine(qui)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...entetes },
    body: corps,
  });
  return {
    statut: reponse.status,
    cors: reponse.headers.get('access-control-allow-origin'),
    ...((await reponse.json()) as {
      // oxlint-disable-next-line typescript/no-explicit-any -- answers of any query
      data?: Record<string, any>;
      errors?: { path?: string[]; extensions: { code: string } }[];
    }),
  };
};
const demander = (nom: string) => poster(JSON.stringify({ query: lire(nom) }));
const codes = ({ errors }: Awaited<ReturnType<typeof poster>>) =>
  errors?.map(({ extensions }) => extensions.code);

beforeAll(async () => {
  for (const nom of ['08-titres.xml', '14-sans-position.xml', '16-arrondissement.xml']) {
    const { anomalies } = await importer(s.base, lire(nom), { source: nom });
    const erreurs = anomalies.filter(({ gravite }) => gravite === 'ERREUR');
    if (erreurs.length > 0) throw new Error(JSON.stringify(erreurs));
  }
});

test.each([
  '01-nul-filtre.json',
  '03-annee-zero.json',
  '04-instants-hors-bornes.json',
  '05-instant-impossible.json',
  '06-demi-signe.json',
])('%s is BAD_USER_INPUT, with a path', async (nom) => {
  const reponse = await poster(lire(nom));
  expect(new Set(codes(reponse))).toEqual(new Set(['BAD_USER_INPUT']));
  for (const { path } of nonEmpty(reponse.errors!)) expect(path).toEqual([expect.any(String)]);
});

test('02: NUL in a reference is refused there', async () => {
  const { data } = await poster(lire('02-nul-ecriture.json'), { qui: 'organisme' });
  expect(data!['saisirOffre']).toMatchObject({
    __typename: 'SaisieInvalideError',
    champs: [{ chemin: ['reference'] }],
  });
});

const TITRES = [...lire('08-titres.xml').matchAll(/<intitule-formation>([^<]*)/g)].map(([, t]) =>
  t!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
);

const trouver = async (search: string, filter: object = {}) => {
  const { data } = await s.demander(
    `query ($search: String!, $filter: OffreFilter) { offres(search: $search, filter: $filter) {
      totalCount nodes { formation { intitule } } } }`,
    { search, filter },
  );
  return data['offres'];
};

test.each(['boulanger zq01', 'pâtissier zq01', 'bac+3 zq02', 'secourisme zq03', ...TITRES])(
  '08: « %s » finds its offer',
  async (search) => {
    const nom = /zq\d+/.exec(search)![0];
    const { nodes } = await trouver(search);
    expect(nodes).toEqual([{ formation: { intitule: TITRES.find((t) => t.includes(nom)) } }]);
  },
);

test('10: « * » is no département', async () => {
  const { data } = await demander('10-departement-etoile.graphql');
  const { totalCount, facets } = data!['o'];
  expect(totalCount).toBeGreaterThan(100);
  expect(facets[0].values.reduce((n: number, { count }: { count: number }) => n + count, 0)).toBe(
    totalCount,
  );
  expect(data!['s'].total.sessions).toBe(0);
  expect(totalCount).toBe(
    (await s.demander('{ offres(filter: { departements: ["44"] }) { totalCount } }')).data['offres']
      .totalCount,
  );
});

test('12: both repair the typo alike', async () => {
  const { data } = await demander('12-statistiques-et-faute.graphql');
  expect(data!['o'].rechercheCorrigee).toBe('soudage');
  expect(data!['o'].totalCount).toBeGreaterThan(50);
  expect(data!['s'].total.sessions).toBe(data!['o'].totalCount);
});

test('13: what holds no word finds nothing', async () => {
  const { data } = await demander('13-recherche-illisible.graphql');
  expect(data).toEqual({ a: { totalCount: 0 }, b: { totalCount: 0 } });
});

test('14: a place without a point stands at the centre of its commune', async () => {
  const proximite = { commune: '44184', rayonKm: 5 };
  expect((await trouver('zproxa', { proximite })).totalCount).toBe(1);
});

test('16: Paris includes its arrondissements', async () => {
  expect((await trouver('zparis', { communes: ['75056'] })).totalCount).toBe(1);
  const proximite = { commune: '75056', rayonKm: 20 };
  expect((await trouver('zparis', { proximite })).totalCount).toBe(1);
});

test('18: variables over GET that are no JSON', async () => {
  const adresse = new URL('/graphql', s.origine());
  adresse.searchParams.set('query', 'query($s:String!){offres(search:$s){totalCount}}');
  adresse.searchParams.set('variables', '{bad');
  const reponse = await fetch(adresse);
  expect(reponse.status).toBe(400);
  expect(await reponse.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

test('20: a document that is 5,000 lists deep', async () => {
  const liste = '['.repeat(5000) + ']'.repeat(5000);
  const query = `{offres(filter:{communes:${liste}}){totalCount}}`;
  const reponse = await poster(JSON.stringify({ query }));
  expect([reponse.statut, codes(reponse)]).toEqual([400, ['GRAPHQL_PARSE_FAILED']]);
});

test('22: a node of the type toString', async () => {
  expect(codes(await demander('22-noeud-prototype.graphql'))).toEqual(['BAD_USER_INPUT']);
});

test('23: a label of 3,000 characters', async () => {
  expect(codes(await poster(lire('23-etiquette-longue.json')))).toEqual(['BAD_USER_INPUT']);
});

test.each([
  ['query($q:String){organismes(search:$q){totalCount}}', 40_000],
  ['query($q:String){formations(filter:{intitule:$q}){totalCount}}', 70_000],
])('24: %s has a length', async (query, fois) => {
  const avant = s.base.requetes.length;
  const corps = JSON.stringify({ query, variables: { q: 'a '.repeat(fois) } });
  expect(codes(await poster(corps))).toEqual(['BAD_USER_INPUT']);
  expect(s.base.requetes.slice(avant)).toEqual([]);
});

test('25: four levels of 30 sessions are refused before anything is read', async () => {
  const avant = s.base.requetes.length;
  const quatre = lire('25-cout.graphql').replace(
    'nodes { numero }',
    'nodes { action { dispensateur { sessions(first: 30) { nodes { numero } } } } }',
  );
  expect(codes(await poster(JSON.stringify({ query: quatre })))).toEqual(['COST_LIMIT']);
  expect(s.base.requetes.slice(avant)).toEqual([]);
});

test('31: a body that is too long is refused to pages of other sites too', async () => {
  const { statut, cors } = await poster('0'.repeat(1_100_000), {
    origin: 'https://app.example',
  });
  expect([statut, cors]).toEqual([413, '*']);
});

test('32: a document named by its hash only', async () => {
  const persistedQuery = { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9' };
  const reponse = await poster(JSON.stringify({ extensions: { persistedQuery } }));
  expect(codes(reponse)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
});

test('33: codes however they are written', async () => {
  const { data } = await demander('33-codes-ecrits-autrement.graphql');
  const { a, b, c } = data!;
  expect(a.totalCount).toBeGreaterThan(0);
  expect(b).toEqual(a);
  const { data: capitale } = await s.demander(
    '{ c: offres(filter: { rome: ["J1501"] }) { totalCount } d: offres(filter: { departements: ["2A"] }) { totalCount } }',
  );
  expect(c.totalCount).toBeGreaterThan(0);
  expect({ c, d: data!['d'] }).toEqual(capitale);
});
