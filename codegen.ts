import { readFileSync, writeFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { fullFragments } from './packages/sdk/scripts/full-fragments.mjs';

const entete =
  '// GENERATED from schema.graphql and packages/sdk/documents by `npm run generate`: do not edit.\n';

// Whole fiches follow the schema: their fragments are written before the documents are read.
writeFileSync(
  'packages/sdk/documents/entiers.graphql',
  fullFragments(readFileSync('schema.graphql', 'utf8')),
);

export default {
  schema: 'schema.graphql',
  documents: 'packages/sdk/documents/*.graphql',
  generates: {
    'packages/sdk/src/generated/operations.ts': {
      plugins: [{ add: { content: entete } }, './packages/sdk/scripts/operations.mjs'],
    },
    'packages/sdk/src/generated/introspection.ts': {
      plugins: [{ add: { content: entete } }, './packages/sdk/scripts/introspection.mjs'],
    },
    'packages/sdk/src/generated/documents.ts': {
      plugins: [{ add: { content: entete } }, './packages/sdk/scripts/documents.mjs'],
    },
  },
} satisfies CodegenConfig;
