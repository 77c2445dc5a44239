import { ANONYME } from '@sofi/domain';
import { createBudget } from '@sofi/graphql/limits/budget';
import { ouvrirRedis } from '@sofi/server/redis';
import { demarrer } from '@sofi/server/serveur';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { nonEmpty } from '../support/non-empty.ts';

const url = process.env['TEST_REDIS_URL']!;
let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base.fermer());

/** In a minute of its own: other runs count in the same Redis. */
const minute = new Date(Math.floor(Math.random() * 1e8) * 60_000);
const QUESTION = '{ formations(first: 100) { nodes { numero actions { nodes { numero } } } } }';

async function servers(redisUrl: string, count: number) {
  const started = await Promise.all(
    Array.from({ length: count }, async () => {
      const redis = ouvrirRedis(redisUrl, () => {}, 10_000);
      const { origine, arreter } = await demarrer({
        base,
        acteur: ANONYME,
        hote: '127.0.0.1',
        port: 0,
        horloge: () => minute,
        budgets: { anonymous: 1000, account: 1000 },
        sharedCounter: redis,
      });
      return {
        redis,
        ask: async () => {
          const { status, headers } = await fetch(`${origine}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query: QUESTION }),
          });
          const [, left] = /r=(\d+)/.exec(headers.get('ratelimit') ?? '') ?? [];
          return { status, left: Number(left) };
        },
        stop: async () => {
          await arreter();
          redis.fermer();
        },
      };
    }),
  );
  return { started, stop: () => Promise.all(started.map(({ stop }) => stop())) };
}

test('what an address spends at one server is spent at the others', async () => {
  const { started, stop } = await servers(url, 2);
  const [one, other] = started as [(typeof started)[0], (typeof started)[0]];
  await vi.waitFor(async () => {
    for (const { redis } of nonEmpty(started)) expect(await redis.add('ready', 0, 1000)).toBe(0);
  });
  const first = await one.ask();
  const second = await other.ask();
  expect(second.left).toBeLessThan(first.left);
  const statuses: number[] = [];
  for (let asked = 0; asked < 20; asked++) statuses.push((await one.ask()).status);
  expect(statuses).toContain(429);
  expect((await other.ask()).status).toBe(429);
  await stop();
});

test('without an answer of Redis, each server counts by itself', async () => {
  const { started, stop } = await servers('redis://127.0.0.1:1', 2);
  const [one, other] = started as [(typeof started)[0], (typeof started)[0]];
  const first = await one.ask();
  expect(await other.ask()).toEqual(first);
  expect((await one.ask()).left).toBeLessThan(first.left);
  await stop();
});

test('a budget goes on from what was counted together when Redis is lost, and gives back what is not used', async () => {
  let sum: number | undefined = 700;
  const given: number[] = [];
  const take = createBudget({ anonymous: 1000, account: 1000 }, () => minute, {
    add: async (_key, points) => {
      given.push(points);
      return sum === undefined ? undefined : (sum += points);
    },
  });
  const caller = { acteur: ANONYME, adresse: '::1' };
  const allowance = await take(caller, 200);
  allowance.refund(50);
  expect([allowance.granted, allowance.balance().left, sum]).toEqual([true, 150, 850]);
  sum = undefined;
  const lost = await take(caller, 100);
  expect([lost.granted, lost.balance().left]).toEqual([true, 50]);
  lost.refund(100);
  expect((await take(caller, 200)).granted).toBe(false);
  // What Redis never counted is not given back to it.
  expect(given).toEqual([200, -50, 100, 200]);
});
