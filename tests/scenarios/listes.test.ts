import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander, origine } = serveurDeTest();

test.each([
  ['first: 0', 'va de 1 à 100'],
  ['first: 101', 'va de 1 à 100'],
  ['last: -1', 'va de 1 à 100'],
  ['first: 1, last: 1', 'ne vont pas ensemble'],
  ['after: "n’importe quoi"', 'n’est pas un curseur'],
  ['filter: { debut: { min: "2026-02-30" } }', 'n’est pas un jour'],
  ['filter: { organismes: ["123"] }', 'n’est pas un SIRET'],
  ['filter: { modifieDepuis: "naguère" }', 'n’est pas un instant'],
])('sessions(%s) is refused, and says why', async (args, raison) => {
  const { errors } = await demander(`{ sessions(${args}) { nodes { id } } }`);
  expect(errors?.[0]?.message).toContain(raison);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a cursor is refused under another order or filter, and when it was tampered with', async () => {
  const { data } = await demander(
    '{ sessions(first: 1, orderBy: { field: DEBUT }) { pageInfo { endCursor } } }',
  );
  const { endCursor } = data['sessions'].pageInfo;
  const suite = async (args: string, curseur = endCursor) =>
    (await demander(`{ sessions(after: "${curseur}", ${args}) { nodes { id } } }`)).errors?.[0]
      ?.message;
  expect(await suite('orderBy: { field: DEBUT }')).toBeUndefined();
  expect(await suite('orderBy: { field: FIN }')).toContain('triée ou filtrée autrement');
  expect(await suite('orderBy: { field: DEBUT, direction: DESC }')).toContain(
    'triée ou filtrée autrement',
  );
  expect(await suite('orderBy: { field: DEBUT }, filter: { departements: ["44"] }')).toContain(
    'triée ou filtrée autrement',
  );
  const [signature, , cle] = JSON.parse(
    Buffer.from(endCursor, 'base64url').toString(),
  ) as unknown[];
  const faux = Buffer.from(JSON.stringify([signature, "1'; drop table sessions", cle])).toString(
    'base64url',
  );
  expect(await suite('orderBy: { field: DEBUT }', faux)).toContain('a été modifié');
});

test('a mere total reads no row, and a mere page counts nothing', async () => {
  const total = await demander('{ sessions { totalCount } }');
  expect(total.requetes).toHaveLength(1);
  expect(total.requetes[0]).toContain('count(*)');
  const page = await demander(
    '{ sessions(first: 5) { nodes { numero } pageInfo { hasNextPage hasPreviousPage } } }',
  );
  expect(page.requetes).toHaveLength(1);
  expect(page.requetes[0]).not.toContain('count(');
  expect(page.requetes[0]).not.toContain('rythme_texte');
});

test('an empty list in a filter matches nothing, an absent one everything', async () => {
  const { data } = await demander(
    '{ rien: sessions(filter: { statuts: [] }) { totalCount } tout: sessions(filter: {}) { totalCount } }',
  );
  expect(data['rien'].totalCount).toBe(0);
  expect(data['tout'].totalCount).toBe(1666);
});

test('titles are found without accents or case, and wildcards are letters like others', async () => {
  const total = async (intitule: string) =>
    (
      await demander(
        'query ($intitule: String) { formations(filter: { intitule: $intitule }) { totalCount } }',
        { intitule },
      )
    ).data['formations'].totalCount;
  expect(await total('PREPARATOIRE aide-soignant')).toBe(1);
  expect(await total('métiers')).toBe(await total('Metiers'));
  expect(await total('%')).toBe(0);
  expect(await total('_')).toBe(0);
});

