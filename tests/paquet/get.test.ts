import { expect, test } from 'vitest';
import { createTransport, executer } from '@sofi/sdk';

/** How a query of so many characters, its address included, is sent. */
async function envoyer(longueur: number, token?: string) {
  const demandes: { adresse: string; method: string }[] = [];
  const transport = createTransport({
    url: 'http://x/graphql',
    token: token ?? null,
    fetch: async (adresse, init) => {
      demandes.push({ adresse: adresse as string, method: init?.method ?? 'GET' });
      return Response.json({ data: { moi: null } });
    },
  });
  const autour = new URL('http://x/graphql');
  autour.searchParams.set('query', '{moi{a}}');
  const nom = 'a'.repeat(longueur - autour.href.length + 1);
  await executer(transport, `{moi{${nom}}}`);
  return demandes[0]!;
}

test('an anonymous query whose address has 2,000 characters goes by GET, one of 2,001 by POST', async () => {
  const bref = await envoyer(2000);
  expect(bref.method).toBe('GET');
  expect(bref.adresse).toHaveLength(2000);
  expect(await envoyer(2001)).toEqual({ adresse: 'http://x/graphql', method: 'POST' });
});

test('a short query with a token goes by POST', async () => {
  expect(await envoyer(100, 'jeton')).toEqual({ adresse: 'http://x/graphql', method: 'POST' });
});
