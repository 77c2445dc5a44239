import { texteDe, uneFois } from './donnees.ts';

/** Other words for a Formacode whose label has not changed since the 8th edition; empty for the others. */
export const synonymesFormacode = (code: string): readonly string[] => synonymes().get(code) ?? [];

const synonymes = uneFois(() => {
  const lignes: [code: string, synonymes: string[]][] = JSON.parse(texteDe('formacode-synonymes'));
  return new Map(lignes);
});
