import { createClient } from '@sofi/sdk';
import { expect, test } from 'vitest';
import { reussi } from '../support/comptes.ts';
import { browserOfTests, LOOKS, overflowOf, violationsOf } from '../support/navigateur.ts';
import { serveurDeTest } from '../support/serveur.ts';

const { origine, demander } = serveurDeTest();
const { visit } = browserOfTests();

test('the dashboard and its lists break no rule of axe, light and dark, wide and narrow', async () => {
  for (const path of [
    '/saisie',
    '/saisie/liste/ACTIVES',
    '/saisie/liste/EN_COURS_DE_SAISIE',
    '/saisie/liste/RIEN',
  ])
    for (const look of LOOKS) {
      const { page, faults } = await visit(origine('organisme') + path, look);
      await page.locator('main table, main li, main h1:text("Page introuvable")').first().waitFor();
      expect(await page.locator('h1').count(), path).toBe(1);
      expect(await violationsOf(page), `${path} ${JSON.stringify(look)}`).toEqual([]);
      expect(await overflowOf(page), path).toBe(0);
      expect(faults, path).toEqual([]);
      await page.context().close();
    }
}, 120_000);

test('each counter leads to a list of as many rows', async () => {
  const { data } = await demander(
    '{ tableauDeBord { sessions { code nombre } actions { code nombre } } }',
    {},
    'organisme',
  );
  const counters = [...data.tableauDeBord.sessions, ...data.tableauDeBord.actions] as {
    code: string;
    nombre: number;
  }[];
  const { page, faults, operations } = await visit(`${origine('organisme')}/saisie`);
  await page.locator('main table').first().waitFor();
  expect(operations).toEqual(['Moi', 'SuivreTableauDeBord']);
  let followed = 0;
  for (const { code, nombre } of counters) {
    const links = page.locator(`table #liste-${code}`);
    expect(await links.count(), code).toBe(nombre > 0 ? 1 : 0);
    if (nombre === 0) continue;
    expect(await links.innerText()).toContain(`Voir les ${nombre} `);
    await links.click();
    const rows = page.locator('main li');
    await rows.first().waitFor();
    const more = page.getByRole('button', { name: 'Afficher la suite' });
    while ((await rows.count()) < nombre) {
      const before = await rows.count();
      await more.click();
      await expect.poll(() => rows.count()).toBeGreaterThan(before);
    }
    expect(await rows.count(), code).toBe(nombre);
    expect(await more.count(), code).toBe(0);
    await page.getByRole('link', { name: 'Revenir au tableau de bord' }).click();
    await page.locator('main table').first().waitFor();
    followed++;
  }
  expect(followed).toBeGreaterThan(5);
  expect(faults).toEqual([]);
}, 60_000);

test('counters move while the dashboard is open', async () => {
  const { page } = await visit(`${origine('organisme')}/saisie`);
  const link = page.locator('table #liste-EN_COURS_DE_SAISIE');
  await link.waitFor();
  const count = async () => Number(/\d+/.exec(await link.innerText())![0]);
  const before = await count();
  const sofi = createClient({ url: `${origine('organisme')}/graphql` });
  const { formation } = reussi(await sofi.formations.creer({ intitule: 'Taille de pierre' }));
  reussi(await sofi.actions.creer({ formation: formation.id }));
  await expect.poll(count, { timeout: 15_000 }).toBe(before + 1);
});
