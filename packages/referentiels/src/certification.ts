import { texteDe, uneFois } from './donnees.ts';

/**
 * Known RNCP codes, true while registered. A part of the RNCP (see data/sources.json): a code that is not here may exist, so
 * that it is worth a warning and no refusal.
 */
export const certificationsRncp = uneFois((): ReadonlyMap<string, boolean> => {
  const lignes: [code: string, actif: 0 | 1][] = JSON.parse(texteDe('rncp'));
  return new Map(lignes.map(([code, actif]) => [code, actif === 1]));
});
