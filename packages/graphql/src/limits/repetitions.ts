import type { DocumentNode, FieldNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/**
 * How many pairs of fields answer under the same name in the same place: whether they agree is checked pair by pair
 * (GraphQL, 5.3.2), for thousands of them in seconds. Writes fragments out, so the document's size is bounded before. Counts on
 * to `max`.
 */
export function countRepetitions({ definitions }: DocumentNode, max: number): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  let pairs = 0;

  const count = (selections: readonly SelectionSetNode[]): void => {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const collect = ({ selections: nodes }: SelectionSetNode): void => {
      for (const node of nodes) {
        if (node.kind === Kind.FIELD) {
          const key = (node.alias ?? node.name).value;
          const same = fields.get(key);
          if (same) same.push(node);
          else fields.set(key, [node]);
        } else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
        else if (!spread.has(node.name.value)) {
          spread.add(node.name.value);
          collect(fragments.get(node.name.value)!);
        }
      }
    };
    for (const selection of selections) collect(selection);
    for (const same of fields.values()) {
      pairs += (same.length * (same.length - 1)) / 2;
      if (pairs > max) return;
      const inner = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (inner.length > 0) count(inner);
    }
  };
  for (const definition of definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) count([definition.selectionSet]);
  return pairs;
}
