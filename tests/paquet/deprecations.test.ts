import { buildSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { createClient } from '@sofi/sdk';
import { warnOfDeprecations } from '@sofi/sdk/deprecations';

const schema = buildSchema(`
  type Query { session(numero: Int, code: String @deprecated(reason: "numero")): Session! }
  type Session { code: String, cle: String @deprecated(reason: "code"), etat: Etat }
  enum Etat { A B @deprecated(reason: "A") }
`);
const SESSION = { session: { code: '1', cle: '2', etat: 'A' } };

/** A client of this schema; what it warned of, and how many requests came. */
function essai(introspection = true) {
  const dits: string[] = [];
  const recues: string[] = [];
  const servir: typeof fetch = async (url, init) => {
    const { query } =
      init?.body === undefined
        ? { query: new URL(url as string).searchParams.get('query')! }
        : (JSON.parse(init.body as string) as { query: string });
    recues.push(query);
    const refus = query.includes('__schema') && !introspection;
    const corps = refus
      ? { errors: [{ message: 'non' }] }
      : await graphql({ schema, source: query, rootValue: SESSION });
    return Response.json(corps, { status: refus ? 400 : 200 });
  };
  const sofi = (get: boolean) =>
    createClient({
      url: 'http://x/graphql?sans=importance',
      get,
      fetch: warnOfDeprecations({ fetch: servir, warn: (message) => dits.push(message) }),
    });
  return { dits, recues, sofi };
}

test.each([true, false])(
  'each deprecated field and argument in use is reported once, by GET %s',
  async (get) => {
    const { dits, recues, sofi } = essai();
    const client = sofi(get);
    for (const query of [
      '{ session(code: "1") { cle } }',
      '{ session(code: "1") { cle } }',
      '{ session(numero: 1) { code cle } }',
    ])
      await client.executer(query);
    await expect.poll(() => dits).toHaveLength(2);
    expect(dits.toSorted()).toEqual([
      'SOFI : The argument "Query.session(code:)" is deprecated. numero',
      'SOFI : The field Session.cle is deprecated. code',
    ]);
    expect(recues.filter((query) => query.includes('__schema'))).toHaveLength(1);
    expect(recues).toHaveLength(4);
  },
);

test('nothing is reported without deprecations; a server that hides its schema is reported once', async () => {
  const muet = essai();
  await muet.sofi(true).executer('{ session(numero: 1) { code etat } }');
  await expect.poll(() => muet.recues.length).toBe(2);
  expect(muet.dits).toEqual([]);

  const ferme = essai(false);
  const client = ferme.sofi(true);
  for (const query of ['{ session { cle } }', '{ session { cle code } }'])
    expect(await client.executer(query)).toMatchObject({ session: { cle: '2' } });
  await expect
    .poll(() => ferme.dits)
    .toEqual(['SOFI : dépréciations inconnues (introspection : 400).']);
});
