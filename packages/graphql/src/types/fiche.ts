import type { Vue } from '@sofi/domain';
import { builder } from '../builder.ts';
import { VueEnum } from './enums.ts';

/** Every field of the fiche is exposed, beside those that only the API has: a field that is forgotten does not compile. */
export type FieldsOf<EnSaisie> = Record<keyof EnSaisie, unknown> & Record<string, unknown>;

export const DESCRIPTIONS_DE_FICHE = {
  vue: 'The view this fiche belongs to.',
  version: 'Incremented at each change; mutations name the version they were written against.',
  creeLe: 'Creation time.',
  modifieLe: 'Time of the last change.',
} as const;

/** What F, A, S and D have in common. */
export const Fiche = builder
  .interfaceRef<{ vue: Vue; version: number; creeLe: Date; modifieLe: Date }>('Fiche')
  .implement({
    description: 'Fields common to formations, actions, sessions and dispositifs.',
    fields: (t) => ({
      vue: t.expose('vue', { type: VueEnum, description: DESCRIPTIONS_DE_FICHE.vue }),
      version: t.exposeInt('version', { description: DESCRIPTIONS_DE_FICHE.version }),
      creeLe: t.expose('creeLe', { type: 'DateTime', description: DESCRIPTIONS_DE_FICHE.creeLe }),
      modifieLe: t.expose('modifieLe', {
        type: 'DateTime',
        description: DESCRIPTIONS_DE_FICHE.modifieLe,
      }),
    }),
  });
