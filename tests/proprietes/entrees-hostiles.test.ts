import { expect, test, vi } from 'vitest';
import type { EntreeHostile } from '../support/entrees-hostiles.ts';
import {
  abonnementsHostiles,
  ecrituresHostiles,
  lecturesHostiles,
} from '../support/entrees-hostiles.ts';
import type { Qui, Reponse } from '../support/serveur.ts';
import { serveurDeTest } from '../support/serveur.ts';

/** Each place gets one in so many of its values, another one than its neighbours: all of them take minutes. 1 sends all. */
const PART = Number(process.env['ENTREES_HOSTILES'] ?? 6);

vi.setConfig({ testTimeout: 300_000 });
const { demander, origine } = serveurDeTest();

/** What is wrong with an answer: it is a result, or a refusal that says its code and where. */
function reproches({ nom, refusee }: EntreeHostile, { data, errors }: Reponse): string[] {
  const fautes = (errors ?? []).flatMap(({ message, path, extensions }) => {
    if (!extensions?.code || extensions.code === 'INTERNAL_SERVER_ERROR')
      return [`${extensions?.code}: ${message}`];
    return path?.length ? [] : [`no path: ${message}`];
  });
  const refus = Object.values(data ?? {}).some((valeur) =>
    String(valeur?.__typename).endsWith('Error'),
  );
  if (refusee && !errors && !refus) fautes.push('accepted');
  return fautes.map((faute) => `${nom}: ${faute}`);
}

/** Sends them, some at a time. @returns what is wrong, and how many were refused. */
async function envoyer(entrees: readonly EntreeHostile[], qui: Qui) {
  const trouves: string[] = [];
  let refusees = 0;
  const suite = entrees.values();
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      for (const entree of suite) {
        const reponse = await demander(entree.query, entree.variables, qui);
        trouves.push(...reproches(entree, reponse));
        if (reponse.errors) refusees++;
      }
    }),
  );
  return { trouves, refusees };
}

test('no argument of what is read makes an internal error, or takes what is no value of its type', async () => {
  const entrees = lecturesHostiles().filter((_, rang) => rang % PART === 0);
  const { trouves, refusees } = await envoyer(entrees, 'organisme');
  expect(trouves).toEqual([]);
  expect(refusees).toBeGreaterThan(600 / PART);
});

test('no field of an input makes an internal error, or takes what is no value of its type', async () => {
  const entrees = ecrituresHostiles().filter((_, rang) => rang % PART === 0);
  const { trouves, refusees } = await envoyer(entrees, 'organisme');
  expect(trouves).toEqual([]);
  expect(refusees).toBeGreaterThan(2000 / PART);
});

/** The first answer of a stream that ends at once: one that stays open would never be read to its end. */
async function abonner({ query, variables }: EntreeHostile): Promise<Reponse> {
  const reponse = await fetch(`${origine('organisme')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
  });
  const texte = await reponse.text();
  return JSON.parse(/^data: (.*)$/m.exec(texte)?.[1] ?? texte) as Reponse;
}

test('no argument of a subscription opens a stream that is no value of its type', async () => {
  const entrees = abonnementsHostiles();
  expect(entrees.length).toBeGreaterThan(30);
  for (const entree of entrees)
    expect(reproches({ ...entree, refusee: true }, await abonner(entree))).toEqual([]);
});
