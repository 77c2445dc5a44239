import { verify } from '@node-rs/argon2';
import { courriels, jetons, utilisateurs } from '@sofi/database';
import { REGLAGES_DE_COMPTE } from '@sofi/domain';
import type { Serveur } from '@sofi/server/serveur';
import { LEURRE } from '@sofi/usecases/comptes/secrets';
import { sql } from 'drizzle-orm';
import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { code, HEURE, MOT_DE_PASSE, reussi, serveurDeComptes, siret } from '../support/comptes.ts';
import { nonEmpty } from '../support/non-empty.ts';

vi.mock('@node-rs/argon2', async (importer) => {
  const vrai = await importer<typeof import('@node-rs/argon2')>();
  return { ...vrai, verify: vi.fn<typeof vrai.verify>(vrai.verify) };
});

// Without kept answers: whether the state of the offer is read again depends on the clock.
const s = serveurDeComptes({ reponses: undefined });
const lettres = () => s.base.db.$count(courriels);

test('an unknown SIRET gets the same answer at the same cost, and nothing is sent', async () => {
  const { comptes } = s.anonyme();
  const courriel = 'ailleurs@exemple.fr';
  const demander = async (pour: string) => {
    let reponse;
    const requetes = await s.requetesDe(async () => {
      reponse = await comptes.demanderCleActivation({ siret: pour, courriel });
    });
    return { reponse, requetes };
  };
  const inconnu = await demander('12345678200010');
  expect(await s.courriel(courriel)).toBeUndefined();
  expect(await demander(siret)).toEqual(inconnu);
  expect(await comptes.demanderCleActivation({ siret, courriel: 'pas une adresse' })).toMatchObject(
    {
      champs: [{ chemin: ['courriel'], code: 'COURRIEL_INVALIDE' }],
    },
  );
});

test('asking for a key costs the same statements for any address and any account', async () => {
  const { comptes } = s.anonyme();
  await s.ouvrirCompte('lie@exemple.fr');
  await s.ouvrirCompte('delie@exemple.fr', s.autreSiret);
  await s.autoriser('donnee@exemple.fr');
  const [sans, donnee, lie, delie] = [
    await s.requetesDe(() =>
      comptes.demanderCleActivation({ siret, courriel: 'personne@exemple.fr' }),
    ),
    await s.requetesDe(() =>
      comptes.demanderCleActivation({ siret, courriel: 'donnee@exemple.fr' }),
    ),
    await s.requetesDe(() => comptes.demanderCleActivation({ siret, courriel: 'lie@exemple.fr' })),
    await s.requetesDe(() =>
      comptes.demanderCleActivation({ siret, courriel: 'delie@exemple.fr' }),
    ),
  ];
  expect(sans).toHaveLength(4);
  expect([donnee, lie, delie]).toEqual([sans, sans, sans]);
  const lettre = (await s.courriel('lie@exemple.fr'))!;
  expect(lettre.sujet).toContain('Vous avez déjà un compte');
  expect(lettre.texte).not.toContain('sofi_');
});

test('an unknown address, a wrong password and an account without one are refused alike, at the same cost', async () => {
  const courriel = 'oubli@exemple.fr';
  await s.ouvrirCompte(courriel);
  const sansMotDePasse = 'saisie@organisme-0.example';
  const cas = [];
  for (const adresse of [courriel, 'personne@exemple.fr', sansMotDePasse, 'pas une adresse']) {
    vi.mocked(verify).mockClear();
    let reponse;
    const requetes = await s.requetesDe(async () => {
      reponse = await s.seConnecter(adresse, 'pas le bon du tout');
    });
    expect(vi.mocked(verify)).toHaveBeenCalledTimes(1);
    cas.push({ reponse, requetes, leurre: vi.mocked(verify).mock.calls[0]![0] === LEURRE });
  }
  expect(cas[0]).toMatchObject({
    leurre: false,
    reponse: {
      __typename: 'SaisieInvalideError',
      code: 'IDENTIFIANTS_REFUSES',
      message: 'L’adresse ou le mot de passe ne convient pas.',
    },
  });
  expect(cas[0]!.requetes).toHaveLength(3);
  for (const autre of nonEmpty(cas.slice(1))) expect(autre).toEqual({ ...cas[0], leurre: true });
});

