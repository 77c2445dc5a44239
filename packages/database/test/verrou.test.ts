import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verrouiller } from '../src/verrou.ts';

let dossier: string;
beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'sofi-verrou-'));
});
afterEach(() => rmSync(dossier, { recursive: true }));

const autreProcessus = () =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module-typescript',
      '-e',
      `import { verrouiller } from '${new URL('../src/verrou.ts', import.meta.url).href}'; verrouiller(${JSON.stringify(dossier)});`,
    ],
    { encoding: 'utf8' },
  );

test('a folder that this process holds is refused to another, until it is given back', () => {
  const rendre = verrouiller(dossier);
  const refuse = autreProcessus();
  expect(refuse.status).not.toBe(0);
  expect(refuse.stderr).toContain(`déjà ouverte par le processus ${process.pid}`);
  rendre();
  expect(existsSync(join(dossier, 'verrou'))).toBe(false);
  expect(autreProcessus().status).toBe(0);
});

test('the lock of a dead process is taken over', () => {
  expect(autreProcessus().status).toBe(0);
  expect(existsSync(join(dossier, 'verrou'))).toBe(true);
  verrouiller(dossier)();
});

test('a number of process that was used again does not keep the folder locked', () => {
  writeFileSync(join(dossier, 'verrou'), `${process.ppid} 1`);
  verrouiller(dossier)();
});
