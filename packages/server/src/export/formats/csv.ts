import { csvLine } from '@sofi/graphql/http/csv';
import type { TableFormat } from './format.ts';

/** RFC 4180, with what spreadsheets of the country read on request. */
export const csv: TableFormat = {
  contentType: 'text/csv; charset=utf-8; header=present',
  async write(columns, rows, sink, { bom, ...options }) {
    await sink.write(
      (bom ? '\uFEFF' : '') +
        csvLine(
          columns.map(({ nom }) => nom),
          options,
        ),
    );
    for await (const group of rows)
      await sink.write(group.map((row) => csvLine(row, options)).join(''));
  },
};
