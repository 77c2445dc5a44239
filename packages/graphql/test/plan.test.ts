import fc from 'fast-check';
import type { GraphQLOutputType } from 'graphql';
import {
  buildSchema,
  execute,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  getOperationAST,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { expect, test } from 'vitest';
import type { Document, Random } from '../../../tests/support/random-documents.ts';
import { hashOf, randomDocument, randomOf } from '../../../tests/support/random-documents.ts';
import { planQuery } from '../src/plan/index.ts';
import { Output, Run } from '../src/plan/output.ts';
import { leafWriter } from '../src/plan/values.ts';

/** How many documents are compared; more by hand. */
const DOCUMENTS = Number(process.env['PLAN_DOCUMENTS'] ?? 2000);

const schema = buildSchema(`
  scalar Instant
  enum Colour { RED GREEN }
  input Range { from: Int = 1, to: Int, names: [String!] = ["x"] }
  interface Named { name: String!, other: Named }
  union Thing = Tree | Stone
  type Tree implements Named { name: String!, other: Named, age: Int!, height: Float, leaves(first: Int = 3, range: Range): [Leaf!]!, at: Instant, colours: [Colour], stone: Stone!, things: [Thing] }
  type Stone implements Named { name: String!, other: Named, weight(unit: Colour = RED): Float!, lists: [[Int!]], tree: Tree, at: Instant!, isHard: Boolean }
  type Leaf { tree: Tree!, label: String, labels(of: [String], range: Range = { to: 4 }): [String]!, colour: Colour!, id: ID }
  type Query { tree(id: Int): Tree!, trees(ids: [Int!] = [1, 2]): [Tree!]!, thing: Thing, named(name: String = "n"): Named!, stone(range: Range): Stone }
`);

interface Thing {
  seed: number;
  type: string;
}

interface Thing {
  seed: number;
  type: string;
}

const SOUND = {
  String: ['', 'é"\\/', '\u2028\n\0', '\ud800', 'a\udc00b', '😀', '__proto__', 7, true],
  ID: ['', '\udfff', 12, 2 ** 53 - 1],
  Int: [0, -0, 7, 2 ** 31 - 1, -(2 ** 31), '12', true],
  Float: [0, -0, 1.5, 1e21, 1e-7, 2 ** 53 + 2, '2.5', false],
  Boolean: [true, false, 1, 0],
  Instant: ['2026-09-01T08:00:00.000Z', '2026-09-01T08:00:00.120Z', '0001-01-01T00:00:00.001Z'].map(
    (text) => new Date(text),
  ),
} as const;
const WRONG = [
  null,
  undefined,
  new Error('no'),
  NaN,
  Infinity,
  2 ** 31,
  1.5,
  'x',
  {},
  [1],
  [[]],
  new Date(NaN),
];

/** What the operation's own fields draw from; how often a value is not what its type says, and which it is then. */
const run = { seed: 0, faults: 0, wrong: null as unknown };

for (const type of Object.values(schema.getTypeMap())) {
  if (type.name.startsWith('__')) continue;
  if (isAbstractType(type)) type.resolveType = (value) => (value as Thing).type;
  if (type.name === 'Instant')
    Object.assign(type, { coerceOutputValue: (value: Date) => value.toISOString() });
  if (isObjectType(type))
    for (const field of Object.values(type.getFields()))
      field.resolve = (parent, args) => {
        const key = `${field.name} ${JSON.stringify(args)}`;
        const seed = ((parent ?? run) as Thing).seed;
        return drawn(field.type, randomOf(hashOf(key, seed)));
      };
}

/** A value of the type, now or later; at times none where it may be, or a wrong one. */
function drawn(type: GraphQLOutputType, random: Random): unknown {
  const value = random.chance(run.faults)
    ? run.wrong
    : !isNonNullType(type) && random.chance(0.15)
      ? random.pick([null, undefined])
      : present(getNullableType(type), random);
  return random.chance(0.15) ? later(value) : value;
}

const later = async (value: unknown): Promise<unknown> => {
  if (value instanceof Error) throw value;
  return value;
};

function present(type: GraphQLOutputType, random: Random): unknown {
  if (isListType(type)) {
    const items = Array.from({ length: random.below(3) }, () => drawn(type.ofType, random));
    const kind = random.below(10);
    return kind === 0 ? new Set(items) : kind === 1 ? oneByOne(items) : items;
  }
  if (isEnumType(type)) return random.pick(type.getValues()).value;
  if (isLeafType(type)) return random.pick<unknown>(SOUND[type.name as keyof typeof SOUND]);
  const seed = random.below(2 ** 31);
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return { seed, type: String(random.pick(types)) } satisfies Thing;
}

async function* oneByOne(items: readonly unknown[]) {
  for (const item of items) yield await item;
}

/** The text of the answer; null where it would have an error. */
async function planned(
  { query, operationName, variables }: Pick<Document, 'query'> & Partial<Document>,
  asked = schema,
): Promise<string | null> {
  const document = parse(query);
  const plan = planQuery(asked, document, {
    operation: getOperationAST(document, operationName)!,
    variables,
  });
  return plan && plan({} as never).catch(() => null);
}

/** What a function gives; null where it throws. */
function attempt(give: () => string): string | null {
  try {
    return give();
  } catch {
    return null;
  }
}

test.each([GraphQLString, GraphQLID, GraphQLInt, GraphQLFloat, GraphQLBoolean])(
  '%s is written as its type makes it, and a value that it refuses is not written',
  (type) => {
    const output = new Output(new Run({} as never, { sources: {}, coerced: {} }));
    const write = leafWriter(type);
    for (const value of [
      ...Object.values(SOUND).flat(),
      ...WRONG,
      2 ** 53,
      -(2 ** 53),
      -Infinity,
    ]) {
      if (value == null || value instanceof Error) continue;
      const written = attempt(() => {
        output.text = '';
        write(value, output);
        return output.text;
      });
      expect([value, written]).toEqual([
        value,
        attempt(() => JSON.stringify(type.coerceOutputValue(value))),
      ]);
    }
  },
);

test('a plan writes what the execution of its document answers, and nothing where that has an error', async () => {
  const written = { answers: 0, errors: 0 };
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.constantFrom(0, 0, 0.1), async (seed, faults) => {
      const random = randomOf(seed);
      // One at a time: an error would hide another.
      Object.assign(run, { seed, faults, wrong: random.pick(WRONG) });
      const document = randomDocument(random, {
        schema,
        roots: Object.keys(schema.getQueryType()!.getFields()),
        valueOf: () => undefined,
        depth: 3,
      });
      const expected = await execute({
        schema,
        document: parse(document.query),
        operationName: document.operationName,
        variableValues: document.variables,
      });
      const text = await planned(document);
      expect(text).toBe(expected.errors ? null : JSON.stringify(expected));
      written[text === null ? 'errors' : 'answers']++;
    }),
    { numRuns: DOCUMENTS },
  );
  expect(written.answers).toBeGreaterThan(DOCUMENTS / 2);
  expect(written.errors).toBeGreaterThan(DOCUMENTS / 50);
}, 3_600_000);

test('what a list still promises after an error is not an unhandled rejection', async () => {
  const second = new Error('later');
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  const later = Promise.withResolvers<never>();
  const lists = buildSchema('type Query { names: [String] }');
  lists.getQueryType()!.getFields()['names']!.resolve = () => [new Error('now'), later.promise];
  process.on('unhandledRejection', note);
  try {
    expect(await planned({ query: '{ names }' }, lists)).toBeNull();
    later.reject(second);
    // Rejections become unhandled after the microtasks.
    await new Promise((done) => setImmediate(done));
    expect(unhandled).not.toContain(second);
  } finally {
    process.off('unhandledRejection', note);
  }
});
