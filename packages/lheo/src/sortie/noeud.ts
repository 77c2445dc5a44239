import { DEFINITION } from '../definition.ts';
import type { ElementLheo } from '../element.ts';

type Contenu = ElementLheo | string | number | false | null | undefined | readonly Contenu[];

/**
 * An element with its attributes and content; null where nothing is in it. Children stand in the order of the language,
 * whatever the order in which they are given.
 */
export function noeud(
  nom: string,
  attributs: Record<string, string | null>,
  ...contenu: Contenu[]
): ElementLheo | null {
  const parties = contenu.flat(Infinity as 1) as Exclude<Contenu, readonly Contenu[]>[];
  const texte = parties
    .filter((partie) => typeof partie === 'string' || typeof partie === 'number')
    .join('');
  const enfants = parties.filter((partie) => partie !== null && typeof partie === 'object');
  if (texte === '' && enfants.length === 0) return null;
  return {
    nom,
    attributs: Object.fromEntries(
      Object.entries(attributs).filter((un): un is [string, string] => un[1] !== null),
    ),
    enfants: ordonner(nom, enfants),
    ...(enfants.length === 0 ? { texte } : {}),
    ligne: 1,
    colonne: 1,
  };
}

/** The same without attributes. */
export const feuille = (nom: string, ...contenu: Contenu[]) => noeud(nom, {}, ...contenu);

/** Each value as an element of this name. */
export const feuilles = (nom: string, valeurs: readonly string[]) =>
  valeurs.map((valeur) => feuille(nom, valeur));

export const booleen = (valeur: boolean): string => (valeur ? '1' : '0');

/** `extras[info=groupe]` with an `extra` for each value that is one. */
export const extras = (
  groupe: string,
  valeurs: readonly (readonly [info: string, valeur: string | number | null])[],
) =>
  noeud(
    'extras',
    { info: groupe },
    valeurs.map(([info, valeur]) => noeud('extra', { info }, valeur)),
  );

const RANGS = new Map(
  Object.entries(DEFINITION.enfants).map(([parent, enfants]) => [
    parent,
    new Map(enfants.map(([nom], rang) => [nom, rang])),
  ]),
);

/** Children in the order of their content model; those that it does not name come last. */
export function ordonner(parent: string, enfants: readonly ElementLheo[]): ElementLheo[] {
  const rangs = RANGS.get(parent);
  if (!rangs || parent === 'extras') return [...enfants];
  const rang = ({ nom }: ElementLheo) => rangs.get(nom) ?? rangs.size;
  return enfants.toSorted((a, b) => rang(a) - rang(b));
}
