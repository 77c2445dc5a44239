import type { Modification, ValeursProtegees } from '@sofi/domain';
import { ETATS_D_ACCORD, LIMITES_ACCORD_REGION, LIMITES_DEMANDE_D_ACCORD } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  snakeCase,
  text,
} from 'drizzle-orm/pg-core';
import { actions } from './action.ts';
import { instant, longueurs, vue } from './colonnes.ts';
import { utilisateurs } from './utilisateur.ts';

/**
 * The Région's latest agreement about a dispositif, with the values that it agreed to. docs/domain.md section 5. Beside the
 * fiches: it outlives changes that are given up, and a dispositif that was taken away.
 */
export const accordsRegion = snakeCase.table(
  'accords_region',
  {
    dispositifNumero: integer().primaryKey(),
    actionNumero: integer().notNull(),
    /** Day of the agreement, as the Région dates it. */
    date: date().notNull(),
    reference: text().notNull(),
    valeurs: jsonb().$type<ValeursProtegees>().notNull(),
    donneLe: instant().notNull(),
    /** When its change was published, which ends it. Null before. */
    utiliseLe: instant(),
  },
  (t) => [
    ...longueurs('accords_region', t, LIMITES_ACCORD_REGION),
    index('accords_region_action_idx').on(t.actionNumero),
  ],
);

export const etatDAccord = pgEnum('etat_d_accord', ETATS_D_ACCORD);

/** What an organisme asks the Région to agree to for a dispositif, and what it answered. docs/domain.md section 5. */
export const demandesDAccord = snakeCase.table(
  'demandes_d_accord',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    /** TRAVAIL: it is about what is being written. */
    vueAction: vue().notNull().default('TRAVAIL'),
    actionNumero: integer().notNull(),
    dispositifNumero: integer().notNull(),
    /** View in which the dispositif was when it was asked: PUBLIEE where it had been taken away. */
    vueDispositif: vue().notNull(),
    /** About withdrawing the published session. */
    retrait: boolean().notNull(),
    valeurs: jsonb().$type<ValeursProtegees>().notNull(),
    /** The same beside what was published then. */
    modifications: jsonb().$type<Modification[]>().notNull(),
    motif: text().notNull(),
    etat: etatDAccord().notNull(),
    demandeeParId: integer().references(() => utilisateurs.id, { onDelete: 'set null' }),
    demandeeLe: instant().notNull(),
    reference: text(),
    motifDeRefus: text(),
    decideLe: instant(),
  },
  (t) => [
    foreignKey({
      name: 'demandes_d_accord_action_fk',
      columns: [t.vueAction, t.actionNumero],
      foreignColumns: [actions.vue, actions.numero],
    }).onDelete('cascade'),
    check('demandes_d_accord_vue', sql`${t.vueAction} = 'TRAVAIL'`),
    ...longueurs('demandes_d_accord', t, { ...LIMITES_ACCORD_REGION, ...LIMITES_DEMANDE_D_ACCORD }),
    check(
      'demandes_d_accord_decision',
      sql`(${t.decideLe} is null) = (${t.reference} is null and ${t.motifDeRefus} is null)`,
    ),
    index('demandes_d_accord_action_idx').on(t.actionNumero, t.id),
    index('demandes_d_accord_dispositif_idx').on(t.dispositifNumero),
    index('demandes_d_accord_en_attente_idx')
      .on(t.id)
      .where(sql`${t.etat} = 'DEMANDE'`),
    index('demandes_d_accord_demandee_par_idx').on(t.demandeeParId),
  ],
);
