import type { CodeRubriqueActions, CodeRubriqueSessions } from '@sofi/sdk';

/** Titles of the lists behind the counters, with the number of rows before them. */
export const LISTES_DE_SESSIONS: Readonly<Record<CodeRubriqueSessions, string>> = {
  ACTIVES: 'sessions de formation actives',
  INITIALES_ACTIVES: 'sessions de formation initiale actives',
  INACTIVES_SOUS_UN_MOIS: 'sessions inactives dans moins d’un mois',
  INACTIVES: 'sessions inactives',
  PROGRAMME_REGION: 'sessions d’un programme de la Région',
  APPRENTISSAGE: 'sessions en apprentissage',
  PROFESSIONNALISATION: 'sessions en contrat de professionnalisation',
  A_DISTANCE: 'sessions ouvertes à distance',
};

export const LISTES_DACTIONS: Readonly<Record<CodeRubriqueActions, string>> = {
  EN_COURS_DE_SAISIE: 'actions en cours de saisie',
  EN_ATTENTE_DE_VALIDATION: 'actions en attente de validation',
  EN_ATTENTE_DE_REPONSES: 'actions en attente de réponses',
  PUBLIQUES_EN_COURS_DE_SAISIE: 'actions publiques en cours de modification',
  CERTIFINFO_REMPLACE: 'actions dont la certification est remplacée',
};

export const isSessionList = (code: string): code is CodeRubriqueSessions =>
  code in LISTES_DE_SESSIONS;
export const isActionList = (code: string): code is CodeRubriqueActions => code in LISTES_DACTIONS;
