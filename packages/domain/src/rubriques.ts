/** The dashboard's rubriques, in the order and the words in which SOFI shows them. docs/domain.md section 6. */
export const RUBRIQUES_SESSIONS = {
  ACTIVES: 'Sessions de formation actives',
  INITIALES_ACTIVES: 'Sessions de formation initiales actives',
  INACTIVES_SOUS_UN_MOIS: "Sessions de formation inactives dans moins d'un mois",
  INACTIVES: 'Sessions de formation inactives',
  PROGRAMME_REGION: 'Sessions de formation du programme région',
  APPRENTISSAGE: "Sessions de formation en contrat d'apprentissage",
  PROFESSIONNALISATION: 'Sessions de formation en contrat de professionnalisation',
  A_DISTANCE: 'Sessions de formation ouvertes à distance',
} as const;
export type CodeRubriqueSessions = keyof typeof RUBRIQUES_SESSIONS;

export const RUBRIQUES_ACTIONS = {
  EN_COURS_DE_SAISIE: 'Actions de formation en cours de saisie',
  PUBLIQUES_EN_COURS_DE_SAISIE: 'Actions de formation publique en cours de saisie',
  EN_ATTENTE_DE_VALIDATION: 'Actions de formation en attente de validation par CARIF-OREF',
  EN_ATTENTE_DE_REPONSES: 'Actions de formation en attente de réponses',
  CERTIFINFO_REMPLACE:
    'Actions de formation dont le code Certifinfo a été remplacé par le CARIF-OREF',
} as const;
export type CodeRubriqueActions = keyof typeof RUBRIQUES_ACTIONS;
