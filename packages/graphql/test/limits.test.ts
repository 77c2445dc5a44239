import {
  buildSchema,
  getIntrospectionQuery,
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  visit,
} from 'graphql';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLargerThan } from '../src/limits/answer.ts';
import { createDocumentReader } from '../src/limits/documents.ts';
import { countRepetitions } from '../src/limits/repetitions.ts';
import { DEFAULT_LIMITS } from '../src/limits/settings.ts';
import { sizesOf } from '../src/limits/sizes.ts';
import { schema } from '../src/schema/schema.ts';

const read = createDocumentReader(schema, DEFAULT_LIMITS);
const refusalOf = (text: string) => read(text).errors[0];
const refusal = (text: string) => {
  const error = refusalOf(text);
  return error instanceof GraphQLError ? error.extensions : undefined;
};
const times = (count: number, write: (rank: number) => string) =>
  Array.from({ length: count }, (_, rank) => write(rank)).join(' ');

/** Each fragment names the next one twice, the last one a field. */
const doubling = (levels: number, type = 'Query', field = '__typename') =>
  times(
    levels,
    (rank) =>
      `fragment F${rank} on ${type} { ${rank === levels - 1 ? field : `...F${rank + 1} ...F${rank + 1}`} }`,
  );

test.each([
  ['3,000 nested selections', `{${'session(numero: 1) {'.repeat(3000)}numero${'}'.repeat(3001)}`],
  [
    '5,000 nested lists',
    `{ offres(filter: { communes: ${'['.repeat(5000)}${']'.repeat(5000)} }) { totalCount } }`,
  ],
  [
    '3,000 nested list types',
    `query ($x: ${'['.repeat(3000)}Int${']'.repeat(3000)}) { __typename }`,
  ],
  [
    '9,000 chained fragments',
    `{ ...F0 } ${times(9000, (n) => `fragment F${n} on Query { ...F${n + 1} }`)}`,
  ],
  ['90,000 aliases', `{ ${times(90_000, (n) => `a${n}: __typename`)} }`],
  ['200,000 directives', `{ __typename ${'@skip(if: false) '.repeat(200_000)} }`],
])('%s are read no further than the limit', (_what, text) => {
  expect(refusal(text)).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } });
});

test.each([
  ['32 fragments that each name the next twice', `{ ...F0 } ${doubling(32)}`, 'rootFields'],
  [
    'the same beneath a fiche',
    `{ session(numero: 1) { ...F0 } } ${doubling(32, 'Session', 'numero')}`,
    'fields',
  ],
  [
    'fragments that double with a field between',
    `{ action(numero: 1) { ...F0 } } ${times(6, (n) => `fragment F${n} on Action { ${times(6, (m) => `a${m}: autreVue { ${n === 5 ? 'numero' : `...F${n + 1}`} }`)} }`)}`,
    'fields',
  ],
  [
    '16 fields one beneath the other',
    `{ action(numero: 1) { ${'autreVue {'.repeat(14)} numero ${'}'.repeat(16)}`,
    'depth',
  ],
  ['51 fields of the operation', `{ ${times(51, (n) => `a${n}: __typename`)} }`, 'rootFields'],
  ['one field 200 times', `{ session(numero: 1) { ${'numero '.repeat(200)} } }`, 'repetitions'],
])('%s: COST_LIMIT', (_what, text, measure) => {
  expect(refusal(text)).toMatchObject({ code: 'COST_LIMIT', measure, http: { status: 400 } });
});

test.each([
  [
    'the first field that is too deep',
    `{ session(numero: 1) { numero } here: action(numero: 1) { ...F } }
      fragment F on Action { numero ${'next: autreVue { '.repeat(20)} numero ${'}'.repeat(21)}`,
    ['here', ...Array.from({ length: 15 }, () => 'next')],
  ],
  [
    'the field of the operation that has most fields',
    `{ a: session(numero: 1) { numero } b: session(numero: 1) { ...F0 } } ${doubling(32, 'Session', 'numero')}`,
    ['b'],
  ],
  [
    'the field that is named too often',
    `{ session(numero: 1) { action { ${'numero '.repeat(200)} } } }`,
    ['session', 'action', 'numero'],
  ],
  [
    'a fragment within itself beside it',
    `{ ...F } fragment F on Query { ...F ${times(51, (n) => `a${n}: __typename`)} }`,
    ['a0'],
  ],
])('the path of what is too large leads to %s', (_what, text, path) => {
  expect(refusalOf(text)?.path).toEqual(path);
});

