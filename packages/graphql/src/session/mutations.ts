import type { InputShapeFromFields } from '@pothos/core';
import type {
  ReferencesDeSession,
  SaisieInformationCollective,
  SaisiePeriodeInscription,
  SaisieSession,
} from '@sofi/domain';
import {
  ConfirmationRequiseError,
  LIMITES_INFORMATION_COLLECTIVE,
  LIMITES_SESSION,
} from '@sofi/domain';
import { creerSession, modifierSession } from '@sofi/usecases';
import { builder } from '../schema/builder.ts';
import { champVersion, envDActe, REFUS } from '../writing/act.ts';
import { ficheRelue } from '../writing/read-again.ts';
import type { ChampsDEntree, InputsOf } from '../writing/mutation.ts';
import { mutation } from '../writing/mutation.ts';
import { textesEntres } from './texts.ts';
import { ficheDeTravail, numeroDe, numeroDeFiche, numerosDe } from '../writing/references.ts';
import {
  EntreesSortiesEnum,
  EtatRecrutementEnum,
  ModaliteEnseignementEnum,
  TypePeriodeInscriptionEnum,
} from '../schema/enums.ts';
import {
  CHAMPS_CHANGES,
  code,
  codes,
  jour,
  jourObligatoire,
  lot,
  siret,
  texte,
  url,
} from '../fiche/inputs.ts';

const InformationCollectiveInput = builder.inputType('InformationCollectiveInput', {
  description: 'Meeting that presents a session.',
  fields: (t) =>
    ({
      date: jourObligatoire(t, 'Day of the meeting'),
      heureDebut: t.string({ description: '`HHhMM`: `09h30`.' }),
      heureFin: t.string({ description: '`HHhMM`.' }),
      aDistance: t.boolean({
        description: 'Whether it takes place at a distance; defaults to false.',
      }),
      lieu: t.id({ description: 'Place of the dispensateur or of the responsable.' }),
      url: url(t, 'Connection link'),
      places: t.int({ description: 'Seats, 0 to 99999.' }),
      commentaire: texte(t, 'Comment', LIMITES_INFORMATION_COLLECTIVE.commentaire),
    }) satisfies InputsOf<SaisieInformationCollective & Pick<ReferencesDeSession, 'lieu'>>,
});

const PeriodeInscriptionInput = builder.inputType('PeriodeInscriptionInput', {
  description: 'Application periods.',
  fields: (t) =>
    ({
      type: t.field({
        type: TypePeriodeInscriptionEnum,
        required: true,
        description: 'What happens during the period.',
      }),
      debut: jourObligatoire(t, 'First day'),
      fin: jourObligatoire(t, 'Last day, included'),
    }) satisfies InputsOf<SaisiePeriodeInscription>,
});

export const champsDeSession = (t: ChampsDEntree) =>
  ({
    ...textesEntres(t),
    lieu: t.id({
      description: 'Place of training: a place of the dispensateur or of the responsable.',
    }),
    debut: jour(t, 'First day'),
    fin: jour(t, 'Last day, included'),
    entreesSorties: t.field({
      type: EntreesSortiesEnum,
      description: 'Fixed dates or permanent entries.',
    }),
    rythmes: codes(t, 'Full time, part time…', 'RYTHME'),
    periodesFormation: codes(t, 'Day, evening or weekend courses', 'PERIODE_FORMATION'),
    typeParcours: code(t, 'In a group, individual…', 'TYPE_PARCOURS'),
    modalitesPedagogiques: codes(
      t,
      'In a centre, in a company, at a distance',
      'MODALITE_PEDAGOGIQUE',
    ),
    modaliteEnseignement: t.field({
      type: ModaliteEnseignementEnum,
      description: 'On site or at a distance.',
    }),
    dureeCentreHeures: t.int({ description: 'Hours in the training centre, 0 to 99999.' }),
    dureeEntrepriseHeures: t.int({ description: 'Hours in a company, 0 to 99999.' }),
    dureeHebdomadaireHeures: t.float({ description: 'Hours per week, 0 to 100.' }),
    responsable: siret(
      t,
      'Organisme responsable, the lot’s mandataire when a lot is named at creation, else the dispensateur',
    ),
    etatRecrutement: t.field({
      type: EtatRecrutementEnum,
      description: 'State of recruitment; OUVERT at creation. Public at once.',
    }),
    modalitesRecrutement: codes(t, 'Selection of candidates', 'MODALITE_RECRUTEMENT'),
    perimetreRecrutement: code(t, 'Recruitment area', 'PERIMETRE_RECRUTEMENT'),
    informationsCollectives: t.field({
      type: [InformationCollectiveInput],
      description: 'Informations collectives. Public at once.',
    }),
    periodesInscription: t.field({
      type: [PeriodeInscriptionInput],
      description: 'Application periods.',
    }),
    lieuInscription: t.id({
      description: 'Place of enrolment: a place of the dispensateur or of the responsable.',
    }),
    contacts: t.idList({
      description:
        '`id` of contacts of the dispensateur or of the responsable, in order. Public at once.',
    }),
    urls: t.stringList({
      description: 'Pages that describe it: at most 3 absolute http(s) addresses. Public at once.',
    }),
    effectifMinimal: t.int({ description: 'Minimum number of learners, 0 to 99999.' }),
    capaciteSimultanee: t.int({ description: 'Maximum number of learners at a time, 0 to 99999.' }),
    capaciteCumulee: t.int({ description: 'Maximum number of learners in total, 0 to 99999.' }),
    prixHoraireTtc: t.string({
      description: `Price per hour in euros, taxes included: \`12,50\`, at most ${LIMITES_SESSION.prixHoraireTtc} characters.`,
    }),
    prixTotalTtc: t.string({
      description: `Total price in euros, taxes included, at most ${LIMITES_SESSION.prixTotalTtc} characters.`,
    }),
  }) satisfies InputsOf<SaisieSession & ReferencesDeSession>;

