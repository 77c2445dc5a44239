import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Builds `dist` from nothing: what an earlier build left would be packed too. */
const sdk = join(import.meta.dirname, '..');
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
rmSync(join(sdk, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [join(typescript, 'bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: sdk,
  stdio: 'inherit',
});
copyFileSync(join(sdk, '../../schema.graphql'), join(sdk, 'dist/schema.graphql'));
