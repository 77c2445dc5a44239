import {
  CLES_MAX,
  defautsDeCle,
  defautsDuMotDePasse,
  lireCourriel,
  TropDeTentativesError,
} from '@sofi/domain';
import { expect, test } from 'vitest';

const MAINTENANT = new Date('2026-11-23T10:00:00Z');

test.each([
  [' Prenom.Nom@Exemple.FR ', 'prenom.nom@exemple.fr'],
  ['a+b@sous.domaine.example', 'a+b@sous.domaine.example'],
  ['sans-arobase.fr', null],
  ['a@localhost', null],
  ['a@b.fr\nBcc: c@d.fr', null],
  ['a b@exemple.fr', null],
  ['a@exemple.fr, c@exemple.fr', null],
  ['<a@exemple.fr>', null],
  ['a\u0000@exemple.fr', null],
  ['\u212Aarl@exemple.fr', null],
  ['pro\u017F@exemple.fr', null],
  ['a@ex\u0435mple.fr', null],
  ['a@exemple\u3002fr', null],
  ['a\uFF20exemple.fr', null],
  ['a@exemple.fr\u202e', null],
  ['a@xn--exmple-cua.fr', 'a@xn--exmple-cua.fr'],
  [`${'a'.repeat(150)}@exemple.fr`, null],
])('the address %j is read as %j', (texte, lu) => expect(lireCourriel(texte)).toBe(lu));

const codes = (motDePasse: string) =>
  defautsDuMotDePasse(motDePasse, { courriel: 'camille@lycee-aubepin.fr', motDePasseMin: 12 }).map(
    ({ code }) => code,
  );

test.each([
  ['onze signes', 'MOT_DE_PASSE_COURT'],
  ['x'.repeat(201), 'MOT_DE_PASSE_LONG'],
  ['aaaaaaaaaaaabb', 'MOT_DE_PASSE_DEVINABLE'],
  ['azertyuiopqs', 'MOT_DE_PASSE_DEVINABLE'],
  ['123456789012', 'MOT_DE_PASSE_DEVINABLE'],
  ['MotDePasse2026!', 'MOT_DE_PASSE_DEVINABLE'],
  ['camille et 4 mots', 'MOT_DE_PASSE_DEVINABLE'],
  ['lycee-aubepin-44', 'MOT_DE_PASSE_DEVINABLE'],
])('the password « %s » is refused as %s', (motDePasse, code) =>
  expect(codes(motDePasse)).toEqual([code]),
);

test.each(['quatre chats verts', 'ß'.repeat(3) + 'abcdefgh7', 'T7!kd9$wq2Zp'])(
  'the password « %s » will do',
  (motDePasse) => expect(codes(motDePasse)).toEqual([]),
);

test('a password is as long as its characters are many, however they are composed', () =>
  expect(codes('e\u0301'.repeat(11))).toEqual(['MOT_DE_PASSE_COURT']));

test('a key is refused for each of its faults', () => {
  const contexte = { actives: CLES_MAX, maintenant: MAINTENANT };
  expect(defautsDeCle({ nom: '', expireLe: MAINTENANT }, contexte).map(({ code }) => code)).toEqual(
    ['LONGUEUR', 'DATE_PASSEE', 'TROP_DE_CLES'],
  );
  expect(defautsDeCle({ nom: 'a\nb', expireLe: null }, { ...contexte, actives: 0 })).toMatchObject([
    { code: 'CARACTERES' },
  ]);
  const demain = new Date(MAINTENANT.getTime() + 86_400_000);
  expect(
    defautsDeCle({ nom: 'Planning', expireLe: demain }, { ...contexte, actives: CLES_MAX - 1 }),
  ).toEqual([]);
});

test.each([
  [30, '1 minute.'],
  [61, '2 minutes.'],
])('a wait of %i seconds reads « %s »', (secondes, fin) =>
  expect(new TropDeTentativesError(secondes).message).toContain(fin),
);
