import { hash } from 'node:crypto';
import type { ElementLheo } from './element.ts';

/**
 * SHA-256 of what a formation says, hexadecimal. The order of attributes, blanks around texts and between elements, comments
 * and lines do not count; nor do the stamps of an export, which change every night.
 */
export const empreinte = (element: ElementLheo): string =>
  hash('sha256', JSON.stringify(canonique(element)), 'hex');

/** Name, attributes by name, then texts (as objects) and children. */
function canonique({ nom, attributs, texte, enfants, melange }: ElementLheo): unknown[] {
  const forme: unknown[] = [nom];
  for (const attribut of Object.keys(attributs).toSorted())
    if (!ESTAMPILLES.test(attribut)) forme.push(attribut, attributs[attribut]);
  for (const partie of melange ?? (texte ? [texte] : enfants))
    if (typeof partie === 'string') forme.push({ t: propre(partie) });
    else if (!ESTAMPILLES.test(partie.attributs['info'] ?? '')) forme.push(canonique(partie));
  return forme;
}

const propre = (texte: string) => {
  const nu = texte.trim();
  return (nu.includes('\r') ? nu.replaceAll('\r\n', '\n') : nu).normalize('NFC');
};

const ESTAMPILLES = /^(horodatage-.*|datemaj|(date|heure)-export)$/;
