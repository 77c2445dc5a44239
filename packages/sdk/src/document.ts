declare const types: unique symbol;

/** The text of an operation that remembers what it answers and what it asks for. */
export type Document<Resultat, Variables> = string & {
  readonly [types]?: (variables: Variables) => Resultat;
};
