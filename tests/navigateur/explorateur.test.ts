import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserOfTests, violationsOf, WIDTHS } from '../support/navigateur.ts';
import { serveurDeTest } from '../support/serveur.ts';

const { origine, demander } = serveurDeTest();
const { visit } = browserOfTests();

const answerOf = (page: Page) => page.locator('#reponse .cm-content').innerText();
const run = async (page: Page) => {
  await page.getByRole('button', { name: 'Exécuter' }).click();
  await page.getByText(/^Répondu en/).waitFor();
};
/** Rules that a page breaks seriously. */
const violations = async (page: Page) =>
  (await violationsOf(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical');

test('the explorer weighs less than 700 KB compressed', async () => {
  const weight = async (path: string) => {
    const { headers } = await fetch(origine() + path, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-encoding')).toBe('gzip');
    return Number(headers.get('content-length'));
  };
  const html = await (await fetch(`${origine()}/explorateur`)).text();
  const files = [...html.matchAll(/(?:src|href)="(\/explorateur\/[^"]+)"/g)].map(
    ([, path]) => path!,
  );
  expect(files).toHaveLength(2);
  const weights = await Promise.all(['/explorateur', ...files].map(weight));
  expect(weights.reduce((sum, one) => sum + one)).toBeLessThan(700_000);
});

test('the first click on each example opens it, and it answers without an error', async () => {
  const { page, faults } = await visit(`${origine()}/explorateur`);
  const examples = page.locator('#exemples a');
  await examples.first().waitFor();
  const names = await examples.allInnerTexts();
  expect(names.length).toBeGreaterThan(6);
  const queries = new Set<string>();
  for (const name of names) {
    await page.getByRole('link', { name, exact: true }).click();
    queries.add(await page.locator('#requete .cm-content').innerText());
    await run(page);
    const answer = await answerOf(page);
    expect(answer, name).toContain('"data"');
    expect(answer, name).not.toContain('"errors"');
  }
  expect(queries.size).toBe(names.length);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('examples that need an account are listed for those who have one', async () => {
  const list = async (qui: 'anonyme' | 'organisme') =>
    (await (await fetch(`${origine(qui)}/explorateur/exemples.json`)).json()) as { nom: string }[];
  const named = expect.objectContaining({ nom: '6-tableau-de-bord' }) as object;
  expect(await list('anonyme')).not.toContainEqual(named);
  expect(await list('organisme')).toContainEqual(named);
});

test('a shared address opens its question with its variables, and a reload keeps what was run', async () => {
  const parameters = new URLSearchParams({
    query: 'query Nom($siret: Siret!) { organisme(siret: $siret) { nom } }',
    variables: '{"siret": "90000001900019"}',
  });
  const { page, faults } = await visit(`${origine()}/explorateur?${parameters}`);
  await run(page);
  const answer = await answerOf(page);
  expect(JSON.parse(answer)).toEqual({
    data: (await demander('{ organisme(siret: "90000001900019") { nom } }')).data,
  });
  await page.reload();
  await run(page);
  expect(await answerOf(page)).toBe(answer);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a question is copied as a link, a command and a program', async () => {
  const { page } = await visit(
    `${origine()}/explorateur?query=${encodeURIComponent('{ __typename }')}`,
  );
  const copied = async (name: string) => {
    await page.getByRole('button', { name }).click();
    await page.getByText('Copié', { exact: true }).waitFor();
    return page.evaluate<string>('navigator.clipboard.readText()');
  };
  expect(await copied('Copier le lien')).toBe(`${origine()}/explorateur?query=%7B+__typename+%7D`);
  expect(await copied('Copier en curl')).toContain(`curl ${origine()}/graphql`);
  expect(await copied('Copier en TypeScript')).toContain("from '@sofi/sdk'");
  await page.context().close();
});

test('what is wrong with variables or a query is said in the page', async () => {
  const { page } = await visit(
    `${origine()}/explorateur?query=${encodeURIComponent('{ rien }')}&variables=[1]`,
  );
  await page.getByRole('button', { name: 'Exécuter' }).click();
  await page.getByText('Les variables forment un objet JSON').waitFor();
  await page.goto(`${origine()}/explorateur?query=${encodeURIComponent('{ rien }')}`);
  await run(page);
  expect(await answerOf(page)).toContain('GRAPHQL_VALIDATION_FAILED');
  await page.context().close();
});

test('a subscription shows each event, and stops when asked', async () => {
  const { page } = await visit(
    `${origine('organisme')}/explorateur?query=${encodeURIComponent('subscription { tableauDeBord { calculeLe } }')}`,
  );
  await page.getByRole('button', { name: 'Exécuter' }).click();
  await page.locator('#reponse').getByText('calculeLe').waitFor();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  const stopped = page.getByText('Arrêté', { exact: true });
  await stopped.waitFor();
  expect(await stopped.isVisible()).toBe(true);
  await page.context().close();
});

test.each(
  ['/api', '/explorateur', '/documentation'].flatMap((path) =>
    WIDTHS.map((width) => [path, width] as const),
  ),
)(
  '%s at %i px breaks no serious rule of accessibility and scrolls one way only',
  async (path, width) => {
    const { page, faults } = await visit(origine() + path, { width });
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

test('each question of the documentation opens in the explorer', async () => {
  const { page, faults } = await visit(`${origine()}/documentation`);
  const links = page.getByRole('link', { name: 'Ouvrir dans l’explorateur' });
  expect(await links.count()).toBe(
    readFileSync('docs/analystes.md', 'utf8').match(/^```graphql/gm)!.length,
  );
  await links.first().click();
  await run(page);
  expect(await answerOf(page)).toContain('totalCount');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the figures of the landing page are those of statistiques', async () => {
  const { page } = await visit(`${origine()}/api`);
  const { data } = await demander(
    '{ statistiques(par: [ANNEE_DEBUT]) { total { formations sessions organismes } } }',
  );
  const { formations, sessions, organismes } = data['statistiques'].total as Record<string, number>;
  const shown = await page.locator('dd').allInnerTexts();
  expect(shown.map((text) => Number(text.replaceAll(/\D/g, '')))).toEqual([
    formations,
    sessions,
    organismes,
  ]);
  await page.context().close();
});
