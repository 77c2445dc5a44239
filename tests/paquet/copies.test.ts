import { createTransport, listerSessions, ReponseIllisibleError, SofiError } from '@sofi/sdk';
import { expect, test } from 'vitest';
import { fauxServeur, hasard, PANNES } from '../support/faux-serveur.ts';

/** `COPIES=50` for the long run. */
const COPIES = Number(process.env['COPIES'] ?? 4);
const LIGNES = 2345;

const tirage = hasard(7);
let immobile = false;
let demandes = 0;
const url = fauxServeur(
  ({ variables }) => {
    demandes++;
    const debut = immobile ? 0 : Number(variables['after'] ?? 0);
    const fin = Math.min(LIGNES, debut + Number(variables['first']));
    const nodes = Array.from({ length: fin - debut }, (_, rang) => ({ numero: debut + rang }));
    const pageInfo = { hasNextPage: fin < LIGNES, endCursor: String(fin) };
    return { data: { sessions: { nodes, pageInfo } } };
  },
  () => (tirage() < 0.3 ? PANNES[Math.floor(tirage() * PANNES.length)]! : null),
);

test(
  `${COPIES} copies that are killed and resumed at random have each row once`,
  { timeout: 1_200_000 },
  async () => {
    // Few retries: errors reach the copy too, and it goes on from their cursor.
    const transport = createTransport({ url: url(), essaiMs: 400, reprises: 2 });
    let morts = 0;
    let erreurs = 0;
    for (let copie = 0; copie < COPIES; copie++) {
      const lignes: number[] = [];
      let after: string | null = null;
      for (let fini = false; !fini;) {
        const liste = listerSessions(transport, {}, { after, taillePage: 50 + (copie % 51) });
        try {
          for await (const { nodes, curseur, suite } of liste.pages()) {
            lignes.push(...nodes.map(({ numero }) => numero));
            after = curseur;
            fini = !suite;
            if (!fini && tirage() < 0.1) {
              morts++;
              break;
            }
          }
        } catch (erreur) {
          if (!(erreur instanceof SofiError)) throw erreur;
          expect(erreur.curseur ?? null).toBe(after);
          erreurs++;
        }
      }
      expect(lignes).toEqual(Array.from({ length: LIGNES }, (_, numero) => numero));
    }
    expect(morts).toBeGreaterThan(0);
    expect(erreurs).toBeGreaterThan(0);
    console.log(
      `${COPIES} copies: ${morts} deaths, ${erreurs} errors, ${demandes} requests answered`,
    );
  },
);

test('a list is read no further than it is walked, but for one page', async () => {
  const transport = createTransport({ url: url(), essaiMs: 400 });
  let recus = 0;
  for await (const session of listerSessions(transport)) {
    recus++;
    if (session.numero === 450) break;
  }
  expect(recus).toBe(451);
  const apres = demandes;
  expect(
    (await listerSessions(transport).toArray({ limit: 7 })).map(({ numero }) => numero),
  ).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(demandes).toBeLessThanOrEqual(apres + 2);
});

test('a cursor that does not move is an error, with the cursor', async () => {
  immobile = true;
  const transport = createTransport({ url: url(), essaiMs: 400 });
  const erreur = await listerSessions(transport)
    .toArray()
    .catch((e: unknown) => e);
  immobile = false;
  expect(erreur).toBeInstanceOf(ReponseIllisibleError);
  expect(erreur).toMatchObject({ curseur: '100' });
});
