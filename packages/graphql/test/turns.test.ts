import { execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { inSlices } from '../src/reading/turns.ts';
import { schema } from '../src/schema/schema.ts';

/** How often the event loop turned until this was done, and what came of it. */
async function turnsOf<T>(work: () => Promise<T>): Promise<{ turns: number; result: T }> {
  let turns = 0;
  let done = false;
  const turn = () => {
    if (done) return;
    turns++;
    setImmediate(turn);
  };
  setImmediate(turn);
  const result = await work();
  done = true;
  return { turns, result };
}

test('other requests pass between the lists of one operation, of which each is answered', async () => {
  const lists = Array.from(
    { length: 20 },
    (_, rank) => `a${rank}: nomenclature(nom: NSF) { code }`,
  );
  const ask = (text: string) => async () =>
    execute({ schema, document: parse(text), contextValue: {} });
  const one = await ask('{ nomenclature(nom: NSF) { code } }')();
  const { turns, result } = await turnsOf(ask(`{ ${lists.join(' ')} }`));
  expect(result.data).toEqual(
    Object.fromEntries(lists.map((_, rank) => [`a${rank}`, one.data!['nomenclature']])),
  );
  expect(turns).toBeGreaterThanOrEqual(16);
});

test('a field that fails lets the next ones begin', async () => {
  const fields = Array.from(
    { length: 9 },
    (_, rank) => `a${rank}: formation(numero: 1) { numero }`,
  );
  const { data, errors } = await execute({
    schema,
    document: parse(`{ ${fields.join(' ')} n: nomenclature(nom: NSF) { code } }`),
    contextValue: {},
  });
  expect(errors).toHaveLength(9);
  expect(data!['n']).not.toEqual([]);
});

test('other requests pass while a long list is answered, which stays whole', async () => {
  const items = Array.from({ length: 5000 }, (_, rank) => rank);
  const { turns, result } = await turnsOf(() => Array.fromAsync(inSlices(items)));
  expect(result).toEqual(items);
  expect(turns).toBeGreaterThanOrEqual(9);
});
