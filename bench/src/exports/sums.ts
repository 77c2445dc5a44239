import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

/** Sessions and places of a département, in the order of its code; the offer without one stands under null. */
export type Sums = readonly [departement: string | null, sessions: number, places: number][];

const ordered = (sums: [string | null, number, number][]): Sums =>
  sums.toSorted(([a], [b]) => (a ?? '').localeCompare(b ?? ''));

/** As DuckDB adds up an export of the offer. */
export async function parquetSums(file: string): Promise<Sums> {
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(
    `select departement, count(*)::integer, coalesce(sum(places), 0)::integer
       from read_parquet($file) group by departement`,
    { file },
  );
  return ordered(reader.getRowsJson() as [string | null, number, number][]);
}

/** As an export of `statistiques` by département has them. */
export const statisticsSums = (file: string): Sums =>
  ordered(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, number> & { departement: string | null })
      .map(({ departement, sessions, placesDesSessions }) => [
        departement,
        sessions!,
        placesDesSessions!,
      ]),
  );
