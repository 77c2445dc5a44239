import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestScope } from '@sofi/database';
import { DelaiDepasseError, inScope } from '@sofi/database';

/** Milliseconds for an answer, from when the request was received whole. */
export interface Deadlines {
  read: number;
  write: number;
  /** For an export, from its first byte to its last; half an hour when absent. */
  export?: number;
}

/** Milliseconds for an export. */
export const EXPORT_TIMEOUT = 30 * 60_000;

const DEADLINE = { mutation: 'write', export: 'export' } as const;

/** Answers a request whose statements are cancelled when its time is up, or its caller has left. */
export function answerInTime(
  request: IncomingMessage,
  response: ServerResponse,
  deadlines: Deadlines,
  answer: () => void,
): void {
  const controller = new AbortController();
  const abort = (message: string) => controller.abort(new DelaiDepasseError(message));
  let timer: NodeJS.Timeout | undefined;
  // A caller who waits no longer needs no answer.
  const asked = Number(request.headers['x-timeout-ms']);
  const patience = asked > 0 ? asked : Infinity;
  let deadline = Math.min(deadlines.read, patience);
  const start = () => {
    clearTimeout(timer);
    if (deadline !== Infinity) timer = setTimeout(abort, deadline, 'Le délai est dépassé.');
  };
  const scope: RequestScope = {
    signal: controller.signal,
    becomes(operation) {
      if (operation === 'mutation') scope.lane = 'write';
      deadline =
        operation === 'subscription'
          ? Infinity
          : Math.min(deadlines[DEADLINE[operation]] ?? EXPORT_TIMEOUT, patience);
      start();
    },
  };
  start();
  request.once('end', start);
  response.once('close', () => {
    deadline = Infinity;
    clearTimeout(timer);
    if (!response.writableFinished) abort('L’appelant est parti.');
  });
  inScope(scope, answer);
}
