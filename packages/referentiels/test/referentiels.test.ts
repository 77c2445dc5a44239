import { describe, expect, test } from 'vitest';
import {
  chercherFormacodes,
  commune,
  communesDuDepartement,
  departementDuCodePostal,
  formacode,
  libelle,
  niveauEquivalent,
  nomenclature,
  NOMS_NOMENCLATURES,
  regionActuelle,
  regionDuDepartement,
  sansAccents,
} from '../src/index.ts';

test.each(NOMS_NOMENCLATURES)('%s has labels and each code once', (nom) => {
  const entrees = nomenclature(nom);
  expect(entrees.length).toBeGreaterThan(1);
  expect(new Set(entrees.map(({ code }) => code)).size).toBe(entrees.length);
  for (const entree of entrees) expect(entree.libelle).not.toBe('');
});

test('every département belongs to a region', () => {
  for (const { code } of nomenclature('DEPARTEMENT').filter(({ code }) => code < '97'))
    expect(nomenclature('REGION').map((r) => r.code)).toContain(regionDuDepartement(code));
});

describe('Formacodes', () => {
  test('the procedure’s own are known', () =>
    expect([
      formacode('43436')?.libelle,
      formacode('15084')?.libelle,
      formacode('83056')?.version,
    ]).toEqual(['Aide soignant', 'Préparation entrée formation', 'V14']));
  test('a code that no list knows is null', () => expect(formacode('00000')).toBeNull());
  test('accents and case do not matter, and a label that begins so comes first', () => {
    expect(chercherFormacodes('ELEVAGE')[0]?.libelle).toBe('Élevage');
    expect(chercherFormacodes('152').every(({ code }) => code.startsWith('152'))).toBe(true);
    expect(chercherFormacodes('zzzz')).toEqual([]);
  });
});

test('communes are found by code and by postal code', () => {
  expect(commune('44109')?.nom).toBe('Nantes');
  expect(commune('75101')?.departement).toBe('75');
  expect(communesDuDepartement('53')).toHaveLength(240);
  expect(departementDuCodePostal('44000')).toBe('44');
  expect(departementDuCodePostal('00000')).toBeNull();
});

test('a region’s old code leads to the one of today', () => {
  expect(regionActuelle('82')).toEqual({ code: '84', ancien: true });
  expect(regionActuelle('52')).toEqual({ code: '52', ancien: false });
  expect(regionActuelle('ZZ')).toBeNull();
});

test('old and new levels compare', () => {
  expect(niveauEquivalent('4')).toBe(niveauEquivalent('13'));
  expect(niveauEquivalent('0')).toBeNull();
});

test('an unknown code is its own label', () => expect(libelle('NSF', '999')).toBe('999'));
test('ligatures open', () => expect(sansAccents('Œuvre d’Été')).toBe('oeuvre d’ete'));
