import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { nonEmpty } from '../support/non-empty.ts';

/** Who may import whom: docs/decisions/001. What is not here is not allowed. */
const FLECHES: Record<string, readonly string[]> = {
  referentiels: [],
  domain: ['referentiels'],
  lheo: ['referentiels', 'domain'],
  programme: ['referentiels', 'domain'],
  database: ['referentiels', 'domain'],
  demo: ['referentiels', 'domain', 'database'],
  usecases: ['referentiels', 'domain', 'lheo', 'programme', 'database'],
  graphql: ['referentiels', 'domain', 'database', 'usecases'],
  explorer: [],
  mcp: [],
  server: [
    'referentiels',
    'domain',
    'lheo',
    'database',
    'demo',
    'usecases',
    'graphql',
    'explorer',
    'mcp',
    'web',
  ],
  sdk: [],
  web: ['sdk'],
};

const racine = fileURLToPath(new URL('../..', import.meta.url));
const paquets = globSync('packages/*/package.json', { cwd: racine }).map(
  (chemin) => chemin.split('/')[1]!,
);

test('every package has its arrows', () => {
  expect(paquets.length).toBeGreaterThan(5);
  for (const paquet of paquets) expect(FLECHES).toHaveProperty(paquet);
});

test.each(paquets)('%s imports only what its arrows and its manifest allow', (paquet) => {
  const manifeste = JSON.parse(
    readFileSync(`${racine}/packages/${paquet}/package.json`, 'utf8'),
  ) as { dependencies?: Record<string, string> };
  const declares = Object.keys(manifeste.dependencies ?? {})
    .filter((nom) => nom.startsWith('@sofi/'))
    .map((nom) => nom.slice(6));
  expect(FLECHES[paquet]).toEqual(expect.arrayContaining(declares));
  const importes = new Set<string>();
  for (const fichier of globSync(`packages/${paquet}/src/**/*.{ts,tsx}`, { cwd: racine }))
    for (const [, nom] of readFileSync(`${racine}/${fichier}`, 'utf8').matchAll(
      /from '@sofi\/([\w-]+)|import\('@sofi\/([\w-]+)/g,
    ))
      if (nom) importes.add(nom);
  expect([...importes].filter((nom) => !declares.includes(nom))).toEqual([]);
});

test('every package names what it exports, and its entries', () => {
  const barrels = globSync('packages/*/src/**/*.ts', { cwd: racine }).filter((fichier) =>
    /^export \*/m.test(readFileSync(`${racine}/${fichier}`, 'utf8')),
  );
  // The client's index is one name a verb, and its types are generated.
  expect(barrels.filter((fichier) => !fichier.startsWith('packages/sdk/'))).toEqual([]);
  for (const paquet of nonEmpty(paquets))
    expect(readFileSync(`${racine}/packages/${paquet}/package.json`, 'utf8')).not.toContain('/*"');
});

test('domain and lheo import neither a database nor GraphQL', () => {
  const fichiers = globSync('packages/{domain,lheo,referentiels}/src/**/*.ts', { cwd: racine });
  expect(fichiers.length).toBeGreaterThan(15);
  for (const fichier of fichiers)
    expect(readFileSync(`${racine}/${fichier}`, 'utf8')).not.toMatch(
      /from '(drizzle-orm|postgres|graphql|@pothos|@electric-sql)/,
    );
});

test('nothing but env.ts and the command that calls it reads the environment', () => {
  const fichiers = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: racine }).filter((fichier) =>
    readFileSync(`${racine}/${fichier}`, 'utf8').includes('process.env'),
  );
  expect(fichiers).toEqual(['packages/server/src/main.ts']);
});

test('no name of a file or of an export has an accent', () => {
  const fichiers = globSync('{packages/*/src,tests}/**/*.{ts,tsx}', { cwd: racine });
  expect(fichiers.length).toBeGreaterThan(80);
  for (const fichier of fichiers) {
    expect(fichier).toMatch(/^[\x20-\x7e]+$/);
    const texte = readFileSync(`${racine}/${fichier}`, 'utf8');
    const noms = Array.from(
      texte.matchAll(
        /^export (?:async )?(?:const|function\*?|class|type|interface) ([^\s(<=:;{]+)/gm,
      ),
      ([, nom]) => nom!,
    );
    expect(noms.filter((nom) => !/^[\x20-\x7e]+$/.test(nom))).toEqual([]);
  }
});

test('no hand-written file is over 300 lines', () => {
  const fichiers = globSync('{packages,tests,bench}/**/*.{ts,tsx}', {
    cwd: racine,
    exclude: (chemin) => /(^|\/)(node_modules|generated|dist)$/.test(chemin),
  });
  expect(fichiers.length).toBeGreaterThan(700);
  const longs = fichiers.filter(
    (fichier) => readFileSync(`${racine}/${fichier}`, 'utf8').split('\n').length > 301,
  );
  expect(longs).toEqual([]);
});

test('one graphql in the lockfile, and no address', () => {
  const verrou = readFileSync(`${racine}/pnpm-lock.yaml`, 'utf8');
  expect(new Set(verrou.match(/^ {2}graphql@[\d.]+/gm))).toEqual(new Set(['  graphql@17.1.0']));
  expect(verrou).not.toMatch(/tarball:|https?:\/\//);
});
