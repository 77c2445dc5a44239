import { LIMITES_DISPOSITIF } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgSequence,
  primaryKey,
  snakeCase,
  text,
} from 'drizzle-orm/pg-core';
import { colonnesDeFiche, longueurs, typeDispositif } from './colonnes.ts';
import { lots, programmes } from './programme.ts';
import { sessions } from './session.ts';

export const dispositifsNumero = pgSequence('dispositifs_numero_seq');

/** How a session is paid, once by view. Its number is only ours. docs/domain.md 4.4; LHEO: `organisme-financeur`. */
export const dispositifs = snakeCase.table(
  'dispositifs',
  {
    ...colonnesDeFiche(),
    numero: integer()
      .notNull()
      .default(sql`nextval('dispositifs_numero_seq')`),
    sessionNumero: integer().notNull(),
    /** The feed that gives it; null when entered here: imports do not touch it. */
    source: text(),
    type: typeDispositif().notNull(),
    programmeId: integer().references(() => programmes.id),
    lotId: integer().references(() => lots.id),
    /** Programme and lot as a feed names them, if we do not have them. */
    programmeSource: text(),
    lotSource: text(),
    /** Dictionary financeurs. */
    financeur: text(),
    nombrePlaces: integer(),
    priseEnChargeFraisPedagogiques: boolean(),
    detailPriseEnCharge: text(),
    fraisRestants: text(),
    conventionnee: boolean(),
    heuresConventionnees: integer(),
  },
  (t) => [
    primaryKey({ name: 'dispositifs_pk', columns: [t.vue, t.numero] }),
    foreignKey({
      name: 'dispositifs_session_fk',
      columns: [t.vue, t.sessionNumero],
      foreignColumns: [sessions.vue, sessions.numero],
    }).onDelete('cascade'),
    ...longueurs('dispositifs', t, LIMITES_DISPOSITIF),
    check('dispositifs_nombre_places', sql`${t.nombrePlaces} between 1 and 99999`),
    check('dispositifs_heures_conventionnees', sql`${t.heuresConventionnees} between 0 and 99999`),
    index('dispositifs_session_idx').on(t.sessionNumero, t.vue, t.type),
    index('dispositifs_programme_idx').on(t.programmeId, t.vue),
    index('dispositifs_lot_idx').on(t.lotId),
    index('dispositifs_type_idx').on(t.vue, t.type, t.sessionNumero),
  ],
);
