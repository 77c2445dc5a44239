import { createHash } from 'node:crypto';
import { NUMERO_MAX } from '@sofi/domain';
import { saisieInvalide } from '../erreurs.ts';

/** Where an item stands in a list: its sort value as text, and its unique key. */
export interface Position {
  valeur: string;
  cle: number;
}

/** Names a list by what orders and filters it, so that a cursor of another one is recognised. */
export const signer = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);

export const ecrireCurseur = (signature: string, { valeur, cle }: Position): string =>
  Buffer.from(JSON.stringify([signature, valeur, cle])).toString('base64url');

/** SQL types that lists are sorted by, each with the texts that it can be read back from. */
export const FORMES = {
  integer: /^\d{1,10}$/,
  float8: /^\d+(\.\d+)?(e-?\d+)?$/,
  text: /^[^\0]*$/,
  date: /^(\d{4}-\d{2}-\d{2}|infinity)$/,
  timestamptz: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
};
export type TypeDeTri = keyof typeof FORMES;

/** @throws BAD_USER_INPUT for a cursor that is not ours, or was given under another filter or order. */
export function lireCurseur(
  curseur: string,
  { signature, type, argument }: { signature: string; type: TypeDeTri; argument: string },
): Position {
  const [sienne, valeur, cle] = decoder(curseur);
  if (typeof sienne !== 'string' || typeof valeur !== 'string' || !Number.isSafeInteger(cle))
    throw saisieInvalide(`« ${argument} » n’est pas un curseur de cette interface.`);
  if (sienne !== signature)
    throw saisieInvalide(
      `« ${argument} » vient d’une liste triée ou filtrée autrement : reprenez depuis le début, ou gardez le même filtre et le même ordre.`,
    );
  if (!FORMES[type].test(valeur) || (cle as number) > NUMERO_MAX) throw curseurModifie(argument);
  return { valeur, cle: cle as number };
}

export const curseurModifie = (argument: string) =>
  saisieInvalide(`« ${argument} » a été modifié : un curseur se rend tel qu’il a été reçu.`);

function decoder(curseur: string): unknown[] {
  try {
    const contenu: unknown = JSON.parse(Buffer.from(curseur, 'base64url').toString('utf8'));
    return Array.isArray(contenu) ? contenu : [];
  } catch {
    return [];
  }
}
