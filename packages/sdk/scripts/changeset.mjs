import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftChangeset } from './version-level.mjs';

/** Prints the changeset for what the schema gained since a commit: `npm run changeset -- v1.2.0`. */
const [since = 'HEAD'] = process.argv.slice(2);
const root = join(import.meta.dirname, '../../..');
const before = execFileSync('git', ['show', `${since}:schema.graphql`], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
const after = readFileSync(join(root, 'schema.graphql'), 'utf8');
process.stdout.write(draftChangeset(before, after) ?? `The schema is that of ${since}.\n`);
