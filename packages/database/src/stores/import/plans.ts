import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes } from '../../sql.ts';
import type { ContexteDImport } from './contexte.ts';
import { NOMS_DE_TABLES, TABLES } from './fiche.ts';

/** Formations written in a run: as many more each time, since a plan that is right for some hundred rows is for thousands. */
const PALIERS = [40, 400, 4_000, 40_000];

const TABLES_REMPLIES = [
  ...NOMS_DE_TABLES,
  ...NOMS_DE_TABLES.flatMap((nom) => TABLES[nom].listes),
  'organismes',
  'lieux',
  'contacts',
  'formations_importees',
  'offres',
  'evenements',
];

/**
 * Has the tables analysed where the run has written more than the planner knows of: autovacuum may be minutes away, and a plan made
 * over empty tables takes any index. Call it outside of transactions.
 */
export async function rafraichirPlans(
  db: Db,
  contexte: Pick<ContexteDImport, 'ecrites'>,
  formations: number,
): Promise<void> {
  const avant = contexte.ecrites;
  contexte.ecrites += formations;
  if (!PALIERS.some((palier) => avant < palier && palier <= contexte.ecrites)) return;
  const [table] = await lignes<{ depassee: boolean }>(
    db,
    sql`select reltuples < ${contexte.ecrites} as depassee from pg_class where oid = 'formations'::regclass`,
  );
  if (table!.depassee)
    await db.execute(
      sql`analyze ${sql.join(
        TABLES_REMPLIES.map((nom) => sql.identifier(nom)),
        sql`, `,
      )}`,
    );
}
