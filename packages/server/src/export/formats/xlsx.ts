import type { Cellule, LigneDeTable, TypeDeColonne } from '@sofi/database';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Sink } from '../sink.ts';
import type { TableFormat } from './format.ts';
import { LIST_SEPARATOR } from '@sofi/graphql/http/csv';

/*
 * A workbook of one sheet (ECMA-376), its texts in their cells: writers that keep a table of shared texts, or the whole sheet,
 * hold all rows in memory.
 */

export const xlsx: TableFormat = {
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // A sheet has 1,048,576 rows, of which one is the head.
  rowsMax: 1_048_575,
  async write(columns, rows, sink) {
    const zip = zipTo(sink);
    for (const [path, content] of Object.entries(PARTS)) {
      const part = new ZipPassThrough(path);
      zip.add(part);
      part.push(strToU8(content), true);
    }
    const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });
    zip.add(sheet);
    const write = async (text: string, last = false) => {
      sheet.push(strToU8(text), last);
      await zip.flush();
    };
    const types = columns.map(({ type }) => type);
    const names = columns.map(({ nom }) => nom);
    let number = 1;
    await write(
      SHEET +
        rowOf(
          names,
          names.map(() => 'texte'),
          number,
        ),
    );
    for await (const group of rows)
      await write(group.map((row) => rowOf(row, types, ++number)).join(''));
    await write('</sheetData></worksheet>', true);
    zip.end();
    await zip.flush();
  },
};

/** Bytes of the archive, handed on when they are flushed. */
function zipTo(sink: Sink) {
  let parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  return {
    add: (part: ZipPassThrough | ZipDeflate) => zip.add(part),
    end: () => zip.end(),
    async flush() {
      const ready = parts;
      parts = [];
      if (ready.length > 0) await sink.write(Buffer.concat(ready));
    },
  };
}

const rowOf = (row: LigneDeTable, types: readonly TypeDeColonne[], number: number): string =>
  `<row r="${number}">${row.map((cell, rank) => cellOf(cell, types[rank]!, `${lettersOf(rank)}${number}`)).join('')}</row>`;

/** Of a column, from 0: `A`, `Z`, `AA`. */
const lettersOf = (rank: number): string =>
  (rank >= 26 ? lettersOf(Math.floor(rank / 26) - 1) : '') + String.fromCodePoint(65 + (rank % 26));

/** Rank of its style in `xl/styles.xml`. */
const STYLES: Partial<Record<TypeDeColonne, number>> = { date: 1, instant: 2 };

function cellOf(cell: Cellule, type: TypeDeColonne, place: string): string {
  if (cell === null) return '';
  if (type === 'date' || type === 'instant')
    return `<c r="${place}" s="${STYLES[type]}"><v>${serialOf(cell as string)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR);
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

/** Days since 30 December 1899. */
const serialOf = (text: string): number => (Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (sign) => SIGNS[sign]!);

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const SHEET = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;

const PARTS = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="SOFI" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};
