import {
  introspectionFromSchema,
  isScalarType,
  lexicographicSortSchema,
  specifiedScalarTypes,
} from 'graphql';

/** Codegen plugin: the schema as the type that gql.tada reads. */
export const plugin = (schema) => {
  const { __schema } = introspectionFromSchema(lexicographicSortSchema(schema), {
    inputValueDeprecation: true,
    oneOf: true,
  });
  const types = __schema.types.filter(({ name }) => !name.startsWith('__'));
  const propres = Object.values(schema.getTypeMap()).filter(
    (type) => isScalarType(type) && !specifiedScalarTypes.some(({ name }) => name === type.name),
  );
  return `/** The schema for gql.tada: \`initGraphQLTada<{ introspection: introspection; scalars: scalars }>()\`. */
export interface introspection {
  name: 'sofi';
  query: 'Query';
  mutation: 'Mutation';
  subscription: 'Subscription';
  types: {
${types.map((type) => `    '${type.name}': ${print(type)};`).join('\n')}
  };
}

/** What the scalars of this API are in JSON. */
export interface scalars {
${propres.map(({ name }) => `  ${name}: string;`).join('\n')}
}`;
};

const ref = ({ kind, name, ofType }) =>
  ofType
    ? `{ kind: '${kind}'; name: never; ofType: ${ref(ofType)} }`
    : `{ kind: '${kind}'; name: '${name}'; ofType: null }`;
const names = (list) => list.map(({ name }) => `'${name}'`).join(' | ') || 'never';
const fields = (list) =>
  `{ ${list.map(({ name, type }) => `${name}: { name: '${name}'; type: ${ref(type)} }`).join('; ')} }`;

function print({ kind, name, ...type }) {
  switch (kind) {
    case 'ENUM':
      return `{ name: '${name}'; enumValues: ${names(type.enumValues)} }`;
    case 'INPUT_OBJECT':
      return `{ kind: 'INPUT_OBJECT'; name: '${name}'; isOneOf: ${type.isOneOf ?? false}; inputFields: [${type.inputFields
        .map(
          (champ) =>
            `{ name: '${champ.name}'; type: ${ref(champ.type)}; defaultValue: ${champ.defaultValue === null ? 'null' : JSON.stringify(champ.defaultValue)} }`,
        )
        .join(', ')}] }`;
    case 'OBJECT':
      return `{ kind: 'OBJECT'; name: '${name}'; fields: ${fields(type.fields)} }`;
    case 'INTERFACE':
      return `{ kind: 'INTERFACE'; name: '${name}'; fields: ${fields(type.fields)}; possibleTypes: ${names(type.possibleTypes)} }`;
    case 'UNION':
      return `{ kind: 'UNION'; name: '${name}'; fields: {}; possibleTypes: ${names(type.possibleTypes)} }`;
    default:
      return 'unknown';
  }
}
