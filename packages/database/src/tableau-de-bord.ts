import type { CodeRubriqueActions, CodeRubriqueSessions } from '@sofi/domain';
import { RUBRIQUES_ACTIONS, RUBRIQUES_SESSIONS } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { and, eq, sql } from 'drizzle-orm';
import type { Db } from './base.ts';
import { filtrerActions } from './filtres/action.ts';
import { filtrerSessions } from './filtres/session.ts';
import { actions } from './tables/action.ts';
import { sessions } from './tables/session.ts';

/** The 8 counters of an organisme's published sessions, in one statement. `jour`: today in Paris. */
export async function compterRubriquesSessions(
  db: Db,
  siret: string,
  jour: string,
): Promise<Record<CodeRubriqueSessions, number>> {
  const [compteurs] = await db
    .select(
      compteursDe(RUBRIQUES_SESSIONS, (rubrique) => filtrerSessions(sessions, { rubrique }, jour)),
    )
    .from(sessions)
    .where(
      and(eq(sessions.vue, 'PUBLIEE'), filtrerSessions(sessions, { organismes: [siret] }, jour)),
    );
  return compteurs!;
}

/** The 5 counters of its working actions, in one statement. */
export async function compterRubriquesActions(
  db: Db,
  siret: string,
): Promise<Record<CodeRubriqueActions, number>> {
  const [compteurs] = await db
    .select(compteursDe(RUBRIQUES_ACTIONS, (rubrique) => filtrerActions(actions, { rubrique })))
    .from(actions)
    .where(and(eq(actions.vue, 'TRAVAIL'), filtrerActions(actions, { organismes: [siret] })));
  return compteurs!;
}

function compteursDe<Code extends string>(
  rubriques: Record<Code, string>,
  predicat: (code: Code) => SQL | undefined,
) {
  return Object.fromEntries(
    (Object.keys(rubriques) as Code[]).map((code) => [
      code,
      sql<number>`count(*) filter (where ${predicat(code)})`.mapWith(Number),
    ]),
  ) as Record<Code, SQL<number>>;
}
