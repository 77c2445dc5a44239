import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ouvrirEmbarquee } from '@sofi/database/embarquee';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';
import { compter, lancerProgramme } from '../support/programme.ts';

const surPostgres = process.env['BASE_DE_TEST'] === 'postgres';
const nom = `sofi_processus_${process.pid}`;
let dossier: string;
let env: Record<string, string>;

beforeAll(async () => {
  dossier = mkdtempSync(join(tmpdir(), 'sofi-processus-'));
  if (surPostgres) await creerBase(nom, inject('modele'));
  env = { PORT: '0', DATA_DIR: dossier, ...(surPostgres ? { DATABASE_URL: urlDe(nom) } : {}) };
});
afterAll(async () => {
  rmSync(dossier, { recursive: true, force: true });
  if (surPostgres) await supprimerBase(nom);
});

const lancer = (reglages: Record<string, string> = {}, args: string[] = []) =>
  lancerProgramme({ ...env, ...reglages }, args);

test('a first start loads the region and serves; killed at once, the next start has lost nothing', async () => {
  const premier = lancer();
  expect(await compter(await premier.pret)).toEqual({ data: { sessions: { totalCount: 1666 } } });
  premier.enfant.kill('SIGKILL');
  await premier.fin;
  const second = lancer();
  expect(await compter(await second.pret)).toEqual({ data: { sessions: { totalCount: 1666 } } });
  second.enfant.kill('SIGTERM');
  const { code, dit } = await second.fin;
  expect(code).toBe(0);
  expect(dit).not.toContain('Chargement');
}, 120_000);

test('the search table is rebuilt and put in order by a command', async () => {
  for (const [commande, reponse] of [
    ['reconstruire', 'Les offres étaient à jour.'],
    ['ranger', 'Les offres sont rangées.'],
  ] as const) {
    const { code, dit } = await lancer({}, [commande]).fin;
    expect(dit).toContain(reponse);
    expect(code).toBe(0);
  }
});

test('the first administrator and the people of an organisme are made by a command', async () => {
  const boite = join(dossier, 'courriels');
  const comptes = (...args: string[]) => lancer({ MAIL_DIR: boite }, ['comptes', ...args]).fin;
  const [chef, saisie] = ['chef@carif.example', 'saisie@organisme.example'];
  expect((await comptes('ajouter', chef, '--role', 'administrateur')).code).toBe(0);
  expect((await comptes('ajouter', saisie, '--siret', '90000001900019')).code).toBe(0);
  const lettres = readdirSync(boite).map((nom) => readFileSync(join(boite, nom), 'utf8'));
  expect(lettres.filter((lettre) => lettre.includes('sofi_reinitialisation_'))).toHaveLength(1);
  expect(lettres.filter((lettre) => lettre.includes('sofi_activation_'))).toHaveLength(1);
  expect((await comptes('lister')).dit).toContain(`${chef}\tADMINISTRATEUR\t`);
  expect(await comptes('retirer', chef, '--role', 'administrateur')).toEqual({
    code: 1,
    dit: expect.stringContaining('dernier administrateur'),
  });
}, 90_000);

test('the embedded database is for one process at a time, Postgres for several', async () => {
  const premier = lancer();
  await premier.pret;
  const second = lancer();
  if (surPostgres) {
    expect(await compter(await second.pret)).toEqual({ data: { sessions: { totalCount: 1666 } } });
    second.enfant.kill('SIGTERM');
  }
  const { code, dit } = await second.fin;
  if (!surPostgres) {
    expect(code).toBe(1);
    expect(dit).toContain(`déjà ouverte par le processus ${premier.enfant.pid}`);
  }
  premier.enfant.kill('SIGTERM');
  await premier.fin;
});

test('what keeps the server from starting is one clear sentence and exit code 1', async () => {
  const occupant = createServer();
  await new Promise<void>((pret) => occupant.listen(0, '127.0.0.1', pret));
  const port = String((occupant.address() as AddressInfo).port);
  const cas: [Record<string, string>, string[], string][] = [
    [{ PORT: port }, [], `Le port ${port} est déjà pris`],
    [{ PORT: 'x' }, [], 'PORT est un nombre'],
    [
      {
        DATABASE_URL: `postgres://moi:secret@127.0.0.1:${port}0/sofi`.replace(/:(\d{5})\d+/, ':1'),
      },
      [],
      'aucun serveur n’écoute',
    ],
    [{ DEV_IDENTITY: 'organisme:12345678200010' }, [], 'aucun organisme ne porte le SIRET'],
    [{ DEV_IDENTITY: 'valideur', NODE_ENV: 'production' }, [], 'elle est refusée'],
    [{ DEV_IDENTITY: 'valideur', HOST: '0.0.0.0' }, [], 'elle est refusée'],
    [{}, ['danser'], 'Commande inconnue'],
    [{}, ['import', 'csv'], 'Commande inconnue : « csv »'],
    [{}, ['import', 'lheo', '--quoi', 'flux.xml'], 'Option inconnue : « --quoi »'],
    [{}, ['import', 'annuler', 'dix'], '« dix » ne convient pas'],
  ];
  for (const [reglages, args, phrase] of cas) {
    const { code, dit } = await lancer(reglages, args).fin;
    expect([code, dit]).toEqual([1, expect.stringContaining(phrase)]);
    expect(dit).not.toMatch(/^\s+at /m);
    expect(dit).not.toContain('secret');
  }
  occupant.close();
}, 90_000);

test('an empty database stays empty in production, and on Postgres unless it is asked for', async () => {
  const vide = `${nom}_vide`;
  if (surPostgres) await creerBase(vide);
  const ailleurs: Record<string, string> = surPostgres
    ? { DATABASE_URL: urlDe(vide) }
    : { DATA_DIR: join(dossier, 'production') };
  for (const NODE_ENV of ['production', ...(surPostgres ? [''] : [])]) {
    const serveur = lancer({ NODE_ENV, ...ailleurs });
    expect(await compter(await serveur.pret)).toEqual({ data: { sessions: { totalCount: 0 } } });
    serveur.enfant.kill('SIGTERM');
    expect((await serveur.fin).code).toBe(0);
  }
  if (surPostgres) await supprimerBase(vide);
});

test('the import command reports by line and ends with 1 when a file cannot be read', async () => {
  const fixture = fileURLToPath(
    new URL('../fixtures/lheo/fasd-prepa-sanitaire-social.xml', import.meta.url),
  );
  const { code, dit } = await lancer({}, ['import', 'lheo', fixture, '/nulle/part.xml']).fin;
  expect(code).toBe(1);
  expect(dit).toContain(
    'Formations créées : 1, modifiées : 0, inchangées : 0, refusées : 0, retirées : 0. Fichiers illisibles : 1. Import n° 1.',
  );
  expect(dit).toContain('/nulle/part.xml:0');
  const encore = await lancer({}, ['import', 'lheo', fixture]).fin;
  expect([encore.code, encore.dit]).toEqual([0, expect.stringContaining('inchangées : 1')]);
});

test('a database newer than the code is not touched', async () => {
  const base = surPostgres ? await ouvrirPostgres(urlDe(nom), {}) : await ouvrirEmbarquee(dossier);
  await base.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at, name) values ('x', 99999999999999, '20990101000000_futur')`,
  );
  await base.fermer();
  const { code, dit } = await lancer().fin;
  expect([code, dit]).toEqual([
    1,
    expect.stringContaining(
      'La base de données est plus récente que ce programme (migration « 20990101000000_futur »)',
    ),
  ]);
});
