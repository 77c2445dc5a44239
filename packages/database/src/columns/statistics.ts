import type { Dimension, Mesure, Repartition } from '../offres/noms.ts';
import { MESURES, REPARTITIONS, TEMPORELLES } from '../offres/noms.ts';
import type { LigneStatistique } from '../offres/statistiques.ts';
import { byCode, COUNTED_BY } from './facets.ts';
import type { HeldMeasure } from './measures.ts';
import { HELD } from './measures.ts';
import type { OfferColumns } from './offer-columns.ts';

/** A line whose names are still to be read. */
export type CountedLine = Omit<LigneStatistique, 'libelles'>;

export interface CountedStatistics {
  lignes: CountedLine[];
  total: CountedLine;
  tronque: boolean;
}

/** The twin of `lireStatistiques`. `mesures`: those that are counted, the others are 0. */
export function countStatistics(
  columns: OfferColumns,
  rows: Int32Array,
  {
    par,
    mesures,
    limite,
  }: {
    par: readonly Dimension[];
    mesures: ReadonlySet<Mesure | Repartition>;
    limite: number;
  },
): CountedStatistics {
  const total = measure(columns, mesures, { rows, groups: new Int32Array(rows.length), size: 1 });
  const dimensions = par.map((dimension) => memberOf(columns, dimension));
  const grouped = group(columns, par, dimensions, rows);
  const counted = measure(columns, mesures, grouped);
  const codesOf = (line: number) =>
    dimensions.map(({ names }, rank) => names[grouped.members[rank]![line]!]!);
  const lines = Array.from({ length: grouped.size }, (_, line) => line);
  const first = firstLines(lines, 0, limite + 1, {
    par,
    codeOf: (line, rank) => dimensions[rank]!.names[grouped.members[rank]![line]!]!,
    sessionsOf: (line) => counted.sessions[line]!,
  });
  return {
    lignes: first
      .slice(0, limite)
      .map((line) => ({ codes: codesOf(line), ...measuresOf(counted, line) })),
    total: { codes: par.map(() => ''), ...measuresOf(total, 0) },
    tronque: first.length > limite,
  };
}

interface Members {
  /** Values of the dimension; '' for offers without one. */
  names: string[];
  /** Of each code of the column. */
  perCode: Int32Array[];
}

function memberOf({ coded }: OfferColumns, dimension: Dimension): Members {
  const { column, part = (value: string) => value } = COUNTED_BY[dimension]!;
  const ranks = new Map<string, number>();
  const rankOf = (name: string) => {
    const rank = ranks.get(name) ?? ranks.size;
    ranks.set(name, rank);
    return rank;
  };
  const perCode = coded[column].values.map((values) => {
    const names = values.map((value) => part(value) ?? '');
    // Parts of different values may be the same.
    return Int32Array.from(names.length === 0 ? [''] : new Set(names), rankOf);
  });
  return { names: [...ranks.keys()], perCode };
}

interface Grouped {
  /** A row stands once for each of its groups. */
  rows: Int32Array;
  groups: Int32Array;
  size: number;
}

/** Groups with a table of their own up to so many combinations of values; beyond, by a map. */
const TABLE_MAX = 4_000_000;

function group(
  { coded }: OfferColumns,
  par: readonly Dimension[],
  dimensions: readonly Members[],
  rows: Int32Array,
): Grouped & { members: number[][] } {
  let current = { rows, groups: new Int32Array(rows.length) };
  let members: number[][] = [];
  for (const [rank, dimension] of par.entries()) {
    const { codes } = coded[COUNTED_BY[dimension]!.column];
    const { perCode, names } = dimensions[rank]!;
    let length = 0;
    for (let i = 0; i < current.rows.length; i++)
      length += perCode[codes[current.rows[i]!]!]!.length;
    const groups = new Int32Array(length);
    const expanded = length === current.rows.length ? current.rows : new Int32Array(length);
    const before = rank === 0 ? 1 : members[0]!.length;
    const ranked = numbering(before * names.length);
    const earlier: number[] = [];
    const added: number[] = [];
    for (let i = 0, next = 0; i < current.rows.length; i++) {
      const row = current.rows[i]!;
      const former = current.groups[i]!;
      const values = perCode[codes[row]!]!;
      for (let v = 0; v < values.length; v++) {
        const number = ranked(former * names.length + values[v]!);
        if (number === earlier.length) {
          earlier.push(former);
          added.push(values[v]!);
        }
        groups[next] = number;
        expanded[next++] = row;
      }
    }
    members = [...members.map((one) => earlier.map((former) => one[former]!)), added];
    current = { rows: expanded, groups };
  }
  return { ...current, members, size: members[0]!.length };
}

