import { chromium } from 'playwright-core';

/** Visits the client's search page: what it shows, and what it asked the API for. */
export async function visiterLaRecherche(origine: string, executablePath: string) {
  const navigateur = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await navigateur.newPage();
    const erreurs: string[] = [];
    const methodes = new Set<string>();
    const statuts: number[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') erreurs.push(message.text());
    });
    page.on('pageerror', ({ message }) => erreurs.push(message));
    // What travels, preflights and 304 as such: Playwright's own events show neither.
    const protocole = await page.context().newCDPSession(page);
    await protocole.send('Network.enable');
    protocole.on('Network.requestWillBeSent', ({ request }) => {
      if (request.url.includes('/graphql')) methodes.add(request.method);
    });
    protocole.on('Network.responseReceivedExtraInfo', ({ statusCode }) => {
      statuts.push(statusCode);
    });
    const lire = async (recherche: string) =>
      Number(await page.locator(`output[data-recherche="${recherche}"]:not(:empty)`).textContent());
    const combien = async (nombre: number) => {
      await page.locator(`li:nth-child(${nombre})`).waitFor();
      return page.locator('li').count();
    };
    await page.goto(origine);
    const total = await lire('');
    const premiere = await combien(10);
    await page.getByRole('button', { name: 'Suite' }).click();
    const seconde = await combien(20);
    await page.getByLabel('Recherche').fill('soudage');
    const trouvees = await lire('soudage');
    await page.reload();
    await lire('');
    await combien(10);
    return { total, premiere, seconde, trouvees, erreurs, methodes: [...methodes], statuts };
  } finally {
    await navigateur.close();
  }
}
