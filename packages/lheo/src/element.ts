/** An element as read; JSON-serialisable, so that a caller can keep all of it. */
export interface ElementLheo {
  nom: string;
  attributs: Record<string, string>;
  /** Of a leaf. */
  texte?: string;
  enfants: ElementLheo[];
  /** In the file, from 1. */
  ligne: number;
}

export const enfantsDe = (element: ElementLheo | undefined, nom: string): ElementLheo[] =>
  element?.enfants.filter((enfant) => enfant.nom === nom) ?? [];

/** The first child on this path, or undefined. */
export function enfant(
  element: ElementLheo | undefined,
  ...chemin: string[]
): ElementLheo | undefined {
  return chemin.reduce<ElementLheo | undefined>(
    (courant, nom) => courant?.enfants.find((candidat) => candidat.nom === nom),
    element,
  );
}

/** The text of the first child on this path; null when absent or empty. */
export const texteDe = (element: ElementLheo | undefined, ...chemin: string[]): string | null =>
  enfant(element, ...chemin)?.texte || null;

export const textesDe = (element: ElementLheo | undefined, nom: string): string[] =>
  enfantsDe(element, nom).flatMap(({ texte }) => texte || []);

/** The one that the source marks `tag="principal"`, else the first. */
export const principal = (elements: readonly ElementLheo[]): ElementLheo | undefined =>
  elements.find(({ attributs }) => attributs['tag'] === 'principal') ?? elements[0];

/** The value of `extras[info=groupe]/extra[info=nom]`; null when absent. */
export function extraDe(
  element: ElementLheo | undefined,
  groupe: string,
  nom: string,
): string | null {
  for (const extras of enfantsDe(element, 'extras'))
    if (extras.attributs['info'] === groupe)
      for (const extra of enfantsDe(extras, 'extra'))
        if (extra.attributs['info'] === nom) return extra.texte || null;
  return null;
}
