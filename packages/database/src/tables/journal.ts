import { bigint, index, integer, jsonb, pgEnum, snakeCase, text } from 'drizzle-orm/pg-core';
import { instant } from './colonnes.ts';
import { organismes } from './organisme.ts';
import { utilisateurs } from './utilisateur.ts';

export const typeFiche = pgEnum('type_fiche', ['FORMATION', 'ACTION', 'SESSION', 'DISPOSITIF']);

/** Everything that happened, appended in the transaction that did it. docs/design.md section 5.9. */
export const evenements = snakeCase.table(
  'evenements',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    survenuLe: instant().notNull().defaultNow(),
    /** The act: `IMPORT_CREATION`, `IMPORT_MODIFICATION`, `IMPORT_RETRAIT`. */
    type: text().notNull(),
    fiche: typeFiche().notNull(),
    numero: integer().notNull(),
    /** The action whose history this belongs to; null for a formation without one. */
    actionNumero: integer(),
    /** Who did it; both null for a command. */
    utilisateurId: integer().references(() => utilisateurs.id, { onDelete: 'set null' }),
    organismeId: integer().references(() => organismes.id),
    /** The feed, for an import. */
    source: text(),
    /** The field that changed; null for an act on the whole fiche. */
    champ: text(),
    avant: jsonb(),
    apres: jsonb(),
  },
  (t) => [
    index('evenements_action_idx').on(t.actionNumero, t.id),
    index('evenements_fiche_idx').on(t.fiche, t.numero, t.id),
    index('evenements_utilisateur_idx').on(t.utilisateurId),
    index('evenements_organisme_idx').on(t.organismeId),
  ],
);