test('a lost password of nobody’s costs the same statements, and sends nothing', async () => {
  const { comptes } = s.anonyme();
  await s.ouvrirCompte('quelquun@exemple.fr');
  const avant = await lettres();
  const connu = await s.requetesDe(() => comptes.demanderReinitialisation('quelquun@exemple.fr'));
  expect(await lettres()).toBe(avant + 1);
  const inconnu = await s.requetesDe(() => comptes.demanderReinitialisation('personne@exemple.fr'));
  expect(await lettres()).toBe(avant + 1);
  expect(inconnu).toEqual(connu);
});

test('what is guessed too often is refused for a while, whether the account exists or not', async () => {
  await s.ouvrirCompte('vise@exemple.fr');
  for (const courriel of ['vise@exemple.fr', 'fantome@exemple.fr']) {
    for (let essai = 0; essai < 4; essai++)
      expect(await s.seConnecter(courriel, 'au hasard')).toMatchObject({
        code: 'IDENTIFIANTS_REFUSES',
      });
    s.avancer(60_000);
    await expect(s.seConnecter(courriel)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      attendreSecondes: 14 * 60,
      message: expect.stringContaining('Trop de tentatives : réessayez dans 14 minutes.'),
    });
    s.avancer(0);
  }
  s.avancer(HEURE / 4);
  reussi(await s.seConnecter('vise@exemple.fr'));
});

test('the right password forgets the wrong ones before it', async () => {
  await s.ouvrirCompte('distrait@exemple.fr');
  for (let fois = 0; fois < 3; fois++) {
    for (let essai = 0; essai < 3; essai++) await s.seConnecter('distrait@exemple.fr', 'au hasard');
    reussi(await s.seConnecter('distrait@exemple.fr'));
  }
});

test('attempts from one address are counted together, only through trusted proxies', async () => {
  const comptes = {
    ...REGLAGES_DE_COMPTE,
    tentatives: { parCompte: 100, parCompteEnTout: 10_000, parAdresse: 2, duree: HEURE },
  };
  const demander = async (serveur: Serveur, adresse: string, rang: number) => {
    const reponse = await fetch(`${serveur.origine}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': adresse },
      body: JSON.stringify({
        query: `mutation { reinitialiserMotDePasse(input: { cle: "${rang}", motDePasse: "" }) { __typename } }`,
      }),
    });
    const { errors } = (await reponse.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? 'lu';
  };
  s.avancer(24 * HEURE);
  const derriere = await s.lancer({ comptes, proxys: 1 });
  const direct = await s.lancer({ comptes });
  try {
    for (const adresse of ['6.6.6.6, 203.0.113.1', '203.0.113.2'])
      expect(await demander(derriere, adresse, 1)).toBe('lu');
    for (const adresse of ['203.0.113.1', '9.9.9.9, 203.0.113.1'])
      expect(await demander(derriere, adresse, 2)).toBe(
        adresse.startsWith('9') ? 'RATE_LIMITED' : 'lu',
      );
    const directs = [];
    for (const rang of [1, 2, 3]) directs.push(await demander(direct, `198.51.100.${rang}`, rang));
    expect(directs).toEqual(['lu', 'lu', 'RATE_LIMITED']);
  } finally {
    await Promise.all([derriere.arreter(), direct.arreter()]);
  }
});

test('no secret is kept as it is, and the log of a bug holds none', async () => {
  const courriel = 'secret@exemple.fr';
  const { jeton } = await s.ouvrirCompte(courriel);
  const tables = JSON.stringify([
    await s.base.db.select().from(jetons),
    await s.base.db.select().from(utilisateurs),
  ]);
  expect(tables).not.toContain(jeton);
  expect(tables).not.toContain(MOT_DE_PASSE);

  const journal = vi.spyOn(console, 'error').mockImplementation(() => {});
  await s.base.db.execute(sql`alter table courriels rename to ailleurs`);
  try {
    const { comptes } = s.anonyme();
    expect(await code(comptes.demanderReinitialisation(courriel))).toBe('INTERNAL_SERVER_ERROR');
    expect(await code(comptes.demanderCleActivation({ siret, courriel }))).toBe(
      'INTERNAL_SERVER_ERROR',
    );
    const dit = inspect(journal.mock.calls, { depth: 9, maxStringLength: null });
    expect(dit).toContain('courriels');
    for (const cache of [courriel, 'sofi_reinitialisation_', 'sofi_activation_', 'Votre clé'])
      expect(dit).not.toContain(cache);
  } finally {
    await s.base.db.execute(sql`alter table ailleurs rename to courriels`);
    journal.mockRestore();
  }
});
