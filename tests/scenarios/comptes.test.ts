import { utilisateurs } from '@sofi/database';
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
import { MAINTENANT } from '../support/temps.ts';

const s = serveurDeComptes();

test('a key asked for by SIRET and address opens an account that acts for the organisme', async () => {
  const { comptes } = s.anonyme();
  await s.autoriser('camille@exemple.fr');
  expect(await comptes.demanderCleActivation({ siret, courriel: ' Camille@Exemple.FR ' })).toEqual({
    __typename: 'DemanderCleActivationSuccess',
    courriel: 'camille@exemple.fr',
    expireLe: new Date(MAINTENANT.getTime() + 72 * HEURE).toISOString(),
  });
  const courriel = (await s.courriel('camille@exemple.fr'))!;
  const cle = cleDe(courriel);
  expect(courriel.sujet).toContain('Campus des Métiers de la Confluence');
  expect(courriel.texte).toContain(`https://saisie.example/sofi/activation#cle=${cle}`);
  const { jeton, expireLe, utilisateur } = reussi(
    await comptes.activer({ cle, motDePasse: MOT_DE_PASSE, nom: ' Camille Aubépin ' }),
  );
  expect(utilisateur).toMatchObject({
    courriel: 'camille@exemple.fr',
    nom: 'Camille Aubépin',
    roles: ['ORGANISME'],
    organismes: [{ siret }],
  });
  expect(expireLe).toBe(new Date(MAINTENANT.getTime() + 12 * HEURE).toISOString());
  const sofi = s.porteur(jeton);
  expect((await sofi.moi())?.courriel).toBe('camille@exemple.fr');
  expect((await sofi.tableauDeBord()).organisme.siret).toBe(siret);
  expect(await sofi.actions.compter({ etats: ['EN_COURS_DE_SAISIE'] }, 'TRAVAIL')).toBeGreaterThan(
    0,
  );
});

test('an activation key serves once, and not for ever', async () => {
  const { comptes } = s.anonyme();
  await s.ouvrirCompte('une-fois@exemple.fr');
  const utilisee = cleDe(await s.courriel('une-fois@exemple.fr'));
  await s.autoriser('tard@exemple.fr');
  await comptes.demanderCleActivation({ siret, courriel: 'tard@exemple.fr' });
  const tardive = cleDe(await s.courriel('tard@exemple.fr'));
  s.avancer(72 * HEURE);
  const avant = await s.base.db.$count(utilisateurs);
  for (const cle of [utilisee, tardive, `${tardive}x`, ''])
    expect(await comptes.activer({ cle, motDePasse: MOT_DE_PASSE })).toMatchObject({
      __typename: 'SaisieInvalideError',
      code: 'CLE_REFUSEE',
      champs: [{ chemin: ['cle'] }],
    });
  expect(await s.base.db.$count(utilisateurs)).toBe(avant);
});

test('a password that will not do is refused, and the key is still good', async () => {
  const { comptes } = s.anonyme();
  await s.autoriser('court@exemple.fr');
  await comptes.demanderCleActivation({ siret, courriel: 'court@exemple.fr' });
  const cle = cleDe(await s.courriel('court@exemple.fr'));
  expect(await comptes.activer({ cle, motDePasse: 'court', nom: 'a\u0007' })).toMatchObject({
    code: 'SAISIE_INVALIDE',
    champs: [
      { chemin: ['motDePasse'], code: 'MOT_DE_PASSE_COURT' },
      { chemin: ['nom'], code: 'CARACTERES' },
    ],
  });
  reussi(await comptes.activer({ cle, motDePasse: MOT_DE_PASSE }));
});

