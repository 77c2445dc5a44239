import { SaisieInvalideError } from '@sofi/domain';
import type { TypeDeFiche } from '../fiche/kinds.ts';
import { lireIdentifiant } from '../reading/node-ids.ts';

/** Number of the fiche that an identifier names, of either view. @throws SaisieInvalideError at this path */
export const numeroDeFiche = (id: string, champ: string, type: TypeDeFiche): number =>
  cleDeFiche(id, champ, [type]).numero;

/** The same for what is changed: versions are those of the working view. @throws SaisieInvalideError at this path */
export function ficheDeTravail<Type extends TypeDeFiche>(
  id: string,
  champ: string,
  types: readonly Type[],
): { type: Type; numero: number } {
  const { type, vue, numero } = cleDeFiche(id, champ, types);
  if (vue === 'TRAVAIL') return { type: type as Type, numero };
  throw refuse(
    champ,
    'VUE',
    'C’est la fiche publiée : donnez l’identifiant de celle de la vue TRAVAIL.',
  );
}

function cleDeFiche(id: string, champ: string, types: readonly string[]) {
  const cle = lireIdentifiant(id);
  if (cle && types.includes(cle.type)) return cle;
  throw refuse(
    champ,
    'IDENTIFIANT',
    `Ce n’est pas l’identifiant d’une fiche de cette sorte : ${types.join(', ')}.`,
  );
}

const refuse = (champ: string, code: string, message: string) =>
  new SaisieInvalideError([{ chemin: [champ], code, message }]);

type Reference = 'Lot' | 'Programme' | 'Lieu' | 'Contact' | 'Question' | 'DemandeDAccord';

/**
 * Number of what a field refers to; absent and emptied as they were. What names nothing of this type becomes 0, a number that
 * nothing has: the use case then refuses it with the other values, at its place.
 */
export function numeroDe<Id extends string | null | undefined>(
  type: Reference,
  id: Id,
): number | Exclude<Id, string> {
  if (id == null) return id as Exclude<Id, string>;
  const cle = lireIdentifiant(id);
  return cle?.type === type ? cle.numero : 0;
}

/** The same for a list. */
export const numerosDe = <Vide extends null | undefined = never>(
  type: Reference,
  ids: readonly string[] | Vide,
): number[] | Vide => (ids == null ? ids : ids.map((id) => numeroDe(type, id)));
