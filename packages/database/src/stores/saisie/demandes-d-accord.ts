import type { EtatDAccord, ValeursProtegees } from '@sofi/domain';
import { and, eq, not, sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { accordsRegion, demandesDAccord } from '../../tables/accord.ts';

const id = { id: demandesDAccord.id };

/** Takes the place of an earlier request about the same dispositif. @returns its identifier */
export async function ecrireDemande(
  tx: Db,
  demande: Omit<typeof demandesDAccord.$inferInsert, 'etat'>,
): Promise<number> {
  const { dispositifNumero } = demande;
  await tx
    .update(demandesDAccord)
    .set({ etat: 'CADUC' })
    .where(and(eq(demandesDAccord.dispositifNumero, dispositifNumero), enAttente));
  const [ecrite] = await tx
    .insert(demandesDAccord)
    .values({ ...demande, etat: 'DEMANDE' })
    .returning(id);
  return ecrite!.id;
}

/** The agreement of the Région answers the request for these values, and ends an earlier agreement to others. */
export async function accorderDemandes(
  tx: Db,
  { dispositif, valeurs }: { dispositif: number; valeurs: ValeursProtegees },
  reponse: { reference: string; decideLe: Date },
): Promise<void> {
  const deDispositif = eq(demandesDAccord.dispositifNumero, dispositif);
  const memesValeurs = sql`${demandesDAccord.valeurs} = ${JSON.stringify(valeurs)}::text::jsonb`;
  await tx
    .update(demandesDAccord)
    .set({ etat: 'CADUC' })
    .where(and(deDispositif, eq(demandesDAccord.etat, 'DONNE'), nonUtilisee, not(memesValeurs)));
  await tx
    .update(demandesDAccord)
    .set({ etat: 'DONNE', ...reponse })
    .where(and(deDispositif, enAttente, memesValeurs));
}

export async function refuserDemande(
  tx: Db,
  demande: number,
  reponse: { motifDeRefus: string; decideLe: Date },
): Promise<void> {
  await tx
    .update(demandesDAccord)
    .set({ etat: 'REFUSE', ...reponse })
    .where(eq(demandesDAccord.id, demande));
}

export async function changerEtatDeDemande(
  tx: Db,
  demande: number,
  etat: EtatDAccord,
): Promise<void> {
  await tx.update(demandesDAccord).set({ etat }).where(eq(demandesDAccord.id, demande));
}

/** The action that a request is about; null if not found. */
export async function actionDeLaDemande(db: Db, demande: number): Promise<number | null> {
  const [trouvee] = await db
    .select({ action: demandesDAccord.actionNumero })
    .from(demandesDAccord)
    .where(eq(demandesDAccord.id, demande));
  return trouvee?.action ?? null;
}

const enAttente = eq(demandesDAccord.etat, 'DEMANDE');

/** Its agreement stands, and its change was not published yet. */
const nonUtilisee = sql`exists (select 1 from ${accordsRegion} where ${accordsRegion.dispositifNumero} = ${demandesDAccord.dispositifNumero}
  and ${accordsRegion.utiliseLe} is null and ${accordsRegion.valeurs} = ${demandesDAccord.valeurs})`;
