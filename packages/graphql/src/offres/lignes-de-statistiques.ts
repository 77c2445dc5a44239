import type {
  Dimension,
  LigneStatistique,
  Mesure,
  Repartition,
  ValeursReparties,
} from '@sofi/database';
import { MESURES, REPARTITIONS } from '@sofi/database';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../schema/builder.ts';
import { champsDemandes } from '../reading/requested-fields.ts';
import { DimensionStatistiqueEnum } from './enums.ts';
import { libelleDe } from './libelles.ts';

interface Valeur {
  dimension: Dimension;
  code: string;
  libelle: string | null;
}

/** A line, its dimensions, and the sessions that it is a part of. */
export type Ligne = LigneStatistique & { par: readonly Dimension[]; ensemble: number };

export const ValeurDimension = builder.objectRef<Valeur>('ValeurDimension').implement({
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

export const valeursDe = ({
  par,
  codes,
  libelles,
}: Pick<Ligne, 'par' | 'codes' | 'libelles'>): Valeur[] =>
  par.map((dimension, rang) => ({
    dimension,
    code: codes[rang]!,
    libelle: libelles[rang] ?? null,
  }));

const RepartitionRef = builder.objectRef<ValeursReparties>('RepartitionStatistique').implement({
  description:
    'Distribution of a value over the sessions that say it, each once, rounded to the hundredth.',
  fields: (t) => ({
    sessions: t.exposeInt('sessions', { description: 'Number of sessions that say it.' }),
    somme: t.exposeFloat('somme', { description: 'Sum.' }),
    moyenne: t.exposeFloat('moyenne', { description: 'Mean.' }),
    mediane: t.exposeFloat('mediane', {
      description: 'Median, between the two values in the middle where there are two.',
    }),
    p10: t.exposeFloat('p10', { description: 'Value below which a tenth of the sessions lies.' }),
    p90: t.exposeFloat('p90', {
      description: 'Value below which nine tenths of the sessions lie.',
    }),
  }),
});

const ENTIERES: Record<Exclude<Mesure, 'heuresStagiaires'>, string> = {
  sessions: 'Number of published sessions.',
  actions: 'Number of distinct actions.',
  formations: 'Number of distinct formations.',
  organismes: 'Number of distinct organismes dispensateurs.',
  places:
    'Places of their dispositifs: where the filter or the line names types, programmes or lots, only of the dispositifs that are of all of them. A missing number counts as 0.',
  placesDesSessions:
    'Places of all their dispositifs, whatever the filter and the line name; a missing number counts as 0.',
  placesCommandees:
    'Places that the Région ordered, of the lots of the dispositifs that `places` counts, each lot once; a missing number counts as 0.',
  sansInformationCollective:
    'Number of sessions without any complete information collective: a day, hours, and a place or a link.',
};

const REPARTIES: Record<Repartition, string> = {
  heuresCentre: 'Hours in the centre; null when no session says any.',
  heuresEntreprise: 'Hours in a company; null when no session says any.',
  prixTotal:
    'Total price in euros, taxes included, where it is a number; null when no session says one.',
  prixHoraire:
    'Price of an hour in euros, taxes included, where it is a number; null when no session says one.',
};

export const LigneStatistiqueRef = builder.objectRef<Ligne>('LigneStatistique').implement({
  description: 'Counts of the offers that share these values.',
  fields: (t) => ({
    valeurs: t.field({
      type: [ValeurDimension],
      description: 'One value per dimension, in the order requested; empty for the total.',
      resolve: valeursDe,
    }),
    ...(Object.fromEntries(
      Object.entries(ENTIERES).map(([mesure, description]) => [
        mesure,
        t.int({ description, resolve: (ligne) => ligne[mesure as keyof typeof ENTIERES] }),
      ]),
    ) as Record<keyof typeof ENTIERES, ReturnType<typeof t.int>>),
    heuresStagiaires: t.exposeFloat('heuresStagiaires', {
      description:
        'Trainee hours: `places` times the hours in the centre and in a company. A missing number counts as 0.',
    }),
    part: t.float({
      description:
        'Share of the sessions of the total, or of the row in a cross table: 0 to 1, rounded to a ten-thousandth; 0 of none.',
      resolve: ({ sessions, ensemble }) =>
        ensemble === 0 ? 0 : Math.round((sessions / ensemble) * 10_000) / 10_000,
    }),
    ...(Object.fromEntries(
      Object.entries(REPARTIES).map(([mesure, description]) => [
        mesure,
        t.field({
          type: RepartitionRef,
          nullable: true,
          description,
          resolve: (ligne) => ligne[mesure as Repartition],
        }),
      ]),
    ) as Record<Repartition, ReturnType<typeof t.field>>),
  }),
});

/** The measures that the document names, down to the lines of this depth. */
export function mesuresDemandees(
  info: GraphQLResolveInfo,
  profondeur: number,
): Set<Mesure | Repartition> {
  const demandes = champsDemandes(info, profondeur);
  return new Set([...MESURES, ...REPARTITIONS].filter((mesure) => demandes.has(mesure)));
}
