import { expect, test } from 'vitest';
import { heure } from '../src/session.ts';
import { FASD, lireUne, remplacer } from './outils.ts';

test('the fingerprint says what a formation says, whatever the stamps of the export', async () => {
  const estampillee = FASD.replace(
    '<formation ',
    '<formation horodatage-export="2026-11-03T06:28:47Z" horodatage-modification="2026-11-02" ',
  )
    .replace('datemaj="20251128"', 'datemaj="20261103"')
    .replace(
      '<extras info="fasd">',
      '<extras info="flux"><extra info="date-export">20261103</extra></extras><extras info="fasd">',
    );
  const sansDate = FASD.replace(
    '<extras info="fasd">',
    '<extras info="flux"></extras><extras info="fasd">',
  );
  const [nue, avec, sans, autre] = await Promise.all(
    [FASD, estampillee, sansDate, remplacer('>Nantes<', '>Rezé<')].map(
      async (texte) => (await lireUne(texte)).empreinte,
    ),
  );
  expect(avec).toBe(sans);
  expect(autre).not.toBe(nue);
});

test('LHEO actions alike but for their place and dates are sessions of one action', async () => {
  const action = /<action [\s\S]*<\/action>/.exec(FASD)![0];
  const texte = FASD.replace(
    action,
    action +
      action.replace('"21_143842"', '"21_2"').replace('<ville>Nantes', '<ville>Rezé') +
      action
        .replace('"21_143842"', '"21_3"')
        .replace('<conditions-specifiques>aucune', '<conditions-specifiques>Permis B'),
  );
  const { offre } = await lireUne(texte);
  expect(
    offre!.actions.map(({ provenance, sessions }) => [provenance.numeroSource, sessions.length]),
  ).toEqual([
    ['21_143842', 2],
    ['21_3', 1],
  ]);
  expect(offre!.actions[1]!.action).toMatchObject({
    prerequis: true,
    commentairesPrerequis: 'Permis B',
  });
});

test.each([
  ['9h', '09h00'],
  ['14h15', '14h15'],
  ['9:30', '09h30'],
  ['25h', null],
  ['midi', null],
  [null, null],
])('the hour %s is %s', (texte, attendu) => {
  expect(heure(texte)).toBe(attendu);
});
