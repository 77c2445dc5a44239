import type { ChampDeTri, Dimension, NomDeFacette, TypeDeMotif } from '@sofi/database';
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

export const TypeDeMotifEnum = enumeration<TypeDeMotif>(
  'TypeDeMotif',
  'What a search finds an offer by, the most telling first.',
  {
    TITRE: 'Title of the formation, or complement of the action.',
    DOMAINE: 'Label of a Formacode, or one of its synonyms.',
    METIER: 'Label of a ROME code.',
    ORGANISME: 'Dispensateur or responsable.',
    LIEU: 'Town, postal code, or the place that the words name.',
    PROGRAMME: 'Programme of the Région.',
    CARACTERISTIQUE: 'Type of dispositif, modality, exit level or public.',
    CODE: 'Number of a fiche or of a certification.',
    TEXTE: 'Only the long texts of the fiche.',
  },
);

export type TypeDeSuggestion =
  | 'TITRE'
  | 'METIER'
  | 'DOMAINE'
  | 'ORGANISME'
  | 'COMMUNE'
  | 'DEPARTEMENT'
  | 'PROGRAMME';

export const TypeDeSuggestionEnum = enumeration<TypeDeSuggestion>(
  'TypeDeSuggestion',
  'Kinds of suggestions, in the order in which they are given.',
  {
    TITRE: 'Title of offers.',
    METIER: 'Label of a ROME code; narrower ones count.',
    DOMAINE: 'Label or synonym of a Formacode.',
    ORGANISME: 'Name of an organisme.',
    COMMUNE: 'Name or postal code of a commune.',
    DEPARTEMENT: 'Name of a département.',
    PROGRAMME: 'Programme of the Région, as its latest year calls it.',
  },
);

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
  'Dimensions of statistics. Those of dispositifs (TYPE_DISPOSITIF, PROGRAMME, LOT, ANNEE_PROGRAMME), asked together, are read of one dispositif at a time.',
  {
    ...COMMUNES_AUX_DEUX,
    REGION: 'Region of the place. Code: INSEE.',
    CHAMP_FORMACODE: 'Semantic field of the Formacodes. Code: their first three digits.',
    ROME: 'ROME codes of the formation.',
    GRAND_DOMAINE: 'Professional domain of the ROME codes. Code: their letter.',
    CERTIFICATION:
      'Certifications that it prepares for. Code: RNCP (`RNCP35830`), else RS, else Certif Info, else CPF.',
    CERTIFIANTE: 'Whether it leads to a certification: `true`, `false`.',
    VOIE: 'Kind of training. Code: Voie.',
    LOT: 'Lot of the Région. Code: year, programme and lot: `2026/1E1F/L12`.',
    ANNEE_PROGRAMME: 'Year of the programme: `2026`.',
    ENTREES_SORTIES: 'Fixed dates or permanent entries. Code: EntreesSorties.',
    STATUT: 'Whether it is to come, under way or over today. Code: StatutSession.',
    ETAT_RECRUTEMENT: 'State of recruitment. Code: EtatRecrutement.',
    PUBLIC: 'Publics that it is meant for. Code: nomenclature PUBLIC.',
    NIVEAU_ENTREE: 'Entry level, old and new codes as one. Code: nomenclature NIVEAU, of today.',
    NIVEAU: 'Exit level, old and new codes as one. Code: nomenclature NIVEAU, of today.',
    NIVEAU_SORTIE: 'Exit level, old codes as those of today. Code: nomenclature NIVEAU.',
    DISPENSATEUR: 'Dispensateur. Code: SIRET.',
    RESPONSABLE: 'Responsable. Code: SIRET.',
    SEMAINE: 'Week of the first day, ISO 8601: `2026-W48`.',
    TRIMESTRE: 'Quarter of the first day: `2026-T4`.',
    ANNEE_DEBUT: 'Year of the first day: `2026`.',
  },
);
