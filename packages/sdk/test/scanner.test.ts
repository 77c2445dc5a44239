import fc from 'fast-check';
import type { DocumentNode } from 'graphql';
import { Kind, OperationTypeNode, parse, stripIgnoredCharacters } from 'graphql';
import { expect, test } from 'vitest';
import { isQueryOnly } from '../src/scanner.ts';

/** Names that a scanner may take for a keyword, or a keyword for. */
const name = fc.constantFrom(
  'a',
  'M',
  'mutation',
  'query',
  'fragment',
  'subscription',
  'on_',
  '_1',
);
const value = fc.constantFrom(
  '1',
  '-2.5e3',
  'mutation',
  '"mutation M {"',
  '"}\\""',
  '""',
  '"""}\n mutation { \\""" """',
  '""""""',
  '{a: {b: [1, "}"]}}',
  '[]',
);
const ignored = fc.constantFrom(' ', ',', '\n', '\r\n', '\t', '# mutation {\n', '#"""\r', '\uFEFF');
const field = fc
  .record({ name, value })
  .map(({ name, value }) => `x: ${name}(v: ${value})@d(w:${value}){y}`);
const operation = (kind: string) =>
  fc
    .record({
      name: fc.option(name, { nil: '' }),
      value,
      fields: fc.array(field, { minLength: 1, maxLength: 3 }),
    })
    .map(
      ({ name, value, fields }) =>
        `${kind} ${name}($v:I=${value})@d(a:${value}){${fields.join(' ')}}`,
    );
const definition = fc.oneof(
  field.map((text) => `{${text}}`),
  operation('query'),
  operation('mutation'),
  operation('subscription'),
  field.map((text) => `fragment mutation on Query{${text}}`),
);
const documents = fc
  .record({
    parts: fc.array(definition, { minLength: 1, maxLength: 4 }),
    between: ignored,
    minified: fc.boolean(),
  })
  .map(({ parts, between, minified }) => {
    const text = between + parts.join(between) + between;
    return minified ? stripIgnoredCharacters(text) : text;
  });

const operationsOf = ({ definitions }: DocumentNode) =>
  definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.operation] : []));

test('a document of queries is recognised exactly where the reference parser recognises it', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const operations = operationsOf(parse(text));
      const expected =
        operations.length > 0 && operations.every((one) => one === OperationTypeNode.QUERY);
      expect(isQueryOnly(text)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('whatever is done to a text, no mutation passes for a query', () => {
  const damaged = fc
    .record({
      text: documents,
      at: fc.nat(),
      length: fc.nat(3),
      put: fc.oneof(ignored, value, fc.string()),
    })
    .map(({ text, at, length, put }) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + length);
    });
  fc.assert(
    fc.property(damaged, (text) => {
      let parsed: DocumentNode;
      try {
        parsed = parse(text);
      } catch {
        return;
      }
      if (operationsOf(parsed).includes(OperationTypeNode.MUTATION))
        expect(isQueryOnly(text)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['fragment F on T{a}mutation M{b}', false],
  [',mutation{a}', false],
  ['query Q{a}mutation M{b}', false],
  ['\uFEFFmutation{a}', false],
  ['# query\rmutation{a}', false],
  ['"""query""" mutation{a}', false],
  ['query Q{a', false],
  ['query Q{a}}mutation M{b}', false],
  ['"""mutation{""" query Q{a}', true],
  ['', false],
  ['fragment F on T{a}', false],
  ['query mutation{mutation}', true],
  ['{a}', true],
  ['query($v:I={a:"}mutation{"}){a(v:$v)}fragment mutation on T{b}', true],
])('%j holds queries only: %s', (text, expected) => {
  expect(isQueryOnly(text)).toBe(expected);
});
