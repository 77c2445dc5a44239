import type { Db, EnvoiPris } from '@sofi/database';
import {
  abonnements,
  abonnementsAServir,
  acheverEnvoi,
  manquerEnvoi,
  prendreEnvoi,
  preparerEnvois,
} from '@sofi/database';
import { delaiAvantEssai } from '@sofi/domain';
import { eq } from 'drizzle-orm';
import { writeMessage } from './message.ts';
import type { Answer } from './post.ts';
import { post } from './post.ts';

/** The feed is looked at so often, in milliseconds: for what another server changed, and for attempts that are due. */
const ROUND = 5000;

/** Milliseconds for one attempt, and for which a message that a server took is left to it. */
const TIMEOUT = 10_000;
const LEASE = 60_000;

/** Messages that one server sends to one address at a time; those of one session go one after the other. */
const AT_A_TIME = 4;

/** The longest rest of an address that fails, in milliseconds: it is tried again by whichever message is due. */
const REST_MAX = 300_000;

export interface DispatcherOptions {
  db: Db;
  /** Whether addresses that are not of the public Internet may be called. */
  privateNetwork: boolean;
  clock: () => Date;
  /** From 0 to 1, for the jitter. */
  random?: () => number;
  /** Milliseconds for one attempt; 10 seconds when absent. */
  timeout?: number;
  /** Gets each attempt that failed, and with null what keeps the messages from being read. */
  report: (error: unknown, webhook: { id: number; essais: number } | null) => void;
}

export interface Dispatcher {
  /** There may be changes to send. */
  wake(): void;
  /** Ends once the attempts under way have. */
  stop(): Promise<void>;
}

/** Sends changes of the published offer to webhooks as they happen; several servers share them. docs/decisions/031 */
export function startDispatcher(options: DispatcherOptions): Dispatcher {
  const stopping = new AbortController();
  let round: Promise<void> | null = null;
  let again = false;
  const wake = () => {
    if (stopping.signal.aborted) return;
    again = true;
    round ??= run()
      .catch((error: unknown) => options.report(error, null))
      .finally(() => {
        round = null;
        // Woken while it ended.
        if (again) wake();
      });
  };
  async function run(): Promise<void> {
    while (again && !stopping.signal.aborted) {
      again = false;
      await dispatch(options, stopping.signal);
    }
  }
  const timer = setInterval(wake, ROUND).unref();
  wake();
  return {
    wake,
    async stop() {
      stopping.abort();
      clearInterval(timer);
      await round;
    },
  };
}

/** Makes messages of what is new in the feed, then sends what is due, as long as `signal` lets it. */
export async function dispatch(options: DispatcherOptions, signal?: AbortSignal): Promise<void> {
  const { db, clock } = options;
  const followed = await db.select({ id: abonnements.id }).from(abonnements);
  for (const { id } of followed)
    while (await preparerEnvois(db, id, clock())) if (signal?.aborted) return;
  if (followed.length === 0) return;
  const due = await abonnementsAServir(db, clock());
  await Promise.all(due.map((id) => serve(options, id, signal)));
}

/** Sends what is due to one address, until an attempt fails. */
async function serve(
  options: DispatcherOptions,
  webhook: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { db, clock } = options;
  let failed = false;
  const worker = async () => {
    for (;;) {
      if (failed || signal?.aborted) return;
      const taken = await prendreEnvoi(db, webhook, clock(), LEASE);
      if (!taken) return;
      if (!(await attempt(options, webhook, taken))) failed = true;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}

/** @returns whether the receiver has the message. */
async function attempt(
  options: DispatcherOptions,
  webhook: number,
  taken: EnvoiPris,
): Promise<boolean> {
  const { db, clock, privateNetwork, timeout = TIMEOUT, random = Math.random, report } = options;
  const [row] = await db.select().from(abonnements).where(eq(abonnements.id, webhook));
  // Deleted meanwhile.
  if (!row) return true;
  let answer: Answer | undefined;
  let error: unknown;
  try {
    const message = writeMessage(webhook, taken, row, clock());
    answer = await post({ url: row.url, ...message, privateNetwork, timeout });
  } catch (caught) {
    error = caught;
  }
  const status = answer?.status ?? 0;
  if (status >= 200 && status < 300) {
    await acheverEnvoi(db, webhook, taken.id);
    return true;
  }
  error ??= new Error(`HTTP ${status}${answer!.text === '' ? '' : ` : ${answer!.text}`}`);
  report(error, { id: webhook, essais: taken.essais });
  const now = clock();
  const delay = delaiAvantEssai(taken.essais, random());
  const rest = Math.min(delaiAvantEssai(row.echecs + 1, random()) ?? REST_MAX, REST_MAX);
  await manquerEnvoi(db, webhook, taken.id, {
    erreur: error instanceof Error ? error.message : String(error),
    prevuLe: delay === null ? null : new Date(now.getTime() + delay),
    repriseLe: new Date(now.getTime() + rest),
    suspendre: status === 410,
    maintenant: now,
  });
  return false;
}
