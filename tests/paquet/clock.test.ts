import { afterEach, expect, test } from 'vitest';
import { createClient, DelaiError } from '@sofi/sdk';
import { MoiDocument } from '@sofi/sdk/documents';
import { createFakeClock, createMockClient, type FakeClock } from '@sofi/sdk/testing';

const MINUTE = 60_000;
let clock: FakeClock | undefined;
afterEach(() => clock?.restore());

const url = 'http://x/graphql';
const flux = (corps: ReadableStream) =>
  new Response(corps, { headers: { 'content-type': 'text/event-stream' } });
const tableau = 'event: next\ndata: {"data":{"tableauDeBord":{"sessions":[]}}}\n\n';

test('a deadline passes when the clock is moved, and not before', async () => {
  clock = createFakeClock(0);
  const sofi = createClient({ url, reprises: 0, fetch: () => new Promise(() => {}) });
  let issue: unknown;
  const fin = sofi.moi().catch((erreur: unknown) => {
    issue = erreur;
  });
  await clock.advance(14_999);
  expect(issue).toBeUndefined();
  await clock.advance(1);
  await fin;
  expect(issue).toBeInstanceOf(DelaiError);
  expect(clock.now()).toBe(15_000);
});

test('a mock client waits as long as its server asks, by the clock of the test', async () => {
  clock = createFakeClock(0);
  const { client, repondre, appels } = createMockClient({ reprises: 1 });
  repondre(MoiDocument, () => {
    if (appels.length === 1) throw Object.assign(new Error('trop'), { code: 'RATE_LIMITED' });
    return { moi: null };
  });
  const moi = client.moi();
  await clock.advance(1000);
  expect(await moi).toBeNull();
  expect(appels).toHaveLength(2);
});

test('thirty minutes without an event, the server giving signs of life, break no stream', async () => {
  clock = createFakeClock(0);
  const etats: string[] = [];
  let envoyer!: (texte: string) => void;
  const sofi = createClient({
    url,
    fetch: async () =>
      flux(
        new ReadableStream({
          start: (controller) => {
            envoyer = (texte) => controller.enqueue(new TextEncoder().encode(texte));
          },
        }),
      ),
  });
  const suite = sofi.abonnements.tableauDeBord(undefined, { surEtat: (etat) => etats.push(etat) });
  const premier = suite.next();
  await clock.advance(0);
  for (let ms = 0; ms < 30 * MINUTE; ms += 12_000) {
    envoyer(':\n\n');
    await clock.advance(12_000);
  }
  envoyer(tableau);
  await clock.advance(0);
  expect((await premier).value).toEqual({ sessions: [] });
  expect(etats).toEqual(['CONNEXION', 'OUVERTE']);
});

test('after thirty minutes without a sign of life a stream that was asked for again and again goes on', async () => {
  clock = createFakeClock(0);
  let demandes = 0;
  const sofi = createClient({
    url,
    fetch: async () => {
      demandes++;
      const vivant = Date.now() >= 30 * MINUTE;
      return flux(
        new ReadableStream({
          start: (controller) => {
            if (vivant) controller.enqueue(new TextEncoder().encode(tableau));
          },
        }),
      );
    },
  });
  const suite = sofi.abonnements.tableauDeBord();
  let recu: unknown;
  const fin = (async () => {
    recu = (await suite.next()).value;
  })();
  await clock.advance(30 * MINUTE - 1);
  expect(recu).toBeUndefined();
  // A silence is 30 seconds, and so is the longest pause.
  expect(demandes).toBeGreaterThanOrEqual(29);
  expect(demandes).toBeLessThanOrEqual(60);
  await clock.advance(MINUTE + 1000);
  await fin;
  expect(recu).toEqual({ sessions: [] });
});
