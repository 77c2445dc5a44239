import { changements } from './changements.ts';
import { csv } from './formats/csv.ts';
import type { TableFormat } from './formats/format.ts';
import { ndjson } from './formats/ndjson.ts';
import { parquet } from './formats/parquet.ts';
import { xlsx } from './formats/xlsx.ts';
import type { ExportKind } from './kind.ts';
import { lheo, lheoEcartees } from './lheo.ts';
import { schemaKind, tableKind } from './tables/kind.ts';
import { offres } from './tables/offres.ts';
import { statistiques } from './tables/statistiques.ts';
import { atom, calendar, jsonLd, sitemap } from './web/kinds.ts';

const FORMATS: Readonly<Record<string, TableFormat>> = { csv, ndjson, parquet, xlsx };
const TABLES = { offres, statistiques };

/** By name of the file. */
export const KINDS: Readonly<Record<string, ExportKind>> = {
  'changements.ndjson': changements,
  'lheo.xml': lheo,
  'lheo-ecartees.ndjson': lheoEcartees,
  'offres.jsonld': jsonLd,
  'sitemap.xml': sitemap,
  'informations-collectives.ics': calendar,
  'informations-collectives.atom': atom,
  ...Object.fromEntries(
    Object.entries(TABLES).flatMap(([name, table]) => [
      ...Object.entries(FORMATS).map(([extension, format]): [string, ExportKind] => [
        `${name}.${extension}`,
        tableKind(table, format),
      ]),
      [`${name}.schema.json`, schemaKind(table)],
    ]),
  ),
};
