import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();

test('the procedure’s own example answers by its code, in one statement', async () => {
  const { data, requetes } = await demander(
    '{ fasd(code: "19482-89393-143842") { __typename ... on Session { code debut dispositifs { type nombrePlaces } action { formation { intitule } } } } }',
  );
  expect(data).toEqual({
    fasd: {
      __typename: 'Session',
      code: '19482-89393-143842',
      debut: '2026-12-23',
      dispositifs: [{ type: 'PROGRAMME_REGION', nombrePlaces: 12 }],
      action: { formation: { intitule: 'Formation aide-soignant – Module préparatoire' } },
    },
  });
  expect(requetes).toHaveLength(1);
});

test.each([
  ['19482', 'Formation', '19482'],
  ['19482-89393', 'Action', '19482-89393'],
  ['143842', 'Session', '19482-89393-143842'],
  ['89393-143842', 'Session', '19482-89393-143842'],
  ['21_89393', 'Action', '19482-89393'],
  ['21_143842', 'Session', '19482-89393-143842'],
  ['21_89393|21_143842|143842', 'Session', '19482-89393-143842'],
  [' 19482 - 89393 ', 'Action', '19482-89393'],
])('%s names a %s', async (code, type, attendu) => {
  const { data } = await demander(
    'query ($code: CodeFasd!) { fasd(code: $code) { __typename ... on Formation { code } ... on Action { code } ... on Session { code } } }',
    { code },
  );
  expect(data['fasd']).toEqual({ __typename: type, code: attendu });
});

test('a code whose numbers do not hang together names nothing', async () => {
  const { data } = await demander('{ fasd(code: "19483-89393-143842") { __typename } }');
  expect(data).toEqual({ fasd: null });
});

