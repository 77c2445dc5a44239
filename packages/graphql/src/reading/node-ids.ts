import type { Vue } from '@sofi/domain';
import { NUMERO_MAX, VUES } from '@sofi/domain';
import { estTypeDeFiche } from '../fiche/kinds.ts';

/** What an opaque identifier names: a fiche has a view and a number, everything else an identifier of its own. */
export interface CleDeNoeud<Type extends string = string> {
  type: Type;
  vue: Vue | null;
  numero: number;
}

/**
 * `Formation:["PUBLIEE",19482]` or `Organisme:7`, in base 64: what the Drizzle plugin writes. Null for anything else; the
 * type is whatever the caller wrote.
 */
export function lireIdentifiant(id: string): CleDeNoeud | null {
  const octets = Buffer.from(id, 'base64');
  // One object, one identifier: signs that base 64 passes over are refused.
  if (octets.toString('base64') !== id) return null;
  const texte = octets.toString('utf8');
  const [, type, vue = null, deFiche, simple] =
    /^(\w+):(?:\["(\w+)",(\d{1,10})\]|(\d{1,10}))$/.exec(texte) ?? [];
  const numero = Number(deFiche ?? simple);
  if (type === undefined || numero > NUMERO_MAX) return null;
  // A fiche is named with its view, and nothing else is.
  if (estTypeDeFiche(type) !== VUES.includes(vue as Vue)) return null;
  return { type, vue: vue as Vue | null, numero };
}

/** The same, written. */
export const ecrireIdentifiant = (
  type: 'Contact' | 'DemandeDAccord' | 'Evenement' | 'Programme' | 'Question',
  numero: number,
): string => Buffer.from(`${type}:${numero}`).toString('base64');
