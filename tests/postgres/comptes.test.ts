import {
  clesApi,
  courriels,
  journalDesComptes,
  utilisateurs,
  utilisateursOrganismes,
} from '@sofi/database';
import { CLES_MAX, REGLAGES_DE_COMPTE } from '@sofi/domain';
import { ouvrirExpediteur } from '@sofi/server/courriel/expediteur';
import { demarrerFacteur } from '@sofi/server/courriel/file';
import { ecrireA } from '@sofi/usecases';
import { eq, isNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
  cleDe,
  code,
  HEURE,
  MOT_DE_PASSE,
  reussi,
  serveurDeComptes,
  siret,
} from '../support/comptes.ts';
import { serveurSmtp } from '../support/smtp.ts';
import { MAINTENANT } from '../support/temps.ts';

const s = serveurDeComptes({
  comptes: {
    ...REGLAGES_DE_COMPTE,
    tentatives: { parCompte: 10, parCompteEnTout: 10_000, parAdresse: 1000, duree: HEURE },
  },
});

const fois = <T>(nombre: number, acte: (rang: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: nombre }, (_, rang) => acte(rang)));
const genres = (reponses: { __typename: string }[]) =>
  reponses.map(({ __typename }) => __typename).toSorted();

test('a key that is used eight times at once opens one account', async () => {
  const courriel = 'huit@exemple.fr';
  const { comptes } = s.anonyme();
  await s.autoriser(courriel);
  await comptes.demanderCleActivation({ siret, courriel });
  const cle = cleDe(await s.courriel(courriel));
  const reponses = await fois(8, () => comptes.activer({ cle, motDePasse: MOT_DE_PASSE }));
  expect(genres(reponses)).toEqual([
    'ActiverCompteSuccess',
    ...Array<string>(7).fill('SaisieInvalideError'),
  ]);
  expect(await s.base.db.$count(utilisateurs, eq(utilisateurs.courriel, courriel))).toBe(1);
});

test('two keys of one address used at once open one account that acts for both organismes', async () => {
  const courriel = 'deux-cles@exemple.fr';
  const { comptes } = s.anonyme();
  const cles: string[] = [];
  for (const un of [siret, s.autreSiret]) {
    await s.autoriser(courriel, un);
    await comptes.demanderCleActivation({ siret: un, courriel });
    cles.push(cleDe(await s.courriel(courriel)));
  }
  const ouverts = await fois(2, (rang) =>
    comptes.activer({ cle: cles[rang]!, motDePasse: MOT_DE_PASSE }),
  );
  for (const ouvert of ouverts) reussi(ouvert);
  const [compte] = await s.base.db
    .select({ id: utilisateurs.id })
    .from(utilisateurs)
    .where(eq(utilisateurs.courriel, courriel));
  expect(
    await s.base.db.$count(
      utilisateursOrganismes,
      eq(utilisateursOrganismes.utilisateurId, compte!.id),
    ),
  ).toBe(2);
});

test('a key for another password that is used eight times at once gives one password', async () => {
  const courriel = 'un-seul@exemple.fr';
  await s.ouvrirCompte(courriel);
  const { comptes } = s.anonyme();
  await comptes.demanderReinitialisation(courriel);
  const cle = cleDe(await s.courriel(courriel));
  const mots = (rang: number) => `mot de passe vert ${rang}`;
  const reponses = await fois(8, (rang) =>
    comptes.reinitialiserMotDePasse({ cle, motDePasse: mots(rang) }),
  );
  expect(genres(reponses).filter((genre) => genre.endsWith('Success'))).toHaveLength(1);
  const gagnant = reponses.findIndex(({ __typename }) => __typename.endsWith('Success'));
  reussi(await s.seConnecter(courriel, mots(gagnant)));
});

test('attempts at once are all counted: ten are heard, the others refused', async () => {
  const codes = await fois(30, () => code(s.seConnecter('rafale@exemple.fr', 'au hasard')));
  expect(codes.filter((un) => un === null)).toHaveLength(10);
  expect(codes.filter((un) => un === 'RATE_LIMITED')).toHaveLength(20);
});

test('keys that are made at once are never more than an account may have', async () => {
  await s.ouvrirCompte('cles@exemple.fr');
  const sofi = await s.connecte('cles@exemple.fr');
  const reponses = await fois(CLES_MAX + 5, (rang) => sofi.comptes.creerCle({ nom: `n° ${rang}` }));
  expect(genres(reponses).filter((genre) => genre === 'CreerCleApiSuccess')).toHaveLength(CLES_MAX);
  expect(await s.base.db.$count(clesApi)).toBe(CLES_MAX);
});

test('several servers at once send each mail once', async () => {
  await s.base.db.delete(courriels);
  for (let rang = 0; rang < 60; rang++)
    await ecrireA(s.base.db, `d${rang}@exemple.fr`, { sujet: 's', texte: 't' }, MAINTENANT);
  const smtp = await serveurSmtp();
  const facteurs = Array.from({ length: 3 }, () =>
    demarrerFacteur({
      db: s.base.db,
      expediteur: ouvrirExpediteur(
        { urlSmtp: smtp.url, dossier: '/nulle/part', de: 'sofi@exemple.fr' },
        () => {},
      ),
      horloge: () => MAINTENANT,
      signaler: () => {},
    }),
  );
  await smtp.recevoir(60);
  await Promise.all(facteurs.map((un) => un.arreter()));
  await smtp.arreter();
  expect(smtp.recus.flatMap(({ a }) => a).toSorted()).toEqual(
    Array.from({ length: 60 }, (_, rang) => `d${rang}@exemple.fr`).toSorted(),
  );
  expect(await s.base.db.$count(courriels, isNull(courriels.envoyeLe))).toBe(0);
});

test('of two decisions on one request at once, one counts: one mail is sent, one act is kept', async () => {
  const valideuses = ['une-valideuse@exemple.fr', 'autre-valideuse@exemple.fr'];
  for (const courriel of valideuses) {
    await s.ouvrirCompte(courriel);
    await s.base.db
      .update(utilisateurs)
      .set({ roles: ['VALIDEUR'] })
      .where(eq(utilisateurs.courriel, courriel));
  }
  const [une, autre] = await Promise.all(valideuses.map((courriel) => s.connecte(courriel)));
  for (const courriel of ['a@ailleurs.example', 'b@ailleurs.example', 'c@ailleurs.example']) {
    await s.anonyme().comptes.demanderCleActivation({ siret, courriel });
    const demande = (await une!.comptes.demandes()).nodes.find(
      (attente) => attente.courriel === courriel,
    )!.id;
    const decisions = await Promise.all([
      une!.comptes.approuverDemande(demande),
      autre!.comptes.approuverDemande(demande),
      autre!.comptes.refuserDemande({ demande, motif: 'Inconnue.' }),
      une!.comptes.refuserDemande({ demande, motif: 'Inconnue.' }),
    ]);
    expect(genres(decisions).filter((genre) => genre.endsWith('Success'))).toHaveLength(1);
    expect(genres(decisions).filter((genre) => genre === 'IntrouvableError')).toHaveLength(3);
    // The mail of the request, and that of the decision.
    expect(await s.base.db.$count(courriels, eq(courriels.destinataire, courriel))).toBe(2);
    expect(
      await s.base.db.$count(journalDesComptes, eq(journalDesComptes.courriel, courriel)),
    ).toBe(1);
  }
});
