import { createHash } from 'node:crypto';
import { estJour, NUMERO_MAX } from '@sofi/domain';
import { saisieInvalide } from '../http/errors.ts';

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

/** SQL types that lists are sorted by, each with the texts that Postgres reads a value from. */
export const FORMES = {
  integer: (texte) => /^\d{1,10}$/.test(texte) && Number(texte) <= NUMERO_MAX,
  float8: (texte) => /^\d+(\.\d+)?(e-?\d+)?$/.test(texte) && tientEnFloat8(texte),
  text: (texte) => texte.isWellFormed() && !texte.includes('\0'),
  date: (texte) => texte === 'infinity' || estJour(texte),
  timestamptz: estInstant,
} satisfies Record<string, (texte: string) => boolean>;
export type TypeDeTri = keyof typeof FORMES;

/** The list that a cursor was given by, as `signer` names it; null for a text that is not ours. */
export const signatureDe = (curseur: string): string | null => {
  const [signature] = decoder(curseur);
  return typeof signature === 'string' ? signature : null;
};

/** @throws BAD_USER_INPUT for a cursor that is not ours, or was given under another filter or order. */
export function lireCurseur(
  curseur: string,
  { signature, type, argument }: { signature: string; type: TypeDeTri; argument: string },
): Position {
  const [signatureLue, valeur, cle] = decoder(curseur);
  if (typeof signatureLue !== 'string' || typeof valeur !== 'string' || typeof cle !== 'number')
    throw saisieInvalide(`« ${argument} » n’est pas un curseur de cette interface.`);
  if (signatureLue !== signature)
    throw saisieInvalide(
      `« ${argument} » vient d’une liste triée ou filtrée autrement : reprenez depuis le début, ou gardez le même filtre et le même ordre.`,
    );
  if (!FORMES[type](valeur) || !estCle(cle)) throw curseurModifie(argument);
  return { valeur, cle };
}

export const curseurModifie = (argument: string) =>
  saisieInvalide(`« ${argument} » a été modifié : un curseur se rend tel qu’il a été reçu.`);

const estCle = (cle: number) => Number.isInteger(cle) && cle >= 0 && cle <= NUMERO_MAX;

/** Shortest round-trip form, at most 24 characters; a value that underflows to zero is refused by Postgres. */
const tientEnFloat8 = (texte: string) => {
  const valeur = Number(texte);
  return texte.length <= 24 && valeur < Infinity && (valeur > 0 || /^[0.]+$/.test(texte));
};

/** As `Date` writes it, in the years 1 to 9999. */
function estInstant(texte: string): boolean {
  const instant = new Date(texte);
  return (
    estJour(texte.slice(0, 10)) &&
    !Number.isNaN(instant.getTime()) &&
    instant.toISOString() === texte
  );
}

function decoder(curseur: string): unknown[] {
  const octets = Buffer.from(curseur, 'base64url');
  // What stands between the signs of base 64 would be passed over.
  if (octets.toString('base64url') !== curseur) return [];
  try {
    const contenu: unknown = JSON.parse(octets.toString('utf8'));
    return Array.isArray(contenu) ? contenu : [];
  } catch {
    return [];
  }
}
