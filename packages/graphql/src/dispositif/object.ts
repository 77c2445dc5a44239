import type { DispositifEnSaisie } from '@sofi/domain';
import { entreeDe, Nomenclature } from '../nomenclature/object.ts';
import { builder } from '../schema/builder.ts';
import { TypeDispositifEnum } from '../schema/enums.ts';
import type { FieldsOf } from '../fiche/object.ts';
import { champsDeFiche, Fiche } from '../fiche/object.ts';

export const Dispositif = builder.drizzleNode('dispositifs', {
  name: 'Dispositif',
  description: 'How a session is funded, with its places. LHEO: `organisme-financeur`.',
  id: { column: (t) => [t.vue, t.numero] },
  interfaces: [Fiche],
  select: {},
  fields: (t) =>
    ({
      ...champsDeFiche(t),
      session: t.relation('session', { description: 'The session it funds.' }),
      type: t.expose('type', { type: TypeDispositifEnum, description: 'Type of dispositif.' }),
      programme: t.relation('programme', {
        nullable: true,
        description:
          'Programme of the Région; null for other types, and when a feed names an unknown one.',
      }),
      lot: t.relation('lot', {
        nullable: true,
        description: 'Lot of the programme; null as for `programme`.',
      }),
      financeur: t.field({
        type: Nomenclature,
        nullable: true,
        description: 'Funder; null if not given. LHEO: `code-financeur`.',
        select: { columns: { financeur: true } },
        resolve: ({ financeur }) => entreeDe('FINANCEUR', financeur),
      }),
      nombrePlaces: t.exposeInt('nombrePlaces', {
        nullable: true,
        description: 'Funded places, 1 or more; null if not given. LHEO: `nb-places-financees`.',
      }),
      priseEnChargeFraisPedagogiques: t.exposeBoolean('priseEnChargeFraisPedagogiques', {
        nullable: true,
        description:
          'Whether teaching costs are covered; null if not given. LHEO: `prise-en-charge-frais-possible`.',
      }),
      detailPriseEnCharge: t.exposeString('detailPriseEnCharge', {
        nullable: true,
        description:
          'Conditions of funding, at most 600 characters. LHEO: `detail-conditions-prise-en-charge`.',
      }),
      fraisRestants: t.exposeString('fraisRestants', {
        nullable: true,
        description:
          'Remaining costs for the learner, at most 200 characters; null if none. LHEO: `frais-restants`.',
      }),
      conventionnee: t.exposeBoolean('conventionnee', {
        nullable: true,
        description:
          'Whether the funder has signed an agreement; null if not given. LHEO: `conventionnement`.',
      }),
      heuresConventionnees: t.exposeInt('heuresConventionnees', {
        nullable: true,
        description:
          'Hours under the funder’s agreement; null if not given. LHEO: `duree-conventionnee`.',
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
    }) satisfies FieldsOf<Omit<DispositifEnSaisie, 'numero' | 'programmeSource' | 'lotSource'>>,
});
