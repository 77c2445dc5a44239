import type { AutreLieu, Recrutement } from '@sofi/domain';
import { LIMITES_INFORMATION_COLLECTIVE, LIMITES_SESSION } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  doublePrecision,
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
import { actions } from './action.ts';
import {
  colonnesDeFiche,
  colonnesDeProvenance,
  entreesSorties,
  etatRecrutement,
  forme,
  instant,
  longueurs,
  longueursDeListe,
  modaliteEnseignement,
  typePeriodeInscription,
  vue,
} from './colonnes.ts';
import { contacts, lieux, organismes } from './organisme.ts';

export const sessionsNumero = pgSequence('sessions_numero_seq');

/** Dates and a place, once by view; the unit of publication and of search. docs/domain.md 4.3; LHEO: `session`. */
export const sessions = snakeCase.table(
  'sessions',
  {
    ...colonnesDeFiche(),
    numero: integer()
      .notNull()
      .default(sql`nextval('sessions_numero_seq')`),
    ...colonnesDeProvenance(),
    /** The number of the source's action that holds it. LHEO: `action/@numero`, where `numeroSource` is `session/@numero`. */
    actionSource: text(),
    actionNumero: integer().notNull(),
    responsableId: integer()
      .notNull()
      .references(() => organismes.id),
    lieuId: integer().references(() => lieux.id),
    /** Other places, as a feed says them. */
    autresLieux: jsonb().$type<AutreLieu[]>().notNull().default([]),
    /** Each `recrutement` of a feed, as it says it. */
    recrutements: jsonb().$type<Recrutement[]>().notNull().default([]),
    /** The 8 characters of LHEO (docs/domain.md section 7), and the first and last day that they allow. */
    debutLheo: text(),
    debut: date(),
    debutDernier: date(),
    finLheo: text(),
    finPremier: date(),
    /** Last possible day, included. Null: no known end. */
    fin: date(),
    entreesSorties: entreesSorties(),
    rythmes: text().array().notNull().default([]),
    rythmeTexte: text(),
    periodesFormation: text().array().notNull().default([]),
    typeParcours: text(),
    modalitesPedagogiques: text().array().notNull().default([]),
    modaliteEnseignement: modaliteEnseignement(),
    dureeCentreHeures: integer(),
    dureeEntrepriseHeures: integer(),
    dureeTotaleHeures: integer(),
    dureeHebdomadaireHeures: doublePrecision(),
    modalitesAlternance: text(),
    commentaireDuree: text(),
    etatRecrutement: etatRecrutement(),
    modalitesRecrutement: text().array().notNull().default([]),
    modalitesRecrutementTexte: text(),
    modalitesInscription: text(),
    /** Where to enrol; null: the lieu itself. */
    lieuInscriptionId: integer().references(() => lieux.id),
    perimetreRecrutement: text(),
    perimetreRecrutementTexte: text(),
    urls: text().array().notNull().default([]),
    effectifMinimal: integer(),
    capaciteSimultanee: integer(),
    capaciteCumulee: integer(),
    prixHoraireTtc: text(),
    prixTotalTtc: text(),
    /** When it was withdrawn without its action. docs/domain.md section 6. */
    archiveeLe: instant(),
  },
  (t) => [
    primaryKey({ name: 'sessions_pk', columns: [t.vue, t.numero] }),
    uniqueIndex('sessions_source_unique').on(
      t.vue,
      t.source,
      t.numeroSource,
      sql`coalesce(${t.actionSource}, '')`,
    ),
    index('sessions_action_source_idx').on(t.actionSource),
    index('sessions_numero_source_idx').on(t.numeroSource),
    foreignKey({
      name: 'sessions_action_fk',
      columns: [t.vue, t.actionNumero],
      foreignColumns: [actions.vue, actions.numero],
    }).onDelete('cascade'),
    ...longueurs('sessions', t, LIMITES_SESSION),
    ...longueursDeListe('sessions', 'urls', t.urls, { rangs: 3, limite: 400 }),
    forme('sessions_debut_lheo_forme', t.debutLheo, '^[0-9]{8}$'),
    forme('sessions_fin_lheo_forme', t.finLheo, '^[0-9]{8}$'),
    check('sessions_debut_possible', sql`${t.debut} <= ${t.debutDernier}`),
    check('sessions_fin_possible', sql`${t.finPremier} <= ${t.fin}`),
    check('sessions_duree_centre', sql`${t.dureeCentreHeures} between 0 and 99999`),
    check('sessions_duree_entreprise', sql`${t.dureeEntrepriseHeures} between 0 and 99999`),
    check('sessions_duree_totale', sql`${t.dureeTotaleHeures} between 0 and 99999`),
    check('sessions_duree_hebdomadaire', sql`${t.dureeHebdomadaireHeures} between 0 and 100`),
    check('sessions_effectif_minimal', sql`${t.effectifMinimal} between 0 and 99999`),
    check('sessions_capacite_simultanee', sql`${t.capaciteSimultanee} between 0 and 99999`),
    check('sessions_capacite_cumulee', sql`${t.capaciteCumulee} between 0 and 99999`),
    check('sessions_publiee_non_archivee', sql`${t.vue} = 'TRAVAIL' or ${t.archiveeLe} is null`),
    index('sessions_action_idx').on(t.actionNumero, t.vue, t.numero),
    index('sessions_responsable_idx').on(t.responsableId, t.vue, t.fin),
    index('sessions_lieu_idx').on(t.lieuId, t.vue),
    index('sessions_lieu_inscription_idx').on(t.lieuInscriptionId),
    // Unknown days sort last, as an infinite one: a null would break row comparison.
    index('sessions_debut_idx').on(t.vue, sql`coalesce(${t.debut}, 'infinity')`, t.numero),
    index('sessions_fin_idx').on(t.vue, sql`coalesce(${t.fin}, 'infinity')`, t.numero),
    index('sessions_modifie_le_idx').on(t.vue, t.modifieLe, t.numero),
  ],
);

