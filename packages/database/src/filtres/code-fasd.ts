import type { CleFasd } from '@sofi/domain';
import type { Placeholder, SQL } from 'drizzle-orm';
import { aliasedTable, and, eq, sql } from 'drizzle-orm';
import { existe } from '../existe.ts';
import { actions } from '../tables/action.ts';
import type { formations } from '../tables/formation.ts';
import type { sessions } from '../tables/session.ts';

type Cle<Fiche extends CleFasd['fiche']> = Extract<CleFasd, { fiche: Fiche }>;

/**
 * The fiche that a FASD code names: every number of the code must be on its path. The numbers stand as placeholders of their
 * names: the key says which there are.
 */
export const designe = {
  formation: (t: typeof formations): SQL => eq(t.numero, place('formation')),
  action: (t: typeof actions, { formation }: Cle<'action'>): SQL | undefined =>
    and(
      eq(t.numero, place('action')),
      formation === undefined ? undefined : eq(t.formationNumero, place('formation')),
    ),
  session: (t: typeof sessions, { action, formation }: Cle<'session'>): SQL | undefined =>
    and(
      eq(t.numero, place('session')),
      action === undefined ? undefined : eq(t.actionNumero, place('action')),
      formation === undefined
        ? undefined
        : existe(
            a,
            and(
              eq(a.vue, t.vue),
              eq(a.numero, t.actionNumero),
              eq(a.formationNumero, place('formation')),
            ),
          ),
    ),
};

const place = (nom: Exclude<keyof Cle<'session'>, 'fiche'>): Placeholder => sql.placeholder(nom);

const a = aliasedTable(actions, 'code_a');
