import { readFileSync } from 'node:fs';

/** The text of `data/<fichier>.json`. */
export const texteDe = (fichier: string): string =>
  readFileSync(new URL(`../data/${fichier}.json`, import.meta.url), 'utf8');

/** Computed at the first call and kept: nothing of `data/` is read at import. */
export function uneFois<T>(calculer: () => T): () => T {
  let garde: { valeur: T } | undefined;
  return () => (garde ??= { valeur: calculer() }).valeur;
}