/** Key of the session that owns a row, and where the row stands among its like. */
const colonnesDeSession = () => ({
  vue: vue().notNull(),
  sessionNumero: integer().notNull(),
  /** From 0, in the order of entry. */
  rang: smallint().notNull(),
});

/** A meeting that presents the session. docs/domain.md 4.5; LHEO: `recrutement`, modality 9. */
export const informationsCollectives = snakeCase.table(
  'informations_collectives',
  {
    ...colonnesDeSession(),
    date: date().notNull(),
    /** Last day; null where it lasts one. */
    dateFin: date(),
    /** `HHhMM`. */
    heureDebut: text(),
    heureFin: text(),
    aDistance: boolean().notNull().default(false),
    lieuId: integer().references(() => lieux.id),
    url: text(),
    places: integer(),
    commentaire: text(),
  },
  (t) => [
    primaryKey({ name: 'informations_collectives_pk', columns: [t.vue, t.sessionNumero, t.rang] }),
    foreignKey({
      name: 'informations_collectives_session_fk',
      columns: [t.vue, t.sessionNumero],
      foreignColumns: [sessions.vue, sessions.numero],
    }).onDelete('cascade'),
    forme('informations_collectives_heure_debut_forme', t.heureDebut, '^[0-9]{2}h[0-9]{2}$'),
    forme('informations_collectives_heure_fin_forme', t.heureFin, '^[0-9]{2}h[0-9]{2}$'),
    check('informations_collectives_places', sql`${t.places} between 0 and 99999`),
    ...longueurs('informations_collectives', t, {
      url: LIMITES_INFORMATION_COLLECTIVE.url,
      commentaire: LIMITES_INFORMATION_COLLECTIVE.commentaire,
    }),
    index('informations_collectives_lieu_idx').on(t.lieuId),
  ],
);

/** When one may apply. LHEO: `periode-inscription`, or a `recrutement` with its `periode`. */
export const periodesInscription = snakeCase.table(
  'periodes_inscription',
  {
    ...colonnesDeSession(),
    type: typePeriodeInscription().notNull(),
    /** First day; null where a feed does not know it. */
    debut: date(),
    /** Last day, included; null likewise. */
    fin: date(),
  },
  (t) => [
    primaryKey({ name: 'periodes_inscription_pk', columns: [t.vue, t.sessionNumero, t.rang] }),
    foreignKey({
      name: 'periodes_inscription_session_fk',
      columns: [t.vue, t.sessionNumero],
      foreignColumns: [sessions.vue, sessions.numero],
    }).onDelete('cascade'),
  ],
);

/** Whom to ask about a session. LHEO: `contact-session`. */
export const sessionsContacts = snakeCase.table(
  'sessions_contacts',
  {
    ...colonnesDeSession(),
    contactId: integer()
      .notNull()
      .references(() => contacts.id),
  },
  (t) => [
    primaryKey({ name: 'sessions_contacts_pk', columns: [t.vue, t.sessionNumero, t.rang] }),
    foreignKey({
      name: 'sessions_contacts_session_fk',
      columns: [t.vue, t.sessionNumero],
      foreignColumns: [sessions.vue, sessions.numero],
    }).onDelete('cascade'),
    index('sessions_contacts_contact_idx').on(t.contactId),
  ],
);
