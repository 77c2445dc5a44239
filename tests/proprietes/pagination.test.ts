import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();

const listes = fc.oneof(
  fc.record({
    liste: fc.constant('sessions'),
    ordre: fc.constantFrom('NUMERO', 'DEBUT', 'FIN', 'MODIFIE_LE'),
    filtre: fc.constantFrom(
      'departements: ["49"]',
      'statuts: [EN_COURS]',
      'fin: { min: "2026-12-01", max: "2027-01-31" }',
      'typesDispositif: [PRIVE, CPF], etatsRecrutement: [SUSPENDU]',
      'numeros: []',
    ),
  }),
  fc.record({
    liste: fc.constant('formations'),
    ordre: fc.constantFrom('NUMERO', 'INTITULE', 'MODIFIE_LE'),
    filtre: fc.constantFrom(
      '',
      'formacodes: ["15235", "15234"]',
      'intitule: "metiers"',
      'programmes: ["PREPA-AS"]',
    ),
  }),
  fc.record({
    liste: fc.constant('actions'),
    ordre: fc.constantFrom('NUMERO', 'MODIFIE_LE'),
    filtre: fc.constantFrom(
      'organismes: ["90000001900019"]',
      'modifieDepuis: "2026-11-01T00:00:00Z"',
      'programmes: ["FPE"]',
    ),
  }),
);

test('walking a list by pages of any size, in either direction, meets each item once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      listes,
      fc.constantFrom('ASC', 'DESC'),
      fc.integer({ min: 7, max: 100 }),
      async ({ liste, ordre, filtre }, direction, taille) => {
        const page = async (arguments_: string) => {
          const { data, errors } = await demander(
            `{ ${liste}(filter: { ${filtre} }, orderBy: { field: ${ordre}, direction: ${direction} }, ${arguments_}) { totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage } edges { cursor node { id } } nodes { id } } }`,
          );
          expect(errors).toBeUndefined();
          return data[liste];
        };
        const devant: string[] = [];
        let total = 0;
        for (let apres = ''; ;) {
          const { totalCount, pageInfo, edges, nodes } = await page(`first: ${taille}${apres}`);
          total = totalCount;
          expect(pageInfo.hasPreviousPage).toBe(devant.length > 0);
          expect(edges.map((e: { node: object }) => e.node)).toEqual(nodes);
          devant.push(...nodes.map((n: { id: string }) => n.id));
          expect(pageInfo.hasNextPage).toBe(devant.length < totalCount);
          if (!pageInfo.hasNextPage) break;
          apres = `, after: "${pageInfo.endCursor}"`;
        }
        expect(devant).toHaveLength(total);
        expect(new Set(devant).size).toBe(total);
        const derriere: string[] = [];
        for (let avant = ''; ;) {
          const { pageInfo, nodes } = await page(`last: ${taille}${avant}`);
          expect(pageInfo.hasNextPage).toBe(derriere.length > 0);
          derriere.unshift(...nodes.map((n: { id: string }) => n.id));
          if (!pageInfo.hasPreviousPage) break;
          avant = `, before: "${pageInfo.startCursor}"`;
        }
        expect(derriere).toEqual(devant);
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);
