import { lireCodes } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, and, eq, gte } from 'drizzle-orm';
import { existe } from '../existe.ts';
import { actions } from '../tables/action.ts';
import type { formations } from '../tables/formation.ts';
import { actionsDOrganismes, filtrerActions } from './action.ts';
import type { Liste } from './commun.ts';
import { contientLesMots, parmi, recoupe } from './commun.ts';

export interface FiltreFormations {
  numeros?: Liste<number>;
  /** Words that all stand in the title; accents and case do not matter. */
  intitule?: string | null;
  formacodes?: Liste<string>;
  /** SIRETs that give an action or answer for a session of it. */
  organismes?: Liste<string>;
  programmes?: Liste<string>;
  modifieDepuis?: Date | null;
  source?: string | null;
  numerosSource?: Liste<string>;
}

/** The one reading of a FormationFilter, for lists and their totals. */
export function filtrerFormations(t: typeof formations, filtre: FiltreFormations): SQL | undefined {
  const { organismes, programmes } = filtre;
  return and(
    parmi(t.numero, filtre.numeros, 'integer'),
    filtre.intitule == null ? undefined : contientLesMots(t.intitule, filtre.intitule),
    recoupe(t.formacodes, lireCodes('FORMACODE', filtre.formacodes)),
    organismes ? avecAction(t, actionsDOrganismes(a, organismes)) : undefined,
    programmes ? avecAction(t, filtrerActions(a, { programmes })) : undefined,
    filtre.source == null ? undefined : eq(t.source, filtre.source),
    parmi(t.numeroSource, filtre.numerosSource),
    filtre.modifieDepuis ? gte(t.modifieLe, filtre.modifieDepuis) : undefined,
  );
}

const a = aliasedTable(actions, 'filtre_fa');

const avecAction = (t: typeof formations, condition: SQL | undefined) =>
  existe(a, and(eq(a.vue, t.vue), eq(a.formationNumero, t.numero), condition));
