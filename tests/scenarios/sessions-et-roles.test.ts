import { utilisateurs } from '@sofi/database';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
  cleDe,
  client,
  code,
  HEURE,
  MOT_DE_PASSE,
  reussi,
  serveurDeComptes,
} from '../support/comptes.ts';
import { MAINTENANT } from '../support/temps.ts';

const s = serveurDeComptes();
const apres = (duree: number) => new Date(MAINTENANT.getTime() + duree).toISOString();

test('one sees one’s open sessions and ends them, and nobody else’s', async () => {
  const courriel = 'sessions@exemple.fr';
  await s.ouvrirCompte(courriel);
  await s.ouvrirCompte('voisine@exemple.fr');
  s.avancer(HEURE / 4);
  const [ici, ailleurs] = [await s.connecte(courriel), await s.connecte(courriel)];
  s.avancer(HEURE);
  const ouvertes = await ici.comptes.sessions();
  expect(ouvertes.map(({ courante, vueLe, creeLe }) => [courante, creeLe, vueLe])).toEqual([
    [false, apres(HEURE / 4), apres(HEURE / 4)],
    [true, apres(HEURE / 4), apres(HEURE)],
    [false, apres(0), apres(0)],
  ]);
  const [autre] = ouvertes;
  const voisine = await s.connecte('voisine@exemple.fr');
  for (const [qui, id] of [
    [voisine, autre!.id],
    [ici, 'x'],
    [ici, '99999999999'],
  ] as const)
    expect(await qui.comptes.fermerSession(id)).toMatchObject({ __typename: 'IntrouvableError' });
  expect((await ailleurs.moi())?.courriel).toBe(courriel);
  const { utilisateur } = reussi(await ici.comptes.fermerSession(autre!.id));
  expect(utilisateur.sessionsOuvertes).toHaveLength(2);
  expect(await code(ailleurs.moi())).toBe('UNAUTHENTICATED');
  expect(await ici.comptes.fermerSession(autre!.id)).toMatchObject({
    __typename: 'IntrouvableError',
  });
  expect(await code(s.anonyme().comptes.fermerSession(autre!.id))).toBe('UNAUTHENTICATED');
  expect(await s.anonyme().comptes.sessions()).toEqual([]);
});

test('who changes their password gives the current one, goes on, and ends their other sessions', async () => {
  const courriel = 'change@exemple.fr';
  await s.ouvrirCompte(courriel);
  const [ici, ailleurs] = [await s.connecte(courriel), await s.connecte(courriel)];
  const nouveau = 'six canards mauves';
  const changer = (motDePasseActuel: string, motDePasse = nouveau) =>
    ici.comptes.changerMotDePasse({ motDePasseActuel, motDePasse });
  expect(await changer('au hasard')).toMatchObject({
    champs: [{ chemin: ['motDePasseActuel'], code: 'IDENTIFIANTS_REFUSES' }],
  });
  expect(await changer(MOT_DE_PASSE, 'court')).toMatchObject({
    champs: [{ chemin: ['motDePasse'], code: 'MOT_DE_PASSE_COURT' }],
  });
  expect((await ailleurs.moi())?.courriel).toBe(courriel);
  const { cle } = reussi(await ici.comptes.creerCle({ nom: 'Planning' }));
  expect(
    await code(
      s.porteur(cle).comptes.changerMotDePasse({
        motDePasseActuel: MOT_DE_PASSE,
        motDePasse: nouveau,
      }),
    ),
  ).toBe('FORBIDDEN');

  const { utilisateur } = reussi(await changer(MOT_DE_PASSE));
  expect(utilisateur.sessionsOuvertes.map(({ courante }) => courante)).toEqual([true]);
  expect((await ici.moi())?.courriel).toBe(courriel);
  expect(await code(ailleurs.moi())).toBe('UNAUTHENTICATED');
  expect((await s.courriel(courriel))?.sujet).toContain('mot de passe');
  expect(await s.seConnecter(courriel)).toMatchObject({ code: 'IDENTIFIANTS_REFUSES' });
  reussi(await s.seConnecter(courriel, nouveau));
});

