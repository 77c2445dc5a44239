import { execFile, spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createClient } from '@sofi/sdk';
import { expect, inject, test } from 'vitest';
import { visiterLaRecherche } from '../support/page-de-recherche.ts';
import { surWorkerd } from '../support/workerd.ts';
import { serveurDeTest } from '../support/serveur.ts';

/** What `packages/sdk/examples` shows, run from the archive against a server. */
const dossier = inject('consommateur');
cpSync(
  fileURLToPath(new URL('../../packages/sdk/examples', import.meta.url)),
  join(dossier, 'exemples'),
  { recursive: true },
);
const CHROMIUM = process.env['TEST_CHROMIUM'];
const s = serveurDeTest();
const url = () => `${s.origine()}/graphql`;
const outil = (nom: string) => join(dossier, 'node_modules/.bin', nom);

const lancer = async (programme: string, ...mots: string[]) =>
  (await promisify(execFile)(programme, mots, { cwd: dossier, maxBuffer: 2 ** 26 })).stdout;
const exemple = async (nom: string, ...mots: string[]) =>
  JSON.parse(await lancer(process.execPath, join('exemples', nom), ...mots)) as unknown;

test('the whole offer is copied though the copy is killed again and again, each session once', async () => {
  const fichier = join(dossier, 'copie.jsonl');
  const copier = (pages: number) =>
    new Promise<string>((fin) => {
      const copie = spawn(process.execPath, ['exemples/copie.mjs', url(), fichier], {
        cwd: dossier,
      });
      let sortie = '';
      copie.stdout.on('data', (texte: Buffer) => {
        sortie += texte.toString();
        if (sortie.split('\n').length > pages) copie.kill('SIGKILL');
      });
      copie.once('close', () => fin(sortie));
    });
  let morts = 0;
  while (!(await copier(2 + 4 * morts)).includes('done')) morts++;
  expect(morts).toBeGreaterThan(2);
  const copies = readFileSync(fichier, 'utf8')
    .trim()
    .split('\n')
    .map((ligne) => (JSON.parse(ligne) as { numero: number }).numero);
  const toutes = await createClient({ url: url() }).sessions.lister().toArray();
  expect(new Set(copies)).toEqual(new Set(toutes.map(({ numero }) => numero)));
  expect(new Set(copies).size).toBe(copies.length);
});

test('200 sessions are pushed with references, and their numbers read back; again, the same', async () => {
  const pousser = () =>
    exemple('catalogue.mjs', `${s.origine('organisme')}/graphql`) as Promise<
      Record<string, number>
    >;
  const numeros = await pousser();
  expect(new Set(Object.values(numeros)).size).toBe(200);
  expect(numeros).toHaveProperty('F-10-A-20');
  expect(await pousser()).toEqual(numeros);
});

test('urql sends the documents of the package', async () => {
  expect(await exemple('urql.mjs', url())).toEqual(expect.arrayContaining([expect.any(String)]));
});

/** Strict, without the types of Node. */
const compiler = (nom: string) =>
  lancer(
    outil('tsc'),
    ...'--noEmit --strict --module nodenext --target es2022 --allowImportingTsExtensions --skipLibCheck'.split(
      ' ',
    ),
    join('exemples', nom),
  );

test('gql.tada types an own document, which the client sends', async () => {
  await compiler('tada.ts');
  expect(await exemple('tada.ts', url())).toHaveLength(3);
});

test('documents of the client preset of graphql-codegen are typed and sent', async () => {
  await lancer(outil('graphql-codegen'), '--config', 'exemples/codegen/codegen.mjs');
  await compiler('codegen/programme.ts');
  expect(await exemple('codegen/programme.ts', url())).toHaveLength(3);
});

test('a worker without the modules of Node counts offers', async () => {
  const total = await createClient({ url: url() }).offres.compter();
  expect(await surWorkerd('exemples/worker.mjs', url())).toEqual({ offres: total });
});

test.runIf(CHROMIUM)('a search page of another origin searches and pages in Chromium', async () => {
  await lancer(
    process.execPath,
    '--input-type=module',
    '-e',
    `import { build } from 'vite';
    await build({ root: 'exemples/recherche', logLevel: 'error', configFile: false, define: { 'import.meta.env.VITE_SOFI_URL': ${JSON.stringify(JSON.stringify(url()))} } });`,
  );
  const page = createServer((requete, reponse) => {
    const chemin = requete.url === '/' ? '/index.html' : requete.url!;
    reponse.writeHead(200, { 'content-type': TYPES[extname(chemin)]! });
    reponse.end(readFileSync(join(dossier, 'exemples/recherche/dist', chemin)));
  });
  await new Promise<void>((pret) => page.listen(0, '127.0.0.1', pret));
  const origine = `http://127.0.0.1:${(page.address() as AddressInfo).port}/`;
  try {
    const vu = await visiterLaRecherche(origine, CHROMIUM!);
    const total = await createClient({ url: url() }).offres.compter();
    expect(vu.total).toBe(total);
    expect(vu.trouvees).toBe(
      await createClient({ url: url() }).offres.compter({ search: 'soudage' }),
    );
    expect(vu.premiere).toBe(10);
    expect(vu.seconde).toBe(20);
    expect(vu.erreurs).toEqual([]);
    // Small anonymous queries go by GET: no preflight, and a validator that the browser sends back.
    expect(vu.methodes).toEqual(['GET']);
    expect(vu.statuts).toContain(304);
  } finally {
    page.closeAllConnections();
    page.close();
  }
});

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
