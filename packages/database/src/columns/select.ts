import type { FiltreOffres } from '../offres/filtre.ts';
import { distanceMax } from '../offres/sphere.ts';
import type { CodedColumn } from './coded-column.ts';
import type { Coded, OfferColumns } from './offer-columns.ts';

/** The filter's fields that ask for values of a column. */
const COLUMNS = {
  typesDispositif: 'typesDispositif',
  programmes: 'programmes',
  organismes: 'organismes',
  communes: 'commune',
  departements: 'departement',
  modalitesEnseignement: 'modaliteEnseignement',
  entreesSorties: 'entreesSorties',
  etatsRecrutement: 'etatRecrutement',
  niveauxSortie: 'niveauSortie',
  voies: 'voie',
  certifiante: 'certifiante',
  formacodes: 'formacodes',
} as const satisfies Partial<Record<keyof FiltreOffres, Coded>>;

/** What the database says of a selection beside the columns. */
export interface Found {
  /** Sessions that its words and codes find; null without any. */
  sessions: Int32Array | null;
  /** Centre of its circle on the unit sphere; null without one. */
  centre: readonly number[] | null;
}

type Codes = CodedColumn['codes'];
/** Null: every row. */
type Rows = Int32Array | null;

/** Rows of the offers that the filter keeps among those found: the twin of `filtrerOffres`. */
export function selectRows(columns: OfferColumns, filtre: FiltreOffres, found: Found): Int32Array {
  const { coded, sessions } = columns;
  let rows: Rows = found.sessions && rowsOf(columns, found.sessions);
  const keep = (codes: Codes, marks: Uint8Array) => {
    if (marks.includes(0)) rows = keepMarked(rows, sessions.size, codes, marks);
  };
  const keepValues = (name: Coded, wanted: (value: string) => boolean) =>
    keep(coded[name].codes, coded[name].mark(wanted));

  for (const [field, name] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, Coded][]) {
    const asked = filtre[field];
    if (asked == null) continue;
    const values = new Set<string>(typeof asked === 'object' ? asked : [String(asked)]);
    keepValues(name, (value) => values.has(value));
  }
  // An unknown day, which is `infinity`, is in no interval.
  for (const name of ['debut', 'fin'] as const) {
    const { min, max } = filtre[name] ?? {};
    if (filtre[name])
      keepValues(
        name,
        (jour) =>
          jour !== 'infinity' && (min == null || jour >= min) && (max == null || jour <= max),
      );
  }
  if (filtre.proximite && found.centre) {
    const { centre } = found;
    const chord = distanceMax(filtre.proximite);
    keepValues('position', (point) => distance(point, centre) <= chord);
  }
  if (filtre.statuts) rows = keepStatuts(rows, columns, filtre.statuts);
  keep(columns.published, Uint8Array.of(0, 1));
  rows ??= Int32Array.from({ length: sessions.size }, (_, row) => row);
  if (filtre.modifieDepuis) {
    const depuis = filtre.modifieDepuis.getTime() * 1000;
    rows = rows.filter((row) => columns.modifieLe[row]! >= depuis);
  }
  return rows;
}

function rowsOf({ sessions }: OfferColumns, found: Int32Array): Int32Array {
  const rows = new Int32Array(found.length);
  let count = 0;
  for (const session of found) {
    const row = sessions.find(session);
    if (row >= 0) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

function keepMarked(rows: Rows, size: number, codes: Codes, marks: Uint8Array): Int32Array {
  let count = 0;
  if (rows === null) {
    const kept = new Int32Array(size);
    for (let row = 0; row < size; row++) if (marks[codes[row]!] === 1) kept[count++] = row;
    return kept.subarray(0, count);
  }
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (marks[codes[row]!] === 1) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** Of these statuses on a day: the twin of `parStatut`. */
function keepStatuts(
  rows: Rows,
  { coded: { debut, fin }, sessions }: OfferColumns,
  { quoi, jour }: NonNullable<FiltreOffres['statuts']>,
): Rows {
  const wanted = new Set(quoi);
  if (wanted.size === 3) return rows;
  const aVenir = debut.mark((day) => day > jour && day !== 'infinity');
  const terminee = fin.mark((day) => day < jour);
  // Nothing ends before it begins: the common question is one range of days.
  if (wanted.size === 2 && !wanted.has('TERMINEE'))
    return keepMarked(
      rows,
      sessions.size,
      fin.codes,
      terminee.map((over) => 1 - over),
    );
  const all = rows ?? Int32Array.from({ length: sessions.size }, (_, row) => row);
  return all.filter((row) =>
    wanted.has(
      aVenir[debut.codes[row]!] ? 'A_VENIR' : terminee[fin.codes[row]!] ? 'TERMINEE' : 'EN_COURS',
    ),
  );
}

/** Chord between a point, as Postgres writes a cube, and another: in the order in which Postgres computes it. */
function distance(point: string, centre: readonly number[]): number {
  let sum = 0;
  for (const [axis, value] of pointOf(point).entries()) sum += (value - centre[axis]!) ** 2;
  return Math.sqrt(sum);
}

/** `(x, y, z)`, as Postgres writes a cube. */
export const pointOf = (cube: string): number[] => cube.slice(1, -1).split(',').map(Number);
