// graphql-codegen with its client preset over the schema that the package holds.
export default {
  schema: './node_modules/@sofi/sdk/dist/schema.graphql',
  documents: ['exemples/codegen/programme.ts'],
  generates: {
    'exemples/codegen/gql/': {
      preset: 'client',
      config: { documentMode: 'string', useTypeImports: true, defaultScalarType: 'string' },
    },
  },
  emitLegacyCommonJSImports: false,
  importExtension: '.ts',
};
