import { expect, test } from 'vitest';
import { serveurDeComptes } from '../support/comptes.ts';

const s = serveurDeComptes();

test('a stream passes proxies at once: unbuffered, one Cache-Control, no content coding', async () => {
  const { jeton } = await s.ouvrirCompte('flux@organisme.test');
  const stop = new AbortController();
  const answer = await fetch(`${s.origine}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${jeton}`,
    },
    body: JSON.stringify({ query: 'subscription { tableauDeBord { organisme { siret } } }' }),
    signal: stop.signal,
  });
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(answer.headers.get('x-accel-buffering')).toBe('no');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.has('content-encoding')).toBe(false);
  const { value } = await answer.body!.getReader().read();
  expect(new TextDecoder().decode(value)).toMatch(/^(:|event: next)/);
  stop.abort();
});
