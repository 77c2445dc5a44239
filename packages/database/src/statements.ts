import type postgres from 'postgres';
import { DelaiDepasseError } from './erreurs.ts';
import { traced } from './tracing.ts';

/** What Drizzle does with a statement. */
export interface Statement extends PromiseLike<unknown> {
  values(): PromiseLike<unknown>;
}

export type Send = (
  text: string,
  parameters: unknown[] | undefined,
  options?: { prepare?: boolean },
) => Statement;

/** A statement of the driver. */
type Sent = ReturnType<postgres.Sql['unsafe']>;

/** A statement of this text that `run` sends when it is awaited, as rows or as values. */
export const statement = (
  text: string,
  run: (send: (sent: Sent) => Promise<unknown>) => Promise<unknown>,
  signal: AbortSignal | undefined,
): Statement => ({
  // oxlint-disable-next-line unicorn/no-thenable -- Drizzle awaits it
  then: (kept, failed) =>
    traced(text, () => run((sent) => cancellable(sent, signal))).then(kept, failed),
  values: () => traced(text, () => run((sent) => cancellable(sent.values(), signal))),
});

/**
 * What Postgres answers, after it was asked to cancel where the signal said so: a request to cancel names a connection, and must not
 * reach it when it runs something else.
 */
async function cancellable<T>(
  query: Pick<Sent, 'cancel' | 'then'>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return (await query) as T;
  signal.throwIfAborted();
  const cancels: Promise<unknown>[] = [];
  const cancel = () => {
    // Not sent yet: the connection is being opened, and is given up soon.
    if ((query as { state?: unknown }).state == null) return;
    cancels.push(Promise.resolve(query.cancel() as unknown).catch(() => {}));
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return (await query) as T;
  } catch (erreur) {
    throw signal.aborted
      ? new DelaiDepasseError('Le délai est dépassé.', { cause: erreur })
      : erreur;
  } finally {
    signal.removeEventListener('abort', cancel);
    await Promise.all(cancels);
  }
}
