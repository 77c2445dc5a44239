import { lignes, lireFasd, lireOffreEnSaisie, reconstruireOffres } from '@sofi/database';
import type { EnvDActe } from '@sofi/usecases';
import {
  abandonnerModifications,
  archiver,
  demanderReponses,
  desarchiver,
  donnerAccordRegion,
  dupliquerSession,
  envoyerEnValidation,
  modifierSession,
  rappeler,
  refuser,
  repondre,
  saisirOffre,
  supprimerFiche,
  valider,
} from '@sofi/usecases';
import { etatDeSaisie, modifications } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
let organisme: EnvDActe;
let valideur: EnvDActe;
let region: EnvDActe;
let etranger: EnvDActe;
let lot: Awaited<ReturnType<typeof lotDeDemo>>;
let offre: Awaited<ReturnType<typeof saisirOffreComplete>>;

beforeAll(async () => {
  base = await baseDeTest();
  lot = await lotDeDemo(base);
  organisme = env(base, acteur('ORGANISME', [lot.mandataire]));
  valideur = env(base, acteur('VALIDEUR'));
  region = env(base, acteur('REGION'));
  etranger = env(base, acteur('ORGANISME', [{ id: 1_000_000, siret: '90000009900013' }]));
});
afterAll(() => base.fermer());
beforeEach(async () => {
  offre = await saisirOffreComplete(organisme, lot.lot);
});

const lire = async () => (await lireOffreEnSaisie(base.db, offre.action))!;
const publiee = () => lireFasd(base.db, 'PUBLIEE', offre.action);
const cible = async () => ({
  numero: offre.action,
  version: (await lire()).action.version,
});
const etat = async () =>
  (
    await lignes<{ etat: string }>(
      base.db,
      sql`select etat from actions where vue = 'TRAVAIL' and numero = ${offre.action}`,
    )
  )[0]?.etat;
const cherchees = async () =>
  (
    await lignes<{ session: number }>(
      base.db,
      sql`select session from offres where action = ${offre.action} order by session`,
    )
  ).map(({ session }) => session);
const publier = async () => {
  await envoyerEnValidation(organisme, await cible());
  await valider(valideur, await cible());
};

test('what the state of entry asks for is what the complete offer has', async () => {
  expect(etatDeSaisie(await lire(), { jour: '2026-11-23' })).toMatchObject({
    complet: true,
    avancement: 100,
    anomalies: [],
  });
});

test('sent and validated, an offer is public as it was written, and found', async () => {
  expect(await publiee()).toBeNull();
  await envoyerEnValidation(organisme, await cible());
  expect(await cherchees()).toEqual([]);
  await valider(valideur, await cible());
  expect(await etat()).toBe('VALIDEE');
  expect(modifications(await publiee(), await lire())).toEqual([]);
  expect(await cherchees()).toEqual([offre.session]);
  expect(await reconstruireOffres(base.db)).toBe(0);
});

test('while it is modified the public reads the old version, until the new one is validated', async () => {
  await publier();
  const { version } = (await lire()).sessions[0]!;
  await modifierSession(organisme, {
    numero: offre.session,
    version,
    commentaireDuree: 'Stage de deux semaines compris',
  });
  expect(await etat()).toBe('EN_COURS_DE_SAISIE');
  expect((await publiee())!.sessions[0]!.commentaireDuree).toBeNull();
  expect(modifications(await publiee(), await lire())).toEqual([
    {
      fiche: `${offre.formation}-${offre.action}-${offre.session}`,
      champ: 'commentaireDuree',
      avant: null,
      apres: 'Stage de deux semaines compris',
    },
  ]);
  await publier();
  expect((await publiee())!.sessions[0]!.commentaireDuree).toBe('Stage de deux semaines compris');
});

test('the state of the recruitment is public at once, and leaves the action validated', async () => {
  await publier();
  const { version } = (await lire()).sessions[0]!;
  await modifierSession(organisme, { numero: offre.session, version, etatRecrutement: 'FERME' });
  expect(await etat()).toBe('VALIDEE');
  expect((await publiee())!.sessions[0]!.etatRecrutement).toBe('FERME');
  expect(await reconstruireOffres(base.db)).toBe(0);
});

test('other dates of a session of the Région wait for its agreement', async () => {
  await publier();
  const { version } = (await lire()).sessions[0]!;
  await modifierSession(organisme, { numero: offre.session, version, debut: '2027-03-08' });
  await expect(envoyerEnValidation(organisme, await cible())).rejects.toMatchObject({
    code: 'ETAT_INTERDIT',
    anomalies: [{ code: 'P05' }],
  });
  const [dispositif] = (await lire()).sessions[0]!.dispositifs;
  await donnerAccordRegion(region, {
    dispositif: dispositif!.numero,
    version: dispositif!.version,
    date: '2026-11-20',
    reference: 'Accord 12',
  });
  await publier();
  expect((await publiee())!.sessions[0]!.debut?.premier).toBe('2027-03-08');
});

