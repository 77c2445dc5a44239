import type { FacetName, OffreFilter } from './generated/operations.ts';

/** Which key of `OffreFilter` takes the codes of a facet; null where it is no list of codes: `MOIS_DEBUT` is a range of `debut`. */
export const FILTRE_DE_FACETTE = {
  COMMUNE: 'communes',
  DEPARTEMENT: 'departements',
  ETAT_RECRUTEMENT: 'etatsRecrutement',
  FORMACODE: 'formacodes',
  MODALITE_ENSEIGNEMENT: 'modalitesEnseignement',
  MOIS_DEBUT: null,
  NIVEAU_SORTIE: 'niveauxSortie',
  ORGANISME: 'organismes',
  PROGRAMME: 'programmes',
  TYPE_DISPOSITIF: 'typesDispositif',
} as const satisfies Record<FacetName, keyof OffreFilter | null>;
