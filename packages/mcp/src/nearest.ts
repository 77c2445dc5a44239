import { distance } from 'fastest-levenshtein';

/** Lower case, without accents, hyphens or apostrophes: how names are compared. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/[-'’\s]+/g, ' ')
    .trim()
    .toLowerCase();

/** The values whose labels are written most like a text, the nearest first. */
export function nearest<T>(
  text: string,
  values: readonly T[],
  label: (value: T) => string,
  count = 5,
): T[] {
  const wanted = plain(text);
  return values
    .map((value) => ({ value, far: distance(wanted, plain(label(value))) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ value }) => value);
}
