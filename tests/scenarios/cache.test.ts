import { suivrePublications } from '@sofi/database';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { ANONYME } from '@sofi/domain';
import { createApi } from '@sofi/graphql';
import { acteurDeDeveloppement } from '@sofi/server/identite';
import type { Serveur } from '@sofi/server/serveur';
import { demarrer } from '@sofi/server/serveur';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { FASD, importer } from '../support/lheo.ts';
import { MAINTENANT } from '../support/temps.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
const serveurs: Serveur[] = [];
let maintenant = MAINTENANT;

beforeAll(async () => {
  base = await baseDeTest();
  for (const identite of [null, { type: 'ORGANISME', siret: SIRET_DE_DEMONSTRATION } as const])
    serveurs.push(
      await demarrer({
        base,
        acteur: await acteurDeDeveloppement(base.db, identite),
        hote: '127.0.0.1',
        port: 0,
        horloge: () => maintenant,
        reponses: { octets: 2 ** 20 },
      }),
    );
});
afterAll(async () => {
  await Promise.all(serveurs.map(({ arreter }) => arreter()));
  await base.fermer();
});

/** Asks by GET; the statements that the answer cost. */
async function lire(query: string, entetes: Record<string, string> = {}, serveur = serveurs[0]!) {
  const debut = base.requetes.length;
  const reponse = await fetch(`${serveur.origine}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json', ...entetes },
  });
  const corps = await reponse.text();
  return {
    statut: reponse.status,
    corps,
    json: corps === '' ? null : (JSON.parse(corps) as { data: any; errors?: unknown[] }), // oxlint-disable-line typescript/no-explicit-any
    entetes: reponse.headers,
    requetes: base.requetes.slice(debut),
  };
}

const poster = async (query: string, variables: object) => {
  const debut = base.requetes.length;
  const reponse = await fetch(`${serveurs[0]!.origine}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { json: (await reponse.json()) as unknown, requetes: base.requetes.slice(debut) };
};

const RECHERCHE = 'query ($s: String!) { offres(search: $s) { totalCount } }';

test('the same question is answered again without a statement, by GET and by POST', async () => {
  const premiere = await lire('{ offres(search: "soudure") { totalCount } }');
  const seconde = await lire('{ offres(search: "soudure") { totalCount } }');
  expect(premiere.requetes).not.toEqual([]);
  expect(seconde.requetes).toEqual([]);
  expect(seconde.corps).toBe(premiere.corps);
  for (const nom of ['content-type', 'etag', 'cache-control', 'vary'])
    expect(seconde.entetes.get(nom)).toBe(premiere.entetes.get(nom));

  const postee = await poster(RECHERCHE, { s: 'cuisine' });
  const autre = await poster(RECHERCHE, { s: 'anglais' });
  expect(autre.json).not.toEqual(postee.json);
  expect(await poster(RECHERCHE, { s: 'cuisine' })).toEqual({ json: postee.json, requetes: [] });
});

test('public answers have an ETag, and a reader who has the answer gets 304', async () => {
  const { entetes, corps } = await lire('{ formations { totalCount } }');
  const etag = entetes.get('etag')!;
  expect(etag).toMatch(/^"[\w-]+"$/);
  expect(entetes.get('cache-control')).toBe('public, no-cache');
  expect(entetes.get('vary')).toContain('Authorization');
  for (const connus of [etag, `"autre", W/${etag}`, '*']) {
    const relue = await lire('{ formations { totalCount } }', { 'if-none-match': connus });
    expect([relue.statut, relue.corps, relue.entetes.get('etag'), relue.requetes]).toEqual([
      304,
      '',
      etag,
      [],
    ]);
  }
  const neuve = await lire('{ formations { totalCount } }', { 'if-none-match': '"autre"' });
  expect([neuve.statut, neuve.corps]).toEqual([200, corps]);
  const autreType = await lire('{ formations { totalCount } }', {
    accept: 'application/graphql-response+json',
  });
  expect(autreType.entetes.get('content-type')).toContain('application/graphql-response+json');
  expect(autreType.entetes.get('etag')).not.toBe(etag);
});

test('a browser of any origin may read a kept answer', async () => {
  for (const _ of [1, 2]) {
    const { entetes } = await lire('{ organismes { totalCount } }', {
      origin: 'https://exemple.fr',
    });
    expect(entetes.get('access-control-allow-origin')).toBe('*');
  }
});

test('errors are not kept, nor what an account reads', async () => {
  for (const _ of [1, 2]) {
    const fautive = await lire('{ offres(orderBy: DISTANCE) { totalCount } }');
    expect(fautive.json?.errors).toHaveLength(1);
    expect(fautive.entetes.get('cache-control')).toBe('no-store');
    expect(fautive.entetes.get('etag')).toBeNull();
    const privee = await lire('{ moi { nom } }', {}, serveurs[1]);
    expect(privee.entetes.get('cache-control')).toBe('no-store');
    expect(privee.requetes).not.toEqual([]);
  }
  const publique = await lire('{ moi { nom } }');
  const privee = await lire('{ moi { nom } }', {}, serveurs[1]);
  expect(publique.json).not.toEqual(privee.json);
});

test('the next day, the same question is another', async () => {
  const question =
    '{ sessions(filter: { rubrique: ACTIVES }) { totalCount } offres { totalCount facets(names: [DEPARTEMENT]) { values { count } } } }';
  const aujourdhui = await lire(question);
  expect(aujourdhui.json?.errors).toBeUndefined();
  maintenant = new Date('2027-06-23T10:00:00Z');
  const plusTard = await lire(question);
  maintenant = MAINTENANT;
  for (const liste of ['sessions', 'offres'])
    expect(plusTard.json?.data[liste].totalCount).toBeLessThan(
      aujourdhui.json?.data[liste].totalCount,
    );
  expect((await lire(question)).corps).toBe(aujourdhui.corps);
});

test('a reader sees what was published, and an import that changes nothing drops nothing', async () => {
  const question =
    '{ offres(search: "module geriatrie") { totalCount } formations { totalCount } }';
  const avant = await lire(question);
  const publie = FASD.replace('<fin>20260612</fin>', '<fin>20270612</fin>');
  await importer(base, publie);
  await vi.waitFor(async () => {
    const apres = await lire(question);
    expect(apres.json?.data.formations.totalCount).toBe(avant.json?.data.formations.totalCount + 1);
    expect(apres.json?.data.offres.totalCount).toBeGreaterThan(avant.json?.data.offres.totalCount);
  });
  await importer(base, publie);
  expect((await lire(question)).requetes).toEqual([]);
});

test('while the state of the offer is unknown, answers are computed', async () => {
  const { fetch: repondre } = createApi({
    db: base.db,
    identifier: () => ANONYME,
    horloge: () => MAINTENANT,
    signaler: () => {},
    cache: {
      etat: () => Promise.reject(new Error('connexion perdue')),
      lire: () => Promise.reject(new Error('lu sans clé')),
      garder: () => {
        throw new Error('gardé sans clé');
      },
      oublier: () => {},
    },
  });
  const reponse = await repondre(new Request('http://sofi/graphql?query={formations{totalCount}}'));
  expect(await reponse.json()).toMatchObject({ data: { formations: {} } });
});

test('what is known is read again after a doubt, and only then', async () => {
  let annoncer!: (message: string) => void;
  let reprendre!: () => void;
  const suivi = await suivrePublications({
    ...base,
    async ecouter(_canal, surMessage, surReprise) {
      annoncer = surMessage;
      reprendre = surReprise;
      return async () => {};
    },
  });
  const lectures = async () => {
    const debut = base.requetes.length;
    const etat = await suivi.etat();
    return { etat, nombre: base.requetes.length - debut };
  };
  const premier = await lectures();
  const [, revision] = /-(\d+)-\d*$/.exec(premier.etat)!;
  expect(premier.nombre).toBe(1);
  await base.db.execute(sql`update publication set revision = revision + 1, transaction = '5'`);
  expect(await lectures()).toEqual({ etat: premier.etat, nombre: 0 });
  annoncer(`${Number(revision) - 1}-4`);
  expect(await lectures()).toEqual({ etat: premier.etat, nombre: 0 });
  reprendre();
  const repris = await lectures();
  expect(repris.etat).toBe(premier.etat.replace(/-\d+-\d*$/, `-${Number(revision) + 1}-5`));
  annoncer(`${Number(revision) + 2}-6`);
  expect(await lectures()).toEqual({
    etat: premier.etat.replace(/-\d+-\d*$/, `-${Number(revision) + 2}-6`),
    nombre: 0,
  });
  // Announced while it is being read: the reading may be from before.
  suivi.oublier();
  const lecture = lectures();
  annoncer(`${Number(revision) + 3}-7`);
  expect((await lecture).nombre).toBe(2);
});

test('a proof of identity shares no answer, even where it makes nobody of its bearer', async () => {
  const garder = vi.fn<() => void>();
  const { fetch: repondre } = createApi({
    db: base.db,
    identifier: () => ANONYME,
    horloge: () => MAINTENANT,
    signaler: () => {},
    cache: {
      etat: () => Promise.resolve('etat'),
      lire: () => Promise.reject(new Error('lu')),
      garder,
      oublier: () => {},
    },
  });
  const reponse = await repondre(
    new Request('http://sofi/graphql?query={formations{totalCount}}', {
      headers: { authorization: 'Bearer x' },
    }),
  );
  expect(reponse.headers.get('cache-control')).toBe('no-store');
  expect(await reponse.json()).toMatchObject({ data: { formations: {} } });
  expect(garder).not.toHaveBeenCalled();
});

test('a mutation, which may hold a password, is not looked for in any store', async () => {
  const cache = {
    etat: vi.fn<() => Promise<string>>(async () => 'etat'),
    lire: vi.fn<() => Promise<undefined>>(async () => undefined),
    garder: vi.fn<() => void>(),
    oublier: vi.fn<() => void>(),
  };
  const { fetch: repondre } = createApi({
    db: base.db,
    identifier: () => ANONYME,
    horloge: () => MAINTENANT,
    signaler: () => {},
    cache,
  });
  const poster = (query: string) =>
    repondre(
      new Request('http://sofi/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }),
    );
  await poster('\nmutation { demanderReinitialisation(input: { courriel: "x" }) }');
  expect([cache.etat, cache.lire, cache.garder].map((un) => un.mock.calls.length)).toEqual([
    0, 0, 0,
  ]);
  expect(cache.oublier).toHaveBeenCalledOnce();
  await poster('{ __typename }');
  expect([cache.etat, cache.lire, cache.garder].map((un) => un.mock.calls.length)).toEqual([
    1, 1, 1,
  ]);
});
