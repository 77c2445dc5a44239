export const ROLES = ['ORGANISME', 'VALIDEUR', 'REGION', 'ADMINISTRATEUR'] as const;
export type Role = (typeof ROLES)[number];

/** Mails that an account gets unless it says otherwise. QUESTIONS, REFUS, VALIDATION: to organismes; ATTENTE: to validators; ACCORD: to the Région and, of its answer, to organismes. */
const AVIS = ['QUESTIONS', 'REFUS', 'VALIDATION', 'ATTENTE', 'ACCORD'] as const;
export type Avis = (typeof AVIS)[number];
