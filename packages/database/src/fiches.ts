import { actions } from './tables/action.ts';
import { dispositifs } from './tables/dispositif.ts';
import { formations } from './tables/formation.ts';
import { sessions } from './tables/session.ts';

/** The four kinds of fiche: their table, and the column by which lists that are values of one refer to it. */
export const FICHES = {
  FORMATION: { table: formations, cle: 'formationNumero' },
  ACTION: { table: actions, cle: 'actionNumero' },
  SESSION: { table: sessions, cle: 'sessionNumero' },
  DISPOSITIF: { table: dispositifs, cle: null },
} as const;
export type TypeDeFiche = keyof typeof FICHES;
