/** What one account or organisme may have at a time. */
export interface Quotas {
  /** Subscriptions of an account that one server serves; of a caller without an account, by network address. */
  streams: number;
  /** Fiches of an organisme that were never published. */
  brouillons: number;
}

export const DEFAULT_QUOTAS: Quotas = { streams: 20, brouillons: 5000 };
