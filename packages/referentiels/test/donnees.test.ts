import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('node:fs', async (charger) => {
  const reel = await charger<typeof import('node:fs')>();
  return { ...reel, readFileSync: vi.fn<typeof reel.readFileSync>(reel.readFileSync) };
});

const fichiersLus = () =>
  vi.mocked(readFileSync).mock.calls.map(([url]) => String(url).split('/').at(-1));

beforeEach(() => {
  vi.resetModules();
  vi.mocked(readFileSync).mockClear();
});

test('importing the package reads no data', async () => {
  await import('../src/index.ts');
  expect(fichiersLus()).toEqual([]);
});

test('a list is read once, when first asked for, without the others', async () => {
  const { commune, communesParCodePostal, libelle } = await import('../src/index.ts');

  libelle('NIVEAU', '13');
  libelle('NIVEAU', '14');
  expect(fichiersLus()).toEqual(['lheo-dict-niveaux.json']);

  commune('44109');
  communesParCodePostal('44000');
  expect(fichiersLus()).toEqual(['lheo-dict-niveaux.json', 'communes.json']);
});

test('every data file states its version, its source and its number of lines', () => {
  const data = new URL('../data/', import.meta.url);
  const lire = (fichier: string) => JSON.parse(readFileSync(new URL(fichier, data), 'utf8'));
  const sources: { fichier: string; version: string; source: string; lignes: number }[] =
    lire('sources.json');

  const fichiers = readdirSync(data).filter((nom) => nom.endsWith('.json'));
  expect([...sources.map(({ fichier }) => `${fichier}.json`), 'sources.json'].toSorted()).toEqual(
    fichiers.toSorted(),
  );
  expect(
    sources.map(({ fichier }) => ({ fichier, lignes: lire(`${fichier}.json`).length })),
  ).toEqual(sources.map(({ fichier, lignes }) => ({ fichier, lignes })));
  expect(sources.filter(({ version, source }) => version === '' || source === '')).toEqual([]);
});
