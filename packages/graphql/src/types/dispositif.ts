import { entreeDe, Nomenclature } from './nomenclature.ts';
import { builder } from '../builder.ts';
import { TypeDispositifEnum, VueEnum } from './enums.ts';
import { DESCRIPTIONS_DE_FICHE, Fiche } from './fiche.ts';

export const Dispositif = builder.drizzleNode('dispositifs', {
  name: 'Dispositif',
  description: 'How a session is paid, with its places. LHEO: `organisme-financeur`.',
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
    session: t.relation('session', { description: 'What it pays.' }),
    type: t.expose('type', { type: TypeDispositifEnum, description: 'Which kind.' }),
    programme: t.relation('programme', {
      nullable: true,
      description:
        'The Région’s programme; null for other kinds, and where a feed names one that we do not know.',
    }),
    lot: t.relation('lot', {
      nullable: true,
      description: 'The lot of the programme; null as for `programme`.',
    }),
    financeur: t.field({
      type: Nomenclature,
      nullable: true,
      description: 'Who pays. Null where it is not said. LHEO: `code-financeur`.',
      select: { columns: { financeur: true } },
      resolve: ({ financeur }) => entreeDe('FINANCEUR', financeur),
    }),
    nombrePlaces: t.exposeInt('nombrePlaces', {
      nullable: true,
      description:
        'Places paid, 1 or more; null where it is not said. LHEO: `nb-places-financees`.',
    }),
    priseEnChargeFraisPedagogiques: t.exposeBoolean('priseEnChargeFraisPedagogiques', {
      nullable: true,
      description:
        'Whether the teaching costs are taken charge of. Null where it is not said. LHEO: `prise-en-charge-frais-possible`.',
    }),
    detailPriseEnCharge: t.exposeString('detailPriseEnCharge', {
      nullable: true,
      description:
        'On which conditions, at most 600 characters. LHEO: `detail-conditions-prise-en-charge`.',
    }),
    fraisRestants: t.exposeString('fraisRestants', {
      nullable: true,
      description:
        'What the learner still pays, at most 200 characters; null without. LHEO: `frais-restants`.',
    }),
    conventionnee: t.exposeBoolean('conventionnee', {
      nullable: true,
      description:
        'Whether there is an agreement with the payer. Null where it is not said. LHEO: `conventionnement`.',
    }),
    heuresConventionnees: t.exposeInt('heuresConventionnees', {
      nullable: true,
      description:
        'Hours under that agreement; null where it is not said. LHEO: `duree-conventionnee`.',
    }),
    accordRegionLe: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Day on which the Région last agreed to a change of what it pays; null without, and in the published view.',
      select: { columns: { vue: true }, with: { accord: { columns: { date: true } } } },
      resolve: ({ vue, accord }) => (vue === 'TRAVAIL' ? (accord?.date ?? null) : null),
    }),
    accordRegionReference: t.string({
      nullable: true,
      description:
        'The Région’s reference of that agreement, at most 50 characters; null likewise.',
      select: { columns: { vue: true }, with: { accord: { columns: { reference: true } } } },
      resolve: ({ vue, accord }) => (vue === 'TRAVAIL' ? (accord?.reference ?? null) : null),
    }),
  }),
});
