import type { ProcedureDeSaisie } from '@sofi/domain';
import { LIMITES_LOT, LIMITES_PROGRAMME } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  primaryKey,
  snakeCase,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { etatLot, longueurs } from './colonnes.ts';
import { organismes } from './organisme.ts';

/** A programme of the Région for one year. docs/domain.md 4.7. */
export const programmes = snakeCase.table(
  'programmes',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    code: text().notNull(),
    libelle: text().notNull(),
    annee: integer().notNull(),
    /** Dictionary financeurs; 2: conseil régional. */
    financeur: text().notNull().default('2'),
    procedure: jsonb().$type<ProcedureDeSaisie>().notNull().default({}),
  },
  (t) => [
    unique('programmes_annee_code_unique').on(t.annee, t.code),
    // Lets a lot's year be its programme's, by foreign key.
    unique('programmes_id_annee_unique').on(t.id, t.annee),
    ...longueurs('programmes', t, LIMITES_PROGRAMME),
    check('programmes_annee', sql`${t.annee} between 2000 and 2100`),
  ],
);

/** A part of a programme, held by one organisme. docs/domain.md 4.7. */
export const lots = snakeCase.table(
  'lots',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    programmeId: integer().notNull(),
    annee: integer().notNull(),
    code: text().notNull(),
    libelle: text().notNull(),
    etat: etatLot().notNull().default('ACTIF'),
    departements: text().array().notNull().default([]),
    mandataireId: integer()
      .notNull()
      .references(() => organismes.id),
    placesCommandees: integer(),
    /** What the lot imposes beyond its programme. */
    procedure: jsonb().$type<ProcedureDeSaisie>().notNull().default({}),
  },
  (t) => [
    foreignKey({
      name: 'lots_programme_fk',
      columns: [t.programmeId, t.annee],
      foreignColumns: [programmes.id, programmes.annee],
    }),
    unique('lots_programme_code_unique').on(t.programmeId, t.code),
    ...longueurs('lots', t, LIMITES_LOT),
    check('lots_places_commandees', sql`${t.placesCommandees} >= 0`),
    index('lots_mandataire_idx').on(t.mandataireId),
  ],
);

/** The organismes that give the training of a lot: the mandataire's co- and subcontractors. */
export const lotsFormateurs = snakeCase.table(
  'lots_formateurs',
  {
    lotId: integer()
      .notNull()
      .references(() => lots.id, { onDelete: 'cascade' }),
    organismeId: integer()
      .notNull()
      .references(() => organismes.id),
  },
  (t) => [
    primaryKey({ name: 'lots_formateurs_pk', columns: [t.lotId, t.organismeId] }),
    index('lots_formateurs_organisme_idx').on(t.organismeId),
  ],
);
