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
  'REGION',
  'FORMACODE',
  'CHAMP_FORMACODE',
  'ROME',
  'GRAND_DOMAINE',
  'CERTIFICATION',
  'CERTIFIANTE',
  'VOIE',
  'TYPE_DISPOSITIF',
  'PROGRAMME',
  'LOT',
  'ANNEE_PROGRAMME',
  'MODALITE_ENSEIGNEMENT',
  'ENTREES_SORTIES',
  'STATUT',
  'ETAT_RECRUTEMENT',
  'PUBLIC',
  'NIVEAU_ENTREE',
  'NIVEAU',
  'NIVEAU_SORTIE',
  'ORGANISME',
  'DISPENSATEUR',
  'RESPONSABLE',
  'SEMAINE',
  'MOIS_DEBUT',
  'TRIMESTRE',
  'ANNEE_DEBUT',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Dimensions whose values stand in their own order, not by size. */
export const TEMPORELLES: readonly Dimension[] = [
  'SEMAINE',
  'MOIS_DEBUT',
  'TRIMESTRE',
  'ANNEE_DEBUT',
];

/** Dimensions that a dispositif has: two of them are read of one and the same dispositif. */
export const DES_DISPOSITIFS: readonly Dimension[] = [
  'TYPE_DISPOSITIF',
  'PROGRAMME',
  'LOT',
  'ANNEE_PROGRAMME',
];

export const MESURES = [
  'sessions',
  'actions',
  'formations',
  'organismes',
  'places',
  'placesDesSessions',
  'placesCommandees',
  'heuresStagiaires',
  'sansInformationCollective',
] as const;
export type Mesure = (typeof MESURES)[number];

/** Measures that are a distribution over the sessions that say a value. */
export const REPARTITIONS = [
  'heuresCentre',
  'heuresEntreprise',
  'prixTotal',
  'prixHoraire',
] as const;
export type Repartition = (typeof REPARTITIONS)[number];
