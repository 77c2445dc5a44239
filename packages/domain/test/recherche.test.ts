import { expect, test } from 'vitest';
import fc from 'fast-check';
import { estFauteDeFrappe, lireRecherche, transpositions } from '../src/index.ts';

test.each([
  ['Les métiers de la boulangerie à Nantes', ['boulangerie', 'nantes']],
  ['l’électricité', ['electricite']],
  ['aide-soignant', ['aide', 'soignant']],
  ['stage Excel', ['excel']],
  ['je veux devenir boulanger', ['boulanger']],
  ['un stage', ['stage']],
  ['Permis D', ['permis', 'dpermis']],
  ['permis CE, permis c1', ['permis', 'cepermis', 'c1permis']],
  ['permis de conduire', ['permis', 'conduire']],
  ['permis d’exploiter', ['permis', 'exploiter']],
  ['niveau 4', ['niveau', '4niveau']],
  ['développeur C++ ou C#', ['developpeur', 'cplusplus', 'csharp']],
  ['BAC+3, A1/A2', ['bac', '3', 'a1', 'a2']],
  ['Node.js et Boulanger/Pâtissier', ['node', 'js', 'boulanger', 'patissier']],
  ['', []],
  ['de la', []],
  ['Nous sommes', []],
  ['soit ?', []],
])('the words of « %s » are %j', (texte, mots) => {
  expect(lireRecherche(texte)).toMatchObject({ mots, codes: [] });
});

test.each([
  ['RNCP 35830', [[['rncp:RNCP35830'], ['rncp', '35830']]]],
  ['rs6000', [[['rs:RS6000'], ['rs', '6000']]]],
  ['900 000 019 00019', [[['siret:90000001900019']]]],
  ['j1501', [[['rome+:J1501'], ['j1501']]]],
  ['R 489', [[['r489'], ['r', '489']]]],
  ['r.489', [[['r489'], ['r', '489']]]],
  ['titre pro', [[['tp'], ['titre', 'professionnel']]]],
  ['TP', [[['tp'], ['titre', 'professionnel']]]],
  [
    '19482-89393-143842',
    [
      [
        ['f:19482', 'a:89393', 's:143842'],
        ['19482', '89393', '143842'],
      ],
    ],
  ],
  ['21_89393', [[['a:89393'], ['s:89393'], ['21', '89393']]]],
])('« %s » is a code', (texte, codes) => {
  expect(lireRecherche(texte)).toMatchObject({ mots: [], codes });
});

test('five digits may be a Formacode, a postal code, a number of ours, a Certif Info code or a word', () => {
  const [lectures] = lireRecherche('15254').codes;
  expect(lectures).toEqual(
    expect.arrayContaining([
      ['formacode+:15254'],
      ['cp:15254'],
      ['f:15254'],
      ['s:15254'],
      ['certifinfo:15254'],
      ['15254'],
    ]),
  );
});

test('three to six digits may be those of the RNCP', () => {
  expect(lireRecherche('37674').codes[0]).toContainEqual(['rncp:RNCP37674']);
  expect(lireRecherche('12').codes[0]).not.toContainEqual(['rncp:RNCP12']);
});

test('« pro » is short for professionnel beside another word only, where it cannot be a beginning', () => {
  expect(lireRecherche('pro')).toMatchObject({ mots: ['pro'], enCours: true, codes: [] });
  expect(lireRecherche('vente pro')).toMatchObject({
    mots: ['vente'],
    codes: [[['pro'], ['professionnel'], ['professionnelle']]],
  });
});

test('words and codes stand side by side', () => {
  expect(lireRecherche('boulanger 44000 nantes')).toMatchObject({ mots: ['boulanger', 'nantes'] });
  expect(lireRecherche('boulanger 44000 nantes').codes).toHaveLength(1);
});

test('the last word is being typed, unless a blank or a little word follows it', () => {
  expect(lireRecherche('boulan').enCours).toBe(true);
  expect(lireRecherche('boulan ').enCours).toBe(false);
  expect(lireRecherche('CAP').enCours).toBe(false);
  expect(lireRecherche('boulanger de').enCours).toBe(false);
});

test('one typo is one sign added, left out or changed, or two neighbours exchanged', () => {
  for (const faute of ['boulangrie', 'boullangerie', 'boulamgerie', 'boulanegrie'])
    expect(estFauteDeFrappe(faute, 'boulangerie')).toBe(true);
  for (const autre of ['boulangerie', 'bulangrie', 'patisserie', 'boulangr'])
    expect(estFauteDeFrappe(autre, 'boulangerie')).toBe(false);
  expect(estFauteDeFrappe('sion', 'soin')).toBe(false);
});

test('a typo goes both ways, and every transposition is one', () => {
  const mot = fc.stringMatching(/^[a-z]{5,12}$/);
  fc.assert(
    fc.property(mot, mot, (a, b) => {
      expect(estFauteDeFrappe(a, b)).toBe(a.length >= 5 && b.length >= 5 && estFauteDeFrappe(b, a));
      for (const echange of transpositions(a))
        expect(echange === a || estFauteDeFrappe(echange, a)).toBe(true);
    }),
  );
});
