import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/**
 * Names of the fields that the document selects beneath this one, `profondeur` levels down at most, fragments included.
 * What @skip leaves out counts as selected.
 */
export function champsDemandes(info: GraphQLResolveInfo, profondeur: number): ReadonlySet<string> {
  const noms = new Set<string>();
  parcourir(info, profondeur, ({ name }) => noms.add(name.value));
  return noms;
}

/** Whether the document asks what stands beyond the page of this list: a page that nobody asks that of reads no row more. */
export const demandeSesBords = (info: GraphQLResolveInfo): boolean =>
  champsDemandes(info, 1).has('pageInfo');

/** The same as paths of response keys: `['nodes', 'session']`. */
export function cheminsDemandes(info: GraphQLResolveInfo, profondeur: number): readonly string[][] {
  const chemins = new Map<string, string[]>();
  parcourir(info, profondeur, (_noeud, chemin) => chemins.set(chemin.join('.'), chemin));
  return [...chemins.values()];
}

function parcourir(
  { fieldNodes, fragments }: GraphQLResolveInfo,
  profondeur: number,
  surChamp: (noeud: FieldNode, chemin: string[]) => void,
): void {
  const lire = (selection: SelectionSetNode | undefined, parent: readonly string[]): void => {
    for (const noeud of selection?.selections ?? []) {
      if (noeud.kind === Kind.FIELD) {
        const chemin = [...parent, (noeud.alias ?? noeud.name).value];
        surChamp(noeud, chemin);
        if (chemin.length < profondeur) lire(noeud.selectionSet, chemin);
      } else if (noeud.kind === Kind.INLINE_FRAGMENT) lire(noeud.selectionSet, parent);
      else if (!dejaLu(noeud.name.value, parent))
        lire(fragments[noeud.name.value]?.selectionSet, parent);
    }
  };
  // Once a level: fragments that spread others twice double at each.
  const lus = new Set<string>();
  const dejaLu = (fragment: string, parent: readonly string[]) =>
    lus.size === lus.add([fragment, ...parent].join(' ')).size;
  for (const { selectionSet } of fieldNodes) lire(selectionSet, []);
}
