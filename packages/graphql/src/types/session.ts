import { ecrireCodeFasd, statutDeSession } from '@sofi/domain';
import { builder } from '../builder.ts';
import { connexionDe } from '../pagination/connexions.ts';
import {
  EntreesSortiesEnum,
  EtatRecrutementEnum,
  ModaliteEnseignementEnum,
  StatutSessionEnum,
  VueEnum,
} from './enums.ts';
import { Contact } from './contact.ts';
import { DESCRIPTIONS_DE_FICHE, Fiche } from './fiche.ts';
import { AutreLieu, Recrutement } from './valeurs-de-session.ts';
import { PROVENANCE, provenanceDe, ProvenanceRef } from './provenance.ts';
import { entreeDe, entreesDe, Nomenclature } from './nomenclature.ts';

export const Session = builder.drizzleNode('sessions', {
  name: 'Session',
  description: 'Dates and a place: the unit of publication and of search. LHEO: `session`.',
  id: { column: (t) => [t.vue, t.numero] },
  interfaces: [Fiche],
  select: {},
  fields: (t) => ({
    vue: t.expose('vue', { type: VueEnum, description: DESCRIPTIONS_DE_FICHE.vue }),
    version: t.exposeInt('version', { description: DESCRIPTIONS_DE_FICHE.version }),
    creeLe: t.expose('creeLe', { type: 'DateTime', description: DESCRIPTIONS_DE_FICHE.creeLe }),
    modifieLe: t.expose('modifieLe', {
      type: 'DateTime',
      description: DESCRIPTIONS_DE_FICHE.modifieLe,
    }),
    numero: t.exposeInt('numero', {
      description: 'Given once, never used again; names the whole path.',
    }),
    code: t.field({
      type: 'CodeFasd',
      description: 'Formation, action and session: `19482-89393-143842`.',
      select: {
        columns: { numero: true, actionNumero: true },
        with: { action: { columns: { formationNumero: true } } },
      },
      resolve: ({ numero, actionNumero, action }) =>
        ecrireCodeFasd(action.formationNumero, actionNumero, numero),
    }),
    provenance: t.field({
      type: ProvenanceRef,
      nullable: true,
      description: PROVENANCE,
      select: { columns: { source: true, numeroSource: true, urls: true } },
      resolve: ({ urls, ...session }) => provenanceDe({ ...session, url: urls[0] ?? null }),
    }),
    action: t.relation('action', { description: 'What it is a run of.' }),
    lieu: t.relation('lieu', {
      nullable: true,
      description: 'Where it is held. Null while not entered. LHEO: `lieu-de-formation`.',
    }),
    autresLieux: t.field({
      type: [AutreLieu],
      description: 'Where else it is held, as a feed says it. LHEO: `lieu-de-formation`.',
      select: { columns: { autresLieux: true } },
      resolve: ({ autresLieux }) => autresLieux,
    }),
    debut: t.expose('debut', {
      type: 'Date',
      nullable: true,
      description:
        'First day; the first possible one where the source knows a month or a year alone. Null when unknown. LHEO: `periode/debut`.',
    }),
    fin: t.expose('fin', {
      type: 'Date',
      nullable: true,
      description:
        'Last day, included; the last possible one where the source knows a month or a year alone. Null: no known end. LHEO: `periode/fin`.',
    }),
    debutLheo: t.exposeString('debutLheo', {
      nullable: true,
      description:
        'The first day in 8 characters, as far as it is known: `AAAAMMJJ`, `AAAAMM00`, `AAAA0000`, `00000000` (unknown). Null while not entered.',
    }),
    finLheo: t.exposeString('finLheo', {
      nullable: true,
      description: 'The last day likewise; `99999999`: no end.',
    }),
    statut: t.field({
      type: StatutSessionEnum,
      description: 'Where it stands today.',
      select: { columns: { debut: true, fin: true } },
      resolve: (session, _args, { jour }) => statutDeSession(session, jour),
    }),
    entreesSorties: t.expose('entreesSorties', {
      type: EntreesSortiesEnum,
      nullable: true,
      description: 'When one may join. Null while not entered.',
    }),
    rythmes: t.field({
      type: [Nomenclature],
      description:
        'Full time, part time... Empty where it is not said in our words. LHEO: `rythme-formation`.',
      select: { columns: { rythmes: true } },
      resolve: ({ rythmes }) => entreesDe('RYTHME', rythmes),
    }),
    rythmeTexte: t.exposeString('rythmeTexte', {
      nullable: true,
      description:
        'The rhythm in free words, at most 3000 characters; null without. LHEO: `rythme-formation`.',
    }),
    periodesFormation: t.field({
      type: [Nomenclature],
      description: 'Day, evening, week-end courses. LHEO: `code-modalite-pedagogique` 964xx.',
      select: { columns: { periodesFormation: true } },
      resolve: ({ periodesFormation }) => entreesDe('PERIODE_FORMATION', periodesFormation),
    }),
    typeParcours: t.field({
      type: Nomenclature,
      nullable: true,
      description:
        'In a group, individual... Null while not entered. LHEO: `parcours-de-formation`.',
      select: { columns: { typeParcours: true } },
      resolve: ({ typeParcours }) => entreeDe('TYPE_PARCOURS', typeParcours),
    }),
    modalitesPedagogiques: t.field({
      type: [Nomenclature],
      description:
        'In a centre, in a company, at a distance. LHEO: `modalites-pedagogiques`, `code-modalite-pedagogique` 961xx.',
      select: { columns: { modalitesPedagogiques: true } },
      resolve: ({ modalitesPedagogiques }) =>
        entreesDe('MODALITE_PEDAGOGIQUE', modalitesPedagogiques),
    }),
    modaliteEnseignement: t.expose('modaliteEnseignement', {
      type: ModaliteEnseignementEnum,
      nullable: true,
      description: 'On site or at a distance. Null while not entered.',
    }),
    dureeCentreHeures: t.exposeInt('dureeCentreHeures', {
      nullable: true,
      description: 'Hours in the centre. Null where it is not said. LHEO: `nombre-heures-centre`.',
    }),
    dureeEntrepriseHeures: t.exposeInt('dureeEntrepriseHeures', {
      nullable: true,
      description:
        'Hours in a company. Null where it is not said. LHEO: `nombre-heures-entreprise`.',
    }),
    dureeTotaleHeures: t.exposeInt('dureeTotaleHeures', {
      nullable: true,
      description:
        'Hours in all, as a feed says them, whatever the two parts make. Null where it is not said. LHEO: `nombre-heures-total`.',
    }),
    modalitesAlternance: t.exposeString('modalitesAlternance', {
      nullable: true,
      description:
        'How centre and company take turns, at most 3000 characters. Null while not entered. LHEO: `modalites-alternance`.',
    }),
    dureeHebdomadaireHeures: t.exposeFloat('dureeHebdomadaireHeures', {
      nullable: true,
      description: 'Hours a week. Null where it is not said. LHEO: extra `duree-hebdo`.',
    }),
    commentaireDuree: t.exposeString('commentaireDuree', {
      nullable: true,
      description: 'At most 150 characters. LHEO: `duree-indicative`.',
    }),
    responsable: t.relation('responsable', {
      description:
        'Who answers for it: the mandataire of the lot. LHEO: `organisme-formation-responsable`.',
    }),
    etatRecrutement: t.expose('etatRecrutement', {
      type: EtatRecrutementEnum,
      nullable: true,
      description: 'Whether one may still apply. Null where a feed does not say: never invented.',
    }),
    modalitesRecrutement: t.field({
      type: [Nomenclature],
      description: 'How people are chosen. LHEO: `recrutement/modalite-recrutement`.',
      select: { columns: { modalitesRecrutement: true } },
      resolve: ({ modalitesRecrutement }) =>
        entreesDe('MODALITE_RECRUTEMENT', modalitesRecrutement),
    }),
    modalitesRecrutementTexte: t.exposeString('modalitesRecrutementTexte', {
      nullable: true,
      description:
        'The same in free words, at most 3000 characters; null without. LHEO: `modalites-recrutement`.',
    }),
    perimetreRecrutement: t.field({
      type: Nomenclature,
      nullable: true,
      description:
        'From how far people may come. Null where it is not said. LHEO: `code-perimetre-recrutement`.',
      select: { columns: { perimetreRecrutement: true } },
      resolve: ({ perimetreRecrutement }) =>
        entreeDe('PERIMETRE_RECRUTEMENT', perimetreRecrutement),
    }),
    perimetreRecrutementTexte: t.exposeString('perimetreRecrutementTexte', {
      nullable: true,
      description:
        'The same in free words, at most 50 characters; null without. LHEO: `infos-perimetre-recrutement`.',
    }),
    informationsCollectives: t.relation('informationsCollectives', {
      description: 'Meetings that present it, in the order of entry.',
      query: { orderBy: { rang: 'asc' } },
    }),
    recrutements: t.field({
      type: [Recrutement],
      description:
        'How people are chosen, as a feed says it, information collective without a day of its own included. LHEO: `recrutement`.',
      select: { columns: { recrutements: true } },
      resolve: ({ recrutements }) => recrutements,
    }),
    periodesInscription: t.relation('periodesInscription', {
      description: 'When one may apply, in the order of entry.',
      query: { orderBy: { rang: 'asc' } },
    }),
    modalitesInscription: t.exposeString('modalitesInscription', {
      nullable: true,
      description:
        'How to enrol, at most 255 characters; null without. LHEO: `modalites-inscription`.',
    }),
    lieuInscription: t.relation('lieuInscription', {
      nullable: true,
      description: 'Where to enrol; null: at `lieu`. LHEO: `adresse-inscription`.',
    }),
    urls: t.expose('urls', {
      type: ['Url'],
      description: 'Pages that describe it, at most 3. LHEO: `url-session`.',
    }),
    effectifMinimal: t.exposeInt('effectifMinimal', {
      nullable: true,
      description:
        'Learners below which it is not held; null where it is not said. LHEO: `effectif-minimal`.',
    }),
    capaciteSimultanee: t.exposeInt('capaciteSimultanee', {
      nullable: true,
      description:
        'Learners at one time at most; null where it is not said. LHEO: `capacite-simultanee`.',
    }),
    capaciteCumulee: t.exposeInt('capaciteCumulee', {
      nullable: true,
      description: 'Learners in all at most; null where it is not said. LHEO: `capacite-cumulee`.',
    }),
    prixHoraireTtc: t.exposeString('prixHoraireTtc', {
      nullable: true,
      description:
        'Euros an hour, taxes included, as written; null where it is not said. LHEO: `prix-horaire-TTC`.',
    }),
    prixTotalTtc: t.exposeString('prixTotalTtc', {
      nullable: true,
      description:
        'Euros in all, taxes included, as written; null where it is not said. LHEO: `prix-total-TTC`.',
    }),
    contacts: t.field({
      type: [Contact],
      description: 'Whom to ask, in the order of entry. LHEO: `contact-session`.',
      select: (_args, _ctx, nested) => ({
        with: { contacts: { orderBy: { rang: 'asc' }, with: { contact: nested() } } },
      }),
      resolve: ({ contacts }) => contacts.map(({ contact }) => contact),
    }),
    dispositifs: t.relation('dispositifs', {
      description: 'How it is paid, by number.',
      query: { orderBy: { numero: 'asc' } },
    }),
  }),
});

export const SessionConnection = connexionDe(Session, 'Session');
