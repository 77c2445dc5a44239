import { expect, test } from 'vitest';
import { jourEnLettres, periode } from '../src/composants/libelles.ts';

test('the first of a month is written as the French write it, other days by their number', () => {
  expect(jourEnLettres('2026-12-01')).toBe('1er décembre 2026');
  expect(jourEnLettres('2026-12-11')).toBe('11 décembre 2026');
  expect(periode('2027-01-01', '2027-01-21')).toBe('Du 1er janvier 2027 au 21 janvier 2027');
});
