import type postgres from 'postgres';
import type { PoolState } from './base.ts';
import { indisponibilite, IndisponibleError } from './erreurs.ts';

/** Milliseconds to reach Postgres. */
const CONNECT_PATIENCE = 3000;

/** Milliseconds for which Postgres is taken to be out of reach once a connection failed: callers are refused at once. */
const PAUSE = 500;

/** Milliseconds for a statement that is cancelled to end: then its connection is given up. */
const CANCEL_PATIENCE = 5000;

/** Makes a client of one connection, which opens when it is needed. */
export type OpenClient = (onClose: () => void) => postgres.Sql;

export interface ConnectionPoolOptions {
  open: OpenClient;
  size: number;
  /** How many may wait for a connection. */
  queue: number;
}

export interface Work<T> {
  /** Those that it may wait for. */
  tables: readonly string[];
  signal: AbortSignal | undefined;
  /** Settles once nothing of it runs on the connection any more. */
  run: (client: postgres.Sql) => Promise<T>;
  /** Answers as soon as the signal says so, though the statement has not ended yet: not for what writes. */
  leaves: boolean;
}

interface Waiter {
  tables: readonly string[];
  resolve: (slot: Slot) => void;
}

/**
 * Connections of which each runs one piece of work at a time. So many may wait for one. What waits for the lock of a table
 * leaves a quarter of the connections to what reads others.
 */
export class ConnectionPool {
  readonly #queue: number;
  readonly #slots: readonly Slot[];
  readonly #idle: Slot[];
  readonly #waiting = new Set<Waiter>();
  readonly #running = new Map<string, number>();
  readonly #perTable: number;

  constructor({ open, size, queue }: ConnectionPoolOptions) {
    this.#queue = queue;
    const outage: Outage = { until: -Infinity };
    this.#slots = Array.from({ length: size }, () => new Slot(open, outage));
    this.#idle = [...this.#slots];
    this.#perTable = size - Math.floor(size / 4);
  }

  get state(): Omit<PoolState, 'name'> {
    const size = this.#slots.length;
    return { size, busy: size - this.#idle.length, waiting: this.#waiting.size };
  }

  /** @throws IndisponibleError where too many wait already or no connection is available; DelaiDepasseError */
  async run<T>({ tables, signal, run, leaves }: Work<T>): Promise<T> {
    const slot = await this.#take(tables, signal);
    const done = slot.run(run, signal).finally(() => this.#release(slot, tables));
    return leaves && signal ? untilAborted(done, signal, slot) : done;
  }

  async end(): Promise<void> {
    await Promise.all(this.#slots.map((slot) => slot.end()));
  }

  async #take(tables: readonly string[], signal: AbortSignal | undefined): Promise<Slot> {
    signal?.throwIfAborted();
    if (this.#admits(tables)) return this.#occupy(tables);
    if (this.#waiting.size >= this.#queue) throw tooBusy();
    return new Promise<Slot>((resolve, reject) => {
      const abort = () => {
        this.#waiting.delete(waiter);
        reject(tooBusy());
      };
      const waiter: Waiter = {
        tables,
        resolve(slot) {
          signal?.removeEventListener('abort', abort);
          resolve(slot);
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiting.add(waiter);
    });
  }

  #admits(tables: readonly string[]): boolean {
    return (
      this.#idle.length > 0 &&
      tables.every((table) => (this.#running.get(table) ?? 0) < this.#perTable)
    );
  }

  #occupy(tables: readonly string[]): Slot {
    for (const table of tables) this.#running.set(table, (this.#running.get(table) ?? 0) + 1);
    // The last one used: others may close.
    return this.#idle.pop()!;
  }

  #release(slot: Slot, tables: readonly string[]): void {
    for (const table of tables) {
      const left = this.#running.get(table)! - 1;
      if (left === 0) this.#running.delete(table);
      else this.#running.set(table, left);
    }
    this.#idle.push(slot);
    for (const waiter of this.#waiting) {
      if (this.#idle.length === 0) return;
      if (!this.#admits(waiter.tables)) continue;
      this.#waiting.delete(waiter);
      waiter.resolve(this.#occupy(waiter.tables));
    }
  }
}

/** When the next connection is tried. */
interface Outage {
  until: number;
}

/** One connection, under whatever client. */
class Slot {
  readonly #open: OpenClient;
  readonly #outage: Outage;
  #client: postgres.Sql | undefined;
  /** Its connection answers. */
  reached = false;
  /** Its connection was closed: what remains of a transaction of then must not run in another. */
  #closed = false;

  constructor(open: OpenClient, outage: Outage) {
    this.#open = open;
    this.#outage = outage;
  }

  async run<T>(
    work: (client: postgres.Sql) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    if (this.#closed) this.#renew();
    const client = this.reached ? this.#client! : await this.#reach();
    signal?.throwIfAborted();
    let patience: NodeJS.Timeout | undefined;
    const abort = () => {
      patience = setTimeout(() => this.#renew(), CANCEL_PATIENCE);
    };
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return await work(client);
    } catch (erreur) {
      // The driver learns a moment later that the connection is closed: what is sent until then is never answered.
      if (indisponibilite(erreur)) this.#renew();
      throw erreur;
    } finally {
      clearTimeout(patience);
      signal?.removeEventListener('abort', abort);
    }
  }

  async end(): Promise<void> {
    await this.#client?.end({ timeout: 5 });
  }

  async #reach(): Promise<postgres.Sql> {
    if (performance.now() < this.#outage.until) throw unreachable();
    const client = (this.#client ??= this.#opened());
    const patience = setTimeout(() => this.#renew(), CONNECT_PATIENCE);
    try {
      await client`select 1`;
      this.reached = true;
      return client;
    } catch (erreur) {
      this.#outage.until = performance.now() + PAUSE;
      this.#renew();
      throw erreur;
    } finally {
      clearTimeout(patience);
    }
  }

  /** Nothing else holds a part of the next client; what runs on this one fails. */
  #renew(): void {
    void this.#client?.end({ timeout: 0 });
    this.#client = undefined;
    this.reached = false;
    this.#closed = false;
  }

  #opened(): postgres.Sql {
    const client = this.#open(() => {
      if (this.#client === client) this.#closed = true;
    });
    return client;
  }
}

/** What was promised, or a refusal as soon as the signal says so. */
async function untilAborted<T>(promised: Promise<T>, signal: AbortSignal, slot: Slot): Promise<T> {
  let abort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(slot.reached ? (signal.reason as Error) : unreachable());
    signal.addEventListener('abort', abort, { once: true });
  });
  return Promise.race([promised, aborted]).finally(() =>
    signal.removeEventListener('abort', abort!),
  );
}

const tooBusy = () =>
  new IndisponibleError(
    'Trop de questions attendent la base de données : réessayez dans un instant.',
  );

const unreachable = () =>
  new IndisponibleError('La base de données ne répond pas : réessayez dans un instant.');
