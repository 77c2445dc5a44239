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

export interface Budget {
  /** Takes points, unless fewer are left. A budget that nothing was taken from grants anything. */
  take: (caller: Caller, points: number) => Balance & { granted: boolean };
  /** Gives back what was not used. */
  refund: (caller: Caller, points: number) => Balance;
}

const WINDOW = 60_000;
const CALLERS_MAX = 100_000;

/** Budgets of one server: of several, each has its own. */
export function createBudget({ anonymous, account }: Budgets, clock: () => Date): Budget {
  const windows = new LRUCache<string, { start: number; spent: number }>({ max: CALLERS_MAX });
  const open = ({ acteur, adresse }: Caller) => {
    const isAnonymous = acteur.type === 'ANONYME';
    const key = isAnonymous ? `address ${adresse}` : `account ${acteur.utilisateurId}`;
    const now = clock().getTime();
    let window = windows.get(key);
    if (!window || now - window.start >= WINDOW)
      windows.set(key, (window = { start: now, spent: 0 }));
    const limit = isAnonymous ? anonymous : account;
    const balance = () => ({
      limit,
      left: Math.max(0, limit - window.spent),
      reset: Math.ceil((window.start + WINDOW - now) / 1000),
    });
    return { window, limit, balance };
  };
  return {
    take(caller, points) {
      const { window, limit, balance } = open(caller);
      const granted = window.spent === 0 || window.spent + points <= limit;
      if (granted) window.spent += points;
      return { ...balance(), granted };
    },
    refund(caller, points) {
      const { window, balance } = open(caller);
      window.spent = Math.max(0, window.spent - points);
      return balance();
    },
  };
}

export const balanceHeaders = ({ limit, left, reset }: Balance): Record<string, string> => ({
  'ratelimit-policy': `"minute";q=${limit};w=${WINDOW / 1000}`,
  ratelimit: `"minute";r=${Math.floor(left)};t=${reset}`,
});
