import { avecArrondissements, chercherCommunes, sansAccents } from '@sofi/referentiels';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();

interface Suggestion {
  type: string;
  code: string;
  libelle: string;
  offres: number;
}

async function suggerer(texte: string, first = 10): Promise<Suggestion[]> {
  const { data, errors } = await demander(
    'query ($texte: String!, $first: Int) { suggestions(texte: $texte, first: $first) { type code libelle offres } }',
    { texte, first },
  );
  expect(errors).toBeUndefined();
  return data['suggestions'];
}

const libellesDe = (suggestions: readonly Suggestion[], type: string) =>
  suggestions.filter((une) => une.type === type).map(({ libelle }) => libelle);

test.each([
  ['soudage tig', 'TITRE', 'Soudage TIG perfectionnement'],
  ['CAP bou', 'TITRE', 'CAP Boulanger'],
  ['soud', 'DOMAINE', 'Soudage'],
  ['mac', 'METIER', 'Maçon / Maçonne'],
  ['confl', 'ORGANISME', 'Campus des Métiers de la Confluence (démonstration)'],
  ['roche sur yon', 'COMMUNE', 'La Roche-sur-Yon'],
  ['SABLES', 'COMMUNE', 'Les Sables-d’Olonne'],
  ['mans', 'COMMUNE', 'Le Mans'],
  ['nantse', 'COMMUNE', 'Nantes'],
  ['mayen', 'DEPARTEMENT', 'Mayenne'],
  ['avenir', 'PROGRAMME', 'PREPA Avenir Sup'],
])('« %s » suggests the %s « %s »', async (texte, type, libelle) => {
  expect(libellesDe(await suggerer(texte), type).map((un) => un.replaceAll("'", '’'))).toContain(
    libelle,
  );
});

test('whatever is typed, no suggestion leads nowhere, and its number is what it finds', async () => {
  const FILTRES: Record<string, string> = {
    DOMAINE: 'formacodes',
    ORGANISME: 'organismes',
    COMMUNE: 'communes',
    DEPARTEMENT: 'departements',
    PROGRAMME: 'programmes',
  };
  let vues = 0;
  const textes = fc
    .constantFrom('soudage', 'maçon', 'aide', 'Nantes', 'campus', 'prepa', 'plomb', 'Saint', 'Vend')
    .chain((mot) => fc.integer({ min: 2, max: mot.length }).map((n) => mot.slice(0, n)));
  await fc.assert(
    fc.asyncProperty(textes, async (texte) => {
      const suggestions = await suggerer(texte, 3);
      for (const { type, code, offres } of suggestions) {
        vues++;
        const champ = FILTRES[type];
        if (champ === undefined) {
          expect(offres).toBeGreaterThan(0);
          continue;
        }
        const { data } = await demander(
          `query ($code: [${champ === 'organismes' ? 'Siret' : 'String'}!]) { offres(filter: { ${champ}: $code }) { totalCount } }`,
          { code: [code] },
        );
        expect([type, code, offres]).toEqual([type, code, data['offres'].totalCount]);
      }
      for (const [type, siennes] of Map.groupBy(suggestions, (une) => une.type)) {
        expect([type, siennes.length]).toEqual([type, Math.min(siennes.length, 3)]);
        const nombres = siennes.map(({ offres }) => offres);
        expect(nombres).toEqual(nombres.toSorted((a, b) => b - a));
      }
    }),
    { numRuns: 25, seed: 5 },
  );
  expect(vues).toBeGreaterThan(60);
});

