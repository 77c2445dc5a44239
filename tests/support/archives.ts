import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { INSTALLED_CLIENT } from './packed-client.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The client as each packs it, and folders outside the repository into which each has installed it. */
    archives: Record<Outil, { archive: string; dossier: string }>;
    /** A folder outside the repository with the tools of `tests/paquet/outils` and the client of npm’s archive. */
    consommateur: string;
  }
}
export type Outil = 'npm' | 'pnpm';

const racine = fileURLToPath(new URL('../..', import.meta.url));
const PNPM = ['npx', '-y', 'pnpm@12.21.0'];

/** Packs the client from a clean clone with npm and with pnpm, and installs each archive in an empty folder. */
export default function preparer(projet: TestProject) {
  const dossier = mkdtempSync(join(tmpdir(), 'sofi-paquet-'));
  const clone = join(dossier, 'clone');
  cloner(clone);
  const npm = installer('npm', clone, join(dossier, 'npm'));
  projet.provide('archives', { npm, pnpm: installer('pnpm', clone, join(dossier, 'pnpm')) });
  const consommateur = equiper(npm.archive, join(dossier, 'consommateur'));
  process.env[INSTALLED_CLIENT] = join(consommateur, 'node_modules/@sofi/sdk');
  projet.provide('consommateur', consommateur);
  return () => rmSync(dossier, { recursive: true });
}

/** What a clone of the next commit would hold: neither dependencies nor a build. */
function cloner(clone: string): void {
  const fichiers = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: racine,
    encoding: 'utf8',
  });
  for (const fichier of new Set(fichiers.split('\0').filter(Boolean))) {
    mkdirSync(dirname(join(clone, fichier)), { recursive: true });
    cpSync(join(racine, fichier), join(clone, fichier), { force: true });
  }
}

function installer(outil: Outil, clone: string, dossier: string) {
  const [commande, ...avant] = outil === 'npm' ? ['npm'] : PNPM;
  const lancer = (cwd: string, ...arguments_: string[]) =>
    execFileSync(commande!, [...avant, ...arguments_], { cwd, stdio: 'pipe', env: SANS_OUTILS });
  mkdirSync(dossier);
  lancer(join(clone, 'packages/sdk'), 'pack', '--pack-destination', dossier);
  const archive = join(dossier, readdirSync(dossier)[0]!);
  writeFileSync(join(dossier, 'package.json'), '{ "type": "module", "private": true }');
  if (outil === 'npm') lancer(dossier, 'install', '--offline', '--no-audit', '--no-fund', archive);
  else lancer(dossier, 'add', '--offline', '--ignore-workspace', archive);
  return { archive, dossier };
}

function equiper(archive: string, dossier: string): string {
  cpSync(join(racine, 'tests/paquet/outils'), dossier, {
    recursive: true,
    filter: (chemin) => !chemin.includes('node_modules'),
  });
  const options = { cwd: dossier, stdio: 'pipe', env: SANS_OUTILS } as const;
  execFileSync(
    'npx',
    [...PNPM.slice(1), 'install', '--frozen-lockfile', '--prefer-offline'],
    options,
  );
  const place = join(dossier, 'node_modules/@sofi/sdk');
  mkdirSync(place, { recursive: true });
  execFileSync('tar', ['-xzf', archive, '-C', place, '--strip-components=1'], options);
  return dossier;
}

/** A clone’s shell knows neither this repository’s tools nor what ran the tests. */
const SANS_OUTILS = Object.fromEntries(
  Object.entries(process.env).filter(
    ([nom]) => !/^(npm_|pnpm_|NODE_OPTIONS|VITEST|INIT_CWD)/i.test(nom),
  ),
);
SANS_OUTILS['PATH'] = process.env['PATH']!.split(':')
  .filter((chemin) => !chemin.includes('node_modules'))
  .join(':');
