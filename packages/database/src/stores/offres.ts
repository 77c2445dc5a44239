import { sql } from 'drizzle-orm';
import type { Db } from '../base.ts';
import { lignes, tableau } from '../sql.ts';

/**
 * Brings the search table to what the published fiches of these actions say, unpublished ones included. Every act
 * that publishes or withdraws calls it, in its own transaction. @returns how many offers changed.
 */
export async function ecrireOffres(tx: Db, actions: readonly number[]): Promise<number> {
  if (actions.length === 0) return 0;
  const [ligne] = await lignes<{ changees: number }>(
    tx,
    sql`select ecrire_offres(${tableau(actions, 'integer')}) as changees`,
  );
  return ligne!.changees;
}

/** The same for all offers with the name of this organisme. */
export async function ecrireOffresDOrganisme(tx: Db, organismeId: number): Promise<void> {
  await tx.execute(sql`
    select ecrire_offres(array(
      select action from offres where dispensateur_id = ${organismeId}
      union select action from offres where responsable_id = ${organismeId}))`);
}

/**
 * Brings the counters of the search to this day (ISO 8601, in Paris). Answers do not change: they get dearer, the more offers end
 * between the day of the counters and theirs. @returns false where offers are being written: ask again later.
 */
export async function recompterOffres(db: Db, jour: string): Promise<boolean> {
  const [ligne] = await lignes<{ faits: boolean }>(
    db,
    sql`select recompter_offres(${jour}::date) as faits`,
  );
  return ligne!.faits;
}

/** Actions written in one statement of a rebuild: short transactions, constant memory. */
const PAR_LOT = 500;

/**
 * Writes the whole search table again from the fiches, and its counters from it, while servers go on. @returns how many offers
 * changed: none where every act did what it had to.
 */
export async function reconstruireOffres(
  db: Db,
  progression: (actions: number) => void = () => {},
): Promise<number> {
  let changees = 0;
  let faites = 0;
  for (let dernier = 0; ;) {
    const lot = await lignes<{ numero: number }>(
      db,
      sql`(select numero from actions where vue = 'PUBLIEE' and numero > ${dernier} order by numero limit ${PAR_LOT})
        union
        (select distinct action from offres where action > ${dernier} order by action limit ${PAR_LOT})
        order by numero limit ${PAR_LOT}`,
    );
    if (lot.length === 0) break;
    changees += await ecrireOffres(
      db,
      lot.map(({ numero }) => numero),
    );
    faites += lot.length;
    progression(faites);
    dernier = lot.at(-1)!.numero;
  }
  await db.execute(sql`select refaire_compteurs()`);
  return changees;
}

/**
 * Puts the rows of the search table in order of département and first day: a search in a département then finds them in few
 * pages of the table and of its indexes. Offers are neither read nor written meanwhile. @throws as `estVerrouRefuse` knows
 * where a reader or writer of them does not end within five seconds: nobody waits longer for nothing.
 */
export async function rangerOffres(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local lock_timeout = '5s'`);
    await tx.execute(sql`set local maintenance_work_mem = '256MB'`);
    await tx.execute(sql`cluster offres using offres_departement_idx`);
  });
  // Index-only scans work again once each page is known to hold no row that somebody does not see.
  await db.execute(sql`vacuum (analyze) offres`);
}
