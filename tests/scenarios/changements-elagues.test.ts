import { elaguerChangements } from '@sofi/database';
import { createClient } from '@sofi/sdk';
import { expect, test } from 'vitest';
import { documentLheo } from '../support/document-lheo.ts';
import { importer } from '../support/lheo.ts';
import { serveurDeTest } from '../support/serveur.ts';

/* The feed without what is old: a new copy is whole, and an old one is never left with what was withdrawn. */

const serveur = serveurDeTest();

const publier = (...numeros: string[]) =>
  importer(
    serveur.base,
    documentLheo({
      numero: 'e',
      actions: numeros.map((numero, rang) => ({ numero, places: places++ + rang })),
    }),
    { source: 'elagage', complet: true, forcer: true },
  );
let places = 1;
const demain = () => new Date(Date.now() + 86_400_000);

interface Copie {
  curseur: string | null;
  codes: Set<string>;
}
const PAGE = `query ($depuis: String) { changements(depuis: $depuis, first: 100) {
  nodes { type code } pageInfo { hasNextPage endCursor } } }`;

/** Reads on, some pages or all; the code of the error that ends it, null where none does. */
async function lire(une: Copie, pages = Infinity): Promise<string | null> {
  for (let lues = 0; lues < pages; lues++) {
    const { data, errors } = await serveur.demander(PAGE, { depuis: une.curseur });
    if (errors) return errors[0]!.extensions.code;
    const { nodes, pageInfo } = data['changements'];
    for (const { type, code } of nodes as { type: string; code: string }[])
      if (type === 'RETRAIT') une.codes.delete(code);
      else une.codes.add(code);
    une.curseur = pageInfo.endCursor ?? une.curseur;
    if (!pageInfo.hasNextPage) return null;
  }
  return null;
}
async function copier(pages?: number): Promise<Copie> {
  const une: Copie = { curseur: null, codes: new Set() };
  expect(await lire(une, pages)).toBeNull();
  return une;
}
const publiees = async () =>
  new Set(
    (
      await createClient({ url: `${serveur.origine()}/graphql` })
        .sessions.lister({})
        .toArray()
    ).map(({ code }) => code),
  );
const ndjson = (depuis?: number) =>
  fetch(
    `${serveur.origine()}/export/changements.ndjson${depuis === undefined ? '' : `?depuis=${depuis}`}`,
  );
const lignesDe = async (reponse: Response) =>
  (await reponse.text())
    .trimEnd()
    .split('\n')
    .map((ligne) => JSON.parse(ligne) as { rang: number; type: string; code: string });
const rangs = async (reponse: Response) => (await lignesDe(reponse)).map(({ rang }) => rang);

test('what is old goes but for the last word on each published session', async () => {
  await publier('a', 'b', 'c');
  const avant = await rangs(await ndjson());
  await publier('a', 'b');
  await publier('a', 'b');
  const aJour = (await rangs(await ndjson())).at(-1)!;
  expect(await elaguerChangements(serveur.base.db, demain())).toBeGreaterThan(4);
  expect(await elaguerChangements(serveur.base.db, demain())).toBe(0);

  const lignes = await lignesDe(await ndjson());
  expect(lignes.every(({ type }) => type !== 'RETRAIT')).toBe(true);
  expect(lignes.map(({ code }) => code).toSorted()).toEqual([...(await publiees())].toSorted());

  // Has what was withdrawn, and would keep it.
  const refusee = await ndjson(avant.at(-1));
  expect(refusee.status).toBe(400);
  expect(await refusee.json()).toMatchObject({
    errors: [
      { extensions: { code: 'CURSEUR_PERIME' }, message: expect.stringContaining('Recopiez') },
    ],
  });

  await publier('a', 'b');
  expect(await rangs(await ndjson(aJour))).toHaveLength(2);
}, 90_000);

test('a copy that began after the pruning reads on below it, and one that began before does not', async () => {
  await publier('a', 'b');
  const avant = await copier(1);
  await publier('a');
  await elaguerChangements(serveur.base.db, demain());
  const apres = await copier(1);
  expect(await lire(avant)).toBe('CURSEUR_PERIME');
  expect(await lire(apres)).toBeNull();
  expect(apres.codes).toEqual(await publiees());
});

test('what came after the day stays, and so does what a webhook has not read', async () => {
  await publier('a', 'b');
  await publier('a');
  const tous = await rangs(await ndjson());
  expect(await elaguerChangements(serveur.base.db, new Date('2020-01-01'))).toBe(0);
  await serveur.base.db.execute(
    `insert into abonnements (url, evenements, secret, cree_le, curseur) values ('https://exemple.test/', '{RETRAIT}', 'whsec_YQ==', now(), 0)`,
  );
  expect(await elaguerChangements(serveur.base.db, demain())).toBe(0);
  expect(await rangs(await ndjson())).toEqual(tous);
});
