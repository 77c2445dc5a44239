import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Connections are kept apart by what they serve: reads that wait take none from writes, and neither takes one from who signs
 * in. An export holds its connection for minutes: `export` has few of them. `maintenance` has no time limit.
 */
export type Lane = 'read' | 'write' | 'identity' | 'export' | 'maintenance';

/** What statements know of the request that sends them. */
export interface RequestScope {
  /** Absent: it depends on the statement. */
  lane?: Lane | undefined;
  /** Cancels them. */
  signal?: AbortSignal | undefined;
  /** It is found to be no query: its time limit is another. */
  becomes?: (operation: 'mutation' | 'subscription' | 'export') => void;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Statements sent by `work`, however deep, belong to this request. */
export const inScope = <T>(scope: RequestScope, work: () => T): T => scopes.run(scope, work);

/** The same request, on other connections. */
export const inLane = <T>(lane: Lane, work: () => Promise<T>): Promise<T> =>
  // Drizzle's statements are sent when they are awaited: within.
  scopes.run({ lane, signal: scopes.getStore()?.signal }, async () => work());

export const currentScope = (): RequestScope | undefined => scopes.getStore();
