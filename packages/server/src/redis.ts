import { createClient } from '@redis/client';
import type { Magasin, ReponseGardee } from '@sofi/graphql';
import { texteDuSchema } from '@sofi/graphql';
import { hash } from 'node:crypto';

/** Answers stay so long, in seconds: those of an earlier publication are asked for by nobody. */
const DUREE = 600;

/** An answer that takes longer, in milliseconds, is computed: a slow Redis slows nobody. */
const PATIENCE = 100;

/** Answers that servers of the same schema share. */
export interface Redis extends Magasin {
  fermer(): void;
}

/** Connects in the background, and again whenever it is cut. `signaler` is told of the first failure of each cut. */
export function ouvrirRedis(url: string, signaler: (erreur: Error) => void): Redis {
  const client = createClient({
    url,
    disableOfflineQueue: true,
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
  return {
    async lire(cle) {
      if (!client.isReady) return undefined;
      try {
        const texte = await avantTerme(client.get(prefixe + cle));
        return texte === null ? undefined : (JSON.parse(texte) as ReponseGardee);
      } catch {
        return undefined;
      }
    },
    garder(cle, reponse) {
      if (!client.isReady) return;
      client
        .set(prefixe + cle, JSON.stringify(reponse), { expiration: { type: 'EX', value: DUREE } })
        .catch(() => {});
    },
    fermer: () => client.destroy(),
  };
}

/** Null where it takes too long. */
async function avantTerme<T>(promesse: Promise<T>): Promise<T | null> {
  let minuterie: NodeJS.Timeout;
  const terme = new Promise<null>((fini) => {
    minuterie = setTimeout(fini, PATIENCE, null);
  });
  return Promise.race([promesse, terme]).finally(() => clearTimeout(minuterie));
}
