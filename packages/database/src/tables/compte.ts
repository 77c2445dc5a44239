import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  primaryKey,
  snakeCase,
  text,
} from 'drizzle-orm/pg-core';
import { forme, instant } from './colonnes.ts';
import { organismes } from './organisme.ts';
import { utilisateurs } from './utilisateur.ts';

export const typeJeton = pgEnum('type_jeton', ['ACTIVATION', 'REINITIALISATION', 'CONNEXION']);

/** A secret of one holder: a key sent by mail, or a session after signing in. Only its SHA-256 is kept, in hexadecimal. */
export const jetons = snakeCase.table(
  'jetons',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    type: typeJeton().notNull(),
    empreinte: text().notNull().unique('jetons_empreinte_unique'),
    /** Null for an activation: the account is made with it. */
    utilisateurId: integer().references(() => utilisateurs.id, { onDelete: 'cascade' }),
    /** For an activation: whom the account will act for, and who was written to. */
    organismeId: integer().references(() => organismes.id, { onDelete: 'cascade' }),
    courriel: text(),
    creeLe: instant().notNull(),
    /** Of a session: when a request last came with it, give or take a few minutes. */
    vuLe: instant(),
    expireLe: instant().notNull(),
    /** When it was used or cancelled, which ends it. */
    consommeLe: instant(),
  },
  (t) => [
    forme('jetons_empreinte_forme', t.empreinte, '^[0-9a-f]{64}$'),
    check(
      'jetons_titulaire',
      sql`case ${t.type} when 'ACTIVATION' then ${t.organismeId} is not null and ${t.courriel} is not null else ${t.utilisateurId} is not null end`,
    ),
    index('jetons_utilisateur_idx').on(t.utilisateurId, t.type),
    index('jetons_expire_le_idx').on(t.expireLe),
  ],
);

/** What an integrator's programs sign in with; shown once, its SHA-256 is kept. Its rights are its owner's, or less. */
export const clesApi = snakeCase.table(
  'cles_api',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    utilisateurId: integer()
      .notNull()
      .references(() => utilisateurs.id, { onDelete: 'cascade' }),
    nom: text().notNull(),
    empreinte: text().notNull().unique('cles_api_empreinte_unique'),
    /** Its first characters, to tell it from others. */
    debut: text().notNull(),
    lectureSeule: boolean().notNull().default(false),
    creeLe: instant().notNull(),
    /** Null: until it is revoked. */
    expireLe: instant(),
    revoqueeLe: instant(),
  },
  (t) => [
    check('cles_api_nom_longueur', sql`char_length(${t.nom}) between 1 and 100`),
    forme('cles_api_empreinte_forme', t.empreinte, '^[0-9a-f]{64}$'),
    index('cles_api_utilisateur_idx').on(t.utilisateurId, t.id),
  ],
);

/** Attempts on one account or from one address, within a window: counted for all servers together. */
export const tentatives = snakeCase.table('tentatives', {
  /** `connexion:adresse:…`, `connexion:compte:…`; the rest is hashed. */
  cle: text().primaryKey(),
  depuis: instant().notNull(),
  nombre: integer().notNull(),
});

/** Mails to send, written by the transaction that has something to say and sent after it. */
export const courriels = snakeCase.table(
  'courriels',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    destinataire: text().notNull(),
    sujet: text().notNull(),
    texte: text().notNull(),
    creeLe: instant().notNull(),
    /** Not before this instant: the first try, and each one after a failure. */
    prevuLe: instant().notNull(),
    essais: integer().notNull().default(0),
    envoyeLe: instant(),
    /** Why the last try failed. */
    erreur: text(),
  },
  (t) => [
    index('courriels_a_envoyer_idx')
      .on(t.prevuLe)
      .where(sql`${t.envoyeLe} is null`),
  ],
);

/** Answers to mutations that named an Idempotency-Key: the same key gives the same answer. */
export const clesIdempotence = snakeCase.table(
  'cles_idempotence',
  {
    utilisateurId: integer()
      .notNull()
      .references(() => utilisateurs.id, { onDelete: 'cascade' }),
    cle: text().notNull(),
    /** SHA-256 of the request, hexadecimal: another request under the same key is refused. */
    empreinte: text().notNull(),
    /** What the act gave, written by its transaction; null while it has not ended. */
    resultat: jsonb(),
    creeLe: instant().notNull(),
  },
  (t) => [
    primaryKey({ name: 'cles_idempotence_pk', columns: [t.utilisateurId, t.cle] }),
    check('cles_idempotence_cle_longueur', sql`char_length(${t.cle}) between 1 and 255`),
    index('cles_idempotence_cree_le_idx').on(t.creeLe),
  ],
);

/** Mutations of accounts that named an Idempotency-Key: their answers hold secrets, so that only the fact is kept. */
export const demandesRecues = snakeCase.table(
  'demandes_recues',
  {
    /** SHA-256 of the account, the key and the field of the answer, hexadecimal. */
    empreinte: text().primaryKey(),
    recueLe: instant().notNull(),
  },
  (t) => [index('demandes_recues_recue_le_idx').on(t.recueLe)],
);
