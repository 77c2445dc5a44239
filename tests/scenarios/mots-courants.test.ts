import { compterMotsCourants, lignes } from '@sofi/database';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const serveur = serveurDeTest();
const { demander } = serveur;

const racines = async () =>
  (
    await lignes<{ racine: string }>(
      serveur.base.db,
      sql`select racine from mots_courants order by racine`,
    )
  ).map(({ racine }) => racine);

const chercher = async (search: string | null) => {
  const { data, errors } = await demander(
    `query ($search: String) {
      offres(search: $search, first: 100) { motsIgnores totalCount rechercheCorrigee nodes { session { numero } formation { intitule } } }
      statistiques(search: $search, par: [DEPARTEMENT]) { total { sessions } } }`,
    { search },
  );
  expect(errors).toBeUndefined();
  const { offres, statistiques } = data;
  expect(statistiques.total.sessions).toBe(offres.totalCount);
  return offres as {
    motsIgnores: string[];
    totalCount: number;
    rechercheCorrigee: string | null;
    nodes: { session: { numero: number }; formation: { intitule: string } }[];
  };
};

let duneRegion: string[];
let sansMots: Awaited<ReturnType<typeof chercher>>;
let anglais: typeof sansMots;

beforeAll(async () => {
  await serveur.base.db.execute(sql`analyze offres`);
  await compterMotsCourants(serveur.base.db);
  duneRegion = await racines();
  sansMots = await chercher(null);
  // Servers look at the table once a minute: what they know is forgotten with the words of another search.
  await compterMotsCourants(serveur.base.db, { offresMin: 0 });
  anglais = await chercher('anglais ');
});

test('a region has too few offers for any word to be common', () => {
  expect(duneRegion).toEqual([]);
});

test('the stems that a third of the offers have are words, and no labels', async () => {
  const courantes = await racines();
  expect(courantes).toContain('format');
  expect(courantes).not.toContain('anglais');
  expect(courantes.filter((racine) => /[:@]/.test(racine))).toEqual([]);
});

test('a common word by itself, whole or while it is typed, gives the empty search and is named', async () => {
  for (const search of ['formation ', 'formations', 'format'])
    expect(await chercher(search)).toEqual({ ...sansMots, motsIgnores: [search.trim()] });
});

test('beside another word, a common one selects nothing and ranks titles that hold both first', async () => {
  expect(anglais.motsIgnores).toEqual([]);
  const ensemble = await chercher('formation anglais');
  expect(ensemble.motsIgnores).toEqual(['formation']);
  expect(ensemble.totalCount).toBeGreaterThan(0);
  expect(ensemble.totalCount).toBe(anglais.totalCount);
  const enTitre = ensemble.nodes.map(({ formation }) => /formation/i.test(formation.intitule));
  expect(enTitre).toEqual(enTitre.toSorted((a, b) => Number(b) - Number(a)));
});

test('a typo beside a common word is corrected', async () => {
  expect(await chercher('formation anglsis ')).toMatchObject({
    motsIgnores: ['formation'],
    rechercheCorrigee: 'formation anglais',
    totalCount: anglais.totalCount,
  });
});
