import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfTests, LOOKS, overflowOf, violationsOf } from '../support/navigateur.ts';
import { serveurDeTest } from '../support/serveur.ts';

const { origine, demander } = serveurDeTest();
const { visit } = browserOfTests();

/** Every public screen beside the search and fiches, with the requests that it takes. */
const SCREENS: Readonly<Record<string, number>> = {
  '/catalogue': 1,
  '/catalogue?q=xqzwv': 1,
  '/analyse': 1,
  '/analyse?lignes=CHAMP_FORMACODE&colonnes=DEPARTEMENT&mesure=places': 1,
  '/analyse?q=xqzwv': 1,
  '/aide': 0,
  '/donnees': 0,
  '/accessibilite': 0,
  '/mentions': 0,
};
const PLACE = encodeURIComponent(JSON.stringify({ DEPARTEMENT: ['44'] }));

const ready = async (page: Page) => {
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
};
/** Rows of a CSV file that a link downloads, without its title; no cell of them holds a line break. */
const rowsOf = async (page: Page, link: string) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  const content = Buffer.concat(await Array.fromAsync(await file.createReadStream())).toString();
  return content.trimEnd().split('\r\n').slice(1);
};
const status = (page: Page) => page.getByRole('status');
const figure = (text: string) => Number(text.replaceAll(/\D/g, ''));

test.each(Object.entries(SCREENS))(
  '%s takes %i requests and breaks no rule of axe, light and dark, wide and narrow',
  async (path, requests) => {
    for (const look of LOOKS) {
      const { page, faults, operations } = await visit(origine() + path, look);
      await ready(page);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).toMatch(/ · SOFI$/);
      expect(await violationsOf(page), JSON.stringify(look)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await overflowOf(page)).toBe(0);
      expect(operations).toHaveLength(requests);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  },
);

test('the catalogue of a search takes no other request, and its file has as many rows as it says', async () => {
  const { page, operations, faults } = await visit(
    `${origine()}/?q=soudeur%2044&sans=${encodeURIComponent('["44"]')}&facettes=${PLACE}`,
  );
  await page.getByRole('link', { name: 'Télécharger ces sessions' }).click();
  await page.getByRole('heading', { level: 1, name: 'Télécharger le catalogue' }).waitFor();
  const total = figure(await status(page).innerText());
  expect(total).toBeGreaterThan(0);
  expect(operations).toEqual(['RechercheDOffres']);
  expect(await page.getByRole('link', { name: /^Classeur XLSX/ }).innerText()).toContain(
    `${total} ligne`,
  );
  expect(await rowsOf(page, `CSV, ${total}`)).toHaveLength(total);
  await page.getByRole('button', { name: /^Loire-Atlantique/ }).click();
  await expect.poll(async () => figure(await status(page).innerText())).not.toBe(total);
  expect(faults).toEqual([]);
});

test('a file is offered only where there is something in it', async () => {
  const { page } = await visit(`${origine()}/catalogue?q=xqzwv`);
  await page.getByText('Aucune session ne correspond').waitFor();
  expect(await page.getByRole('link', { name: /XLSX|CSV/ }).count()).toBe(0);
});

test('an analysis shows the figures of the API, one request for each change, and its address says all of it', async () => {
  const { page, operations, faults } = await visit(`${origine()}/?q=soudeur`);
  await page.getByRole('link', { name: 'Analyser ces sessions' }).click();
  await page.getByRole('table').waitFor();
  await page.getByRole('combobox', { name: 'Compter' }).selectOption('Places');
  await page.getByRole('table', { name: /^Places/ }).waitFor();
  await page.getByLabel('En colonnes').selectOption('Financement');
  await page.getByRole('table', { name: 'Places par département et par financement' }).waitFor();
  expect(operations).toEqual(['RechercheDOffres', 'Statistiques', 'Statistiques', 'TableauCroise']);

  const { data } = await demander(`{ tableauCroise(
    lignes: [DEPARTEMENT], colonnes: TYPE_DISPOSITIF, search: "soudeur"
  ) { lignes { valeurs { libelle } total { places } cellules { places } } total { places } } }`);
  const croise = data['tableauCroise'] as {
    total: { places: number };
    lignes: {
      valeurs: { libelle: string }[];
      total: { places: number };
      cellules: { places: number }[];
    }[];
  };
  const shown = await page.locator('tbody tr').allInnerTexts();
  expect(shown.map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual(
    croise.lignes.map(({ valeurs, total, cellules }) => [
      valeurs[0]!.libelle,
      ...[...cellules, total].map(({ places }) => places.toLocaleString('fr-FR')),
    ]),
  );
  expect(figure(await status(page).innerText())).toBe(croise.total.places);

  const { data: other } = await demander(
    '{ statistiques(par: [DEPARTEMENT], search: "boulanger") { total { places } } }',
  );
  await page.getByLabel('Mots cherchés').fill('boulanger');
  await page.getByRole('button', { name: 'Compter' }).click();
  const places = other['statistiques'].total.places as number;
  await expect.poll(async () => figure(await status(page).innerText())).toBe(places);

  const again = await visit(page.url());
  await again.page.getByRole('table').waitFor();
  expect(await again.page.locator('tbody tr').allInnerTexts()).toEqual(
    await page.locator('tbody tr').allInnerTexts(),
  );
  expect([...faults, ...again.faults]).toEqual([]);
});

test('an analysis gives its lines as a file, and its question to the explorer', async () => {
  const { page, faults } = await visit(`${origine()}/analyse?q=soudeur&lignes=CERTIFIANTE`);
  await page.getByRole('table').waitFor();
  const total = figure(await status(page).innerText());
  const rows = await page.locator('tbody tr').count();
  expect(rows).toBeGreaterThan(1);
  expect(await rowsOf(page, 'Télécharger en CSV')).toHaveLength(rows);
  await page.getByRole('link', { name: 'Voir la requête' }).click();
  await page.getByRole('button', { name: 'Exécuter' }).click();
  await page.getByText(/^Répondu en/).waitFor();
  const answer = JSON.parse(await page.locator('#reponse .cm-content').innerText()) as {
    data: { statistiques: { total: { sessions: number } } };
  };
  expect(answer.data.statistiques.total.sessions).toBe(total);
  expect(faults).toEqual([]);
});
