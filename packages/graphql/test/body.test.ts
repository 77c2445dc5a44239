import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../src/inputs/json.ts';

const refusal = (text: string): unknown => {
  try {
    return parseBody(text);
  } catch (error) {
    return (error as { extensions: unknown }).extensions;
  }
};

test('a body within the bounds is read as JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 6 })), (body) => {
      const text = JSON.stringify(body);
      expect(parseBody(text)).toEqual(JSON.parse(text));
    }),
  );
});

test('what stands in a text is neither nested nor counted', () => {
  const query = `\\"[{,${'"[{,\\'.repeat(20_000)}`;
  expect(parseBody(JSON.stringify({ query }))).toEqual({ query });
});

test.each([
  ['lists', `{"variables":${'['.repeat(100)}${']'.repeat(100)}}`],
  ['objects', `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`],
  ['lists without an end', '['.repeat(250_000)],
])('%s nested more than 100 deep are refused', (_what, text) => {
  expect(refusal(text)).toEqual({ code: 'BAD_USER_INPUT', http: { status: 400 } });
});

test('a body of 20,001 values is read, and of one more refused', () => {
  const body = (count: number) => JSON.stringify({ variables: Array(count).fill(1) });
  expect(refusal(body(20_001))).toHaveProperty('variables.length', 20_001);
  expect(refusal(body(20_002))).toEqual({ code: 'BAD_USER_INPUT', http: { status: 400 } });
});

test.each(['{', '{"query": "}', 'null', '1', '"{}"', ''])('%j is no body', (text) => {
  expect(refusal(text)).toEqual({ code: 'BAD_REQUEST', http: { status: 400 } });
});
