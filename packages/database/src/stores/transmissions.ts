import { sql } from 'drizzle-orm';
import type { CanalDiffusion } from '@sofi/domain';
import type { Db } from '../base.ts';
import { tableau } from '../sql.ts';
import { transmissions } from '../tables/transmission.ts';

/** A session as it left. */
export interface Transmise {
  session: number;
  /** Of the LHEO `formation` in which it left. */
  numero: string;
  empreinte: string;
  canaux: readonly CanalDiffusion[];
}
export type Transmission = typeof transmissions.$inferSelect;

const PAR_LOT = 5000;

/** Notes what has left, all of it or nothing. */
export const noterTransmissions = (
  db: Db,
  transmises: readonly Transmise[],
  envoyeLe: Date,
): Promise<void> =>
  db.transaction(async (tx) => {
    const rangees = transmises.flatMap(({ canaux, ...une }) =>
      canaux.map((canal) => ({ ...une, canal })),
    );
    for (let debut = 0; debut < rangees.length; debut += PAR_LOT) {
      const lot = rangees.slice(debut, debut + PAR_LOT);
      await tx.execute(sql`insert into ${transmissions} (session, canal, envoye_le, numero, empreinte)
        select s, c, ${envoyeLe.toISOString()}::timestamptz, n, e
        from unnest(${tableau(
          lot.map(({ session }) => session),
          'integer',
        )}, ${tableau(
          lot.map(({ canal }) => canal),
          'canal_diffusion',
        )},
          ${tableau(
            lot.map(({ numero }) => numero),
            'text',
          )}, ${tableau(
            lot.map(({ empreinte }) => empreinte),
            'text',
          )}) as t (s, c, n, e)
        on conflict on constraint transmissions_pk do update
        set envoye_le = excluded.envoye_le, numero = excluded.numero, empreinte = excluded.empreinte`);
    }
  });

/** What left of each of these sessions, in their order. */
export async function lireTransmissions(
  db: Db,
  sessions: readonly number[],
): Promise<Transmission[][]> {
  const lues = await db
    .select()
    .from(transmissions)
    .where(sql`${transmissions.session} = any(${tableau(sessions, 'integer')})`);
  const parSession = Map.groupBy(lues, ({ session }) => session);
  return sessions.map((session) => parSession.get(session) ?? []);
}
