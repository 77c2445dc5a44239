import { compterRubriques, lignes, lireOffreEnSaisie } from '@sofi/database';
import type { EnvDActe } from '@sofi/usecases';
import {
  acquitterCertifInfo,
  envoyerEnValidation,
  modifierFormation,
  remplacerCertifInfo,
  valider,
} from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';
import { AUJOURDHUI } from '../support/temps.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
let lot: Awaited<ReturnType<typeof lotDeDemo>>;
let organisme: EnvDActe;
let valideur: EnvDActe;
let numero: number;
let code = 5000;

beforeAll(async () => {
  base = await baseDeTest();
  lot = await lotDeDemo(base);
  organisme = env(base, acteur('ORGANISME', [lot.mandataire]));
  valideur = env(base, acteur('VALIDEUR'));
});
afterAll(() => base.fermer());
beforeEach(async () => {
  const offre = await saisirOffreComplete(organisme, lot.lot);
  numero = offre.action;
  await modifierFormation(organisme, {
    numero: offre.formation,
    version: (await lire()).formation.version,
    certifiante: true,
    certifications: [{ codeCertifInfo: String(++code), codeRncp: 'RNCP40692' }],
  });
  await envoyerEnValidation(organisme, await cible());
  await valider(valideur, await cible());
});

const lire = async () => (await lireOffreEnSaisie(base.db, numero))!;
const cible = async () => ({ numero, version: (await lire()).action.version });
const aAcquitter = async () =>
  (await compterRubriques(base.db, lot.mandataire.siret, AUJOURDHUI, {
    sessions: false,
    actions: true,
  }))!.actions!.CERTIFINFO_REMPLACE;
const trouve = async (code: string) =>
  (
    await lignes<{ action: number }>(
      base.db,
      sql`select distinct action from offres where recherche @@ ${`'certifinfo:${code}'`}::tsquery and action = ${numero}`,
    )
  ).length > 0;

test('a replaced code is counted until the organisme takes note, and finds the offer from then on', async () => {
  const avant = await aAcquitter();
  await remplacerCertifInfo(valideur, { ...(await cible()), ancien: '5001', nouveau: '6001' });
  expect(await aAcquitter()).toBe(avant + 1);
  expect([await trouve('5001'), await trouve('6001')]).toEqual([true, true]);
  expect((await lire()).publiee!.formation.certifications[0]).toMatchObject({
    codeCertifInfo: '5001',
    remplaceParCertifInfo: '6001',
    acquitteLe: null,
  });
  await acquitterCertifInfo(organisme, await cible());
  expect(await aAcquitter()).toBe(avant);
  await expect(acquitterCertifInfo(organisme, await cible())).rejects.toMatchObject({
    code: 'ETAT_INTERDIT',
  });
});

test('a replacement is followed to the end of its chain, and refused where it turns in a circle', async () => {
  await remplacerCertifInfo(valideur, { ...(await cible()), ancien: '5002', nouveau: '6002' });
  await remplacerCertifInfo(valideur, { ...(await cible()), ancien: '6002', nouveau: '7002' });
  expect((await lire()).formation.certifications[0]!.remplaceParCertifInfo).toBe('7002');
  await expect(
    remplacerCertifInfo(valideur, { ...(await cible()), ancien: '7002', nouveau: '5002' }),
  ).rejects.toMatchObject({ champs: [{ chemin: ['nouveau'], code: 'CHAINE' }] });
  await expect(
    remplacerCertifInfo(valideur, { ...(await cible()), ancien: '9999', nouveau: '1' }),
  ).rejects.toMatchObject({ champs: [{ chemin: ['ancien'] }] });
  await expect(
    remplacerCertifInfo(organisme, { ...(await cible()), ancien: '5002', nouveau: '8' }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