test('one letter suggests nothing, and « first » is bounded', async () => {
  expect(await suggerer('s')).toEqual([]);
  expect(await suggerer(' ?! ')).toEqual([]);
  const { errors } = await demander('{ suggestions(texte: "soud", first: 21) { code } }');
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('de 1 à 20'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

async function communes(search: string) {
  const { data } = await demander(
    'query ($search: String!) { communes(search: $search, first: 50) { totalCount rechercheCorrigee nodes { code nom } } }',
    { search },
  );
  return data['communes'] as {
    totalCount: number;
    rechercheCorrigee: string | null;
    nodes: { code: string; nom: string }[];
  };
}

test.each([
  ['roche sur yon', 'La Roche-sur-Yon'],
  ['sables', "Les Sables-d'Olonne"],
  ['mans', 'Le Mans'],
  ['chateau', 'Château-Gontier-sur-Mayenne'],
  ['saint', 'Saint-Nazaire'],
])('« %s » begins with a commune that has offers, %s', async (search, nom) => {
  const { nodes, totalCount, rechercheCorrigee } = await communes(search);
  expect(rechercheCorrigee).toBeNull();
  expect(totalCount).toBe(chercherCommunes(search).length);
  const { data } = await demander(
    'query ($codes: [String!]) { offres(filter: { communes: $codes }) { facets(names: [COMMUNE], first: 500) { values { code count } } } }',
    { codes: nodes.flatMap(({ code }) => avecArrondissements(code)) },
  );
  const offertes = new Set(
    (data['offres'].facets[0].values as { code: string; count: number }[]).flatMap(
      ({ code, count }) => (count > 0 ? [code] : []),
    ),
  );
  const marques = nodes.map(({ code }) => offertes.has(code));
  expect(marques).toEqual(marques.toSorted((a, b) => Number(b) - Number(a)));
  expect(nodes.map((une) => une.nom).slice(0, offertes.size)).toContain(nom);
});

test.each([
  ['nantse', 'nantes', 'Nantes'],
  ['la rohce sur yon', 'la roche sur yon', 'La Roche-sur-Yon'],
  ['st nazzaire', 'saint nazaire', 'Saint-Nazaire'],
  ['fonteney le comte', 'fontenay le comte', 'Fontenay-le-Comte'],
])('the commune « %s » is read as « %s »', async (search, correction, nom) => {
  const { nodes, rechercheCorrigee } = await communes(search);
  expect(rechercheCorrigee).toBe(correction);
  expect(nodes.map((une) => une.nom)).toContain(nom);
  expect(await communes('qzxwv')).toMatchObject({ totalCount: 0, rechercheCorrigee: null });
});

test('organismes are found in spite of a typo, and a page beyond the end stays empty', async () => {
  const chercher = async (search: string, suite = '') =>
    (
      await demander(
        `query ($search: String) { organismes(search: $search, first: 100${suite}) { totalCount rechercheCorrigee pageInfo { endCursor } nodes { nom } } }`,
        { search },
      )
    ).data['organismes'];
  const justes = await chercher('campus confluence');
  expect(justes).toMatchObject({ rechercheCorrigee: null });
  expect(justes.totalCount).toBeGreaterThan(0);
  const { pageInfo: _, ...corrigees } = await chercher('campsu confluance');
  expect(corrigees).toEqual({
    totalCount: justes.totalCount,
    nodes: justes.nodes,
    rechercheCorrigee: 'campus confluence',
  });
  const { endCursor } = justes.pageInfo;
  expect((await chercher('campus confluence', `, after: "${endCursor}"`)).nodes).toEqual([]);
  expect(await chercher('zzzzzz')).toMatchObject({ totalCount: 0, rechercheCorrigee: null });
});

test('formacodes are found by their synonyms, after those whose label says it', async () => {
  const chercher = async (search: string) =>
    (
      await demander(
        'query ($search: String) { formacodes(search: $search, first: 100) { nodes { code libelle } } }',
        { search },
      )
    ).data['formacodes'].nodes as { code: string; libelle: string }[];
  // « Fiscalité européenne = droit communautaire fiscal »
  expect((await chercher('droit communautaire fisc')).map(({ libelle }) => libelle)).toContain(
    'Fiscalité européenne',
  );
  for (const search of ['soudage', 'boulangerie']) {
    const libelles = (await chercher(search)).map(({ libelle }) => sansAccents(libelle));
    const nommes = libelles.map((libelle) => libelle.includes(search));
    expect(nommes).toEqual(nommes.toSorted((a, b) => Number(b) - Number(a)));
  }
});

test('statistics say how their words were read', async () => {
  const { data } = await demander(`{
    faute: statistiques(search: "soudqge", par: [DEPARTEMENT]) { rechercheCorrigee rechercheElargie interpretation { mots } }
    lieu: statistiques(search: "boulangerie vendée", par: [DEPARTEMENT]) { interpretation { mots libelle } lignes { valeurs { code } } }
    moins: statistiques(search: "boulanger astronaute", par: [DEPARTEMENT]) { rechercheElargie }
    rien: statistiques(par: [DEPARTEMENT]) { rechercheCorrigee rechercheElargie interpretation { mots } } }`);
  expect(data).toEqual({
    faute: { rechercheCorrigee: 'soudage', rechercheElargie: null, interpretation: [] },
    lieu: {
      interpretation: [{ mots: 'vendée', libelle: 'Vendée (département)' }],
      lignes: [{ valeurs: [{ code: '85' }] }],
    },
    moins: { rechercheElargie: 'boulanger' },
    rien: { rechercheCorrigee: null, rechercheElargie: null, interpretation: [] },
  });
});
