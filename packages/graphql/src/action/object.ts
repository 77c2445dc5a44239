import type { ActionEnSaisie } from '@sofi/domain';
import { visible } from '@sofi/database';
import type { AutreFormateur } from '@sofi/domain';
import { ecrireCodeFasd } from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { LISTE_SESSIONS } from '../reading/lists.ts';
import { connexionDe } from '../pagination/connexions.ts';
import { connexionImbriquee } from '../pagination/imbriquee.ts';
import { Contact } from '../organisme/contact.ts';
import { EtatSaisieEnum } from '../schema/enums.ts';
import type { FieldsOf } from '../fiche/object.ts';
import { champsDeFiche, Fiche } from '../fiche/object.ts';
import { PROVENANCE, provenanceDe, ProvenanceRef } from '../fiche/provenance.ts';
import { argumentsDeSessions } from '../fiche/filters.ts';
import { entreeDe, Formacode, formacodesDe, Nomenclature } from '../nomenclature/object.ts';
import { SessionConnection } from '../session/object.ts';

builder.drizzleObject('blocsCompetences', {
  name: 'BlocCompetences',
  description: 'A block of a certification. LHEO: `bloc-competences`.',
  fields: (t) => ({
    code: t.exposeString('code', { description: '`RNCP35830BC01`, 8 to 40 characters.' }),
    libelle: t.exposeString('libelle', { description: 'Name, at most 500 characters.' }),
    validation: t.field({
      type: Nomenclature,
      nullable: true,
      description:
        'Whether all of the certification is validated, or a part. Null where it is not said. LHEO: `validation-blocs`.',
      resolve: ({ validation }) => entreeDe('TYPE_VALIDATION_BLOCS', validation),
    }),
  }),
});

const AutreFormateurRef = builder.objectRef<AutreFormateur>('AutreFormateur').implement({
  description: 'An organisme that gives an action beside its dispensateur, as a feed names it.',
  fields: (t) => ({
    siret: t.exposeString('siret', { description: 'Its establishment’s number, 14 digits.' }),
    raisonSociale: t.exposeString('raisonSociale', {
      nullable: true,
      description: 'Its legal name; null where it is not said.',
    }),
  }),
});

builder.drizzleObject('equipements', {
  name: 'Equipement',
  description: 'Equipment that the learner pays for. LHEO: `equipement`.',
  fields: (t) => ({
    type: t.field({
      type: Nomenclature,
      description: 'Kind of equipment. LHEO: `type-equipement`.',
      resolve: ({ type }) => entreeDe('TYPE_EQUIPEMENT', type)!,
    }),
    coutIndicatif: t.exposeInt('coutIndicatif', {
      nullable: true,
      description: 'Euros; null if not given. LHEO: `cout-indicatif-equipement`.',
    }),
    commentaire: t.exposeString('commentaire', {
      nullable: true,
      description: 'At most 500 characters; null if none.',
    }),
  }),
});

