import {
  ENTREES_SORTIES,
  ETATS_LOT,
  ETATS_RECRUTEMENT,
  ETATS_SAISIE,
  MODALITES_ENSEIGNEMENT,
  ROLES,
  TYPES_DISPOSITIF,
  TYPES_PERIODE_INSCRIPTION,
  VOIES,
  VUES,
} from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { check, integer, pgEnum, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * RETIREE: the published fiches of an archived action as they were, to be brought back. Nothing reads them but the stores that
 * archive, so that no type of row knows it.
 */
export const vue = pgEnum('vue', [...VUES, 'RETIREE'] as unknown as typeof VUES);
export const etatSaisie = pgEnum('etat_saisie', ETATS_SAISIE);
export const voie = pgEnum('voie', VOIES);
export const entreesSorties = pgEnum('entrees_sorties', ENTREES_SORTIES);
export const modaliteEnseignement = pgEnum('modalite_enseignement', MODALITES_ENSEIGNEMENT);
export const etatRecrutement = pgEnum('etat_recrutement', ETATS_RECRUTEMENT);
export const typeDispositif = pgEnum('type_dispositif', TYPES_DISPOSITIF);
export const typePeriodeInscription = pgEnum('type_periode_inscription', TYPES_PERIODE_INSCRIPTION);
export const etatLot = pgEnum('etat_lot', ETATS_LOT);
export const role = pgEnum('role', ROLES);

/** An instant in UTC. Milliseconds, since JavaScript dates lose microseconds and cursors must come back exact. */
export const instant = () => timestamp({ precision: 3, withTimezone: true });

/** What formations, actions, sessions and dispositifs have in common. */
export const colonnesDeFiche = () => ({
  vue: vue().notNull(),
  version: integer().notNull().default(1),
  creeLe: instant().notNull().defaultNow(),
  modifieLe: instant().notNull().defaultNow(),
});

/** Set on what came from another system: its name for itself and its own number. */
export const colonnesDeProvenance = () => ({ source: text(), numeroSource: text() });

type Colonnes<Nom extends string> = Record<Nom, AnyPgColumn>;

/** One named check for each text that has a greatest length: `sessions_commentaire_duree_longueur`. */
export function longueurs<Nom extends string>(
  table: string,
  colonnes: Colonnes<Nom>,
  limites: Partial<Record<Nom, number>>,
) {
  return (Object.entries(limites) as [Nom, number][]).map(([nom, limite]) =>
    check(
      `${table}_${enSerpent(nom)}_longueur`,
      sql`char_length(${colonnes[nom]}) <= ${sql.raw(String(limite))}`,
    ),
  );
}

/** Each of the first `rangs` texts of an array is short enough, and there are no more of them. */
export function longueursDeListe(
  table: string,
  nom: string,
  colonne: AnyPgColumn,
  { rangs, limite }: { rangs: number; limite: number },
) {
  const courtes = Array.from(
    { length: rangs },
    (_, rang) =>
      sql`coalesce(char_length(${colonne}[${sql.raw(String(rang + 1))}]), 0) <= ${sql.raw(String(limite))}`,
  );
  return [
    check(`${table}_${nom}_nombre`, sql`cardinality(${colonne}) <= ${sql.raw(String(rangs))}`),
    check(`${table}_${nom}_longueur`, sql.join(courtes, sql` and `)),
  ];
}

/** The column holds a code of this form, or null. */
export const forme = (nom: string, colonne: AnyPgColumn, motif: string) =>
  check(nom, sql`${colonne} ~ ${sql.raw(`'${motif}'`)}`);

const enSerpent = (nom: string) => nom.replace(/[A-Z]/g, (lettre) => `_${lettre.toLowerCase()}`);
