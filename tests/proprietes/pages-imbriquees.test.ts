import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();

/** Formations with several actions, whose list is walked beneath them. */
let formations: number[];
beforeAll(async () => {
  const { data } = await demander(
    '{ formations(first: 100) { nodes { numero actions(first: 1) { totalCount } } } }',
  );
  formations = data['formations'].nodes
    .filter((une: { actions: { totalCount: number } }) => une.actions.totalCount >= 3)
    .map(({ numero }: { numero: number }) => numero);
});

test('walking a list beneath its parent meets each item once and in order, and both flags are true', async () => {
  expect(formations.length).toBeGreaterThan(3);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('ASC', 'DESC'),
      async (rang, taille, direction) => {
        const numero = formations[rang % formations.length]!;
        const page = async (bornes: string) => {
          const { data, errors } = await demander(
            `{ formation(numero: ${numero}) { actions(${bornes}, orderBy: { field: NUMERO, direction: ${direction} }) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { numero } } } }`,
          );
          expect(errors).toBeUndefined();
          return data['formation'].actions;
        };
        const { nodes: toutes, totalCount } = await page('first: 100');
        expect(toutes).toHaveLength(totalCount);
        for (let lues = 0, apres = ''; lues < totalCount;) {
          const { nodes, pageInfo } = await page(`first: ${taille}${apres}`);
          expect(nodes).toEqual(toutes.slice(lues, lues + taille));
          expect(pageInfo.hasPreviousPage).toBe(lues > 0);
          lues += taille;
          expect(pageInfo.hasNextPage).toBe(lues < totalCount);
          apres = `, after: "${pageInfo.endCursor}"`;
        }
        for (let restent = totalCount, avant = ''; restent > 0;) {
          const { nodes, pageInfo } = await page(`last: ${taille}${avant}`);
          expect(nodes).toEqual(toutes.slice(Math.max(0, restent - taille), restent));
          expect(pageInfo.hasNextPage).toBe(restent < totalCount);
          restent -= taille;
          expect(pageInfo.hasPreviousPage).toBe(restent > 0);
          avant = `, before: "${pageInfo.startCursor}"`;
        }
      },
    ),
    { numRuns: 12 },
  );
});

test('a list that is selected in pieces answers as if it were selected whole', async () => {
  const champs = [
    'totalCount',
    'total: totalCount',
    'pageInfo { hasNextPage endCursor }',
    'nodes { numero }',
    'nodes { sessions(first: 2) { totalCount } }',
    'nodes { sessions(first: 2) { nodes { numero } } }',
    'edges { cursor }',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.subarray(champs, { minLength: 1 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('(first: 2)', ''),
      async (morceaux, args) => {
        const lire = async (selections: string[]) => {
          const listes = selections.map((selection) => `actions${args} { ${selection} }`).join(' ');
          const { data, errors } = await demander(
            `{ formation(numero: ${formations[0]}) { ${listes} } }`,
          );
          expect(errors).toBeUndefined();
          return data['formation'].actions;
        };
        expect(await lire(morceaux.map((morceau) => morceau.join(' ')))).toEqual(
          await lire([[...new Set(morceaux.flat())].join(' ')]),
        );
      },
    ),
    { numRuns: 60 },
  );
});
