import type { DimensionStatistique } from '@sofi/sdk';
import type { EtatDeRecherche } from '../recherche/etat.ts';
import { readSearch } from '../recherche/etat.ts';

/** Dimensions that the screen offers, in their order, with their titles. */
export const DIMENSIONS = {
  DEPARTEMENT: 'Département',
  REGION: 'Région',
  COMMUNE: 'Commune',
  CHAMP_FORMACODE: 'Domaine de formation',
  GRAND_DOMAINE: 'Domaine professionnel',
  NIVEAU: 'Niveau de sortie',
  NIVEAU_ENTREE: 'Niveau d’entrée',
  CERTIFIANTE: 'Certifiante ou non',
  CERTIFICATION: 'Certification',
  PUBLIC: 'Public',
  TYPE_DISPOSITIF: 'Financement',
  PROGRAMME: 'Programme régional',
  DISPENSATEUR: 'Organisme',
  MODALITE_ENSEIGNEMENT: 'À distance ou sur place',
  ETAT_RECRUTEMENT: 'Recrutement',
  STATUT: 'À venir ou en cours',
  MOIS_DEBUT: 'Mois de début',
  TRIMESTRE: 'Trimestre de début',
  ANNEE_DEBUT: 'Année de début',
} as const satisfies Partial<Record<DimensionStatistique, string>>;
export type Dimension = keyof typeof DIMENSIONS;

/** What is counted, with how it is named. */
export const MESURES = {
  sessions: 'Sessions',
  actions: 'Actions',
  formations: 'Formations',
  organismes: 'Organismes',
  places: 'Places',
} as const;
export type Mesure = keyof typeof MESURES;

/** The table that is asked for. */
export interface Tableau {
  lignes: Dimension;
  /** None: one column of totals. */
  colonnes?: Dimension;
  mesure: Mesure;
}

/** A search, and what is counted of it: the address says both. */
export type EtatDAnalyse = EtatDeRecherche & Partial<Tableau>;

/** Reads what an address says; what it cannot be is left out. */
export function readAnalyse(lu: Record<string, unknown>): EtatDAnalyse {
  const lignes = connu(DIMENSIONS, lu['lignes']);
  const colonnes = connu(DIMENSIONS, lu['colonnes']);
  const mesure = connu(MESURES, lu['mesure']);
  return {
    ...readSearch(lu),
    ...(lignes && { lignes }),
    ...(colonnes && colonnes !== (lignes ?? PAR_DEFAUT.lignes) && { colonnes }),
    ...(mesure && { mesure }),
  };
}

const connu = <Nom extends string>(
  noms: Readonly<Record<Nom, string>>,
  lu: unknown,
): Nom | undefined => (typeof lu === 'string' && Object.hasOwn(noms, lu) ? (lu as Nom) : undefined);

const PAR_DEFAUT = { lignes: 'DEPARTEMENT', mesure: 'sessions' } as const;

export const tableauDe = ({
  lignes = PAR_DEFAUT.lignes,
  colonnes,
  mesure = PAR_DEFAUT.mesure,
}: EtatDAnalyse): Tableau => ({ lignes, mesure, ...(colonnes && { colonnes }) });
