import type { Plage, Plages } from '@sofi/database';
import type { Contexte } from '../contexte.ts';
import { rafraichir } from '../contexte.ts';
import { saisieInvalide } from '../erreurs.ts';

/** What is appended to the journal from now on, by whatever server. @throws BAD_USER_INPUT where this one follows nothing */
export function ouvrirPlages({ evenements }: Contexte, depuis?: number): Plages {
  if (!evenements) throw saisieInvalide('Ce serveur n’a pas d’abonnements.');
  return evenements.plages(depuis);
}

/**
 * Values that `lire` finds each time that something happened, the context being of the present instant and of who the caller
 * is then: who has lost their token or their right gets no further value. The listening begins with the call. `aussitot`: it
 * looks once before anything happens.
 */
export function suivre<T>(
  plages: Plages,
  ctx: Contexte,
  lire: (plage: Plage) => Promise<readonly T[]>,
  { aussitot = false } = {},
): AsyncIterable<T> {
  return {
    async *[Symbol.asyncIterator]() {
      try {
        if (aussitot) yield* await lire({ premier: 0, dernier: 0 });
        for await (const plage of plages) {
          await rafraichir(ctx);
          yield* await lire(plage);
        }
      } finally {
        plages.fermer();
      }
    },
  };
}
