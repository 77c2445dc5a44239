import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ecrireOffres,
  estVerrouRefuse,
  lignes,
  migrer,
  rangerOffres,
  reconstruireOffres,
  SQL_FOLDER,
} from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { chargerRegion } from '@sofi/demo';
import { sql } from 'drizzle-orm';
import { expect, inject, test, vi } from 'vitest';
import { france } from '../../bench/src/donnees.ts';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';

test('a rebuild does not write back what was published while it ran', async () => {
  const nom = `sofi_reconstruction_${process.pid}`;
  await creerBase(nom, inject('modele'));
  const [publie, reconstruit] = await Promise.all([1, 2].map(() => ouvrirPostgres(urlDe(nom), {})));
  const titre = async () =>
    lignes<{ intitule: string }>(
      publie!.db,
      sql`select intitule from offres where session = 143842`,
    );
  try {
    let reconstruction: Promise<number> | undefined;
    await publie!.db.transaction(async (tx) => {
      await tx.execute(
        sql`update formations set intitule = 'Nouveau titre' where numero = 19482 and vue = 'PUBLIEE'`,
      );
      await ecrireOffres(tx, [89393]);
      reconstruction = reconstruireOffres(reconstruit!.db);
      await vi.waitFor(async () =>
        expect(
          await lignes(
            publie!.db,
            sql`select from pg_stat_activity where datname = ${nom} and wait_event_type = 'Lock'`,
          ),
        ).toHaveLength(1),
      );
    });
    await reconstruction;
    expect(await titre()).toEqual([{ intitule: 'Nouveau titre' }]);
  } finally {
    await Promise.all([publie!.fermer(), reconstruit!.fermer()]);
    await supprimerBase(nom);
  }
});

test('a changed SQL function is replaced at start, and rewrites the offers that an older one wrote', async () => {
  const nom = `sofi_anterieure_${process.pid}`;
  const sqlFolder = mkdtempSync(join(tmpdir(), 'sofi-sql-'));
  await creerBase(nom);
  const base = await ouvrirPostgres(urlDe(nom), {});
  try {
    cpSync(SQL_FOLDER, sqlFolder, { recursive: true });
    const source = join(sqlFolder, 'ecrire_offres.sql');
    const actuelle = readFileSync(source, 'utf8');
    const anterieure = actuelle.replace(/,\s*'dep:' \|\| l\.departement \|\| '@'[^\]]*/, '');
    expect(anterieure).not.toBe(actuelle);
    writeFileSync(source, anterieure);
    await migrer(base, { sqlFolder });
    await chargerRegion(base, france(1000));
    const etiquetees = () =>
      lignes<{ n: number }>(
        base.db,
        sql`select count(*)::int as n from offres where recherche::text like '%''dep:__@____-__''%'`,
      );
    expect(await etiquetees()).toEqual([{ n: 0 }]);

    await migrer(base);
    const [{ n }] = (await etiquetees()) as [{ n: number }];
    expect(n).toBeGreaterThan(500);
    expect(await reconstruireOffres(base.db)).toBe(0);
  } finally {
    await base.fermer();
    await supprimerBase(nom);
    rmSync(sqlFolder, { recursive: true });
  }
});

