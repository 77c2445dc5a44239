import type { lots } from '@sofi/database';
import type { ProcedureDeSaisie as Procedure } from '@sofi/domain';
import { VERSION_FORMACODE } from '@sofi/referentiels';
import { builder } from '../builder.ts';
import { parIdentifiant } from '../ordres.ts';
import { argumentsDePage, connexionDe } from '../pagination/connexions.ts';
import { signer } from '../pagination/curseur.ts';
import { connexionImbriquee } from '../pagination/imbriquee.ts';
import { EtatLotEnum } from './enums.ts';
import { entreesDe, Formacode, formacodesDe, Nomenclature } from './nomenclature.ts';
import { Organisme } from './organisme.ts';

const ProcedureDeSaisie = builder.objectRef<Procedure>('ProcedureDeSaisie').implement({
  description:
    'What the entry of an offer of a programme must obey, and what it is filled in with. Data, not code.',
  fields: (t) => ({
    debutMin: t.field({
      type: 'Date',
      nullable: true,
      description: 'A session starts on this day or later; null: any day.',
      resolve: ({ debutMin }) => debutMin ?? null,
    }),
    debutMax: t.field({
      type: 'Date',
      nullable: true,
      description: 'A session starts on this day or earlier; null: any day.',
      resolve: ({ debutMax }) => debutMax ?? null,
    }),
    intitule: t.string({
      nullable: true,
      description: 'Title that the entry begins with; null: none.',
      resolve: ({ intitule }) => intitule ?? null,
    }),
    formacodesImposes: t.field({
      type: [Formacode],
      description: 'Formacodes that the formation must bear.',
      resolve: ({ formacodesImposes = [] }) =>
        formacodesDe(
          formacodesImposes,
          formacodesImposes.map(() => VERSION_FORMACODE),
        ),
    }),
    priseEnChargeImposee: t.boolean({
      nullable: true,
      description: 'The answer that the dispositifs must give; null: free.',
      resolve: ({ priseEnChargeImposee }) => priseEnChargeImposee ?? null,
    }),
    informationCollectiveObligatoire: t.boolean({
      description: 'Whether a session needs an information collective.',
      resolve: ({ informationCollectiveObligatoire }) => informationCollectiveObligatoire === true,
    }),
    heuresCentreMax: t.int({
      nullable: true,
      description: 'Greatest number of hours in the centre; null: no limit.',
      resolve: ({ heuresCentreMax }) => heuresCentreMax ?? null,
    }),
    heuresEntrepriseMax: t.int({
      nullable: true,
      description: 'Greatest number of hours in a company; null: no limit.',
      resolve: ({ heuresEntrepriseMax }) => heuresEntrepriseMax ?? null,
    }),
    dureeMoisMax: t.int({
      nullable: true,
      description: 'Longest session of the programme, in months; null: no limit.',
      resolve: ({ dureeMoisMax }) => dureeMoisMax ?? null,
    }),
    publicsImposes: t.field({
      type: [Nomenclature],
      description: 'Publics that the action must be for. Codes of the nomenclature PUBLIC.',
      resolve: ({ publicsImposes = [] }) => entreesDe('PUBLIC', publicsImposes),
    }),
    champsObligatoires: t.stringList({
      description: 'Fields that it demands beyond the common ones: `session.urls`.',
      resolve: ({ champsObligatoires }) => champsObligatoires ?? [],
    }),
  }),
});

const Lot = builder.drizzleNode('lots', {
  name: 'Lot',
  description: 'A part of a programme, held by one organisme.',
  id: { column: ({ id }) => id },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Unique in its programme.' }),
    libelle: t.exposeString('libelle', { description: 'Its name, in French.' }),
    annee: t.exposeInt('annee', { description: 'The programme’s year.' }),
    etat: t.expose('etat', { type: EtatLotEnum, description: 'Whether it still runs.' }),
    programme: t.relation('programme', { description: 'What it is a part of.' }),
    departements: t.exposeStringList('departements', {
      description: 'Codes of the départements that it covers.',
    }),
    mandataire: t.relation('mandataire', {
      type: Organisme,
      description: 'Its holder: the responsable of its sessions.',
    }),
    formateurs: t.relation('formateurs', {
      type: Organisme,
      description: 'Who may give its training beside the mandataire, by identifier.',
      query: { orderBy: { id: 'asc' } },
    }),
    placesCommandees: t.exposeInt('placesCommandees', {
      nullable: true,
      description: 'Places that the Région ordered; null where it is not said.',
    }),
  }),
});

const LotConnection = connexionDe(Lot, 'Lot');

export const Programme = builder.drizzleNode('programmes', {
  name: 'Programme',
  description: 'A programme of the Région for one year.',
  id: { column: ({ id }) => id },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The same from year to year.' }),
    libelle: t.exposeString('libelle', { description: 'Its name, in French.' }),
    annee: t.exposeInt('annee', { description: 'Its year.' }),
    procedure: t.field({
      type: ProcedureDeSaisie,
      description: 'What the entry of one of its offers must obey.',
      resolve: ({ procedure }) => procedure,
    }),
    lots: t.field({
      type: LotConnection,
      description: 'Its lots.',
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
    description: 'Programmes of the Région, the latest year first, then by code.',
    args: { annee: t.arg.int({ description: 'Of this year; all when absent.' }) },
    resolve: (query, _racine, { annee }, { db }) =>
      db.query.programmes.findMany(
        query({
          where: annee == null ? {} : { annee },
          orderBy: { annee: 'desc', code: 'asc' },
        }),
      ),
  }),
);
