/** Something that a file says wrongly, and where. An ERREUR refuses its formation. */
export interface Anomalie {
  gravite: 'ERREUR' | 'AVERTISSEMENT';
  /** Stable: `LONGUEUR`, `ABSENT`... */
  code: string;
  /** `formation/action[2]/session/periode/debut`. */
  chemin: string;
  /** In the file, from 1. */
  ligne: number;
  /** In the line, from 1, in UTF-16 units. */
  colonne: number;
  /** What stands there, on one line, cut to 80 characters; null when nothing does. */
  valeur: string | null;
  /** French, for the sender of the file. */
  message: string;
}

/** The file cannot be read further: not XML, another language, or too large a piece. */
export class LheoIllisibleError extends Error {
  override name = 'LheoIllisibleError';
  readonly code:
    | 'XML'
    | 'ENCODAGE'
    | 'ESPACE_DE_NOMS'
    | 'RACINE'
    | 'VIDE'
    | 'DOCTYPE'
    | 'TROP_GRAND';
  readonly ligne: number;
  readonly colonne: number;

  constructor(code: LheoIllisibleError['code'], message: string, ligne: number, colonne = 1) {
    super(message);
    this.code = code;
    this.ligne = ligne;
    this.colonne = colonne;
  }
}

/** A value as a report shows it. */
export const montrer = (texte: string | null | undefined): string | null => {
  const ligne = (texte ?? '').slice(0, 400).replaceAll(/\s+/g, ' ').trim();
  return ligne === '' ? null : Array.from(ligne).slice(0, 80).join('');
};
