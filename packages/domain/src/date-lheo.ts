import { dernierJourDuMois, estJour } from './jour.ts';

/**
 * A date that may be known in part only. docs/domain.md section 7.
 * `texte` is what LHEO writes: `AAAAMMJJ`, `AAAAMM00` (month known), `AAAA0000` (year known),
 * `00000000` (unknown), `99999999` (no end).
 */
export interface DateLheo {
  texte: string;
  /** First possible day, ISO 8601; null when unknown. */
  premier: string | null;
  /** Last possible day, ISO 8601; null when unknown or without end. */
  dernier: string | null;
}

/** The date that these 8 characters stand for, or null when they stand for none (20260230, a 19th month). */
export function lireDateLheo(texte: string): DateLheo | null {
  if (!/^\d{8}$/.test(texte)) return null;
  if (texte === '00000000' || texte === '99999999') return { texte, premier: null, dernier: null };
  const annee = texte.slice(0, 4);
  const mois = texte.slice(4, 6);
  const jour = texte.slice(6, 8);
  if (annee === '0000') return null;
  if (mois === '00') {
    if (jour !== '00') return null;
    return { texte, premier: `${annee}-01-01`, dernier: `${annee}-12-31` };
  }
  if (jour === '00') {
    const premier = `${annee}-${mois}-01`;
    return estJour(premier) ? { texte, premier, dernier: dernierJourDuMois(premier) } : null;
  }
  const jourPrecis = `${annee}-${mois}-${jour}`;
  return estJour(jourPrecis) ? { texte, premier: jourPrecis, dernier: jourPrecis } : null;
}

/** The same day written by LHEO. */
export function dateLheo(jour: string): DateLheo {
  return { texte: jour.replaceAll('-', ''), premier: jour, dernier: jour };
}
