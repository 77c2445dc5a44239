import { createHash } from 'node:crypto';
import { ajouterMois, siretValide } from '@sofi/domain';
import { commune, entree, formacode } from '@sofi/referentiels';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionsPrevues, EXEMPLES, regionDeDemo, tablesDeRegion } from '../src/index.ts';
import { voieDe } from '../src/plan.ts';
import { COMMUNES, THEMES } from '../src/themes.ts';
import { nonEmpty } from '../../../tests/support/non-empty.ts';

const empreinte = (options: Parameters<typeof tablesDeRegion>[0]) => {
  const somme = createHash('sha256');
  for (const { lignes } of tablesDeRegion(options)) for (const ligne of lignes) somme.update(ligne);
  return somme.digest('hex');
};

test('the same seed and day give the same region, another seed another', () => {
  const region = regionDeDemo('2026-11-23');
  expect(empreinte(region)).toBe(empreinte(region));
  expect(empreinte({ ...region, graine: 1 })).not.toBe(empreinte(region));
});

test('on any day of loading the demonstration counts 42, 0, 29, 7, 35, 3, 2, 6 and 14, 0, 12, 0', () => {
  const jours = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      fc.oneof(
        jours,
        fc.constantFrom('2026-01-31', '2028-02-29', '2026-12-30', '2026-03-29', '2027-02-28'),
      ),
      (jour) => {
        const siennes = [...actionsPrevues(regionDeDemo(jour))].filter(
          ({ organisme }) => organisme === 0,
        );
        const publiees = siennes
          .filter(({ publiee }) => publiee)
          .flatMap(({ formation, sessions }) =>
            sessions.map((session) => ({ formation, ...session })),
          );
        const actives = publiees.filter(({ fin }) => fin === null || fin >= jour);
        const compter = (predicat: (session: (typeof actives)[number]) => boolean) =>
          actives.filter(predicat).length;
        expect([
          compter(
            ({ formation }) => voieDe(formation, regionDeDemo(jour)) !== 'FORMATION_INITIALE',
          ),
          compter(
            ({ formation }) => voieDe(formation, regionDeDemo(jour)) === 'FORMATION_INITIALE',
          ),
          compter(({ fin }) => fin !== null && fin < ajouterMois(jour, 1)),
          publiees.length - actives.length,
          ...(
            ['PROGRAMME_REGION', 'CONTRAT_APPRENTISSAGE', 'CONTRAT_PROFESSIONNALISATION'] as const
          ).map((type) => compter(({ dispositif }) => dispositif === type)),
          compter(({ modalite }) => modalite !== 'PRESENTIEL'),
        ]).toEqual([42, 0, 29, 7, 35, 3, 2, 6]);
        expect(siennes.filter(({ etat }) => etat === 'EN_COURS_DE_SAISIE')).toHaveLength(14);
        expect(siennes.filter(({ etat }) => etat === 'EN_ATTENTE_DE_VALIDATION')).toHaveLength(12);
      },
    ),
    { numRuns: 40 },
  );
});

test('every code of the themes and every town exists', () => {
  for (const { formacodes, nsf, rome } of THEMES) {
    for (const code of nonEmpty(formacodes)) expect(formacode(code), code).not.toBeNull();
    expect(entree('NSF', nsf), nsf).not.toBeNull();
    expect(entree('ROME', rome), rome).not.toBeNull();
  }
  for (const [insee] of COMMUNES)
    expect(['44', '49', '53', '72', '85'], insee).toContain(commune(insee)?.departement);
});

test('organismes have valid SIRETs, and telephones are of the ranges kept for fiction', () => {
  const tables = new Map(
    [...tablesDeRegion(regionDeDemo('2026-11-23'))].map(({ table, lignes }) => [
      table,
      [...lignes].map((ligne) => ligne.trimEnd().split('\t')),
    ]),
  );
  for (const [, siret] of nonEmpty(tables.get('organismes')!))
    expect(siretValide(siret!)).toBe(true);
  for (const champs of nonEmpty(tables.get('contacts')!)) {
    const numeros = champs.filter((champ) => /^0\d( \d\d){4}$/.test(champ));
    expect(numeros).toHaveLength(1);
    expect(numeros[0]).toMatch(/^(02 61 91|06 39 98) /);
  }
});

test('a region holds sixty offers with real-life titles beside its invented ones, which they do not change', () => {
  const region = regionDeDemo('2026-11-23');
  const sans = [...actionsPrevues({ ...region, avecExemples: false })];
  const toutes = [...actionsPrevues(region)];
  expect(toutes.slice(0, sans.length)).toEqual(sans);
  expect(
    toutes.slice(sans.length).map(({ sessions, publiee }) => [sessions.length, publiee]),
  ).toEqual(EXEMPLES.map(() => [1, true]));
  expect(EXEMPLES).toHaveLength(60);
  for (const { formacode: code, commune: insee } of EXEMPLES) {
    expect(formacode(code), code).not.toBeNull();
    expect(COMMUNES.map(([connue]) => connue)).toContain(insee);
  }
});
