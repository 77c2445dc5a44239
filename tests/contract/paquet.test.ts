import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';

const racine = fileURLToPath(new URL('../..', import.meta.url));
const tsc = join(racine, 'node_modules/.bin/tsc');
let dossier: string;

/** Built, packed and installed in a folder that knows nothing of this repository. */
beforeAll(() => {
  dossier = mkdtempSync(join(tmpdir(), 'sofi-sdk-'));
  const sdk = join(racine, 'packages/sdk');
  rmSync(join(sdk, 'dist'), { recursive: true, force: true });
  execFileSync(tsc, ['-p', 'tsconfig.build.json'], { cwd: sdk });
  execFileSync('npx', ['-y', 'pnpm@12.21.0', 'pack', '--pack-destination', dossier], {
    cwd: sdk,
    stdio: 'pipe',
  });
  const [archive] = readdirSync(dossier);
  writeFileSync(join(dossier, 'package.json'), '{ "type": "module", "private": true }');
  execFileSync(
    'npm',
    ['install', '--offline', '--no-audit', '--no-fund', join(dossier, archive!)],
    { cwd: dossier, stdio: 'pipe' },
  );
}, 120_000);
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

test('the packed client needs nothing else at run time', () => {
  expect(readdirSync(join(dossier, 'node_modules')).filter((nom) => !nom.startsWith('.'))).toEqual([
    '@sofi',
  ]);
  const manifeste = JSON.parse(
    readFileSync(join(dossier, 'node_modules/@sofi/sdk/package.json'), 'utf8'),
  ) as object;
  expect(manifeste).not.toHaveProperty('dependencies');
  expect(JSON.stringify(manifeste)).not.toContain('./src/');
});

test('a script elsewhere asks through it', async () => {
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

test('its types stand alone: right code compiles, wrong code does not', () => {
  const verifier = (code: string) => {
    writeFileSync(
      join(dossier, 'essai.ts'),
      `import { createClient } from '@sofi/sdk';\nconst sofi = createClient({ url: 'http://x/graphql' });\n${code}\n`,
    );
    execFileSync(
      tsc,
      [
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        '--lib',
        'es2023,dom,dom.asynciterable',
        '--types',
        '',
        'essai.ts',
      ],
      { cwd: dossier, stdio: 'pipe' },
    );
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

test('the generated client is what the schema and the documents give', () => {
  expect(() =>
    execFileSync(
      join(racine, 'node_modules/.bin/graphql-codegen'),
      ['--config', 'codegen.ts', '--check'],
      { cwd: racine, stdio: 'pipe' },
    ),
  ).not.toThrow();
}, 60_000);
