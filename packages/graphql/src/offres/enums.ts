import type { ChampDeTri, Dimension, NomDeFacette } from '@sofi/database';
import { enumeration } from '../types/enums.ts';

export const OffreOrderField = enumeration<ChampDeTri>(
  'OffreOrderField',
  'What a list of offers is sorted by.',
  {
    PERTINENCE:
      'Offers that bear all words in their title, then in complement, labels, organisme and town, then anywhere; in each those to come, soonest first, then those begun, latest first.',
    DEBUT: 'By first day, unknown ones as the latest.',
    DISTANCE: 'From the point of `proximite`, which it demands; offers without coordinates last.',
    INTITULE: 'By title, in the order of the dictionary.',
    MODIFIE_LE: 'By last change of the session, of its action or of its formation.',
  },
);

const COMMUNES_AUX_DEUX: Record<Exclude<NomDeFacette, 'ETAT_RECRUTEMENT'>, string> = {
  DEPARTEMENT: 'Of the place. Code: `44`, `2A`.',
  COMMUNE: 'Of the place. Code: INSEE’s.',
  TYPE_DISPOSITIF: 'How it is paid. Code: of TypeDispositif.',
  PROGRAMME: 'Programme of the Région, of any year.',
  MODALITE_ENSEIGNEMENT: 'On site or at a distance. Code: of ModaliteEnseignement.',
  FORMACODE: 'Those that the formation bears.',
  NIVEAU_SORTIE: 'Level of exit. Code: of the table NIVEAU.',
  ORGANISME: 'Who gives it, and who answers for it where that is another. Code: SIRET.',
  MOIS_DEBUT: 'Month of the first day: `2026-12`.',
};

export const FacetNameEnum = enumeration<NomDeFacette>('FacetName', 'What offers are counted by.', {
  ...COMMUNES_AUX_DEUX,
  ETAT_RECRUTEMENT: 'Whether one may still apply. Code: of EtatRecrutement.',
});

export const DimensionStatistiqueEnum = enumeration<Dimension>(
  'DimensionStatistique',
  'What statistics are counted by.',
  { ...COMMUNES_AUX_DEUX, ANNEE_DEBUT: 'Year of the first day: `2026`.' },
);
