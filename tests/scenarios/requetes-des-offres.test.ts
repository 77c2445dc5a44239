import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();

const ARBRE =
  'session { dispositifs { type programme { code } } responsable { nom } lieu { adresse { commune } } } action { dispensateur { nom } } formation { intitule formacodes { libelle } }';

test('a page with all that is beneath costs one statement, total and facets included; two where its plan depends on the words', async () => {
  const simple = await demander(`{ offres(first: 20) { nodes { ${ARBRE} } } }`);
  expect(simple.requetes).toHaveLength(1);
  // A word is looked up in the vocabulary when it is met for the first time.
  await demander('{ offres(search: "soudage") { totalCount } }');
  const cherchee = await demander(
    `{ offres(search: "soudage", orderBy: { field: DEBUT }, first: 20) { totalCount nodes { ${ARBRE} } } }`,
  );
  expect(cherchee.requetes).toHaveLength(1);
  const sansTotal = await demander(
    `{ offres(search: "soudage", orderBy: { field: DEBUT }, first: 20) { nodes { ${ARBRE} } } }`,
  );
  expect(sansTotal.requetes).toHaveLength(2);
  const complete = await demander(
    `{ offres(search: "soudage", filter: { departements: ["44"] }, first: 20) { totalCount facets(names: [FORMACODE, DEPARTEMENT]) { values { count } } nodes { ${ARBRE} } } }`,
  );
  expect(complete.data['offres'].totalCount).toBeGreaterThan(0);
  expect(complete.requetes.length).toBeLessThanOrEqual(3);
  const total = await demander('{ offres { totalCount } }');
  expect(total.requetes).toHaveLength(1);
  expect(total.requetes[0]).toMatch(/from "offres_compteurs"/);
  const facettes = await demander(
    '{ offres { facets(names: [COMMUNE, DEPARTEMENT, ORGANISME]) { values { count } } } }',
  );
  expect(facettes.requetes).toHaveLength(1);
  expect(facettes.requetes[0]).toMatch(/from "offres_compteurs"/);
  const statistiques = await demander(
    '{ statistiques(par: [DEPARTEMENT, MODALITE_ENSEIGNEMENT]) { total { sessions } } }',
  );
  expect(statistiques.requetes).toHaveLength(1);
});

test('what lies beneath the offers of a page is the same, read with their places or after them', async () => {
  for (const [page, combien] of [
    ['first: 3', 3],
    ['last: 2', 2],
    ['first: 100', 100],
  ] as const) {
    const lire = async (plus: string) => {
      const { data, errors, requetes } = await demander(
        `{ offres(search: "soudage", orderBy: { field: DEBUT }, ${page}) { ${plus} edges { cursor node { ${ARBRE} } } pageInfo { hasNextPage hasPreviousPage } } }`,
      );
      expect(errors).toBeUndefined();
      const { totalCount, ...liste } = data['offres'];
      return { totalCount, liste, combien: requetes.length };
    };
    const apres = await lire('');
    const avec = await lire('totalCount');
    expect([avec.combien, apres.combien]).toEqual([1, 2]);
    expect(avec.liste).toEqual(apres.liste);
    expect(avec.liste.edges).toHaveLength(Math.min(combien, avec.totalCount));
  }
});
