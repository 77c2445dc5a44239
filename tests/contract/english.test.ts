import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const racine = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Words that give a translation away: `alone` for only, `tells` and `told` for reports, `bears` for has, `mend` for fix,
 * `is had` for is available, `where there is none` for not found.
 */
const TRANSLATED =
  /\b(alone|tells|told|bears?|whoever|mends?|mended|mending|lest|worth nothing|otherwise than|(is|are|be) had|there (is|are|was|were) none|(is|are|was|were) none)\b/gi;

test.each([
  ['the public schema', ['schema.graphql'], 0],
  [
    'sources',
    ['packages/*/src/**/*.{ts,tsx}', 'packages/database/sql/*.sql', 'bench/**/*.ts'],
    400,
  ],
  ['tests', ['packages/*/test/**/*.ts', 'tests/**/*.ts'], 200],
  ['documents', ['*.md', 'docs/**/*.md', 'packages/*/*.md'], 30],
])('%s use no word of a translation', (_, patterns, more) => {
  const files = globSync(patterns, {
    cwd: racine,
    exclude: (path) => /node_modules|generated|english\.test\.ts$/.test(path),
  });
  expect(files.length).toBeGreaterThan(more);
  expect(
    files.flatMap((file) =>
      readFileSync(`${racine}/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          (line.match(TRANSLATED) ?? []).map((word) => `${file}:${at + 1} ${word}`),
        ),
    ),
  ).toEqual([]);
});
