/**
 * Keeps sixteen readers going while each of fifty hostile requests is sent: `npm run bench:hostile`, or with the server's answer cache
 * `npm run bench:hostile -- 30000 64`; without, the readers' questions are all computed. Fails when a reader waits longer than three times
 * what 99 in 100 of its questions take without them, or when the server takes more than 600 MB. A request that made a reader wait is sent
 * again, up to three times: what does not come again was the machine's, whose worst is printed too.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { preparerDonnees, urlDeBench } from '../donnees.ts';
import type { Hostile } from './requests.ts';
import { HOSTILE } from './requests.ts';

const READERS = 16;
const QUIET_MS = 10_000;
const MEMORY_MAX = 600;
const SESSIONS = Number(process.argv[2] ?? 30_000);
const CACHE_MB = process.argv[3] ?? '0';
const TRIES = 3;

await preparerDonnees(SESSIONS);
const server = spawn(
  process.execPath,
  ['--max-semi-space-size=16', '--heap-growing-percent=100', 'packages/server/src/main.ts'],
  {
    env: {
      ...process.env,
      DATABASE_URL: urlDeBench(SESSIONS),
      PORT: '0',
      BUDGET_ANONYMOUS: '0',
      BUDGET_ACCOUNT: '0',
      CACHE_MB,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const origin = await new Promise<string>((found) => {
  server.stdout.on('data', (text: Buffer) => {
    const line = /http:\S+(?=\/graphql)/.exec(String(text));
    if (line) found(line[0]);
  });
});

const QUESTIONS = [
  (n: number) => ({
    query: `query ($n: Int!) { formations(first: $n) { nodes { numero intitule actions(first: 3) { nodes { numero } } } } }`,
    variables: { n: 1 + (n % 20) },
  }),
  (n: number) => ({
    query: `query ($d: String!) { offres(search: "formation", first: 10, filter: { departements: [$d] }) { totalCount nodes { session { numero debut } } } }`,
    variables: { d: ['44', '49', '53', '72', '85'][n % 5] },
  }),
  (n: number) => ({
    query: `query ($n: Int!) { sessions(first: $n) { nodes { numero debut lieu { adresse { commune } } } } }`,
    variables: { n: 1 + (n % 30) },
  }),
];

const reading = new AbortController();
/** When each question of a reader was sent, and how long it took, in milliseconds. */
const waits: { sent: number; took: number }[] = [];
const readers = Array.from({ length: READERS }, async (_, rank) => {
  for (let asked = rank; !reading.signal.aborted; asked++) {
    const sent = performance.now();
    await send(JSON.stringify(QUESTIONS[asked % QUESTIONS.length]!(asked)));
    waits.push({ sent, took: performance.now() - sent });
    await wait(50);
  }
});
let memory = 0;
const watch = setInterval(() => {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  memory = Math.max(memory, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}, 20);

await wait(QUIET_MS);
waits.length = 0;
await wait(QUIET_MS);
const quiet = waits.map(({ took }) => took).toSorted((a, b) => a - b);
const p99 = quiet[Math.floor(quiet.length * 0.99)]!;
console.log(
  `${READERS} readers, quiet: p50 ${quiet[quiet.length >> 1]!.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, longest ${quiet.at(-1)!.toFixed(0)} ms`,
);

let broken = 0;
for (const hostile of HOSTILE) {
  const longest: number[] = [];
  let answer: string;
  do {
    const start = performance.now();
    const status = await send(hostile.body, hostile).catch((error: Error) => error.message);
    answer = `${status} in ${(performance.now() - start).toFixed(0)} ms`;
    await wait(200);
    longest.push(
      Math.max(...waits.filter(({ sent, took }) => sent + took >= start).map(({ took }) => took)),
    );
  } while (longest.at(-1)! > 3 * p99 && longest.length < TRIES);
  const holds = longest.at(-1)! <= 3 * p99;
  if (!holds) broken++;
  console.log(
    `${holds ? 'ok  ' : 'SLOW'} ${hostile.name}: ${answer}, longest wait ${longest.map((took) => took.toFixed(0)).join(', then ')} ms`,
  );
}
reading.abort();
await Promise.all(readers);
clearInterval(watch);
server.kill('SIGTERM');
console.log(
  `${HOSTILE.length} hostile requests, ${broken} made a reader wait; ${memory.toFixed(0)} MB at most`,
);
if (broken > 0 || memory > MEMORY_MAX) process.exitCode = 1;

/** The status of the answer, with the code of its first error. */
function send(body: string, { headers, pace }: Partial<Hostile> = {}): Promise<string> {
  return new Promise((answered, failed) => {
    const sent = request(
      `${origin}/graphql`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () => {
          const [, code = ''] =
            /"code":"([A-Z_]+)"/.exec(Buffer.concat(chunks).subarray(0, 10_000).toString()) ?? [];
          answered(`${response.statusCode} ${code}`.trim());
        });
      },
    );
    sent.once('error', failed);
    if (pace === undefined) sent.end(body);
    else
      void (async () => {
        for (let at = 0; at < body.length; at += Math.ceil(pace / 10)) {
          sent.write(body.slice(at, at + Math.ceil(pace / 10)));
          await wait(100);
        }
        sent.end();
      })();
  });
}
