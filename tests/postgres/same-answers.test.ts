import type { Base } from '@sofi/database';
import { migrer } from '@sofi/database';
import { ouvrirEmbarquee } from '@sofi/database/embarquee';
import { chargerRegion, regionDeDemo, SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import type { IdentiteDeDeveloppement } from '@sofi/server/env';
import { acteurDeDeveloppement } from '@sofi/server/identite';
import { demarrer } from '@sofi/server/serveur';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import {
  forger,
  listesSousCurseur,
  premierCurseur,
  remplirLesListes,
} from '../support/curseurs-forges.ts';
import { ecrituresHostiles, lecturesHostiles } from '../support/entrees-hostiles.ts';
import { AUJOURDHUI, MAINTENANT } from '../support/temps.ts';
import { nonEmpty } from '../support/non-empty.ts';

/* Postgres and the embedded database side by side: the same request has the same answer, a hostile one too. */

/** One in so many of the hostile inputs is sent; 1 sends all, which takes minutes. */
const PART = Number(process.env['ENTREES_HOSTILES'] ?? 16);

vi.setConfig({ testTimeout: 300_000 });

const IDENTITES = {
  organisme: { type: 'ORGANISME', siret: SIRET_DE_DEMONSTRATION },
  administrateur: { type: 'ADMINISTRATEUR' },
  valideur: { type: 'VALIDEUR' },
} as const satisfies Record<string, IdentiteDeDeveloppement>;
type Qui = keyof typeof IDENTITES;

interface Cote {
  base: Base;
  origines: Record<Qui, string>;
}
let cotes: [Cote, Cote];
const arrets: (() => Promise<void>)[] = [];

async function servir(base: Base): Promise<Cote> {
  await remplirLesListes(base);
  const origines: Partial<Record<Qui, string>> = {};
  for (const [qui, identite] of Object.entries(IDENTITES)) {
    const { origine, arreter } = await demarrer({
      base,
      acteur: await acteurDeDeveloppement(base.db, identite),
      hote: '127.0.0.1',
      port: 0,
      horloge: () => MAINTENANT,
    });
    origines[qui as Qui] = origine;
    arrets.push(arreter);
  }
  arrets.push(() => base.fermer());
  return { base, origines: origines as Record<Qui, string> };
}

beforeAll(async () => {
  const embarquee = await ouvrirEmbarquee(null);
  await migrer(embarquee);
  await chargerRegion(embarquee, regionDeDemo(AUJOURDHUI));
  cotes = [await servir(await baseDeTest()), await servir(embarquee)];
});
afterAll(async () => {
  for (const arreter of arrets) await arreter();
});

interface Demande {
  nom: string;
  query: string;
  variables: object;
}

/** What differs from one run to the next by design: keys, tokens, references of what is reported, and when a base was filled. */
const HASARD = /sofi_[\w-]{20,}|"(reference|survenuLe)":"[^"]*"/g;

/** What follows the order in which a base was filled, in parallel: of these the rows are not compared, only whether there are any. */
const EN_ORDRE_D_ARRIVEE = /"(nodes|edges)":\[\{"__typename":"Changement(Edge)?".*/g;

const demander = async (origine: string, { query, variables }: Demande): Promise<string> => {
  const reponse = await fetch(`${origine}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return `${reponse.status} ${(await reponse.text()).replaceAll(EN_ORDRE_D_ARRIVEE, '$1').replaceAll(HASARD, '…')}`;
};

/** Sends each to both, one after the other so that what one writes the next finds on both. @returns the differences. */
async function comparer(demandes: readonly Demande[], qui: Qui) {
  const differences: object[] = [];
  for (const demande of demandes) {
    const [postgres, embarquee] = await Promise.all(
      cotes.map(({ origines }) => demander(origines[qui], demande)),
    );
    if (postgres !== embarquee) differences.push({ nom: demande.nom, postgres, embarquee });
  }
  return differences;
}
const uneSur = <T>(toutes: readonly T[], part = PART) =>
  toutes.filter((_, rang) => rang % part === part >> 1);

test('every list of the schema, and every cursor that is not its own', async () => {
  for (const { nom, qui, query, curseurs } of nonEmpty(listesSousCurseur())) {
    const liste = { nom, query: query(), variables: {} };
    expect(await comparer([liste], qui as Qui)).toEqual([]);
    const reel = premierCurseur(
      JSON.parse((await demander(cotes[0].origines[qui as Qui], liste)).slice(4)),
    );
    expect(reel, nom).not.toBeNull();
    const forges = uneSur(forger(reel!), PART).map((forge) => ({
      nom: `${nom} ${forge.nom}`,
      query: query(curseurs[0]),
      variables: { curseur: forge.curseur },
    }));
    expect(await comparer(forges, qui as Qui)).toEqual([]);
  }
});

test('hostile arguments of what is read', async () => {
  const lectures = uneSur(lecturesHostiles());
  expect(lectures.length).toBeGreaterThan(50);
  expect(await comparer(lectures, 'organisme')).toEqual([]);
});

test('hostile fields of inputs, and what they leave behind', async () => {
  const ecritures = uneSur(ecrituresHostiles());
  expect(ecritures.length).toBeGreaterThan(50);
  expect(await comparer(ecritures, 'organisme')).toEqual([]);
  const apres = listesSousCurseur().map(({ nom, query }) => ({
    nom,
    query: query(),
    variables: {},
  }));
  expect(await comparer(apres, 'administrateur')).toEqual([]);
});
