import { createClient } from '@redis/client';
import type { Magasin, ReponseGardee, SharedCounter } from '@sofi/graphql';
import { texteDuSchema } from '@sofi/graphql';
import { hash } from 'node:crypto';

/** Answers stay so long, in seconds: those of an earlier publication are asked for by nobody. */
const DUREE = 600;

/** An answer that takes longer, in milliseconds, is computed: a slow Redis slows nobody. */
const PATIENCE = 100;

/** Longest answer that is shared, in bytes as Redis keeps it: longer ones cost more to carry than to compute. */
const OCTETS_MAX = 256 * 1024;

/** Milliseconds for which a Redis that did not answer in time is not asked again. */
const PAUSE = 5000;

/** Commands that may wait for an answer of Redis: those of a silent one do not fill the memory. */
const FILE_MAX = 1000;

/** What servers share: answers, where their schema is the same, and what callers spend. */
export interface Redis extends Magasin, SharedCounter {
  fermer(): void;
}

/** Connects in the background, and again whenever it is cut. `signaler` gets the first failure of each cut; `patience` is in milliseconds. */
export function ouvrirRedis(
  url: string,
  signaler: (erreur: Error) => void,
  patience = PATIENCE,
): Redis {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: FILE_MAX,
    socket: {
      connectTimeout: 2000,
      reconnectStrategy: (essais) => Math.min(100 * 2 ** essais, 5000),
    },
  });
  let coupe = false;
  client.on('error', (erreur: Error) => {
    if (!coupe) signaler(erreur);
    coupe = true;
  });
  client.on('ready', () => {
    coupe = false;
  });
  void client.connect().catch(() => {});
  const prefixe = `sofi:${hash('sha256', texteDuSchema(), 'base64url').slice(0, 12)}:`;
  let pauseJusque = -Infinity;
  const prendrePatience = () => {
    pauseJusque = performance.now() + PAUSE;
  };
  const repond = () => client.isReady && performance.now() >= pauseJusque;
  return {
    async lire(cle) {
      if (!repond()) return undefined;
      try {
        const texte = await avantTerme(client.get(prefixe + cle), patience, prendrePatience);
        return texte === null ? undefined : lireReponse(texte);
      } catch {
        return undefined;
      }
    },
    garder(cle, reponse) {
      if (!repond()) return;
      const texte = JSON.stringify({ ...reponse, corps: reponse.corps.toString() });
      if (Buffer.byteLength(texte) > OCTETS_MAX) return;
      client
        .set(prefixe + cle, texte, { expiration: { type: 'EX', value: DUREE } })
        .catch(() => {});
    },
    async add(cle, points, lifetime) {
      if (!repond()) return undefined;
      const nom = `sofi:budget:${cle}`;
      try {
        const ecrits = client.multi().incrBy(nom, points).pExpire(nom, lifetime).exec();
        const [somme] = (await avantTerme<unknown[]>(ecrits, patience, prendrePatience)) ?? [];
        return typeof somme === 'number' ? somme : undefined;
      } catch {
        return undefined;
      }
    },
    fermer: () => client.destroy(),
  };
}

/** What is kept, where it is an answer: others may write to the same Redis. */
function lireReponse(texte: string): ReponseGardee | undefined {
  const { type, etag, corps } = JSON.parse(texte) as Record<string, unknown>;
  return typeof type === 'string' && typeof etag === 'string' && typeof corps === 'string'
    ? { type, etag, corps: Buffer.from(corps) }
    : undefined;
}

/** Null where it takes too long, which `surRetard` hears of. */
async function avantTerme<T>(
  promesse: Promise<T>,
  patience: number,
  surRetard: () => void,
): Promise<T | null> {
  let minuterie: NodeJS.Timeout;
  const terme = new Promise<null>((fini) => {
    minuterie = setTimeout(() => {
      surRetard();
      fini(null);
    }, patience);
  });
  return Promise.race([promesse, terme]).finally(() => clearTimeout(minuterie));
}
