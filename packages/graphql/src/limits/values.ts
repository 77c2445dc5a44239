import type { GraphQLArgument, OperationDefinitionNode, ValueNode } from 'graphql';
import { Kind, valueFromASTUntyped } from 'graphql';
import type { SelectedField } from './selection.ts';

/** Values of an operation's variables as they were sent, with its defaults. */
export type Variables = Readonly<Record<string, unknown>>;

/** Not coerced: what does not fit its type is refused by the execution. */
export function variablesOf(
  { variableDefinitions }: OperationDefinitionNode,
  sent: Variables | null | undefined,
): Variables {
  return Object.fromEntries(
    (variableDefinitions ?? []).map(({ variable: { name }, defaultValue }) => [
      name.value,
      sent && Object.hasOwn(sent, name.value)
        ? sent[name.value]
        : defaultValue && valueFromASTUntyped(defaultValue),
    ]),
  );
}

/** A value as the document writes it. */
export const valueOf = (node: ValueNode, variables: Variables): unknown => {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value];
    case Kind.LIST:
      return node.values.map((value) => valueOf(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, valueOf(value, variables)]),
      );
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    default:
      return valueFromASTUntyped(node);
  }
};

/** Values of a field's arguments; those that are not given are their defaults. */
export function argumentsOf(
  { definition, node }: Pick<SelectedField, 'definition' | 'node'>,
  variables: Variables,
): Map<GraphQLArgument, unknown> {
  const values = new Map<GraphQLArgument, unknown>();
  for (const argument of definition.args) {
    const given = node.arguments?.find(({ name }) => name.value === argument.name);
    const value = given ? valueOf(given.value, variables) : undefined;
    values.set(argument, value === undefined ? defaultOf(argument) : value);
  }
  return values;
}

const defaultOf = ({ default: given, defaultValue }: GraphQLArgument): unknown =>
  given && 'value' in given ? given.value : defaultValue;
