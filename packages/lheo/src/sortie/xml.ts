import type { ElementLheo } from '../element.ts';

/** An element as XML, indented by `marge`, with its end of line. */
export function ecrireElement(element: ElementLheo, marge = ''): string {
  const { nom, texte, enfants, melange } = element;
  const debut = `${marge}<${nom}${attributsDe(element)}`;
  if (melange) return `${debut}>${melange.map(ecrireMelange).join('')}</${nom}>\n`;
  if (enfants.length > 0)
    return `${debut}>\n${enfants.map((un) => ecrireElement(un, `${marge}  `)).join('')}${marge}</${nom}>\n`;
  return texte ? `${debut}>${echapper(texte)}</${nom}>\n` : `${debut}/>\n`;
}

/** White space counts beside text: no line is broken there. */
const ecrireMelange = (partie: string | ElementLheo): string =>
  typeof partie === 'string' ? echapper(partie) : ecrireElement(partie).trimEnd();

const attributsDe = ({ attributs }: ElementLheo): string =>
  Object.entries(attributs)
    .filter(([nom]) => !nom.includes(':') || nom.startsWith('xml:'))
    .map(([nom, valeur]) => ` ${nom}="${echapper(valeur)}"`)
    .join('');

const SIGNES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** XML 1.0, 2.2: other characters are no text, and cannot be escaped. */
const INTERDITS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const echapper = (texte: string): string =>
  texte.replace(INTERDITS, '').replace(/[&<>"\r]/g, (signe) => SIGNES[signe]!);
