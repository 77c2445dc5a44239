import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOSSIER_DES_MIGRATIONS } from '@sofi/database';
import { expect, test } from 'vitest';

test('the migrations make the tables that the code declares', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'sofi-migrations-'));
  try {
    cpSync(DOSSIER_DES_MIGRATIONS, dossier, { recursive: true });
    const avant = readdirSync(dossier);
    const racine = join(DOSSIER_DES_MIGRATIONS, '..');
    execFileSync(
      join(racine, 'node_modules/.bin/drizzle-kit'),
      [
        'generate',
        '--dialect=postgresql',
        '--schema=./packages/database/src/tables/index.ts',
        `--out=${dossier}`,
        '--name=ecart',
      ],
      { cwd: racine, stdio: 'pipe' },
    );
    expect(readdirSync(dossier)).toEqual(avant);
  } finally {
    rmSync(dossier, { recursive: true });
  }
}, 60_000);
