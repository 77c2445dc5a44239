import type { Db } from '@sofi/database';
import { courriels } from '@sofi/database';

/** A mail in plain text. */
export interface Message {
  sujet: string;
  texte: string;
}

/** Leaves a mail to be sent once this transaction has ended well. */
export async function ecrireA(
  tx: Db,
  destinataire: string,
  { sujet, texte }: Message,
  maintenant: Date,
): Promise<void> {
  await tx
    .insert(courriels)
    .values({ destinataire, sujet, texte, creeLe: maintenant, prevuLe: maintenant });
}
