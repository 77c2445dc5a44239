import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Kind, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { createAdmission } from '../src/limits/admission.ts';
import { createDocumentReader } from '../src/limits/documents.ts';
import { checkLengths } from '../src/limits/lengths.ts';
import { DEFAULT_LIMITS } from '../src/limits/settings.ts';
import { schema } from '../src/schema/schema.ts';

const read = createDocumentReader(schema, DEFAULT_LIMITS);
const admit = createAdmission(schema, DEFAULT_LIMITS);

const ask = (query: string, variables: Record<string, unknown> = {}, operationName?: string) => {
  const { document, errors } = read(query);
  expect(errors).toEqual([]);
  return admit({ document: document!, variables, operationName })!;
};
const refusal = (query: string, variables?: Record<string, unknown>) => {
  const { refusal } = ask(query, variables);
  return refusal && { message: refusal.message, ...refusal.extensions };
};
const price = (query: string, variables?: Record<string, unknown>) => ask(query, variables).points;

const root = (path: string) => new URL(`../../../${path}`, import.meta.url);
const filesOf = (folder: string) =>
  readdirSync(root(folder))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => [name, readFileSync(root(`${folder}/${name}`), 'utf8')] as const);

/** The examples of the server, what analysts ask, and every operation of the client with the fragments that it names. */
const ordinary: (readonly [string, string])[] = [
  ...filesOf('packages/server/exemples'),
  ...[...readFileSync(root('docs/analystes.md'), 'utf8').matchAll(/```graphql\n(.*?)```/gs)].map(
    ([, text], rank) => [`question ${rank + 1} of analysts`, text!] as const,
  ),
  ...operationsOf(filesOf('packages/sdk/documents').map(([, text]) => text)),
];

function operationsOf(texts: readonly string[]): [string, string][] {
  const { definitions } = parse(texts.join('\n'));
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, print(one)] as const] : [],
    ),
  );
  const withFragments = (text: string): string[] => {
    const found = new Set([text]);
    for (const one of found)
      for (const [, name] of one.matchAll(/\.\.\.\s*(\w+)/g)) {
        const fragment = fragments.get(name!);
        if (fragment) found.add(fragment);
      }
    return [...found];
  };
  return definitions.flatMap((one): [string, string][] =>
    one.kind === Kind.OPERATION_DEFINITION
      ? [[one.name!.value, withFragments(print(one)).join('\n')]]
      : [],
  );
}

test('there are examples, questions and operations', () => {
  expect(ordinary.length).toBeGreaterThan(50);
});

test.each(ordinary)('%s may be asked, with pages of any size', (_name, query) => {
  for (const first of [undefined, 1, 100])
    expect(refusal(query, { first, taille: first })).toBeNull();
});

const OFFERS_OF_ORGANISMES = (levels: number, first: number | string = 30) => {
  let text = 'numero';
  for (let level = 0; level < levels; level++)
    text = `action { dispensateur { sessions(first: ${first}) { nodes { ${text} } } } }`;
  return text;
};

test('pages within pages are refused before anything is read, by the field that costs most', () => {
  expect(refusal(`{ session(numero: 1) { ${OFFERS_OF_ORGANISMES(3)} } }`)).toMatchObject({
    code: 'COST_LIMIT',
    cost: expect.any(Number),
    limit: DEFAULT_LIMITS.cost,
    field: expect.stringMatching(/^session\.action\.dispensateur\.sessions/),
    message: expect.stringContaining('session.action.dispensateur.sessions'),
  });
  expect(refusal(`{ session(numero: 1) { ${OFFERS_OF_ORGANISMES(3, 2)} } }`)).toBeNull();
});

test('sizes are those of the variables, and of their defaults', () => {
  const query = `query ($n: Int = 1) { session(numero: 1) { ${OFFERS_OF_ORGANISMES(3, '$n')} } }`;
  expect(refusal(query)).toBeNull();
  expect(refusal(query, { n: 2 })).toBeNull();
  expect(refusal(query, { n: 100 })).toMatchObject({ code: 'COST_LIMIT' });
});

test('what is skipped costs nothing', () => {
  const query = `query ($skip: Boolean!) { session(numero: 1) { numero ... @skip(if: $skip) { ${OFFERS_OF_ORGANISMES(3)} } } }`;
  expect(refusal(query, { skip: true })).toBeNull();
  expect(refusal(query, { skip: false })).toMatchObject({ code: 'COST_LIMIT' });
});

