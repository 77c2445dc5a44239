import type { PoolState } from '@sofi/database';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What a request was, once it has been answered. */
export interface Answered {
  /** Chosen by the caller; absent: none, or no operation was read. */
  operation?: string | undefined;
  type?: string | undefined;
  /** Code of the first error; absent: none. */
  code?: string | undefined;
  cache?: 'hit' | 'miss' | undefined;
  seconds: number;
  /** Whether the caller has an account. */
  signedIn: boolean;
}

export interface Metrics {
  answered: (request: Answered) => void;
  /** Prometheus' text format. */
  read: () => Promise<{ type: string; text: string }>;
}

export interface MetricsSources {
  pools: () => readonly PoolState[];
  /** Open subscriptions. */
  streams: () => number;
  stopping: () => boolean;
}

/** Known codes; any other is an error of ours. */
const CODES = new Set([
  'BAD_USER_INPUT',
  'COST_LIMIT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL_SERVER_ERROR',
  'RATE_LIMITED',
  'TIMEOUT',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
]);

/** Names that have series of their own; any later one is counted as `other`. */
const NAMES_MAX = 200;

/** Callers without an account take at most so many of these: they cannot hide what others do. */
const ANONYMOUS_NAMES_MAX = 50;

/** Metrics of one server. Series are bounded: names of operations are whatever callers write. */
export function createMetrics({ pools, streams, stopping }: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'sofi_requests_total',
    help: 'Answered requests, by operation name, type and outcome (OK or the code of the first error).',
    labelNames: ['operation', 'type', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'sofi_request_duration_seconds',
    help: 'From the head of a request to the end of its answer.',
    labelNames: ['type'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25],
    registers,
  });
  const costRefused = new Counter({
    name: 'sofi_cost_refused_total',
    help: 'Requests refused for their cost (COST_LIMIT).',
    registers,
  });
  const cacheReads = new Counter({
    name: 'sofi_cache_reads_total',
    help: 'Answers looked for in the cache, by result (hit, miss).',
    labelNames: ['result'],
    registers,
  });
  gauge('sofi_database_connections', 'Connections of a pool, by state (busy, idle).', (set) => {
    for (const { name, size, busy } of pools()) {
      set(busy, { pool: name, state: 'busy' });
      set(size - busy, { pool: name, state: 'idle' });
    }
  });
  gauge('sofi_database_queue_length', 'Statements that wait for a connection.', (set) => {
    for (const { name, waiting } of pools()) set(waiting, { pool: name });
  });
  gauge('sofi_subscriptions', 'Open subscriptions.', (set) => set(streams()));
  gauge('sofi_stopping', '1 once the server is stopping.', (set) => set(stopping() ? 1 : 0));

  function gauge(
    name: string,
    help: string,
    collect: (set: (value: number, labels?: Record<string, string>) => void) => void,
  ): void {
    const values: Gauge = new Gauge({
      name,
      help,
      labelNames: ['pool', 'state'],
      registers: [],
      collect: () => collect((value, labels = {}) => values.set(labels, value)),
    });
    registry.registerMetric(values);
  }

  const names = new Set<string>();
  let anonymousNames = 0;
  const labelOf = (operation: string | undefined, signedIn: boolean): string => {
    if (operation === undefined) return '';
    if (names.has(operation)) return operation;
    if (names.size >= NAMES_MAX || operation.length > 80) return 'other';
    if (!signedIn && anonymousNames++ >= ANONYMOUS_NAMES_MAX) return 'other';
    names.add(operation);
    return operation;
  };
  return {
    answered({ operation, type = 'none', code, cache, seconds, signedIn }) {
      const outcome = code === undefined ? 'OK' : CODES.has(code) ? code : 'OTHER';
      // Only a name that once was answered without error gets a series.
      const name = code === undefined || names.has(operation!) ? operation : undefined;
      requests.inc({ operation: labelOf(name, signedIn), type, outcome });
      // Subscriptions last as long as their readers wish.
      if (type !== 'subscription') duration.observe({ type }, seconds);
      if (code === 'COST_LIMIT') costRefused.inc();
      if (cache) cacheReads.inc({ result: cache });
    },
    async read() {
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
