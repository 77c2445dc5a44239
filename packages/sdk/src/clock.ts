/** A clock that stands still until it is moved. */
export interface FakeClock {
  /** Present instant, in milliseconds since 1970. */
  now: () => number;
  /** Moves on by so many milliseconds. What is due meanwhile happens in its order, each with what awaits it. */
  advance: (ms: number) => Promise<void>;
  /** Gives the real clock back. */
  restore: () => void;
}

/**
 * Stands in for `setTimeout`, `clearTimeout` and `Date.now` of this process until `restore`: retries, deadlines and silences pass at once.
 * Answers must come from `fetch` of a test or `createMockClient`: a real network does not wait for it.
 *
 * @example
 * const clock = createFakeClock();
 * const answer = client.moi();
 * await clock.advance(30_000);
 * clock.restore();
 */
export function createFakeClock(start: number = Date.now()): FakeClock {
  const real = { setTimeout, clearTimeout, now: Date.now };
  let present = start;
  let last = 0;
  const waiting = new Map<number, { due: number; act: () => void }>();
  const target = globalThis as unknown as {
    setTimeout: (act: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => number;
    clearTimeout: (id: unknown) => void;
  };
  target.setTimeout = (act, ms = 0, ...args) => {
    waiting.set(++last, { due: present + ms, act: () => act(...args) });
    return last;
  };
  target.clearTimeout = (id) => {
    if (!waiting.delete(id as number)) real.clearTimeout(id as number);
  };
  Date.now = () => present;

  /** Until promises have gone as far as they can. */
  const settle = () =>
    new Promise<void>((done) => {
      real.setTimeout(done, 0);
    });
  return {
    now: () => present,
    async advance(ms) {
      const end = present + ms;
      for (;;) {
        await settle();
        const [next] = [...waiting]
          .filter(([, { due }]) => due <= end)
          .toSorted(([, one], [, other]) => one.due - other.due);
        if (!next) break;
        const [id, { due, act }] = next;
        waiting.delete(id);
        present = Math.max(present, due);
        act();
      }
      present = end;
    },
    restore() {
      Object.assign(globalThis, {
        setTimeout: real.setTimeout,
        clearTimeout: real.clearTimeout,
      });
      Date.now = real.now;
    },
  };
}
