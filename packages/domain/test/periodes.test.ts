import type { Periode } from '@sofi/domain';
import { ajouterJours, codeDePeriode, debutDePeriode, lundiDe, periodesEntre } from '@sofi/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const PERIODES: readonly Periode[] = ['SEMAINE', 'MOIS_DEBUT', 'TRIMESTRE', 'ANNEE_DEBUT'];
const jour = fc.nat({ max: 20_000 }).map((n) => ajouterJours('1990-01-01', n));

test.each([
  ['2026-11-23', '2026-W48', '2026-11', '2026-T4', '2026'],
  ['2027-01-01', '2026-W53', '2027-01', '2027-T1', '2027'],
  ['2024-12-30', '2025-W01', '2024-12', '2024-T4', '2024'],
  ['2026-03-31', '2026-W14', '2026-03', '2026-T1', '2026'],
])('%s is in week %s, month %s, quarter %s and year %s', (unJour, ...codes) => {
  expect(PERIODES.map((periode) => codeDePeriode(periode, unJour))).toEqual(codes);
});

test('a period begins on its first day, which is a Monday for weeks', () => {
  fc.assert(
    fc.property(jour, fc.constantFrom(...PERIODES), (unJour, periode) => {
      const code = codeDePeriode(periode, unJour);
      const debut = debutDePeriode(periode, code);
      expect(debut <= unJour).toBe(true);
      expect(codeDePeriode(periode, debut)).toBe(code);
      expect(codeDePeriode(periode, ajouterJours(debut, -1))).not.toBe(code);
      if (periode === 'SEMAINE') expect(debut).toBe(lundiDe(unJour));
    }),
  );
});

test('the periods of an interval are those of its days, in their order', () => {
  fc.assert(
    fc.property(jour, fc.nat({ max: 900 }), fc.constantFrom(...PERIODES), (premier, n, periode) => {
      const jours = Array.from({ length: n + 1 }, (_, rang) => ajouterJours(premier, rang));
      const codes = [...new Set(jours.map((unJour) => codeDePeriode(periode, unJour)))];
      expect(periodesEntre(periode, codes[0]!, codes.at(-1)!, 1000)).toEqual(codes);
      expect(periodesEntre(periode, codes[0]!, codes.at(-1)!, 3)).toEqual(codes.slice(0, 3));
    }),
  );
});
