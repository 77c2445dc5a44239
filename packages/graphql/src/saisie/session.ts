import type { InputShapeFromFields } from '@pothos/core';
import {
  ConfirmationRequiseError,
  LIMITES_INFORMATION_COLLECTIVE,
  LIMITES_SESSION,
} from '@sofi/domain';
import { creerSession, modifierSession } from '@sofi/usecases';
import { builder } from '../builder.ts';
import { champVersion, envDActe, REFUS } from '../ecriture/acte.ts';
import { ficheRelue } from '../ecriture/fiches.ts';
import type { ChampsDEntree } from '../ecriture/mutation.ts';
import { mutation } from '../ecriture/mutation.ts';
import { ficheDeTravail, numeroDe, numeroDeFiche, numerosDe } from '../ecriture/references.ts';
import {
  EntreesSortiesEnum,
  EtatRecrutementEnum,
  ModaliteEnseignementEnum,
  TypePeriodeInscriptionEnum,
} from '../types/enums.ts';
import { CHAMPS_CHANGES, code, codes, lot, texte, url } from './champs.ts';

const InformationCollectiveInput = builder.inputType('InformationCollectiveInput', {
  description: 'A meeting that presents a session.',
  fields: (t) => ({
    date: t.field({ type: 'Date', required: true, description: 'Its day.' }),
    heureDebut: t.string({ description: '`HHhMM`: `09h30`.' }),
    heureFin: t.string({ description: '`HHhMM`.' }),
    aDistance: t.boolean({ description: 'Whether one attends from elsewhere; false when absent.' }),
    lieu: t.id({ description: 'Where: a place of the dispensateur or of the responsable.' }),
    url: url(t, 'Where to connect'),
    places: t.int({ description: 'Seats, 0 to 99999.' }),
    commentaire: texte(t, 'More on it', LIMITES_INFORMATION_COLLECTIVE.commentaire),
  }),
});

const PeriodeInscriptionInput = builder.inputType('PeriodeInscriptionInput', {
  description: 'When one may apply.',
  fields: (t) => ({
    type: t.field({
      type: TypePeriodeInscriptionEnum,
      required: true,
      description: 'What happens then.',
    }),
    debut: t.field({ type: 'Date', required: true, description: 'First day.' }),
    fin: t.field({ type: 'Date', required: true, description: 'Last day, included.' }),
  }),
});

export const champsDeSession = (t: ChampsDEntree) => ({
  lieu: t.id({
    description: 'Where it is held: a place of the dispensateur or of the responsable.',
  }),
  debut: t.field({ type: 'Date', description: 'First day.' }),
  fin: t.field({ type: 'Date', description: 'Last day, included.' }),
  entreesSorties: t.field({ type: EntreesSortiesEnum, description: 'When one may join.' }),
  rythmes: codes(t, 'Full time, part time...', 'RYTHME'),
  rythmeTexte: texte(t, 'The rhythm in free words', LIMITES_SESSION.rythmeTexte),
  periodesFormation: codes(t, 'Day, evening, week-end courses', 'PERIODE_FORMATION'),
  typeParcours: code(t, 'In a group, individual...', 'TYPE_PARCOURS'),
  modalitesPedagogiques: codes(
    t,
    'In a centre, in a company, at a distance',
    'MODALITE_PEDAGOGIQUE',
  ),
  modaliteEnseignement: t.field({
    type: ModaliteEnseignementEnum,
    description: 'On site or at a distance.',
  }),
  dureeCentreHeures: t.int({ description: 'Hours in the centre, 0 to 99999.' }),
  dureeEntrepriseHeures: t.int({ description: 'Hours in a company, 0 to 99999.' }),
  dureeHebdomadaireHeures: t.float({ description: 'Hours a week, 0 to 100.' }),
  commentaireDuree: texte(t, 'More on the duration', LIMITES_SESSION.commentaireDuree),
  responsable: t.field({
    type: 'Siret',
    description:
      'Who answers for it: the mandataire of the lot where one is named at creation, else the dispensateur.',
  }),
  etatRecrutement: t.field({
    type: EtatRecrutementEnum,
    description: 'Whether one may still apply; OUVERT at creation. Public at once.',
  }),
  modalitesRecrutement: codes(t, 'How people are chosen', 'MODALITE_RECRUTEMENT'),
  modalitesRecrutementTexte: texte(
    t,
    'The same in free words',
    LIMITES_SESSION.modalitesRecrutementTexte,
  ),
  perimetreRecrutement: code(t, 'From how far people may come', 'PERIMETRE_RECRUTEMENT'),
  perimetreRecrutementTexte: texte(
    t,
    'The same in free words',
    LIMITES_SESSION.perimetreRecrutementTexte,
  ),
  informationsCollectives: t.field({
    type: [InformationCollectiveInput],
    description: 'Meetings that present it. Public at once.',
  }),
  periodesInscription: t.field({
    type: [PeriodeInscriptionInput],
    description: 'When one may apply.',
  }),
  modalitesInscription: texte(t, 'How to enrol', LIMITES_SESSION.modalitesInscription),
  lieuInscription: t.id({
    description: 'Where to enrol: a place of the dispensateur or of the responsable.',
  }),
  contacts: t.idList({
    description:
      'Whom to ask: `id` of contacts of the dispensateur or of the responsable, in order. Public at once.',
  }),
  urls: t.stringList({
    description: 'Pages that describe it: at most 3 absolute http(s) addresses. Public at once.',
  }),
  effectifMinimal: t.int({ description: 'Learners below which it is not held, 0 to 99999.' }),
  capaciteSimultanee: t.int({ description: 'Learners at one time at most, 0 to 99999.' }),
  capaciteCumulee: t.int({ description: 'Learners in all at most, 0 to 99999.' }),
  prixHoraireTtc: t.string({
    description: `Euros an hour, taxes included: \`12,50\`, at most ${LIMITES_SESSION.prixHoraireTtc} characters.`,
  }),
  prixTotalTtc: t.string({
    description: `Euros in all, taxes included, at most ${LIMITES_SESSION.prixTotalTtc} characters.`,
  }),
});

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
    informationsCollectives.map((une) => ({ ...une, lieu: numeroDe('Lieu', une.lieu) })),
});

mutation('creerSession', {
  description:
    'Makes a draft of a session under an action. As incomplete as it may be. A validated action is taken up again; what is published of it stays.',
  entree: (t) => ({
    action: t.id({ required: true, description: 'Under which: its `id` in either view.' }),
    lot: lot(t, 'its mandataire answers for the session, and the dispositif is made with it.'),
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
  succes: 'A draft was made.',
  champs: (t) => ({ session: ficheRelue(t, 'Session') }),
});

mutation('modifierSession', {
  description: `Changes a session. ${CHAMPS_CHANGES} Of a published one, the state of recruitment, the meetings, the contacts and the URLs are public at once, whatever awaits the action, and are refused where they break a rule of what is published; the rest takes a validated action up again.`,
  entree: (t) => ({
    session: t.id({ required: true, description: 'The session: `id` of its working view.' }),
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
  succes: 'The session is as it was asked for.',
  champs: (t) => ({ session: ficheRelue(t, 'Session') }),
});
