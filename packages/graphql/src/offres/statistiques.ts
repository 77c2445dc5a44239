import type { Dimension, Statistiques } from '@sofi/database';
import { lireStatistiques } from '@sofi/database';
import { builder } from '../schema/builder.ts';
import { inSlices } from '../reading/turns.ts';
import { saisieInvalide } from '../http/errors.ts';
import { DimensionStatistiqueEnum } from './enums.ts';
import { argumentsDeSelection, lireSelection } from './filtre.ts';
import { LigneStatistiqueRef, mesuresDemandees } from './lignes-de-statistiques.ts';
import { avecPeriodesVides } from './periodes-vides.ts';
import { champsDeRecherche } from './champs-de-recherche.ts';
import type { RechercheFaite } from './recherche.ts';
import { chercher } from './recherche.ts';

const StatistiquesRef = builder
  .objectRef<Statistiques & { par: readonly Dimension[]; faite: RechercheFaite }>('Statistiques')
  .implement({
    description: 'Counts over the published offer.',
    fields: (t) => ({
      lignes: t.field({
        type: [LigneStatistiqueRef],
        description:
          'Weeks, months, quarters and years in order, other dimensions by count. A session with several values counts under each.',
        resolve: ({ lignes, total, par }) =>
          inSlices(lignes.map((ligne) => ({ ...ligne, par, ensemble: total.sessions }))),
      }),
      total: t.field({
        type: LigneStatistiqueRef,
        description:
          'Over the whole selection, each session once; `sessions` equals the `totalCount` of `offres`.',
        resolve: ({ total }) => ({ ...total, par: [], ensemble: total.sessions }),
      }),
      ...champsDeRecherche(t, ({ faite }) => faite),
      tronque: t.exposeBoolean('tronque', { description: 'Whether `first` cut the lines.' }),
    }),
  });

const LIGNES_MAX = 10_000;

export const argumentPeriodesVides = builder.args((t) => ({
  periodesVides: t.boolean({
    defaultValue: false,
    description:
      'Also the weeks, months, quarters or years in which nothing begins: those of `filter.debut`, else from the first to the last in which something does.',
  }),
}));

/** @throws BAD_USER_INPUT */
export function verifierLesDimensions(par: readonly Dimension[], nom: string): void {
  if (par.length < 1 || par.length > 3 || new Set(par).size < par.length)
    throw saisieInvalide(`${nom} demande une à trois dimensions, toutes différentes.`);
}

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
      ...argumentPeriodesVides,
      first: t.arg.int({
        defaultValue: 1000,
        description: 'Maximum number of lines: 1 to 10,000.',
      }),
    },
    resolve: async (
      _racine,
      { par, first, periodesVides, ...args },
      { db, jour, columns },
      info,
    ) => {
      verifierLesDimensions(par, '« par »');
      const limite = first ?? 1000;
      if (limite < 1 || limite > LIGNES_MAX)
        throw saisieInvalide(`« first » va de 1 à ${LIGNES_MAX} : ${limite} est refusé.`);
      const demande = { par, mesures: mesuresDemandees(info, 2), limite };
      const { lues, faite } = await chercher(
        db,
        lireSelection(args, jour),
        (selection) => lireStatistiques(db, selection, demande, columns),
        ({ total }) => total.sessions === 0,
      );
      const { debut } = faite.selection.filtre;
      return {
        ...(periodesVides ? avecPeriodesVides(lues, par, debut, limite) : lues),
        par,
        faite,
      };
    },
  }),
);
