/** An element as read; JSON-serialisable, so that a caller can keep all of it. */
export interface ElementLheo {
  nom: string;
  attributs: Record<string, string>;
  /** Of a leaf. */
  texte?: string;
  enfants: ElementLheo[];
  /** Texts and children in their order, where an element has both. */
  melange?: (string | ElementLheo)[];
  /** In the file, from 1. */
  ligne: number;
  /** In the line, from 1. */
  colonne: number;
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

/** Its `urlweb` that are whole addresses. */
export const urlsDe = (element: ElementLheo | undefined): string[] =>
  textesDe(element, 'urlweb').filter((url) => /^https?:\/\/\S+$/i.test(url));

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

/** Another tree that says the same: changing one leaves the other as it is. */
export function copier(element: ElementLheo): ElementLheo {
  const { nom, attributs, texte, enfants, ligne, colonne } = element;
  const copie: ElementLheo = { nom, attributs, enfants: enfants.map(copier), ligne, colonne };
  if (texte !== undefined) copie.texte = texte;
  return copie;
}

/** The same as few characters, to be kept: `[nom, attributs or 0, line, texts and children...]`. */
export type ElementCompact = [
  nom: string,
  attributs: Record<string, string> | 0,
  ligne: number,
  ...contenu: (string | ElementCompact)[],
];

export function compacter(element: ElementLheo): ElementCompact {
  const { nom, attributs, ligne, texte, enfants, melange } = element;
  const contenu = melange ?? (texte ? [texte, ...enfants] : enfants);
  return [
    nom,
    Object.keys(attributs).length > 0 ? attributs : 0,
    ligne,
    ...contenu.map((partie) => (typeof partie === 'string' ? partie : compacter(partie))),
  ];
}

export function decompacter([nom, attributs, ligne, ...contenu]: ElementCompact): ElementLheo {
  const parties = contenu.map((partie) =>
    typeof partie === 'string' ? partie : decompacter(partie),
  );
  const enfants = parties.filter((partie) => typeof partie !== 'string');
  const texte = parties.find((partie) => typeof partie === 'string');
  return {
    nom,
    attributs: attributs || {},
    ligne,
    colonne: 1,
    enfants,
    ...(enfants.length === 0 ? { texte: texte ?? '' } : {}),
    ...(enfants.length > 0 && texte !== undefined ? { melange: parties } : {}),
  };
}
