import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ouvrirDossier } from '../src/dossier.ts';

let dossier: string;
beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'sofi-dossier-'));
});
afterEach(() => rmSync(dossier, { recursive: true, force: true }));

const ROOT = process.getuid?.() === 0;
const ouvrir = `
  import { ouvrirDossier } from '${new URL('../src/dossier.ts', import.meta.url).href}';
  try {
    ouvrirDossier(process.argv[1]);
    console.log('ouvert');
  } catch ({ name, message }) {
    console.log(name, message);
  }`;
const NODE = [process.execPath, '--input-type=module-typescript', '-e', ouvrir];

test.each([
  ['a file', () => writeFileSync(join(dossier, 'x'), ''), 'x', 'ce n’est pas un dossier'],
  [
    'a folder of something else',
    () => writeFileSync(join(dossier, 'notes.txt'), ''),
    '',
    'contient autre chose qu’une base embarquée (« notes.txt »)',
  ],
  [
    'a folder whose `base` is something else',
    () => {
      mkdirSync(join(dossier, 'base'));
      writeFileSync(join(dossier, 'base/notes.txt'), '');
    },
    '',
    '(« base »)',
  ],
  ['a place where none can be made', () => {}, '/proc/nulle-part', 'ne peut pas être créé'],
])('%s is refused with its reason, and nothing is written there', (_quoi, poser, ou, raison) => {
  poser();
  const avant = readdirSync(dossier, { recursive: true });
  const chemin = ou.startsWith('/') ? ou : join(dossier, ou);
  expect(() => ouvrirDossier(chemin)).toThrow(raison);
  expect(readdirSync(dossier, { recursive: true })).toEqual(avant);
});

test('what was cut short while it was made is made again, a finished base is kept', () => {
  const premier = ouvrirDossier(dossier);
  writeFileSync(join(premier.base, 'a-moitie'), '');
  premier.rendre();
  const second = ouvrirDossier(dossier);
  expect(readdirSync(second.base)).toEqual([]);
  writeFileSync(join(second.base, 'PG_VERSION'), '17');
  second.initialise();
  second.rendre();
  const troisieme = ouvrirDossier(dossier);
  expect(readdirSync(troisieme.base)).toEqual(['PG_VERSION']);
  troisieme.rendre();
});

test('a folder in which this account may not write is refused with its reason', () => {
  chmodSync(dossier, 0o555);
  const { stdout } = spawnSync(NODE[0]!, [...NODE.slice(1), dossier], {
    encoding: 'utf8',
    ...(ROOT ? { uid: 65_534, gid: 65_534 } : {}),
  });
  expect(stdout).toMatch(/^BaseInutilisableError .*n’a pas le droit d’y écrire \(DATA_DIR\)\.$/m);
});

test('a full disk is named, and once there is room the folder opens', () => {
  const { stdout } = spawnSync(
    'unshare',
    [
      ...(ROOT ? [] : ['--user', '--map-root-user']),
      '--mount',
      'sh',
      '-euc',
      'mount -t tmpfs -o size=8m tmpfs "$0"; "$@" "$0"; mount -o remount,size=400m "$0"; "$@" "$0"',
      dossier,
      ...NODE,
    ],
    { encoding: 'utf8' },
  );
  expect(stdout.split('\n')).toEqual([
    expect.stringMatching(/^BaseInutilisableError .*le disque est plein \(DATA_DIR\)\.$/),
    'ouvert',
    '',
  ]);
});
