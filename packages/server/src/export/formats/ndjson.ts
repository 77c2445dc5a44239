import type { TableFormat } from './format.ts';

/** One JSON object a line. */
export const ndjson: TableFormat = {
  contentType: 'application/x-ndjson; charset=utf-8',
  async write(columns, rows, sink) {
    const names = columns.map(({ nom }) => nom);
    for await (const group of rows)
      await sink.write(
        group
          .map((cells) => {
            const object = Object.fromEntries(names.map((name, rank) => [name, cells[rank]]));
            return `${JSON.stringify(object)}\n`;
          })
          .join(''),
      );
  },
};
