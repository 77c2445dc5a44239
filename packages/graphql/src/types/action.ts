import { visible } from '@sofi/database';
import type { AutreFormateur } from '@sofi/domain';
import { ecrireCodeFasd } from '@sofi/domain';
import { builder } from '../builder.ts';
import { LISTE_SESSIONS } from '../listes.ts';
import { connexionDe } from '../pagination/connexions.ts';
import { connexionImbriquee } from '../pagination/imbriquee.ts';
import { Contact } from './contact.ts';
import { EtatSaisieEnum, VueEnum } from './enums.ts';
import { DESCRIPTIONS_DE_FICHE, Fiche } from './fiche.ts';
import { PROVENANCE, provenanceDe, ProvenanceRef } from './provenance.ts';
import { argumentsDeSessions } from './filtres.ts';
import { entreeDe, Formacode, formacodesDe, Nomenclature } from './nomenclature.ts';
import { SessionConnection } from './session.ts';

builder.drizzleObject('blocsCompetences', {
  name: 'BlocCompetences',
  description: 'A block of a certification. LHEO: `bloc-competences`.',
  fields: (t) => ({
    code: t.exposeString('code', { description: '`RNCP35830BC01`, 8 to 40 characters.' }),
    libelle: t.exposeString('libelle', { description: 'Its name, at most 500 characters.' }),
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
      description: 'Which kind. LHEO: `type-equipement`.',
      resolve: ({ type }) => entreeDe('TYPE_EQUIPEMENT', type)!,
    }),
    coutIndicatif: t.exposeInt('coutIndicatif', {
      nullable: true,
      description: 'Euros; null where it is not said. LHEO: `cout-indicatif-equipement`.',
    }),
    commentaire: t.exposeString('commentaire', {
      nullable: true,
      description: 'At most 500 characters; null without one.',
    }),
  }),
});

export const Action = builder.drizzleNode('actions', {
  name: 'Action',
  description:
    'One organisme’s way of giving a formation; with its sessions and dispositifs, the unit of validation. LHEO: `action`.',
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
    numero: t.exposeInt('numero', { description: 'Given once, never used again.' }),
    code: t.field({
      type: 'CodeFasd',
      description: 'Formation and action: `19482-89393`.',
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
      description: 'Where the working view stands; always VALIDEE in the published view.',
    }),
    formation: t.relation('formation', { description: 'What it is a way of giving.' }),
    dispensateur: t.relation('dispensateur', {
      description: 'Who gives the course; the fiche is its own. LHEO: `organisme-formateur`.',
    }),
    complementIntitule: t.exposeString('complementIntitule', {
      nullable: true,
      description: 'Follows the formation’s title; 255 characters with it. Null without one.',
    }),
    complementProgramme: t.exposeString('complementProgramme', {
      nullable: true,
      description: 'Follows the formation’s `contenu`, at most 3000 characters. Null without one.',
    }),
    objectifs: t.exposeString('objectifs', {
      nullable: true,
      description: 'At most 3000 characters. Null while not entered. LHEO: `objectif-formation`.',
    }),
    resultatsAttendus: t.exposeString('resultatsAttendus', {
      nullable: true,
      description: 'At most 3000 characters. Null while not entered. LHEO: `resultats-attendus`.',
    }),
    plusFormation: t.exposeString('plusFormation', {
      nullable: true,
      description: 'What sets it apart, at most 250 characters. Null without one.',
    }),
    urlVideo: t.expose('urlVideo', {
      type: 'Url',
      nullable: true,
      description: 'A video; null without one.',
    }),
    urlPdf: t.expose('urlPdf', {
      type: 'Url',
      nullable: true,
      description: 'A leaflet; null without one.',
    }),
    urlAction: t.expose('urlAction', {
      type: 'Url',
      nullable: true,
      description: 'The page that describes it; null without one. LHEO: `url-action`.',
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
      description: 'Level asked for. Null while not entered. LHEO: `code-niveau-entree`.',
      select: { columns: { niveauEntree: true } },
      resolve: ({ niveauEntree }) => entreeDe('NIVEAU', niveauEntree),
    }),
    niveauEntreeObligatoire: t.exposeBoolean('niveauEntreeObligatoire', {
      description: 'Whether that level is demanded. LHEO: `niveau-entree-obligatoire`.',
    }),
    prerequis: t.exposeBoolean('prerequis', {
      description: 'Whether something else is demanded.',
    }),
    commentairesPrerequis: t.exposeString('commentairesPrerequis', {
      nullable: true,
      description:
        'What is demanded, at most 3000 characters. Null where nothing is. LHEO: `conditions-specifiques`.',
    }),
    publics: t.field({
      type: [Formacode],
      description: 'Whom it is for, 1 to 10. LHEO: `code-public-vise`.',
      select: { columns: { publics: true, publicsVersions: true } },
      resolve: ({ publics, publicsVersions }) => formacodesDe(publics, publicsVersions),
    }),
    infoPublicVise: t.exposeString('infoPublicVise', {
      nullable: true,
      description:
        'More on whom it is for, at most 250 characters. Null without. LHEO: `info-public-vise`.',
    }),
    accesHandicapes: t.exposeString('accesHandicapes', {
      nullable: true,
      description:
        'Access for disabled people, at most 250 characters. Null without. LHEO: `acces-handicapes`.',
    }),
    restauration: t.exposeString('restauration', {
      nullable: true,
      description: 'Meals, at most 250 characters. Null without. LHEO: `restauration`.',
    }),
    hebergement: t.exposeString('hebergement', {
      nullable: true,
      description: 'Lodging, at most 250 characters. Null without. LHEO: `hebergement`.',
    }),
    transport: t.exposeString('transport', {
      nullable: true,
      description: 'How to come, at most 250 characters. Null without. LHEO: `transport`.',
    }),
    langues: t.exposeStringList('langues', {
      description:
        'Languages that it is given in, ISO 639-1 in capitals. LHEO: `langue-formation`.',
    }),
    blocsCompetences: t.relation('blocsCompetences', {
      description: 'Blocks of a certification that it prepares, in the order of entry.',
      query: { orderBy: { rang: 'asc' } },
    }),
    contacts: t.field({
      type: [Contact],
      description: 'Whom to ask, in the order of entry. LHEO: `contact-formation`.',
      select: (_args, _ctx, nested) => ({
        with: { contacts: { orderBy: { rang: 'asc' }, with: { contact: nested() } } },
      }),
      resolve: ({ contacts }) => contacts.map(({ contact }) => contact),
    }),
    sessions: t.field({
      type: SessionConnection,
      description: 'Its runs.',
      args: argumentsDeSessions,
      ...connexionImbriquee({
        parent: 'actions',
        relation: 'sessions',
        type: 'Session',
        ...LISTE_SESSIONS,
      }),
    }),
  }),
});

builder.drizzleObjectField(Action, 'autreVue', (t) =>
  t.field({
    type: Action,
    nullable: true,
    description:
      'The other view of the same action; null where there is none, or the viewer may not see it.',
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
