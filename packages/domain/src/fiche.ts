/** The two views of one fiche: what the organisme writes, and what was last validated. docs/design.md section 3. */
export const VUES = ['PUBLIEE', 'TRAVAIL'] as const;
export type Vue = (typeof VUES)[number];

/** States of an action. docs/domain.md section 5. */
export const ETATS_SAISIE = [
  'EN_COURS_DE_SAISIE',
  'EN_ATTENTE_DE_VALIDATION',
  'EN_ATTENTE_DE_REPONSES',
  'VALIDEE',
  'ARCHIVEE',
] as const;
export type EtatSaisie = (typeof ETATS_SAISIE)[number];

/** Where a fiche that we did not enter comes from. */
export interface Provenance {
  /** The feed or partner, chosen by the importer: `lheo`. */
  source: string;
  /** The source's own number, as text: other regions use letters. Unique by source; of a session, in its action there. */
  numeroSource: string;
}

/** The same of a session: two sources of numbers make one. */
export interface ProvenanceDeSession extends Provenance {
  /** The number of the source's action that holds it. LHEO: `action/@numero`. */
  actionSource: string;
}
