import type { ASTNode, DocumentNode, FieldNode, SelectionSetNode } from 'graphql';
import { Kind, visit } from 'graphql';

/**
 * Response path of the field that a node of the document belongs to, without ranks of lists: for a variable's definition,
 * of the first field that uses it. Null where no operation reaches it.
 */
export function responsePath(document: DocumentNode, target: ASTNode): readonly string[] | null {
  const concerns =
    target.kind === Kind.VARIABLE_DEFINITION
      ? (field: FieldNode) => usesVariable(field, target.variable.name.value)
      : (field: FieldNode) => holds(field, target);
  // A fragment that does not lead there from one place does from no other: fragments that name the next twice would double at each.
  const searched = new Set<string>();
  const find = (
    selection: SelectionSetNode | undefined,
    path: readonly string[],
  ): readonly string[] | null => {
    for (const node of selection?.selections ?? []) {
      let found: readonly string[] | null;
      if (node.kind === Kind.FIELD) {
        const here = [...path, (node.alias ?? node.name).value];
        found = concerns(node) ? here : find(node.selectionSet, here);
      } else if (node.kind === Kind.INLINE_FRAGMENT) found = find(node.selectionSet, path);
      else found = findInFragment(node.name.value, path);
      if (found) return found;
    }
    return null;
  };
  const findInFragment = (name: string, path: readonly string[]) => {
    if (searched.has(name)) return null;
    searched.add(name);
    const fragment = document.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
    return find(
      fragment?.kind === Kind.FRAGMENT_DEFINITION ? fragment.selectionSet : undefined,
      path,
    );
  };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const found = find(definition.selectionSet, []);
    if (found) return found;
  }
  return null;
}

/** What the field itself says, not what is selected beneath it. */
const own = ({ name, arguments: args = [], directives = [] }: FieldNode): readonly ASTNode[] => [
  name,
  ...args,
  ...directives,
];

function usesVariable(field: FieldNode, variable: string): boolean {
  let used = false;
  for (const part of own(field))
    visit(part, {
      Variable: ({ name }) => {
        used ||= name.value === variable;
      },
    });
  return used;
}

const holds = (field: FieldNode, target: ASTNode): boolean =>
  field === target ||
  (target.loc !== undefined &&
    own(field).some(
      ({ loc }) =>
        loc !== undefined && loc.start <= target.loc!.start && target.loc!.end <= loc.end,
    ));
