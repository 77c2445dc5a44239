/**
 * What a typed document carries, whichever tool made it: `TypedDocumentString`, `TypedDocumentNode`, gql.tada, or this package.
 * The property exists in types only.
 */
export interface TypedDocument<Result, Variables> {
  readonly __apiType?: ((variables: Variables) => Result) | undefined;
}

/** Text of an operation with the types of its result and variables. */
export type Document<Result, Variables> = string & TypedDocument<Result, Variables>;

/** An operation in any of the forms that `executer` takes. */
export type AnyDocument<Result, Variables> =
  | Document<Result, Variables>
  | (TypedDocument<Result, Variables> & (DocumentText | DocumentTree));

/** `TypedDocumentString` of graphql-codegen, a `String` object. */
export interface DocumentText {
  /** The text. */
  toString(): string;
  /** Of the text. */
  readonly length: number;
}

/** A `DocumentNode`: parsed by graphql-tag, gql.tada or graphql. */
export interface DocumentTree {
  /** `Document`. */
  readonly kind: string;
  /** Where it was parsed from. */
  readonly loc?:
    | {
        /** What was parsed. */
        readonly source?: { readonly body: string } | undefined;
      }
    | undefined;
}

/** Variables may be left out where none is required. */
export type VariablesArgument<Variables, Options> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];
