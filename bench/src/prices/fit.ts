import { TARIFF } from '@sofi/graphql/limits/tariff';
import type { Measure } from './measure.ts';

/**
 * The tariff under which prices are nearest to what was measured, in milliseconds: least squares of relative errors, no part
 * below zero. A part that no document took keeps its place.
 */
export function fitTariff(measures: readonly Measure[]): Record<string, number> {
  const parts = Object.keys(TARIFF).filter((part) => measures.some((one) => one.parts[part]! > 0));
  const rows = measures.map(({ parts: counts, processor }) =>
    parts.map((part) => counts[part]! / processor),
  );
  const weights = parts.map((part) => TARIFF[part as keyof typeof TARIFF] / 10);
  for (let round = 0; round < 3000; round++)
    for (let part = 0; part < parts.length; part++) {
      let along = 0;
      let square = 0;
      for (const row of rows) {
        let rest = 1;
        for (let other = 0; other < parts.length; other++)
          if (other !== part) rest -= weights[other]! * row[other]!;
        along += row[part]! * rest;
        square += row[part]! ** 2;
      }
      if (square > 0) weights[part] = Math.max(0, along / square);
    }
  return Object.fromEntries(
    parts.map((part, rank) => [part, Number(weights[rank]!.toPrecision(3))]),
  );
}
