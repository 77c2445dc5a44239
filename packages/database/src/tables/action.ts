import { LIMITES_ACTION, LIMITES_BLOC, LIMITES_EQUIPEMENT } from '@sofi/domain';
import type { AutreFormateur } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgSequence,
  primaryKey,
  smallint,
  snakeCase,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import {
  colonnesDeFiche,
  colonnesDeProvenance,
  etatSaisie,
  instant,
  longueurs,
  vue,
} from './colonnes.ts';
import { formations } from './formation.ts';
import { contacts, organismes } from './organisme.ts';

export const actionsNumero = pgSequence('actions_numero_seq');

/** One organisme's way of giving a formation, once by view; the unit of the workflow. docs/domain.md 4.2; LHEO: `action`. */
export const actions = snakeCase.table(
  'actions',
  {
    ...colonnesDeFiche(),
    numero: integer()
      .notNull()
      .default(sql`nextval('actions_numero_seq')`),
    ...colonnesDeProvenance(),
    formationNumero: integer().notNull(),
    /** Of the working revision; what is published was validated. */
    etat: etatSaisie().notNull().default('EN_COURS_DE_SAISIE'),
    /** When it was last sent to the Cariforef; null: never. */
    envoyeeLe: instant(),
    dispensateurId: integer()
      .notNull()
      .references(() => organismes.id),
    /** Holder of the lot that it is entered under, who may enter it for the dispensateur; null without a lot. */
    mandataireId: integer().references(() => organismes.id),
    complementIntitule: text(),
    complementProgramme: text(),
    objectifs: text(),
    resultatsAttendus: text(),
    plusFormation: text(),
    urlVideo: text(),
    urlPdf: text(),
    urlAction: text(),
    urls: text().array().notNull().default([]),
    /** Who else gives it, as a feed names them. */
    autresFormateurs: jsonb().$type<AutreFormateur[]>().notNull().default([]),
    niveauEntree: text(),
    niveauEntreeObligatoire: boolean().notNull().default(false),
    prerequis: boolean().notNull().default(false),
    commentairesPrerequis: text(),
    publics: text().array().notNull().default([]),
    publicsVersions: text().array().notNull().default([]),
    infoPublicVise: text(),
    accesHandicapes: text(),
    restauration: text(),
    hebergement: text(),
    transport: text(),
    langues: text().array().notNull().default([]),
  },
  (t) => [
    primaryKey({ name: 'actions_pk', columns: [t.vue, t.numero] }),
    // A feed's action is a group of its numbers, and goes by one of them: which one may change.
    uniqueIndex('actions_source_unique')
      .on(t.vue, t.source, t.numeroSource)
      .where(sql`${t.source} like 'saisie:%'`),
    index('actions_numero_source_idx').on(t.numeroSource),
    // Children point to the parent row of the same view: docs/design.md section 3, held by the database.
    foreignKey({
      name: 'actions_formation_fk',
      columns: [t.vue, t.formationNumero],
      foreignColumns: [formations.vue, formations.numero],
    }),
    check('actions_publiee_validee', sql`${t.vue} = 'TRAVAIL' or ${t.etat} = 'VALIDEE'`),
    ...longueurs('actions', t, LIMITES_ACTION),
    check('actions_publics_nombre', sql`cardinality(${t.publics}) <= 10`),
    check(
      'actions_publics_versions_nombre',
      sql`cardinality(${t.publics}) = cardinality(${t.publicsVersions})`,
    ),
    check('actions_langues_nombre', sql`cardinality(${t.langues}) <= 5`),
    index('actions_formation_idx').on(t.formationNumero, t.vue, t.numero),
    index('actions_dispensateur_idx').on(t.dispensateurId, t.vue, t.etat),
    index('actions_mandataire_idx').on(t.mandataireId, t.vue),
    index('actions_modifie_le_idx').on(t.vue, t.modifieLe, t.numero),
    // What was never sent sorts by its creation: a null would break row comparison.
    index('actions_envoyee_le_idx').on(t.vue, sql`coalesce(${t.envoyeeLe}, ${t.creeLe})`, t.numero),
    index('actions_etat_idx')
      .on(t.etat, t.numero)
      .where(sql`${t.vue} = 'TRAVAIL'`),
  ],
);

/** Key of the action that owns a row, and where the row stands among its like. */
const colonnesDAction = () => ({
  vue: vue().notNull(),
  actionNumero: integer().notNull(),
  /** From 0, in the order of entry. */
  rang: smallint().notNull(),
});

/** Equipment that the learner pays for. LHEO: `equipement`. */
export const equipements = snakeCase.table(
  'equipements',
  {
    ...colonnesDAction(),
    /** Dictionary type-equipement. */
    type: text().notNull(),
    /** Euros. */
    coutIndicatif: integer(),
    commentaire: text(),
  },
  (t) => [
    primaryKey({ name: 'equipements_pk', columns: [t.vue, t.actionNumero, t.rang] }),
    foreignKey({
      name: 'equipements_action_fk',
      columns: [t.vue, t.actionNumero],
      foreignColumns: [actions.vue, actions.numero],
    }).onDelete('cascade'),
    check('equipements_cout_indicatif', sql`${t.coutIndicatif} between 0 and 99999`),
    ...longueurs('equipements', t, LIMITES_EQUIPEMENT),
  ],
);

/** Blocks of a certification that the action prepares. LHEO: `bloc-competences`. */
export const blocsCompetences = snakeCase.table(
  'blocs_competences',
  {
    ...colonnesDAction(),
    code: text().notNull(),
    libelle: text().notNull(),
    /** Dictionary type-validation-blocs. */
    validation: text(),
  },
  (t) => [
    primaryKey({ name: 'blocs_competences_pk', columns: [t.vue, t.actionNumero, t.rang] }),
    foreignKey({
      name: 'blocs_competences_action_fk',
      columns: [t.vue, t.actionNumero],
      foreignColumns: [actions.vue, actions.numero],
    }).onDelete('cascade'),
    ...longueurs('blocs_competences', t, LIMITES_BLOC),
  ],
);

/** Contacts of the offer. LHEO: `contact-formation`. */
export const actionsContacts = snakeCase.table(
  'actions_contacts',
  {
    ...colonnesDAction(),
    contactId: integer()
      .notNull()
      .references(() => contacts.id),
  },
  (t) => [
    primaryKey({ name: 'actions_contacts_pk', columns: [t.vue, t.actionNumero, t.rang] }),
    foreignKey({
      name: 'actions_contacts_action_fk',
      columns: [t.vue, t.actionNumero],
      foreignColumns: [actions.vue, actions.numero],
    }).onDelete('cascade'),
    index('actions_contacts_contact_idx').on(t.contactId),
  ],
);
