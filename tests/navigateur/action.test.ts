import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { reussi } from '../support/comptes.ts';
import { browserOfTests, LOOKS, overflowOf, violationsOf } from '../support/navigateur.ts';
import { saisieParClient } from '../support/saisie-par-client.ts';

const s = saisieParClient();
const { visit } = browserOfTests();

const state = (page: Page) => page.locator('main p strong').first();

test('an action is sent, its question answered, and it is published', async () => {
  const { action } = await s.saisir();
  const { page, faults, operations } = await visit(
    `${s.origine('organisme')}/saisie/actions/${action.numero}`,
  );
  await page.getByText('En cours de saisie').waitFor();
  expect(operations).toEqual(['Moi', 'SuiviDAction']);
  await page.getByText('Rien n’empêche l’envoi.').waitFor();
  await page.getByRole('button', { name: 'Envoyer en validation' }).click();
  await expect.poll(() => state(page).innerText()).toBe('En attente de validation');

  const question = 'Les stagiaires ont-ils un vestiaire ?';
  reussi(
    await s.client('valideur').actions.demanderReponses({
      ...(await s.cible(action.numero)),
      questions: [{ texte: question }],
    }),
  );
  await page.reload();
  await page.getByLabel(question).fill('Oui, un par personne.');
  await page.getByRole('button', { name: 'Envoyer les réponses' }).click();
  await expect.poll(() => state(page).innerText()).toBe('En attente de validation');
  await page.getByText('Oui, un par personne.').waitFor();

  reussi(await s.client('valideur').actions.valider(await s.cible(action.numero)));
  await page.reload();
  await expect.poll(() => state(page).innerText()).toBe('Validée');
  expect(faults).toEqual([]);
});

test('what is missing is said by fiche and by channel, and nothing can be sent', async () => {
  const sofi = s.client('organisme');
  const { formation } = reussi(await sofi.formations.creer({ intitule: 'Taille de pierre' }));
  const { action } = reussi(await sofi.actions.creer({ formation: formation.id }));
  const { anomalies } = (await sofi.actions.suivre(action.numero))!.etatDeSaisie;
  expect(anomalies.length).toBeGreaterThan(3);
  for (const look of LOOKS) {
    const { page, faults } = await visit(
      `${s.origine('organisme')}/saisie/actions/${action.numero}`,
      look,
    );
    await page.getByRole('heading', { name: 'État de la saisie' }).waitFor();
    for (const { message } of anomalies)
      expect(await page.getByText(message).count(), message).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: 'Envoyer en validation' }).count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  }
});

test('an action that was changed meanwhile is not sent as it was read', async () => {
  const { action } = await s.saisir();
  const { page } = await visit(`${s.origine('organisme')}/saisie/actions/${action.numero}`);
  await page.getByRole('button', { name: 'Envoyer en validation' }).waitFor();
  const { action: id, version } = await s.cible(action.numero);
  reussi(
    await s.client('organisme').actions.modifier({ action: id, version, objectifs: 'Autrement' }),
  );
  await page.getByRole('button', { name: 'Envoyer en validation' }).click();
  expect(await page.getByRole('alert').innerText()).not.toBe('');
  expect(await state(page).innerText()).toBe('En cours de saisie');
  await page.getByRole('button', { name: 'Envoyer en validation' }).click();
  await expect.poll(() => state(page).innerText()).toBe('En attente de validation');
});

test('another organisme sees no draft', async () => {
  const { action } = await s.saisir();
  const { page } = await visit(`${s.origine('autre')}/saisie/actions/${action.numero}`);
  await page.locator('h1').waitFor();
  expect(await page.locator('main').innerText()).not.toContain(action.code);
});

test('a validator goes from the list to one action after the other', async () => {
  for (const { action } of [await s.saisir(), await s.saisir()])
    reussi(await s.client('organisme').actions.envoyerEnValidation(await s.cible(action.numero)));
  const { page, faults } = await visit(`${s.origine('valideur')}/saisie`);
  await page.getByRole('link', { name: 'Bureau de validation' }).click();
  const rows = page.locator('main li a');
  await rows.first().waitFor();
  const hrefOf = (rank: number) => rows.nth(rank).getAttribute('href');
  const [longest, next] = [await hrefOf(0), await hrefOf(1)];
  expect(await violationsOf(page)).toEqual([]);

  await rows.first().click();
  await page.getByRole('button', { name: 'Valider' }).waitFor();
  const opened = page.url();
  await page.getByRole('button', { name: 'Refuser' }).click();
  expect(await page.getByRole('alert').innerText()).not.toBe('');
  expect(page.url()).toBe(opened);
  await page.getByLabel('Motif du refus, ou question').fill('Le lieu manque de précision.');
  await page.getByRole('button', { name: 'Refuser' }).click();
  await expect.poll(() => page.url()).toBe(s.origine('valideur') + next);
  await page.getByRole('button', { name: 'Valider' }).waitFor();

  await page.goto(`${s.origine('valideur')}/saisie/bureau`);
  await rows.first().waitFor();
  expect(await hrefOf(0)).toBe(next);
  expect(await page.locator(`main li a[href="${longest}"]`).count()).toBe(0);
  await page.getByLabel(/^Intitulé/).fill('xqzwv');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await page.getByText('Aucune action n’attend.').waitFor();
  expect(faults).toEqual([]);
}, 60_000);
