import { SaxesParser } from 'saxes';
import { decoder } from './decodage.ts';

/** Called with the numbers of a document, whatever is wrong with its formations. */
export interface Recenseur {
  formation: (numero: string) => void;
  action: (numero: string, formation: string) => void;
  /** Number of the session, or its rank in its action. */
  session: (numero: string, action: string) => void;
}

/**
 * Reads the numbers only, fast. What cannot be read further ends it: `lireLheo` says where and why.
 * @returns whether the document was read to its end.
 */
export async function recenser(
  flux: AsyncIterable<Uint8Array | string>,
  recenseur: Recenseur,
): Promise<boolean> {
  const parser = new SaxesParser();
  let profondeur = 0;
  let [formation, action, session] = ['', '', 0];
  parser.on('error', (erreur) => {
    throw erreur;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const rang = NIVEAUX.indexOf(name.slice(name.indexOf(':') + 1));
    if (++profondeur !== rang + 3 || rang < 0) return;
    const numero = attributes['numero']?.trim() ?? '';
    if (rang === 0) {
      formation = numero;
      action = '';
      if (numero) recenseur.formation(numero);
    } else if (rang === 1) {
      action = numero;
      session = 0;
      if (numero && formation) recenseur.action(numero, formation);
    } else {
      session++;
      if (action && formation) recenseur.session(numero || String(session), action);
    }
  });
  parser.on('closetag', () => void profondeur--);
  try {
    for await (const texte of decoder(flux)) parser.write(texte);
    parser.close();
    return true;
  } catch {
    return false;
  }
}

/** The same text, which does not hold on to the piece of the file that it was cut from. */
export const detacher = (texte: string): string => Buffer.from(texte, 'utf8').toString('utf8');

/** From the third level of a document: `lheo/offres/formation/action/session`. */
const NIVEAUX = ['formation', 'action', 'session'];
