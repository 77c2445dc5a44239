import type { SessionEnSaisie } from '@sofi/domain';
import { ecrireCodeFasd, statutDeSession } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { connexionDe } from '../pagination/connexions.ts';
import {
  EntreesSortiesEnum,
  EtatRecrutementEnum,
  ModaliteEnseignementEnum,
  StatutSessionEnum,
} from '../schema/enums.ts';
import { Contact } from '../organisme/contact.ts';
import type { FieldsOf } from '../fiche/object.ts';
import { champsDeFiche, Fiche } from '../fiche/object.ts';
import { textesExposes } from './texts.ts';
import { AutreLieu, Recrutement } from './values.ts';
import { PROVENANCE, provenanceDe, ProvenanceRef } from '../fiche/provenance.ts';
import { entreeDe, entreesDe, Nomenclature } from '../nomenclature/object.ts';

export const Session = builder.drizzleNode('sessions', {
  name: 'Session',
  description: 'Dates and a place: the unit of publication and of search. LHEO: `session`.',
  id: { column: (t) => [t.vue, t.numero] },
  interfaces: [Fiche],
  select: {},
  fields: (t) =>
    ({
      ...champsDeFiche(t),
      ...textesExposes((nom, options) => t.exposeString(nom, options)),
      numero: t.exposeInt('numero', {
        description: 'Assigned once, never reused; identifies the whole path.',
      }),
      code: t.field({
        type: 'CodeFasd',
        description: 'Code of formation, action and session: `19482-89393-143842`.',
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
      archiveeLe: t.expose('archiveeLe', {
        type: 'DateTime',
        nullable: true,
        description:
          'When it was withdrawn without its action; null while it is not. In the working view only. UTC.',
      }),
      action: t.relation('action', { description: 'Action of the session.' }),
      lieu: t.relation('lieu', {
        nullable: true,
        description: 'Place of training; null until entered. LHEO: `lieu-de-formation`.',
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
          'First day, or the earliest possible one when the source gives only a month or a year; null if unknown. LHEO: `periode/debut`.',
      }),
      fin: t.expose('fin', {
        type: 'Date',
        nullable: true,
        description:
          'Last day, included, or the latest possible one when the source gives only a month or a year; null without a known end. LHEO: `periode/fin`.',
      }),
      debutLheo: t.exposeString('debutLheo', {
        nullable: true,
        description:
          'First day in 8 characters, as precisely as known: `AAAAMMJJ`, `AAAAMM00`, `AAAA0000`, `00000000` (unknown). Null until entered.',
      }),
      finLheo: t.exposeString('finLheo', {
        nullable: true,
        description: 'Last day, likewise; `99999999`: no end.',
      }),
      statut: t.field({
        type: StatutSessionEnum,
        description: 'Status today.',
        select: { columns: { debut: true, fin: true } },
        resolve: (session, _args, { jour }) => statutDeSession(session, jour),
      }),
      entreesSorties: t.expose('entreesSorties', {
        type: EntreesSortiesEnum,
        nullable: true,
        description: 'Fixed dates or permanent entries; null until entered.',
      }),
      rythmes: t.field({
        type: [Nomenclature],
        description:
          'Full time, part time…; empty when the source uses other words. LHEO: `rythme-formation`.',
        select: { columns: { rythmes: true } },
        resolve: ({ rythmes }) => entreesDe('RYTHME', rythmes),
      }),
      periodesFormation: t.field({
        type: [Nomenclature],
        description: 'Day, evening or weekend courses. LHEO: `code-modalite-pedagogique` 964xx.',
        select: { columns: { periodesFormation: true } },
        resolve: ({ periodesFormation }) => entreesDe('PERIODE_FORMATION', periodesFormation),
      }),
      typeParcours: t.field({
        type: Nomenclature,
        nullable: true,
        description: 'In a group, individual…; null until entered. LHEO: `parcours-de-formation`.',
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
        description: 'On site or at a distance; null until entered.',
      }),
      dureeCentreHeures: t.exposeInt('dureeCentreHeures', {
        nullable: true,
        description:
          'Hours in the training centre; null if not given. LHEO: `nombre-heures-centre`.',
      }),
      dureeEntrepriseHeures: t.exposeInt('dureeEntrepriseHeures', {
        nullable: true,
        description: 'Hours in a company; null if not given. LHEO: `nombre-heures-entreprise`.',
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
        description: 'Hours per week; null if not given. LHEO: extra `duree-hebdo`.',
      }),
      responsable: t.relation('responsable', {
        description:
          'Organisme responsable: the mandataire of the lot. LHEO: `organisme-formation-responsable`.',
      }),
      etatRecrutement: t.expose('etatRecrutement', {
        type: EtatRecrutementEnum,
        nullable: true,
        description: 'State of recruitment; null when a feed does not say.',
      }),
      modalitesRecrutement: t.field({
        type: [Nomenclature],
        description: 'Selection of candidates. LHEO: `recrutement/modalite-recrutement`.',
        select: { columns: { modalitesRecrutement: true } },
        resolve: ({ modalitesRecrutement }) =>
          entreesDe('MODALITE_RECRUTEMENT', modalitesRecrutement),
      }),
      perimetreRecrutement: t.field({
        type: Nomenclature,
        nullable: true,
        description: 'Recruitment area; null if not given. LHEO: `code-perimetre-recrutement`.',
        select: { columns: { perimetreRecrutement: true } },
        resolve: ({ perimetreRecrutement }) =>
          entreeDe('PERIMETRE_RECRUTEMENT', perimetreRecrutement),
      }),
      informationsCollectives: t.relation('informationsCollectives', {
        description: 'Informations collectives, in the order of entry.',
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
        description: 'Application periods, in the order of entry.',
        query: { orderBy: { rang: 'asc' } },
      }),
      lieuInscription: t.relation('lieuInscription', {
        nullable: true,
        description: 'Place of enrolment; null when it is `lieu`. LHEO: `adresse-inscription`.',
      }),
      urls: t.expose('urls', {
        type: ['Url'],
        description: 'Web pages of the session, at most 3. LHEO: `url-session`.',
      }),
      effectifMinimal: t.exposeInt('effectifMinimal', {
        nullable: true,
        description: 'Minimum number of learners; null if not given. LHEO: `effectif-minimal`.',
      }),
      capaciteSimultanee: t.exposeInt('capaciteSimultanee', {
        nullable: true,
        description:
          'Maximum number of learners at a time; null if not given. LHEO: `capacite-simultanee`.',
      }),
      capaciteCumulee: t.exposeInt('capaciteCumulee', {
        nullable: true,
        description:
          'Maximum number of learners in total; null if not given. LHEO: `capacite-cumulee`.',
      }),
      prixHoraireTtc: t.exposeString('prixHoraireTtc', {
        nullable: true,
        description:
          'Price per hour in euros, taxes included, as entered; null if not given. LHEO: `prix-horaire-TTC`.',
      }),
      prixTotalTtc: t.exposeString('prixTotalTtc', {
        nullable: true,
        description:
          'Total price in euros, taxes included, as entered; null if not given. LHEO: `prix-total-TTC`.',
      }),
      contacts: t.field({
        type: [Contact],
        description: 'Contacts of the session, in the order of entry. LHEO: `contact-session`.',
        select: (_args, _ctx, nested) => ({
          with: { contacts: { orderBy: { rang: 'asc' }, with: { contact: nested() } } },
        }),
        resolve: ({ contacts }) => contacts.map(({ contact }) => contact),
      }),
      dispositifs: t.relation('dispositifs', {
        description: 'How the session is funded, by number.',
        query: { orderBy: { numero: 'asc' } },
      }),
    }) satisfies FieldsOf<SessionEnSaisie>,
});

export const SessionConnection = connexionDe(Session, 'Session');
