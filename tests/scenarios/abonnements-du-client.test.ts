import { lignes } from '@sofi/database';
import { createClient } from '@sofi/sdk';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { attendre, idsDe, ouvrir, recueillir } from '../support/abonnements.ts';
import { saisieParClient } from '../support/saisie-par-client.ts';
import { nonEmpty } from '../support/non-empty.ts';

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

test('what happens after a stream is open and before its first event is not lost when it is cut', async () => {
  let coupure = new AbortController();
  let reprise = Promise.resolve();
  const sofi = clientPar(async (url, init) => {
    await reprise;
    coupure = new AbortController();
    return fetch(url, { ...init, signal: AbortSignal.any([init!.signal!, coupure.signal]) });
  });
  const arret = new AbortController();
  const depart = Promise.withResolvers<string>();
  const etats: string[] = [];
  const { recus } = recueillir(
    sofi.abonnements.evenements(
      {},
      { signal: arret.signal, surId: depart.resolve, surEtat: (etat) => etats.push(etat) },
    ),
  );
  expect(await depart.promise).toMatch(/^[A-Za-z0-9+/]+=*$/);
  const reprendre = Promise.withResolvers<void>();
  reprise = reprendre.promise;
  coupure.abort();
  const { action } = await s.saisir();
  reprendre.resolve();
  const histoire = await Array.fromAsync(sofi.actions.historique(action.numero));
  await attendre(() => expect(idsDe(recus)).toEqual(idsDe(histoire)));
  arret.abort();
  expect(etats.slice(0, 5)).toEqual(['CONNEXION', 'OUVERTE', 'COUPEE', 'CONNEXION', 'OUVERTE']);
  await attendre(() => expect(etats.at(-1)).toBe('FERMEE'));
});

test('each event has an `id`, from which any reader of server-sent events goes on', async () => {
  const suivre = async (headers: Record<string, string> = {}) => {
    const stop = new AbortController();
    const reponse = await fetch(`${s.origine('organisme')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query: 'subscription { evenements { autre: id } }' }),
      signal: stop.signal,
    });
    let texte = '';
    const fin = (async () => {
      for await (const morceau of reponse.body!.pipeThrough(new TextDecoderStream()))
        texte += morceau;
    })().catch(() => {});
    return {
      /** The `id` of each block, and of the event that it holds. */
      ids: () =>
        texte
          .split('\n\n')
          .filter((bloc) => /^id: /m.test(bloc))
          .map((bloc) => [/^id: (.*)$/m.exec(bloc)?.[1], /"autre":"(.*?)"/.exec(bloc)?.[1]]),
      fermer: async () => {
        stop.abort();
        await fin;
      },
    };
  };
  const premier = await suivre();
  await attendre(() => expect(premier.ids()).toEqual([[expect.any(String), undefined]]));
  await s.saisir();
  await attendre(() => expect(premier.ids().length).toBeGreaterThan(3));
  const [depart, ...recus] = premier.ids();
  await premier.fermer();
  for (const [id, evenement] of nonEmpty(recus)) expect(id).toBe(evenement);

  const reprise = await suivre({ 'last-event-id': recus[0]![0]! });
  const attendus = [[recus[0]![0], undefined], ...recus.slice(1)];
  await attendre(() => expect(reprise.ids().slice(0, attendus.length)).toEqual(attendus));
  await reprise.fermer();
  const debut = await suivre({ 'last-event-id': depart![0]! });
  await attendre(() => expect(debut.ids().slice(1, recus.length + 1)).toEqual(recus));
  await debut.fermer();
});

test('pages that are no GraphQL are asked again for as long as patience lasts', async () => {
  let demandes = 0;
  const sofi = clientPar(async () => {
    demandes++;
    return new Response('<h1>Maintenance</h1>', { status: 503 });
  });
  const flux = sofi.abonnements.tableauDeBord(undefined, { patienceMs: 300 });
  await expect(flux.next()).rejects.toMatchObject({ name: 'HttpError', status: 503 });
  expect(demandes).toBeGreaterThan(1);
});

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

test('a lasting failure is reported to the caller', async () => {
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
  const tableaux: number[] = [];
  for await (const { actions } of sofi.abonnements.tableauDeBord()) {
    tableaux.push(actions.length);
    break;
  }
  expect(tableaux).toEqual([5]);
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
