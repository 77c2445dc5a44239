import { isEnumType, isInputObjectType, getNamedType, Kind } from 'graphql';
import { docComment, inputType, outputEnums } from './types.mjs';
import { selectionTypes } from './selections.mjs';

/** Codegen plugin: types of fragments, operations and what they take, with the schema's descriptions. */
export const plugin = (schema, fichiers) => {
  const definitions = fichiers.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((f) => [f.name.value, f]),
  );
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const types = selectionTypes(schema, fragments);
  const corps = [
    ...[...fragments.values()].map((fragment) => types.fragment(fragment)),
    ...operations.map((operation) => types.operation(operation)),
  ].join('\n\n');
  return [ENTETE, ...declared(schema, operations, types), types.named(), corps].join('\n\n');
};

const ENTETE = `/** An enum in an answer: a newer server may know more values. */
export type Open<Values extends string> = Values | (string & Record<never, never>);

/** Name of a member that this version of the client does not know: \`match\` sends it to \`autre\`. */
export type Autre = '%autre';`;

/** Inputs and enums that operations take or answer. */
function declared(schema, operations, types) {
  const noms = new Set(types.enums());
  const ajouter = (type) => {
    if (noms.has(type.name) && !isInputObjectType(type)) return;
    if (isEnumType(type)) noms.add(type.name);
    else if (isInputObjectType(type) && !noms.has(type.name)) {
      noms.add(type.name);
      for (const champ of Object.values(type.getFields())) ajouter(getNamedType(champ.type));
    }
  };
  for (const { variableDefinitions } of operations)
    for (const { type } of variableDefinitions ?? []) ajouter(schema.getType(nomDe(type)));
  return [...noms]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((nom) => {
      const type = schema.getType(nom);
      return isEnumType(type) ? outputEnums(type) : inputObject(type);
    });
}

const nomDe = (type) => (type.kind === Kind.NAMED_TYPE ? type.name.value : nomDe(type.type));

const inputObject = (type) =>
  `${docComment(type)}export interface ${type.name} {\n${Object.values(type.getFields())
    .map((champ) => `${docComment(champ, '  ')}  ${inputType(champ)};`)
    .join('\n')}\n}`;
