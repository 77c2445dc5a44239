import { COLONNES_D_OFFRES, lireLignesDOffres } from '@sofi/database';
import type { Table } from './kind.ts';
import { namesIn } from './kind.ts';

const NAMES = COLONNES_D_OFFRES.map(({ nom }) => nom);

/** The offer, a session a row: every column but the long ones, where none is chosen. */
export const offres: Table = (parameters) => {
  const names = namesIn(parameters, 'colonnes', NAMES);
  const columns =
    names === null
      ? COLONNES_D_OFFRES.filter(({ surDemande }) => !surDemande)
      : names.map((name) => COLONNES_D_OFFRES.find(({ nom }) => nom === name)!);
  return {
    columns,
    primaryKey: ['session'],
    rows: (tx, selection) => lireLignesDOffres(tx, selection, columns),
  };
};
