import { contrainteViolee, estRefusDeDonnees } from '@sofi/database';
import type { Anomalie } from '@sofi/lheo';
import { LheoIllisibleError } from '@sofi/lheo';

/** An anomaly with its file and formation. */
export interface AnomalieSituee extends Anomalie {
  fichier: string;
  /** Number of the formation in its source; null if it has no number, or if the file itself cannot be read. */
  formation: string | null;
}

/** What the database would not have of an offer; null for a fault that is not the offer's. */
export function enRefus(erreur: unknown): Pick<Anomalie, 'code' | 'valeur' | 'message'> | null {
  const contrainte = contrainteViolee(erreur);
  if (contrainte !== null)
    return {
      code: 'BASE',
      valeur: contrainte,
      message: `La base de données refuse cette offre (règle ${contrainte}).`,
    };
  const raison = estRefusDeDonnees(erreur);
  if (raison === null) return null;
  return {
    code: 'BASE',
    valeur: null,
    message: `Cette offre ne s’enregistre pas : ${raison}.`,
  };
}

/** A file that cannot be read further, as an anomaly; null for anything else. */
export function enIllisible(erreur: unknown): Anomalie | null {
  if (erreur instanceof LheoIllisibleError)
    return {
      ...SANS_PLACE,
      code: erreur.code,
      ligne: erreur.ligne,
      colonne: erreur.colonne,
      message: erreur.message,
    };
  if (erreur instanceof Error && 'syscall' in erreur)
    return {
      ...SANS_PLACE,
      code: 'FICHIER',
      message: `Le fichier ne se lit pas : ${erreur.message}.`,
    };
  return null;
}

/** What is said of a run as a whole. */
export const deLImport = (
  gravite: Anomalie['gravite'],
  code: string,
  message: string,
): AnomalieSituee => ({ ...SANS_PLACE, gravite, code, message, fichier: '', formation: null });

const SANS_PLACE = {
  gravite: 'ERREUR',
  chemin: '',
  ligne: 0,
  colonne: 0,
  valeur: null,
} as const;
