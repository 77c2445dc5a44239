import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/**
 * Names of the fields that the document selects beneath this one, `profondeur` levels down at most, fragments included.
 * What @skip leaves out counts as selected.
 */
export function champsDemandes(
  { fieldNodes, fragments }: GraphQLResolveInfo,
  profondeur: number,
): ReadonlySet<string> {
  const noms = new Set<string>();
  const lire = (selection: SelectionSetNode | undefined, reste: number): void => {
    for (const noeud of selection?.selections ?? []) {
      if (noeud.kind === Kind.FIELD) {
        noms.add(noeud.name.value);
        if (reste > 1) lire(noeud.selectionSet, reste - 1);
      } else if (noeud.kind === Kind.INLINE_FRAGMENT) lire(noeud.selectionSet, reste);
      else lire(fragments[noeud.name.value]?.selectionSet, reste);
    }
  };
  for (const { selectionSet } of fieldNodes) lire(selectionSet, profondeur);
  return noms;
}
