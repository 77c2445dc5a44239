import type { Anomalie as UneAnomalie, ChampInvalide as Champ, ChampSitue } from '@sofi/domain';
import {
  champDuChemin,
  EtatInterditError,
  IntrouvableError,
  SaisieInvalideError,
  VersionPerimeeError,
} from '@sofi/domain';
import { builder } from '../schema/builder.ts';
import { enumeration, EtatSaisieEnum } from '../schema/enums.ts';
import { TypeDeFicheEnum } from '../formulaire/enums.ts';
import type { ChampsSur } from './mutation.ts';

/** What every refusal has: enough for a client that meets one newer than itself. */
export const BusinessError = builder
  .interfaceRef<{ code: string; message: string }>('BusinessError')
  .implement({
    description:
      'A refusal that is part of the result: a member of the mutation’s union. Nothing was written. Bugs are masked GraphQL errors.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'Stable code, in capitals.' }),
      message: t.exposeString('message', { description: 'Message in French, to display.' }),
    }),
  });

/** Fiche that a FASD code of one, two or three numbers names. */
const FICHES_DU_CODE = ['formation', 'action', 'session'] as const;

/** The field as its form names it, whatever says what is wrong with it. */
const champsDeSituation = <Valeur>(
  t: ChampsSur<Valeur>,
  situer: (valeur: Valeur) => ChampSitue | null,
) => ({
  type: t.field({
    type: TypeDeFicheEnum,
    nullable: true,
    description: 'Form that the field is on: see `procedure`; null where it is on none.',
    resolve: (valeur) => situer(valeur)?.type ?? null,
  }),
  nom: t.string({
    nullable: true,
    description: 'Name of the field: `ChampDeSaisie.nom`; null where it is no field.',
    resolve: (valeur) => situer(valeur)?.nom ?? null,
  }),
  libelle: t.string({
    nullable: true,
    description: 'Label of the field in French; null where it is no field.',
    resolve: (valeur) => situer(valeur)?.libelle ?? null,
  }),
});

const ChampInvalide = builder.objectRef<Champ>('ChampInvalide').implement({
  description: 'An invalid value.',
  fields: (t) => ({
    chemin: t.stringList({
      description: 'Path in `input`, from the outside in; list indexes start at 0.',
      resolve: ({ chemin }) => [...chemin],
    }),
    code: t.exposeString('code', { description: 'Stable code, in capitals.' }),
    message: t.exposeString('message', { description: 'Message in French, to display.' }),
    ...champsDeSituation(t, ({ champ }) => champ ?? null),
  }),
});

const GraviteAnomalieEnum = enumeration<UneAnomalie['gravite']>(
  'GraviteAnomalie',
  'Severity of an anomaly.',
  {
    BLOQUANTE: 'Blocks sending until it is fixed.',
    AVERTISSEMENT: 'Warning; the action can be sent.',
  },
);

export const Anomalie = builder.objectRef<UneAnomalie>('Anomalie').implement({
  description: 'A problem in a fiche, for the person who enters it.',
  fields: (t) => ({
    gravite: t.expose('gravite', {
      type: GraviteAnomalieEnum,
      description: 'Severity: whether it blocks sending.',
    }),
    code: t.exposeString('code', { description: 'Stable code, in capitals.' }),
    fiche: t.expose('fiche', { type: 'CodeFasd', description: 'The fiche concerned.' }),
    champ: t.exposeString('champ', { description: 'Path of the field.' }),
    message: t.exposeString('message', { description: 'Message in French, to display.' }),
    chemin: t.stringList({
      description:
        'Path of the field in the input of its fiche, as refusals write it: `champ` in its parts.',
      resolve: ({ champ }) => champ.split('.'),
    }),
    ...champsDeSituation(t, ({ fiche, champ }) =>
      champDuChemin(FICHES_DU_CODE[fiche.split('-').length - 1]!, champ.split('.')),
    ),
  }),
});

builder.objectType(SaisieInvalideError, {
  name: 'SaisieInvalideError',
  description: 'All invalid values, each with its path in the input. Nothing was written.',
  interfaces: [BusinessError],
  fields: (t) => ({
    champs: t.field({
      type: [ChampInvalide],
      description: 'The invalid values.',
      resolve: ({ champs }) => [...champs],
    }),
  }),
});

builder.objectType(VersionPerimeeError, {
  name: 'VersionPerimeeError',
  description: 'The fiche has changed since it was read. Nothing was written.',
  interfaces: [BusinessError],
  fields: (t) => ({
    versionActuelle: t.exposeInt('versionActuelle', {
      description: 'The current version, to read again.',
    }),
  }),
});

builder.objectType(IntrouvableError, {
  name: 'IntrouvableError',
  description:
    'The input names something that does not exist or that the viewer may not see. Nothing was written.',
  interfaces: [BusinessError],
});

builder.objectType(EtatInterditError, {
  name: 'EtatInterditError',
  description: 'The action’s state or the procedure does not allow this act. Nothing was written.',
  interfaces: [BusinessError],
  fields: (t) => ({
    etat: t.expose('etat', { type: EtatSaisieEnum, description: 'State of the action.' }),
    anomalies: t.field({
      type: [Anomalie],
      description: 'Obstacles; empty when the state itself is the obstacle.',
      resolve: ({ anomalies }) => [...anomalies],
    }),
  }),
});
