import type { Autre } from './generated/operations.ts';

interface Membre {
  __typename: string;
}
type Sortes<Resultat extends Membre, Retour> = {
  [Nom in Exclude<Resultat['__typename'], Autre>]: (
    membre: Extract<Resultat, { __typename: Nom }>,
  ) => Retour;
};

/**
 * Says what to do with each member of a union: all of them, or some and `autre` for the rest, those of a newer server among them.
 *
 * @example
 * match(await sofi.actions.valider({ action, version }), {
 *   ValiderSuccess: ({ action }) => action.etat,
 *   autre: ({ message }) => message,
 * });
 */
export function match<Resultat extends Membre, Retour>(
  resultat: Resultat,
  cas: {
    [Nom in Exclude<Resultat['__typename'], Autre>]?: (
      membre: Extract<Resultat, { __typename: Nom }>,
    ) => Retour;
  } & { autre: (membre: Resultat) => Retour },
): Retour;
/** Says what to do with each member of a union. */
export function match<Resultat extends Membre, Retour>(
  resultat: Resultat,
  cas: Sortes<Resultat, Retour>,
): Retour;
export function match(resultat: Membre, cas: object): unknown {
  const table = cas as Partial<Record<string, (membre: Membre) => unknown>>;
  const propre = Object.hasOwn(table, resultat.__typename) ? table[resultat.__typename] : undefined;
  const suite = propre ?? table['autre'];
  if (!suite) throw new TypeError(`match : rien pour ${resultat.__typename}.`);
  return suite(resultat);
}
