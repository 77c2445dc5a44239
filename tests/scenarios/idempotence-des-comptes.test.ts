import { courriels, demandesRecues } from '@sofi/database';
import { createClient, RequeteRefuseeError } from '@sofi/sdk';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { HEURE, reussi, serveurDeComptes } from '../support/comptes.ts';
import { nettoyerComptes } from '@sofi/usecases';
import { REGLAGES_DE_COMPTE } from '@sofi/domain';
import { MAINTENANT } from '../support/temps.ts';

const s = serveurDeComptes();

const CREER =
  'mutation ($nom: String!) { creerCleApi(input: { nom: $nom }) { __typename ... on BusinessError { code } } }';
const REINITIALISER =
  'mutation ($courriel: String!) { demanderReinitialisation(input: { courriel: $courriel }) }';

/** A client whose first answer is lost on its way. */
const sourd = (token?: string) => {
  let essais = 0;
  return createClient({
    url: `${s.origine}/graphql`,
    token: token ?? null,
    fetch: async (url, init) => {
      const reponse = await fetch(url, init);
      if (++essais === 1) throw new TypeError('connexion coupée');
      return reponse;
    },
  });
};

test('an account mutation of one’s own under a key is done once, though its answer is lost', async () => {
  const { jeton } = await s.ouvrirCompte('cle@exemple.fr');
  const sofi = sourd(jeton);
  const erreur = await sofi
    .executer(CREER, { nom: 'Une' }, { cle: 'lot-1' })
    .catch((raison: unknown) => raison);
  expect(erreur).toBeInstanceOf(RequeteRefuseeError);
  expect(erreur).toMatchObject({
    code: 'IDEMPOTENCY_KEY_USED',
    ecriture: 'INCONNUE',
    cle: 'lot-1',
  });
  expect((erreur as Error).message).toMatch(/déjà été reçue/);
  expect((erreur as Error).message).not.toMatch(/rappeler/);
  expect((await sofi.comptes.cles()).map(({ nom }) => nom)).toEqual(['Une']);
});

test('so is one of somebody who is not signed in', async () => {
  const courriel = 'oubli@exemple.fr';
  await s.ouvrirCompte(courriel);
  const combien = () => s.base.db.$count(courriels, eq(courriels.destinataire, courriel));
  const avant = await combien();
  await expect(
    sourd().executer(REINITIALISER, { courriel }, { cle: 'oubli' }),
  ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_USED' });
  expect(await combien()).toBe(avant + 1);
});

test('a key is one’s own, and serves again after a refusal', async () => {
  const [une, autre] = await Promise.all(
    ['une@exemple.fr', 'autre@exemple.fr'].map((courriel) => s.ouvrirCompte(courriel)),
  );
  for (const { jeton } of [une!, autre!]) {
    const creer = (nom: string) =>
      s
        .porteur(jeton)
        .executer<{ creerCleApi: { __typename: string } }, { nom: string }>(
          CREER,
          { nom },
          { cle: 'commune' },
        );
    expect((await creer(' ')).creerCleApi.__typename).toBe('SaisieInvalideError');
    reussi((await creer('Une')).creerCleApi);
    await expect(creer('Une')).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_USED' });
  }
});

test('keys are forgotten after a month, and are not kept as they came', async () => {
  await sourd()
    .executer(REINITIALISER, { courriel: 'personne@exemple.fr' }, { cle: 'secrete' })
    .catch(() => {});
  const recues = () => s.base.db.select().from(demandesRecues);
  expect((await recues()).length).toBeGreaterThan(0);
  expect(JSON.stringify(await recues())).not.toContain('secrete');
  const nettoyer = (jours: number) =>
    nettoyerComptes(
      s.base.db,
      new Date(MAINTENANT.getTime() + jours * 24 * HEURE),
      REGLAGES_DE_COMPTE,
    );
  const avant = (await recues()).length;
  await nettoyer(29);
  expect(await recues()).toHaveLength(avant);
  await nettoyer(31);
  expect(await recues()).toEqual([]);
});
