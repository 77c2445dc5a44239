import fc from 'fast-check';
import { createClient } from '@sofi/sdk';
import { expect, test } from 'vitest';
import { documentLheo } from '../support/document-lheo.ts';
import { importer } from '../support/lheo.ts';
import { serveurDeTest } from '../support/serveur.ts';

/* A consumer that only reads the feed of changes has what is published, whenever it stops and goes on. */

const serveur = serveurDeTest();
const SOURCE = 'copie';

interface Copie {
  curseur: string | null;
  sessions: Map<string, unknown>;
}

/** Reads on from where the copy is, some pages or all. */
async function lireSuite(copie: Copie, taillePage: number, pages: number): Promise<void> {
  const client = createClient({ url: `${serveur.origine()}/graphql` });
  let lues = 0;
  for await (const { nodes, curseur } of client
    .changements({}, { after: copie.curseur, taillePage })
    .pages()) {
    for (const { type, code, session } of nodes)
      if (type === 'RETRAIT') copie.sessions.delete(code);
      else copie.sessions.set(code, session);
    copie.curseur = curseur ?? copie.curseur;
    if (++lues === pages) return;
  }
}

/** What is published, as a reader of everything has it. */
async function publiees(): Promise<Map<string, unknown>> {
  const client = createClient({ url: `${serveur.origine()}/graphql` });
  const toutes = await client.sessions.listerEntieres({}).toArray();
  return new Map(toutes.map((session) => [session.code, session]));
}

const action = (numero: string) =>
  fc.record({
    numero: fc.constant(numero),
    fin: fc.constantFrom('20270630', '20270730', '99999999'),
    places: fc.integer({ min: 1, max: 9 }),
    contact: fc.constantFrom('Dupont', 'Martin'),
    conditions: fc.constantFrom('aucune', 'Un entretien'),
  });
const formation = (numero: string) =>
  fc.record({
    numero: fc.constant(numero),
    intitule: fc.constantFrom('Peinture', 'Plâtrerie'),
    actions: fc
      .subarray(['a', 'b', 'c'], { minLength: 1 })
      .chain((lettres) => fc.tuple(...lettres.map((une) => action(`${numero}-${une}`)))),
  });
const acte = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      genre: fc.constant('ENVOI' as const),
      formations: fc
        .subarray(['f1', 'f2', 'f3'], { minLength: 1 })
        .chain((noms) => fc.tuple(...noms.map(formation))),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      genre: fc.constant('LECTURE' as const),
      taillePage: fc.integer({ min: 1, max: 100 }),
      pages: fc.integer({ min: 1, max: 3 }),
    }),
  },
);

test('whatever is sent, changed and withdrawn, the copy is what is published once it has read on', async () => {
  const copie: Copie = { curseur: null, sessions: new Map() };
  await lireSuite(copie, 100, Infinity);
  expect(copie.sessions.size).toBeGreaterThan(500);
  await fc.assert(
    fc.asyncProperty(fc.array(acte, { minLength: 1, maxLength: 6 }), async (actes) => {
      for (const un of actes)
        if (un.genre === 'LECTURE') await lireSuite(copie, un.taillePage, un.pages);
        else
          await importer(serveur.base, documentLheo(...un.formations), {
            source: SOURCE,
            complet: true,
            forcer: true,
          });
      await lireSuite(copie, 100, Infinity);
    }),
    { numRuns: Number(process.env['CHANGEMENTS_SUITES'] ?? 8), seed: 5 },
  );
  expect(copie.sessions).toEqual(await publiees());
}, 90_000);

const lireNdjson = async (parametres: Record<string, string>) => {
  const reponse = await fetch(
    `${serveur.origine()}/export/changements.ndjson?${new URLSearchParams(parametres).toString()}`,
  );
  expect(reponse.status).toBe(200);
  const lignes = (await reponse.text()).split('\n').slice(0, -1);
  return lignes.map(
    (ligne) => JSON.parse(ligne) as { rang: number; type: string; code: string; champs: string[] },
  );
};

test('each change says what it was: created, changed in which fields, withdrawn', async () => {
  const fin = async () => String((await lireNdjson({})).at(-1)!.rang);
  const depuis = async (avant: string) =>
    (await lireNdjson({ depuis: avant })).map(({ type, champs }) => ({ type, champs }));
  const envoyer = (action: object) =>
    importer(
      serveur.base,
      documentLheo({ numero: 'dite', actions: [{ numero: 'dite-1', places: 3, ...action }] }),
      { source: 'dite' },
    );
  let avant = await fin();
  await envoyer({});
  expect(await depuis(avant)).toEqual([{ type: 'CREATION', champs: [] }]);
  avant = await fin();
  await envoyer({ fin: '20270730' });
  expect(await depuis(avant)).toEqual([{ type: 'MODIFICATION', champs: ['session.fin'] }]);
  avant = await fin();
  await envoyer({ fin: '20270730' });
  expect(await depuis(avant)).toEqual([]);
  await importer(
    serveur.base,
    documentLheo({ numero: 'autre', actions: [{ numero: 'autre-1' }] }),
    { source: 'dite', complet: true, forcer: true },
  );
  expect((await depuis(avant)).map(({ type }) => type).toSorted()).toEqual(['CREATION', 'RETRAIT']);
});

test('under a filter, what it does not find is withdrawn from the copy', async () => {
  const filter = JSON.stringify({ departements: ['85'] });
  const toutes = await lireNdjson({ filter });
  const gardees = new Set(toutes.filter(({ type }) => type !== 'RETRAIT').map(({ code }) => code));
  const { data } = await serveur.demander(
    '{ changements(first: 100, filter: { departements: ["85"] }) { nodes { type code } pageInfo { endCursor } } offres(filter: { departements: ["85"], statuts: [A_VENIR, EN_COURS, TERMINEE] }) { totalCount } }',
  );
  expect(data['changements'].nodes).toEqual(
    toutes.slice(0, 100).map(({ type, code }) => ({ type, code })),
  );
  expect(gardees.size).toBeGreaterThanOrEqual(data['offres'].totalCount);
});
