import type {
  CanalDiffusion,
  CodeRubriqueActions,
  CodeRubriqueSessions,
  EntreesSorties,
  EtatLot,
  EtatRecrutement,
  EtatSaisie,
  ModaliteEnseignement,
  Role,
  StatutSession,
  TypeDispositif,
  TypePeriodeInscription,
  Voie,
  Vue,
} from '@sofi/domain';
import { RUBRIQUES_ACTIONS, RUBRIQUES_SESSIONS } from '@sofi/domain';
import { builder } from './builder.ts';

/** A GraphQL enum whose values are the domain's own words, each described. */
export function enumeration<Valeur extends string>(
  nom: string,
  description: string,
  descriptions: Record<Valeur, string>,
) {
  const valeurs = Object.keys(descriptions) as Valeur[];
  return builder.enumType(nom, {
    description,
    values: Object.fromEntries(
      valeurs.map((valeur) => [valeur, { value: valeur, description: descriptions[valeur] }]),
    ) as Record<Valeur, { value: Valeur; description: string }>,
  });
}

export const VueEnum = enumeration<Vue>('Vue', 'Two views of one fiche.', {
  PUBLIEE: 'What the CARIF-OREF last validated: what the public, Offre Info and exports see.',
  TRAVAIL: 'What the organisme is writing: for its own people and the validators.',
});

export const EtatSaisieEnum = enumeration<EtatSaisie>(
  'EtatSaisie',
  'State of an action. The action, with its sessions and dispositifs, is the unit of validation.',
  {
    EN_COURS_DE_SAISIE: 'Being created or modified, not sent.',
    EN_ATTENTE_DE_VALIDATION: 'Sent, waiting for the CARIF-OREF.',
    EN_ATTENTE_DE_REPONSES: 'The CARIF-OREF asked questions that the organisme must answer.',
    VALIDEE: 'Accepted; its sessions are published.',
    ARCHIVEE: 'Withdrawn.',
  },
);

export const VoieEnum = enumeration<Voie>('Voie', 'Kind of training.', {
  FORMATION_CONTINUE: 'Continuing training, for adults.',
  FORMATION_INITIALE: 'Initial training, under school status.',
  APPRENTISSAGE: 'Apprenticeship.',
});

export const StatutSessionEnum = enumeration<StatutSession>(
  'StatutSession',
  'Status of a session today (Europe/Paris).',
  {
    A_VENIR: 'Not started.',
    EN_COURS: 'Started and not over; also without known days.',
    TERMINEE: 'Over.',
  },
);

export const EntreesSortiesEnum = enumeration<EntreesSorties>(
  'EntreesSorties',
  'Fixed dates or permanent entries. LHEO: `modalites-entrees-sorties`.',
  { DATES_FIXES: 'At fixed dates (LHEO 0).', PERMANENTES: 'At any time (LHEO 1).' },
);

export const ModaliteEnseignementEnum = enumeration<ModaliteEnseignement>(
  'ModaliteEnseignement',
  'On site or at a distance. LHEO: `modalites-enseignement`.',
  {
    PRESENTIEL: 'Entirely on site (LHEO 0).',
    MIXTE: 'Partly at a distance (LHEO 1).',
    A_DISTANCE: 'Entirely at a distance (LHEO 2).',
  },
);

export const EtatRecrutementEnum = enumeration<EtatRecrutement>(
  'EtatRecrutement',
  'State of recruitment. LHEO: `etat-recrutement`.',
  {
    OUVERT: 'Places left (LHEO 1).',
    FERME: 'Full (LHEO 2).',
    SUSPENDU: 'Suspended, may reopen (LHEO 3).',
  },
);

export const TypeDispositifEnum = enumeration<TypeDispositif>(
  'TypeDispositif',
  'How a session is funded.',
  {
    PROGRAMME_REGION: 'Programme of the Région, under a lot.',
    CONTRAT_APPRENTISSAGE: 'Apprenticeship contract.',
    CONTRAT_PROFESSIONNALISATION: 'Professionalisation contract.',
    FRANCE_TRAVAIL: 'By France Travail.',
    CPF: 'Personal training account of the learner.',
    AUTRE_PUBLIC: 'Other public funding.',
    PRIVE: 'Private funding.',
  },
);

