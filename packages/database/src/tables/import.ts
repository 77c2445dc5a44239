import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  primaryKey,
  snakeCase,
  text,
} from 'drizzle-orm/pg-core';
import { instant } from './colonnes.ts';

export const etatImport = pgEnum('etat_import', ['EN_COURS', 'TERMINE', 'INTERROMPU', 'ANNULE']);

/** One run of an import. docs/decisions/017 */
export const imports = snakeCase.table(
  'imports',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    source: text().notNull(),
    /** What its files are called. */
    fichiers: text().array().notNull(),
    /** Said to hold all that the source gives. */
    complet: boolean().notNull().default(false),
    etat: etatImport().notNull().default('EN_COURS'),
    commenceLe: instant().notNull(),
    termineLe: instant(),
    /** How many formations had which end. */
    compteurs: jsonb(),
  },
  (t) => [index('imports_source_idx').on(t.source, t.id)],
);

/** A file of a run without its formations, for a lossless export: root, namespaces, extras of document and `offres`. */
export const importsFichiers = snakeCase.table(
  'imports_fichiers',
  {
    importId: integer().notNull(),
    rang: integer().notNull(),
    nom: text().notNull(),
    contenu: jsonb(),
  },
  (t) => [
    primaryKey({ name: 'imports_fichiers_pk', columns: [t.importId, t.rang] }),
    foreignKey({
      name: 'imports_fichiers_import_fk',
      columns: [t.importId],
      foreignColumns: [imports.id],
    }).onDelete('cascade'),
  ],
);

/** What a run changed, as it was before: what undoing it writes again. */
export const importsFormations = snakeCase.table(
  'imports_formations',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    importId: integer().notNull(),
    numeroSource: text().notNull(),
    /** The row of `formations_importees`; null where the run created the formation. */
    avant: jsonb(),
  },
  (t) => [
    foreignKey({
      name: 'imports_formations_import_fk',
      columns: [t.importId],
      foreignColumns: [imports.id],
    }).onDelete('cascade'),
    index('imports_formations_import_idx').on(t.importId, t.id),
  ],
);

/** What a run refused, as read: nothing of a file is lost. */
export const importsRefus = snakeCase.table(
  'imports_refus',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    importId: integer().notNull(),
    fichier: text().notNull(),
    numeroSource: text(),
    /** Null where it was too large to keep. */
    contenu: jsonb(),
    anomalies: jsonb().notNull(),
  },
  (t) => [
    foreignKey({
      name: 'imports_refus_import_fk',
      columns: [t.importId],
      foreignColumns: [imports.id],
    }).onDelete('cascade'),
    index('imports_refus_import_idx').on(t.importId, t.id),
  ],
);

export const objetDeProgramme = pgEnum('objet_de_programme', [
  'ORGANISME',
  'PROGRAMME',
  'LOT',
  'ADRESSE',
]);

/** What a run of the Région's file changed: the journal of programmes and lots, and what undoing it writes again. */
export const importsProgramme = snakeCase.table(
  'imports_programme',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    importId: integer().notNull(),
    objet: objetDeProgramme().notNull(),
    /** SIRET; `[year, programme]`; `[year, programme, lot]`; `[SIRET, address]`. */
    cle: text().notNull(),
    /** Null where the run created it. */
    avant: jsonb(),
    /** Null where undoing another run took it away. */
    apres: jsonb(),
  },
  (t) => [
    foreignKey({
      name: 'imports_programme_import_fk',
      columns: [t.importId],
      foreignColumns: [imports.id],
    }).onDelete('cascade'),
    index('imports_programme_import_idx').on(t.importId, t.id),
  ],
);

/** What a source last said of one of its formations: whole, so that nothing of it is lost. */
export const formationsImportees = snakeCase.table(
  'formations_importees',
  {
    source: text().notNull(),
    numeroSource: text().notNull(),
    /** SHA-256 of what was written, hexadecimal: equal means nothing to write. Null where something was left out. */
    empreinte: text(),
    /** The LHEO element as read, extras and elements without a field of ours included. */
    contenu: jsonb().notNull(),
    formationNumero: integer().notNull(),
    /** By fiche and field, a short hash of what was written: shows what was changed here since. */
    ecrit: jsonb(),
    /** FASD numbers by number of the source: an undone withdrawal gets them back. */
    numeros: jsonb(),
    /** Contacts and places that it gives, of its organismes included. */
    contacts: integer().array().notNull().default([]),
    lieux: integer().array().notNull().default([]),
    importeeLe: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ name: 'formations_importees_pk', columns: [t.source, t.numeroSource] }),
    index('formations_importees_formation_idx').on(t.formationNumero),
    index('formations_importees_contacts_idx').using('gin', t.contacts),
    index('formations_importees_lieux_idx').using('gin', t.lieux),
  ],
);
