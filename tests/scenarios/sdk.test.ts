import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CodeErreur, Document } from '@sofi/sdk';
import {
  createClient,
  ReponseIllisibleError,
  RequeteRefuseeError,
  TransportError,
} from '@sofi/sdk';
import { expect, expectTypeOf, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { origine } = serveurDeTest();
const client = (qui?: 'organisme') => createClient({ url: `${origine(qui)}/graphql` });

test('a session is found by its code, typed down to its formation', async () => {
  const fiche = await client().fasd('143842');
  if (fiche?.__typename !== 'Session') throw new Error('expected a Session');
  expect(fiche.action.formation.intitule).toBe('Formation aide-soignant – Module préparatoire');
  expectTypeOf(fiche.debut).toEqualTypeOf<string | null>();
  expect(await client().fasd('1-1-1')).toBeNull();
});

test('a list is walked to its end, one request a page, and no further than it is read', async () => {
  const demandes: unknown[] = [];
  const espion: typeof fetch = (url, init) => {
    demandes.push(init?.body);
    return fetch(url, init);
  };
  const sofi = createClient({ url: `${origine()}/graphql`, fetch: espion });
  const filter = { departements: ['44'], statuts: ['A_VENIR' as const] };
  const codes = new Set<string>();
  for await (const session of sofi.sessions.lister({ filter, orderBy: { field: 'DEBUT' } })) {
    expect(session.lieu?.adresse.departement).toBe('44');
    codes.add(session.code);
  }
  expect(demandes).toHaveLength(Math.ceil(codes.size / 100));
  expect(codes.size).toBe(await sofi.sessions.compter(filter));
  expect(codes.size).toBeGreaterThan(100);
  demandes.length = 0;
  for await (const { numero } of sofi.formations.lister()) if (numero > 0) break;
  expect(demandes).toHaveLength(1);
});

test('a search screen is one request: a page, its total and its facets', async () => {
  const sofi = client();
  const filter = { departements: ['44'] };
  const page = await sofi.offres.chercher({
    search: 'soudage',
    filter,
    first: 5,
    facettes: ['DEPARTEMENT'],
  });
  expect(page.nodes).toHaveLength(5);
  expect(page.nodes[0]?.session.lieu?.adresse.departement).toBe('44');
  expect(page.facets[0]?.values.find(({ code }) => code === '44')).toEqual({
    code: '44',
    libelle: 'Loire-Atlantique',
    count: page.totalCount,
    selected: true,
  });
  const toutes = await Array.fromAsync(sofi.offres.lister({ search: 'soudage', filter }));
  expect(toutes).toHaveLength(page.totalCount);
  expect(await sofi.offres.compter({ search: 'soudage', filter })).toBe(page.totalCount);
  const { total, lignes } = await sofi.statistiques({
    par: ['MOIS_DEBUT'],
    search: 'soudage',
    filter,
  });
  expect(total.sessions).toBe(page.totalCount);
  const mois = lignes.map(({ valeurs }) => valeurs[0]!.code);
  expect(mois).toEqual(mois.toSorted((un, autre) => (un < autre ? -1 : 1)));
  const [nantes] = await Array.fromAsync(sofi.communes('44000'));
  expect(nantes).toMatchObject({ code: '44109', nom: 'Nantes' });
});

test('every verb answers', async () => {
  const sofi = client();
  expect((await sofi.formations.lire(19482))?.actions.nodes[0]?.sessions.nodes[0]?.code).toBe(
    '19482-89393-143842',
  );
  expect((await sofi.actions.lire(89393))?.sessions.totalCount).toBe(1);
  expect((await sofi.sessions.lire(143842))?.dispositifs[0]?.nombrePlaces).toBe(12);
  expect(await sofi.formations.lire(1)).toBeNull();
  expect((await sofi.organismes.lire('90000001900019'))?.lieux.nodes).toHaveLength(2);
  expect((await sofi.programmes(2026)).map(({ code }) => code)).toContain('PREPA-SS');
  expect((await sofi.nomenclature('RYTHME'))[0]).toEqual({
    code: 'TEMPS_PLEIN',
    libelle: 'temps plein',
  });
  const [formacode] = await Array.fromAsync(sofi.formacodes('43436'));
  expect(formacode?.libelle).toBe('Aide soignant');
  expect(await Array.fromAsync(sofi.organismes.chercher('démonstration'))).toHaveLength(1);
  expect(await sofi.moi()).toBeNull();
  expect((await client('organisme').moi())?.organismes[0]?.siret).toBe('90000001900019');
  expect(await sofi.formations.compter()).toBe(351);
  expect(await sofi.actions.compter({ organismes: ['90000001900019'] })).toBe(13);
  expect((await client('organisme').tableauDeBord()).sessions[0]).toMatchObject({
    code: 'ACTIVES',
    nombre: 42,
  });
  expect(
    (
      await Array.fromAsync(
        client('organisme').actions.lister({
          vue: 'TRAVAIL',
          filter: { rubrique: 'EN_ATTENTE_DE_VALIDATION' },
        }),
      )
    ).length,
  ).toBe(12);
});

test('an operation of one’s own is typed by its document', async () => {
  const document = 'query ($siret: Siret!) { organisme(siret: $siret) { nom } }' as Document<
    { organisme: { nom: string } | null },
    { siret: string }
  >;
  const { organisme } = await client().executer(document, { siret: '90000001900019' });
  expect(organisme?.nom).toContain('démonstration');
});

test.each<[() => Promise<unknown>, CodeErreur]>([
  [() => client().tableauDeBord('90000001900019'), 'UNAUTHENTICATED'],
  [() => client().fasd('abc'), 'BAD_USER_INPUT'],
  [() => client('organisme').tableauDeBord('12345678200010'), 'FORBIDDEN'],
])('a refusal is thrown with its code (%#)', async (appel, code) => {
  const erreur = await appel().catch((e: unknown) => e);
  expect(erreur).toBeInstanceOf(RequeteRefuseeError);
  expect((erreur as RequeteRefuseeError).code).toBe(code);
});

test('what may succeed later is tried again, what cannot is not', async () => {
  const statuts = [503, 429, 200];
  let essais = 0;
  const serveur = createServer((_requete, reponse) => {
    reponse.statusCode = statuts[essais++] ?? 500;
    reponse.end(reponse.statusCode === 200 ? '{"data":{"fasd":null}}' : 'occupé');
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  const url = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}/graphql`;
  expect(await createClient({ url }).fasd('1')).toBeNull();
  expect(essais).toBe(3);
  const erreur = await createClient({ url, reprises: 0 })
    .fasd('1')
    .catch((e: unknown) => e);
  expect(erreur).toBeInstanceOf(TransportError);
  expect((erreur as TransportError).status).toBe(500);
  await new Promise((ferme) => serveur.close(ferme));
  await expect(createClient({ url, reprises: 0 }).fasd('1')).rejects.toThrow('ne répond pas');
  const ailleurs = createClient({
    url: `${origine()}/`,
    reprises: 0,
    fetch: async () => new Response('<html>'),
  });
  await expect(ailleurs.fasd('1')).rejects.toBeInstanceOf(ReponseIllisibleError);
});

test('a call that is given up stops, with the reason as its cause', async () => {
  const signal = AbortSignal.abort(new Error('changé d’avis'));
  await expect(client().fasd('1', 'PUBLIEE', { signal })).rejects.toMatchObject({
    name: 'AbortError',
    cause: { message: 'changé d’avis' },
  });
});

test('a token may be a function, asked at each call; who signs in sends none', async () => {
  const envoyees: (string | null)[] = [];
  let jetons: (string | null)[] = ['un', 'deux', null];
  const sofi = createClient({
    url: 'http://sofi/graphql',
    token: async () => jetons.shift(),
    fetch: async (_url, init) => {
      envoyees.push(new Headers(init?.headers).get('authorization'));
      return new Response('{"data":{"moi":null,"seConnecter":{"__typename":"X"}}}');
    },
  });
  for (const _ of jetons.slice()) await sofi.moi();
  expect(envoyees).toEqual(['Bearer un', 'Bearer deux', null]);
  jetons = ['périmé'];
  await sofi.comptes.seConnecter({ courriel: 'a@exemple.fr', motDePasse: 'x' });
  expect(envoyees.at(-1)).toBeNull();
});

test('a mutation is sent once: it may have been done', async () => {
  let essais = 0;
  const sofi = createClient({
    url: 'http://sofi/graphql',
    fetch: async () => {
      essais++;
      return new Response('', { status: 503 });
    },
  });
  await expect(sofi.comptes.creerCle({ nom: 'x' })).rejects.toBeInstanceOf(TransportError);
  expect(essais).toBe(1);
});
