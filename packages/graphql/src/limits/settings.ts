/** What one request may ask for, and one caller in a minute. README.md lists them as settings. */
export interface Limits {
  /** Lexical tokens of a document. */
  tokens: number;
  /** Fields one beneath the other; introspection has its own allowance. */
  depth: number;
  /** Fields of an operation itself, aliases included. */
  rootFields: number;
  /** Fields of a document, each fragment counted wherever it is spread. */
  fields: number;
  /** Points of an operation, by the sizes that its arguments allow: a point is about a tenth of a millisecond of processor. */
  cost: number;
  /** Bytes of an answer as JSON, before it is compressed. */
  answerBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  tokens: 2000,
  depth: 15,
  rootFields: 50,
  fields: 5000,
  cost: 4500,
  answerBytes: 20 * 2 ** 20,
};
