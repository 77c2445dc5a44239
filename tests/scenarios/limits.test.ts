import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const serveur = serveurDeTest();

const bomb = `{ ...F0 } ${Array.from({ length: 32 }, (_, rank) => `fragment F${rank} on Query { ${rank === 31 ? '__typename' : `...F${rank + 1} ...F${rank + 1}`} }`).join(' ')}`;

/** By the fast path, by Yoga's, and by GET. */
const WAYS: Record<string, (query: string) => Promise<Response>> = {
  'POST, plain': (query) => post(query, 'application/json'),
  'POST, with a charset of its own': (query) => post(query, 'application/json; charset="utf-8"'),
  GET: (query) =>
    fetch(`${serveur.origine()}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'application/graphql-response+json' },
    }),
};
const post = (query: string, type: string) =>
  fetch(`${serveur.origine()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type, accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });

test.each(Object.entries(WAYS))(
  '%s: what asks for too much is refused before it is run',
  async (_way, send) => {
    for (const [query, code] of [
      [bomb, 'COST_LIMIT'],
      [
        `{ offres(filter: { communes: ${'['.repeat(500)}${']'.repeat(500)} }) { totalCount } }`,
        'GRAPHQL_PARSE_FAILED',
      ],
    ] as const) {
      const before = serveur.base.requetes.length;
      const response = await send(query);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
      expect(serveur.base.requetes.length).toBe(before);
    }
  },
);

test('variables that are no JSON, in a GET, are the caller’s mistake', async () => {
  const response = await fetch(
    `${serveur.origine()}/graphql?query=${encodeURIComponent('{ __typename }')}&variables=%7Bbad`,
  );
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'BAD_REQUEST' } }],
  });
});

test('a client that sends only the hash of its document is asked for the text', async () => {
  const response = await fetch(`${serveur.origine()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
    }),
  });
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
  });
});

test.each(Object.entries(WAYS))('%s: a flood of words reads nothing', async (_way, send) => {
  const before = serveur.base.requetes.length;
  const response = await send(`{ organismes(search: "${'a '.repeat(1500)}") { totalCount } }`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
  });
  expect(serveur.base.requetes.length).toBe(before);
});
