import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { Base, Db } from '../../base.ts';
import { currentScope, inLane } from '../../request-scope.ts';
import { lignes } from '../../sql.ts';

/** Reads the database as it is at one instant, however long that takes: nothing that is committed meanwhile is seen. */
export const dansUnInstantane = <T>({ db }: Pick<Base, 'db'>, lire: (tx: Db) => Promise<T>) =>
  inLane(currentScope() ? 'export' : 'maintenance', () =>
    db.transaction(lire, { isolationLevel: 'repeatable read', accessMode: 'read only' }),
  );

/** Rows of a statement in groups: only one group is in memory. Call it in a transaction, and end each walk before another. */
export async function* parGroupes<Ligne>(
  tx: Db,
  requete: SQL,
  taille: number,
): AsyncGenerator<Ligne[], void> {
  await tx.execute(sql`declare groupes no scroll cursor for ${requete}`);
  try {
    for (;;) {
      const groupe = await lignes<Ligne>(tx, sql.raw(`fetch forward ${taille} from groupes`));
      if (groupe.length === 0) return;
      yield groupe;
      if (groupe.length < taille) return;
    }
  } finally {
    await tx.execute(sql`close groupes`);
  }
}
