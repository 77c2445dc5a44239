import type { EtatSaisie } from '../fiche.ts';

/** What may be done to an action, as the API names it. docs/domain.md section 5. */
export const NOMS_ACTES = [
  'MODIFIER',
  'ENVOYER_EN_VALIDATION',
  'RAPPELER',
  'DEMANDER_REPONSES',
  'REPONDRE',
  'REFUSER',
  'VALIDER',
  'ARCHIVER',
  'DESARCHIVER',
  'ABANDONNER_MODIFICATIONS',
  'DEMANDER_ACCORD_REGION',
  'DONNER_ACCORD_REGION',
  'REFUSER_ACCORD_REGION',
  'REMPLACER_CERTIFINFO',
  'ACQUITTER_CERTIFINFO',
] as const;
export type NomActe = (typeof NOMS_ACTES)[number];

/** In every state but ARCHIVEE. */
const SANS_CHANGEMENT = {
  EN_COURS_DE_SAISIE: 'EN_COURS_DE_SAISIE',
  EN_ATTENTE_DE_VALIDATION: 'EN_ATTENTE_DE_VALIDATION',
  EN_ATTENTE_DE_REPONSES: 'EN_ATTENTE_DE_REPONSES',
  VALIDEE: 'VALIDEE',
} as const;

/** Where an act leads from a state; a state that is not there does not allow it. */
export const TRANSITIONS: Readonly<Record<NomActe, Partial<Record<EtatSaisie, EtatSaisie>>>> = {
  MODIFIER: {
    EN_COURS_DE_SAISIE: 'EN_COURS_DE_SAISIE',
    EN_ATTENTE_DE_REPONSES: 'EN_ATTENTE_DE_REPONSES',
    // What is published stays so until the new revision is validated.
    VALIDEE: 'EN_COURS_DE_SAISIE',
  },
  ENVOYER_EN_VALIDATION: { EN_COURS_DE_SAISIE: 'EN_ATTENTE_DE_VALIDATION' },
  RAPPELER: { EN_ATTENTE_DE_VALIDATION: 'EN_COURS_DE_SAISIE' },
  DEMANDER_REPONSES: { EN_ATTENTE_DE_VALIDATION: 'EN_ATTENTE_DE_REPONSES' },
  REPONDRE: { EN_ATTENTE_DE_REPONSES: 'EN_ATTENTE_DE_VALIDATION' },
  REFUSER: { EN_ATTENTE_DE_VALIDATION: 'EN_COURS_DE_SAISIE' },
  VALIDER: { EN_ATTENTE_DE_VALIDATION: 'VALIDEE' },
  ARCHIVER: { EN_COURS_DE_SAISIE: 'ARCHIVEE', VALIDEE: 'ARCHIVEE' },
  // VALIDEE again where nothing was being changed when it was archived.
  DESARCHIVER: { ARCHIVEE: 'EN_COURS_DE_SAISIE' },
  ABANDONNER_MODIFICATIONS: { EN_COURS_DE_SAISIE: 'VALIDEE' },
  DEMANDER_ACCORD_REGION: SANS_CHANGEMENT,
  DONNER_ACCORD_REGION: SANS_CHANGEMENT,
  REFUSER_ACCORD_REGION: SANS_CHANGEMENT,
  REMPLACER_CERTIFINFO: { VALIDEE: 'VALIDEE' },
  ACQUITTER_CERTIFINFO: SANS_CHANGEMENT,
};

/** As they stand after « l’action est ». */
export const LIBELLES_ETATS: Readonly<Record<EtatSaisie, string>> = {
  EN_COURS_DE_SAISIE: 'en cours de saisie',
  EN_ATTENTE_DE_VALIDATION: 'en attente de validation',
  EN_ATTENTE_DE_REPONSES: 'en attente de réponses',
  VALIDEE: 'validée',
  ARCHIVEE: 'archivée',
};