test('what an older server counts while a newer one starts is counted anew', async () => {
  const nom = `sofi_comptes_${process.pid}`;
  const sqlFolder = mkdtempSync(join(tmpdir(), 'sofi-sql-'));
  await creerBase(nom, inject('modele'));
  const [ancien, nouveau] = await Promise.all([1, 2].map(() => ouvrirPostgres(urlDe(nom), {})));
  const compteurs = () =>
    lignes(
      nouveau!.db,
      sql`select facette, code, sessions from offres_compteurs union all
        select debut::text, departement || modalite_enseignement, sessions from offres_cube order by 1, 2`,
    );
  try {
    // The older one counts what the regional sites may not show, too.
    cpSync(SQL_FOLDER, sqlFolder, { recursive: true });
    const source = join(sqlFolder, 'compter_offres.sql');
    const actuelle = readFileSync(source, 'utf8');
    writeFileSync(source, actuelle.replaceAll('o.site_regional', 'true'));
    await migrer(ancien!, { sqlFolder });
    let demarrage: Promise<void> | undefined;
    await ancien!.db.transaction(async (tx) => {
      await tx.execute(sql`delete from offres where session % 3 = 0`);
      await tx.execute(
        sql`update offres set site_regional = not site_regional where session % 7 = 0`,
      );
      demarrage = migrer(nouveau!);
      await vi.waitFor(async () =>
        expect(
          await lignes(
            ancien!.db,
            sql`select from pg_stat_activity where datname = ${nom} and wait_event_type = 'Lock'`,
          ),
        ).not.toEqual([]),
      );
    });
    await demarrage;
    const trouves = await compteurs();
    await nouveau!.db.execute(sql`truncate offres_cube, offres_compteurs`);
    await reconstruireOffres(nouveau!.db);
    expect(trouves).toEqual(await compteurs());
    expect(trouves.length).toBeGreaterThan(500);
  } finally {
    await Promise.all([ancien!.fermer(), nouveau!.fermer()]);
    await supprimerBase(nom);
    rmSync(sqlFolder, { recursive: true });
  }
});

test('a rewrite of the offers that was interrupted is done at the next start', async () => {
  const nom = `sofi_interrompue_${process.pid}`;
  await creerBase(nom, inject('modele'));
  const base = await ouvrirPostgres(urlDe(nom), {});
  try {
    await base.db.execute(sql`update publication set ecriture = 'an older version'`);
    await base.db.execute(sql`delete from offres where session = 143842`);
    await migrer(base);
    expect(await lignes(base.db, sql`select session from offres where session = 143842`)).toEqual([
      { session: 143842 },
    ]);
  } finally {
    await base.fermer();
    await supprimerBase(nom);
  }
});

test('the search table is put in order: its rows lie by département and first day, and say what they said', async () => {
  const nom = `sofi_rangement_${process.pid}`;
  await creerBase(nom, inject('modele'));
  const base = await ouvrirPostgres(urlDe(nom), {});
  const lire = async (ordre: 'ctid' | 'departement, debut, session') =>
    (
      await lignes<{ sessions: number[] }>(
        base.db,
        sql`select array_agg(session order by ${sql.raw(ordre)}) as sessions from offres`,
      )
    )[0]!.sessions;
  try {
    await base.db.execute(sql`update offres set places = places where session % 3 = 0`);
    expect(await lire('ctid')).not.toEqual(await lire('departement, debut, session'));
    await rangerOffres(base.db);
    expect(await lire('ctid')).toEqual(await lire('departement, debut, session'));
    expect(await reconstruireOffres(base.db)).toBe(0);
  } finally {
    await base.fermer();
    await supprimerBase(nom);
  }
});

test('it is left as it was where somebody reads it without end', async () => {
  const nom = `sofi_lecture_${process.pid}`;
  await creerBase(nom, inject('modele'));
  const [lecteur, rangeur] = await Promise.all([1, 2].map(() => ouvrirPostgres(urlDe(nom), {})));
  const place = async () =>
    lignes(rangeur!.db, sql`select pg_relation_filenode('offres') as fichier`);
  try {
    const avant = await place();
    await lecteur!.db.transaction(async (tx) => {
      await tx.execute(sql`select from offres limit 1`);
      const refus = await rangerOffres(rangeur!.db).catch((erreur: unknown) => erreur);
      expect(estVerrouRefuse(refus)).toBe(true);
    });
    expect(await place()).toEqual(avant);
    await rangerOffres(rangeur!.db);
    expect(await place()).not.toEqual(avant);
  } finally {
    await Promise.all([lecteur!.fermer(), rangeur!.fermer()]);
    await supprimerBase(nom);
  }
});
