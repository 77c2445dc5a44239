import type { Plage, Plages, SuiviDEvenements } from '@sofi/database';
import type { Contexte } from '../schema/context.ts';
import { rafraichir } from '../schema/context.ts';
import { saisieInvalide } from '../http/errors.ts';

/** What is appended to the journal from now on, by whatever server. @throws BAD_USER_INPUT where this one follows nothing; STREAM_LIMIT */
export function ouvrirPlages(
  ctx: Contexte,
  options: Omit<Parameters<SuiviDEvenements['plages']>[0], 'surFin'>,
): Plages {
  const { evenements, streams } = ctx;
  if (!evenements) throw saisieInvalide('Ce serveur n’a pas d’abonnements.');
  const surFin = streams.take(ctx);
  return evenements.plages({ ...options, surFin });
}

/**
 * Values that `lire` finds each time that something happened (or nothing did for a minute: it is given null), the context being
 * of the present instant and of who the caller is then: who has lost their token or their right gets no further value. The
 * listening begins with the call. `aussitot`: it looks once before anything happens.
 */
export function suivre<T>(
  plages: Plages,
  ctx: Contexte,
  lire: (plage: Plage | null) => AsyncIterable<T>,
  { aussitot = false } = {},
): AsyncIterable<T> {
  async function* suite(): AsyncGenerator<T, void> {
    if (aussitot) yield* lire(null);
    for await (const plage of plages) {
      await rafraichir(ctx);
      for await (const valeur of lire(plage)) {
        yield valeur;
        // What is left to tell may be long: a server that stops does not wait for it.
        if (plages.fermees) return;
      }
    }
  }
  return {
    [Symbol.asyncIterator]() {
      const valeurs = suite();
      return {
        next: () => valeurs.next(),
        // A generator notices its end only with its next value: the reader is gone now.
        return() {
          plages.fermer();
          return valeurs.return();
        },
      };
    },
  };
}