test.each([
  ['standard introspection', getIntrospectionQuery()],
  [
    'introspection with all that it may ask for',
    getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  ],
  [
    '15 fields one beneath the other',
    `{ action(numero: 1) { ${'autreVue {'.repeat(13)} numero ${'}'.repeat(15)}`,
  ],
  ['50 fields of the operation', `{ ${times(50, (n) => `a${n}: __typename`)} }`],
])('%s may be asked', (_what, text) => {
  expect(read(text).errors).toEqual([]);
});

test('what is no GraphQL, and what does not fit the schema, is refused as ever', () => {
  expect(refusal('{')).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' });
  expect(read('{ rien }').errors[0]?.message).toMatch('Cannot query field "rien"');
  expect(read('{ ...A } fragment A on Query { ...A }').errors[0]?.message).toMatch('within itself');
  expect(read('{ ...A }').errors[0]?.message).toMatch('Unknown fragment "A"');
  expect(read('{ a: __typename a: session(numero: 1) { numero } }').errors[0]?.message).toMatch(
    'conflict',
  );
});

const TREE = buildSchema('type Query { a: Query b: Query c: Int }');

/** Documents of a few fragments, each naming some of those after it. */
const documents = fc
  .array(
    fc.array(fc.constantFrom('a', 'b', 'c', 'x: c', '...', '... {'), {
      minLength: 1,
      maxLength: 4,
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((bodies) => {
    const body = (parts: readonly string[], next: string): string =>
      parts
        .map((part) => {
          if (part === '...') return next;
          if (part === '... {') return `... { ${next} }`;
          return part === 'a' || part === 'b' ? `${part} { ${next} }` : part;
        })
        .join(' ');
    return bodies
      .map((parts, rank) => {
        const next = rank === bodies.length - 1 ? 'c' : `...F${rank + 1}`;
        return rank === 0
          ? `{ ${body(parts, next)} ${next} }`
          : `fragment F${rank} on Query { ${body(parts, next)} }`;
      })
      .join('\n');
  });

/** Each spread replaced by an inline fragment of what it names. */
const writtenOut = (text: string) => {
  const document = parse(text);
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const [operation] = document.definitions;
  return {
    ...document,
    definitions: [
      visit(operation!, {
        FragmentSpread: ({ name }) => ({
          kind: Kind.INLINE_FRAGMENT,
          selectionSet: fragments.get(name.value)!,
        }),
      }),
    ],
  };
};

test('a size is that of the document with its fragments written out', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const [size] = sizesOf(parse(text)).values();
      const [written] = sizesOf(writtenOut(text)).values();
      expect(size).toEqual(written);
      let fields = 0;
      visit(writtenOut(text), { Field: () => void fields++ });
      expect(size?.fields).toBe(fields);
    }),
  );
});

test('repetitions are counted to the limit, and none where each name stands once', () => {
  const pairs = (text: string) => {
    const document = parse(text);
    return countRepetitions(document, getOperationAST(document)!, 100).pairs;
  };
  expect(pairs('{ a { c } b { c } }')).toBe(0);
  expect(pairs('{ a { c } a { c b { c } } }')).toBe(2);
  expect(pairs('{ ...F ...F } fragment F on Query { c }')).toBe(0);
  expect(createDocumentReader(TREE, DEFAULT_LIMITS)(`{ ${'c '.repeat(50)} }`).errors).toEqual([]);
});

test('an answer is as large as its JSON, in bytes', () => {
  fc.assert(
    fc.property(
      fc.object({
        key: fc.stringMatching(/^[a-z]\w{0,8}$/),
        values: [
          fc.string({ unit: 'binary' }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.integer(),
          fc.boolean(),
          fc.constant(null),
        ],
      }),
      fc.integer({ min: -3, max: 3 }),
      (data, difference) => {
        const bytes = Buffer.byteLength(JSON.stringify(data));
        expect(isLargerThan(data, bytes + difference)).toBe(difference < 0);
      },
    ),
    { numRuns: 1000 },
  );
});
