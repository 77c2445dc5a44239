import type { CodegenConfig } from '@graphql-codegen/cli';

const entete =
  '// GENERATED from schema.graphql and packages/sdk/documents by `npm run generate`: do not edit.\n';

export default {
  schema: 'schema.graphql',
  documents: 'packages/sdk/documents/*.graphql',
  generates: {
    'packages/sdk/src/generated/operations.ts': {
      plugins: [{ add: { content: entete } }, 'typescript-operations'],
      config: {
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: {
          Date: 'string',
          DateTime: 'string',
          CodeFasd: 'string',
          Siret: 'string',
          Url: 'string',
        },
      },
    },
    'packages/sdk/src/generated/documents.ts': {
      plugins: [{ add: { content: entete } }, './packages/sdk/scripts/documents.mjs'],
    },
  },
} satisfies CodegenConfig;
