import type { GraphQLFormattedError } from 'graphql';
import { getOperationAST, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Contexte } from '../schema/context.ts';
import type { CsvCell } from './csv.ts';
import { csvLine } from './csv.ts';

const CSV = 'text/csv';

/** `Accept: text/csv`: the rows of a query that holds one connection, a column for each field that it selects. */
export const answeringCsv: Plugin<Contexte> = {
  onExecute({ args: { document, operationName, contextValue }, setResultAndStopExecution }) {
    if (!asksForCsv(contextValue.request)) return;
    if (getOperationAST(document, operationName)?.operation !== 'query')
      setResultAndStopExecution({ errors: [notATable('Seule une lecture se rend en CSV.')] });
  },
  onResultProcess(step) {
    if (!asksForCsv(step.request) || Symbol.asyncIterator in step.result) return;
    step.setResultProcessor((answer, { Response }) => {
      const { data, errors } = answer as Answer;
      const rows = errors ? null : rowsOf(data);
      return rows === null
        ? refuse(errors ?? [notATable(UNE_CONNEXION)], Response)
        : new Response(writeTable(rows), {
            headers: { 'content-type': `${CSV}; charset=utf-8; header=present` },
          });
    }, CSV);
  },
};

interface Answer {
  data?: unknown;
  errors?: readonly (GraphQLError | GraphQLFormattedError)[];
}
type Row = Record<string, unknown>;

/** Where it is what the caller wants first. */
const asksForCsv = ({ headers }: Request): boolean =>
  /^\s*text\/csv\s*(;|,|$)/i.test(headers.get('accept') ?? '');

const UNE_CONNEXION =
  'Une réponse en CSV vient d’une liste : demandez une seule connexion, avec « nodes » ou « edges { node } ».';

const notATable = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'NOT_ACCEPTABLE', http: { status: 406 } } });

function refuse(
  errors: NonNullable<Answer['errors']>,
  Response: typeof globalThis.Response,
): Response {
  const http = errors[0]!.extensions?.['http'] as { status?: number } | undefined;
  const shown = errors.map((error) => {
    const { extensions, ...rest } = 'toJSON' in error ? error.toJSON() : error;
    const { http: _http, ...others } = extensions ?? {};
    return { ...rest, extensions: others };
  });
  return new Response(JSON.stringify({ errors: shown }), {
    // A status of success would have a program keep the refusal as its table.
    status: http?.status ?? 400,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

/** Items of the only connection; null for no connection, or several. */
function rowsOf(data: unknown): Row[] | null {
  const found: Row[][] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const items = itemsOf(value as Row);
    if (items) found.push(items);
    else for (const child of Object.values(value)) walk(child);
  };
  walk(data);
  return found.length === 1 ? found[0]! : null;
}

function itemsOf({ nodes, edges }: Row): Row[] | null {
  if (Array.isArray(nodes)) return nodes as Row[];
  return Array.isArray(edges) ? edges.map(({ node }: { node: Row }) => node ?? {}) : null;
}

function writeTable(rows: readonly Row[]): string {
  const flat = rows.map((row) => flatten(row));
  const names = new Set(flat.flatMap((row) => [...row.keys()]));
  // An object that one row does not have is no column beside its fields.
  const parents = new Set([...names].flatMap(parentsOf));
  const columns = [...names].filter((name) => !parents.has(name));
  return [columns, ...flat.map((row) => columns.map((name) => row.get(name) ?? null))]
    .map((cells) => csvLine(cells))
    .join('');
}

const parentsOf = (name: string): string[] =>
  [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index));

/** `lieu.commune` names a field of an object; lists of objects are JSON. */
function flatten(row: Row, prefix = '', cells = new Map<string, CsvCell>()): Map<string, CsvCell> {
  for (const [key, value] of Object.entries(row)) {
    const name = `${prefix}${key}`;
    if (Array.isArray(value))
      cells.set(
        name,
        value.every((item) => typeof item !== 'object') ? value.map(String) : JSON.stringify(value),
      );
    else if (typeof value === 'object' && value !== null) {
      const items = itemsOf(value as Row);
      if (items) cells.set(name, JSON.stringify(items));
      else flatten(value as Row, `${name}.`, cells);
    } else cells.set(name, value as CsvCell);
  }
  return cells;
}
