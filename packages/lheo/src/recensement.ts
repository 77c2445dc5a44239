import { SaxesParser } from 'saxes';
import { decoder } from './decodage.ts';

/** The numbers of a document, whatever is wrong with its formations. */
export interface Recensement {
  formations: string[];
  /** Number of an action, and of the formation that names it. */
  actions: [action: string, formation: string][];
  /** Numbers of an action and of its session, or its rank there. */
  sessions: [action: string, session: string][];
}

/** Reads the numbers alone, fast. What cannot be read further ends it: `lireLheo` says where and why. */
export async function recenser(
  flux: AsyncIterable<Uint8Array | string>,
): Promise<Recensement & { entier: boolean }> {
  const recensement: Recensement = { formations: [], actions: [], sessions: [] };
  const parser = new SaxesParser();
  let profondeur = 0;
  let [formation, action, session] = ['', '', 0];
  parser.on('error', (erreur) => {
    throw erreur;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const rang = NIVEAUX.indexOf(name.slice(name.indexOf(':') + 1));
    if (++profondeur !== rang + 3 || rang < 0) return;
    const numero = detacher(attributes['numero']?.trim() ?? '');
    if (rang === 0) {
      formation = numero;
      action = '';
      if (numero) recensement.formations.push(numero);
    } else if (rang === 1) {
      action = numero;
      session = 0;
      if (numero && formation) recensement.actions.push([numero, formation]);
    } else {
      session++;
      if (action && formation) recensement.sessions.push([action, numero || String(session)]);
    }
  });
  parser.on('closetag', () => void profondeur--);
  try {
    for await (const texte of decoder(flux)) parser.write(texte);
    parser.close();
    return { ...recensement, entier: true };
  } catch {
    return { ...recensement, entier: false };
  }
}

/** The same text, which does not hold on to the piece of the file that it was cut from. */
export const detacher = (texte: string): string => Buffer.from(texte, 'utf8').toString('utf8');

/** From the third level of a document: `lheo/offres/formation/action/session`. */
const NIVEAUX = ['formation', 'action', 'session'];
