import { parse } from 'csv-parse/sync';
import { formations } from '@sofi/database';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

/* A query that holds one list is a table under `Accept: text/csv`. */

const serveur = serveurDeTest();

const demander = (
  query: string,
  { accept = 'text/csv', get = false }: { accept?: string; get?: boolean } = {},
) =>
  get
    ? fetch(`${serveur.origine()}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { accept },
      })
    : fetch(`${serveur.origine()}/graphql`, {
        method: 'POST',
        headers: { accept, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });

const SESSIONS = `{ sessions(first: 50, filter: { departements: ["44"] }) {
  nodes { code numero urls modaliteEnseignement rythmes { code } lieu { nom adresse { codeInsee } } dispositifs { type } action { formation { certifiante } } }
  totalCount pageInfo { hasNextPage } } }`;

test.each([true, false])(
  'a list is a table of what it selects, one line an item (GET: %s)',
  async (get) => {
    const reponse = await demander(SESSIONS, { get });
    expect(reponse.status).toBe(200);
    expect(reponse.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    const lignes = parse<Record<string, string>>(await reponse.text(), { columns: true });
    const { data } = await serveur.demander(SESSIONS);
    const { nodes } = data['sessions'];
    expect(nodes.length).toBeGreaterThan(20);
    expect(lignes).toEqual(
      nodes.map((une: (typeof nodes)[number]) => ({
        code: une.code,
        numero: String(une.numero),
        urls: une.urls.join('|'),
        modaliteEnseignement: une.modaliteEnseignement ?? '',
        rythmes: JSON.stringify(une.rythmes),
        'lieu.nom': une.lieu?.nom ?? '',
        'lieu.adresse.codeInsee': une.lieu?.adresse.codeInsee ?? '',
        dispositifs: JSON.stringify(une.dispositifs),
        'action.formation.certifiante': String(une.action.formation.certifiante),
      })),
    );
  },
);

test('edges and lists beneath something else are tables too, and an empty list is an empty one', async () => {
  const bords = await demander(
    '{ formation(numero: 1) { id } offres(first: 2) { edges { cursor node { session { numero } } } } }',
  );
  expect((await bords.text()).split('\r\n')[0]).toBe('session.numero');
  const vide = await demander('{ offres(search: "xyzzyx") { nodes { session { numero } } } }');
  expect([vide.status, await vide.text()]).toEqual([200, '\r\n']);
});

test('a text that a spreadsheet would run is harmless', async () => {
  const { data } = await serveur.demander('{ formations(first: 1) { nodes { numero } } }');
  const { numero } = data['formations'].nodes[0];
  await serveur.base.db
    .update(formations)
    .set({ intitule: '=HYPERLINK("http://ailleurs")' })
    .where(eq(formations.numero, numero));
  const reponse = await demander(
    `{ formations(filter: { numeros: [${numero}] }) { nodes { intitule } } }`,
  );
  expect(await reponse.text()).toBe(`intitule\r\n"'=HYPERLINK(""http://ailleurs"")"\r\n`);
});

test.each([
  ['{ nomenclature(nom: RYTHME) { code } }', 406, 'NOT_ACCEPTABLE'],
  [
    '{ offres { nodes { session { numero } } } organismes { nodes { nom } } }',
    406,
    'NOT_ACCEPTABLE',
  ],
  ['{ offres(first: 101) { nodes { session { numero } } } }', 400, 'BAD_USER_INPUT'],
  ['{ rien }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['mutation { seDeconnecter }', 406, 'NOT_ACCEPTABLE'],
])('%s is refused as JSON with status %d', async (query, statut, code) => {
  const reponse = await demander(query);
  expect(reponse.status).toBe(statut);
  expect(reponse.headers.get('content-type')).toMatch(/^application\/json/);
  const { errors } = (await reponse.json()) as { errors: { extensions: { code: string } }[] };
  expect(errors[0]!.extensions).toMatchObject({ code });
});

test('what is wanted first counts: JSON before CSV is JSON', async () => {
  const reponse = await demander(SESSIONS, { accept: 'application/json, text/csv' });
  expect(reponse.headers.get('content-type')).toMatch(/^application\/json/);
});
