import type { FiltreOffres } from './filtre.ts';

export const NOMS_DE_FACETTES = [
  'DEPARTEMENT',
  'COMMUNE',
  'TYPE_DISPOSITIF',
  'PROGRAMME',
  'MODALITE_ENSEIGNEMENT',
  'FORMACODE',
  'NIVEAU_SORTIE',
  'ORGANISME',
  'MOIS_DEBUT',
  'ETAT_RECRUTEMENT',
] as const;
export type NomDeFacette = (typeof NOMS_DE_FACETTES)[number];

/** The field of the filter that selects among a facet's values. */
export const CHAMP_DE_FACETTE = {
  DEPARTEMENT: 'departements',
  COMMUNE: 'communes',
  TYPE_DISPOSITIF: 'typesDispositif',
  PROGRAMME: 'programmes',
  MODALITE_ENSEIGNEMENT: 'modalitesEnseignement',
  FORMACODE: 'formacodes',
  NIVEAU_SORTIE: 'niveauxSortie',
  ORGANISME: 'organismes',
  MOIS_DEBUT: 'debut',
  ETAT_RECRUTEMENT: 'etatsRecrutement',
} as const satisfies Record<NomDeFacette, keyof FiltreOffres>;

export const DIMENSIONS = [
  'DEPARTEMENT',
  'COMMUNE',
  'FORMACODE',
  'TYPE_DISPOSITIF',
  'PROGRAMME',
  'MODALITE_ENSEIGNEMENT',
  'NIVEAU_SORTIE',
  'ORGANISME',
  'MOIS_DEBUT',
  'ANNEE_DEBUT',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Dimensions whose values stand in their own order, not by size. */
export const TEMPORELLES: readonly Dimension[] = ['MOIS_DEBUT', 'ANNEE_DEBUT'];

export const MESURES = ['sessions', 'actions', 'formations', 'organismes', 'places'] as const;
export type Mesure = (typeof MESURES)[number];
