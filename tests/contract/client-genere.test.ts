import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const racine = fileURLToPath(new URL('../..', import.meta.url));

test('the generated client is what the schema and the documents give', () => {
  expect(() =>
    execFileSync(
      join(racine, 'node_modules/.bin/graphql-codegen'),
      ['--config', 'codegen.ts', '--check'],
      { cwd: racine, stdio: 'pipe' },
    ),
  ).not.toThrow();
}, 60_000);
