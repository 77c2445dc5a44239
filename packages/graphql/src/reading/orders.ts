import type { actions, formations, organismes, sessions } from '@sofi/database';
import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { TypeDeTri } from '../pagination/curseur.ts';
import type { Ordre } from '../pagination/page.ts';

/** The orders that the API offers, each with an index behind it (database/tables). */
export const ORDRES_FORMATIONS = {
  NUMERO: parNumero<typeof formations>(),
  INTITULE: tri<typeof formations>(
    'text',
    'intitule',
    (t) => sql`${t.intitule} collate "und-x-icu"`,
  ),
  MODIFIE_LE: parModification<typeof formations>(),
};

export const ORDRES_ACTIONS = {
  NUMERO: parNumero<typeof actions>(),
  MODIFIE_LE: parModification<typeof actions>(),
  ENVOYEE_LE: (sens: Sens): Ordre<typeof actions> => ({
    ...tri<typeof actions>(
      'timestamptz',
      'envoyeeLe',
      (t) => sql`coalesce(${t.envoyeeLe}, ${t.creeLe})`,
    )(sens),
    colonnes: { numero: true, envoyeeLe: true, creeLe: true },
    position: ({ envoyeeLe, creeLe, numero }) => ({
      valeur: enTexte(envoyeeLe ?? creeLe),
      cle: numero as number,
    }),
  }),
};

export const ORDRES_SESSIONS = {
  NUMERO: parNumero<typeof sessions>(),
  DEBUT: tri<typeof sessions>('date', 'debut', (t) => sql`coalesce(${t.debut}, 'infinity')`),
  FIN: tri<typeof sessions>('date', 'fin', (t) => sql`coalesce(${t.fin}, 'infinity')`),
  MODIFIE_LE: parModification<typeof sessions>(),
};

type Sens = 'ASC' | 'DESC';
type Numerotee = { numero: AnyPgColumn };
type Modifiee = Numerotee & { modifieLe: AnyPgColumn };

/** The order that the argument asks for; by number where it asks for none. */
export function ordreDe<Champ extends string, Table>(
  ordres: Record<Champ | 'NUMERO', (sens: Sens) => Ordre<Table>>,
  demande: { field: Champ; direction?: Sens | null } | null | undefined,
): Ordre<Table> {
  return ordres[demande?.field ?? 'NUMERO'](demande?.direction ?? 'ASC');
}

function tri<Table extends Numerotee>(
  type: TypeDeTri,
  colonne: string,
  expression: (t: Table) => SQL,
) {
  return (sens: Sens): Ordre<Table> => ({
    nom: `${colonne} ${sens}`,
    descendant: sens === 'DESC',
    type,
    expression,
    cle: (t) => sql`${t.numero}`,
    colonnes: { numero: true, [colonne]: true },
    position: (ligne) => ({ valeur: enTexte(ligne[colonne]), cle: ligne['numero'] as number }),
  });
}

function parNumero<Table extends Numerotee>() {
  return tri<Table>('integer', 'numero', (t) => sql`${t.numero}`);
}

function parModification<Table extends Modifiee>() {
  return tri<Table>('timestamptz', 'modifieLe', (t) => sql`${t.modifieLe}`);
}

/** What the cursor keeps; an unknown day sorts as an infinite one. */
const enTexte = (valeur: unknown): string =>
  valeur instanceof Date
    ? valeur.toISOString()
    : String((valeur as string | number | null) ?? 'infinity');

/** Lists of rows that have only an identifier. */
export const parIdentifiant = <Table extends { id: AnyPgColumn }>(): Ordre<Table> => ({
  nom: 'id',
  descendant: false,
  type: 'integer',
  expression: (t) => sql`${t.id}`,
  cle: (t) => sql`${t.id}`,
  colonnes: { id: true },
  position: ({ id }) => ({ valeur: String(id), cle: id as number }),
});

/** Organismes by name, in the order of the dictionary. */
export const ORDRE_PAR_NOM: Ordre<typeof organismes> = {
  ...parIdentifiant<typeof organismes>(),
  nom: 'nom',
  type: 'text',
  expression: (t) => sql`${t.nom} collate "und-x-icu"`,
  colonnes: { id: true, nom: true },
  position: ({ id, nom }) => ({ valeur: nom as string, cle: id as number }),
};