test('a price grows with the page, with fields, and with what lies beneath', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom('formations', 'sessions', 'offres'),
      (first, list) => {
        const page = (size: number, fields: string) =>
          price(`{ ${list}(first: ${size}) { nodes { ${fields} } } }`);
        expect(page(100, '__typename')).toBeGreaterThan(page(1, '__typename'));
        expect(page(first + 1, '__typename')).toBeGreaterThanOrEqual(page(first, '__typename'));
        expect(
          page(
            first,
            `__typename ${Array.from({ length: 10 }, (_, rank) => `a${rank}: __typename`).join(' ')}`,
          ),
        ).toBeGreaterThan(page(first, '__typename'));
      },
    ),
  );
  const nested = (inner: number) =>
    price(`{ formations(first: 10) { nodes { actions(first: ${inner}) { nodes { numero } } } } }`);
  expect(nested(100)).toBeGreaterThan(2 * nested(5));
});

test('an answer costs what it holds', () => {
  const query =
    '{ formations(first: 100) { nodes { numero actions(first: 100) { nodes { numero } } } } }';
  const { points, priceOfAnswer } = ask(query);
  const answer = (formations: number, actions: number) => ({
    formations: {
      nodes: Array.from({ length: formations }, () => ({
        numero: 1,
        actions: { nodes: Array.from({ length: actions }, () => ({ numero: 2 })) },
      })),
    },
  });
  expect(priceOfAnswer(answer(100, 100))).toBe(points);
  expect(priceOfAnswer(answer(2, 3))).toBeLessThan(points / 10);
  expect(priceOfAnswer(null)).toBeLessThan(points / 10);
});

test.each([
  ['query ($v: String) { organismes(search: $v) { totalCount } }', 'search', 200],
  ['query ($v: String!) { communes(search: $v) { totalCount } }', 'search', 200],
  ['query ($v: String) { formacodes(search: $v) { totalCount } }', 'search', 200],
  ['query ($v: String) { offres(search: $v) { totalCount } }', 'search', 200],
  [
    'query ($v: String) { formations(filter: { intitule: $v }) { totalCount } }',
    'filter.intitule',
    200,
  ],
  ['query ($v: [String!]) { offres(filter: { rome: $v }) { totalCount } }', 'filter.rome', 200],
  ['query ($v: String) { sessions(after: $v) { totalCount } }', 'after', 2000],
])('%s: a longer text is refused', (query, path, max) => {
  expect(refusal(query, { v: 'a'.repeat(max) })).toBeNull();
  expect(refusal(query, { v: 'a '.repeat(max) })).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining(`« ${path} » est limité à`),
  });
  expect(
    refusal(query.replace(/\(\$.*?\) \{/, '{').replaceAll('$v', `"${'a'.repeat(max + 1)}"`)),
  ).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

test('longer lists are refused, inputs and their lists included', () => {
  const codes = Array.from({ length: 5001 }, () => '44109');
  const query = 'query ($f: OffreFilter) { offres(filter: $f) { totalCount } }';
  expect(refusal(query, { f: { communes: codes.slice(1) } })).toBeNull();
  expect(refusal(query, { f: { communes: codes } })).toMatchObject({ code: 'BAD_USER_INPUT' });
  const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  expect(refusal(nodes, { ids: codes.slice(0, 101) })?.message).toMatch(
    '« ids » en compte 101 : 100 au plus.',
  );
});

/** Every text and every list that a field of the schema takes, at any depth. */
test('no text and no list of the schema is without a greatest length', () => {
  const long = 'x'.repeat(20_001);
  const longList = Array.from({ length: 5001 }, () => null);
  let found = 0;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!('getFields' in type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      for (const argument of 'args' in field ? field.args : []) {
        const inner = /\[/.test(String(argument.type)) ? longList : long;
        if (!/String|ID|Date|Siret|CodeFasd|Url|\[/.test(String(argument.type))) continue;
        found++;
        expect(
          () => checkLengths(argument, inner, 'mutation'),
          `${type.name}.${field.name}`,
        ).toThrow(/au plus|est limité à/);
      }
  }
  expect(found).toBeGreaterThan(50);
});

test('statistics cost what their lines do, as many as `first` and the dimensions allow', () => {
  const lines = (par: string, first: number) =>
    `{ statistiques(par: [${par}], first: ${first}) { lignes { sessions valeurs { libelle } } } }`;
  expect(price(lines('COMMUNE, ORGANISME', 9000))).toBeGreaterThan(
    8 * price(lines('COMMUNE, ORGANISME', 900)),
  );
  expect(price(lines('DEPARTEMENT', 9000))).toBe(price(lines('DEPARTEMENT', 15)));
});
