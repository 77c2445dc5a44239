import type { ServerResponse } from 'node:http';
import type { Base } from '@sofi/database';
import { comparerSchema } from '@sofi/database';

/** Why a server should be sent no request; null: it may. */
export type Unreadiness = 'stopping' | 'database' | 'schema';

/** Milliseconds for the database to answer. */
const PATIENCE = 2000;

/** Milliseconds for which an answer is given again: anybody may ask. */
const KEPT = 1000;

/** Looks whether the database answers, and whether its schema is that of this code. */
export function createReadiness(
  base: Base,
  stopping: () => boolean,
): () => Promise<Unreadiness | null> {
  let last: { at: number; answer: Promise<Unreadiness | null> } | undefined;
  const look = async (): Promise<Unreadiness | null> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'database'>((done) => {
      timer = setTimeout(done, PATIENCE, 'database');
    });
    const found = comparerSchema(base.db).then(
      (comparison) => (comparison === 'same' ? null : 'schema'),
      () => 'database' as const,
    );
    return Promise.race([found, late]).finally(() => clearTimeout(timer));
  };
  return async () => {
    if (stopping()) return 'stopping';
    const now = performance.now();
    if (!last || now - last.at > KEPT) last = { at: now, answer: look() };
    return last.answer;
  };
}

/** `/ready`: 200, or 503 with the reason. */
export function answerReadiness(response: ServerResponse, reason: Unreadiness | null): void {
  response.writeHead(reason === null ? 200 : 503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(reason === null ? {} : { 'retry-after': '5' }),
  });
  response.end(JSON.stringify(reason === null ? { ready: true } : { ready: false, reason }));
}
