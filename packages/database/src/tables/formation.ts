import { LIMITES_FORMATION } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgSequence,
  primaryKey,
  smallint,
  snakeCase,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import {
  colonnesDeFiche,
  colonnesDeProvenance,
  forme,
  instant,
  longueurs,
  voie,
  vue,
} from './colonnes.ts';
import { organismes } from './organisme.ts';

export const formationsNumero = pgSequence('formations_numero_seq');

/** Title and domain of a course, once by view. docs/domain.md 4.1; LHEO: `formation`. */
export const formations = snakeCase.table(
  'formations',
  {
    ...colonnesDeFiche(),
    numero: integer()
      .notNull()
      .default(sql`nextval('formations_numero_seq')`),
    ...colonnesDeProvenance(),
    /** Who entered it: sees the draft before it carries any action. Null when imported. */
    organismeId: integer().references(() => organismes.id),
    intitule: text().notNull(),
    formacodes: text().array().notNull(),
    formacodesVersions: text().array().notNull(),
    nsf: text().array().notNull().default([]),
    rome: text().array().notNull().default([]),
    objectifGeneral: text(),
    contenu: text(),
    certifiante: boolean().notNull().default(false),
    niveauSortie: text(),
    voie: voie().notNull().default('FORMATION_CONTINUE'),
  },
  (t) => [
    primaryKey({ name: 'formations_pk', columns: [t.vue, t.numero] }),
    unique('formations_source_unique').on(t.vue, t.source, t.numeroSource),
    index('formations_numero_source_idx').on(t.numeroSource),
    ...longueurs('formations', t, LIMITES_FORMATION),
    check('formations_intitule_rempli', sql`btrim(${t.intitule}) <> ''`),
    check('formations_formacodes_nombre', sql`cardinality(${t.formacodes}) <= 5`),
    check(
      'formations_formacodes_versions_nombre',
      sql`cardinality(${t.formacodes}) = cardinality(${t.formacodesVersions})`,
    ),
    check('formations_nsf_nombre', sql`cardinality(${t.nsf}) <= 3`),
    check('formations_rome_nombre', sql`cardinality(${t.rome}) <= 5`),
    index('formations_intitule_idx').on(t.vue, sql`${t.intitule} collate "und-x-icu"`, t.numero),
    index('formations_modifie_le_idx').on(t.vue, t.modifieLe, t.numero),
    index('formations_formacodes_idx').using('gin', t.formacodes),
    index('formations_recherche_idx').using('gin', sql`sans_accents(${t.intitule}) gin_trgm_ops`),
    index('formations_organisme_idx').on(t.organismeId),
  ],
);

/** One certification that a formation prepares for. LHEO: `certification`. */
export const certifications = snakeCase.table(
  'certifications',
  {
    vue: vue().notNull(),
    formationNumero: integer().notNull(),
    /** From 0, in the order of entry. */
    rang: smallint().notNull(),
    codeRncp: text(),
    codeCertifInfo: text(),
    codeRs: text(),
    codeCpf: text(),
    /** The Certif Info code that the Cariforef put in place of `codeCertifInfo`. docs/domain.md section 5. */
    remplaceParCertifInfo: text(),
    remplaceLe: instant(),
    /** When the organisme took note of it. */
    acquitteLe: instant(),
  },
  (t) => [
    primaryKey({ name: 'certifications_pk', columns: [t.vue, t.formationNumero, t.rang] }),
    foreignKey({
      name: 'certifications_formation_fk',
      columns: [t.vue, t.formationNumero],
      foreignColumns: [formations.vue, formations.numero],
    }).onDelete('cascade'),
    check('certifications_rang', sql`${t.rang} between 0 and 4`),
    forme('certifications_code_rncp_forme', t.codeRncp, '^RNCP[0-9]{1,6}$'),
    forme('certifications_code_certif_info_forme', t.codeCertifInfo, '^[0-9]{1,10}$'),
    forme('certifications_code_rs_forme', t.codeRs, '^RS[0-9]{1,8}$'),
    forme('certifications_code_cpf_forme', t.codeCpf, '^CPF[0-9]{1,7}$'),
    check(
      'certifications_remplacement',
      sql`(${t.remplaceParCertifInfo} is null) = (${t.remplaceLe} is null) and (${t.acquitteLe} is null or ${t.remplaceLe} is not null)`,
    ),
    index('certifications_code_rncp_idx').on(t.codeRncp),
    index('certifications_code_certif_info_idx').on(t.codeCertifInfo),
  ],
);
