import { createHash } from 'node:crypto';
import type { ElementLheo } from './element.ts';

/**
 * SHA-256 of what a formation says, hexadecimal. The order of attributes, blanks around texts and between elements, comments
 * and lines do not count; nor do the stamps of an export, which change every night.
 */
export function empreinte(element: ElementLheo): string {
  const somme = createHash('sha256');
  ajouter(element);
  return somme.digest('hex');

  function ajouter({ nom, attributs, texte, enfants }: ElementLheo): void {
    if (ESTAMPILLES.test(attributs['info'] ?? '')) return;
    const tries = Object.entries(attributs)
      .filter(([attribut]) => !ESTAMPILLES.test(attribut))
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    somme.update(
      JSON.stringify([
        nom,
        tries,
        (texte ?? '').replaceAll('\r\n', '\n').trim().normalize('NFC'),
        enfants.length,
      ]),
    );
    for (const enfant of enfants) ajouter(enfant);
  }
}

const ESTAMPILLES = /^(horodatage-.*|datemaj|(date|heure)-export)$/;
