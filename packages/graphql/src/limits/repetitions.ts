import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/** Pairs of fields that answer under the same name in the same place. */
export interface Repetitions {
  pairs: number;
  /** Where the last of them are, as response keys. */
  path: readonly string[];
}

/**
 * Whether such pairs agree is checked one by one (GraphQL, 5.3.2), for thousands of them in seconds. Writes fragments out, so the
 * document's size is bounded before. Counts on to `max`.
 */
export function countRepetitions(
  { definitions }: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  max: number,
): Repetitions {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  const found: Repetitions = { pairs: 0, path: [] };

  const count = (selections: readonly SelectionSetNode[], path: readonly string[]): void => {
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
    for (const [key, same] of fields) {
      const here = [...path, key];
      if (same.length > 1) {
        found.pairs += (same.length * (same.length - 1)) / 2;
        found.path = here;
      }
      const inner = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (inner.length > 0 && found.pairs <= max) count(inner, here);
      if (found.pairs > max) return;
    }
  };
  count([selectionSet], []);
  return found;
}
