import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { fauxServeur } from '../support/faux-serveur.ts';
import { surWorkerd } from '../support/workerd.ts';

const dossier = inject('consommateur');
const outil = (chemin: string) => join(dossier, 'node_modules', chemin);

const url = fauxServeur(({ query, variables }) => {
  if (query.includes('nomenclature'))
    return { data: { nomenclature: [{ code: '1', libelle: 'un' }] } };
  if (query.includes('mutation'))
    return {
      data: { creerFormation: { __typename: 'CreerFormationSuccess', formation: { numero: 7 } } },
    };
  const fin = variables['after'] === 'suite';
  const pageInfo = { hasNextPage: !fin, endCursor: fin ? null : 'suite' };
  return {
    data: {
      formacodes: { pageInfo, nodes: [{ code: fin ? 'b' : 'a', libelle: 'x', version: '14' }] },
    },
  };
});

/** A verb, a write, a list of two pages, and an error of configuration. */
const PROGRAMME = `
import { ConfigurationError, createClient, match } from '@sofi/sdk';
export async function essayer(url) {
  const sofi = createClient({ url });
  const [{ libelle }] = await sofi.nomenclature('NIVEAU');
  const numero = match(await sofi.formations.creer({ intitule: 'x' }), {
    CreerFormationSuccess: ({ formation }) => formation.numero,
    autre: () => 0,
  });
  const codes = (await sofi.formacodes().toArray()).map(({ code }) => code);
  let refusee = false;
  try {
    createClient({ url: 'nulle part' });
  } catch (erreur) {
    refusee = erreur instanceof ConfigurationError;
  }
  return { libelle, numero, codes, refusee };
}
`;
const ATTENDU = { libelle: 'un', numero: 7, codes: ['a', 'b'], refusee: true };
writeFileSync(join(dossier, 'programme.mjs'), PROGRAMME);
writeFileSync(
  join(dossier, 'essai.mjs'),
  "import { essayer } from './programme.mjs';\nconst [url] = globalThis.Deno?.args ?? process.argv.slice(2);\nconsole.log(JSON.stringify(await essayer(url)));\n",
);

test.each([
  ['Node 20.19', outil('node-20/bin/node'), []],
  ['Node 22', outil('node-22/bin/node'), []],
  ['Node 24', process.execPath, []],
  ['Node 26', outil('node-26/bin/node'), []],
  [
    'Deno',
    outil('@deno/linux-x64-glibc/deno'),
    ['run', '--quiet', '--no-lock', '--allow-net', '--allow-env', '--node-modules-dir=manual'],
  ],
  ['Bun', outil('@oven/bun-linux-x64/bin/bun'), ['run']],
])('it works on %s', async (_, programme, options) => {
  const { stdout } = await promisify(execFile)(programme, [...options, 'essai.mjs', url()], {
    cwd: dossier,
  });
  expect(JSON.parse(stdout)).toEqual(ATTENDU);
});

test('it works in a worker without the modules of Node (workerd)', async () => {
  writeFileSync(
    join(dossier, 'worker-source.mjs'),
    "import { essayer } from './programme.mjs';\nexport default { fetch: async (requete) => Response.json(await essayer(new URL(requete.url).searchParams.get('url'))) };\n",
  );
  expect(await surWorkerd('worker-source.mjs', url())).toEqual(ATTENDU);
});