test('questions are asked, all answered at once, and a refusal gives its reason', async () => {
  await envoyerEnValidation(organisme, await cible());
  await expect(
    demanderReponses(valideur, { ...(await cible()), questions: [] }),
  ).rejects.toMatchObject({ champs: [{ chemin: ['questions'] }] });
  await demanderReponses(valideur, {
    ...(await cible()),
    questions: [
      { texte: 'Quelles modalités d’accueil ?', fiche: null, champ: 'accesHandicapes' },
      { texte: 'Combien de places ?', fiche: null, champ: null },
    ],
  });
  expect(await etat()).toBe('EN_ATTENTE_DE_REPONSES');
  const questions = (
    await lignes<{ id: number }>(
      base.db,
      sql`select id from questions where action_numero = ${offre.action} order by id`,
    )
  ).map(({ id }) => id);
  await expect(
    repondre(organisme, {
      ...(await cible()),
      reponses: [{ question: questions[0]!, texte: 'Un accueil adapté.' }],
    }),
  ).rejects.toMatchObject({ champs: [{ code: 'REQ' }] });
  await repondre(organisme, {
    ...(await cible()),
    reponses: questions.map((question) => ({ question, texte: 'Voici.' })),
  });
  expect(await etat()).toBe('EN_ATTENTE_DE_VALIDATION');
  await refuser(valideur, { ...(await cible()), motif: 'Durée à revoir.' });
  expect(await etat()).toBe('EN_COURS_DE_SAISIE');
  await envoyerEnValidation(organisme, await cible());
  await rappeler(organisme, await cible());
  expect(await etat()).toBe('EN_COURS_DE_SAISIE');
});

test('changes given up leave what is published, an added session with them', async () => {
  await publier();
  const { version } = (await lire()).sessions[0]!;
  await dupliquerSession(organisme, {
    numero: offre.session,
    version,
    periodes: [
      { debut: '2027-09-01', fin: '2027-12-01' },
      { debut: '2027-10-01', fin: '2027-12-15' },
    ],
    lieux: [],
  });
  expect((await lire()).sessions).toHaveLength(3);
  await abandonnerModifications(organisme, await cible());
  expect(await etat()).toBe('VALIDEE');
  expect((await lire()).sessions).toHaveLength(1);
  expect(modifications(await publiee(), await lire())).toEqual([]);
});

test('a session removed leaves the publication with the next validation, an archived action at once', async () => {
  await publier();
  const { version } = (await lire()).sessions[0]!;
  const [copie] = await dupliquerSession(organisme, {
    numero: offre.session,
    version,
    periodes: [{ debut: '2027-09-01', fin: '2027-12-01' }],
    lieux: [],
  });
  await expect(envoyerEnValidation(organisme, await cible())).rejects.toMatchObject({
    anomalies: [{ code: 'K01' }],
  });
  await supprimerFiche(organisme, { fiche: 'SESSION', numero: copie!, version: 1 });
  const avant = (await publiee())!;
  await donnerAccordRegion(region, {
    dispositif: offre.dispositif,
    version: (await lire()).sessions[0]!.dispositifs[0]!.version,
    date: '2026-11-20',
    reference: 'Retrait',
    retrait: true,
  });
  await archiver(valideur, await cible());
  expect(await etat()).toBe('ARCHIVEE');
  expect(await publiee()).toBeNull();
  expect(await cherchees()).toEqual([]);
  expect(await reconstruireOffres(base.db)).toBe(0);
  await desarchiver(organisme, await cible());
  expect(await etat()).toBe('VALIDEE');
  expect(await publiee()).toEqual(avant);
  expect(await cherchees()).toEqual([offre.session]);
  expect(await reconstruireOffres(base.db)).toBe(0);
});

test('strangers find nothing, an organisme does not validate, and an old version is refused', async () => {
  await expect(envoyerEnValidation(etranger, await cible())).rejects.toMatchObject({
    code: 'INTROUVABLE',
  });
  const avant = await cible();
  await envoyerEnValidation(organisme, avant);
  await expect(valider(organisme, await cible())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(valider(valideur, avant)).rejects.toMatchObject({
    code: 'VERSION_PERIMEE',
    versionActuelle: avant.version + 1,
  });
  expect(await publiee()).toBeNull();
});

test('a whole offer saved twice is written once', async () => {
  const { mandataire } = lot;
  const entree = {
    organisme: mandataire.siret,
    reference: 'CAT-1',
    formation: { intitule: 'Soudage à l’arc', formacodes: ['23007'] },
    actions: [
      {
        reference: 'CAT-1-A',
        objectifs: 'Souder.',
        sessions: [
          {
            reference: 'CAT-1-A-S',
            debut: '2027-01-10',
            fin: '2027-02-10',
            dispositifs: [{ type: 'CPF' as const, nombrePlaces: 8 }],
          },
        ],
      },
    ],
  };
  const premiere = await saisirOffre(organisme, entree);
  expect(premiere.ecrites).toBe(3);
  base.requetes.length = 0;
  expect(await saisirOffre(organisme, entree)).toEqual({ ...premiere, ecrites: 0 });
  expect(base.requetes.filter((texte) => /^(insert|update|delete)/i.test(texte))).toEqual([]);
  const autre = structuredClone(entree);
  autre.actions[0]!.sessions[0]!.fin = '2027-02-12';
  expect((await saisirOffre(organisme, autre)).ecrites).toBe(1);
});
