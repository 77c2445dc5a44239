import type { Acteur } from '@sofi/domain';
import { LRUCache } from 'lru-cache';

/** Points that one caller may spend in a minute. */
export interface Budgets {
  /** Of a network address, without a proof of identity. */
  anonymous: number;
  /** Of an account, its keys included. */
  account: number;
}

/** Whose budget an operation is taken from. */
export interface Caller {
  acteur: Acteur;
  adresse: string;
}

/** What is left of a budget, as `RateLimit` says it (draft-ietf-httpapi-ratelimit-headers-10). */
export interface Balance {
  limit: number;
  left: number;
  /** Seconds until the budget is whole again. */
  reset: number;
}

/** What an operation may spend. */
export interface Allowance {
  granted: boolean;
  balance: () => Balance;
  /** Gives back what was not used. */
  refund: (points: number) => void;
}

/** Where servers count together. */
export interface SharedCounter {
  /**
   * Adds to what is counted under a key, which is forgotten after so many milliseconds.
   * @returns the sum; undefined where it cannot be known soon.
   */
  add: (key: string, points: number, lifetime: number) => Promise<number | undefined>;
}

/** Takes points, unless fewer are left. A budget that nothing was taken from grants anything. */
export type Budget = (caller: Caller, points: number) => Promise<Allowance>;

const WINDOW = 60_000;
const CALLERS_MAX = 100_000;

/** Budgets of each minute of the clock, counted with other servers while they answer. */
export function createBudget(
  { anonymous, account }: Budgets,
  clock: () => Date,
  shared?: SharedCounter,
): Budget {
  const windows = new LRUCache<string, { spent: number }>({ max: CALLERS_MAX });
  return async ({ acteur, adresse }, points) => {
    const isAnonymous = acteur.type === 'ANONYME';
    const limit = isAnonymous ? anonymous : account;
    const now = clock().getTime();
    const start = now - (now % WINDOW);
    const key = `${isAnonymous ? `address ${adresse}` : `account ${acteur.utilisateurId}`} ${start}`;
    const sum = await shared?.add(key, points, 2 * WINDOW);
    let window = windows.get(key);
    if (!window) windows.set(key, (window = { spent: 0 }));
    // Without Redis, a server goes on from what was last counted together.
    window.spent = sum ?? window.spent + points;
    const granted = window.spent <= limit || window.spent === points;
    const refund = (unused: number) => {
      window.spent = Math.max(0, window.spent - unused);
      if (sum !== undefined && unused > 0) void shared?.add(key, -unused, 2 * WINDOW);
    };
    if (!granted) refund(points);
    return {
      granted,
      refund,
      balance: () => ({
        limit,
        left: Math.max(0, limit - window.spent),
        reset: Math.ceil((start + WINDOW - now) / 1000),
      }),
    };
  };
}

export const balanceHeaders = ({ limit, left, reset }: Balance): Record<string, string> => ({
  'ratelimit-policy': `"minute";q=${limit};w=${WINDOW / 1000}`,
  ratelimit: `"minute";r=${Math.floor(left)};t=${reset}`,
});
