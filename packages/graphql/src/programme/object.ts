import type { lots } from '@sofi/database';
import type { ProcedureDeSaisie as Procedure } from '@sofi/domain';
import { VERSION_FORMACODE } from '@sofi/referentiels';
import { builder } from '../schema/builder.ts';
import { parIdentifiant } from '../reading/orders.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { connexionImbriquee } from '../pagination/imbriquee.ts';
import { EtatLotEnum } from '../schema/enums.ts';
import {
  entreeDe,
  entreesDe,
  Formacode,
  formacodesDe,
  Nomenclature,
} from '../nomenclature/object.ts';
import { Organisme } from '../organisme/object.ts';

const ProcedureDeSaisie = builder.objectRef<Procedure>('ProcedureDeSaisie').implement({
  description: 'Rules and initial values for offers of a programme. Data, not code.',
  fields: (t) => ({
    debutMin: t.field({
      type: 'Date',
      nullable: true,
      description: 'Earliest first day of a session; null if unlimited.',
      resolve: ({ debutMin }) => debutMin ?? null,
    }),
    debutMax: t.field({
      type: 'Date',
      nullable: true,
      description: 'Latest first day of a session; null if unlimited.',
      resolve: ({ debutMax }) => debutMax ?? null,
    }),
    intitule: t.string({
      nullable: true,
      description: 'Initial title; null if none.',
      resolve: ({ intitule }) => intitule ?? null,
    }),
    formacodesImposes: t.field({
      type: [Formacode],
      description: 'Formacodes that the formation must have.',
      resolve: ({ formacodesImposes = [] }) =>
        formacodesDe(
          formacodesImposes,
          formacodesImposes.map(() => VERSION_FORMACODE),
        ),
    }),
    priseEnChargeImposee: t.boolean({
      nullable: true,
      description: 'Imposed value of `priseEnCharge`; null if free.',
      resolve: ({ priseEnChargeImposee }) => priseEnChargeImposee ?? null,
    }),
    informationCollectiveObligatoire: t.boolean({
      description: 'Whether a session must have an information collective.',
      resolve: ({ informationCollectiveObligatoire }) => informationCollectiveObligatoire === true,
    }),
    heuresCentreMax: t.int({
      nullable: true,
      description: 'Maximum hours in the training centre; null if unlimited.',
      resolve: ({ heuresCentreMax }) => heuresCentreMax ?? null,
    }),
    heuresEntrepriseMax: t.int({
      nullable: true,
      description: 'Maximum hours in a company; null if unlimited.',
      resolve: ({ heuresEntrepriseMax }) => heuresEntrepriseMax ?? null,
    }),
    dureeMoisMax: t.int({
      nullable: true,
      description: 'Maximum length of a session in months; null if unlimited.',
      resolve: ({ dureeMoisMax }) => dureeMoisMax ?? null,
    }),
    publicsImposes: t.field({
      type: [Nomenclature],
      description: 'Target audiences that the action must have: codes of the nomenclature PUBLIC.',
      resolve: ({ publicsImposes = [] }) => entreesDe('PUBLIC', publicsImposes),
    }),
    objectifGeneral: t.field({
      type: Nomenclature,
      nullable: true,
      description: 'Initial general objective; null if none.',
      resolve: ({ objectifGeneral }) => entreeDe('OBJECTIF_GENERAL', objectifGeneral ?? null),
    }),
    publics: t.field({
      type: [Nomenclature],
      description: 'Initial target audiences; empty if none.',
      resolve: ({ publics = [] }) => entreesDe('PUBLIC', publics),
    }),
    niveauEntree: t.field({
      type: Nomenclature,
      nullable: true,
      description: 'Initial entry level; null if none.',
      resolve: ({ niveauEntree }) => entreeDe('NIVEAU', niveauEntree ?? null),
    }),
    prerequis: t.string({
      nullable: true,
      description: 'Initial sentence on the conditions of entry; null if none.',
      resolve: ({ prerequis }) => prerequis ?? null,
    }),
    champsObligatoires: t.stringList({
      description: 'Fields that it requires beyond the common ones: `session.urls`.',
      resolve: ({ champsObligatoires }) => champsObligatoires ?? [],
    }),
  }),
});

const Lot = builder.drizzleNode('lots', {
  name: 'Lot',
  description: 'A part of a programme, assigned to one organisme.',
  id: { column: ({ id }) => id },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Code, unique within its programme.' }),
    libelle: t.exposeString('libelle', { description: 'Label in French.' }),
    annee: t.exposeInt('annee', { description: 'Year of the programme.' }),
    etat: t.expose('etat', { type: EtatLotEnum, description: 'Whether it is active.' }),
    programme: t.relation('programme', { description: 'Programme of the lot.' }),
    departements: t.exposeStringList('departements', {
      description: 'Codes of the départements it covers.',
    }),
    mandataire: t.relation('mandataire', {
      type: Organisme,
      description: 'Organisme mandataire: the responsable of its sessions.',
    }),
    formateurs: t.relation('formateurs', {
      type: Organisme,
      description: 'Organismes formateurs besides the mandataire, by identifier.',
      query: { orderBy: { id: 'asc' } },
    }),
    placesCommandees: t.exposeInt('placesCommandees', {
      nullable: true,
      description: 'Places ordered by the Région; null if not given.',
    }),
  }),
});

const LotConnection = connexionDe(Lot, 'Lot');

builder.drizzleNode('programmes', {
  name: 'Programme',
  description: 'A programme of the Région for one year.',
  id: { column: ({ id }) => id },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Code, the same every year.' }),
    libelle: t.exposeString('libelle', { description: 'Label in French.' }),
    annee: t.exposeInt('annee', { description: 'Its year.' }),
    procedure: t.field({
      type: ProcedureDeSaisie,
      description: 'Rules for offers of this programme.',
      resolve: ({ procedure }) => procedure,
    }),
    lots: t.field({
      type: LotConnection,
      description: 'Lots of the programme.',
      args: argumentsDePage,
      ...connexionImbriquee<typeof lots, object>({
        parent: 'programmes',
        relation: 'lots',
        type: 'Lot',
        condition: () => undefined,
        ordre: () => parIdentifiant<typeof lots>(),
        signature: () => signer('lots'),
      }),
    }),
  }),
});

builder.queryField('programmes', (t) =>
  t.drizzleField({
    type: ['programmes'],
    description: 'Programmes of the Région, latest year first, then by code.',
    args: { annee: t.arg.int({ description: 'Year; all years when absent.' }) },
    resolve: (query, _racine, { annee }, { db }) =>
      db.query.programmes.findMany(
        query({
          where: annee == null ? {} : { annee },
          orderBy: { annee: 'desc', code: 'asc' },
        }),
      ),
  }),
);
