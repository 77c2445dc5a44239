import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verrouiller } from '../src/verrou.ts';

let dossier: string;
beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'sofi-verrou-'));
});
afterEach(() => rmSync(dossier, { recursive: true }));

const programme = (suite: string) => [
  process.execPath,
  '--input-type=module-typescript',
  '-e',
  `import { verrouiller } from '${new URL('../src/verrou.ts', import.meta.url).href}'; verrouiller(${JSON.stringify(dossier)}); ${suite}`,
];
const DURER = "console.log('tenu'); setInterval(() => {}, 60_000);";

/** Numbers its own processes and has its own network, as a second container does. */
const CONTENEUR = [
  'unshare',
  ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']),
  '--pid',
  '--net',
  '--fork',
  '--mount-proc',
  '--kill-child',
];

const autreProcessus = (devant: string[] = []) => {
  const [commande, ...args] = [...devant, ...programme('')];
  return spawnSync(commande!, args, { encoding: 'utf8' });
};

/** Another process that holds the folder until it is killed. */
async function detenteur(devant: string[] = []) {
  const [commande, ...args] = [...devant, ...programme(DURER)];
  const enfant = spawn(commande!, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(enfant.stdout, 'data');
  return enfant;
}

test('a folder that this process holds is refused to another, until it is given back', () => {
  const rendre = verrouiller(dossier);
  const refuse = autreProcessus();
  expect(refuse.status).not.toBe(0);
  expect(refuse.stderr).toContain(`déjà ouverte par le processus ${process.pid}`);
  rendre();
  expect(existsSync(join(dossier, 'verrou'))).toBe(false);
  expect(autreProcessus().status).toBe(0);
});

test('a folder is not opened twice by one process', () => {
  const rendre = verrouiller(dossier);
  expect(() => verrouiller(dossier)).toThrow('déjà ouverte');
  rendre();
  verrouiller(dossier)();
});

test('a container that shares the folder is refused while the first lives, and served afterwards', async () => {
  const premier = await detenteur(CONTENEUR);
  expect(() => verrouiller(dossier)).toThrow('déjà ouverte');
  const second = autreProcessus(CONTENEUR);
  expect(second.stderr).toContain('déjà ouverte par le processus 1 (');
  expect(second.status).not.toBe(0);
  premier.kill('SIGKILL');
  await once(premier, 'close');
  expect(autreProcessus(CONTENEUR)).toMatchObject({ status: 0, stderr: '' });
});

test('a dead process does not hold the folder, though nobody has reaped it', async () => {
  // The parent of the holder never waits for it: it has become another program.
  const parent = spawn('sh', ['-c', '"$@" & exec sleep 60', 'sh', ...programme(DURER)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    await once(parent.stdout, 'data');
    const [pid] = readFileSync(join(dossier, 'verrou'), 'utf8').split(' ');
    expect(() => verrouiller(dossier)).toThrow('déjà ouverte');
    process.kill(Number(pid), 'SIGKILL');
    // Its last thread gives the folder back: the first may be a zombie before.
    await expect.poll(() => verrouiller(dossier)).toBeTypeOf('function');
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ');
  } finally {
    parent.kill('SIGKILL');
    parent.stdout.destroy();
  }
});

test('what an earlier version left does not keep the folder locked', () => {
  writeFileSync(join(dossier, 'verrou'), `${process.ppid} 1`);
  expect(() => verrouiller(dossier)()).not.toThrow();
});
