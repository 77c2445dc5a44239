/** What the entry of an offer of a programme must obey. Data of the programme, not code. docs/domain.md 4.7. */
export interface ProcedureDeSaisie {
  /** Days, ISO 8601: a session of the programme starts between them. */
  debutMin?: string;
  debutMax?: string;
  /** Title that the entry begins with. */
  intitule?: string;
  formacodesImposes?: string[];
  publicsImposes?: string[];
  priseEnChargeImposee?: boolean;
  informationCollectiveObligatoire?: boolean;
  heuresCentreMax?: number;
  heuresEntrepriseMax?: number;
  /** From the first day of a session to its last. */
  dureeMoisMax?: number;
  /** Fields that this programme demands beyond the common ones: `action.plusFormation`, `dispositif.fraisRestants`. */
  champsObligatoires?: string[];
}

export const ETATS_LOT = ['ACTIF', 'ARRETE'] as const;
export type EtatLot = (typeof ETATS_LOT)[number];

/** Greatest lengths, in characters. docs/domain.md 4.7. */
export const LIMITES_PROGRAMME = { code: 50, libelle: 255 } as const;
export const LIMITES_LOT = { code: 50, libelle: 255 } as const;
