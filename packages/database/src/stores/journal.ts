import type { Db } from '../base.ts';
import { evenements } from '../tables/journal.ts';

type LigneDEvenement = typeof evenements.$inferInsert;

/** What happened to a fiche: an act, or one field of it. */
export type Evenement = Pick<LigneDEvenement, 'type' | 'fiche' | 'numero'> &
  Partial<Pick<LigneDEvenement, 'actionNumero' | 'champ' | 'avant' | 'apres'>>;

/** Whose act it is, and when. */
export interface Auteur {
  utilisateurId: number | null;
  organismeId: number | null;
  maintenant: Date;
}

/** Appends to the journal; the database notifies the servers when the transaction commits (drizzle/, `annoncer_evenements`). */
export async function journaliser(
  tx: Db,
  { utilisateurId, organismeId, maintenant }: Auteur,
  faits: readonly Evenement[],
): Promise<void> {
  if (faits.length === 0) return;
  await tx
    .insert(evenements)
    .values(faits.map((fait) => ({ ...fait, utilisateurId, organismeId, survenuLe: maintenant })));
}
