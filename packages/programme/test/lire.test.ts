import { readFileSync } from 'node:fs';
import { siretFictif } from '@sofi/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembler } from '../src/plan.ts';
import { lireProgramme } from '../src/lire.ts';

const A = siretFictif(91_000_001, 1);
const B = siretFictif(91_000_002, 1);
const LIGNE = {
  annee: '2027',
  code_programme: 'P',
  libelle_programme: 'Prépa',
  code_lot: 'L1',
  libelle_lot: 'Lot 1',
  departements: '44 2a',
  siret_mandataire: A,
  nom_mandataire: 'École A',
  siret_formateur: B,
  nom_formateur: 'École B',
};
type Ligne = Partial<Record<string, string>>;

const ecrire = (lignes: Ligne[], separateur = ';', colonnes = Object.keys(LIGNE)) =>
  [colonnes, ...lignes.map((ligne) => colonnes.map((nom) => ({ ...LIGNE, ...ligne })[nom] ?? ''))]
    .map((cellules) => cellules.join(separateur))
    .join('\r\n');

const lire = (texte: string | Uint8Array) =>
  lireProgramme(typeof texte === 'string' ? Buffer.from(texte) : texte);
const fautes = async (texte: string) =>
  (await lire(texte)).anomalies.map(({ ligne, colonne, code }) => `${ligne} ${colonne} ${code}`);

test('UTF-8 with and without BOM, Windows-1252, semicolons and commas read alike', async () => {
  const { lignes } = await lire(ecrire([{}]));
  expect(lignes).toMatchObject([{ libelle_programme: 'Prépa', departements: ['44', '2A'] }]);
  const octets = Buffer.from(ecrire([{}]), 'latin1');
  for (const autre of [`\uFEFF${ecrire([{}])}`, ecrire([{}], ','), octets])
    expect((await lire(autre)).lignes).toEqual(lignes);
});

test('a spreadsheet reads as the CSV that it was made from', async () => {
  const exemple = new URL('../../../docs/exemples/programme-2027.csv', import.meta.url);
  const classeur = new URL('../../../tests/fixtures/programme-2027.xlsx', import.meta.url);
  const { lignes } = await lire(readFileSync(exemple));
  expect(lignes.length).toBe(13);
  expect((await lire(readFileSync(classeur))).lignes).toEqual(lignes);
});

test('columns are found in any order and case, and unknown ones are reported', async () => {
  const colonnes = [...Object.keys(LIGNE).toReversed(), 'Observations'];
  const [entete, ...reste] = ecrire([{}], ';', colonnes).split('\r\n');
  const ecrite = entete!.toUpperCase().replaceAll('_', ' ').replace('LIBELLE', 'Libellé');
  const { lignes, anomalies } = await lire([ecrite, ...reste].join('\r\n'));
  expect(lignes).toEqual((await lire(ecrire([{}]))).lignes);
  expect(anomalies).toMatchObject([
    { gravite: 'AVERTISSEMENT', colonne: 'OBSERVATIONS', code: 'COLONNE_INCONNUE' },
  ]);
});

test('a column that lacks or stands twice refuses the file', async () => {
  const colonnes = Object.keys(LIGNE).filter((nom) => nom !== 'code_lot');
  expect(await fautes(ecrire([{}], ';', colonnes))).toEqual(['1 code_lot COLONNE_ABSENTE']);
  expect(await fautes(ecrire([{}], ';', [...Object.keys(LIGNE), 'ANNEE']))).toEqual([
    '1 ANNEE COLONNE_DOUBLE',
  ]);
});

test.each<[Ligne, string]>([
  [{ annee: '27' }, 'annee NOMBRE'],
  [{ code_lot: '' }, 'code_lot REQ'],
  [{ libelle_lot: '<b>Lot</b>' }, 'libelle_lot TXT'],
  [{ code_programme: 'P'.repeat(51) }, 'code_programme LEN'],
  [{ departements: '44 20' }, 'departements DEPARTEMENT'],
  [{ siret_mandataire: '12345678901234' }, 'siret_mandataire SIRET'],
  [{ nom_formateur: '' }, 'nom_formateur REQ'],
])('%o is one error, at its cell', async (ligne, attendue) => {
  expect(await fautes(ecrire([{}, ligne].slice(ligne['nom_formateur'] === '' ? 1 : 0)))).toEqual([
    `${ligne['nom_formateur'] === '' ? 2 : 3} ${attendue}`,
  ]);
});

test('each bad cell of a line is an error of its own, with its value', async () => {
  const { anomalies, refusees } = await lire(ecrire([{ annee: 'x', siret_formateur: 'y' }]));
  expect(refusees).toBe(1);
  expect(anomalies).toMatchObject([
    { ligne: 2, colonne: 'annee', valeur: 'x' },
    { ligne: 2, colonne: 'siret_formateur', valeur: 'y' },
  ]);
});

test('lines that contradict each other about a lot or an organisme are refused from the second on', async () => {
  expect(await fautes(ecrire([{}, { libelle_lot: 'Autre' }]))).toEqual([
    '3 libelle_lot CONTRADICTION',
  ]);
  expect(await fautes(ecrire([{}, { nom_formateur: 'Autre' }]))).toEqual([
    '3 nom_formateur CONTRADICTION',
  ]);
  expect(await fautes(ecrire([{}, {}]))).toEqual(['3 null DOUBLON']);
});

test('line numbers count line breaks within quotes, and an unclosed quote is not a bad cell', async () => {
  expect(await fautes(ecrire([{ libelle_lot: '"Lot\r\n1"' }, { annee: 'x' }]))).toEqual([
    '4 annee NOMBRE',
  ]);
  expect(await fautes(ecrire([{ libelle_lot: '"Lot' }]))).toEqual([
    expect.stringContaining('ILLISIBLE'),
  ]);
});

test('what is no table at all is one error', async () => {
  for (const octets of [[], [0x50, 0x4b, 3, 4, 0, 0], [1, 0, 2]])
    expect(await lire(new Uint8Array(octets))).toMatchObject({
      lignes: [],
      anomalies: [{ gravite: 'ERREUR' }],
    });
});

test('any bytes give lines or errors, never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (octets, apres) => {
      const entete = apres ? Buffer.from(`${Object.keys(LIGNE).join(';')}\n`) : Buffer.alloc(0);
      const { lues, refusees, lignes } = await lire(Buffer.concat([entete, octets]));
      expect(lignes.length + refusees).toBe(lues);
    }),
  );
});

test('formateurs of a lot add up over its lines, whatever their order', async () => {
  const lots = fc.array(
    fc.record({ lot: fc.integer({ min: 1, max: 3 }), formateur: fc.integer({ min: 1, max: 6 }) }),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(lots, async (couples) => {
      const texte = ecrire(
        couples.map(({ lot, formateur }) => ({
          code_lot: `L${lot}`,
          siret_formateur: siretFictif(92_000_000 + formateur, 1),
          nom_formateur: `École ${formateur}`,
        })),
      );
      const plan = assembler((await lire(texte)).lignes);
      for (const [cle, { formateurs }] of plan.lots) {
        const siens = couples.filter(({ lot }) => cle.includes(`"L${lot}"`));
        expect(formateurs).toEqual(
          [
            ...new Set(siens.map(({ formateur }) => siretFictif(92_000_000 + formateur, 1))),
          ].toSorted(),
        );
      }
      expect(plan.lots.size).toBe(new Set(couples.map(({ lot }) => lot)).size);
    }),
    { numRuns: 30 },
  );
});
