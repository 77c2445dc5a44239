import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfTests, LOOKS, overflowOf, violationsOf } from '../support/navigateur.ts';
import { serveurDeTest } from '../support/serveur.ts';

const { origine, demander } = serveurDeTest();
const { visit } = browserOfTests();
const SIRET = SIRET_DE_DEMONSTRATION;

interface Rubrique {
  code: string;
  libelle: string;
  nombre: number;
}
const compteurs = async () => {
  const { data } = await demander(
    '{ tableauDeBord { sessions { code libelle nombre } actions { code libelle nombre } } }',
    {},
    'organisme',
  );
  return data.tableauDeBord as { sessions: Rubrique[]; actions: Rubrique[] };
};
const rows = (page: Page) =>
  page
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [
        line.querySelector('th')!.textContent,
        Number(line.querySelector('td')!.textContent.replaceAll(/\D/g, '')),
      ]),
    );

test('the dashboard has the thirteen counters of the procedure, and a link for each that counts something', async () => {
  const { page, faults, operations } = await visit(`${origine('organisme')}/saisie`);
  await page.getByRole('heading', { level: 1, name: 'Tableau de bord' }).waitFor();
  const { sessions, actions } = await compteurs();
  const tous = [...sessions, ...actions];
  expect(tous).toHaveLength(13);
  expect(await rows(page)).toEqual(tous.map(({ libelle, nombre }) => [libelle, nombre]));
  expect(await page.locator('tbody a').count()).toBe(
    tous.filter(({ nombre }) => nombre > 0).length,
  );
  await expect.poll(() => operations).toEqual(['Moi', 'TableauDeBord', 'SuivreTableauDeBord']);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('each list behind a counter is as long as the counter says', async () => {
  const { sessions, actions } = await compteurs();
  const remplies = [...sessions, ...actions].filter(({ nombre }) => nombre > 0);
  expect(remplies.length).toBeGreaterThan(3);
  const { page, faults } = await visit(`${origine('organisme')}/saisie`);
  for (const { code, libelle, nombre } of remplies) {
    await page.locator(`#liste-${code}`).click();
    await page.getByRole('heading', { level: 1, name: libelle, exact: true }).waitFor();
    const items = page.locator('main ul > li');
    const next = page.getByRole('button', { name: 'Afficher la suite' });
    await items.first().waitFor();
    expect(await page.getByRole('status').innerText()).toMatch(
      new RegExp(`^${nombre} (session|action)s?$`),
    );
    while ((await items.count()) < nombre) {
      const before = await items.count();
      await next.click();
      await expect.poll(() => items.count(), { message: libelle }).toBeGreaterThan(before);
    }
    expect(await items.count(), libelle).toBe(nombre);
    expect(await next.count(), libelle).toBe(0);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`liste-${code}`);
  }
  expect(faults).toEqual([]);
  await page.context().close();
});

test('dashboard and list break no rule of axe, light and dark, wide and narrow', async () => {
  for (const path of ['/saisie', '/saisie/liste/ACTIVES', '/saisie/liste/EN_COURS_DE_SAISIE'])
    for (const look of LOOKS) {
      const { page, faults } = await visit(origine('organisme') + path, look);
      await page.locator('main li').first().waitFor();
      expect(await page.locator('h1').count(), path).toBe(1);
      expect(await page.title()).toMatch(/ · SOFI$/);
      expect(await violationsOf(page), `${path} ${JSON.stringify(look)}`).toEqual([]);
      expect(await overflowOf(page), path).toBe(0);
      expect(faults, path).toEqual([]);
      await page.context().close();
    }
}, 120_000);

test('the counters follow what is done elsewhere, without a reload', async () => {
  const { page } = await visit(`${origine('organisme')}/saisie`);
  const { actions } = await compteurs();
  const enCours = actions.find(({ code }) => code === 'EN_COURS_DE_SAISIE')!;
  const ligne = page.getByRole('row', { name: enCours.libelle });
  await ligne.waitFor();
  const { data: lues } = await demander(
    '{ actions(vue: TRAVAIL, first: 1, filter: { rubrique: EN_COURS_DE_SAISIE }) { nodes { id version } } }',
    {},
    'organisme',
  );
  const [{ id: action, version }] = lues.actions.nodes as [{ id: string; version: number }];
  const { data } = await demander(
    'mutation ($action: ID!, $version: Int!) { dupliquerAction(input: { action: $action, version: $version }) { __typename } }',
    { action, version },
    'organisme',
  );
  expect(data.dupliquerAction.__typename).toBe('DupliquerActionSuccess');
  await expect.poll(() => ligne.innerText()).toContain(String(enCours.nombre + 1));
  await page.context().close();
});

test('an unknown list is not found, and leads back', async () => {
  const { page, faults } = await visit(`${origine('organisme')}/saisie/liste/RIEN`);
  await page.getByRole('heading', { level: 1, name: 'Liste introuvable' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Revenir au tableau de bord' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tableau de bord' }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('an account without an organisme learns it, and a validator sees the organisme of the address', async () => {
  const { page, faults } = await visit(`${origine('valideur')}/saisie`);
  await page.getByText('n’agit pour aucun organisme').waitFor();
  await page.goto(`${origine('valideur')}/saisie?siret=${SIRET}`);
  await page.locator('tbody tr').first().waitFor();
  expect((await rows(page)).length).toBe(13);
  expect(faults).toEqual([]);
  await page.context().close();
});
