import { spawn } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as sdk from '@sofi/sdk';
import { expect, inject, test } from 'vitest';
import { attendre } from '../support/abonnements.ts';
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
  const exports = Object.keys(sdk);
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
const EXEMPLES = [
  ...readFileSync(join(paquet, 'README.md'), 'utf8').matchAll(/```ts\n([^]*?)```/g),
].map(([, code]) => code!);
/** A stream has no end. */
const sansFin = (code: string) => code.includes('abonnements.evenements(');

const preparer = (nom: string, code: string) => {
  const fichier = join(dossier, `lisezmoi-${nom}.ts`);
  writeFileSync(join(dossier, 'avant.mjs'), AVANT(s.origine('organisme')));
  writeFileSync(fichier, code);
  return ['--import', './avant.mjs', fichier] as const;
};

test.each(
  EXEMPLES.filter((code) => !sansFin(code)).map((code, rang) => [String(rang), code] as const),
)('sample %s of the README runs against a server', async (rang, code) => {
  expect(await lancer(dossier, ...preparer(rang, code))).toMatchObject({ code: 0 });
});

test('the sample of subscriptions prints what happens while it runs', async () => {
  const [code] = EXEMPLES.filter(sansFin);
  const programme = spawn(process.execPath, preparer('flux', code!), { cwd: dossier });
  let sortie = '';
  for (const flux of [programme.stdout, programme.stderr])
    flux.on('data', (texte: Buffer) => (sortie += texte.toString()));
  const sofi = sdk.createClient({ url: `${s.origine('organisme')}/graphql` });
  try {
    await attendre(async () => {
      expect(programme.exitCode, sortie).toBeNull();
      const reponse = await sofi.offres.saisir(offre(`L-${Math.random()}`));
      expect(reponse.__typename).toBe('SaisirOffreSuccess');
      expect(sortie).toMatch(/^CONNEXION\nOUVERTE\n[\w=]+ \S+ CREATION$/m);
    });
  } finally {
    programme.kill();
  }
});
const offre = (reference: string) => ({
  reference,
  formation: { intitule: 'À suivre' },
  actions: [{ reference: `${reference}-A`, objectifs: 'Suivre.', sessions: [] }],
});
