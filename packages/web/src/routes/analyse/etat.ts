import type { DimensionStatistique } from '@sofi/sdk';

/** Dimensions that the screen offers, with their names. */
export const DIMENSIONS = {
  DEPARTEMENT: 'Département',
  REGION: 'Région',
  COMMUNE: 'Commune',
  TYPE_DISPOSITIF: 'Financement',
  PROGRAMME: 'Programme régional',
  NIVEAU: 'Niveau de sortie',
  NIVEAU_ENTREE: 'Niveau d’entrée',
  GRAND_DOMAINE: 'Grand domaine de métiers',
  CHAMP_FORMACODE: 'Champ de formation',
  CERTIFICATION: 'Certification',
  MODALITE_ENSEIGNEMENT: 'À distance ou sur place',
  ETAT_RECRUTEMENT: 'Recrutement',
  PUBLIC: 'Public',
  DISPENSATEUR: 'Organisme',
  MOIS_DEBUT: 'Mois de début',
  TRIMESTRE: 'Trimestre de début',
} as const satisfies Partial<Record<DimensionStatistique, string>>;
export type Dimension = keyof typeof DIMENSIONS;

/** Measures, with their names. */
export const MESURES = {
  sessions: 'Sessions',
  places: 'Places',
  actions: 'Actions',
  formations: 'Formations',
  organismes: 'Organismes',
} as const;
export type Mesure = keyof typeof MESURES;

/** The whole state of the analysis: the address says it. */
export interface EtatDAnalyse {
  q?: string;
  lignes: Dimension;
  colonnes?: Dimension;
  mesure: Mesure;
}

/** Reads what an address says; what it cannot be is left out. */
export function readAnalysis({
  q,
  lignes,
  colonnes,
  mesure,
}: Record<string, unknown>): EtatDAnalyse {
  const enLignes = dimension(lignes) ?? 'DEPARTEMENT';
  const enColonnes = dimension(colonnes);
  return {
    ...(typeof q === 'string' && q.trim() && { q: q.trim() }),
    lignes: enLignes,
    ...(enColonnes && enColonnes !== enLignes && { colonnes: enColonnes }),
    mesure: typeof mesure === 'string' && mesure in MESURES ? (mesure as Mesure) : 'sessions',
  };
}

const dimension = (lue: unknown): Dimension | undefined =>
  typeof lue === 'string' && lue in DIMENSIONS ? (lue as Dimension) : undefined;
