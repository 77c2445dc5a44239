import { execFile, execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';

const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
/** Strict, with no condition and no type of ours. */
const CONSOMMATEUR = {
  compilerOptions: {
    noEmit: true,
    strict: true,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.asynciterable'],
    types: [],
  },
  files: ['essai.ts'],
};
const archives = inject('archives');
const fichiersDe = (archive: string) =>
  execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' }).trim().split('\n').toSorted();

test('npm and pnpm pack the same files: the build, its sources, and what explains them', () => {
  const fichiers = fichiersDe(archives.npm.archive);
  expect(fichiersDe(archives.pnpm.archive)).toEqual(fichiers);
  for (const fichier of [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/index.js.map',
    'src/index.ts',
  ])
    expect(fichiers).toContain(`package/${fichier}`);
  expect(fichiers.filter((fichier) => /\.test\.|scripts|tsconfig/.test(fichier))).toEqual([]);
});

describe.each(['npm', 'pnpm'] as const)('packed and installed by %s', (outil) => {
  const { dossier } = archives[outil];

  test('it needs nothing else at run time', () => {
    expect(
      readdirSync(join(dossier, 'node_modules')).filter((nom) => !nom.startsWith('.')),
    ).toEqual(['@sofi']);
    const manifeste = JSON.parse(
      readFileSync(join(dossier, 'node_modules/@sofi/sdk/package.json'), 'utf8'),
    ) as object;
    expect(manifeste).not.toHaveProperty('dependencies');
  });

  test('a script calls a verb', async () => {
    const serveur = createServer((_requete, reponse) =>
      reponse.end('{"data":{"nomenclature":[{"code":"1","libelle":"un"}]}}'),
    );
    await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
    const { port } = serveur.address() as AddressInfo;
    writeFileSync(
      join(dossier, 'essai.mjs'),
      `import { createClient } from '@sofi/sdk';\nconsole.log(JSON.stringify(await createClient({ url: 'http://127.0.0.1:${port}/graphql' }).nomenclature('NIVEAU')));`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, ['essai.mjs'], { cwd: dossier });
    expect(JSON.parse(stdout)).toEqual([{ code: '1', libelle: 'un' }]);
    serveur.close();
  });
});

test('its types need no others: right code compiles, wrong code does not', () => {
  const { dossier } = archives.npm;
  const verifier = (code: string) => {
    writeFileSync(
      join(dossier, 'essai.ts'),
      `import { createClient } from '@sofi/sdk';\nconst sofi = createClient({ url: 'http://x/graphql' });\n${code}\n`,
    );
    writeFileSync(join(dossier, 'tsconfig.json'), JSON.stringify(CONSOMMATEUR));
    execFileSync(tsc, ['-p', '.'], { cwd: dossier, stdio: 'pipe' });
  };
  expect(() =>
    verifier(
      "for await (const s of sofi.sessions.lister({ filter: { statuts: ['A_VENIR'] } })) s.action.formation.intitule.toUpperCase();",
    ),
  ).not.toThrow();
  expect(() =>
    verifier(
      "for await (const s of sofi.sessions.lister({ filter: { statuts: ['HIER'] } })) s.code;",
    ),
  ).toThrow(/Command failed/);
  expect(() => verifier('(await sofi.sessions.lire(1)).code;')).toThrow(/Command failed/);
});

test('publint and arethetypeswrong find nothing', () => {
  const consommateur = inject('consommateur');
  const lancer = (...mots: string[]) =>
    execFileSync(process.execPath, mots, { cwd: consommateur, encoding: 'utf8', stdio: 'pipe' });
  const archive = archives.npm.archive;
  expect(
    lancer('node_modules/publint/src/cli.js', 'run', archive, '--strict', '--level=warning'),
  ).toContain('All good');
  const verdict = lancer(
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    archive,
    '--profile=esm-only',
    '--exclude-entrypoints=schema.graphql',
    '--no-color',
  );
  // It exits with an error where it finds a problem that the profile does not ignore.
  expect(verdict).toMatch(/"@sofi\/sdk\/testing"\s+node16 \(from ESM\): 🟢 \(ESM\)\s+bundler: 🟢/);
});
