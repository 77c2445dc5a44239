import type { ChampDeTri, Dimension, NomDeFacette } from '@sofi/database';
import { enumeration } from '../schema/enums.ts';

export const OffreOrderField = enumeration<ChampDeTri>('OffreOrderField', 'Sort keys of offers.', {
  PERTINENCE:
    'Offers with all words in their title, then in complement, labels, organisme and town, then anywhere; within each group upcoming ones, soonest first, then those begun, latest first.',
  DEBUT: 'First day; unknown ones count as latest.',
  DISTANCE:
    'Distance from the point of `proximite`, which is required; offers without coordinates come last.',
  INTITULE: 'Title, in dictionary order.',
  MODIFIE_LE: 'Last change of the session, its action or its formation.',
});

const COMMUNES_AUX_DEUX: Record<Exclude<NomDeFacette, 'ETAT_RECRUTEMENT'>, string> = {
  DEPARTEMENT: 'Département of the place. Code: `44`, `2A`.',
  COMMUNE: 'Commune of the place. Code: INSEE.',
  TYPE_DISPOSITIF: 'Type of dispositif. Code: TypeDispositif.',
  PROGRAMME: 'Programme of the Région, of any year.',
  MODALITE_ENSEIGNEMENT: 'On site or at a distance. Code: ModaliteEnseignement.',
  FORMACODE: 'Formacodes of the formation.',
  NIVEAU_SORTIE: 'Exit level. Code: nomenclature NIVEAU.',
  ORGANISME: 'Dispensateur, and responsable if different. Code: SIRET.',
  MOIS_DEBUT: 'Month of the first day: `2026-12`.',
};

export const FacetNameEnum = enumeration<NomDeFacette>('FacetName', 'Facets of offers.', {
  ...COMMUNES_AUX_DEUX,
  ETAT_RECRUTEMENT: 'State of recruitment. Code: EtatRecrutement.',
});

export const DimensionStatistiqueEnum = enumeration<Dimension>(
  'DimensionStatistique',
  'Dimensions of statistics.',
  { ...COMMUNES_AUX_DEUX, ANNEE_DEBUT: 'Year of the first day: `2026`.' },
);
