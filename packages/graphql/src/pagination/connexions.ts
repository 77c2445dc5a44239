import type { ObjectRef } from '@pothos/core';
import type { TypesDuSchema } from '../schema/builder.ts';
import { builder } from '../schema/builder.ts';
import type { Bientot, Connexion, PageLue } from './page.ts';

type Types = PothosSchemaTypes.ExtendDefaultTypes<TypesDuSchema>;

/** `XConnection` and `XEdge`, declared once a type and shared by all lists of it. Source: Relay cursor connections. */
export function connexionDe<Ligne extends object>(type: ObjectRef<Types, Ligne>, nom: string) {
  const Edge = builder.objectRef<ItemDePage>(`${nom}Edge`).implement({
    description: `One item of a ${nom}Connection.`,
    fields: (t) => ({
      cursor: t.string({
        description:
          'Opaque; for `after` and `before`, valid under the same filter and order only.',
        resolve: ({ node, page }) => page.curseurDe(node),
      }),
      node: t.field({ type, description: 'The item.', resolve: ({ node }) => node as never }),
    }),
  });
  return builder.objectRef<Connexion<object>>(`${nom}Connection`).implement({
    description: 'A page of a list.',
    fields: (t) => ({
      edges: t.field({
        type: [Edge],
        description: 'The items, each with its cursor.',
        resolve: (connexion) =>
          puis(connexion.page(), (page) => page.nodes.map((node) => ({ node, page }))),
      }),
      nodes: t.field({
        type: [type],
        description: 'The items.',
        resolve: ({ page }) => puis(page(), ({ nodes }) => nodes as readonly Ligne[]),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Position of the page in the list.',
        resolve: ({ page }) => page() as never,
      }),
      totalCount: t.int({
        description:
          'Number of items in the whole list under its filter; counted only when selected.',
        resolve: ({ totalCount }) => totalCount(),
      }),
    }),
  });
}

interface ItemDePage {
  node: object;
  page: PageLue<object>;
}

/** A promise only where the page is one: nested lists come with their parent. */
const puis = <T, R>(valeur: Bientot<T>, lire: (valeur: T) => R): Bientot<R> =>
  valeur instanceof Promise ? valeur.then(lire) : lire(valeur);

/** `first`, `after`, `last`, `before`: see `paginer` for their rules. */
export const argumentsDePage = builder.args((t) => ({
  first: t.int({
    description:
      'Number of items from the start, or after `after`: 1 to 100; 20 when neither `first` nor `last` is given.',
  }),
  after: t.string({ description: 'Items after this cursor.' }),
  last: t.int({ description: 'Number of items from the end, or before `before`: 1 to 100.' }),
  before: t.string({ description: 'Items before this cursor.' }),
}));
