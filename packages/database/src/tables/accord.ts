import type { ValeursProtegees } from '@sofi/domain';
import { LIMITES_ACCORD_REGION } from '@sofi/domain';
import { date, index, integer, jsonb, snakeCase, text } from 'drizzle-orm/pg-core';
import { instant, longueurs } from './colonnes.ts';

/**
 * The Région's latest agreement about a dispositif, with the values that it agreed to. docs/domain.md section 5. Beside the
 * fiches: it outlives changes that are given up, and a dispositif that was taken away.
 */
export const accordsRegion = snakeCase.table(
  'accords_region',
  {
    dispositifNumero: integer().primaryKey(),
    actionNumero: integer().notNull(),
    /** Day of the agreement, as the Région dates it. */
    date: date().notNull(),
    reference: text().notNull(),
    valeurs: jsonb().$type<ValeursProtegees>().notNull(),
    donneLe: instant().notNull(),
    /** When its change was published, which ends it. Null before. */
    utiliseLe: instant(),
  },
  (t) => [
    ...longueurs('accords_region', t, LIMITES_ACCORD_REGION),
    index('accords_region_action_idx').on(t.actionNumero),
  ],
);
