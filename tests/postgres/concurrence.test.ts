import type { Base } from '@sofi/database';
import { lignes, lireFasd, lireOffreEnSaisie } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { modifications } from '@sofi/domain';
import type { EnvDActe } from '@sofi/usecases';
import {
  creerFormation,
  envoyerEnValidation,
  modifierSession,
  rappeler,
  valider,
} from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';

const nom = `sofi_concurrence_${process.pid}`;
/** Two servers over one database. */
let bases: [Base, Base];
let organisme: EnvDActe;
let lot: Awaited<ReturnType<typeof lotDeDemo>>;
let offre: Awaited<ReturnType<typeof saisirOffreComplete>>;

beforeAll(async () => {
  await creerBase(nom, inject('modele'));
  bases = [await ouvrirPostgres(urlDe(nom), {}), await ouvrirPostgres(urlDe(nom), {})];
  lot = await lotDeDemo(bases[0]);
  organisme = env(bases[0], acteur('ORGANISME', [lot.mandataire]));
});
afterAll(async () => {
  await Promise.all(bases.map((base) => base.fermer()));
  await supprimerBase(nom);
});
beforeEach(async () => {
  offre = await saisirOffreComplete(organisme, lot.lot);
  await envoyerEnValidation(organisme, await cible());
});

const lire = async () => (await lireOffreEnSaisie(bases[0].db, offre.action))!;
const cible = async () => ({ numero: offre.action, version: (await lire()).action.version });
const valideur = (serveur: 0 | 1) => env(bases[serveur], acteur('VALIDEUR'));
const issues = async (...actes: Promise<unknown>[]) =>
  (await Promise.allSettled(actes))
    .map((une) => (une.status === 'fulfilled' ? 'fait' : (une.reason as { code: string }).code))
    .toSorted();

test('of two validators at the same moment one wins, the other learns that the fiche is another', async () => {
  const vue = await cible();
  expect(await issues(valider(valideur(0), vue), valider(valideur(1), vue))).toEqual([
    'VERSION_PERIMEE',
    'fait',
  ]);
  expect((await lire()).action.version).toBe(vue.version + 1);
});

test('of a validator and an editor who recalls, one wins, and nothing is half done', async () => {
  const vue = await cible();
  expect(await issues(valider(valideur(1), vue), rappeler(organisme, vue))).toEqual([
    'VERSION_PERIMEE',
    'fait',
  ]);
  const publiee = await lireFasd(bases[0].db, 'PUBLIEE', offre.action);
  const [{ etat }] = (await lignes<{ etat: string }>(
    bases[0].db,
    sql`select etat from actions where vue = 'TRAVAIL' and numero = ${offre.action}`,
  )) as [{ etat: string }];
  expect([etat, publiee === null]).toEqual(
    publiee ? ['VALIDEE', false] : ['EN_COURS_DE_SAISIE', true],
  );
});

test('what needs no validation, written while another validates, is in both views', async () => {
  await valider(valideur(0), await cible());
  await modifierSession(organisme, {
    numero: offre.session,
    version: (await lire()).sessions[0]!.version,
    commentaireDuree: 'Nouvelle version',
  });
  await envoyerEnValidation(organisme, await cible());
  const { version } = (await lire()).sessions[0]!;
  expect(
    await issues(
      valider(valideur(0), await cible()),
      modifierSession(env(bases[1], organisme.acteur), {
        numero: offre.session,
        version,
        etatRecrutement: 'SUSPENDU',
      }),
    ),
  ).toEqual(['fait', 'fait']);
  const publiee = await lireFasd(bases[0].db, 'PUBLIEE', offre.action);
  expect(publiee!.sessions[0]).toMatchObject({
    etatRecrutement: 'SUSPENDU',
    commentaireDuree: 'Nouvelle version',
  });
  expect(modifications(publiee, await lire())).toEqual([]);
});

test('of eight writers of one version at once, one writes', async () => {
  await rappeler(organisme, await cible());
  const { version } = (await lire()).sessions[0]!;
  const ecritures = Array.from({ length: 8 }, (_, rang) =>
    modifierSession(env(bases[rang % 2 === 0 ? 0 : 1], organisme.acteur), {
      numero: offre.session,
      version,
      dureeCentreHeures: 500 + rang,
    }),
  );
  expect(await issues(...ecritures)).toEqual([...Array<string>(7).fill('VERSION_PERIMEE'), 'fait']);
  expect((await lire()).sessions[0]!.version).toBe(version + 1);
});

test('one key at once from eight callers makes one formation, and each gets its number', async () => {
  const [{ id }] = (await lignes<{ id: number }>(
    bases[0].db,
    sql`select id from utilisateurs order by id limit 1`,
  )) as [{ id: number }];
  const creer = (rang: number, empreinte: string) =>
    creerFormation(
      {
        ...env(bases[rang % 2 === 0 ? 0 : 1], acteur('ORGANISME', [lot.mandataire], id)),
        idempotence: { cle: 'cle-1:creerFormation', empreinte },
      },
      { intitule: 'Une seule fois' },
    );
  const numeros = await Promise.all(
    Array.from({ length: 8 }, (_, rang) => creer(rang, 'a'.repeat(64))),
  );
  expect(new Set(numeros).size).toBe(1);
  await expect(creer(0, 'b'.repeat(64))).rejects.toMatchObject({
    code: 'CLE_IDEMPOTENCE_REUTILISEE',
  });
});