test('organismes come in the order of the dictionary and are found by word or SIRET', async () => {
  const { data } = await demander(
    '{ organismes(first: 100) { totalCount nodes { nom } } parSiret: organismes(search: "900000019") { nodes { siret } } parNom: organismes(search: "ecole rives") { totalCount nodes { nom } } organisme(siret: "900 000 019 00019") { nom lieux { totalCount } actions { totalCount } sessions { totalCount } } }',
  );
  const noms = data['organismes'].nodes.map((o: { nom: string }) => o.nom);
  expect(noms).toEqual(noms.toSorted(new Intl.Collator('fr').compare));
  expect(data['parSiret'].nodes).toEqual([{ siret: '90000001900019' }]);
  expect(data['parNom'].nodes).not.toEqual([]);
  for (const { nom } of data['parNom'].nodes) expect(nom).toMatch(/École.*Rives/);
  expect(data['organisme']).toMatchObject({
    lieux: { totalCount: 2 },
    actions: { totalCount: 13 },
    sessions: { totalCount: 49 },
  });
});

test('programmes carry their procedure and lots', async () => {
  const { data } = await demander(
    '{ programmes(annee: 2026) { code libelle procedure { debutMin formacodesImposes { code libelle } priseEnChargeImposee heuresCentreMax } lots(first: 2) { totalCount nodes { code mandataire { siret } formateurs { siret } } } } }',
  );
  expect(data['programmes'].map((p: { code: string }) => p.code)).toEqual([
    '1E1F',
    'FPE',
    'PREPA-AS',
    'PREPA-CA',
    'PREPA-SS',
  ]);
  expect(data['programmes'][4].procedure).toMatchObject({
    debutMin: '2026-01-01',
    formacodesImposes: [{ code: '43436', libelle: 'Aide soignant' }, { code: '15084' }],
    priseEnChargeImposee: true,
  });
  expect(data['programmes'][4].lots.nodes[0].mandataire.siret).toBe('90000001900019');
});

test('Formacodes page by code or word', async () => {
  const { data } = await demander(
    '{ formacodes(search: "boulang", first: 1) { totalCount pageInfo { endCursor hasNextPage } nodes { code libelle version } } }',
  );
  expect(data['formacodes']).toMatchObject({
    pageInfo: { hasNextPage: true },
    nodes: [{ libelle: 'Boulangerie', version: 'V14' }],
  });
  const suite = await demander(
    `{ formacodes(search: "boulang", first: 100, after: "${data['formacodes'].pageInfo.endCursor}") { pageInfo { hasPreviousPage hasNextPage } nodes { code } } }`,
  );
  expect(suite.data['formacodes'].nodes).toHaveLength(data['formacodes'].totalCount - 1);
  expect(suite.data['formacodes'].pageInfo).toEqual({ hasPreviousPage: true, hasNextPage: false });
});

test('GraphQL over HTTP: the whole audit passes', async () => {
  const resultats = await auditServer({ url: `${origine()}/graphql` });
  expect(resultats.length).toBeGreaterThan(50);
  expect(resultats.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([]);
});

test('a body that is too long, or does not say its length, is refused before it is read', async () => {
  const poster = (body: string | ReadableStream) =>
    fetch(`${origine()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
  const requete = (longueur: number) =>
    JSON.stringify({ query: `{ __typename } #${'x'.repeat(longueur)}` });
  expect((await poster(requete(1000))).status).toBe(200);
  const longue = await poster(requete(2 ** 20));
  expect([longue.status, await longue.json()]).toMatchObject([
    413,
    { errors: [{ message: 'Le corps de la requête dépasse un mégaoctet.' }] },
  ]);
  expect((await poster(new Blob([requete(10)]).stream())).status).toBe(411);
});

test('the pages load nothing from elsewhere, and accept only GET and HEAD', async () => {
  for (const chemin of [
    '/',
    '/api',
    '/explorateur',
    '/documentation',
    '/documentation/procedure',
  ]) {
    const reponse = await fetch(origine() + chemin);
    expect(reponse.status).toBe(200);
    expect(reponse.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await reponse.text();
    expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)=["']?(https?:)?\/\//);
    const etag = reponse.headers.get('etag')!;
    expect((await fetch(origine() + chemin, { headers: { 'if-none-match': etag } })).status).toBe(
      304,
    );
    expect((await fetch(origine() + chemin, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(origine() + chemin, { method: 'POST' })).status).toBe(405);
  }
  expect(await (await fetch(`${origine()}/schema.graphql`)).text()).toContain(
    'type Formation implements',
  );
});
