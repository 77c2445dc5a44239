import type { Dimension, LigneStatistique, Selection, Statistiques } from '@sofi/database';
import { lireStatistiques, MESURES, REPARTITIONS } from '@sofi/database';
import { builder } from '../schema/builder.ts';
import { inSlices } from '../reading/turns.ts';
import { saisieInvalide } from '../http/errors.ts';
import { DimensionStatistiqueEnum } from './enums.ts';
import { argumentsDeSelection, lireSelection } from './filtre.ts';
import type { Ligne } from './lignes-de-statistiques.ts';
import {
  LigneStatistiqueRef,
  mesuresDemandees,
  ValeurDimension,
  valeursDe,
} from './lignes-de-statistiques.ts';
import { avecPeriodesVides } from './periodes-vides.ts';
import { chercher } from './recherche.ts';
import { argumentPeriodesVides, verifierLesDimensions } from './statistiques.ts';

interface Tableau {
  rangees: Statistiques;
  colonnes: Statistiques;
  /** By the codes of its row and of its column. */
  cellules: ReadonlyMap<string, LigneStatistique>;
  lignes: readonly Dimension[];
  colonne: Dimension;
}

interface Rangee {
  total: Ligne;
  cellules: Ligne[];
}

const LigneCroisee = builder.objectRef<Rangee>('LigneCroisee').implement({
  description: 'A row of a cross table.',
  fields: (t) => ({
    valeurs: t.field({
      type: [ValeurDimension],
      description: 'One value per dimension of the rows, in the order requested.',
      resolve: ({ total }) => valeursDe(total),
    }),
    total: t.field({
      type: LigneStatistiqueRef,
      description: 'Over the whole row, each session once.',
      resolve: ({ total }) => total,
    }),
    cellules: t.field({
      type: [LigneStatistiqueRef],
      description: 'One per column, in their order, zeros included; `part` is that of the row.',
      resolve: ({ cellules }) => cellules,
    }),
  }),
});

const TableauCroise = builder.objectRef<Tableau>('TableauCroise').implement({
  description: 'Counts over the published offer, by rows and columns.',
  fields: (t) => ({
    colonnes: t.field({
      type: [LigneStatistiqueRef],
      description:
        'The columns, each with the counts of all of it; weeks, months, quarters and years in order, other values by count.',
      resolve: ({ colonnes, colonne, rangees }) =>
        colonnes.lignes.map((ligne) => enLigne(ligne, [colonne], rangees.total.sessions)),
    }),
    lignes: t.field({
      type: [LigneCroisee],
      description: 'The rows, in the same order as those of `statistiques`.',
      resolve: (tableau) =>
        inSlices(tableau.rangees.lignes.map((ligne) => rangeeDe(tableau, ligne))),
    }),
    total: t.field({
      type: LigneStatistiqueRef,
      description: 'Over the whole selection, each session once.',
      resolve: ({ rangees: { total } }) => enLigne(total, [], total.sessions),
    }),
    tronque: t.boolean({
      description: 'Whether `first` cut the rows, or the limit of 100 the columns.',
      resolve: ({ rangees, colonnes }) => rangees.tronque || colonnes.tronque,
    }),
  }),
});

const enLigne = (ligne: LigneStatistique, par: readonly Dimension[], ensemble: number): Ligne => ({
  ...ligne,
  par,
  ensemble,
});

function rangeeDe(
  { lignes, colonne, colonnes, cellules }: Tableau,
  rangee: LigneStatistique,
): Rangee {
  const par = [...lignes, colonne];
  return {
    total: enLigne(rangee, lignes, rangee.sessions),
    cellules: colonnes.lignes.map(({ codes, libelles }) => {
      const siens = [...rangee.codes, ...codes];
      const cellule = cellules.get(cleDe(siens)) ?? {
        ...VIDE,
        codes: siens,
        libelles: [...rangee.libelles, ...libelles],
      };
      return enLigne(cellule, par, rangee.sessions);
    }),
  };
}

const VIDE = Object.fromEntries([
  ...MESURES.map((mesure) => [mesure, 0]),
  ...REPARTITIONS.map((une) => [une, null]),
]) as Omit<LigneStatistique, 'codes' | 'libelles'>;

const cleDe = (codes: readonly string[]): string => JSON.stringify(codes);

const LIGNES_MAX = 1000;
const COLONNES_MAX = 100;
const CELLULES_MAX = 50_000;

builder.queryField('tableauCroise', (t) =>
  t.field({
    type: TableauCroise,
    description:
      'The same counts as `statistiques`, by rows and columns, with the totals of each row and column, each session once in each of them.',
    args: {
      lignes: t.arg({
        type: [DimensionStatistiqueEnum],
        required: true,
        description: 'One or two dimensions of the rows.',
      }),
      colonnes: t.arg({
        type: DimensionStatistiqueEnum,
        required: true,
        description: 'Another dimension: its values are the columns, at most 100.',
      }),
      ...argumentsDeSelection,
      ...argumentPeriodesVides,
      first: t.arg.int({
        defaultValue: 100,
        description: 'Maximum number of rows: 1 to 1,000.',
      }),
    },
    resolve: async (
      _racine,
      { lignes, colonnes: colonne, first, periodesVides, ...args },
      { db, jour, columns },
      info,
    ) => {
      if (lignes.length < 1) throw saisieInvalide('« lignes » demande une ou deux dimensions.');
      verifierLesDimensions([...lignes, colonne], '« lignes », avec « colonnes »,');
      const limite = first ?? 100;
      if (limite < 1 || limite > LIGNES_MAX)
        throw saisieInvalide(`« first » va de 1 à ${LIGNES_MAX} : ${limite} est refusé.`);
      const mesures = mesuresDemandees(info, 3);
      const lire = (selection: Selection, par: readonly Dimension[], max: number) =>
        lireStatistiques(db, selection, { par, mesures, limite: max }, columns);
      const { lues: rangees, faite } = await chercher(
        db,
        lireSelection(args, jour),
        (selection) => lire(selection, lignes, limite),
        ({ total }) => total.sessions === 0,
      );
      const { selection } = faite;
      const [colonnes, croisees] = await Promise.all([
        lire(selection, [colonne], COLONNES_MAX),
        lire(selection, [...lignes, colonne], CELLULES_MAX),
      ]);
      if (croisees.tronque)
        throw saisieInvalide(
          `Ce tableau a plus de ${CELLULES_MAX} cellules : restreignez-le par un filtre, ou demandez d’autres dimensions.`,
        );
      const { debut } = selection.filtre;
      const completer = (lues: Statistiques, par: readonly Dimension[], max: number) =>
        periodesVides ? avecPeriodesVides(lues, par, debut, max) : lues;
      return {
        rangees: completer(rangees, lignes, limite),
        colonnes: completer(colonnes, [colonne], COLONNES_MAX),
        cellules: new Map(croisees.lignes.map((ligne) => [cleDe(ligne.codes), ligne])),
        lignes,
        colonne,
      };
    },
  }),
);
