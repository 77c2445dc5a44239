import type { Colonne, LigneDeTable } from '@sofi/database';
import type { CsvOptions as LineOptions } from '@sofi/graphql/http/csv';
import type { Sink } from '../sink.ts';

/** How a table is written on request. Of CSV only. */
export interface CsvOptions extends LineOptions {
  bom: boolean;
}

/** A way to write a table: in constant memory, at the pace of the sink. */
export interface TableFormat {
  contentType: string;
  /** Rows that it can hold; absent: any number. */
  rowsMax?: number;
  write: (
    columns: readonly Colonne[],
    rows: AsyncIterable<readonly LigneDeTable[]>,
    sink: Sink,
    options: CsvOptions,
  ) => Promise<void>;
}