test.each(['', 'abc', '0', '1-2-3-4', '21_', '99999999999'])(
  '« %s » is refused as no code',
  async (code) => {
    const { errors } = await demander(
      'query ($code: CodeFasd!) { fasd(code: $code) { __typename } }',
      { code },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('n’est pas un code FASD');
  },
);

test('the tree of three levels with organismes costs at most two statements', async () => {
  const { data, requetes } = await demander(`{
    fasd(code: "19482") { ... on Formation { intitule
      actions { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { code dispensateur { nom siret }
        sessions { totalCount nodes { code responsable { nom } lieu { nom } dispositifs { type lot { code mandataire { nom } } } contacts { nom } } } } } } } }`);
  expect(data['fasd'].actions.nodes[0].sessions.nodes[0].dispositifs[0].lot.mandataire.nom).toMatch(
    /démonstration/,
  );
  expect(requetes.length).toBeLessThanOrEqual(2);
});

test('a list of three levels with nested totals is one statement', async () => {
  const { data, requetes } = await demander(
    '{ formations(first: 10) { nodes { numero actions(first: 2) { totalCount nodes { numero sessions(first: 2) { totalCount nodes { numero } } } } } } }',
  );
  expect(requetes).toHaveLength(1);
  expect(data['formations'].nodes).not.toEqual([]);
  for (const { numero, actions } of data['formations'].nodes) {
    const seule = await demander(
      'query ($n: Int!) { formation(numero: $n) { actions(first: 100) { nodes { numero sessions(first: 100) { nodes { numero } } } } } }',
      { n: numero },
    );
    const toutes = seule.data['formation'].actions.nodes;
    expect(actions.totalCount).toBe(toutes.length);
    expect(
      actions.nodes.map((a: { sessions: { totalCount: number } }) => a.sessions.totalCount),
    ).toEqual(
      toutes.slice(0, 2).map((a: { sessions: { nodes: unknown[] } }) => a.sessions.nodes.length),
    );
  }
});

test('the same list twice under other arguments gives each its own page', async () => {
  const { data } = await demander(`{ formation(numero: 19484) {
    une: actions(first: 1) { totalCount nodes { numero } }
    derniere: actions(last: 1) { totalCount nodes { numero } } } }`);
  const { une, derniere } = data['formation'];
  expect(une.totalCount).toBe(derniere.totalCount);
  expect(une.nodes[0].numero).toBeLessThan(derniere.nodes[0].numero);
});

test('a published fiche is read again by its id; foreign ids are refused', async () => {
  const { data } = await demander(
    '{ session(numero: 143842) { id action { id formation { id } dispensateur { id lieux { nodes { id } } } } dispositifs { id lot { id programme { id } } } } }',
  );
  const { id, action, dispositifs } = data['session'];
  const ids = [
    id,
    action.id,
    action.formation.id,
    action.dispensateur.id,
    action.dispensateur.lieux.nodes[0].id,
    dispositifs[0].id,
    dispositifs[0].lot.id,
    dispositifs[0].lot.programme.id,
  ];
  const lus = await demander('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
    ids,
  });
  expect(lus.data['nodes'].map((n: { __typename: string }) => n.__typename)).toEqual([
    'Session',
    'Action',
    'Formation',
    'Organisme',
    'Lieu',
    'Dispositif',
    'Lot',
    'Programme',
  ]);
  expect(lus.data['nodes'].map((n: { id: string }) => n.id)).toEqual(ids);
  const un = await demander(
    'query ($id: ID!) { node(id: $id) { ... on Session { code action { formation { intitule } } } } }',
    { id },
  );
  expect(un.data['node'].code).toBe('19482-89393-143842');
  expect(un.requetes).toHaveLength(1);
  for (const faux of [
    '',
    'x',
    Buffer.from('Session:["PUBLIEE",1').toString('base64'),
    Buffer.from('Contact:1').toString('base64'),
  ]) {
    const { errors } = await demander('query ($id: ID!) { node(id: $id) { id } }', { id: faux });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
  const absent = Buffer.from('Session:["PUBLIEE",999999999]').toString('base64');
  expect(
    (await demander('query ($id: ID!) { node(id: $id) { id } }', { id: absent })).data,
  ).toEqual({ node: null });
});

test('a nested list pages like any other: cursors, flags and total, in its parent’s statement', async () => {
  const { data } = await demander(
    '{ formations(first: 100) { nodes { numero actions(first: 100) { nodes { numero } } } } }',
  );
  const formations = data['formations'].nodes as {
    numero: number;
    actions: { nodes: { numero: number }[] };
  }[];
  const { numero, actions } = formations.toSorted(
    (a, b) => b.actions.nodes.length - a.actions.nodes.length,
  )[0]!;
  const tous = actions.nodes.map((action) => action.numero);
  expect(tous.length).toBeGreaterThan(6);
  const page = async (args: string) => {
    const reponse = await demander(
      `{ formation(numero: ${numero}) { actions(${args}) { totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } nodes { numero } } } }`,
    );
    expect(reponse.requetes).toHaveLength(1);
    const { nodes, ...reste } = reponse.data['formation'].actions;
    expect(reste.totalCount).toBe(tous.length);
    return { ...reste.pageInfo, numeros: nodes.map((n: { numero: number }) => n.numero) };
  };
  const premiere = await page('first: 3');
  expect(premiere).toMatchObject({
    numeros: tous.slice(0, 3),
    hasNextPage: true,
    hasPreviousPage: false,
  });
  const suite = await page(`first: 3, after: "${premiere.endCursor}"`);
  expect(suite).toMatchObject({
    numeros: tous.slice(3, 6),
    hasNextPage: true,
    hasPreviousPage: true,
  });
  const retour = await page(`last: 2, before: "${suite.startCursor}"`);
  expect(retour).toMatchObject({
    numeros: tous.slice(1, 3),
    hasNextPage: true,
    hasPreviousPage: true,
  });
  expect(await page(`first: 100, after: "${suite.endCursor}"`)).toMatchObject({
    numeros: tous.slice(6),
    hasNextPage: false,
    hasPreviousPage: true,
  });
  expect(await page('last: 2')).toMatchObject({
    numeros: tous.slice(-2),
    hasNextPage: false,
    hasPreviousPage: true,
  });
  const { errors } = await demander(
    `{ formation(numero: ${numero}) { actions(first: 3, after: "${premiere.endCursor}", filter: { etats: [VALIDEE] }) { nodes { numero } } } }`,
  );
  expect(errors?.[0]?.message).toContain('triée ou filtrée autrement');
});
