import {
  offres,
  offresCompteurs,
  offresCube,
  publication,
  reconstruireOffres,
} from '@sofi/database';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { FASD, importer } from '../support/lheo.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base.fermer());

/** All that searches, counts and facets read, in a steady order. */
async function photographier() {
  const lire = async (table: PgTable) =>
    (await base.db.select().from(table)).map((ligne) => JSON.stringify(ligne)).toSorted();
  return {
    offres: await lire(offres),
    cube: await lire(offresCube),
    compteurs: await lire(offresCompteurs),
  };
}

test('a rebuild changes nothing, after the region is loaded as after imports', async () => {
  const avant = await photographier();
  expect(avant.offres.length).toBeGreaterThan(1000);
  expect(await reconstruireOffres(base.db)).toBe(0);
  expect(await photographier()).toEqual(avant);

  await importer(base, FASD);
  await importer(base, FASD.replaceAll('2026', '2027'));
  const importee = await photographier();
  expect(importee).not.toEqual(avant);
  expect(await reconstruireOffres(base.db)).toBe(0);
  expect(await photographier()).toEqual(importee);
});

test('a rebuild that changes nothing publishes nothing: answers stay kept', async () => {
  const revision = async () => (await base.db.select().from(publication))[0]!.revision;
  const avant = await revision();
  expect(await reconstruireOffres(base.db)).toBe(0);
  expect(await revision()).toBe(avant);
  await base.db.execute(sql`delete from offres where session = 143842`);
  expect(await reconstruireOffres(base.db)).toBe(1);
  expect(await revision()).toBe(avant + 2);
});

test('a rebuild repairs rows that are missing, wrong or without a fiche', async () => {
  const avant = await photographier();
  await base.db.execute(sql`delete from offres where session % 5 = 0`);
  await base.db.execute(
    sql`update offres set intitule = 'Faux', debut = debut + 40 where session % 5 = 1`,
  );
  await base.db.execute(
    sql`insert into offres select (jsonb_populate_record(o, '{"session": 99999999, "action": 99999999}')).* from offres o limit 1`,
  );
  expect(await photographier()).not.toEqual(avant);
  expect(await reconstruireOffres(base.db)).toBeGreaterThan(600);
  expect(await photographier()).toEqual(avant);
  expect(await reconstruireOffres(base.db)).toBe(0);
});

test('a rebuild corrects counters that are wrong though the offers are right, and says so to the servers', async () => {
  const avant = await photographier();
  const { revision } = (await base.db.select().from(publication))[0]!;
  await base.db.execute(
    sql`update offres_cube set sessions = sessions + 1 where departement = '44'`,
  );
  await base.db.execute(sql`delete from offres_cube where departement = '49'`);
  await base.db.execute(sql`update offres_compteurs set sessions = 7 where facette = 'COMMUNE'`);
  await base.db.execute(sql`delete from offres_compteurs where facette = 'TOTAL'`);
  await base.db.execute(sql`insert into offres_compteurs values ('DEPARTEMENT', '00', 5)`);
  expect(await photographier()).not.toEqual(avant);
  expect(await reconstruireOffres(base.db)).toBe(0);
  expect(await photographier()).toEqual(avant);
  expect((await base.db.select().from(publication))[0]!.revision).toBe(revision + 1);
});
