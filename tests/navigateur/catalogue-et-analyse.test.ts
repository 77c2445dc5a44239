import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfTests, LOOKS, overflowOf, violationsOf } from '../support/navigateur.ts';
import { serveurDeTest } from '../support/serveur.ts';

const { origine, demander } = serveurDeTest();
const { visit } = browserOfTests();

test('catalogue, analysis and information break no rule of axe, light and dark, wide and narrow', async () => {
  for (const path of [
    '/catalogue?q=soudeur',
    '/analyse?lignes=DEPARTEMENT&colonnes=NIVEAU&mesure=places',
    '/accessibilite',
    '/mentions',
    '/donnees',
    '/aide',
  ])
    for (const look of LOOKS) {
      const { page, faults, operations } = await visit(origine() + path, look);
      await page.locator('h1').waitFor();
      if (/^\/(catalogue|analyse)/.test(path))
        await page
          .getByText(/\d lignes?$|Ensemble/)
          .first()
          .waitFor();
      expect(await page.locator('h1').count(), path).toBe(1);
      expect(await violationsOf(page), `${path} ${JSON.stringify(look)}`).toEqual([]);
      expect(await overflowOf(page), path).toBe(0);
      expect(faults, path).toEqual([]);
      expect(operations.length, path).toBeLessThanOrEqual(1);
      await page.context().close();
    }
}, 120_000);

const download = async (page: Page, name: string) => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  return Buffer.concat(await Array.fromAsync(await file.createReadStream())).toString();
};

test('the catalogue of a search has as many rows as it says, and as the search found', async () => {
  const { page } = await visit(`${origine()}/?q=soudeur`);
  await page.getByRole('checkbox', { name: /^Loire-Atlantique/ }).check();
  await page.getByRole('button', { name: /^Loire-Atlantique/ }).waitFor();
  await page.getByRole('link', { name: 'Télécharger ces sessions' }).click();
  const { data } = await demander(
    '{ offres(search: "soudeur", filter: { departements: ["44"] }) { totalCount } }',
  );
  const count = data.offres.totalCount as number;
  expect(count).toBeGreaterThan(1);
  await page.getByText(`${count} lignes`).waitFor();
  const csv = await download(page, 'CSV pour un tableur français');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(count + 1);
});

test('the analysis counts what statistics count, in its table, its file and its query', async () => {
  const { page, faults } = await visit(`${origine()}/analyse`);
  await page.getByLabel('Lignes').selectOption('MODALITE_ENSEIGNEMENT');
  await page.getByLabel('Mesure').selectOption('places');
  await page.getByLabel('Seulement ce que trouve').fill('soudeur');
  await page.getByRole('button', { name: 'Calculer' }).click();
  const { data } = await demander(
    '{ statistiques(par: [MODALITE_ENSEIGNEMENT], search: "soudeur") { total { places } lignes { places } } }',
  );
  const { total, lignes } = data.statistiques as { total: { places: number }; lignes: object[] };
  const digits = async () => (await page.locator('tfoot td').innerText()).replace(/\D/g, '');
  await expect.poll(digits).toBe(String(total.places));
  expect(await page.locator('tbody tr').count()).toBe(lignes.length);
  const csv = await download(page, 'Télécharger en CSV');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(lignes.length + 1);
  await page.getByRole('link', { name: 'Voir la requête' }).click();
  await page.getByRole('button', { name: 'Exécuter' }).click();
  await page.getByText(/^Répondu en/).waitFor();
  expect(await page.locator('#reponse .cm-content').innerText()).toContain(
    `"places": ${total.places}`,
  );
  expect(faults).toEqual([]);
});
