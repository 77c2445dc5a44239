import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ajouterJours,
  ajouterMois,
  dernierJourDuMois,
  ecrireCodeFasd,
  estJour,
  jourAParis,
  lireCodeFasd,
  lireDateLheo,
  siretFictif,
  siretValide,
  statutDeSession,
  uaiValide,
} from '../src/index.ts';

const jours = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('civil days', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s plus %i month is %s', (jour, mois, attendu) =>
    expect(ajouterMois(jour, mois)).toBe(attendu),
  );

  test('the day in Paris turns at midnight there, in summer and in winter', () => {
    expect(jourAParis(new Date('2026-07-31T21:59:59Z'))).toBe('2026-07-31');
    expect(jourAParis(new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
    expect(jourAParis(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
    expect(jourAParis(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });

  test('days are those of the calendar', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (annee, mois, quantieme) => {
          const texte = [
            String(annee).padStart(4, '0'),
            String(mois).padStart(2, '0'),
            String(quantieme).padStart(2, '0'),
          ].join('-');
          const date = new Date(`${texte}T00:00:00Z`);
          const existe = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === texte;
          expect(estJour(texte)).toBe(existe);
        },
      ),
    ));

  test('a month later is in the next month, on the same day or the last', () =>
    fc.assert(
      fc.property(jours, fc.integer({ min: -500, max: 500 }), (jour, n) => {
        const attendu = new Date(`${jour.slice(0, 7)}-01T00:00:00Z`);
        attendu.setUTCMonth(attendu.getUTCMonth() + n);
        const trouve = ajouterMois(jour, n);
        expect(trouve.slice(0, 7)).toBe(attendu.toISOString().slice(0, 7));
        expect([jour.slice(8), dernierJourDuMois(trouve).slice(8)]).toContain(trouve.slice(8));
        expect(trouve.slice(8) <= jour.slice(8)).toBe(true);
      }),
    ));

  test('days added and taken away come back', () =>
    fc.assert(
      fc.property(jours, fc.integer({ min: -5000, max: 5000 }), (jour, n) => {
        expect(ajouterJours(ajouterJours(jour, n), -n)).toBe(jour);
      }),
    ));
});

describe('LHEO dates', () => {
  test.each([
    ['20260301', '2026-03-01', '2026-03-01'],
    ['20260200', '2026-02-01', '2026-02-28'],
    ['20260000', '2026-01-01', '2026-12-31'],
    ['00000000', null, null],
    ['99999999', null, null],
  ])('%s allows the days from %s to %s', (texte, premier, dernier) =>
    expect(lireDateLheo(texte)).toEqual({ texte, premier, dernier }),
  );

  test.each(['20261901', '20260230', '202560212', '2026021', '20260039', '00000101', 'abcdefgh'])(
    '%s is no date',
    (texte) => expect(lireDateLheo(texte)).toBeNull(),
  );
});

describe('FASD codes', () => {
  const numero = fc.integer({ min: 1, max: 2_147_483_647 });
  test('three numbers written and read name the session on its path', () =>
    fc.assert(
      fc.property(numero, numero, numero, (formation, action, session) => {
        expect(lireCodeFasd(ecrireCodeFasd(formation, action, session))).toEqual([
          { fiche: 'session', formation, action, session },
        ]);
      }),
    ));
  test('any text is read without failing, and only digits, dashes, bars and the prefix give a code', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d -_|SEx]{1,12}$/)), (texte) => {
        expect(lireCodeFasd(texte).length === 0 || /^[\d\s\-_|SE]+$/i.test(texte)).toBe(true);
      }),
    ));
  test('a single number is a formation first, then a session', () =>
    expect(lireCodeFasd('143842').map(({ fiche }) => fiche)).toEqual(['formation', 'session']));
});

describe('identifiers', () => {
  test.each(['90000001900019', '12345678200010', '35600000000048'])('%s is a SIRET', (siret) =>
    expect(siretValide(siret)).toBe(true),
  );
  test.each([
    '90000001900018',
    '00000000000000',
    '9000000190001',
    '35600000000049',
    '9000000190001A',
  ])('%s is not a SIRET', (siret) => expect(siretValide(siret)).toBe(false));
  test('an invented SIRET always has its key, and one digit changed breaks it', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000_000, max: 99_999_999 }),
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        (racine, numero, rang) => {
          const siret = siretFictif(racine, numero);
          expect(siretValide(siret)).toBe(true);
          const autre =
            siret.slice(0, rang) + ((Number(siret[rang]) + 1) % 10) + siret.slice(rang + 1);
          if (!autre.startsWith('356000000')) expect(siretValide(autre)).toBe(false);
        },
      ),
    ));
  test('0681761V is a UAI, and not with another letter', () => {
    expect(uaiValide('0681761V')).toBe(true);
    expect(uaiValide('0681761W')).toBe(false);
  });
});

test('a session without known end is never over', () => {
  expect(statutDeSession({ debut: '2020-01-01', fin: null }, '2026-11-23')).toBe('EN_COURS');
  expect(statutDeSession({ debut: '2026-11-24', fin: '2026-11-30' }, '2026-11-23')).toBe('A_VENIR');
  expect(statutDeSession({ debut: '2026-11-01', fin: '2026-11-23' }, '2026-11-23')).toBe(
    'EN_COURS',
  );
  expect(statutDeSession({ debut: '2026-11-01', fin: '2026-11-22' }, '2026-11-23')).toBe(
    'TERMINEE',
  );
});
