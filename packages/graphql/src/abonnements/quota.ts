import { compteDe } from '@sofi/domain';
import type { Acteur } from '@sofi/domain';
import { erreur } from '../http/errors.ts';

interface Caller {
  acteur: Acteur;
  adresse: string;
}

/** Counts the streams that each caller has open on this server. */
export interface StreamQuota {
  /** @returns what gives it back, however often it is called. @throws STREAM_LIMIT */
  take: (caller: Caller) => () => void;
}

export function createStreamQuota(limit: number): StreamQuota {
  const open = new Map<string, number>();
  return {
    take({ acteur, adresse }) {
      const account = compteDe(acteur);
      const key = account === null ? `address ${adresse}` : `account ${account}`;
      const before = open.get(key) ?? 0;
      if (before >= limit)
        throw erreur(
          'STREAM_LIMIT',
          `Vous suivez déjà ${limit} flux : fermez-en un avant d’en ouvrir un autre.`,
          { limit },
        );
      open.set(key, before + 1);
      let taken = true;
      return () => {
        if (!taken) return;
        taken = false;
        const left = open.get(key)! - 1;
        if (left === 0) open.delete(key);
        else open.set(key, left);
      };
    },
  };
}
