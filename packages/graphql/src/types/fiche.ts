import type { Vue } from '@sofi/domain';
import { builder } from '../builder.ts';
import { VueEnum } from './enums.ts';

export const DESCRIPTIONS_DE_FICHE = {
  vue: 'Which of the two views this is.',
  version: 'Counts up at each change; a mutation names the version it was written against.',
  creeLe: 'When it was created.',
  modifieLe: 'When it was last changed.',
} as const;

/** What F, A, S and D have in common. */
export const Fiche = builder
  .interfaceRef<{ vue: Vue; version: number; creeLe: Date; modifieLe: Date }>('Fiche')
  .implement({
    description: 'What formations, actions, sessions and dispositifs have in common.',
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
