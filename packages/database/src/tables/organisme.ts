import type { Coordonnees } from '@sofi/domain';
import { LIMITES_ADRESSE, LIMITES_CONTACT, LIMITES_ORGANISME } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  snakeCase,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { forme, instant, longueurs, longueursDeListe } from './colonnes.ts';

/** Who gives or answers for training. docs/domain.md 4.6. */
export const organismes = snakeCase.table(
  'organismes',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    siret: text().notNull().unique('organismes_siret_unique'),
    numeroDeclarationActivite: text(),
    nom: text().notNull(),
    raisonSociale: text().notNull(),
    uai: text(),
    renseignementsSpecifiques: text(),
    /** Formacodes that it could give. LHEO: `potentiel`. */
    potentiel: text().array().notNull().default([]),
    categorie: text(),
    /** How to reach it, beside its address. LHEO: `coordonnees-organisme`. */
    coordonnees: jsonb().$type<Coordonnees>(),
    /** The feed that created it; null when entered here. Another source never overwrites it. */
    source: text(),
    creeLe: instant().notNull().defaultNow(),
    modifieLe: instant().notNull().defaultNow(),
  },
  (t) => [
    ...longueurs('organismes', t, LIMITES_ORGANISME),
    forme('organismes_siret_forme', t.siret, '^[0-9]{14}$'),
    forme('organismes_numero_declaration_activite_forme', t.numeroDeclarationActivite, '^.{11}$'),
    forme('organismes_uai_forme', t.uai, '^[0-9]{7}[A-Z]$'),
    check('organismes_potentiel_nombre', sql`cardinality(${t.potentiel}) <= 25`),
    index('organismes_nom_idx').on(sql`${t.nom} collate "und-x-icu"`, t.id),
    index('organismes_recherche_idx').using('gin', sql`sans_accents(${t.nom}) gin_trgm_ops`),
  ],
);

/** A place of an organisme: a site where it trains, its own address, or a meeting's. LHEO: `adresse`. */
export const lieux = snakeCase.table(
  'lieux',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    organismeId: integer()
      .notNull()
      .references(() => organismes.id, { onDelete: 'cascade' }),
    /** Trains here: shown among the organisme's `lieux`. */
    estSite: boolean().notNull().default(true),
    /** The feed that gives it; null when entered here: imports do not touch it. */
    source: text(),
    /** The organisme's own address; one at most. */
    estSiege: boolean().notNull().default(false),
    siret: text(),
    uai: text(),
    /** LHEO: `denomination`, else the town. */
    nom: text().notNull(),
    lignes: text().array().notNull(),
    codePostal: text().notNull(),
    commune: text().notNull(),
    codeInsee: text(),
    codeInseeCanton: text(),
    departement: text(),
    region: text(),
    pays: text(),
    /** Degrees, WGS 84. */
    latitude: doublePrecision(),
    longitude: doublePrecision(),
  },
  (t) => [
    ...longueurs('lieux', t, {
      nom: LIMITES_ADRESSE.denomination,
      commune: LIMITES_ADRESSE.commune,
    }),
    ...longueursDeListe('lieux', 'lignes', t.lignes, { rangs: 4, limite: LIMITES_ADRESSE.ligne }),
    forme('lieux_siret_forme', t.siret, '^[0-9]{14}$'),
    forme('lieux_uai_forme', t.uai, '^[0-9]{7}[A-Z]$'),
    forme('lieux_code_postal_forme', t.codePostal, '^.{5}$'),
    forme('lieux_code_insee_forme', t.codeInsee, '^([0-9]{2}|2[AB])[0-9]{3}$'),
    forme('lieux_departement_forme', t.departement, '^([0-9]{2,3}|2[AB])$'),
    forme('lieux_region_forme', t.region, '^[0-9]{2}$'),
    forme('lieux_pays_forme', t.pays, '^[A-Z]{2}$'),
    check('lieux_latitude', sql`${t.latitude} between -90 and 90`),
    check('lieux_longitude', sql`${t.longitude} between -180 and 180`),
    check('lieux_coordonnees', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    index('lieux_organisme_idx').on(t.organismeId, t.id),
    uniqueIndex('lieux_siege_unique')
      .on(t.organismeId)
      .where(sql`${t.estSiege}`),
    index('lieux_departement_idx').on(t.departement),
  ],
);

/** An entry of an organisme's address book. Personal data: shown with its offer, never searched. */
export const contacts = snakeCase.table(
  'contacts',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    organismeId: integer()
      .notNull()
      .references(() => organismes.id, { onDelete: 'cascade' }),
    /** Answers for the organisme itself; the others are shown only with their offer. */
    estInstitutionnel: boolean().notNull().default(false),
    /** The feed that gives it; null when entered here: imports do not touch it. */
    source: text(),
    type: text(),
    civilite: text(),
    nom: text().notNull(),
    prenom: text(),
    telephone: text(),
    autresTelephones: text().array().notNull().default([]),
    portable: text(),
    autresPortables: text().array().notNull().default([]),
    fax: text(),
    autresFax: text().array().notNull().default([]),
    courriel: text(),
    lieuId: integer().references(() => lieux.id),
    urls: text().array().notNull().default([]),
  },
  (t) => [
    ...longueurs('contacts', t, LIMITES_CONTACT),
    ...longueursDeListe('contacts', 'urls', t.urls, { rangs: 3, limite: 400 }),
    index('contacts_organisme_idx').on(t.organismeId, t.id),
    index('contacts_lieu_idx').on(t.lieuId),
  ],
);
