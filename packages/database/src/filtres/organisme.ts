import { lireCodes } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, and, eq, not, or, sql } from 'drizzle-orm';
import { existe } from '../existe.ts';
import { actions } from '../tables/action.ts';
import type { organismes } from '../tables/organisme.ts';
import { lieux } from '../tables/organisme.ts';
import { sessions } from '../tables/session.ts';
import type { Liste } from './commun.ts';
import { parmi } from './commun.ts';

export interface FiltreOrganismes {
  /** Whether it has no published session that is to come or under way, of its actions or under its responsibility. */
  sansSessionActive?: boolean | null;
  /** Of its seat or of a place where it trains. */
  departements?: Liste<string>;
}

const a = aliasedTable(actions, 'filtre_a');
const s = aliasedTable(sessions, 'filtre_s');
const l = aliasedTable(lieux, 'filtre_l');

/** The one reading of an OrganismeFilter. `jour`: today in Paris. */
export function filtrerOrganismes(
  t: typeof organismes,
  filtre: FiltreOrganismes,
  jour: string,
): SQL | undefined {
  const { sansSessionActive } = filtre;
  const departements = lireCodes('DEPARTEMENT', filtre.departements);
  const active = sansSessionActive == null ? undefined : avecSessionActive(t, jour);
  return and(
    active && (sansSessionActive ? not(active) : active),
    departements
      ? existe(l, and(eq(l.organismeId, t.id), parmi(l.departement, departements)))
      : undefined,
  );
}

function avecSessionActive(t: typeof organismes, jour: string): SQL {
  const active = and(eq(s.vue, 'PUBLIEE'), sql`coalesce(${s.fin}, 'infinity') >= ${jour}::date`);
  return or(
    existe(s, and(eq(s.responsableId, t.id), active)),
    existe(
      a,
      and(
        eq(a.vue, 'PUBLIEE'),
        eq(a.dispensateurId, t.id),
        existe(s, and(eq(s.actionNumero, a.numero), active)),
      ),
    ),
  )!;
}
