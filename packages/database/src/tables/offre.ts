import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
  date,
  index,
  integer,
  pgEnum,
  primaryKey,
  snakeCase,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  entreesSorties,
  etatRecrutement,
  instant,
  modaliteEnseignement,
  typeDispositif,
  voie,
} from './colonnes.ts';

export const typeChangement = pgEnum('type_changement', ['CREATION', 'MODIFICATION', 'RETRAIT']);

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const cube = customType<{ data: string }>({ dataType: () => 'cube' });

/**
 * The search table: one row per published session, with all that search, facets, statistics and the dashboard filter
 * on. Written only by the SQL function `ecrire_offres`, never column by column. docs/design.md section 4.
 */
export const offres = snakeCase.table(
  'offres',
  {
    session: integer().primaryKey(),
    action: integer().notNull(),
    formation: integer().notNull(),
    dispensateurId: integer().notNull(),
    responsableId: integer().notNull(),
    /** SIRETs of the dispensateur and, where it is another, of the responsable. */
    organismes: text().array().notNull(),
    intitule: text().notNull(),
    /** First day; `infinity` while unknown, so that rows compare. */
    debut: date().notNull(),
    /** Last day; `infinity` without one. */
    fin: date().notNull(),
    /** Of the place; null without a place, or if the place does not say. */
    departement: text(),
    commune: text(),
    /** Point of the unit sphere, so that the order of chords is that of distances; null without coordinates. */
    position: cube(),
    modaliteEnseignement: modaliteEnseignement(),
    entreesSorties: entreesSorties(),
    etatRecrutement: etatRecrutement(),
    voie: voie().notNull(),
    certifiante: boolean().notNull(),
    niveauSortie: text(),
    typesDispositif: typeDispositif().array().notNull(),
    /** Codes of programmes, of any year. */
    programmes: text().array().notNull(),
    formacodes: text().array().notNull(),
    /** Of all dispositifs together; 0 where none says. */
    places: integer().notNull(),
    /** Meets the conditions of the regional sites, but for its end: K01. */
    siteRegional: boolean().notNull().default(false),
    /** Meets those of Offre Info, but for its end and for who answers for it. */
    offreInfo: boolean().notNull().default(false),
    /** Day of its last information collective that is complete; null without one. */
    derniereInformation: date(),
    /** The latest change of the session, of its action or of its formation. */
    modifieLe: instant().notNull(),
    /** Weighted words, and one tag for each value that a filter may ask for: docs/decisions/004. */
    recherche: tsvector().notNull(),
  },
  (t) => [
    // With a list of pending words, which `ecrire_offres` takes into the index at once: word by word would cost twice as much.
    index('offres_recherche_idx').using('gin', t.recherche),
    // With the last day: an order by the first passes by what is over without reading it.
    index('offres_debut_idx').on(t.debut, t.session, t.fin),
    index('offres_departement_idx').on(t.departement, t.debut, t.session),
    index('offres_fin_idx').on(t.fin, t.session),
    index('offres_intitule_idx').on(sql`${t.intitule} collate "und-x-icu"`, t.session),
    index('offres_modifie_le_idx').on(t.modifieLe, t.session),
    index('offres_position_idx').using('gist', t.position),
    index('offres_sans_position_idx')
      .on(t.session)
      .where(sql`${t.position} is null`),
    index('offres_action_idx').on(t.action),
  ],
);

/**
 * How many offers that the regional sites may show, not over on `publication.compteAu`, begin on a day in a département, or
 * in all (`*`), taught in a way: kept by a trigger of `offres`. Read through `offres/compteurs.ts`.
 */
export const offresCube = snakeCase.table(
  'offres_cube',
  {
    debut: date().notNull(),
    /** Empty if the offers have no value; so is `modaliteEnseignement`. */
    departement: text().notNull(),
    modaliteEnseignement: text().notNull(),
    sessions: integer().notNull(),
  },
  (t) => [
    primaryKey({
      name: 'offres_cube_pk',
      columns: [t.debut, t.departement, t.modaliteEnseignement],
    }),
    index('offres_cube_departement_idx').on(t.departement, t.debut),
  ],
);

