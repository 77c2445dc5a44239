import { measurePrices, summarize } from '../../bench/src/prices/measure.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { MAINTENANT } from '../support/temps.ts';

/** `npm run bench:prices -- 10000` asks many more. */
const DOCUMENTS = Number(process.env['TEST_PRICES'] ?? 60);

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base.fermer());

test('generated documents take less than a second of processor each, and most cost what their price says', async () => {
  const measures = await measurePrices(base, { count: DOCUMENTS, seed: 11, instant: MAINTENANT });
  expect(measures.failed).toEqual([]);
  expect(measures.answered).toHaveLength(DOCUMENTS);
  const { most, requested, used, dearest } = summarize(measures);
  expect(most, dearest[0]?.document).toBeLessThan(1000);
  // Nine in ten of thousands: of sixty, chance takes some.
  expect(requested.within).toBeGreaterThan(0.75);
  expect(used.within).toBeGreaterThan(0.75);
}, 120_000);
