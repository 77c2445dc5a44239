import type { Dimension, LigneStatistique, Mesure, Selection, Statistiques } from '@sofi/database';
import { lireStatistiques, MESURES } from '@sofi/database';
import { builder } from '../schema/builder.ts';
import { inSlices } from '../reading/turns.ts';
import { champsDemandes } from '../reading/requested-fields.ts';
import { saisieInvalide } from '../http/errors.ts';
import { DimensionStatistiqueEnum } from './enums.ts';
import { argumentsDeSelection, lireSelection } from './filtre.ts';
import { libelleDe } from './libelles.ts';
import { chercher } from './recherche.ts';

interface Valeur {
  dimension: Dimension;
  code: string;
  libelle: string | null;
}
type Ligne = LigneStatistique & { par: readonly Dimension[] };

const ValeurDimension = builder.objectRef<Valeur>('ValeurDimension').implement({
  description: 'A value of a dimension.',
  fields: (t) => ({
    dimension: t.expose('dimension', {
      type: DimensionStatistiqueEnum,
      description: 'The dimension.',
    }),
    code: t.exposeString('code', {
      description: 'Code, as OffreFilter takes it; empty when the offer has none.',
    }),
    libelle: t.string({
      description: 'Label in French; « Non renseigné » when the offer has none.',
      resolve: ({ dimension, code, libelle }) => libelleDe(dimension, code, libelle),
    }),
  }),
});

const DESCRIPTIONS: Record<Mesure, string> = {
  sessions: 'Number of published sessions.',
  actions: 'Number of distinct actions.',
  formations: 'Number of distinct formations.',
  organismes: 'Number of distinct organismes dispensateurs.',
  places: 'Places of all their dispositifs; a missing number counts as 0.',
};

const LigneStatistiqueRef = builder.objectRef<Ligne>('LigneStatistique').implement({
  description: 'Counts of the offers that share these values.',
  fields: (t) => ({
    valeurs: t.field({
      type: [ValeurDimension],
      description: 'One value per dimension, in the order requested; empty for the total.',
      resolve: ({ par, codes, libelles }) =>
        par.map((dimension, rang) => ({
          dimension,
          code: codes[rang]!,
          libelle: libelles[rang] ?? null,
        })),
    }),
    ...(Object.fromEntries(
      MESURES.map((mesure) => [
        mesure,
        t.int({ description: DESCRIPTIONS[mesure], resolve: (ligne) => ligne[mesure] }),
      ]),
    ) as Record<Mesure, ReturnType<typeof t.int>>),
  }),
});

const StatistiquesRef = builder
  .objectRef<Statistiques & { par: readonly Dimension[] }>('Statistiques')
  .implement({
    description: 'Counts over the published offer.',
    fields: (t) => ({
      lignes: t.field({
        type: [LigneStatistiqueRef],
        description:
          'Months and years in order, other dimensions by count. A session with several values counts under each.',
        resolve: ({ lignes, par }) => inSlices(lignes.map((ligne) => ({ ...ligne, par }))),
      }),
      total: t.field({
        type: LigneStatistiqueRef,
        description:
          'Over the whole selection, each session once; `sessions` equals the `totalCount` of `offres`.',
        resolve: ({ total }) => ({ ...total, par: [] }),
      }),
      tronque: t.exposeBoolean('tronque', { description: 'Whether `first` cut the lines.' }),
    }),
  });

const LIGNES_MAX = 10_000;

builder.queryField('statistiques', (t) =>
  t.field({
    type: StatistiquesRef,
    description:
      'Counts by one to three dimensions over the published offer, for analysts. Same search and filter as offres.',
    args: {
      par: t.arg({
        type: [DimensionStatistiqueEnum],
        required: true,
        description: 'One to three distinct dimensions.',
      }),
      ...argumentsDeSelection,
      first: t.arg.int({
        defaultValue: 1000,
        description: 'Maximum number of lines: 1 to 10,000.',
      }),
    },
    resolve: async (_racine, { par, first, ...args }, { db, jour, columns }, info) => {
      if (par.length < 1 || par.length > 3 || new Set(par).size < par.length)
        throw saisieInvalide('« par » demande une à trois dimensions, toutes différentes.');
      const limite = first ?? 1000;
      if (limite < 1 || limite > LIGNES_MAX)
        throw saisieInvalide(`« first » va de 1 à ${LIGNES_MAX} : ${limite} est refusé.`);
      const demandes = champsDemandes(info, 2);
      const compter = (selection: Selection) =>
        lireStatistiques(
          db,
          selection,
          {
            par,
            mesures: new Set(MESURES.filter((mesure) => demandes.has(mesure))),
            limite,
          },
          columns,
        );
      const { lues } = await chercher(
        db,
        lireSelection(args, jour),
        compter,
        ({ total }) => total.sessions === 0,
      );
      return { ...lues, par };
    },
  }),
);