export const Action = builder.drizzleNode('actions', {
  name: 'Action',
  description:
    'A formation as one organisme delivers it; with its sessions and dispositifs, the unit of validation. LHEO: `action`.',
  id: { column: (t) => [t.vue, t.numero] },
  interfaces: [Fiche],
  select: {},
  fields: (t) =>
    ({
      ...champsDeFiche(t),
      numero: t.exposeInt('numero', { description: 'Assigned once, never reused.' }),
      code: t.field({
        type: 'CodeFasd',
        description: 'Code of formation and action: `19482-89393`.',
        select: { columns: { numero: true, formationNumero: true } },
        resolve: ({ numero, formationNumero }) => ecrireCodeFasd(formationNumero, numero),
      }),
      provenance: t.field({
        type: ProvenanceRef,
        nullable: true,
        description: PROVENANCE,
        select: { columns: { source: true, numeroSource: true, urlAction: true } },
        resolve: ({ urlAction, ...action }) => provenanceDe({ ...action, url: urlAction }),
      }),
      etat: t.expose('etat', {
        type: EtatSaisieEnum,
        description: 'State of the working view; always VALIDEE in the published view.',
      }),
      envoyeeLe: t.field({
        type: 'DateTime',
        nullable: true,
        description:
          'When it was last sent to the CARIF-OREF, to compute how long it waits; null if never, and in the published view. UTC.',
        select: { columns: { vue: true, envoyeeLe: true } },
        resolve: ({ vue, envoyeeLe }) => (vue === 'TRAVAIL' ? envoyeeLe : null),
      }),
      formation: t.relation('formation', {
        description: 'The formation that this action delivers.',
      }),
      dispensateur: t.relation('dispensateur', {
        description:
          'Organisme that delivers the course and owns the fiche. LHEO: `organisme-formateur`.',
      }),
      complementIntitule: t.exposeString('complementIntitule', {
        nullable: true,
        description: 'Appended to the formation’s title; 255 characters with it. Null if none.',
      }),
      complementProgramme: t.exposeString('complementProgramme', {
        nullable: true,
        description:
          'Appended to the formation’s `contenu`, at most 3000 characters. Null if none.',
      }),
      objectifs: t.exposeString('objectifs', {
        nullable: true,
        description:
          'Objectives, at most 3000 characters; null until entered. LHEO: `objectif-formation`.',
      }),
      resultatsAttendus: t.exposeString('resultatsAttendus', {
        nullable: true,
        description:
          'Expected results, at most 3000 characters; null until entered. LHEO: `resultats-attendus`.',
      }),
      plusFormation: t.exposeString('plusFormation', {
        nullable: true,
        description: 'Distinctive feature, at most 250 characters; null if none.',
      }),
      urlVideo: t.expose('urlVideo', {
        type: 'Url',
        nullable: true,
        description: 'Video; null if none.',
      }),
      urlPdf: t.expose('urlPdf', {
        type: 'Url',
        nullable: true,
        description: 'Leaflet; null if none.',
      }),
      urlAction: t.expose('urlAction', {
        type: 'Url',
        nullable: true,
        description: 'Web page of the action; null if none. LHEO: `url-action`.',
      }),
      urls: t.expose('urls', {
        type: ['Url'],
        description:
          'All pages of a feed about it, those above included. LHEO: `url-action`, `url-formation`.',
      }),
      autresFormateurs: t.field({
        type: [AutreFormateurRef],
        description: 'Who else gives it, as a feed names them. LHEO: `organisme-formateur`.',
        select: { columns: { autresFormateurs: true } },
        resolve: ({ autresFormateurs }) => autresFormateurs,
      }),
      equipements: t.relation('equipements', {
        description: 'In the order of entry.',
        query: { orderBy: { rang: 'asc' } },
      }),
      niveauEntree: t.field({
        type: Nomenclature,
        nullable: true,
        description: 'Entry level; null until entered. LHEO: `code-niveau-entree`.',
        select: { columns: { niveauEntree: true } },
        resolve: ({ niveauEntree }) => entreeDe('NIVEAU', niveauEntree),
      }),
      niveauEntreeObligatoire: t.exposeBoolean('niveauEntreeObligatoire', {
        description: 'Whether the entry level is mandatory. LHEO: `niveau-entree-obligatoire`.',
      }),
      prerequis: t.exposeBoolean('prerequis', {
        description: 'Whether there are further requirements.',
      }),
      commentairesPrerequis: t.exposeString('commentairesPrerequis', {
        nullable: true,
        description:
          'Specific requirements, at most 3000 characters; null if none. LHEO: `conditions-specifiques`.',
      }),
      publics: t.field({
        type: [Formacode],
        description: 'Target audiences, 1 to 10. LHEO: `code-public-vise`.',
        select: { columns: { publics: true, publicsVersions: true } },
        resolve: ({ publics, publicsVersions }) => formacodesDe(publics, publicsVersions),
      }),
      infoPublicVise: t.exposeString('infoPublicVise', {
        nullable: true,
        description:
          'Details on the target audience, at most 250 characters; null if none. LHEO: `info-public-vise`.',
      }),
      accesHandicapes: t.exposeString('accesHandicapes', {
        nullable: true,
        description:
          'Access for disabled people, at most 250 characters; null if none. LHEO: `acces-handicapes`.',
      }),
      restauration: t.exposeString('restauration', {
        nullable: true,
        description: 'Meals, at most 250 characters; null if none. LHEO: `restauration`.',
      }),
      hebergement: t.exposeString('hebergement', {
        nullable: true,
        description: 'Lodging, at most 250 characters; null if none. LHEO: `hebergement`.',
      }),
      transport: t.exposeString('transport', {
        nullable: true,
        description: 'Transport, at most 250 characters; null if none. LHEO: `transport`.',
      }),
      langues: t.exposeStringList('langues', {
        description: 'Languages of instruction, ISO 639-1 in capitals. LHEO: `langue-formation`.',
      }),
      blocsCompetences: t.relation('blocsCompetences', {
        description:
          'Blocks of a certification that the action prepares for, in the order of entry.',
        query: { orderBy: { rang: 'asc' } },
      }),
      contacts: t.field({
        type: [Contact],
        description: 'Contacts of the offer, in the order of entry. LHEO: `contact-formation`.',
        select: (_args, _ctx, nested) => ({
          with: { contacts: { orderBy: { rang: 'asc' }, with: { contact: nested() } } },
        }),
        resolve: ({ contacts }) => contacts.map(({ contact }) => contact),
      }),
      sessions: t.field({
        type: SessionConnection,
        description: 'Sessions of this action.',
        args: argumentsDeSessions,
        ...connexionImbriquee({
          parent: 'actions',
          relation: 'sessions',
          type: 'Session',
          ...LISTE_SESSIONS,
        }),
      }),
    }) satisfies FieldsOf<ActionEnSaisie>,
});

builder.drizzleObjectField(Action, 'autreVue', (t) =>
  t.field({
    type: Action,
    nullable: true,
    description: 'The other view of the same action; null if not found or hidden from the viewer.',
    select: (_args, { acteur }, nested) => ({
      columns: { vue: true },
      with: {
        publiee: nested(),
        travail: { ...nested(), where: { RAW: (autre) => visible.action(acteur, autre) } },
      },
    }),
    resolve: ({ vue, publiee, travail }) => (vue === 'PUBLIEE' ? travail : publiee),
  }),
);

export const ActionConnection = connexionDe(Action, 'Action');