type Entree = InputShapeFromFields<ReturnType<typeof champsDeSession>>;

/** The same with numbers in place of identifiers. */
export const sessionSaisie = <
  Saisie extends Pick<Entree, 'lieu' | 'lieuInscription' | 'contacts' | 'informationsCollectives'>,
>({
  lieu,
  lieuInscription,
  contacts,
  informationsCollectives,
  ...saisie
}: Saisie) => ({
  ...saisie,
  lieu: numeroDe('Lieu', lieu),
  lieuInscription: numeroDe('Lieu', lieuInscription),
  contacts: numerosDe('Contact', contacts),
  // Null stays null: it empties the list.
  informationsCollectives:
    informationsCollectives &&
    informationsCollectives.map((reunion) => ({
      ...reunion,
      lieu: numeroDe('Lieu', reunion.lieu),
    })),
});

mutation('creerSession', {
  formulaire: 'session',
  description:
    'Creates a draft session, however incomplete, under an action. A validated action returns to EN_COURS_DE_SAISIE; its published view stays.',
  entree: (t) => ({
    action: t.id({ required: true, description: '`id` of the parent fiche, in either view.' }),
    lot: lot(t, 'its mandataire becomes the responsable, and the dispositif is created with it.'),
    ...champsDeSession(t),
  }),
  refus: REFUS,
  agir: async ({ action, lot, ...saisie }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const numero = await creerSession(env, {
      ...sessionSaisie(saisie),
      action: numeroDeFiche(action, 'action', 'Action'),
      lot: numeroDe('Lot', lot),
    });
    return { numeros: [numero] };
  },
  succes: 'The draft was created.',
  champs: (t) => ({ session: ficheRelue(t, 'Session') }),
});

mutation('modifierSession', {
  formulaire: 'session',
  description: `Changes a session. ${CHAMPS_CHANGES} On a published session, the state of recruitment, informations collectives, contacts and URLs become public at once, and are refused if they break a rule of the published view; other changes return a validated action to EN_COURS_DE_SAISIE.`,
  entree: (t) => ({
    session: t.id({ required: true, description: '`id` of the session’s working view.' }),
    version: champVersion(t),
    ...champsDeSession(t),
    confirmer: t.boolean({
      description:
        'Yes to what the change does at once to what is published: see ConfirmationRequiseError. False when absent.',
    }),
  }),
  refus: [...REFUS, ConfirmationRequiseError],
  agir: async ({ session, confirmer, ...saisie }, ctx, champ) => {
    const env = envDActe(ctx, champ);
    const { numero } = ficheDeTravail(session, 'session', ['Session']);
    const changement = { ...sessionSaisie(saisie), numero, confirmer: confirmer ?? false };
    return { numeros: [await modifierSession(env, changement)] };
  },
  succes: 'The session has the requested values.',
  champs: (t) => ({ session: ficheRelue(t, 'Session') }),
});
