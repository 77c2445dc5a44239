import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ajouterJours, instantAParis } from '../src/jour.ts';

const horloge = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});

test('clocks in Paris show the day and hour of the instant, on days of a change of time too', () => {
  const jours = fc.integer({ min: 0, max: 3650 }).map((n) => ajouterJours('2024-01-01', n));
  const changements = fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31');
  fc.assert(
    fc.property(
      fc.oneof(jours, changements),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (jour, heures, minutes) => {
        // Between two and three that hour is not there, or twice.
        fc.pre(heures !== 2);
        const [hh, mm] = [heures, minutes].map((nombre) => String(nombre).padStart(2, '0'));
        expect(horloge.format(instantAParis(jour, `${hh}h${mm}`))).toBe(`${jour} ${hh}:${mm}`);
      },
    ),
  );
});

test('an hour may be written without minutes, and midnight stands for one that cannot be read', () => {
  expect(instantAParis('2027-01-12', '9h')).toEqual(new Date('2027-01-12T08:00:00Z'));
  for (const heure of [null, 'matin'])
    expect(instantAParis('2027-07-12', heure)).toEqual(new Date('2027-07-11T22:00:00Z'));
});
