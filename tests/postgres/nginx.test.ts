import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import type { Serveur } from '@sofi/server/serveur';
import { demarrer } from '@sofi/server/serveur';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { startNginx } from '../support/nginx.ts';
import { acteur } from '../support/saisie.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
let server: Serveur;
let nginx: Awaited<ReturnType<typeof startNginx>>;
beforeAll(async () => {
  base = await baseDeTest();
  server = await demarrer({ base, acteur: acteur('VALIDEUR'), hote: '127.0.0.1', port: 0 });
  nginx = await startNginx(server.origine);
});
afterAll(async () => {
  await nginx.stop();
  await server.arreter();
  await base.fermer();
});

test('a subscription says its first event through nginx as it is installed, while it goes on', async () => {
  const reading = new AbortController();
  const response = await fetch(`${nginx.origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      'accept-encoding': 'br, gzip',
    },
    body: JSON.stringify({
      query: `subscription { tableauDeBord(siret: "${SIRET_DE_DEMONSTRATION}") { calculeLe } }`,
    }),
    signal: reading.signal,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-encoding')).toBeNull();
  let text = '';
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  while (!/calculeLe/.test(text)) {
    const { done, value } = await reader.read();
    expect(done, text).toBe(false);
    text += value;
  }
  expect(text).toMatch(/event: next\ndata: \{"data":\{"tableauDeBord":\{"calculeLe":"/);
  reading.abort();
});