export const TypePeriodeInscriptionEnum = enumeration<TypePeriodeInscription>(
  'TypePeriodeInscription',
  'What happens during an application period.',
  {
    CANDIDATURE_INDIVIDUELLE: 'Individual applications.',
    RECRUTEMENT: 'Selection by the organisme.',
    INSCRIPTION: 'Enrolment.',
  },
);

export const EtatLotEnum = enumeration<EtatLot>('EtatLot', 'State of a lot.', {
  ACTIF: 'Active: offers may be entered under it.',
  ARRETE: 'Absent from the Région’s latest file.',
});

export const RoleEnum = enumeration<Role>('Role', 'Roles of users.', {
  ORGANISME: 'Enters the offer of an organisme.',
  VALIDEUR: 'Validates offers, at the CARIF-OREF.',
  REGION: 'Oversees the programmes of the Région.',
  ADMINISTRATEUR: 'Operates the service.',
});

export const CodeRubriqueSessionsEnum = enumeration<CodeRubriqueSessions>(
  'CodeRubriqueSessions',
  'Dashboard rubriques over published sessions. Active: published and not over.',
  {
    ACTIVES: `« ${RUBRIQUES_SESSIONS.ACTIVES} »: active, excluding initial training.`,
    INITIALES_ACTIVES: `« ${RUBRIQUES_SESSIONS.INITIALES_ACTIVES} »: active, initial training.`,
    INACTIVES_SOUS_UN_MOIS: `« ${RUBRIQUES_SESSIONS.INACTIVES_SOUS_UN_MOIS} »: active, ends before the same day of next month.`,
    INACTIVES: `« ${RUBRIQUES_SESSIONS.INACTIVES} »: published and over.`,
    PROGRAMME_REGION: `« ${RUBRIQUES_SESSIONS.PROGRAMME_REGION} »: active, with a dispositif of this type.`,
    APPRENTISSAGE: `« ${RUBRIQUES_SESSIONS.APPRENTISSAGE} »: active, with a dispositif of this type.`,
    PROFESSIONNALISATION: `« ${RUBRIQUES_SESSIONS.PROFESSIONNALISATION} »: active, with a dispositif of this type.`,
    A_DISTANCE: `« ${RUBRIQUES_SESSIONS.A_DISTANCE} »: active, partly or entirely at a distance.`,
  },
);

export const CodeRubriqueActionsEnum = enumeration<CodeRubriqueActions>(
  'CodeRubriqueActions',
  'Dashboard rubriques over working actions.',
  {
    EN_COURS_DE_SAISIE: `« ${RUBRIQUES_ACTIONS.EN_COURS_DE_SAISIE} »: not sent.`,
    PUBLIQUES_EN_COURS_DE_SAISIE: `« ${RUBRIQUES_ACTIONS.PUBLIQUES_EN_COURS_DE_SAISIE} »: not sent, with a publicly funded dispositif.`,
    EN_ATTENTE_DE_VALIDATION: `« ${RUBRIQUES_ACTIONS.EN_ATTENTE_DE_VALIDATION} ».`,
    EN_ATTENTE_DE_REPONSES: `« ${RUBRIQUES_ACTIONS.EN_ATTENTE_DE_REPONSES} ».`,
    CERTIFINFO_REMPLACE: `« ${RUBRIQUES_ACTIONS.CERTIFINFO_REMPLACE} »: not yet acknowledged by the organisme.`,
  },
);

export const DirectionEnum = enumeration<'ASC' | 'DESC'>('Direction', 'Sort direction.', {
  ASC: 'Ascending: smallest, earliest, A first.',
  DESC: 'Descending: largest, latest, Z first.',
});

export const CanalDiffusionEnum = enumeration<CanalDiffusion>(
  'CanalDiffusion',
  'Channels where published sessions are shown.',
  {
    SITES_REGIONAUX: 'Regional sites and their catalogue.',
    OFFRE_INFO: 'Offre Info, the national base of the Carif-Oref.',
    KAIROS: 'Kairos, where prescribers of France Travail enrol people.',
    OUIFORM: 'Ouiform, where prescribers enrol people.',
  },
);
