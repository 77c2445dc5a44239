import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, snakeCase, text } from 'drizzle-orm/pg-core';
import { actions } from './action.ts';
import { instant, vue } from './colonnes.ts';
import { utilisateurs } from './utilisateur.ts';

/** What a validator asks about an action that was sent, and what the organisme answers. docs/domain.md section 5. */
export const questions = snakeCase.table(
  'questions',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** TRAVAIL: questions are about what is being written. */
    vue: vue().notNull().default('TRAVAIL'),
    actionNumero: integer().notNull(),
    /** FASD code of the fiche and name of the field asked about; null: about the whole. */
    fiche: text(),
    champ: text(),
    texte: text().notNull(),
    poseeParId: integer().references(() => utilisateurs.id, { onDelete: 'set null' }),
    poseeLe: instant().notNull(),
    reponse: text(),
    repondueParId: integer().references(() => utilisateurs.id, { onDelete: 'set null' }),
    repondueLe: instant(),
  },
  (t) => [
    foreignKey({
      name: 'questions_action_fk',
      columns: [t.vue, t.actionNumero],
      foreignColumns: [actions.vue, actions.numero],
    }).onDelete('cascade'),
    check('questions_vue', sql`${t.vue} = 'TRAVAIL'`),
    check('questions_texte_longueur', sql`char_length(${t.texte}) between 1 and 3000`),
    check('questions_reponse_longueur', sql`char_length(${t.reponse}) between 1 and 3000`),
    check('questions_repondue', sql`(${t.reponse} is null) = (${t.repondueLe} is null)`),
    index('questions_action_idx').on(t.actionNumero, t.id),
    index('questions_posee_par_idx').on(t.poseeParId),
    index('questions_repondue_par_idx').on(t.repondueParId),
  ],
);
