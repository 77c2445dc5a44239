import { Worker } from 'node:worker_threads';
import type { Answers, Task } from './protocol.ts';

/** The thread that holds the columns: counting a nation's offers delays no other request. */
export interface ColumnThread {
  /** @throws what the thread threw. */
  run<T extends Task>(task: T): Promise<Answers[T['type']]>;
  close(): Promise<void>;
}

export interface Reply {
  id: number;
  answer?: Answers[Task['type']];
  error?: unknown;
}

/** `onLost`: called when it ends without having been closed. */
export function startThread(onLost: (error: unknown) => void): ColumnThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    // Rows pass through as texts that are garbage at once.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  worker.unref();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let lost: unknown;
  let closed = false;
  const fail = (error: unknown) => {
    if (lost === undefined && !closed) onLost(error);
    lost ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', ({ id, answer, error }: Reply) => {
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (error === undefined) resolve(answer);
    else reject(error);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread of the columns has ended.')));
  return {
    run<T extends Task>(task: T) {
      const id = ++last;
      const reply = Promise.withResolvers<unknown>();
      if (lost !== undefined) return Promise.reject(lost);
      waiting.set(id, reply);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage({ id, task });
      return reply.promise as Promise<Answers[T['type']]>;
    },
    async close() {
      closed = true;
      await worker.terminate();
    },
  };
}
