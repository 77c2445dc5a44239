import type { EtatSaisie } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import type { TypeDeFiche } from '../../fiches.ts';
import { lignes } from '../../sql.ts';

/** A fiche by its number. */
export interface CleDeFiche {
  fiche: TypeDeFiche;
  numero: number;
}

/** The action that a working fiche belongs to; null if not found, or if it is a formation. */
export async function actionDe(db: Db, { fiche, numero }: CleDeFiche): Promise<number | null> {
  if (fiche === 'FORMATION') return null;
  const [ligne] = await lignes<{ action: number }>(
    db,
    {
      ACTION: sql`select numero as action from actions where vue = 'TRAVAIL' and numero = ${numero}`,
      SESSION: sql`select action_numero as action from sessions where vue = 'TRAVAIL' and numero = ${numero}`,
      DISPOSITIF: sql`select s.action_numero as action from dispositifs d join sessions s on s.vue = d.vue and s.numero = d.session_numero
        where d.vue = 'TRAVAIL' and d.numero = ${numero}`,
    }[fiche],
  );
  return ligne?.action ?? null;
}

/**
 * Makes others who act on this formation, or on any of its actions, wait until the transaction ends: its row is locked
 * before all else, by everyone, so that none waits for one who waits for it. @returns false if not found.
 */
export async function verrouillerFormation(tx: Db, numero: number): Promise<boolean> {
  const trouvees = await lignes(
    tx,
    sql`select numero from formations where vue = 'TRAVAIL' and numero = ${numero} for update`,
  );
  return trouvees.length > 0;
}

/** The same by an action's number. @returns its state and formation, as they are once it is locked; null if not found. */
export async function verrouillerAction(
  tx: Db,
  numero: number,
): Promise<{ etat: EtatSaisie; formationNumero: number } | null> {
  await tx.execute(
    sql`select numero from formations where vue = 'TRAVAIL'
      and numero = (select formation_numero from actions where vue = 'TRAVAIL' and numero = ${numero}) for update`,
  );
  const [action] = await lignes<{ etat: EtatSaisie; formationNumero: number }>(
    tx,
    sql`select etat, formation_numero as "formationNumero" from actions where vue = 'TRAVAIL' and numero = ${numero}`,
  );
  return action ?? null;
}
