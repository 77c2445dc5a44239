import { ajouterJours, lireJourRelatif, resoudreLesJours } from '@sofi/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  ['AUJOURDHUI', '2026-11-25'],
  ['aujourd’hui', '2026-11-25'],
  ['HIER', '2026-11-24'],
  ['DEMAIN', '2026-11-26'],
  ['MERCREDI', '2026-11-25'],
  ['LUNDI', '2026-11-23'],
  ['JEUDI', '2026-11-19'],
  ['DIMANCHE', '2026-11-22'],
  ['+30J', '2026-12-25'],
  ['-2S', '2026-11-11'],
  ['+3M', '2027-02-25'],
  ['-1A', '2025-11-25'],
  ['LUNDI+7J', '2026-11-30'],
  ['AUJOURDHUI+1M-1J', '2026-12-24'],
])('%s is %s on Wednesday 25 November 2026', (texte, jour) => {
  expect(lireJourRelatif(texte)?.le('2026-11-25')).toBe(jour);
});

test.each(['', 'LUNDY', '30J', '+30', '+J', '+1000J', '+1J+1J+1J', 'LUNDI 2', '2026', 'NAME'])(
  '« %s » is no relative day',
  (texte) => {
    expect(lireJourRelatif(texte)).toBeNull();
  },
);

test('a day of the week is the last one, today included, whatever today is', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 20_000 }).map((n) => ajouterJours('1990-01-01', n)),
      fc.nat({ max: 6 }),
      (aujourdhui, rang) => {
        const nom = ['LUNDI', 'MARDI', 'MERCREDI', 'JEUDI', 'VENDREDI', 'SAMEDI', 'DIMANCHE'][
          rang
        ]!;
        const jour = lireJourRelatif(nom)!.le(aujourdhui) as string;
        expect(new Date(jour).getUTCDay()).toBe((rang + 1) % 7);
        expect(jour <= aujourdhui && jour > ajouterJours(aujourdhui, -7)).toBe(true);
      },
    ),
  );
});

test('relative days are found wherever they stand, and nothing else changes', () => {
  const fichier = new Blob(['x']);
  const instant = new Date('2026-01-01T00:00:00Z');
  const donne = {
    debut: { min: lireJourRelatif('LUNDI') },
    listes: [[lireJourRelatif('+1J')], null, 3],
    depuis: lireJourRelatif('LUNDI', { instant: true }),
    texte: 'LUNDI',
    fichier,
    instant,
  };
  expect(resoudreLesJours(donne, '2026-11-25')).toEqual({
    debut: { min: '2026-11-23' },
    listes: [['2026-11-26'], null, 3],
    depuis: new Date('2026-11-22T23:00:00Z'),
    texte: 'LUNDI',
    fichier,
    instant,
  });
});
