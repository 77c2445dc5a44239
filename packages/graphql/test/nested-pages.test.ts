import { ANONYME } from '@sofi/domain';
import type { GraphQLObjectType } from 'graphql';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schema } from '../src/schema/schema.ts';

type Select = (
  args: object,
  ctx: object,
  plan: (query: { limit: number }) => object,
  asked: () => ReadonlySet<string>,
) => object;

/** Every list that is read in the statement of its parent. */
const nestedLists = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => 'getFields' in type && 'getInterfaces' in type)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ args }) => args.some(({ name }) => name === 'first'))
      .flatMap(({ name, extensions }) => {
        const select = extensions['pothosDrizzleSelect'];
        return typeof select === 'function'
          ? [[`${type.name}.${name}`, select as Select] as const]
          : [];
      }),
  );

test('the lists beneath fiches, organismes and programmes are read so', () => {
  expect(nestedLists.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'Action.sessions',
      'Formation.actions',
      'Organisme.sessions',
      'Programme.lots',
    ]),
  );
});

// One row more at each of eleven levels would be two thousand times the work of one.
test.each(nestedLists)('%s reads the rows that it shows and no other', (_name, select) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.constantFrom('first', 'last'),
      fc.subarray(['nodes', 'edges', 'pageInfo', 'totalCount']),
      (size, end, asked) => {
        const limits: number[] = [];
        select(
          { [end]: size },
          { acteur: ANONYME, jour: '2026-11-23' },
          (query) => {
            limits.push(query.limit);
            return query;
          },
          () => new Set(asked),
        );
        const readsRows = asked.some((field) => field !== 'totalCount');
        expect(limits).toEqual(readsRows ? [size] : []);
      },
    ),
  );
});
