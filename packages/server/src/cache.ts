import type { SuiviDePublication } from '@sofi/database';
import type { CacheDeReponses, Magasin, ReponseGardee } from '@sofi/graphql';
import { LRUCache } from 'lru-cache';

/**
 * Keeps answers of the state in which the offer is, in the memory of this process, and where `partage` is given in a
 * store of several servers behind it.
 */
export function ouvrirCache(
  suivi: SuiviDePublication,
  { octets, partage }: { octets: number; partage?: Magasin | undefined },
): CacheDeReponses {
  const memoire = new LRUCache<string, ReponseGardee>({
    maxSize: octets,
    // With what the entry itself takes.
    sizeCalculation: ({ corps }) => corps.length + 500,
  });
  return {
    etat: () => suivi.etat(),
    oublier: () => suivi.oublier(),
    async lire(cle) {
      const locale = memoire.get(cle);
      if (locale || !partage) return locale;
      const partagee = await partage.lire(cle);
      if (partagee) memoire.set(cle, partagee);
      return partagee;
    },
    garder(cle, reponse) {
      memoire.set(cle, reponse);
      partage?.garder(cle, reponse);
    },
  };
}
