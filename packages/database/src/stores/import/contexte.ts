import type { OffreImportee } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import type { Db } from '../../base.ts';
import { lignes } from '../../sql.ts';
import type { Entendus } from './annuaire.ts';
import type { Lots } from './donnees.ts';

/** What all groups of one run share. */
export interface ContexteDImport {
  source: string;
  maintenant: Date;
  /** The row of `imports`; null until the run writes something. */
  importId: number | null;
  /** Formations that the run has written so far. */
  ecrites: number;
  commencer: () => Promise<number>;
  /** What the files of the run name: an action that its formation still names does not leave it. */
  recensement: Recensement;
  entendus: Entendus;
  lots: Lots;
  /** Whose value stands where both the source and somebody here changed it. */
  priorite: 'SOURCE' | 'ICI';
}

/** Whether the files of a run name these numbers: they are read before anything is written. */
export interface Recensement {
  formation: (numero: string) => boolean;
  action: (numero: string) => boolean;
  /** Under this formation. */
  actionSous: (numero: string, formation: string) => boolean;
  /** Under another one. */
  actionAilleurs: (numero: string, formation: string) => boolean;
}

/** An offer as a source gives it, with what is kept of it. */
export interface OffreAEcrire {
  offre: OffreImportee;
  /** Null where something of it is left out: it is written again next time. */
  empreinte: string | null;
  /** The element as read. */
  contenu: unknown;
  /** Numbers that it had before it was withdrawn. */
  numeros?: NumerosFasd | null;
}

/** FASD numbers by numbers of the source. */
export interface NumerosFasd {
  formation: number;
  /** By `action|session`: number of the action, number of the session. */
  sessions: Record<string, readonly [number, number]>;
}

export const cleDeSession = (actionSource: string, numeroSource: string) =>
  `${actionSource}|${numeroSource}`;

/** Lots of all years, read once a run. */
export async function lireLots(db: Db): Promise<Lots> {
  const tous = await lignes<{ cle: string; id: number; programmeId: number }>(
    db,
    sql`select p.libelle || '|' || l.code || '|' || l.annee as cle, l.id, l.programme_id as "programmeId"
      from lots l join programmes p on p.id = l.programme_id order by l.id desc`,
  );
  return new Map(tous.map(({ cle, ...lot }) => [cle, lot]));
}
