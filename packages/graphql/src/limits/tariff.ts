/**
 * What parts of an operation cost, in points: a point is about a tenth of a millisecond of processor, the server's and the database's
 * together. Fitted to what was measured by `npm run bench:prices`; fit them again when the reading of fields changes.
 */
export const TARIFF = {
  /** Any operation: HTTP, identity, its document. */
  operation: 6,
  /** Each field that the document names, once: it is validated, planned and written as SQL. */
  namedField: 0.3,
  /** The same of one that holds others. */
  namedSelection: 1,
  /** The same of one that is read from another table. */
  namedRelation: 4,
  /** Each time that a value is answered. */
  value: 0.01,
  /** Each time that an object is. */
  object: 0.1,
  /** Each page of a list beneath a fiche. */
  page: 0.4,
  /** Each total of a list beneath a fiche. */
  count: 0.5,
  /** A relation that is also named otherwise, for each row: it may be read by a statement of its own. */
  statement: 0.4,
  /** A list, or its total, of fiches at the root. */
  list: 6,
  /** A search among offers, or its total. */
  search: 14,
  /** One facet. */
  facet: 4,
  /** Counts by one dimension. */
  dimension: 8,
  /** A field that completes itself, or a nomenclature. */
  completion: 5,
  /** An action read whole, for what rules compute of it. */
  entry: 8,
  /** The counters of a dashboard. */
  dashboard: 15,
  /** An act: passwords are hashed, a fiche is checked and logged. */
  act: 100,
} as const;

export type Tariff = Readonly<Record<keyof typeof TARIFF, number>>;
