import type { Base } from '@sofi/database';
import {
  compterMotsCourants,
  lignes,
  rangerOffres,
  recompterOffres,
  reconstruireOffres,
} from '@sofi/database';
import { sql } from 'drizzle-orm';
import type { OptionsDeRegion } from './prevision.ts';
import { TAILLES_DE_DEMO } from './plan.ts';
import { tablesDesActions } from './tables-actions.ts';
import { SIRET_DE_DEMONSTRATION, tablesDesOrganismes } from './tables-organismes.ts';
import { tablesDesSessions } from './tables-sessions.ts';

export { EXEMPLES } from './exemples.ts';
export { actionsPrevues } from './plan.ts';
export { SIRET_DE_DEMONSTRATION, TAILLES_DE_DEMO, type OptionsDeRegion };

/** The demo region of a day. */
export const regionDeDemo = (jour: string): OptionsDeRegion => ({
  graine: 2026,
  jour,
  tailles: TAILLES_DE_DEMO,
  etendue: 'region',
  avecExemples: true,
});

/** Every table of a region, in the order of the foreign keys, line by line. */
export function* tablesDeRegion(options: OptionsDeRegion) {
  yield* tablesDesOrganismes(options);
  yield* tablesDesActions(options);
  yield* tablesDesSessions(options);
}

/** Nothing was ever entered here. */
export async function estVide({ db }: Base): Promise<boolean> {
  const [premier] = await lignes<{ vide: boolean }>(
    db,
    sql`select not exists (select 1 from organismes) and not exists (select 1 from formations) as vide`,
  );
  return premier?.vide === true;
}

/**
 * Fills an empty database in one transaction: all of the region, or nothing. Numbers that are entered later
 * follow those of the region.
 */
export async function chargerRegion(
  base: Base,
  options: OptionsDeRegion,
  progression: (table: string) => void = () => {},
): Promise<void> {
  await base.copier(
    (function* () {
      for (const table of tablesDeRegion(options)) {
        progression(table.table);
        yield table;
      }
    })(),
  );
  for (const table of ['formations', 'actions', 'sessions', 'dispositifs'])
    await base.db.execute(
      sql`select setval(${`${table}_numero_seq`}, (select max(numero) from ${sql.identifier(table)}))`,
    );
  for (const table of ['organismes', 'lieux', 'contacts', 'programmes', 'lots', 'utilisateurs'])
    await base.db.execute(
      sql`select setval(pg_get_serial_sequence(${table}, 'id'), (select max(id) from ${sql.identifier(table)}))`,
    );
  progression('offres');
  await base.db.execute(sql`analyze`);
  await reconstruireOffres(base.db);
  await recompterOffres(base.db, options.jour);
  await rangerOffres(base.db);
  await compterMotsCourants(base.db);
}