/** How many of the same offers have each value of each facet, and how many there are (`TOTAL`): kept and read likewise. */
export const offresCompteurs = snakeCase.table(
  'offres_compteurs',
  { facette: text().notNull(), code: text().notNull(), sessions: integer().notNull() },
  (t) => [primaryKey({ name: 'offres_compteurs_pk', columns: [t.facette, t.code] })],
);

/** Words of titles, labels, organismes and towns that offers have had: what typos are corrected from. */
export const vocabulaire = snakeCase.table('vocabulaire', { mot: text().primaryKey() }, (t) => [
  index('vocabulaire_trigrammes_idx').using('gin', sql`${t.mot} gin_trgm_ops`),
]);

/** Stems that more than a third of the offers have: searches do not select by them. Written by `compterMotsCourants`. */
export const motsCourants = snakeCase.table('mots_courants', { racine: text().primaryKey() });

/** What a Formacode or a ROME code is found by: packages/referentiels as the database needs it. */
export const descripteurs = snakeCase.table(
  'descripteurs',
  {
    /** `FORMACODE`, `ROME`, `PUBLIC`, `TYPE_DISPOSITIF`, `MODALITE_ENSEIGNEMENT` or `NIVEAU`. */
    nomenclature: text().notNull(),
    code: text().notNull(),
    /** Its label, and its other words. */
    mots: text().notNull(),
    /** Itself and all its broader terms. */
    lignee: text().array().notNull(),
  },
  (t) => [primaryKey({ name: 'descripteurs_pk', columns: [t.nomenclature, t.code] })],
);

/** One row: counts the transactions that changed what the public reads. Answers are cached by it. */
export const publication = snakeCase.table('publication', {
  unique: boolean().primaryKey().default(true),
  /** Distinguishes this database from others with the same counts. */
  base: uuid().notNull().defaultRandom(),
  revision: bigint({ mode: 'number' }).notNull().default(0),
  /** The transaction that counted last: it counts once. A database brought back to an earlier state counts other ones. */
  transaction: text(),
  /** SHA-256 of the table `descripteurs`. */
  descripteurs: text(),
  /** The cube and the counters count what is not over on this day. */
  compteAu: date().notNull().default('-infinity'),
  /** Rank of the newest withdrawal that is gone from `changements`: who read less than that cannot read on. */
  changementsDepuis: bigint({ mode: 'number' }).notNull().default(0),
  /** SHA-256 of the SQL functions and descripteurs that every offer was last written with; null: never. */
  ecriture: text(),
});

/**
 * What the latest publications changed in `offres`: servers that hold a copy read again only that. Kept for a thousand
 * publications.
 */
export const publications = snakeCase.table('publications', {
  /** As `publication` counted it. */
  revision: bigint({ mode: 'number' }).primaryKey(),
  transaction: text().notNull(),
  /** Actions whose offers changed; null where there are too many to name. */
  actions: integer().array(),
});

/**
 * Every change of the published sessions in the order of commits, for those who keep a copy. Written only by the SQL function
 * `suivre_offre`, once a session and transaction.
 */
export const changements = snakeCase.table(
  'changements',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    session: integer().notNull(),
    action: integer().notNull(),
    formation: integer().notNull(),
    type: typeChangement().notNull(),
    survenuLe: instant().notNull().defaultNow(),
    /** Fields that changed, after their fiche: `session.debut`. */
    champs: text().array().notNull().default([]),
  },
  (t) => [index('changements_session_idx').on(t.session, t.id)],
);

/** The SQL functions of `packages/database/sql` as this database has them. */
export const sqlSources = snakeCase.table('sql_sources', {
  /** Name of the file and of its function. */
  name: text().primaryKey(),
  /** Of the file. */
  sha256: text().notNull(),
});
