import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Numeros } from '../src/import/numeros.ts';

test('numbers are held as a set holds them, however many and of whatever parts', () => {
  const partie = fc.oneof(
    fc.constantFrom('', '1', '11', '1|1', '1 1'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(partie, { minLength: 1, maxLength: 2 })),
      fc.array(partie, { minLength: 1, maxLength: 2 }),
      (ajoutes, autre) => {
        const [numeros, temoin] = [new Numeros(), new Set<string>()];
        for (const un of ajoutes) {
          expect(numeros.ajouter(...un)).toBe(!temoin.has(JSON.stringify(un)));
          temoin.add(JSON.stringify(un));
        }
        for (const un of [...ajoutes, autre])
          expect(numeros.contient(...un)).toBe(temoin.has(JSON.stringify(un)));
      },
    ),
  );
});

test('a hundred thousand numbers are all found, and no other', () => {
  const numeros = new Numeros();
  for (let n = 0; n < 100_000; n++) numeros.ajouter(`99_SE_${n}`, String(n % 7));
  for (let n = 0; n < 100_000; n += 7) {
    expect(numeros.contient(`99_SE_${n}`, String(n % 7))).toBe(true);
    expect(numeros.contient(`99_SE_${n}`, '8')).toBe(false);
  }
});
