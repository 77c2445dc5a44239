import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { Kind } from 'graphql';

/** How large a selection is once its fragments are written out; nothing is written out to know it. */
export interface Size {
  fields: number;
  /** Fields, and fragments wherever they are spread. */
  selections: number;
  /** Fields of the selection itself. */
  ownFields: number;
  depth: number;
  /** Depth beneath `__schema` and `__type`. */
  introspectionDepth: number;
}

const EMPTY: Size = { fields: 0, selections: 0, ownFields: 0, depth: 0, introspectionDepth: 0 };

/** The sizes of a document's operations. Each fragment is measured once; one that does not exist, or is within itself, has none. */
export function sizesOf(document: DocumentNode): Map<OperationDefinitionNode, Size> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const measured = new Map<string, Size>();

  const measure = (selection: SelectionSetNode | undefined): Size =>
    (selection?.selections ?? []).reduce((size, node) => {
      if (node.kind === Kind.FIELD) return add(size, measureField(node));
      const inner =
        node.kind === Kind.INLINE_FRAGMENT
          ? measure(node.selectionSet)
          : measureFragment(node.name.value);
      return add(size, { ...inner, selections: inner.selections + 1 });
    }, EMPTY);
  const measureFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, EMPTY);
    const size = measure(fragments.get(name)?.selectionSet);
    measured.set(name, size);
    return size;
  };
  const measureField = (node: FieldNode): Size => {
    const inner = measure(node.selectionSet);
    const introspects = node.name.value === '__schema' || node.name.value === '__type';
    return {
      fields: inner.fields + 1,
      selections: inner.selections + 1,
      ownFields: 1,
      depth: introspects ? 1 : inner.depth + 1,
      introspectionDepth: introspects ? inner.depth : inner.introspectionDepth,
    };
  };

  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [[definition, measure(definition.selectionSet)] as const]
        : [],
    ),
  );
}

const add = (one: Size, other: Size): Size => ({
  fields: one.fields + other.fields,
  selections: one.selections + other.selections,
  ownFields: one.ownFields + other.ownFields,
  depth: Math.max(one.depth, other.depth),
  introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
});
