import type { Colonne, Db, LigneDeTable, Selection } from '@sofi/database';
import { dansUnInstantane } from '@sofi/database';
import type { CsvOptions, TableFormat } from '../formats/format.ts';
import type { ExportKind } from '../kind.ts';
import { badInput } from '../kind.ts';
import { tableSchema } from './schema.ts';

/** What is asked of a table: its columns, and how its rows are read. */
export interface AskedTable {
  columns: readonly Colonne[];
  primaryKey: readonly string[];
  rows: (tx: Db, selection: Selection) => AsyncIterable<readonly LigneDeTable[]>;
}

/** Reads which columns the query string asks for. @throws GraphQLError */
export type Table = (parameters: URLSearchParams) => AskedTable;

/** A row costs about a tenth of a millisecond of processor. */
const POINTS = 1;

export const tableKind = (table: Table, format: TableFormat): ExportKind => ({
  contentType: format.contentType,
  pointsPerOffer: POINTS,
  prepare(parameters) {
    const { columns, rows } = table(parameters);
    const options = csvOptions(parameters);
    return async ({ base, selection, total }, sink) => {
      if (total > (format.rowsMax ?? Infinity))
        throw badInput(
          `Ce format tient ${format.rowsMax?.toLocaleString('fr')} lignes au plus : demandez du CSV ou du Parquet.`,
        );
      await dansUnInstantane(base, (tx) =>
        format.write(columns, rows(tx, selection), sink, options),
      );
    };
  },
});

/** The Table Schema of the same columns. */
export const schemaKind = (table: Table): ExportKind => ({
  contentType: 'application/json; charset=utf-8',
  pointsPerOffer: 0,
  prepare(parameters) {
    const asked = table(parameters);
    return async (_granted, sink) => sink.write(`${JSON.stringify(tableSchema(asked), null, 2)}\n`);
  },
});

/** Names of a list in the query string; null where it is not there. @throws BAD_USER_INPUT */
export function namesIn<Name extends string>(
  parameters: URLSearchParams,
  parameter: string,
  known: readonly Name[],
): Name[] | null {
  const asked = parameters.get(parameter);
  if (asked === null) return null;
  const names = asked.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(known as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw badInput(
      `« ${parameter} » : « ${unknown.slice(0, 50)} » est inconnu. Ceux qui sont connus : ${known.join(', ')}.`,
    );
  if (new Set(names).size < names.length)
    throw badInput(`« ${parameter} » nomme deux fois la même chose.`);
  return names as Name[];
}

function csvOptions(parameters: URLSearchParams): CsvOptions {
  const one = (name: string, allowed: readonly string[]) => {
    const value = parameters.get(name) ?? allowed[0]!;
    if (!allowed.includes(value))
      throw badInput(`« ${name} » vaut ${allowed.map((un) => `« ${un} »`).join(' ou ')}.`);
    return value;
  };
  return {
    bom: one('bom', ['0', '1']) === '1',
    separator: one('separateur', [',', ';', '\t']),
    decimal: one('decimale', ['.', ',']),
  };
}
