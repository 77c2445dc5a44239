/** Why `within` gave up; each has its own, so that nested ones differ. */
export type TimeLimit = object;

/**
 * Runs until it is done, the time is over, or the outer signal is aborted: then it rejects at once with the reason, even when
 * what runs takes no notice of its signal.
 */
export async function within<T>(
  ms: number,
  outer: AbortSignal | undefined,
  limit: TimeLimit,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const give = () => controller.abort(outer!.reason);
  const timer = setTimeout(() => controller.abort(limit), ms);
  outer?.addEventListener('abort', give);
  try {
    return await Promise.race([
      new Promise<never>((_, fail) => {
        signal.addEventListener('abort', () => fail(signal.reason));
      }),
      run(signal),
    ]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', give);
  }
}

/** Ends early, without an error, when the signal is aborted. */
export const sleep = (ms: number, signal?: AbortSignal) =>
  new Promise<void>((done) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
  });

/** Full jitter: anything up to a limit that doubles with each retry. */
export const backoff = (retry: number, base: number, most: number): number =>
  Math.random() * Math.min(most, base * 2 ** retry);

/** Milliseconds of `Retry-After`: seconds or a date, RFC 9110 10.2.3. */
export function retryAfter(value: string | null): number | undefined {
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return ms >= 0 ? ms : undefined;
}
