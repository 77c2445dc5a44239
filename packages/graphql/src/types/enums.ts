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
import { builder } from '../builder.ts';

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
  'Where an action stands. The action, with its sessions and dispositifs, is the unit of validation.',
  {
    EN_COURS_DE_SAISIE: 'Being created or modified, not sent.',
    EN_ATTENTE_DE_VALIDATION: 'Sent; waits for the CARIF-OREF.',
    EN_ATTENTE_DE_REPONSES: 'The CARIF-OREF asked questions that the organisme has to answer.',
    VALIDEE: 'Accepted; its sessions are published.',
    ARCHIVEE: 'Withdrawn.',
  },
);

export const VoieEnum = enumeration<Voie>('Voie', 'Which kind of training it is.', {
  FORMATION_CONTINUE: 'Continuing training, for adults.',
  FORMATION_INITIALE: 'Initial training, under school status.',
  APPRENTISSAGE: 'Apprenticeship.',
});

export const StatutSessionEnum = enumeration<StatutSession>(
  'StatutSession',
  'Where a session stands today (Europe/Paris).',
  {
    A_VENIR: 'Not begun.',
    EN_COURS: 'Begun and not over; so is one without known days.',
    TERMINEE: 'Over.',
  },
);

export const EntreesSortiesEnum = enumeration<EntreesSorties>(
  'EntreesSorties',
  'When one may join. LHEO: `modalites-entrees-sorties`.',
  { DATES_FIXES: 'At fixed dates (LHEO 0).', PERMANENTES: 'At any time (LHEO 1).' },
);

export const ModaliteEnseignementEnum = enumeration<ModaliteEnseignement>(
  'ModaliteEnseignement',
  'On site or at a distance. LHEO: `modalites-enseignement`.',
  {
    PRESENTIEL: 'On site alone (LHEO 0).',
    MIXTE: 'Partly at a distance (LHEO 1).',
    A_DISTANCE: 'At a distance alone (LHEO 2).',
  },
);

export const EtatRecrutementEnum = enumeration<EtatRecrutement>(
  'EtatRecrutement',
  'Whether one may still apply. LHEO: `etat-recrutement`.',
  {
    OUVERT: 'Places left (LHEO 1).',
    FERME: 'Full (LHEO 2).',
    SUSPENDU: 'Interrupted, may open again (LHEO 3).',
  },
);

export const TypeDispositifEnum = enumeration<TypeDispositif>(
  'TypeDispositif',
  'How a session is paid.',
  {
    PROGRAMME_REGION: 'By a programme of the Région, under a lot.',
    CONTRAT_APPRENTISSAGE: 'By an apprenticeship contract.',
    CONTRAT_PROFESSIONNALISATION: 'By a professionalisation contract.',
    FRANCE_TRAVAIL: 'By France Travail.',
    CPF: 'By the learner’s personal training account.',
    AUTRE_PUBLIC: 'By other public money.',
    PRIVE: 'By private money.',
  },
);

export const TypePeriodeInscriptionEnum = enumeration<TypePeriodeInscription>(
  'TypePeriodeInscription',
  'What happens in the period.',
  {
    CANDIDATURE_INDIVIDUELLE: 'People apply one by one.',
    RECRUTEMENT: 'The organisme selects.',
    INSCRIPTION: 'People enrol.',
  },
);

export const EtatLotEnum = enumeration<EtatLot>('EtatLot', 'Whether a lot still runs.', {
  ACTIF: 'Runs: offers may be entered under it.',
  ARRETE: 'Absent from the Région’s last file.',
});

export const RoleEnum = enumeration<Role>('Role', 'What a user is.', {
  ORGANISME: 'Enters the offer of an organisme.',
  VALIDEUR: 'Validates, at the CARIF-OREF.',
  REGION: 'Follows the programmes of the Région.',
  ADMINISTRATEUR: 'Runs the service.',
});

export const CodeRubriqueSessionsEnum = enumeration<CodeRubriqueSessions>(
  'CodeRubriqueSessions',
  'Rubriques of the dashboard over published sessions. Active: published and not over.',
  {
    ACTIVES: `« ${RUBRIQUES_SESSIONS.ACTIVES} »: active, not of initial training.`,
    INITIALES_ACTIVES: `« ${RUBRIQUES_SESSIONS.INITIALES_ACTIVES} »: active, of initial training.`,
    INACTIVES_SOUS_UN_MOIS: `« ${RUBRIQUES_SESSIONS.INACTIVES_SOUS_UN_MOIS} »: active, ends before the same day of next month.`,
    INACTIVES: `« ${RUBRIQUES_SESSIONS.INACTIVES} »: published and over.`,
    PROGRAMME_REGION: `« ${RUBRIQUES_SESSIONS.PROGRAMME_REGION} »: active, with such a dispositif.`,
    APPRENTISSAGE: `« ${RUBRIQUES_SESSIONS.APPRENTISSAGE} »: active, with such a dispositif.`,
    PROFESSIONNALISATION: `« ${RUBRIQUES_SESSIONS.PROFESSIONNALISATION} »: active, with such a dispositif.`,
    A_DISTANCE: `« ${RUBRIQUES_SESSIONS.A_DISTANCE} »: active, partly or wholly at a distance.`,
  },
);

export const CodeRubriqueActionsEnum = enumeration<CodeRubriqueActions>(
  'CodeRubriqueActions',
  'Rubriques of the dashboard over working actions.',
  {
    EN_COURS_DE_SAISIE: `« ${RUBRIQUES_ACTIONS.EN_COURS_DE_SAISIE} »: not sent.`,
    PUBLIQUES_EN_COURS_DE_SAISIE: `« ${RUBRIQUES_ACTIONS.PUBLIQUES_EN_COURS_DE_SAISIE} »: not sent, with a publicly paid dispositif.`,
    EN_ATTENTE_DE_VALIDATION: `« ${RUBRIQUES_ACTIONS.EN_ATTENTE_DE_VALIDATION} ».`,
    EN_ATTENTE_DE_REPONSES: `« ${RUBRIQUES_ACTIONS.EN_ATTENTE_DE_REPONSES} ».`,
    CERTIFINFO_REMPLACE: `« ${RUBRIQUES_ACTIONS.CERTIFINFO_REMPLACE} »: and the organisme has not taken note of it.`,
  },
);

export const DirectionEnum = enumeration<'ASC' | 'DESC'>(
  'Direction',
  'Which way a list is sorted.',
  {
    ASC: 'Smallest, earliest, A first.',
    DESC: 'Greatest, latest, Z first.',
  },
);

export const CanalDiffusionEnum = enumeration<CanalDiffusion>(
  'CanalDiffusion',
  'Where published sessions are shown.',
  {
    SITES_REGIONAUX: 'The sites of the region, and its catalogue.',
    OFFRE_INFO: 'Offre Info, the national base of the Carif-Oref.',
    KAIROS: 'Kairos, where prescribers of France Travail enrol people.',
    OUIFORM: 'Ouiform, where prescribers enrol people.',
  },
);
