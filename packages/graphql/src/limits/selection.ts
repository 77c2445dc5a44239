import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import {
  getNamedType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import type { Variables } from './values.ts';
import { valueOf } from './values.ts';

/** A field that an operation selects, merged with those of its name beside it. */
export interface SelectedField {
  key: string;
  /** The type that the selection names: an object, or an interface that several share. */
  parent: GraphQLNamedType;
  definition: GraphQLField<unknown, unknown>;
  node: FieldNode;
  children: readonly SelectedField[];
}

/** Of an operation whose size is bounded: fragments are written out. What @skip and @include leave out is not selected. */
export function selectFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): readonly SelectedField[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);

  const select = (
    selections: readonly { set: SelectionSetNode; parent: GraphQLNamedType }[],
  ): SelectedField[] => {
    const groups = new Map<string, { parent: GraphQLNamedType; nodes: FieldNode[] }>();
    const spread = new Set<string>();
    const collect = (set: SelectionSetNode, parent: GraphQLNamedType): void => {
      for (const node of set.selections) {
        if (!isIncluded(node.directives, variables)) continue;
        if (node.kind === Kind.FIELD) {
          const name = `${parent.name} ${(node.alias ?? node.name).value}`;
          const group = groups.get(name);
          if (group) group.nodes.push(node);
          else groups.set(name, { parent, nodes: [node] });
          continue;
        }
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          if (spread.has(node.name.value)) continue;
          spread.add(node.name.value);
        }
        const fragment =
          node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)!;
        const condition = fragment.typeCondition?.name.value;
        collect(fragment.selectionSet, (condition && schema.getType(condition)) || parent);
      }
    };
    for (const { set, parent } of selections) collect(set, parent);
    return [...groups.values()].map(({ parent, nodes }) => {
      const [node] = nodes as [FieldNode];
      const definition = definitionOf(parent, node.name.value);
      const type = getNamedType(definition.type);
      const sets = nodes.flatMap(({ selectionSet }) =>
        selectionSet ? [{ set: selectionSet, parent: type }] : [],
      );
      return {
        key: (node.alias ?? node.name).value,
        parent,
        definition,
        node,
        children: sets.length > 0 ? select(sets) : [],
      };
    });
  };
  return select([
    { set: operation.selectionSet, parent: schema.getRootType(operation.operation)! },
  ]);
}

/** The variables that decide what is selected. */
export function variablesOfDirectives(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      for (const { value } of directive.arguments ?? [])
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function isIncluded(directives: readonly DirectiveNode[] | undefined, variables: Variables) {
  for (const { name, arguments: values } of directives ?? []) {
    const condition = values?.find((one) => one.name.value === 'if');
    if (!condition) continue;
    const holds = valueOf(condition.value, variables) === true;
    if (name.value === 'skip' ? holds : name.value === 'include' && !holds) return false;
  }
  return true;
}

function definitionOf(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return (
    ('getFields' in parent && (parent.getFields()[name] as GraphQLField<unknown, unknown>)) ||
    TypeNameMetaFieldDef
  );
}
