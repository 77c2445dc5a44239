import type { Cellule } from '@sofi/database';
import type { TableFormat } from './format.ts';
import { LIST_SEPARATOR } from './format.ts';

/** RFC 4180, with what spreadsheets of the country read on request. */
export const csv: TableFormat = {
  contentType: 'text/csv; charset=utf-8; header=present',
  async write(columns, rows, sink, { bom, separator, decimal }) {
    const line = (cells: readonly Cellule[]) =>
      `${cells.map((cell) => quoted(textOf(cell, decimal), separator)).join(separator)}\r\n`;
    await sink.write((bom ? '\uFEFF' : '') + line(columns.map(({ nom }) => nom)));
    for await (const group of rows) await sink.write(group.map(line).join(''));
  },
};

function textOf(cell: Cellule, decimal: string): string {
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
