import type { TypeDeColonne } from '@sofi/database';
import { LIST_SEPARATOR } from '@sofi/graphql/http/csv';
import type { AskedTable } from './kind.ts';

const TYPES: Record<TypeDeColonne, string> = {
  texte: 'string',
  entier: 'integer',
  decimal: 'number',
  booleen: 'boolean',
  date: 'date',
  instant: 'datetime',
  liste: 'list',
};

/** https://datapackage.org/standard/table-schema/ */
export const tableSchema = ({
  columns,
  primaryKey,
}: Pick<AskedTable, 'columns' | 'primaryKey'>) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columns.map(({ nom, titre, description, type }) => ({
    name: nom,
    title: titre,
    description,
    type: TYPES[type],
    ...(type === 'liste' ? { delimiter: LIST_SEPARATOR } : {}),
  })),
  // Columns may be left out: a key is one where all of it is there.
  ...(primaryKey.length > 0 && primaryKey.every((name) => columns.some(({ nom }) => nom === name))
    ? { primaryKey }
    : {}),
  missingValues: [''],
});
