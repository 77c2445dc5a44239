import { lignes } from '@sofi/database';
import { createClient } from '@sofi/sdk';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { attendre, idsDe, ouvrir, recueillir } from '../support/abonnements.ts';
import { saisieParClient } from '../support/saisie-par-client.ts';

const s = saisieParClient();

/** A client of an organisme whose every connection goes through `envoyer`. */
const clientPar = (envoyer: typeof fetch, silenceMs = 30_000, reprises = 10) =>
  createClient({ url: `${s.origine('organisme')}/graphql`, fetch: envoyer, silenceMs, reprises });

const flux = (corps: string | ReadableStream) =>
  new Response(corps, { headers: { 'content-type': 'text/event-stream' } });

test('a stream that was cut goes on with all that came meanwhile, in whatever order it was written', async () => {
  let coupure = new AbortController();
  let reprise = Promise.resolve();
  const sofi = clientPar(async (url, init) => {
    await reprise;
    coupure = new AbortController();
    return fetch(url, { ...init, signal: AbortSignal.any([init!.signal!, coupure.signal]) });
  });
  const arret = new AbortController();
  const { recus } = recueillir(sofi.abonnements.evenements({}, { signal: arret.signal }));
  const histoire = async ({ numero }: { numero: number }) =>
    idsDe(await Array.fromAsync(sofi.actions.historique(numero)));
  await ouvrir(recus, s.saisir);
  const premiere = (await s.saisir()).action;
  // Identifiers are given before commits: these two stand for a slower transaction.
  const [{ id: lent }] = await reserver();
  const [{ id: pluslent }] = await reserver();
  const seconde = (await s.saisir()).action;
  const dernier = (await histoire(seconde)).at(-1);
  await attendre(() => expect(idsDe(recus).at(-1)).toBe(dernier));
  await ecrire(lent, premiere.numero);
  await attendre(() => expect(recus.at(-1)!.type).toBe('ESSAI'));

  let reprendre = () => {};
  reprise = new Promise((suite) => {
    reprendre = suite;
  });
  coupure.abort();
  await ecrire(pluslent, premiere.numero);
  const troisieme = (await s.saisir()).action;
  reprendre();

  const tous: string[] = [];
  for (const une of [premiere, seconde, troisieme]) tous.push(...(await histoire(une)));
  const siens = () => idsDe(recus).filter((id) => tous.includes(id));
  await attendre(() => expect(siens().toSorted()).toEqual(tous.toSorted()));
  expect(new Set(idsDe(recus)).size).toBe(recus.length);
  arret.abort();
});

const reserver = () =>
  lignes<{ id: number }>(
    s.base.db,
    sql`select nextval(pg_get_serial_sequence('evenements', 'id'))::int as id`,
  ) as Promise<[{ id: number }]>;
const ecrire = (id: number, action: number) =>
  s.base.db.execute(sql`insert into evenements (id, type, fiche, numero, action_numero)
    overriding system value values (${id}, 'ESSAI', 'ACTION', ${action}, ${action})`);

test('a server that gives no sign of life, or fails for a moment, is asked again', async () => {
  const reponses = [
    flux(new ReadableStream()),
    flux(
      'event: next\ndata: {"errors":[{"message":"?","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}\n\n',
    ),
  ];
  const sofi = clientPar(async (url, init) => reponses.shift() ?? fetch(url, init), 500);
  const suite = sofi.abonnements.tableauDeBord();
  expect((await suite.next()).value!.sessions).toHaveLength(8);
  expect(reponses).toEqual([]);
  await suite.return();
});

test('a failure that lasts is told to the caller', async () => {
  const panne =
    'event: next\ndata: {"errors":[{"message":"?","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}\n\n';
  const sofi = clientPar(async () => flux(panne), 30_000, 2);
  await expect(sofi.abonnements.tableauDeBord().next()).rejects.toMatchObject({
    code: 'INTERNAL_SERVER_ERROR',
  });
});

test('to break off closes the connection, and so does a signal while nothing comes', async () => {
  const signaux: AbortSignal[] = [];
  const sofi = clientPar((url, init) => {
    signaux.push(init!.signal!);
    return fetch(url, init);
  });
  for await (const { actions } of sofi.abonnements.tableauDeBord()) {
    expect(actions).toHaveLength(5);
    break;
  }
  const arret = new AbortController();
  const suite = sofi.abonnements.tableauDeBord(undefined, { signal: arret.signal });
  await suite.next();
  const attente = suite.next();
  arret.abort(new Error('assez'));
  await expect(attente).rejects.toMatchObject({
    name: 'AbortError',
    cause: { message: 'assez' },
  });
  expect(signaux.map(({ aborted }) => aborted)).toEqual([true, true]);
});

test('streams are stored nowhere, and a reader who is not signed in learns why', async () => {
  const reponse = await fetch(`${s.origine('anonyme')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { evenements { id } }' }),
  });
  expect(reponse.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(reponse.headers.get('cache-control')).toContain('no-store');
  expect(await reponse.text()).toContain('UNAUTHENTICATED');
});
