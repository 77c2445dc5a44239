import { relations } from '@sofi/database';
import SchemaBuilder from '@pothos/core';
import DrizzlePlugin from '@pothos/plugin-drizzle';
import RelayPlugin from '@pothos/plugin-relay';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { Contexte } from './contexte.ts';

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
  plugins: [RelayPlugin, DrizzlePlugin],
  defaultFieldNullability: false,
  drizzle: { client: ({ db }) => db, relations, getTableConfig },
  relay: {
    // Ours read with rights, and answer null for what is not there: see noeud.ts.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    idFieldOptions: { description: 'Opaque, the same for ever; `node(id:)` takes it.' },
    nodeTypeOptions: { description: 'Whatever can be read again by its `id`.' },
    pageInfoTypeOptions: {
      description:
        'Where a page stands in its list. Both flags are true to the data, in either direction.',
    },
    hasNextPageFieldOptions: {
      description: 'Whether something follows the last item of the page.',
    },
    hasPreviousPageFieldOptions: {
      description: 'Whether something precedes the first item of the page.',
    },
    startCursorFieldOptions: { description: 'Cursor of the first item; null on an empty page.' },
    endCursorFieldOptions: { description: 'Cursor of the last item; null on an empty page.' },
  },
});

builder.queryType({ description: 'Everything that can be read.' });
