/** What the entry of an offer of a programme must obey. Data of the programme, not code. docs/domain.md 4.7. */
export interface ProcedureDeSaisie {
  /** Days, ISO 8601: a session of the programme starts between them. */
  debutMin?: string;
  debutMax?: string;
  /** Title that the entry begins with. */
  intitule?: string;
  formacodesImposes?: string[];
  publicsImposes?: string[];
  /** Values that the entry begins with: dictionary AIS, Formacodes of publics, dictionary niveaux, a sentence. */
  objectifGeneral?: string;
  publics?: string[];
  niveauEntree?: string;
  prerequis?: string;
  priseEnChargeImposee?: boolean;
  informationCollectiveObligatoire?: boolean;
  heuresCentreMax?: number;
  heuresEntrepriseMax?: number;
  /** From the first day of a session to its last. */
  dureeMoisMax?: number;
  /** Fields that this programme demands beyond the common ones: `action.plusFormation`, `dispositif.fraisRestants`. */
  champsObligatoires?: string[];
}

/**
 * What a programme demands of which nothing more is known than what the Région's file says: sessions that begin in its year, a
 * meeting, and costs covered where it is a PREPA. docs/domain.md section 7, D02, K01 and P02.
 */
export const procedureInitiale = (annee: number, libelle: string): ProcedureDeSaisie => ({
  debutMin: `${annee}-01-01`,
  debutMax: `${annee}-12-31`,
  informationCollectiveObligatoire: true,
  ...(/^prepa\b/i.test(libelle) ? { priseEnChargeImposee: true } : {}),
  ...(/^prepa sanitaire et social\b/i.test(libelle) ? SANITAIRE_ET_SOCIAL : {}),
});

/** As the procedure has its offers described: a preparation to a qualification, for job seekers without the level 4. */
export const SANITAIRE_ET_SOCIAL = {
  objectifGeneral: '8',
  publics: ['80006'],
  niveauEntree: '1',
  prerequis: 'Demandeurs d’emploi principalement de niveau 4 non validé et infra 4.',
} as const satisfies ProcedureDeSaisie;

export const ETATS_LOT = ['ACTIF', 'ARRETE'] as const;
export type EtatLot = (typeof ETATS_LOT)[number];

/** Greatest lengths, in characters. docs/domain.md 4.7. */
export const LIMITES_PROGRAMME = { code: 50, libelle: 255 } as const;
export const LIMITES_LOT = { code: 50, libelle: 255 } as const;

/** What the Région's file says of an organisme. */
export interface OrganismeDuProgramme {
  nom: string;
  numeroDeclarationActivite: string | null;
}

/** Of a programme. */
export interface ProgrammeDeLAnnee {
  libelle: string;
}

/** A lot; organismes are named by SIRET. */
export interface LotDuProgramme {
  libelle: string;
  etat: EtatLot;
  departements: string[];
  mandataire: string;
  /** Besides the mandataire, sorted. */
  formateurs: string[];
  placesCommandees: number | null;
  procedure: ProcedureDeSaisie;
}

/**
 * Programmes, lots and organismes, as a file has them or as they are here. Keys: SIRET; `[year, code]`; `[year, programme,
 * code]` (JSON).
 */
export interface EtatDesProgrammes {
  organismes: Map<string, OrganismeDuProgramme>;
  programmes: Map<string, ProgrammeDeLAnnee>;
  lots: Map<string, LotDuProgramme>;
}
