/** Compares prices with the processor time of generated documents: `npm run bench:prices -- 10000`. On a database of the demo region. */
import { writeFileSync } from 'node:fs';
import { migrer } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { chargerRegion, estVide, regionDeDemo } from '@sofi/demo';
import postgres from 'postgres';
import { JOUR_DE_BENCH, SERVEUR } from '../donnees.ts';
import { fitTariff } from './fit.ts';
import { measurePrices, summarize } from './measure.ts';

const NAME = 'sofi_bench_prices';

const count = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 1);
const client = postgres(SERVEUR, { max: 1, onnotice: () => {} });
const [existing] = await client`select 1 from pg_database where datname = ${NAME}`;
if (!existing) await client.unsafe(`create database "${NAME}" template template0 encoding 'UTF8'`);
await client.end();
const url = new URL(SERVEUR);
url.pathname = `/${NAME}`;
const base = await ouvrirPostgres(url.href, {});
try {
  await migrer(base);
  if (await estVide(base)) await chargerRegion(base, regionDeDemo(JOUR_DE_BENCH));
  const measures = await measurePrices(base, {
    count,
    seed,
    instant: new Date(`${JOUR_DE_BENCH}T09:00:00Z`),
  });
  const { most, requested, used, dearest } = summarize(measures);
  console.log(
    `${measures.answered.length} answered, ${measures.refused} refused, ${measures.failed.length} failed`,
  );
  for (const [price, { point, within }] of Object.entries({ requested, used }))
    console.log(
      `${price}: a point is ${point.toFixed(3)} ms; within a factor of 3: ${(within * 100).toFixed(1)} %`,
    );
  console.log(`most: ${most.toFixed(0)} ms`);
  for (const one of dearest)
    console.log(
      `${one.processor.toFixed(0)} ms, ${one.used} of ${one.requested} points: ${one.document.slice(0, 300)}`,
    );
  console.log('in milliseconds, the tariff would be', fitTariff(measures.answered));
  if (process.argv[4]) writeFileSync(process.argv[4], JSON.stringify(measures.answered));
  for (const { document, answer } of measures.failed.slice(0, 3))
    console.log(answer.slice(0, 500), document.slice(0, 500));
} finally {
  await base.fermer();
}
