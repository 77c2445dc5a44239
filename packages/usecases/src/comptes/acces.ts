import type { Db } from '@sofi/database';
import { adressesAutorisees, jetons, journalDesComptes } from '@sofi/database';
import type { ReglagesDeCompte } from '@sofi/domain';
import { and, eq, isNull } from 'drizzle-orm';
import { ecrireA } from '../courriels.ts';
import { dans } from './env.ts';
import { messageDActivation } from './messages.ts';
import { nouveauSecret } from './secrets.ts';

/** Who gave an address: see the table `adresses_autorisees`. */
export type OrigineDAdresse = (typeof adressesAutorisees.$inferSelect)['origine'];

/** An address that may have keys for an organisme. */
export interface Acces {
  organismeId: number;
  /** As `lireCourriel` reads it. */
  courriel: string;
}

/** Lets keys for this organisme go to these addresses. What was given before keeps its origin. */
export async function autoriserAdresses(
  tx: Db,
  acces: readonly Acces[],
  {
    origine,
    donneePar,
    maintenant,
  }: { origine: OrigineDAdresse; donneePar: number | null; maintenant: Date },
): Promise<void> {
  if (acces.length === 0) return;
  await tx
    .insert(adressesAutorisees)
    .values(
      acces.map(({ organismeId, courriel }) => ({
        organismeId,
        courriel,
        origine,
        donneePar,
        donneeLe: maintenant,
      })),
    )
    .onConflictDoNothing();
}

/** Takes back what lets keys go to this address, and the keys that went. @returns how many it had: 0 or 1. */
export async function retirerAdresse(
  tx: Db,
  { organismeId, courriel }: Acces,
  maintenant: Date,
): Promise<number> {
  const retirees = await tx
    .delete(adressesAutorisees)
    .where(
      and(
        eq(adressesAutorisees.organismeId, organismeId),
        eq(adressesAutorisees.courriel, courriel),
      ),
    )
    .returning({ courriel: adressesAutorisees.courriel });
  await tx
    .update(jetons)
    .set({ consommeLe: maintenant })
    .where(
      and(
        eq(jetons.type, 'ACTIVATION'),
        eq(jetons.organismeId, organismeId),
        eq(jetons.courriel, courriel),
        isNull(jetons.consommeLe),
      ),
    );
  return retirees.length;
}

/** Sends a key for this organisme to an address that may have it. */
export async function envoyerCle(
  tx: Db,
  { maintenant, reglages }: { maintenant: Date; reglages: ReglagesDeCompte },
  organisme: { id: number; nom: string; siret: string },
  courriel: string,
): Promise<void> {
  const compte = await tx.query.utilisateurs.findFirst({
    columns: { id: true },
    where: { courriel },
  });
  const { texte: cle, empreinte } = nouveauSecret('ACTIVATION');
  await tx.insert(jetons).values({
    type: 'ACTIVATION',
    empreinte,
    organismeId: organisme.id,
    courriel,
    creeLe: maintenant,
    expireLe: dans(reglages.dureeActivation, maintenant),
  });
  await ecrireA(
    tx,
    courriel,
    messageDActivation(organisme, { cle, compteExistant: compte !== undefined }, reglages),
    maintenant,
  );
}

export type ActeSurCompte =
  | 'COMPTE_OUVERT'
  | 'DEMANDE_APPROUVEE'
  | 'DEMANDE_REFUSEE'
  | 'COLLEGUE_INVITE'
  | 'COLLEGUE_RETIRE'
  | 'ROLE_ATTRIBUE'
  | 'ROLE_RETIRE';

export async function journaliserCompte(
  tx: Db,
  fait: {
    type: ActeSurCompte;
    auteurId: number | null;
    courriel: string;
    organismeId?: number | null;
    detail?: string | null;
  },
  maintenant: Date,
): Promise<void> {
  await tx.insert(journalDesComptes).values({ ...fait, survenuLe: maintenant });
}
