import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, snakeCase, text, unique } from 'drizzle-orm/pg-core';
import { instant } from './colonnes.ts';
import { typeChangement } from './offre.ts';

/** An address that is sent the changes of the published offer as they happen. docs/decisions/031 */
export const abonnements = snakeCase.table(
  'abonnements',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    url: text().notNull(),
    evenements: typeChangement().array().notNull(),
    /** Key of the signatures, `whsec_` and Base64: readable, since each message is signed with it. */
    secret: text().notNull(),
    /** The one before, which signs too until this instant. */
    ancienSecret: text(),
    ancienJusqua: instant(),
    creeLe: instant().notNull(),
    /** Last change of the feed that became a message. */
    curseur: bigint({ mode: 'number' }).notNull(),
    /** Attempts that failed since one succeeded. */
    echecs: integer().notNull().default(0),
    /** After a failure nothing is sent before this instant. */
    repriseLe: instant(),
    /** Since when the receiver wants nothing more (HTTP 410); null while messages are sent. */
    suspenduLe: instant(),
  },
  (t) => [
    check('abonnements_url_longueur', sql`char_length(${t.url}) <= 2000`),
    check('abonnements_evenements_nombre', sql`cardinality(${t.evenements}) between 1 and 3`),
    check(
      'abonnements_ancien_secret',
      sql`(${t.ancienSecret} is null) = (${t.ancienJusqua} is null)`,
    ),
  ],
);

/** A message that an address has not taken yet: deleted once it has. Those of one session leave in their order. */
export const envois = snakeCase.table(
  'envois',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    abonnementId: integer()
      .notNull()
      .references(() => abonnements.id, { onDelete: 'cascade' }),
    /** The change that it says, of which it is a copy: the feed is pruned. */
    rang: bigint({ mode: 'number' }).notNull(),
    session: integer().notNull(),
    action: integer().notNull(),
    formation: integer().notNull(),
    type: typeChangement().notNull(),
    champs: text().array().notNull(),
    survenuLe: instant().notNull(),
    essais: integer().notNull().default(0),
    /** Not before this instant. */
    prevuLe: instant().notNull(),
    /** Until when the server that took it may be sending it. */
    prisJusqua: instant(),
    /** When its last attempt failed: it waits for somebody to replay it, and what follows of its session waits behind it. */
    mortLe: instant(),
    /** Why the last attempt failed. */
    erreur: text(),
  },
  (t) => [
    unique('envois_rang_unique').on(t.abonnementId, t.rang),
    index('envois_session_idx').on(t.abonnementId, t.session, t.id),
    index('envois_abonnement_idx').on(t.abonnementId, t.id),
  ],
);
