import { InvalidArgumentError } from 'commander';

export const JSON_PAR_LIGNE = 'un objet JSON par ligne, pour les programmes';

/** A whole number of so many digits at most. */
export const entier =
  (chiffres: number) =>
  (ecrit: string): number => {
    if (!new RegExp(`^\\d{1,${chiffres}}$`).test(ecrit))
      throw new InvalidArgumentError('un nombre entier');
    return Number(ecrit);
  };
