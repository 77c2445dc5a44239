import { hash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Changes with the sources of these packages, with those of the packages that they depend on, and with any version in the lock file. */
export function fingerprintOf(packages: readonly string[]): string {
  const all = new Set(packages);
  for (const name of all) for (const dependency of dependenciesOf(name)) all.add(dependency);
  const files = [...all]
    .toSorted()
    .flatMap((name) =>
      globSync(`packages/${name}/{package.json,{src,sql,data}/**}`, { cwd: ROOT }).toSorted(),
    )
    .filter((file) => statSync(ROOT + file).isFile());
  const contents = ['pnpm-lock.yaml', ...files].map(
    (file) => `${file} ${hash('sha256', readFileSync(ROOT + file))}`,
  );
  return hash('sha256', contents.join('\n')).slice(0, 16);
}

/** Packages of this workspace, without their scope. */
function dependenciesOf(name: string): string[] {
  const { dependencies = {} } = JSON.parse(
    readFileSync(`${ROOT}packages/${name}/package.json`, 'utf8'),
  ) as { dependencies?: Record<string, string> };
  return Object.keys(dependencies)
    .filter((dependency) => dependency.startsWith('@sofi/'))
    .map((dependency) => dependency.slice('@sofi/'.length));
}
