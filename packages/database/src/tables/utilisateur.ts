import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, snakeCase, text } from 'drizzle-orm/pg-core';
import { instant, role } from './colonnes.ts';
import { organismes } from './organisme.ts';

/** Somebody with an account. */
export const utilisateurs = snakeCase.table(
  'utilisateurs',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** Lower case. */
    courriel: text().notNull().unique('utilisateurs_courriel_unique'),
    nom: text(),
    roles: role().array().notNull().default([]),
    /** Argon2id, in PHC's form; null where the account only signs in elsewhere. */
    motDePasse: text(),
    /** Its name for an OpenID provider (claim `sub`). */
    sujet: text().unique('utilisateurs_sujet_unique'),
    /** Mails that it does not want: names of notices. */
    silences: text().array().notNull().default([]),
    creeLe: instant().notNull().defaultNow(),
  },
  (t) => [
    check('utilisateurs_courriel_longueur', sql`char_length(${t.courriel}) <= 160`),
    check('utilisateurs_courriel_minuscule', sql`${t.courriel} = lower(${t.courriel})`),
    check('utilisateurs_nom_longueur', sql`char_length(${t.nom}) <= 250`),
  ],
);

/** For which organismes a user acts. */
export const utilisateursOrganismes = snakeCase.table(
  'utilisateurs_organismes',
  {
    utilisateurId: integer()
      .notNull()
      .references(() => utilisateurs.id, { onDelete: 'cascade' }),
    organismeId: integer()
      .notNull()
      .references(() => organismes.id),
  },
  (t) => [
    primaryKey({ name: 'utilisateurs_organismes_pk', columns: [t.utilisateurId, t.organismeId] }),
    index('utilisateurs_organismes_organisme_idx').on(t.organismeId),
  ],
);
