import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();
const BROUILLON =
  'query ($n: Int!) { action(numero: $n, vue: TRAVAIL) { id etat formation { id } sessions { nodes { id dispositifs { id } } } } }';

test.each([
  'fasd(code: "19482", vue: TRAVAIL) { __typename }',
  'formations(vue: TRAVAIL) { totalCount }',
  'sessions(vue: TRAVAIL) { totalCount }',
  'action(numero: 89393, vue: TRAVAIL) { id }',
  'tableauDeBord(siret: "90000001900019") { calculeLe }',
])('nobody reads « %s » without saying who they are', async (champ) => {
  const { errors } = await demander(`{ ${champ} }`);
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('a draft is there for its organisme and the validators, and for nobody else, by its id too', async () => {
  const n = 89406; // The demonstration's first action in entry.
  const { data } = await demander(BROUILLON, { n }, 'organisme');
  expect(data['action'].etat).toBe('EN_COURS_DE_SAISIE');
  const session = data['action'].sessions.nodes[0];
  const ids = [
    data['action'].id,
    data['action'].formation.id,
    session.id,
    session.dispositifs[0].id,
  ];
  const lire = async (qui: 'anonyme' | 'organisme' | 'valideur') =>
    (await demander('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }, qui)).data[
      'nodes'
    ];
  expect(await lire('organisme')).toEqual(ids.map((id) => ({ id })));
  expect(await lire('valideur')).toEqual(ids.map((id) => ({ id })));
  expect(await lire('anonyme')).toEqual([null, null, null, null]);
});

test('an organisme lists only its own drafts, a validator all of them', async () => {
  const total = async (qui: 'organisme' | 'valideur') =>
    (await demander('{ actions(vue: TRAVAIL) { totalCount } }', {}, qui)).data['actions']
      .totalCount;
  expect(await total('valideur')).toBe(1260);
  const { data } = await demander(
    '{ actions(vue: TRAVAIL, first: 100) { totalCount nodes { dispensateur { siret } } } }',
    {},
    'organisme',
  );
  expect(data['actions'].totalCount).toBe(39);
  expect(
    new Set(
      data['actions'].nodes.map((a: { dispensateur: { siret: string } }) => a.dispensateur.siret),
    ),
  ).toEqual(new Set(['90000001900019']));
});

test('the Région lists the drafts that it pays, and reads no dashboard', async () => {
  const { data, errors } = await demander(
    '{ toutes: actions(vue: TRAVAIL) { totalCount } siennes: sessions(vue: TRAVAIL, filter: { typesDispositif: [PROGRAMME_REGION] }, first: 100) { totalCount nodes { action { numero } } } }',
    {},
    'region',
  );
  expect(errors).toBeUndefined();
  expect(data['siennes'].nodes).not.toEqual([]);
  for (const { action } of data['siennes'].nodes) expect(action).not.toBeNull();
  const total = async (qui: 'valideur' | 'administrateur') =>
    (
      await demander(
        '{ actions(vue: TRAVAIL) { totalCount } sessions(vue: TRAVAIL, filter: { typesDispositif: [PROGRAMME_REGION] }) { totalCount } }',
        {},
        qui,
      )
    ).data;
  const tout = await total('administrateur');
  expect(tout).toEqual(await total('valideur'));
  expect(data['siennes'].totalCount).toBe(tout['sessions'].totalCount);
  expect(data['toutes'].totalCount).toBeLessThan(tout['actions'].totalCount);
  const refus = await demander(
    '{ tableauDeBord(siret: "90000001900019") { calculeLe } }',
    {},
    'region',
  );
  expect(refus.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('another organisme’s draft looks absent', async () => {
  const { data } = await demander(
    '{ actions(vue: TRAVAIL, filter: { etats: [EN_COURS_DE_SAISIE] }, last: 1) { nodes { numero } } }',
    {},
    'valideur',
  );
  const n = data['actions'].nodes[0].numero;
  expect((await demander(BROUILLON, { n }, 'organisme')).data).toEqual({ action: null });
});

test('the other view of a published action shows to those who may see it', async () => {
  const query = '{ action(numero: 89393) { vue autreVue { vue etat autreVue { vue } } } }';
  expect((await demander(query)).data['action'].autreVue).toBeNull();
  expect((await demander(query, {}, 'organisme')).data['action'].autreVue).toEqual({
    vue: 'TRAVAIL',
    etat: 'VALIDEE',
    autreVue: { vue: 'PUBLIEE' },
  });
});

test('an organisme reads its own dashboard, a validator any, and an unknown SIRET is refused', async () => {
  const autre = (await demander('{ organismes(first: 1) { nodes { siret } } }')).data['organismes']
    .nodes[0].siret;
  const query = 'query ($siret: Siret) { tableauDeBord(siret: $siret) { organisme { siret } } }';
  expect((await demander(query, {}, 'organisme')).data['tableauDeBord'].organisme.siret).toBe(
    '90000001900019',
  );
  expect((await demander(query, { siret: autre }, 'organisme')).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
  expect(
    (await demander(query, { siret: autre }, 'valideur')).data['tableauDeBord'].organisme.siret,
  ).toBe(autre);
  expect(
    (await demander(query, { siret: '12345678200010' }, 'valideur')).errors?.[0]?.message,
  ).toContain('Aucun organisme');
  expect((await demander(query, {}, 'valideur')).errors?.[0]?.extensions.code).toBe(
    'BAD_USER_INPUT',
  );
});

test('each reads their own account and nobody else’s, by moi or by its id', async () => {
  const query = '{ moi { id courriel roles organismes { siret } } }';
  expect((await demander(query)).data).toEqual({ moi: null });
  const { moi } = (await demander(query, {}, 'organisme')).data;
  expect(moi).toMatchObject({ roles: ['ORGANISME'], organismes: [{ siret: '90000001900019' }] });
  expect((await demander(query, {}, 'valideur')).data['moi'].roles).toEqual(['VALIDEUR']);
  const lire = async (qui: 'anonyme' | 'organisme' | 'valideur') =>
    (await demander('query ($id: ID!) { node(id: $id) { id } }', { id: moi.id }, qui)).data['node'];
  expect(await lire('organisme')).toEqual({ id: moi.id });
  expect(await lire('valideur')).toBeNull();
  expect(await lire('anonyme')).toBeNull();
});
