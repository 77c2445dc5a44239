/** A cell of a table: lists are joined. */
export type CsvCell = string | number | boolean | readonly string[] | null;

export interface CsvOptions {
  separator: string;
  decimal: string;
}

/** Between the values of a list, where a cell holds one text. */
export const LIST_SEPARATOR = '|';

/** One line of CSV. RFC 4180; no text is a formula. */
export const csvLine = (
  cells: readonly CsvCell[],
  { separator, decimal }: CsvOptions = { separator: ',', decimal: '.' },
): string => `${cells.map((cell) => quoted(textOf(cell, decimal), separator)).join(separator)}\r\n`;

function textOf(cell: CsvCell, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  if (typeof cell === 'boolean') return String(cell);
  return harmless(typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR));
}

/** A spreadsheet takes a text that begins so for a formula, and runs it: OWASP, CSV Injection. */
const harmless = (text: string): string =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;

const quoted = (text: string, separator: string): string =>
  text.includes('"') || text.includes(separator) || /[\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
