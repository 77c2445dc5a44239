import { expect } from 'vitest';

/** The list, of which a loop expects something: it fails where the loop would not run. */
export function nonEmpty<T>(list: Iterable<T>): T[] {
  const all = [...list];
  expect(all.length, 'elements to loop over').toBeGreaterThan(0);
  return all;
}
