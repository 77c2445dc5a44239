import { readFileSync } from 'node:fs';

/** A file of `data/`, read and parsed the first time it is asked for: nothing is read at import. */
export function donnees<T>(fichier: string): () => T {
  let lu: T | undefined;
  return () =>
    (lu ??= JSON.parse(
      readFileSync(new URL(`../data/${fichier}.json`, import.meta.url), 'utf8'),
    ) as T);
}
