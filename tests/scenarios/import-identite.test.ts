import { lignes } from '@sofi/database';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import type { ActionDeDocument, FormationDeDocument } from '../support/document-lheo.ts';
import { documentLheo } from '../support/document-lheo.ts';
import { importer as importerDans } from '../support/lheo.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base.fermer());

type Envoi = FormationDeDocument[];
const importer = (source: string, ...fichiers: Envoi[]) =>
  importerDans(
    base,
    fichiers.map((formations) => documentLheo(...formations)),
    { source },
  );

/** FASD codes of what is published of a source, by number of the source's session. */
async function codes(source: string, vue = 'PUBLIEE'): Promise<Record<string, string>> {
  const lues = await lignes<{ session: string; code: string }>(
    base.db,
    sql`select s.numero_source as session, a.formation_numero || '-' || a.numero || '-' || s.numero as code
      from sessions s join actions a on a.vue = s.vue and a.numero = s.action_numero
      where s.source = ${source} and s.vue = ${vue}::vue order by s.numero_source`,
  );
  return Object.fromEntries(lues.map(({ session, code }) => [session, code]));
}
const versions = async (source: string) =>
  Object.fromEntries(
    (
      await lignes<{ nom: string; version: number }>(
        base.db,
        sql`select numero_source as nom, version from sessions where source = ${source} and vue = 'PUBLIEE'`,
      )
    ).map(({ nom, version }) => [nom, version]),
  );

const action = (numero: string, plus: Partial<ActionDeDocument> = {}): ActionDeDocument => ({
  numero,
  session: numero.toLowerCase(),
  ...plus,
});

test('codes stay when a sibling session ends, whichever it is', async () => {
  const [a, b, c] = [action('A'), action('B'), action('C')];
  await importer('freres', [{ numero: 'F', actions: [a, b, c] }]);
  const { b: codeB, c: codeC } = await codes('freres');
  await importer('freres', [{ numero: 'F', actions: [b, c] }]);
  expect(await codes('freres')).toEqual({ b: codeB, c: codeC });
  await importer('freres', [{ numero: 'F', actions: [c, action('D')] }]);
  expect((await codes('freres'))['c']).toBe(codeC);
});

test('a group that splits leaves its number to the larger part, and a session that changes group keeps its own', async () => {
  const [a, b, c] = [action('A'), action('B'), action('C')];
  await importer('groupes', [{ numero: 'F', actions: [a, b, c] }]);
  const avant = await codes('groupes');
  await importer('groupes', [
    { numero: 'F', actions: [action('A', { conditions: 'Permis B' }), b, c] },
  ]);
  const apres = await codes('groupes');
  expect([apres['b'], apres['c']]).toEqual([avant['b'], avant['c']]);
  expect(apres['a']!.split('-')[1]).not.toBe(avant['a']!.split('-')[1]);
  expect(apres['a']!.split('-')[2]).toBe(avant['a']!.split('-')[2]);
});

test('a renumbered formation keeps the codes of its sessions', async () => {
  await importer('renumerote', [{ numero: 'F', actions: [action('A'), action('B')] }]);
  const avant = await codes('renumerote');
  const { rapport } = await importer('renumerote', [
    { numero: 'G', actions: [action('A'), action('B')] },
  ]);
  expect(rapport).toMatchObject({ creees: 0, modifiees: 1 });
  expect(await codes('renumerote')).toEqual(avant);
});

test.each(['before', 'after'])(
  'an action that moves to a formation read %s the one that drops it moves with its numbers',
  async (ordre) => {
    const source = `demenage-${ordre}`;
    await importer(source, [{ numero: 'F', actions: [action('A'), action('B')] }]);
    const avant = await codes(source);
    const envoi = [
      { numero: 'G', actions: [action('A')] },
      { numero: 'F', actions: [action('B')] },
    ];
    const { anomalies } = await importer(source, ordre === 'before' ? envoi : envoi.toReversed());
    expect(anomalies).toEqual([]);
    const apres = await codes(source);
    expect(apres['b']).toBe(avant['b']);
    expect(apres['a']!.split('-')[2]).toBe(avant['a']!.split('-')[2]);
    expect(apres['a']!.split('-')[0]).not.toBe(avant['a']!.split('-')[0]);
    expect(await codes(source, 'TRAVAIL')).toEqual(apres);
  },
);

test('an action that its formation still names does not leave it for a formation that names it too', async () => {
  await importer('dispute', [{ numero: 'F', actions: [action('A')] }]);
  const avant = await codes('dispute');
  for (const fichiers of [
    [[{ numero: 'G', actions: [action('A')] }], [{ numero: 'F', actions: [action('A')] }]],
    [[{ numero: 'F', actions: [action('A')] }], [{ numero: 'G', actions: [action('A')] }]],
  ]) {
    const { rapport, anomalies } = await importer('dispute', ...fichiers);
    expect(rapport).toMatchObject({ inchangees: 1, refusees: 1 });
    expect(anomalies.map(({ code, formation }) => [code, formation])).toEqual([
      ['DOUBLON_ACTION', 'G'],
      ['SANS_ACTION', 'G'],
    ]);
    expect(await codes('dispute')).toEqual(avant);
  }
});

test('a refused twin shadows no good one, in one file or several', async () => {
  const bonne = { numero: 'F', intitule: 'Bonne', actions: [action('A')] };
  const refusee = { numero: 'F', actions: [action('A', { debut: '20261399' })] };
  for (const [source, fichiers] of [
    ['jumelles', [[refusee, bonne]]],
    ['jumelles-2', [[refusee], [bonne]]],
  ] as const) {
    const { rapport } = await importer(source, ...fichiers.map((fichier) => [...fichier]));
    expect(rapport).toMatchObject({ creees: 1, refusees: 1 });
    expect(Object.keys(await codes(source))).toEqual(['a']);
  }
});

test('what was left out is written once nothing stands against it: a formation is unchanged only where it was written whole', async () => {
  const deux = { numero: 'G', actions: [action('A'), action('B', { conditions: 'Permis B' })] };
  await importer('omise', [{ numero: 'F', actions: [action('A')] }, deux]);
  expect(Object.keys(await codes('omise'))).toEqual(['a', 'b']);
  const { rapport } = await importer('omise', [deux]);
  expect(rapport).toMatchObject({ modifiees: 1, inchangees: 0 });
  expect((await codes('omise'))['a']!.split('-')[0]).toBe(
    (await codes('omise'))['b']!.split('-')[0],
  );
});

test('a change of one session touches only that session', async () => {
  const envoi = (fin: string) => [
    { numero: 'F', actions: [action('A', { fin, places: 3 }), action('B', { places: 3 })] },
  ];
  await importer('seule', envoi('20270630'));
  await importer('seule', envoi('20270730'));
  expect(await versions('seule')).toEqual({ a: 2, b: 1 });
  expect(
    await lignes(
      base.db,
      sql`select distinct version from (select version from formations where source = 'seule' union all select version from actions where source = 'seule' union all select version from dispositifs where source = 'seule') v`,
    ),
  ).toEqual([{ version: 1 }]);
});