test('guessing the current password is limited as signing in is', async () => {
  const courriel = 'devine@exemple.fr';
  await s.ouvrirCompte(courriel);
  const { comptes } = await s.connecte(courriel);
  const deviner = () =>
    comptes.changerMotDePasse({ motDePasseActuel: 'au hasard', motDePasse: 'six canards mauves' });
  for (let essai = 0; essai < 4; essai++)
    expect(await deviner()).toMatchObject({ code: 'IDENTIFIANTS_REFUSES' });
  expect(await code(deviner())).toBe('RATE_LIMITED');
});

test('an API key ends after a year unless its maker says otherwise', async () => {
  await s.ouvrirCompte('annee@exemple.fr');
  const { comptes } = await s.connecte('annee@exemple.fr');
  const fin = async (expireLe?: string | null) =>
    reussi(await comptes.creerCle({ nom: 'x', ...(expireLe === undefined ? {} : { expireLe }) }))
      .cleApi.expireLe;
  expect(await fin()).toBe(apres(365 * 24 * HEURE));
  expect(await fin(apres(HEURE))).toBe(apres(HEURE));
  expect(await fin(null)).toBeNull();
});

test('an administrator gives and takes roles: the others hear of it, sessions end, and one administrator stays', async () => {
  const [admin, autre] = ['admin@exemple.fr', 'second-admin@exemple.fr'];
  for (const courriel of [admin, autre]) {
    await s.ouvrirCompte(courriel);
    await s.base.db
      .update(utilisateurs)
      .set({ roles: ['ADMINISTRATEUR'] })
      .where(eq(utilisateurs.courriel, courriel));
  }
  const { comptes } = await s.connecte(admin);
  const courriel = 'nouvelle-valideuse@exemple.fr';
  const { utilisateur } = reussi(await comptes.attribuerRole({ courriel, role: 'VALIDEUR' }));
  expect(utilisateur).toMatchObject({ courriel, roles: ['VALIDEUR'], organismes: [] });
  expect((await s.courriel(autre))?.texte).toContain(courriel);
  const cle = cleDe(await s.courriel(courriel));
  reussi(await s.anonyme().comptes.reinitialiserMotDePasse({ cle, motDePasse: MOT_DE_PASSE }));
  const valideuse = await s.connecte(courriel);
  expect((await valideuse.comptes.demandes()).totalCount).toBe(0);
  expect(await code(valideuse.comptes.attribuerRole({ courriel, role: 'ADMINISTRATEUR' }))).toBe(
    'FORBIDDEN',
  );
  reussi(await comptes.attribuerRole({ courriel, role: 'VALIDEUR' }));
  expect(
    reussi(await comptes.retirerRole({ courriel, role: 'VALIDEUR' })).utilisateur.roles,
  ).toEqual([]);
  expect(await code(valideuse.moi())).toBe('UNAUTHENTICATED');
  expect(await comptes.retirerRole({ courriel, role: 'VALIDEUR' })).toMatchObject({
    __typename: 'IntrouvableError',
  });
  reussi(await comptes.retirerRole({ courriel: autre, role: 'ADMINISTRATEUR' }));
  expect(await comptes.retirerRole({ courriel: admin, role: 'ADMINISTRATEUR' })).toMatchObject({
    champs: [{ code: 'DERNIER_ADMINISTRATEUR' }],
  });
  const auteur = { courriel: admin };
  expect((await comptes.journal({ courriel: courriel.toUpperCase() })).nodes).toMatchObject([
    { type: 'ROLE_ATTRIBUE', detail: 'VALIDEUR', courriel, auteur, organisme: null },
    { type: 'ROLE_RETIRE', detail: 'VALIDEUR', courriel, auteur, organisme: null },
  ]);
  expect((await comptes.journal({ last: 1 })).nodes).toMatchObject([
    { type: 'ROLE_RETIRE', detail: 'ADMINISTRATEUR', courriel: autre, auteur },
  ]);
  expect(await code((await s.connecte(autre)).comptes.journal())).toBe('FORBIDDEN');
  expect(await code(s.anonyme().comptes.journal())).toBe('UNAUTHENTICATED');
  expect(await code(comptes.journal({ courriel: 'personne' }))).toBe('BAD_USER_INPUT');
});

