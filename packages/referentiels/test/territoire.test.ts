import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commune,
  communesDuDepartement,
  communesParCodePostal,
  departement,
  departementDuCodePostal,
  nomenclature,
  prefixeCarif,
  region,
  regionActuelle,
  regionDuDepartement,
} from '../src/index.ts';

const departements = nomenclature('DEPARTEMENT').map(({ code }) => code);
const communes = departements.flatMap((code) => communesDuDepartement(code));

describe('commune', () => {
  test('gives Nantes with its postal codes', () => {
    expect(commune('44109')).toEqual({
      code: '44109',
      nom: 'Nantes',
      departement: '44',
      codesPostaux: ['44000', '44100', '44200', '44300'],
    });
  });

  test('knows the arrondissements of Paris, Lyon and Marseille, and these communes themselves', () => {
    expect(commune('75101')?.nom).toBe('Paris 1er Arrondissement');
    const codes = ['75056', '75120', '69123', '69381', '13055', '13216', '2A004', '97411'];
    expect(codes.filter((code) => commune(code) === null)).toEqual([]);
  });

  test('gives null for a postal code, a commune given up, and no code', () => {
    const codes = ['44000', '01120', '', 'toString'];
    expect(codes.filter((code) => commune(code) !== null)).toEqual([]);
  });

  test('every commune belongs to a département, and there are 34,969 with 45 arrondissements', () => {
    expect(communes).toHaveLength(34_969 + 45);
    expect(new Set(communes.map(({ code }) => code)).size).toBe(communes.length);
  });

  test('every commune is found by its code and by each of its postal codes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...communes), (une) => {
        expect(une.code).toMatch(/^(\d{5}|2[AB]\d{3})$/);
        expect(commune(une.code)).toBe(une);
        for (const codePostal of une.codesPostaux) {
          expect(codePostal).toMatch(/^\d{5}$/);
          expect(communesParCodePostal(codePostal)).toContain(une);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('an unknown postal code or département has no commune', () => {
    expect(communesParCodePostal('00000')).toEqual([]);
    expect(communesDuDepartement('20')).toEqual([]);
  });
});

describe('departementDuCodePostal', () => {
  test.each([
    ['44000', '44'],
    ['20000', '2A'],
    ['20200', '2B'],
    ['97400', '974'],
  ])('%s is in %s', (codePostal, attendu) => {
    expect(departementDuCodePostal(codePostal)).toBe(attendu);
  });

  test('gives null where communes of two départements share the code, and for a CEDEX', () => {
    expect(communesParCodePostal('42620').map((une) => une.departement)).toContain('03');
    expect(departementDuCodePostal('42620')).toBeNull();
    expect(departementDuCodePostal('44966')).toBeNull();
  });
});

describe('regions and départements', () => {
  test('each département belongs to a region', () => {
    const sansRegion = departements.filter(
      (code) => region(regionDuDepartement(code) ?? '') === null,
    );
    expect(departements).toHaveLength(109);
    expect(sansRegion).toEqual([]);
  });

  test('the five of Pays de la Loire are 44, 49, 53, 72 and 85', () => {
    expect(departements.filter((code) => regionDuDepartement(code) === '52')).toEqual([
      '44',
      '49',
      '53',
      '72',
      '85',
    ]);
    expect(departement('44')).toEqual({ code: '44', nom: 'Loire-Atlantique', region: '52' });
    expect(region('52')).toEqual({ code: '52', nom: 'Pays de la Loire' });
  });

  test('an unknown code is null', () => {
    const codes = ['20', '99', '', 'toString'];
    expect(codes.map(departement)).toEqual(codes.map(() => null));
    expect(codes.map(regionDuDepartement)).toEqual(codes.map(() => null));
    expect(region('82')).toBeNull(); // Rhône-Alpes, until 2015
  });
});

describe('regionActuelle', () => {
  test.each([
    ['52', '52', false],
    ['24', '24', false], // Centre became Centre-Val de Loire under the same code
    ['82', '84', true],
    ['31', '32', true],
    ['72', '75', true],
    ['75', '75', false],
  ])('%s is %s today (given up: %s)', (code, actuel, ancien) => {
    expect(regionActuelle(code)).toEqual({ code: actuel, ancien });
  });

  test('is a region of today whenever there is one, and then of itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (nombre) => {
        const code = regionActuelle(String(nombre).padStart(2, '0'))?.code;
        fc.pre(code !== undefined);
        expect(region(code)).not.toBeNull();
        expect(regionActuelle(code)).toEqual({ code, ancien: false });
      }),
    );
  });

  test('is null for what never was a region', () => {
    expect(['99', '', 'constructor'].map(regionActuelle)).toEqual([null, null, null]);
  });
});

describe('prefixeCarif', () => {
  test.each([
    ['52', '21'],
    ['93', '24'],
    ['42', '01'],
    ['32', '20'],
    ['22', '20'], // seen on numbers of the Oise, where the alphabet would say 22
  ])('region %s numbers with %s', (code, prefixe) => {
    expect(prefixeCarif(code)).toBe(prefixe);
  });

  test('is null for a region merged from several, and for an unknown one', () => {
    const codes = ['44', '75', '76', '84', '06', '99', ''];
    expect(codes.map(prefixeCarif)).toEqual(codes.map(() => null));
  });
});