test('an address with an account adds an organisme with only its password', async () => {
  const courriel = 'deux@exemple.fr';
  const { comptes } = s.anonyme();
  await s.ouvrirCompte(courriel);
  await s.autoriser(courriel, s.autreSiret);
  reussi(await comptes.demanderCleActivation({ siret: s.autreSiret, courriel }));
  const lettre = (await s.courriel(courriel))!;
  expect(lettre.texte).toContain('Un compte SOFI existe déjà');
  const cle = cleDe(lettre);
  expect(await comptes.activer({ cle, motDePasse: 'un autre mot de passe' })).toMatchObject({
    code: 'IDENTIFIANTS_REFUSES',
  });
  const organismes = async () => (await (await s.connecte(courriel)).moi())?.organismes;
  expect(await organismes()).toMatchObject([{ siret }]);
  reussi(await comptes.activer({ cle, motDePasse: MOT_DE_PASSE }));
  expect((await organismes())?.map((un) => un.siret).toSorted()).toEqual(
    [siret, s.autreSiret].toSorted(),
  );
});

test('those who act for an organisme and the Cariforef hear of everybody who joins', async () => {
  await s.ouvrirCompte('nouveau@exemple.fr');
  for (const prevenu of ['camille@exemple.fr', 'offre@carif-oref.example'])
    expect((await s.courriel(prevenu))?.texte).toContain('nouveau@exemple.fr');
});

test('signing out ends this session, and no other', async () => {
  await s.ouvrirCompte('sortie@exemple.fr');
  const [un, autre] = [
    await s.connecte('sortie@exemple.fr'),
    await s.connecte('Sortie@exemple.fr'),
  ];
  expect(await un.comptes.seDeconnecter()).toBe(true);
  expect(await code(un.moi())).toBe('UNAUTHENTICATED');
  expect((await autre.moi())?.courriel).toBe('sortie@exemple.fr');
  expect(await code(s.anonyme().comptes.seDeconnecter())).toBe('UNAUTHENTICATED');
});

test('a session ends by itself', async () => {
  await s.ouvrirCompte('duree@exemple.fr');
  const sofi = await s.connecte('duree@exemple.fr');
  s.avancer(12 * HEURE - 1);
  expect(await sofi.moi()).not.toBeNull();
  s.avancer(12 * HEURE);
  expect(await code(sofi.moi())).toBe('UNAUTHENTICATED');
});

test('another password, by a key that serves once, ends all sessions', async () => {
  const courriel = 'perdu@exemple.fr';
  const { comptes } = s.anonyme();
  await s.ouvrirCompte(courriel);
  const sofi = await s.connecte(courriel);
  await comptes.demanderReinitialisation(' Perdu@exemple.fr');
  const cle = cleDe(await s.courriel(courriel));
  expect(await comptes.reinitialiserMotDePasse({ cle, motDePasse: 'court' })).toMatchObject({
    champs: [{ code: 'MOT_DE_PASSE_COURT' }],
  });
  const motDePasse = 'cinq chiens bleus';
  expect(await comptes.reinitialiserMotDePasse({ cle, motDePasse })).toMatchObject({ courriel });
  expect(await code(sofi.moi())).toBe('UNAUTHENTICATED');
  expect(await s.seConnecter(courriel)).toMatchObject({ code: 'IDENTIFIANTS_REFUSES' });
  reussi(await s.seConnecter(courriel, motDePasse));
  expect(await comptes.reinitialiserMotDePasse({ cle, motDePasse })).toMatchObject({
    code: 'CLE_REFUSEE',
  });
  expect((await s.courriel(courriel))?.sujet).toContain('a changé');
});

test('a key opens nothing but what it was made for', async () => {
  const { comptes } = s.anonyme();
  const courriel = 'sorte@exemple.fr';
  const { jeton } = await s.ouvrirCompte(courriel);
  await comptes.demanderReinitialisation(courriel);
  const cle = cleDe(await s.courriel(courriel));
  expect(await code(s.porteur(cle).moi())).toBe('UNAUTHENTICATED');
  for (const autre of [cle, jeton])
    expect(await comptes.activer({ cle: autre, motDePasse: MOT_DE_PASSE })).toMatchObject({
      code: 'CLE_REFUSEE',
    });
});
