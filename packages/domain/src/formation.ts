/** Title and domain, independent of who gives the course. docs/domain.md 4.1; LHEO: `formation`. */
export interface Formation {
  intitule: string;
  /** 1 to 5, the principal one first. LHEO: `code-FORMACODE`. */
  formacodes: CodeFormacode[];
  /** 0 to 3 groups of three digits. LHEO: `code-NSF`. */
  nsf: string[];
  /** 0 to 5. LHEO: `code-ROME`. */
  rome: string[];
  /** Dictionary AIS. LHEO: `objectif-general-formation`. */
  objectifGeneral: string | null;
  /** Programme common to all actions, at most 3000 characters. LHEO: `contenu-formation`. */
  contenu: string | null;
  certifiante: boolean;
  certifications: Certification[];
  /** Dictionary niveaux. LHEO: `code-niveau-sortie`. */
  niveauSortie: string | null;
  voie: Voie;
}

export const VOIES = ['FORMATION_CONTINUE', 'FORMATION_INITIALE', 'APPRENTISSAGE'] as const;
export type Voie = (typeof VOIES)[number];

/** A Formacode means something only in its version. docs/domain.md section 8. */
export interface CodeFormacode {
  code: string;
  /** `V10` to `V14`. LHEO: attribute `ref`. */
  version: string;
}

/** One certification the course prepares for, by whichever codes are known. LHEO: `certification`. */
export interface Certification {
  codeRncp: string | null;
  codeCertifInfo: string | null;
  codeRs: string | null;
  codeCpf: string | null;
}

/** Greatest lengths, in characters. docs/domain.md 4.1. */
export const LIMITES_FORMATION = { intitule: 255, contenu: 3000 } as const;
