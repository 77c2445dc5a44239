import { utilisateursOrganismes } from '@sofi/database';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { cleDe, MOT_DE_PASSE, serveurDeComptes, siret } from '../support/comptes.ts';
import type { Look } from '../support/navigateur.ts';
import { browserOfTests, LOOKS, overflowOf, violationsOf } from '../support/navigateur.ts';

const s = serveurDeComptes();
const { visit } = browserOfTests();
const COURRIEL = 'navigatrice@exemple.fr';
beforeAll(() => s.ouvrirCompte(COURRIEL));

const open = (path: string, look?: Look) => visit(s.origine + path, look);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

test.each([
  '/connexion',
  '/activation',
  '/reinitialisation',
  '/activation#cle=sofi_a_b',
  '/saisie',
])('%s breaks no rule of axe, light and dark, wide and narrow', async (path) => {
  for (const look of LOOKS) {
    const { page, faults } = await open(path, look);
    await page.locator('h1').waitFor();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toMatch(/ · SOFI$/);
    expect(await violationsOf(page), JSON.stringify(look)).toEqual([]);
    expect(faults).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.context().close();
  }
});

test('a link of a mail opens an account, signs in, and its key leaves the address', async () => {
  await s.autoriser('nouvelle@exemple.fr');
  const { page, faults, operations } = await open('/activation');
  await page.getByLabel('SIRET de l’organisme').fill(siret.replace(/(\d{3})(?=\d)/g, '$1 '));
  await page.getByLabel('Courriel', { exact: true }).fill('nouvelle@exemple.fr');
  await button(page, 'Demander une clé').click();
  await page.getByText('Demande reçue.').waitFor();
  const key = cleDe(await s.courriel('nouvelle@exemple.fr'));

  await page.goto('about:blank');
  await page.goto(`${s.origine}/activation#cle=${key}`);
  await title(page, 'Ouvrir un compte');
  await expect.poll(() => page.url()).toBe(`${s.origine}/activation`);
  await page.getByLabel('Prénom et nom').fill('Camille Exemple');
  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE);
  await button(page, 'Ouvrir le compte').click();
  await title(page, 'Tableau de bord');
  expect(await page.getByText('Camille Exemple').count()).toBe(1);
  expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
  await expect
    .poll(() => operations)
    .toEqual(['DemanderCleActivation', 'Moi', 'TableauDeBord', 'SuivreTableauDeBord']);
  expect(faults).toEqual([]);
});

test('a forgotten password is changed by the link of a mail', async () => {
  const { page, faults } = await open('/connexion');
  await page.getByRole('link', { name: 'Mot de passe oublié' }).click();
  await title(page, 'Mot de passe oublié');
  await page.getByLabel('Courriel', { exact: true }).fill(COURRIEL);
  await button(page, 'Demander une clé').click();
  await page.getByText('Demande reçue.').waitFor();
  await page.goto('about:blank');
  await page.goto(`${s.origine}/reinitialisation#cle=${cleDe(await s.courriel(COURRIEL))}`);
  await page.getByLabel('Nouveau mot de passe').fill('cinq chiens bleus ici');
  await button(page, 'Changer le mot de passe').click();
  await page.getByText('Le mot de passe est changé').waitFor();
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await page.getByLabel('Courriel', { exact: true }).fill(COURRIEL);
  await page.getByLabel('Mot de passe', { exact: true }).fill('cinq chiens bleus ici');
  await button(page, 'Se connecter').click();
  await title(page, 'Tableau de bord');
  expect(faults).toEqual([]);
});

test('the answer to a request for a key is the same for an address that nobody has', async () => {
  const answerFor = async (address: string) => {
    const { page } = await open('/reinitialisation');
    await page.getByLabel('Courriel', { exact: true }).fill(address);
    await button(page, 'Demander une clé').click();
    await page.getByText('Demande reçue.').waitFor();
    const text = await page.locator('main').innerText();
    await page.context().close();
    return text;
  };
  expect(await answerFor('personne@exemple.fr')).toBe(await answerFor(COURRIEL));
});

test('a wrong password is refused above the form, at last with the time to wait', async () => {
  const { page } = await open('/connexion');
  await page.getByLabel('Courriel', { exact: true }).fill('oublieux@exemple.fr');
  const refused = async () => {
    await page.getByLabel('Mot de passe', { exact: true }).fill('mauvais mot de passe');
    await button(page, 'Se connecter').click();
    await button(page, 'Se connecter').waitFor();
    return page.getByRole('alert').innerText();
  };
  expect(await refused()).not.toBe('');
  await expect.poll(refused).toMatch(/Réessayez dans \d+ minutes?\./);
});

test('a wrong key is refused, and the form keeps what was typed', async () => {
  const { page } = await open('/activation#cle=sofi_activation_fausse');
  await page.getByLabel('Prénom et nom').fill('Camille Exemple');
  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE);
  await page.getByLabel('Afficher le mot de passe').check();
  expect(await page.getByLabel('Mot de passe', { exact: true }).getAttribute('type')).toBe('text');
  await button(page, 'Ouvrir le compte').click();
  expect(await page.getByRole('alert').innerText()).toMatch(/clé/i);
  expect(await page.getByLabel('Prénom et nom').inputValue()).toBe('Camille Exemple');
});

test('an account of two organismes chooses whose dashboard it opens', async () => {
  const courriel = 'deux@exemple.fr';
  await s.ouvrirCompte(courriel);
  const { db } = s.base;
  const { id: utilisateurId } = (await db.query.utilisateurs.findFirst({ where: { courriel } }))!;
  const autre = (await db.query.organismes.findFirst({ where: { siret: s.autreSiret } }))!;
  await db.insert(utilisateursOrganismes).values({ utilisateurId, organismeId: autre.id });
  const { page, faults } = await open('/connexion');
  await page.getByLabel('Courriel', { exact: true }).fill(courriel);
  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE);
  await button(page, 'Se connecter').click();
  await page.getByRole('heading', { name: 'Pour quel organisme ?' }).waitFor();
  expect(await page.locator('main li').count()).toBe(2);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('link', { name: autre.nom, exact: true }).click();
  await page.locator('main table').first().waitFor();
  expect(page.url()).toContain(s.autreSiret);
  expect(await page.getByText(autre.nom, { exact: true }).count()).toBe(1);
  expect(faults).toEqual([]);
});
