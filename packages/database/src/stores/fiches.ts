import { VUES } from '@sofi/domain';
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { lignes } from '../sql.ts';
import type { actions, actionsContacts, blocsCompetences, equipements } from '../tables/action.ts';
import type { dispositifs } from '../tables/dispositif.ts';
import type { certifications, formations } from '../tables/formation.ts';
import type {
  informationsCollectives,
  periodesInscription,
  sessions,
  sessionsContacts,
} from '../tables/session.ts';

type Fiches = typeof formations | typeof actions | typeof sessions | typeof dispositifs;

/** The number that this source's fiche has, or a new one. */
export async function numeroter(
  tx: Db,
  table: 'formations' | 'actions' | 'sessions',
  { source, numeroSource }: { source: string; numeroSource: string },
): Promise<{ numero: number; acte: 'CREATION' | 'MODIFICATION' }> {
  const [existante] = await lignes<{ numero: number }>(
    tx,
    sql`select numero from ${sql.identifier(table)} where vue = 'TRAVAIL' and source = ${source} and numero_source = ${numeroSource}`,
  );
  return existante
    ? { numero: existante.numero, acte: 'MODIFICATION' }
    : { numero: await suivant(tx, table), acte: 'CREATION' };
}

export async function suivant(tx: Db, table: string): Promise<number> {
  const [ligne] = await lignes<{ numero: string | number }>(
    tx,
    sql`select nextval(${`${table}_numero_seq`}) as numero`,
  );
  return Number(ligne!.numero);
}

/** Both views of a fiche, created or brought to these values. */
export async function ecrireVues(
  tx: Db,
  table: Fiches,
  valeurs: Record<string, unknown>,
): Promise<void> {
  for (const vue of VUES)
    await tx
      .insert(table)
      .values({ ...valeurs, vue } as never)
      .onConflictDoUpdate({
        target: [table.vue, table.numero],
        set: { ...valeurs, version: sql`${table.version} + 1` },
      });
}

/** The rows of a value table under a fiche, in their order, in both views. */
export async function remplacer(
  tx: Db,
  table:
    | typeof certifications
    | typeof equipements
    | typeof blocsCompetences
    | typeof actionsContacts
    | typeof informationsCollectives
    | typeof periodesInscription
    | typeof sessionsContacts,
  sous: SQL,
  rangees: readonly object[],
): Promise<void> {
  await tx.delete(table).where(sous);
  if (rangees.length > 0)
    await tx
      .insert(table)
      .values(
        VUES.flatMap((vue) => rangees.map((rangee, rang) => ({ ...rangee, vue, rang }))) as never,
      );
}
