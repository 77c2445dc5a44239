/** Something that a file says wrongly, and where. An ERREUR refuses its formation. */
export interface Anomalie {
  gravite: 'ERREUR' | 'AVERTISSEMENT';
  /** Stable: `LONGUEUR`, `ABSENT`... */
  code: string;
  /** `formation/action[2]/session/periode/debut`. */
  chemin: string;
  /** In the file, from 1. */
  ligne: number;
  /** What stands there, cut to 80 characters; null when nothing does. */
  valeur: string | null;
  /** French, for whoever sent the file. */
  message: string;
}

/** The file cannot be read further: not XML, another language, or too large a piece. */
export class LheoIllisibleError extends Error {
  override name = 'LheoIllisibleError';
  readonly code: 'XML' | 'ESPACE_DE_NOMS' | 'RACINE' | 'VIDE' | 'DOCTYPE' | 'TROP_GRAND';
  readonly ligne: number;

  constructor(code: LheoIllisibleError['code'], message: string, ligne: number) {
    super(message);
    this.code = code;
    this.ligne = ligne;
  }
}
