import { regionActuelle } from '@sofi/referentiels';
import type { ElementLheo } from './element.ts';

/** A text that stands there to say nothing. */
export const estRemplissage = (texte: string): boolean =>
  /^([-–—.]+|non renseignée?|non communiquée?|à renseigner|néant|n\/?[acr]|xxx+)$/i.test(texte);

const BLANCS = /[\s\u00a0\u202f]/g;

/** Repairs what can be without guessing, in place. @returns what was done, in French */
export function reparer(element: ElementLheo): string[] {
  const { nom, texte = '' } = element;
  const mettre = (valeur: string, message: string): string[] => {
    element.texte = valeur;
    return [message];
  };
  if (nom === 'SIRET') {
    const chiffres = texte.replace(/[\s.\u00a0\u202f]/g, '');
    if (/^0\d{14}$/.test(chiffres))
      return mettre(chiffres.slice(1), 'SIRET de 15 chiffres : le zéro de tête est retiré.');
    if (chiffres !== texte) return mettre(chiffres, 'Les blancs du SIRET sont retirés.');
  }
  if (nom === 'region') {
    const actuelle = regionActuelle(texte);
    if (actuelle?.ancien)
      return mettre(
        actuelle.code,
        `La région ${texte} d’avant 2016 est la région ${actuelle.code} d’aujourd’hui.`,
      );
  }
  if (nom === 'code-ROME') {
    const [, code] = /^([A-Na-n]\d{4})\b(?=\D)/.exec(texte) ?? [];
    if (code) return mettre(code.toUpperCase(), `Seul le code ${code.toUpperCase()} est gardé.`);
  }
  if (CODES.has(nom)) {
    const net = texte.replace(BLANCS, '').toUpperCase();
    if (net !== texte) return mettre(net, `Le code « ${texte} » est lu comme ${net}.`);
  }
  if (/^(latitude|longitude)$/.test(nom) && texte.includes(','))
    return mettre(texte.replace(',', '.'), 'La virgule décimale est lue comme un point.');
  if (nom.startsWith('prix-')) return reparerPrix(element, mettre);
  if (/^nombre-heures-|^duree-conventionnee$/.test(nom)) {
    const [, heures] = /^(\d{1,5})\s*(h|heures?)\.?$/i.exec(texte.replace(BLANCS, '')) ?? [];
    if (heures) return mettre(heures, `« ${texte} » est lu comme ${heures} heures.`);
    if (texte !== texte.replace(BLANCS, '') && /^\d+$/.test(texte.replace(BLANCS, '')))
      return mettre(texte.replace(BLANCS, ''), 'Les blancs du nombre sont retirés.');
  }
  return [];
}

/** Codes that are written in capitals and without blanks. */
const CODES = new Set([
  'code-RNCP',
  'code-RS',
  'code-CPF',
  'code-CERTIFINFO',
  'code-FORMACODE',
  'code-ROME',
  'code-NSF',
  'code-UAI',
  'reference-code-RNCP',
  'reference-code-RS',
  'reference-code-CERTIFINFO',
  'code-INSEE-commune',
  'codepostal',
]);

/** A decimal sign and blanks are read; of a text with a point and a comma nobody knows which is which. */
function reparerPrix(
  { texte = '' }: ElementLheo,
  mettre: (valeur: string, message: string) => string[],
): string[] {
  const net = texte.replace(BLANCS, '').replace(/(€|euros?|eur)$/i, '');
  if (net === texte || /[.,].*[.,]/.test(net) || !/^\d+([.,]\d+)?$/.test(net))
    return /^\d+,\d+$/.test(texte)
      ? mettre(texte.replace(',', '.'), 'La virgule décimale est lue comme un point.')
      : [];
  return mettre(net.replace(',', '.'), `« ${texte} » est lu comme ${net.replace(',', '.')}.`);
}
