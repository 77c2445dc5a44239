import type { Db } from '@sofi/database';
import { courriels } from '@sofi/database';
import { and, asc, eq, isNull, lt, lte, sql } from 'drizzle-orm';
import type { Courriel, Expediteur } from './expediteur.ts';

/** A mail is tried so often: 2, 4, 8… minutes apart, four hours in all. */
export const ESSAIS_MAX = 8;

/** The outbox is looked at so often, in milliseconds: for what another server left, and for tries that are due. */
const RONDE = 5000;

export interface Facteur {
  /** There may be mails to send. */
  reveiller(): void;
  /** Ends once the mail that is under way has gone. */
  arreter(): Promise<void>;
}

export interface OptionsDeFacteur {
  db: Db;
  expediteur: Expediteur;
  horloge: () => Date;
  /** Called with each failed try, and with null and the error if the outbox cannot be read. */
  signaler: (erreur: unknown, courriel: { id: number; essais: number } | null) => void;
}

/** Sends the mails of the outbox, one after the other; several servers share them. */
export function demarrerFacteur(options: OptionsDeFacteur): Facteur {
  let tournee: Promise<void> | null = null;
  let encore = false;
  const arret = new AbortController();
  const reveiller = () => {
    if (arret.signal.aborted) return;
    encore = true;
    tournee ??= parcourir()
      .catch((erreur: unknown) => options.signaler(erreur, null))
      .finally(() => {
        tournee = null;
        // Woken while it ended.
        if (encore) reveiller();
      });
  };
  async function parcourir(): Promise<void> {
    while (encore && !arret.signal.aborted) {
      encore = false;
      await distribuer(options, arret.signal);
    }
  }
  const ronde = setInterval(reveiller, RONDE).unref();
  reveiller();
  return {
    reveiller,
    async arreter() {
      arret.abort();
      clearInterval(ronde);
      await tournee;
      options.expediteur.fermer();
    },
  };
}

/** Tries every mail that is due, as long as `signal` lets it. */
export async function distribuer(options: OptionsDeFacteur, signal?: AbortSignal): Promise<void> {
  for (;;) if (signal?.aborted || !(await envoyerUn(options))) return;
}

/** @returns false if no mail is due. */
async function envoyerUn({
  db,
  expediteur,
  horloge,
  signaler,
}: OptionsDeFacteur): Promise<boolean> {
  const courriel = await prendre(db, horloge());
  if (!courriel) return false;
  try {
    await expediteur.envoyer(courriel);
  } catch (erreur) {
    signaler(erreur, courriel);
    const raison = erreur instanceof Error ? erreur.message : String(erreur);
    await db
      .update(courriels)
      .set({ erreur: raison.slice(0, 500) })
      .where(eq(courriels.id, courriel.id));
    return true;
  }
  await db
    .update(courriels)
    // It may have held a key: what was sent is no longer needed.
    .set({ envoyeLe: horloge(), erreur: null, texte: '' })
    .where(eq(courriels.id, courriel.id));
  return true;
}

/**
 * Takes one mail that is due, for this server only: it is put off to its next try by the statement that reads it, so that
 * no transaction stays open while it is sent, and what a server that dies had taken is tried again.
 */
async function prendre(
  db: Db,
  maintenant: Date,
): Promise<(Courriel & { id: number; essais: number }) | undefined> {
  const du = db
    .select({ id: courriels.id })
    .from(courriels)
    .where(
      and(
        isNull(courriels.envoyeLe),
        lte(courriels.prevuLe, maintenant),
        lt(courriels.essais, ESSAIS_MAX),
      ),
    )
    .orderBy(asc(courriels.prevuLe))
    .limit(1)
    .for('update', { skipLocked: true });
  const [pris] = await db
    .update(courriels)
    .set({
      essais: sql`${courriels.essais} + 1`,
      prevuLe: sql`${sql.param(maintenant, courriels.prevuLe)}::timestamptz + interval '2 minutes' * power(2, ${courriels.essais})`,
    })
    .where(eq(courriels.id, sql`(${du})`))
    .returning({
      id: courriels.id,
      essais: courriels.essais,
      destinataire: courriels.destinataire,
      sujet: courriels.sujet,
      texte: courriels.texte,
    });
  return pris;
}
