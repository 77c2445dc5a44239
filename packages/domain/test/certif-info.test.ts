import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remplacementFinal } from '../src/index.ts';

describe('replacements of Certif Info', () => {
  const table = (...lignes: [string, string, boolean?][]) =>
    lignes.map(([ancien, nouveau, errone = false]) => ({ ancien, nouveau, errone }));

  test.each([
    ['nothing replaces it', table(['9', '8']), []],
    ['a chain leads to its end', table(['1', '2'], ['2', '3']), ['3']],
    ['a split leads to every end', table(['1', '2'], ['1', '3'], ['3', '4']), ['2', '4']],
    [
      'branches that meet again have one end',
      table(['1', '2'], ['1', '3'], ['2', '4'], ['3', '4']),
      ['4'],
    ],
    ['a circle leads nowhere', table(['1', '2'], ['2', '1']), []],
    ['a circle with a way out leads there', table(['1', '2'], ['2', '1'], ['2', '3']), ['3']],
    ['a mistake is not followed', table(['1', '2', true], ['1', '3']), ['3']],
    ['itself is no replacement', table(['1', '1']), []],
  ])('%s', (_cas, lignes, fins) => expect(remplacementFinal(lignes, '1')).toEqual(fins));

  test('whatever the table, an end is replaced by nothing more, and never the code itself', () => {
    const code = fc.constantFrom('1', '2', '3', '4', '5');
    const lignes = fc.array(fc.record({ ancien: code, nouveau: code, errone: fc.boolean() }));
    fc.assert(
      fc.property(lignes, (remplacements) => {
        for (const fin of remplacementFinal(remplacements, '1')) {
          expect(fin).not.toBe('1');
          expect(remplacementFinal(remplacements, fin)).toEqual([]);
          expect(remplacements.some(({ ancien, errone }) => ancien === fin && !errone)).toBe(false);
        }
      }),
    );
  });
});
