import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
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

/** The sizes of a document's operations. */
export function sizesOf(document: DocumentNode): Map<OperationDefinitionNode, Size> {
  const { sizeOf } = measuring(document);
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [[definition, sizeOf(definition.selectionSet)] as const]
        : [],
    ),
  );
}

/** The first `length` response keys that lead from an operation to where most of it is. */
export function pathToMost(
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  { by, length }: { by: keyof Size; length: number },
): readonly string[] {
  const { sizeOfNode, fragments } = measuring(document);
  const path: string[] = [];
  // A fragment that is within itself, which is refused later, is followed once.
  let spread = new Set<string>();
  let selection: SelectionSetNode | undefined = selectionSet;
  while (selection && path.length < length) {
    const nodes: readonly SelectionNode[] = selection.selections.filter(
      (node) => node.kind !== Kind.FRAGMENT_SPREAD || !spread.has(node.name.value),
    );
    const [most] = nodes.toSorted((one, other) => sizeOfNode(other)[by] - sizeOfNode(one)[by]);
    if (most?.kind === Kind.FRAGMENT_SPREAD) {
      spread.add(most.name.value);
      selection = fragments.get(most.name.value)?.selectionSet;
      continue;
    }
    selection = most?.selectionSet;
    if (most?.kind !== Kind.FIELD) continue;
    path.push((most.alias ?? most.name).value);
    spread = new Set();
  }
  return path;
}

/** Each fragment is measured once; one that does not exist, or is within itself, has no size. */
function measuring(document: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const measured = new Map<string, Size>();

  const sizeOf = (selection: SelectionSetNode | undefined): Size =>
    (selection?.selections ?? []).reduce((size, node) => add(size, sizeOfNode(node)), EMPTY);
  const sizeOfNode = (node: SelectionNode): Size => {
    if (node.kind === Kind.FIELD) return sizeOfField(node);
    const inner =
      node.kind === Kind.INLINE_FRAGMENT
        ? sizeOf(node.selectionSet)
        : sizeOfFragment(node.name.value);
    return { ...inner, selections: inner.selections + 1 };
  };
  const sizeOfFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, EMPTY);
    const size = sizeOf(fragments.get(name)?.selectionSet);
    measured.set(name, size);
    return size;
  };
  const sizeOfField = (node: FieldNode): Size => {
    const inner = sizeOf(node.selectionSet);
    const introspects = node.name.value === '__schema' || node.name.value === '__type';
    return {
      fields: inner.fields + 1,
      selections: inner.selections + 1,
      ownFields: 1,
      depth: introspects ? 1 : inner.depth + 1,
      introspectionDepth: introspects ? inner.depth : inner.introspectionDepth,
    };
  };
  return { sizeOf, sizeOfNode, fragments };
}

const add = (one: Size, other: Size): Size => ({
  fields: one.fields + other.fields,
  selections: one.selections + other.selections,
  ownFields: one.ownFields + other.ownFields,
  depth: Math.max(one.depth, other.depth),
  introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
});