test('an account is read by its holder, its colleagues and administrators, its secrets by its holder', async () => {
  const [une, collegue, etrangere] = ['une@exemple.fr', 'collegue@exemple.fr', 'loin@exemple.fr'];
  for (const [courriel, pour] of [
    [une, s.autreSiret],
    [collegue, s.autreSiret],
    [etrangere, undefined],
  ] as const)
    await s.ouvrirCompte(courriel, pour);
  const sofi = await s.connecte(une);
  reussi(await sofi.comptes.reglerAvis({ silences: ['REFUS'] }));
  reussi(await sofi.comptes.creerCle({ nom: 'Planning' }));
  const { id } = (await sofi.moi())!;
  const lire = async (courriel: string) =>
    (
      (await (
        await fetch(`${s.origine}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${reussi(await s.seConnecter(courriel)).jeton}`,
          },
          body: JSON.stringify({
            query:
              'query ($id: ID!) { node(id: $id) { ... on Utilisateur { courriel silences clesApi { nom } sessionsOuvertes { courante } collegues { totalCount } } } }',
            variables: { id },
          }),
        })
      ).json()) as { data: { node: object | null } }
    ).data.node;
  expect(await lire(une)).toMatchObject({
    courriel: une,
    silences: ['REFUS'],
    clesApi: [{ nom: 'Planning' }],
    collegues: { totalCount: 1 },
  });
  expect(await lire(collegue)).toEqual({
    courriel: une,
    silences: [],
    clesApi: [],
    sessionsOuvertes: [],
    collegues: { totalCount: 0 },
  });
  expect(await lire(etrangere)).toBeNull();
});

test('roles given and taken back, and sessions that end, are audited with who did it', async () => {
  const audits: unknown[] = [];
  const { origine, arreter } = await s.lancer({
    log: (level, act, fields) => {
      if (level === 'audit') audits.push([act, fields?.['outcome'], fields?.['account']]);
    },
  });
  const courriel = 'audit@exemple.fr';
  await s.ouvrirCompte(courriel);
  const [{ id } = { id: 0 }] = await s.base.db
    .update(utilisateurs)
    .set({ roles: ['ADMINISTRATEUR'] })
    .where(eq(utilisateurs.courriel, courriel))
    .returning({ id: utilisateurs.id });
  const jeton = async () => reussi(await s.seConnecter(courriel)).jeton;
  const { comptes } = client(origine, await jeton());
  const autre = { courriel: 'audit-valideuse@exemple.fr', role: 'VALIDEUR' } as const;
  reussi(await comptes.attribuerRole(autre));
  reussi(await comptes.retirerRole(autre));
  expect((await comptes.retirerRole(autre)).__typename).toBe('IntrouvableError');
  await jeton();
  const ouverte = (await comptes.sessions()).find(({ courante }) => !courante);
  reussi(await comptes.fermerSession(ouverte!.id));
  const { cle } = reussi(await comptes.creerCle({ nom: 'Audit' }));
  expect(await client(origine, cle).comptes.seDeconnecter()).toBe(false);
  expect(await comptes.seDeconnecter()).toBe(true);
  await expect
    .poll(() => audits)
    .toEqual([
      ['attribuerRole', 'DONE', id],
      ['retirerRole', 'DONE', id],
      ['retirerRole', 'INTROUVABLE', id],
      ['fermerSession', 'DONE', id],
      ['creerCleApi', 'DONE', id],
      ['seDeconnecter', 'NOTHING', id],
      ['seDeconnecter', 'DONE', id],
    ]);
  await arreter();
});
