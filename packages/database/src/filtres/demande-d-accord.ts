import type { EtatDAccord } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, and, eq } from 'drizzle-orm';
import { existe } from '../existe.ts';
import type { demandesDAccord } from '../tables/accord.ts';
import { actions } from '../tables/action.ts';
import type { FiltreActions } from './action.ts';
import { filtrerActions } from './action.ts';
import type { Liste } from './commun.ts';
import { parmi } from './commun.ts';

export interface FiltreDemandesDAccord extends Pick<FiltreActions, 'organismes' | 'programmes'> {
  etats?: Liste<EtatDAccord>;
}

const a = aliasedTable(actions, 'filtre_a');

/** The one reading of a DemandeDAccordFilter: the list and its total take it. */
export function filtrerDemandesDAccord(
  t: typeof demandesDAccord,
  { etats, organismes, programmes }: FiltreDemandesDAccord,
): SQL | undefined {
  const deAction =
    organismes || programmes ? filtrerActions(a, { organismes, programmes }) : undefined;
  return and(
    parmi(t.etat, etats, 'etat_d_accord'),
    deAction && existe(a, and(eq(a.vue, 'TRAVAIL'), eq(a.numero, t.actionNumero), deAction)),
  );
}
