import { expect, test } from 'vitest';
import type { Answered } from '../src/operation/metrics.ts';
import { createMetrics } from '../src/operation/metrics.ts';

const metrics = () =>
  createMetrics({
    pools: () => [{ name: 'read', size: 8, busy: 3, waiting: 2 }],
    streams: () => 4,
    stopping: () => false,
  });
const query: Answered = { operation: 'Offres', type: 'query', seconds: 0.02, signedIn: false };

test('requests are counted by operation, type and outcome; refused costs and the cache beside them', async () => {
  const { answered, read } = metrics();
  answered(query);
  answered({ ...query, cache: 'hit' });
  answered({ ...query, code: 'COST_LIMIT' });
  const { text } = await read();
  for (const line of [
    'sofi_requests_total{operation="Offres",type="query",outcome="OK"} 2',
    'sofi_requests_total{operation="Offres",type="query",outcome="COST_LIMIT"} 1',
    'sofi_cost_refused_total 1',
    'sofi_cache_reads_total{result="hit"} 1',
    'sofi_request_duration_seconds_count{type="query"} 3',
    'sofi_database_connections{pool="read",state="busy"} 3',
    'sofi_database_queue_length{pool="read"} 2',
    'sofi_subscriptions 4',
  ])
    expect(text).toContain(`${line}\n`);
});

test('names that callers invent make no series beyond a bound, and hide none of an account', async () => {
  const { answered, read } = metrics();
  for (let n = 0; n < 5000; n++) {
    answered({ ...query, operation: `Invented${n}` });
    answered({ ...query, operation: `Wrong${n}`, code: `CODE_${n}` });
  }
  answered({ ...query, operation: 'SaisirOffre', signedIn: true });
  for (let n = 0; n < 5000; n++) answered({ ...query, operation: `Account${n}`, signedIn: true });
  const { text } = await read();
  expect(text.match(/^sofi_requests_total/gm)!.length).toBeLessThan(210);
  expect(text).toContain('operation="SaisirOffre"');
  expect(text).toContain('operation="other"');
});

test('a name cannot break the format', async () => {
  const { answered, read } = metrics();
  answered({ ...query, operation: 'a"} 1\nforged 2', signedIn: true });
  expect((await read()).text).not.toMatch(/^forged/m);
});
