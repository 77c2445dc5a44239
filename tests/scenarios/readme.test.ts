import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

const { demander, origine } = serveurDeTest();
const racine = fileURLToPath(new URL('../..', import.meta.url));
const bloc = (langue: string) =>
  new RegExp('```' + langue + '\\n([\\s\\S]*?)```').exec(
    readFileSync(join(racine, 'README.md'), 'utf8'),
  )![1]!;

test('the README’s query gives the README’s answer', async () => {
  const { data } = await demander(bloc('graphql'));
  expect({ data }).toEqual(JSON.parse(bloc('json')));
});

test('the README’s program runs as it stands, but for the address', async () => {
  const dossier = mkdtempSync(join(tmpdir(), 'sofi-readme-'));
  try {
    writeFileSync(join(dossier, 'package.json'), '{ "type": "module" }');
    symlinkSync(join(racine, 'node_modules'), join(dossier, 'node_modules'));
    writeFileSync(
      join(dossier, 'programme.ts'),
      bloc('ts').replace('http://127.0.0.1:4000', origine()),
    );
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=@sofi/source', 'programme.ts'],
      { cwd: dossier },
    );
    expect(stdout.trim().split('\n').length).toBeGreaterThan(100);
    expect(stdout).toContain('19482-89393-143842 2026-12-23 Formation aide-soignant');
  } finally {
    rmSync(dossier, { recursive: true });
  }
});
