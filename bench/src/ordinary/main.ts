/**
 * Times ordinary questions at national size, one caller, answer cache off: `npm run bench:ordinary -- 1000000`, and how long a FASD tree
 * takes while sixteen callers ask each of them. Prints rows for bench/RESULTS.md. BENCH_URL: another database than the bench's.
 */
import postgres from 'postgres';
import { preparerDonnees, urlDeBench } from '../donnees.ts';
import { cpuDe, lancer, memoireDe } from '../processus.ts';
import { ORDINARY_QUESTIONS } from './questions.ts';

const TIMES = 9;
const CALLERS = 16;
const BESIDE_MS = 2000;

const sessions = Number(process.argv[2] ?? 1_000_000);
const url = process.env['BENCH_URL'] ?? urlDeBench(sessions);
if (!process.env['BENCH_URL']) await preparerDonnees(sessions);
const sql = postgres(url, { max: 1, onnotice: () => {} });
const [{ formation }] = await sql<
  [{ formation: number }]
>`select numero as formation from formations where vue = 'PUBLIEE' order by numero limit 1`;
await sql.end();
const server = await lancer('sofi', url);

async function ask(query: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(`${server.origine}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors"')) throw new Error(`${query}: ${text}`);
  return performance.now() - begun;
}

const percentile = (values: number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
};

/** The columns are loaded in the background: until then each of these takes seconds. */
const STATISTICS = '{ statistiques(par: [COMMUNE]) { lignes { actions } } }';
const begun = performance.now();
while ((await ask(STATISTICS)) > 300 && performance.now() - begun < 120_000);
console.error(
  `columns after ${((performance.now() - begun) / 1000).toFixed(0)} s, CPU ${(cpuDe(server.pid) / 1000).toFixed(1)} s, ${memoireDe(server.pid)} MB`,
);

const tree = `{ formation(numero: ${formation}) { intitule actions(first: 20) { nodes { numero sessions(first: 20) { nodes { numero } } } } } }`;

const quiet: number[] = [];
for (let n = 0; n < 300; n++) quiet.push(await ask(tree));
console.log(
  `| question | median ms | slowest ms | bar ms | tree beside 16 callers, p50 ms (quiet: ${percentile(quiet, 0.5).toFixed(1)}) |`,
);
console.log('| --- | --- | --- | --- | --- |');
for (const { title, query, bar } of ORDINARY_QUESTIONS) {
  await ask(query);
  await ask(query);
  const took: number[] = [];
  for (let n = 0; n < TIMES; n++) took.push(await ask(query));
  const end = performance.now() + BESIDE_MS;
  const beside: number[] = [];
  await Promise.all([
    ...Array.from({ length: CALLERS }, async () => {
      // Some of sixteen may meet the deadline.
      while (performance.now() < end) await ask(query).catch(() => {});
    }),
    (async () => {
      while (performance.now() < end) beside.push(await ask(tree));
    })(),
  ]);
  console.log(
    `| ${title} | ${percentile(took, 0.5).toFixed(0)} | ${Math.max(...took).toFixed(0)} | ${bar} | ${percentile(beside, 0.5).toFixed(1)} |`,
  );
}
console.error(`largest memory ${memoireDe(server.pid)} MB`);
await server.arreter();
