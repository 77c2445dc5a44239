import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfTests, LOOKS, overflowOf, violationsOf } from '../support/navigateur.ts';
import { serveurDeTest } from '../support/serveur.ts';

const { origine, demander } = serveurDeTest();
const { visit } = browserOfTests();

const SEARCH = '/?q=soudeur';
const results = (page: Page) => page.locator('main section li h3 a');
const announced = (page: Page) => page.locator('main section [role=status]');
const total = async (page: Page) => {
  const [digits] = /[\d\s]*\d/.exec(await announced(page).innerText())!;
  return Number(digits.replace(/\s/g, ''));
};
const countOf = async (search: string, filter = '{}') =>
  (
    await demander(
      `{ offres(search: ${JSON.stringify(search)}, filter: ${filter}) { totalCount } }`,
    )
  ).data.offres.totalCount as number;

/** The code of a published session. */
async function code(): Promise<string> {
  const { data } = await demander(
    '{ offres(search: "soudeur", first: 1) { nodes { session { code } } } }',
  );
  return data.offres.nodes[0].session.code as string;
}

test('the search and a fiche break no rule of axe, light and dark, wide and narrow', async () => {
  const session = await code();
  const [formation, action] = session.split('-');
  for (const path of [
    SEARCH,
    '/?q=xqzwv',
    `/offre/${session}`,
    `/offre/${formation}`,
    `/offre/${formation}-${action}`,
    '/offre/rien',
  ])
    for (const look of LOOKS) {
      const { page, faults, operations } = await visit(origine() + path, look);
      await page.locator('h1').waitFor();
      if (path.startsWith('/?') || path === '/')
        await page
          .getByText(/session/)
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

test('the search loads at most 140 KB of scripts and 12 KB of styles, compressed', async () => {
  const { page } = await visit('about:blank');
  const bytes: Record<string, number> = { js: 0, css: 0 };
  page.on('response', (response) => {
    const extension = /^\/assets\/.*\.(\w+)$/.exec(new URL(response.url()).pathname)?.[1];
    if (extension) bytes[extension]! += Number(response.headers()['content-length']);
  });
  await page.goto(origine() + SEARCH);
  await results(page).first().waitFor();
  expect(bytes['js']).toBeGreaterThan(50_000);
  expect(bytes['js']).toBeLessThanOrEqual(140_000);
  expect(bytes['css']).toBeGreaterThan(1000);
  expect(bytes['css']).toBeLessThanOrEqual(12_000);
});

test('at 320 px the search does not scroll both ways', async () => {
  const { page } = await visit(origine() + SEARCH, { width: 320 });
  await results(page).first().waitFor();
  expect(await overflowOf(page)).toBe(0);
});

test('each change is one request, and the address says the whole state', async () => {
  const { page, operations, faults } = await visit(origine() + SEARCH);
  await results(page).first().waitFor();
  expect(await total(page)).toBe(await countOf('soudeur'));
  await page.getByRole('checkbox', { name: /^Loire-Atlantique/ }).check();
  const narrowed = await countOf('soudeur', '{ departements: ["44"] }');
  await expect.poll(() => total(page)).toBe(narrowed);
  expect(operations).toEqual(['RechercheDOffres', 'RechercheDOffres']);

  const other = await visit(page.url());
  await results(other.page).first().waitFor();
  expect(await total(other.page)).toBe(narrowed);
  expect(await other.page.getByRole('checkbox', { name: /^Loire-Atlantique/ }).isChecked()).toBe(
    true,
  );

  await page.getByRole('button', { name: /^Loire-Atlantique/ }).click();
  await expect.poll(() => total(page)).toBe(await countOf('soudeur'));
  expect(await page.getByRole('checkbox', { name: /^Loire-Atlantique/ }).isChecked()).toBe(false);
  expect(faults).toEqual([]);
});

test('a commune is chosen by keys, and its circle can be widened', async () => {
  const { page, operations } = await visit(`${origine()}/`);
  await results(page).first().waitFor();
  await page.getByRole('combobox', { name: 'Où ?' }).pressSequentially('roche sur yon');
  await page.getByRole('option').first().waitFor();
  expect(operations.filter((name) => name === 'Communes')).toHaveLength(1);
  await page.keyboard.press('Enter');
  await page.getByLabel('Rayon').selectOption('50');
  const near = await countOf('', '{ proximite: { commune: "85191", rayonKm: 50 } }');
  await expect.poll(() => total(page)).toBe(near);
  expect(
    await page.getByRole('button', { name: /^50 km autour de La Roche-sur-Yon/ }).count(),
  ).toBe(1);
  await page.getByRole('combobox', { name: 'Où ?' }).fill('');
  await expect.poll(() => total(page)).toBe(await countOf(''));
});

test('words are suggested while they are typed, once for each pause, and Enter searches what was typed', async () => {
  const { page, operations } = await visit(`${origine()}/`);
  await results(page).first().waitFor();
  await page.getByRole('combobox', { name: 'Quelle formation ?' }).pressSequentially('boulan');
  await page.getByRole('option').first().waitFor();
  expect(operations.filter((name) => name === 'Suggestions')).toHaveLength(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('boulan');
  await expect.poll(() => total(page)).toBe(await countOf('boulan'));
});

test('a place in the words is shown, and taken back', async () => {
  const { page } = await visit(`${origine()}/?q=soudeur st nazaire`);
  const place = page.getByRole('button', { name: /^Saint-Nazaire \(commune\)/ });
  await place.waitFor();
  expect(await total(page)).toBe(await countOf('soudeur st nazaire'));
  await place.click();
  await expect.poll(() => place.count()).toBe(0);
});

test('a typo is corrected and said, and words that nothing has find nothing', async () => {
  const { page } = await visit(`${origine()}/?q=boulangr`);
  await page.getByText(/^Résultats pour boulanger/).waitFor();
  await page.goto(`${origine()}/?q=xqzwv`);
  await page.getByText('Aucune session ne correspond').waitFor();
  expect(await results(page).count()).toBe(0);
});

test('a failure is said, and tried again', async () => {
  const { page } = await visit(`${origine()}/connexion`);
  let failing = true;
  await page.route('**/graphql', (route) =>
    failing ? route.fulfill({ status: 500, body: 'en panne' }) : route.continue(),
  );
  await page.getByRole('link', { name: 'Rechercher' }).click();
  const again = page.getByRole('button', { name: 'Réessayer' });
  await again.waitFor();
  failing = false;
  await again.click();
  await results(page).first().waitFor();
  expect(await again.count()).toBe(0);
});

test('going back from a fiche gives the list as it stood, and the focus to the link that was followed', async () => {
  const { page, operations } = await visit(`${origine()}/`);
  await results(page).first().waitFor();
  await page.getByRole('button', { name: 'Afficher la suite' }).click();
  await expect.poll(() => results(page).count()).toBe(40);
  const link = results(page).nth(30);
  const id = await link.getAttribute('id');
  await link.click();
  await page.getByRole('heading', { level: 2, name: 'Dates et lieu' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.goBack();
  await expect.poll(() => results(page).count()).toBe(40);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  expect(operations).toEqual(['RechercheDOffres', 'RechercheDOffres', 'FichePublique']);
});

test('any form of a code opens its fiche, with data for search engines', async () => {
  const session = await code();
  const [, action, number] = session.split('-');
  for (const form of [session, `21_${action}|21_${number}|${number}`, number!]) {
    const { page, faults } = await visit(`${origine()}/offre/${encodeURIComponent(form)}`);
    await page.getByText(`code ${session}`).waitFor();
    const data = JSON.parse(
      await page.locator('script[type="application/ld+json"]').innerText(),
    ) as object;
    expect(data).toMatchObject({ '@type': 'Course', identifier: session });
    expect(faults).toEqual([]);
    await page.context().close();
  }
});
