import type { CleFasd } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { aliasedTable, and, eq } from 'drizzle-orm';
import { existe } from '../existe.ts';
import { actions } from '../tables/action.ts';
import type { formations } from '../tables/formation.ts';
import type { sessions } from '../tables/session.ts';

type Cle<Fiche extends CleFasd['fiche']> = Extract<CleFasd, { fiche: Fiche }>;

/** The fiche that a FASD code names: every number of the code must be on its path. */
export const designe = {
  formation: (t: typeof formations, { formation }: Cle<'formation'>): SQL | undefined =>
    eq(t.numero, formation),
  action: (t: typeof actions, { action, formation }: Cle<'action'>): SQL | undefined =>
    and(
      eq(t.numero, action),
      formation === undefined ? undefined : eq(t.formationNumero, formation),
    ),
  session: (t: typeof sessions, { session, action, formation }: Cle<'session'>): SQL | undefined =>
    and(
      eq(t.numero, session),
      action === undefined ? undefined : eq(t.actionNumero, action),
      formation === undefined
        ? undefined
        : existe(
            a,
            and(eq(a.vue, t.vue), eq(a.numero, t.actionNumero), eq(a.formationNumero, formation)),
          ),
    ),
};

const a = aliasedTable(actions, 'code_a');
