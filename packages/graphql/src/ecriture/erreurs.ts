import type { Anomalie as UneAnomalie, ChampInvalide as Champ } from '@sofi/domain';
import {
  EtatInterditError,
  IntrouvableError,
  SaisieInvalideError,
  VersionPerimeeError,
} from '@sofi/domain';
import { builder } from '../builder.ts';
import { enumeration, EtatSaisieEnum } from '../types/enums.ts';

/** What every refusal has: enough for a client that meets one newer than itself. */
export const BusinessError = builder
  .interfaceRef<{ code: string; message: string }>('BusinessError')
  .implement({
    description:
      'A refusal is an answer: a member of the mutation’s union. Nothing was written. A bug is a masked GraphQL error.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'Stable, in capitals: for programs.' }),
      message: t.exposeString('message', { description: 'French: for people.' }),
    }),
  });

const ChampInvalide = builder.objectRef<Champ>('ChampInvalide').implement({
  description: 'One value that will not do.',
  fields: (t) => ({
    chemin: t.stringList({
      description: 'Where it stands in `input`, from the outside in; ranks of lists begin at 0.',
      resolve: ({ chemin }) => [...chemin],
    }),
    code: t.exposeString('code', { description: 'Stable, in capitals: for programs.' }),
    message: t.exposeString('message', { description: 'French: for people.' }),
  }),
});

export const GraviteAnomalieEnum = enumeration<UneAnomalie['gravite']>(
  'GraviteAnomalie',
  'Whether an anomaly keeps an action from being sent.',
  { BLOQUANTE: 'It must be mended first.', AVERTISSEMENT: 'It may stay.' },
);

export const Anomalie = builder.objectRef<UneAnomalie>('Anomalie').implement({
  description: 'One thing to mend in a fiche, for the person who enters it.',
  fields: (t) => ({
    gravite: t.expose('gravite', {
      type: GraviteAnomalieEnum,
      description: 'Whether it must be mended.',
    }),
    code: t.exposeString('code', { description: 'Stable, in capitals: for programs.' }),
    fiche: t.expose('fiche', { type: 'CodeFasd', description: 'The fiche to mend.' }),
    champ: t.exposeString('champ', { description: 'Its field.' }),
    message: t.exposeString('message', { description: 'French: for people.' }),
  }),
});

builder.objectType(SaisieInvalideError, {
  name: 'SaisieInvalideError',
  description: 'Bad values, all of them, each with its path in the input. Nothing was written.',
  interfaces: [BusinessError],
  fields: (t) => ({
    champs: t.field({
      type: [ChampInvalide],
      description: 'The values to mend.',
      resolve: ({ champs }) => [...champs],
    }),
  }),
});

builder.objectType(VersionPerimeeError, {
  name: 'VersionPerimeeError',
  description: 'Somebody changed the fiche since it was read. Nothing was written.',
  interfaces: [BusinessError],
  fields: (t) => ({
    versionActuelle: t.exposeInt('versionActuelle', { description: 'The version to read again.' }),
  }),
});

builder.objectType(IntrouvableError, {
  name: 'IntrouvableError',
  description: 'What the input names does not exist, or may not be seen. Nothing was written.',
  interfaces: [BusinessError],
});

builder.objectType(EtatInterditError, {
  name: 'EtatInterditError',
  description:
    'The action’s state, or the procedure, does not allow this act. Nothing was written.',
  interfaces: [BusinessError],
  fields: (t) => ({
    etat: t.expose('etat', { type: EtatSaisieEnum, description: 'Where the action stands.' }),
    anomalies: t.field({
      type: [Anomalie],
      description: 'What stands in the way; empty where it is the state alone.',
      resolve: ({ anomalies }) => [...anomalies],
    }),
  }),
});
