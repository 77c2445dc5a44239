import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { lignes } from '@sofi/database';
import { plain } from '@sofi/mcp/nearest';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { reussi, serveurDeComptes } from '../support/comptes.ts';
import { nonEmpty } from '../support/non-empty.ts';
import { countSql, QUESTIONS_MCP } from '../support/questions-mcp.ts';
import type { Qui } from '../support/serveur.ts';
import { serveurDeTest } from '../support/serveur.ts';

const s = serveurDeTest();
const comptes = serveurDeComptes({ mcpName: 'SOFI' });

const connect = (qui: Qui = 'anonyme') => connectTo(s.origine(qui));

const connectTo = async (origin: string, authorization?: string) => {
  const client = new Client({ name: 'tests', version: '1.0.0' });
  const headers = new Headers(authorization === undefined ? undefined : { authorization });
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${origin}/mcp`), {
      requestInit: { headers },
    }),
  );
  return client;
};
type Calling = Awaited<ReturnType<typeof connect>>;

/** What a tool answered: its JSON, or the sentence of its refusal. */
async function call(client: Calling, name: string, given: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: given });
  const [first] = content;
  if (first?.type !== 'text') throw new Error(`${name} answered no text.`);
  const { text } = first;
  return isError
    ? { refusal: text, value: null }
    : // oxlint-disable-next-line typescript/no-explicit-any -- answers of any tool
      { refusal: null, value: JSON.parse(text) as Record<string, any> };
}

test('seven tools are described in French and English, in less than 3,000 tokens', async () => {
  const client = await connect();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).toSorted()).toEqual([
    'aide',
    'chercher_offres',
    'compter_offres',
    'interroger_graphql',
    'lire_fiche',
    'preparer_offre',
    'trouver_codes',
  ]);
  for (const { description } of tools) expect(description).toMatch(/\. \/ [A-Z]/);
  // No tokenizer cuts JSON and French finer than three characters a token on average.
  expect(JSON.stringify(tools).length / 3).toBeLessThan(3000);
});

test('sixty questions find and count what SQL over the fiches counts', async () => {
  const client = await connect();
  expect(QUESTIONS_MCP).toHaveLength(60);
  let found = 0;
  for (const { phrases, criteria, conditions } of QUESTIONS_MCP) {
    const rows = await lignes<{ sessions: number }>(s.base.db, sql.raw(countSql(conditions)));
    const expected = rows[0]!.sessions;
    const search = await call(client, 'chercher_offres', criteria);
    expect(search, phrases[0]).toMatchObject({ refusal: null, value: { total: expected } });
    const count = await call(client, 'compter_offres', { ...criteria, par: ['ANNEE_DEBUT'] });
    expect(count, phrases[0]).toMatchObject({
      refusal: null,
      value: { total: { sessions: expected } },
    });
    if (expected > 0) found++;
  }
  expect(found).toBeGreaterThan(30);
});

test('240 phrasings hold words that the description of the search names', async () => {
  const { tools } = await (await connect()).listTools();
  const { description } = tools.find(({ name }) => name === 'chercher_offres')!;
  const named = new Set(plain(description!).match(/[a-z]{5,}/g));
  const phrases = QUESTIONS_MCP.flatMap((question) => question.phrases);
  expect(phrases).toHaveLength(240);
  for (const phrase of phrases)
    expect(
      plain(phrase)
        .match(/[a-z]{5,}/g)!
        .filter((word) => named.has(word) || named.has(`${word}s`) || named.has(word.slice(0, -1))),
      phrase,
    ).not.toEqual([]);
});

test('a search is paged to its end, each session once', async () => {
  const client = await connect();
  const codes: string[] = [];
  let suite: string | undefined;
  let total = 0;
  do {
    const { value } = await call(client, 'chercher_offres', { lieu: '44', nombre: 20, suite });
    ({ total } = value as { total: number });
    codes.push(...(value!['offres'] as { code: string }[]).map(({ code }) => code));
    suite = (value!['suite'] as string | null) ?? undefined;
  } while (suite !== undefined);
  expect(total).toBeGreaterThan(100);
  expect(new Set(codes).size).toBe(total);
  expect(codes).toHaveLength(total);
});

test('a fiche is read by any form of its code, and linked to a page that exists', async () => {
  const client = await connect();
  const { value } = await call(client, 'chercher_offres', { nombre: 1 });
  const { code } = value!['offres'][0] as { code: string };
  const [, action, session] = code.split('-');
  for (const form of [code, session!, `${action}-${session}`, `21_${action}|21_${session}`]) {
    const read = await call(client, 'lire_fiche', { code: form });
    expect(read.refusal).toBeNull();
    expect(read.value).toMatchObject({ fiche: { __typename: 'Session', code } });
    expect(read.value!['avertissement']).toContain('contenu de tiers');
    expect(read.value!['fiche'].action.formation.intitule).toMatch(/^« .+ »$/);
    const { status } = await fetch(read.value!['lien'] as string);
    expect(status).toBe(200);
  }
  expect((await call(client, 'lire_fiche', { code: '999999999S' })).refusal).toContain(
    '999999999S',
  );
});

test('labels become codes and codes labels, and what is written wrong is answered with what is near', async () => {
  const client = await connect();
  const codes = async (table: string, texte: string) =>
    (await call(client, 'trouver_codes', { table, texte })).value?.['valeurs'] as unknown;
  const nantes = expect.objectContaining({ code: '44109', libelle: 'Nantes' }) as object;
  expect(await codes('COMMUNE', 'nantes')).toContainEqual(nantes);
  expect(await codes('COMMUNE', '44109')).toContainEqual(nantes);
  expect(await codes('DEPARTEMENT', 'vendee')).toContainEqual({ code: '85', libelle: 'Vendée' });
  expect(await codes('DEPARTEMENT', '85')).toContainEqual({ code: '85', libelle: 'Vendée' });
  expect(
    (await call(client, 'trouver_codes', { table: 'REGION', texte: 'bretagnne' })).refusal,
  ).toContain('Bretagne');
  // A letter is corrected by the search of communes itself.
  expect(
    JSON.stringify((await call(client, 'chercher_offres', { lieu: 'Nantse' })).value),
  ).toContain('Nantes');
  expect((await call(client, 'chercher_offres', { niveaux: ['bac plus mille'] })).refusal).toMatch(
    /^Niveau inconnu : « bac plus mille »\. Valeurs proches : /,
  );
  expect((await call(client, 'compter_offres', { par: ['COULEUR'] })).refusal).toContain(
    'DEPARTEMENT',
  );
});

test('GraphQL is read only, and the schema comes type by type', async () => {
  const client = await connect('organisme');
  const ask = (given: Record<string, unknown>) => call(client, 'interroger_graphql', given);
  const { value } = await ask({ document: '{ offres { totalCount } }' });
  expect(value).toEqual((await s.demander('{ offres { totalCount } }')).data);
  for (const document of [
    'mutation { seDeconnecter { __typename } }',
    'query A { __typename } mutation B { seDeconnecter { __typename } }',
    'subscription { tableauDeBord { calculeLe } }',
  ])
    expect((await ask({ document })).refusal).toContain('ne fait que lire');
  expect((await ask({ type: 'Session' })).value!['type']).toContain('type Session implements');
  expect((await ask({ type: 'Sesion' })).refusal).toContain('Session');
});

test('hostile inputs are refused as by the API, without a trace', async () => {
  const client = await connect();
  const bomb = `query { ...F0 } ${Array.from({ length: 32 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F32 on Query { __typename }`;
  const inputs: [string, Record<string, unknown>][] = [
    ['interroger_graphql', { document: '{'.repeat(3000) }],
    ['interroger_graphql', { document: bomb }],
    [
      'interroger_graphql',
      {
        document:
          '{ formations(first: 100) { nodes { actions(first: 100) { nodes { sessions(first: 100) { nodes { code } } } } } } }',
      },
    ],
    ['chercher_offres', { mots: 'a\u0000b' }],
    ['chercher_offres', { mots: '\ud800' }],
    ['chercher_offres', { mots: 'x'.repeat(201) }],
    ['chercher_offres', { suite: 'pas un curseur' }],
    ['chercher_offres', { debutDu: '2026-04-31' }],
    ['lire_fiche', { code: '__proto__' }],
    ['trouver_codes', { table: 'COMMUNE', texte: '\u0000' }],
    ['interroger_graphql', { type: 'constructor' }],
    ['preparer_offre', { formation: {}, actions: [{}] }],
    ['rien', {}],
  ];
  for (const [tool, given] of inputs) {
    const refusal = await call(client, tool, given).then(
      (answered) => answered.refusal,
      (error: Error) => error.message,
    );
    expect(refusal, `${tool} ${JSON.stringify(given).slice(0, 80)}`).toBeTruthy();
    expect(refusal).not.toMatch(/Erreur interne|INTERNAL_SERVER_ERROR|node:|\.ts:\d/);
  }
});

test('an offer is prepared as a draft that nobody else sees, and a stranger prepares none', async () => {
  const client = await connect('organisme');
  const titre = `Offre préparée ${Date.now()}`;
  const prepared = await call(client, 'preparer_offre', {
    formation: { intitule: titre },
    actions: [
      { reference: 'a', sessions: [{ reference: 's', debut: '2027-03-01', dispositifs: [] }] },
    ],
  });
  expect(prepared.refusal).toBeNull();
  const [{ code, etat }] = prepared.value!['actions'] as [{ code: string; etat: string }];
  expect(etat).toBe('EN_COURS_DE_SAISIE');
  expect((await call(await connect(), 'lire_fiche', { code })).refusal).toContain(code);
  expect(
    (
      await call(await connect(), 'preparer_offre', {
        formation: { intitule: titre },
        actions: [{ reference: 'a', sessions: [] }],
      })
    ).refusal,
  ).toMatch(/^UNAUTHENTICATED/);
});

test('a key acts for its owner, a key to read prepares nothing, and a wrong one is refused', async () => {
  await comptes.ouvrirCompte('agent@exemple.fr');
  const sofi = await comptes.connecte('agent@exemple.fr');
  const withKey = async (cle: string) => connectTo(comptes.origine, `Bearer ${cle}`);
  const { cle } = reussi(await sofi.comptes.creerCle({ nom: 'Agent' }));
  const lecture = reussi(await sofi.comptes.creerCle({ nom: 'Lecteur', lectureSeule: true }));
  const draft = {
    formation: { intitule: 'Brouillon' },
    actions: [{ reference: 'a', sessions: [] }],
  };
  const who = { document: '{ moi { courriel } }' };
  for (const owned of [cle, lecture.cle])
    expect((await call(await withKey(owned), 'interroger_graphql', who)).value).toEqual({
      moi: { courriel: 'agent@exemple.fr' },
    });
  expect((await call(await withKey(cle), 'preparer_offre', draft)).refusal).toBeNull();
  expect((await call(await withKey(lecture.cle), 'preparer_offre', draft)).refusal).toMatch(
    /^FORBIDDEN/,
  );
  expect((await call(await withKey('fausse'), 'interroger_graphql', who)).refusal).toMatch(
    /^UNAUTHENTICATED/,
  );
});

test('resources hold the questions, the glossary and each type', async () => {
  const client = await connect();
  const { resources } = await client.listResources();
  expect(resources.map(({ uri }) => uri)).toEqual(['sofi://questions', 'sofi://glossaire']);
  const read = async (uri: string) => {
    const { contents } = await client.readResource({ uri });
    return (contents[0] as { text: string }).text;
  };
  expect(await read('sofi://questions')).toContain('## 20.');
  expect(await read('sofi://glossaire')).toContain('dispensateur');
  expect(await read('sofi://schema/OffreFilter')).toContain('input OffreFilter');
});

test('each example of the help answers through the GraphQL tool', async () => {
  const client = await connect();
  const { value } = await call(client, 'aide', {});
  const numeros = Object.keys(value!).map((rank) => Number(rank) + 1);
  for (const numero of nonEmpty(numeros)) {
    const { value: example } = await call(client, 'aide', { numero });
    const { refusal } = await call(client, 'interroger_graphql', { document: example!['query'] });
    expect(refusal, String(example!['title'])).toBeNull();
  }
  const last = numeros.length;
  expect((await call(client, 'aide', { numero: last + 1 })).refusal).toContain(`1 à ${last}`);
});

test('clients of both generations of the protocol are answered by a plain POST', async () => {
  const post = (body: object, headers = {}) =>
    fetch(`${s.origine()}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: JSON.stringify(body),
    });
  const old = await post(
    { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} },
    { 'mcp-protocol-version': '2025-06-18' },
  );
  expect(old.status).toBe(200);
  expect(await old.text()).toContain('chercher_offres');
  expect((await fetch(`${s.origine()}/mcp`)).status).toBe(405);
  expect((await post([])).status).toBeGreaterThanOrEqual(400);
});
