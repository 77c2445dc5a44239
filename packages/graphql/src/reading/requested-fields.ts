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
  // Once a level: fragments that spread others twice double at each.
  const lus = new Set<string>();
  const lire = (selection: SelectionSetNode | undefined, niveau: number): void => {
    for (const noeud of selection?.selections ?? []) {
      if (noeud.kind === Kind.FIELD) {
        noms.add(noeud.name.value);
        if (niveau < profondeur) lire(noeud.selectionSet, niveau + 1);
      } else if (noeud.kind === Kind.INLINE_FRAGMENT) lire(noeud.selectionSet, niveau);
      else {
        const fragment = `${noeud.name.value} ${niveau}`;
        if (lus.has(fragment)) continue;
        lus.add(fragment);
        lire(fragments[noeud.name.value]?.selectionSet, niveau);
      }
    }
  };
  for (const { selectionSet } of fieldNodes) lire(selectionSet, 1);
  return noms;
}

/** Whether the document asks what stands beyond the page of this list: a page that nobody asks that of reads no row more. */
export const demandeSesBords = (info: GraphQLResolveInfo): boolean =>
  champsDemandes(info, 1).has('pageInfo');
