import { expect, vi } from 'vitest';

/** What a stream has given so far, while it goes on. */
export function recueillir<T>(flux: AsyncGenerator<T, void>) {
  const recus: T[] = [];
  const fin = (async () => {
    for await (const un of flux) recus.push(un);
  })();
  fin.catch(() => {});
  return { recus, fin };
}

export const idsDe = (recus: readonly { id: string }[]) => recus.map(({ id }) => id);

/** Until this holds: streams have their own pace. */
export const attendre = <T>(condition: () => T | Promise<T>) =>
  vi.waitFor(condition, { timeout: 20_000 });

/** Acts until the stream gives something: it is open then, and what is done from now on must come. */
export const ouvrir = (recus: readonly unknown[], agir: () => Promise<unknown>) =>
  attendre(async () => {
    await agir();
    expect(recus.length).toBeGreaterThan(0);
  });
