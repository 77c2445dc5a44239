import type { Colonne, Dimension, LigneDeTable, Mesure } from '@sofi/database';
import { DIMENSIONS, lireLignesDeStatistiques, MESURES } from '@sofi/database';
import { libelleDe } from '@sofi/graphql/offres/libelles';
import { badInput } from '../kind.ts';
import type { Table } from './kind.ts';
import { namesIn } from './kind.ts';

const DIMENSIONS_MAX = 3;
/** What a table holds when it names no measure. */
const PAR_DEFAUT = ['sessions', 'actions', 'formations', 'organismes', 'places'] as const;

/** The lines of `statistiques`, all of them: of each dimension its code and label, then the measures. */
export const statistiques: Table = (parameters) => {
  const par = namesIn(parameters, 'par', DIMENSIONS);
  if (par === null || par.length > DIMENSIONS_MAX)
    throw badInput(`« par » demande une à trois dimensions : ${DIMENSIONS.join(', ')}.`);
  const mesures = namesIn(parameters, 'mesures', MESURES) ?? [...PAR_DEFAUT];
  const dimensions = par.flatMap((dimension): Colonne[] => [
    {
      nom: nameOf(dimension),
      type: 'texte',
      titre: dimension,
      description: 'Code ; vide si l’offre n’en a pas.',
    },
    {
      nom: `${nameOf(dimension)}Libelle`,
      type: 'texte',
      titre: `${dimension} (libellé)`,
      description: 'Libellé du code.',
    },
  ]);
  return {
    columns: [...dimensions, ...mesures.map(columnOf)],
    primaryKey: par.map(nameOf),
    async *rows(tx, selection) {
      for await (const group of lireLignesDeStatistiques(tx, selection, { par, mesures }))
        yield group.map((row) => labelled(row, par));
    },
  };
};

/** `TYPE_DISPOSITIF` as `typeDispositif`. */
const nameOf = (dimension: Dimension): string =>
  dimension.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const labelled = (row: LigneDeTable, par: readonly Dimension[]): LigneDeTable =>
  row.map((cell, rank) =>
    rank % 2 === 1 && rank < par.length * 2
      ? libelleDe(par[(rank - 1) / 2]!, row[rank - 1] as string, cell as string | null)
      : cell,
  );

const TITLES: Record<Mesure, string> = {
  sessions: 'Sessions',
  actions: 'Actions',
  formations: 'Formations',
  organismes: 'Organismes dispensateurs',
  places: 'Places',
  placesDesSessions: 'Places des sessions entières',
  placesCommandees: 'Places commandées',
  heuresStagiaires: 'Heures stagiaires',
  sansInformationCollective: 'Sessions sans information collective',
};

const columnOf = (mesure: Mesure): Colonne => ({
  nom: mesure,
  type: 'entier',
  titre: TITLES[mesure],
  description: `${TITLES[mesure]}, chacun compté une fois par ligne.`,
});
