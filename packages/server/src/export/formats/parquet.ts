import type { Cellule, Colonne, LigneDeTable, TypeDeColonne } from '@sofi/database';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Sink } from '../sink.ts';
import type { TableFormat } from './format.ts';
import { LIST_SEPARATOR } from '@sofi/graphql/http/csv';

/** Rows that are in memory at a time: those of a row group. */
const ROWS = 4000;

const TYPES = {
  texte: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  entier: { type: 'INT32' },
  decimal: { type: 'DOUBLE' },
  booleen: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  liste: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
} as const satisfies Record<TypeDeColonne, object>;

export const parquet: TableFormat = {
  contentType: 'application/vnd.apache.parquet',
  async write(columns, rows, sink) {
    const writer = new SinkWriter(sink);
    const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'SOFI' });
    let waiting: LigneDeTable[] = [];
    const writeGroup = async () => {
      const columnData = columns.map((column, rank) => ({
        name: column.nom,
        data: waiting.map((cells) => valueOf(cells[rank]!, column.type)),
      }));
      await file.write({ columnData, rowGroupSize: waiting.length });
      await writer.flush();
      waiting = [];
    };
    for await (const group of rows) {
      waiting.push(...group);
      if (waiting.length >= ROWS) await writeGroup();
    }
    if (waiting.length > 0) await writeGroup();
    await file.finish();
    await writer.flush();
  },
};

const schemaOf = (columns: readonly Colonne[]) => [
  { name: 'sofi', num_children: columns.length },
  ...columns.map(({ nom, type }) => ({
    name: nom,
    ...TYPES[type],
    repetition_type: 'OPTIONAL' as const,
  })),
];

function valueOf(cell: Cellule, type: TypeDeColonne): unknown {
  if (cell === null) return null;
  if (type === 'date' || type === 'instant') return new Date(cell as string);
  return Array.isArray(cell) ? cell.join(LIST_SEPARATOR) : cell;
}

/** Hands on what is written after each row group. */
class SinkWriter extends ByteWriter {
  readonly #sink: Sink;

  constructor(sink: Sink) {
    super();
    this.#sink = sink;
  }

  async flush(): Promise<void> {
    const bytes = this.getBytes().slice();
    this.index = 0;
    if (bytes.length > 0) await this.#sink.write(bytes);
  }
}
