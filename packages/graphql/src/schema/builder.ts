import { relations } from '@sofi/database';
import SchemaBuilder from '@pothos/core';
import DrizzlePlugin from '@pothos/plugin-drizzle';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { Contexte } from './context.ts';
import DeclaredFields from '../plan/declared-fields.ts';
import Turns from '../reading/turns.ts';

export interface TypesDuSchema {
  Context: Contexte;
  DrizzleRelations: typeof relations;
  DefaultFieldNullability: false;
  Scalars: {
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    CodeFasd: { Input: string; Output: string };
    Siret: { Input: string; Output: string };
    Url: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
}

export const builder = new SchemaBuilder<TypesDuSchema>({
  plugins: [Turns, DeclaredFields, ErrorsPlugin, RelayPlugin, DrizzlePlugin],
  defaultFieldNullability: false,
  errors: {
    directResult: true,
    defaultUnionOptions: {
      name: ({ fieldName }) => nomDeMutation(fieldName, 'Result'),
      description:
        'Result of the act: its success, or why it was refused. Select the errors you handle; use `... on BusinessError` for the rest.',
    },
  },
  drizzle: { client: ({ db }) => db, relations, getTableConfig },
  relay: {
    // Ours read with rights, and answer null for what is not there: see fiche/node.ts.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    idFieldOptions: { description: 'Opaque and permanent; accepted by `node(id:)`.' },
    nodeTypeOptions: { description: 'Anything that can be read again by its `id`.' },
    pageInfoTypeOptions: {
      description: 'Position of a page in its list. Both flags are accurate in either direction.',
    },
    hasNextPageFieldOptions: {
      description: 'Whether items follow the page.',
    },
    hasPreviousPageFieldOptions: {
      description: 'Whether items precede the page.',
    },
    startCursorFieldOptions: { description: 'Cursor of the first item; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last item; null on an empty page.' },
  },
});

/** `SeConnecterResult`: what belongs to the mutation `seConnecter`. */
export function nomDeMutation(mutation: string, sorte: 'Input' | 'Result' | 'Success'): string {
  return mutation.charAt(0).toUpperCase() + mutation.slice(1) + sorte;
}

builder.queryType({ description: 'All queries.' });
builder.mutationType({
  description:
    'Everything that can be done. A refusal is a member of the answer’s union; not being signed in, not being allowed and too many attempts are errors (UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED).',
});
