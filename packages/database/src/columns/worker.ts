import { parentPort } from 'node:worker_threads';
import type { Task } from './protocol.ts';
import type { Reply } from './thread.ts';
import { createColumns } from './run.ts';

const run = createColumns();

function reply(id: number, task: Task): Reply {
  try {
    return { id, answer: run(task) };
  } catch (error) {
    return { id, error };
  }
}

parentPort!.on('message', ({ id, task }: { id: number; task: Task }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage(reply(id, task));
});
