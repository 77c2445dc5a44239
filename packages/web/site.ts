import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, glob, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { promisify } from 'node:util';

const here = import.meta.dirname;
const DIST = `${here}/dist`;

/**
 * Folder of the built site, built first where its sources have changed since. Servers that start together each build their
 * own, and keep the first: a folder is named after its sources, and appears whole.
 */
export async function builtSite(): Promise<string> {
  const folder = `${DIST}/${await sourceHash()}`;
  if (await exists(folder)) return folder;
  await mkdir(DIST, { recursive: true });
  const unfinished = await mkdtemp(`${DIST}/unfinished-`);
  // In a process of its own: the bundler's memory would stay with the server.
  await promisify(execFile)(process.execPath, [`${here}/build.ts`, unfinished], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  });
  return folder;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Of everything that the build reads: this package, the client, and the versions of what is installed. */
async function sourceHash(): Promise<string> {
  const paths = await Array.fromAsync(
    glob(['web/src/**/*.*', 'web/{index.html,*.ts}', 'sdk/src/**/*.ts', '../pnpm-lock.yaml'], {
      cwd: `${here}/..`,
    }),
  );
  const hash = createHash('sha256');
  for (const path of paths.toSorted())
    hash.update(path).update(await readFile(`${here}/../${path}`));
  return hash.digest('hex').slice(0, 16);
}

if (import.meta.main) console.log(await builtSite());