/** Numbers from 0 for keys below a bound, in the order in which they come. */
function numbering(bound: number): (key: number) => number {
  let size = 0;
  if (bound <= TABLE_MAX) {
    const table = new Int32Array(bound);
    return (key) => (table[key] ||= ++size) - 1;
  }
  const map = new Map<number, number>();
  return (key) => {
    let number = map.get(key);
    if (number === undefined) map.set(key, (number = size++));
    return number;
  };
}

type Counts = Record<HeldMeasure, Float64Array>;

const NOT_ASKED = {
  ...(Object.fromEntries(MESURES.map((mesure) => [mesure, 0])) as Record<Mesure, number>),
  ...(Object.fromEntries(REPARTITIONS.map((une) => [une, null])) as Record<Repartition, null>),
};

const measuresOf = (counts: Counts, group: number) => ({
  ...NOT_ASKED,
  ...(Object.fromEntries(HELD.map((mesure) => [mesure, counts[mesure][group]!])) as Record<
    HeldMeasure,
    number
  >),
});

function measure(
  columns: OfferColumns,
  mesures: ReadonlySet<Mesure | Repartition>,
  { rows, groups, size }: Grouped,
): Counts {
  const counts = Object.fromEntries(
    HELD.map((mesure) => [mesure, new Float64Array(size)]),
  ) as Counts;
  const { sessions } = counts;
  for (let i = 0; i < rows.length; i++) sessions[groups[i]!]!++;
  for (const mesure of ['places', 'placesDesSessions'] as const) {
    if (!mesures.has(mesure)) continue;
    const places = counts[mesure];
    for (let i = 0; i < rows.length; i++) places[groups[i]!]! += columns.places[rows[i]!]!;
  }
  const distincts = [
    ['actions', columns.action, columns.actions.size],
    ['formations', columns.formation, columns.formations.size],
    ['organismes', columns.dispensateur, columns.dispensateurs.size],
  ] as const;
  const wanted = distincts.filter(([mesure]) => mesures.has(mesure));
  if (wanted.length === 0) return counts;
  const ordered = size === 1 ? rows : byGroup({ rows, groups, size }, sessions);
  for (const [mesure, column, values] of wanted)
    countDistinct(counts[mesure], sessions, ordered, column, values);
  return counts;
}

/** Rows group after group. */
function byGroup({ rows, groups, size }: Grouped, sessions: Float64Array): Int32Array {
  const next = new Int32Array(size);
  for (let group = 1; group < size; group++) next[group] = next[group - 1]! + sessions[group - 1]!;
  const ordered = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) ordered[next[groups[i]!]!++] = rows[i]!;
  return ordered;
}

/** Each value carries the last group that it was seen in. */
function countDistinct(
  counts: Float64Array,
  sessions: Float64Array,
  ordered: Int32Array,
  column: Int32Array,
  values: number,
): void {
  const seen = new Int32Array(values);
  for (let group = 0, i = 0; group < counts.length; group++) {
    let distinct = 0;
    for (const end = i + sessions[group]!; i < end; i++) {
      const value = column[ordered[i]!]!;
      if (seen[value] === group + 1) continue;
      seen[value] = group + 1;
      distinct++;
    }
    counts[group] = distinct;
  }
}

interface Order {
  par: readonly Dimension[];
  codeOf: (line: number, rank: number) => string;
  sessionsOf: (line: number) => number;
}

/** The first lines in the order of each dimension in turn; what cannot be among them is not sorted. */
function firstLines(
  lines: readonly number[],
  rank: number,
  limit: number,
  order: Order,
): readonly number[] {
  if (rank === order.par.length) return lines;
  const parts = [...Map.groupBy(lines, (line) => order.codeOf(line, rank))].map(([code, part]) => ({
    code,
    part,
    sessions: TEMPORELLES.includes(order.par[rank]!)
      ? 0
      : part.reduce((sum, line) => sum + order.sessionsOf(line), 0),
  }));
  parts.sort((a, b) => b.sessions - a.sessions || byCode(a.code, b.code));
  const first: number[] = [];
  for (const { part } of parts) {
    if (first.length >= limit) break;
    first.push(...firstLines(part, rank + 1, limit - first.length, order));
  }
  return first.slice(0, limit);
}
