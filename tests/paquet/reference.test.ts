import { spawn } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { duPaquet, type Sdk } from '../support/paquet.ts';
import { serveurDeTest } from '../support/serveur.ts';

const dossier = inject('consommateur');
const paquet = join(dossier, 'node_modules/@sofi/sdk');
const s = serveurDeTest();

const lancer = (cwd: string, ...mots: string[]) =>
  new Promise<{ code: number | null; sortie: string }>((fin) => {
    const programme = spawn(process.execPath, mots, { cwd });
    let sortie = '';
    for (const flux of [programme.stdout, programme.stderr])
      flux.on('data', (texte: Buffer) => (sortie += texte.toString()));
    programme.once('close', (code) => fin({ code, sortie }));
  });

test('TypeDoc makes a page for each export, without a warning', async () => {
  for (const fichier of ['typedoc.json', 'tsconfig.reference.json'])
    cpSync(
      fileURLToPath(new URL(`../../packages/sdk/${fichier}`, import.meta.url)),
      join(paquet, fichier),
    );
  expect(
    await lancer(
      paquet,
      join(dossier, 'node_modules/typedoc/bin/typedoc'),
      '--treatWarningsAsErrors',
    ),
  ).toMatchObject({ code: 0 });
  const pages = new Set(
    globSync('reference/*/*.html', { cwd: paquet }).map((page) => /([\w$]+)\.html$/.exec(page)![1]),
  );
  const exports = Object.keys(await duPaquet<Sdk>('index.js'));
  expect(exports.length).toBeGreaterThan(100);
  expect(exports.filter((nom) => !pages.has(nom))).toEqual([]);
});

/** Before a sample: the address that it names is the test's server, whose caller is an organisme. */
const AVANT = (origine: string) => `
const envoyer = globalThis.fetch;
globalThis.location = { href: '${origine}/' };
globalThis.fetch = (url, init = {}) => {
  const headers = new Headers(init.headers);
  headers.delete('authorization');
  return envoyer(String(url).replace('https://api.example.org', '${origine}'), { ...init, headers });
};
`;
const EXEMPLES = [...readFileSync(join(paquet, 'README.md'), 'utf8').matchAll(/```ts\n([^]*?)```/g)]
  .map(([, code]) => code!)
  // A stream has no end: tests/scenarios/abonnements-du-client.test.ts follows it.
  .filter((code) => !code.includes('abonnements.evenements('));

test.each(EXEMPLES.map((code, rang) => [rang, code] as const))(
  'sample %i of the README runs against a server',
  async (rang, code) => {
    const fichier = join(dossier, `lisezmoi-${rang}.ts`);
    writeFileSync(join(dossier, 'avant.mjs'), AVANT(s.origine('organisme')));
    writeFileSync(fichier, code);
    expect(await lancer(dossier, '--import', './avant.mjs', fichier)).toMatchObject({ code: 0 });
  },
);
