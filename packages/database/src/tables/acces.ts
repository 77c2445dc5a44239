import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  pgEnum,
  primaryKey,
  snakeCase,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { forme, instant } from './colonnes.ts';
import { organismes } from './organisme.ts';
import { utilisateurs } from './utilisateur.ts';

/** Who gave an address for an organisme: the Région's file, the Cariforef or a colleague. A feed of offers never does. */
export const origineDAdresse = pgEnum('origine_d_adresse', ['PROGRAMME', 'CARIFOREF', 'COLLEGUE']);

/** Addresses to which a key for an organisme may be sent. */
export const adressesAutorisees = snakeCase.table(
  'adresses_autorisees',
  {
    organismeId: integer()
      .notNull()
      .references(() => organismes.id, { onDelete: 'cascade' }),
    /** Lower case. */
    courriel: text().notNull(),
    origine: origineDAdresse().notNull(),
    donneeLe: instant().notNull(),
    /** Null for a file or a command. */
    donneePar: integer().references(() => utilisateurs.id, { onDelete: 'set null' }),
  },
  (t) => [
    primaryKey({ name: 'adresses_autorisees_pk', columns: [t.organismeId, t.courriel] }),
    check('adresses_autorisees_courriel_minuscule', sql`${t.courriel} = lower(${t.courriel})`),
    check('adresses_autorisees_courriel_longueur', sql`char_length(${t.courriel}) <= 160`),
    index('adresses_autorisees_donnee_par_idx').on(t.donneePar),
  ],
);

/** Requests for a key by addresses that nobody gave: they wait for the Cariforef. */
export const demandesDeCompte = snakeCase.table(
  'demandes_de_compte',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    organismeId: integer()
      .notNull()
      .references(() => organismes.id, { onDelete: 'cascade' }),
    courriel: text().notNull(),
    demandeLe: instant().notNull(),
    /** Null while it waits. */
    decideLe: instant(),
    decidePar: integer().references(() => utilisateurs.id, { onDelete: 'set null' }),
    /** Why it was refused; null when it was approved. */
    motif: text(),
  },
  (t) => [
    check('demandes_de_compte_courriel_minuscule', sql`${t.courriel} = lower(${t.courriel})`),
    check('demandes_de_compte_courriel_longueur', sql`char_length(${t.courriel}) <= 160`),
    check('demandes_de_compte_motif_longueur', sql`char_length(${t.motif}) <= 1000`),
    uniqueIndex('demandes_de_compte_en_attente_unique')
      .on(t.organismeId, t.courriel)
      .where(sql`${t.decideLe} is null`),
    index('demandes_de_compte_en_attente_idx')
      .on(t.demandeLe, t.id)
      .where(sql`${t.decideLe} is null`),
    index('demandes_de_compte_decide_par_idx').on(t.decidePar),
  ],
);

/** Network addresses from which an account has signed in: a stranger's attempts do not slow them. */
export const adressesConnues = snakeCase.table(
  'adresses_connues',
  {
    /** SHA-256 of the account's address and of the network's, hexadecimal. */
    cle: text().primaryKey(),
    vueLe: instant().notNull(),
  },
  (t) => [
    forme('adresses_connues_cle_forme', t.cle, '^[0-9a-f]{64}$'),
    index('adresses_connues_vue_le_idx').on(t.vueLe),
  ],
);

/** What was done to accounts, and by whom: appended in the transaction that did it. */
export const journalDesComptes = snakeCase.table(
  'journal_des_comptes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    survenuLe: instant().notNull(),
    /** The act: `COMPTE_OUVERT`, `DEMANDE_APPROUVEE`, `ROLE_ATTRIBUE`… */
    type: text().notNull(),
    /** Who did it; null for a command, or for the holder of a key. */
    auteurId: integer().references(() => utilisateurs.id, { onDelete: 'set null' }),
    /** Whose account or address it is about. */
    courriel: text().notNull(),
    organismeId: integer().references(() => organismes.id, { onDelete: 'set null' }),
    /** A role, or the reason of a refusal. */
    detail: text(),
  },
  (t) => [
    index('journal_des_comptes_courriel_idx').on(t.courriel, t.id),
    index('journal_des_comptes_auteur_idx').on(t.auteurId),
    index('journal_des_comptes_organisme_idx').on(t.organismeId),
  ],
);
