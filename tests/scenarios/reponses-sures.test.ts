import { connect } from 'node:net';
import type { Base } from '@sofi/database';
import { demarrer } from '@sofi/server/serveur';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { MAINTENANT } from '../support/temps.ts';

let base: Base;
let enPanne = false;
const signalees: string[] = [];
const serveurs: { origine: string; arreter: () => Promise<void> }[] = [];
const ouvrir = async (options: object = {}) => {
  const serveur = await demarrer({
    base,
    acteur: { type: 'ANONYME' },
    hote: '127.0.0.1',
    port: 0,
    horloge: () => {
      if (enPanne) throw new Error('secret de l’horloge');
      return MAINTENANT;
    },
    signaler: (_, reference) => signalees.push(reference),
    ...options,
  });
  serveurs.push(serveur);
  return serveur.origine;
};

let origine: string;

beforeAll(async () => {
  base = await baseDeTest();
  origine = await ouvrir();
});
afterAll(async () => {
  await Promise.all(serveurs.map(({ arreter }) => arreter()));
  await base.fermer();
});

/** What comes back for bytes that no HTTP client would send. */
const envoyer = (octets: string): Promise<string> =>
  new Promise((recu, echec) => {
    const { hostname, port } = new URL(origine);
    let texte = '';
    const socket = connect(Number(port), hostname, () => socket.write(octets));
    socket.on('data', (morceau) => (texte += morceau.toString()));
    socket.once('end', () => recu(texte));
    socket.once('error', echec);
  });

const TRACE = /\bat .*(:\d+:\d+|node:)|node_modules|Error:/;

test.each([
  ['an impossible Host', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
  ['an empty Host', 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 400],
  ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  [
    'a Host with credentials',
    'GET /graphql HTTP/1.1\r\nHost: x:y:z\r\nConnection: close\r\n\r\n',
    400,
  ],
  ['a line that is no header', 'GET / HTTP/1.1\r\nHost: x\r\nnothing\r\n\r\n', 400],
  ['no HTTP at all', 'bonjour\r\n\r\n', 400],
  ['endless headers', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
  [
    'a body without its length',
    'POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    411,
  ],
  ['a body too long', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\n', 413],
])('%s is refused without a trace, and pages may read why', async (_, octets, statut) => {
  const reponse = await envoyer(octets);
  expect(reponse).toMatch(new RegExp(`^HTTP/1.1 ${statut} `));
  expect(reponse).not.toMatch(TRACE);
  expect(reponse.toLowerCase()).toContain('access-control-allow-origin: *');
  expect(reponse.toLowerCase()).toContain('x-content-type-options: nosniff');
});

test('an absolute target that is no address is answered without a trace', async () => {
  for (const cible of ['//', 'http://[::x/', 'http://x:99999/', '/%', '*', '/\\\\x'])
    expect(
      await envoyer(`GET ${cible} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    ).not.toMatch(TRACE);
});

test('what a page throws is logged under the reference that is answered', async () => {
  enPanne = true;
  const reponse = await fetch(`${origine}/api`);
  enPanne = false;
  const texte = await reponse.text();
  expect(reponse.status).toBe(500);
  expect(texte).not.toMatch(TRACE);
  expect(texte).not.toContain('secret');
  const { errors } = JSON.parse(texte) as { errors: { extensions: { reference: string } }[] };
  expect(signalees.at(-1)).toBe(errors[0]!.extensions.reference);
});

test.each([
  '/',
  '/api',
  '/explorateur',
  '/documentation',
  '/documentation/procedure',
  '/schema.graphql',
  '/health',
  '/rien',
  '/graphql?query={__typename}',
])('%s says what browsers may do with it', async (chemin) => {
  const { headers } = await fetch(origine + chemin);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.has('strict-transport-security')).toBe(false);
  const politique = headers.get('content-security-policy')!;
  expect(politique).toContain("frame-ancestors 'none'");
  expect(politique).toContain("default-src 'none'");
  const scripts = /script-src [^;]*/.exec(politique)?.[0];
  expect(scripts).toBe(['/', '/explorateur'].includes(chemin) ? "script-src 'self'" : undefined);
});

test('browsers keep to HTTPS for as long as it is set', async () => {
  const { headers } = await fetch(`${await ouvrir({ hsts: 86_400 })}/health`);
  expect(headers.get('strict-transport-security')).toBe('max-age=86400; includeSubDomains');
});

const demander = async (ou: string, query: string, variables = {}) => {
  const reponse = await fetch(`${ou}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await reponse.json()) as { errors?: { message: string }[] };
};

test('the schema and suggestions of names are shown only when set so', async () => {
  const discret = await ouvrir({ introspection: false, suggestions: false });
  const demandes = [
    ['{ formation(numero: 19482) { intitul } }', {}],
    ['query ($f: OffreFilter) { offres(filter: $f) { totalCount } }', { f: { rom: ['J1501'] } }],
    ['{ offres(orderBy: { field: DEBU }) { totalCount } }', {}],
  ] as const;
  for (const [query, variables] of demandes) {
    expect(JSON.stringify(await demander(origine, query, variables))).toContain('Did you mean');
    expect(JSON.stringify(await demander(discret, query, variables))).not.toMatch(
      /Did you mean|intitule|rome|DEBUT/,
    );
  }
  for (const query of [
    '{ __schema { types { name } } }',
    '{ ...T } fragment T on Query { t: __type(name: "Query") { name } }',
  ]) {
    expect((await demander(origine, query)).errors).toBeUndefined();
    expect((await demander(discret, query)).errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
  }
  expect((await demander(discret, '{ __typename }')).errors).toBeUndefined();
});
