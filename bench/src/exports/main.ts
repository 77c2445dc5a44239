/**
 * Writes the published offer in every format, and says how long it took and how much memory: `npm run bench:exports -- 150000`, or only
 * some of them with `-- 1000000 offres.csv offres.parquet`. What DuckDB adds up over the Parquet file is compared with `statistiques`, and the
 * LHEO document is validated against the XSD by `xmllint --stream` where that is installed. Each file is written by a process of its own,
 * then asked of a server that stays.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { preparerDonnees, urlDeBench } from '../donnees.ts';
import { memoireDe } from '../processus.ts';
import { parquetSums, statisticsSums } from './sums.ts';

const FILES = ['lheo.xml', 'offres.csv', 'offres.ndjson', 'offres.xlsx', 'offres.parquet'];

const [count = '150000', ...asked] = process.argv.slice(2);
const sessions = Number(count);
const names = asked.length > 0 ? asked : FILES;
await preparerDonnees(sessions);
const folder = mkdtempSync(join(tmpdir(), 'sofi-exports-'));
const environment = { ...process.env, DATABASE_URL: urlDeBench(sessions), PORT: '0' };
let failed = false;

/** What follows `node` in a script of package.json. */
function argumentsOf(script: 'programme' | 'serve'): string[] {
  const { scripts } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  ) as { scripts: Record<typeof script, string> };
  return scripts[script].split(' ').slice(1);
}

/** Runs a command of the program to its end; its largest resident memory in MB. */
async function command(...words: string[]): Promise<{ memory: number; seconds: number }> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...argumentsOf('programme'), ...words], {
    env: environment,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let last = '';
  child.stderr.on('data', (text: Buffer) => (last = String(text)));
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid!))), 20);
  const code = await new Promise((ended) => child.once('close', ended));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${words.join(' ')}: ${last}`);
  return { memory, seconds: (performance.now() - begun) / 1000 };
}

/** 0 once the process has ended. */
function memoryOf(pid: number): number {
  try {
    return memoireDe(pid);
  } catch {
    return 0;
  }
}

const report = (
  name: string,
  file: string,
  { memory, seconds }: Awaited<ReturnType<typeof command>>,
) =>
  console.log(
    `${name.padEnd(24)} ${(statSync(file).size / 2 ** 20).toFixed(0).padStart(6)} MB  ${seconds.toFixed(0).padStart(5)} s  ${memory} MB resident`,
  );

function check(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
  failed ||= !holds;
}

/** The document against the official XSD, read as a stream: it is too large to hold. */
function validate(file: string): void {
  const xsd = fileURLToPath(new URL('../../../tests/fixtures/lheo/lheo-2.3.xsd', import.meta.url));
  const { error, status, stderr } = spawnSync(
    'xmllint',
    ['--noout', '--stream', '--huge', '--schema', xsd, file],
    { encoding: 'utf8' },
  );
  if (error) return console.log(`xmllint is not installed: the LHEO document was not validated`);
  check(`the LHEO document is valid: ${stderr.trim().slice(-200)}`, status === 0);
}

try {
  for (const name of names) {
    const file = join(folder, name);
    const [kind] = name.split('.');
    const measured = await command('export', kind!, file);
    report(name, file, measured);
    if (name === 'lheo.xml') validate(file);
    if (name === 'offres.parquet') {
      const table = join(folder, 'statistiques.ndjson');
      await command(
        'export',
        'statistiques',
        table,
        '--par',
        'DEPARTEMENT',
        '--mesures',
        'sessions,placesDesSessions',
      );
      const [expected, found] = [statisticsSums(table), await parquetSums(file)];
      check(
        `DuckDB finds the sessions and places of statistiques in ${expected.length} départements`,
        JSON.stringify(found) === JSON.stringify(expected) && expected.length > 0,
      );
    }
    rmSync(file);
  }
  await throughServer();
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;

/** The same files asked of one server, which keeps its heap from one to the next. */
async function throughServer(): Promise<void> {
  const server = spawn(process.execPath, argumentsOf('serve'), {
    env: { ...environment, BUDGET_ANONYMOUS: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const origin = await new Promise<string>((found) => {
      server.stdout.on('data', (text: Buffer) => {
        const [line] = /http:\S+(?=\/graphql)/.exec(String(text)) ?? [];
        if (line) found(line);
      });
    });
    console.log(`a server, before: ${memoireDe(server.pid!)} MB resident`);
    for (const name of names) {
      const begun = performance.now();
      const answer = await fetch(`${origin}/export/${name}`);
      if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
      const file = join(folder, name);
      await pipeline(answer.body!, createWriteStream(file));
      const seconds = (performance.now() - begun) / 1000;
      report(`/export/${name}`, file, { memory: memoireDe(server.pid!), seconds });
      rmSync(file);
    }
  } finally {
    server.kill('SIGTERM');
  }
}
