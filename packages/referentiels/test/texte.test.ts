import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { motsDe, sansAccents } from '../src/index.ts';

test.each([
  ['Éducation SPÉCIALISÉE', 'education specialisee'],
  ['Œuvre, cœur, ex æquo, ÆRO', 'oeuvre, coeur, ex aequo, aero'],
  ['L’Haÿ-les-Roses, Île, ça', 'l’hay-les-roses, ile, ca'],
  ['2^10 `code`', '2^10 `code`'],
])('"%s" reads "%s"', (texte, attendu) => {
  expect(sansAccents(texte)).toBe(attendu);
});

test('an accent written apart or together reads the same, and a second pass changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (texte) => {
      const lu = sansAccents(texte);
      expect(sansAccents(texte.normalize('NFC'))).toBe(sansAccents(texte.normalize('NFD')));
      expect(sansAccents(lu)).toBe(lu);
    }),
  );
});

test('words are what stands between signs, without empty ones', () => {
  expect(motsDe("  Prise en charge d'une personne (âgée) ")).toEqual([
    'prise',
    'en',
    'charge',
    'd',
    'une',
    'personne',
    'agee',
  ]);
  expect(motsDe('?!')).toEqual([]);
});
