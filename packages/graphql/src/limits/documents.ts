import type { DocumentNode, GraphQLSchema } from 'graphql';
import {
  GraphQLError,
  Kind,
  OverlappingFieldsCanBeMergedRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Excess } from './refusals.ts';
import { enFrancais, tooLarge } from './refusals.ts';
import { countRepetitions } from './repetitions.ts';
import type { Limits } from './settings.ts';
import type { Size } from './sizes.ts';
import { pathToMost, sizesOf } from './sizes.ts';
import { boundSource } from './source.ts';

export interface ReadDocument {
  /** Null where the text could not be parsed. */
  document: DocumentNode | null;
  /** Why it may not be executed; empty where it may. */
  errors: readonly GraphQLError[];
}

/** Parses, bounds and validates each text once. */
export type DocumentReader = (text: string) => ReadDocument;

/** Standard introspection goes 15 deep: its types name up to nine wrappers. */
const INTROSPECTION_DEPTH_MAX = 20;
const REPETITIONS_MAX = 10_000;

/** Of the texts that are kept with their documents, which take 50 times as much. */
const CHARACTERS_KEPT = 1_000_000;

export function createDocumentReader(schema: GraphQLSchema, limits: Limits): DocumentReader {
  const known = new LRUCache<string, ReadDocument>({
    max: 500,
    maxSize: CHARACTERS_KEPT,
    sizeCalculation: (_read, { length }) => length + 100,
  });
  return (text) => {
    let read = known.get(text);
    if (!read) known.set(text, (read = readDocument(schema, text, limits)));
    return read;
  };
}

function readDocument(schema: GraphQLSchema, text: string, limits: Limits): ReadDocument {
  let document: DocumentNode;
  try {
    boundSource(text, limits.tokens);
    document = parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return { document: null, errors: [withStatus(error)] };
    throw error;
  }
  for (const check of CHECKS) {
    const errors = check(schema, document, limits);
    if (errors.length > 0) return { document, errors };
  }
  return { document, errors: [] };
}

/** GraphQL over HTTP, 6.4.1. */
const withStatus = ({ message, source, positions, extensions }: GraphQLError) =>
  new GraphQLError(message, {
    source,
    positions,
    extensions: {
      code: 'GRAPHQL_PARSE_FAILED',
      http: { spec: true, status: 400 },
      ...extensions,
    },
  });

/** In an order in which none can take long: what writes fragments out comes after the checks of their size and of their cycles. */
const CHECKS: ((
  schema: GraphQLSchema,
  document: DocumentNode,
  limits: Limits,
) => readonly GraphQLError[])[] = [
  (_schema, document, limits) => checkSizes(document, limits),
  (schema, document) => validate(schema, document, LINEAR_RULES),
  (_schema, document) => checkRepetitions(document),
  (schema, document) => validate(schema, document, [OverlappingFieldsCanBeMergedRule]),
];

const LINEAR_RULES = specifiedRules.filter((rule) => rule !== OverlappingFieldsCanBeMergedRule);

function checkSizes(document: DocumentNode, limits: Limits): GraphQLError[] {
  let fields = 0;
  let selections = 0;
  for (const [operation, size] of sizesOf(document)) {
    const refuse = (
      message: string,
      by: keyof Size,
      { measure, limit }: Pick<Excess, 'measure' | 'limit'>,
    ) => {
      const length = measure === 'depth' ? limit + 1 : 1;
      const path = pathToMost(document, operation, { by, length });
      return [tooLarge(message, { measure, value: size[by], limit, path }, operation)];
    };
    if (size.depth > limits.depth)
      return refuse(
        `La requête imbrique ${size.depth} champs : ${limits.depth} au plus.`,
        'depth',
        { measure: 'depth', limit: limits.depth },
      );
    if (size.introspectionDepth > INTROSPECTION_DEPTH_MAX)
      return refuse(
        `L’introspection imbrique ${size.introspectionDepth} champs : ${INTROSPECTION_DEPTH_MAX} au plus.`,
        'introspectionDepth',
        { measure: 'depth', limit: INTROSPECTION_DEPTH_MAX },
      );
    if (size.ownFields > limits.rootFields)
      return refuse(
        `La requête pose ${enFrancais(size.ownFields)} questions à la fois : ${limits.rootFields} au plus.`,
        'ownFields',
        { measure: 'rootFields', limit: limits.rootFields },
      );
    fields += size.fields;
    selections += size.selections;
    // A fragment that holds but fragments has a field at its end: they may outnumber the fields, not by much.
    const value = Math.max(fields, Math.ceil(selections / 2));
    if (value > limits.fields) {
      const path = pathToMost(document, operation, { by: 'selections', length: 1 });
      const message = `La requête demande ${enFrancais(value)} champs, fragments compris : ${enFrancais(limits.fields)} au plus.`;
      return [
        tooLarge(message, { measure: 'fields', value, limit: limits.fields, path }, operation),
      ];
    }
  }
  return [];
}

function checkRepetitions(document: DocumentNode): GraphQLError[] {
  let left = REPETITIONS_MAX;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { pairs, path } = countRepetitions(document, definition, left);
    left -= pairs;
    if (left < 0)
      return [
        tooLarge(
          'La requête demande trop de fois les mêmes champs : ne nommez chacun qu’une fois.',
          { measure: 'repetitions', value: REPETITIONS_MAX - left, limit: REPETITIONS_MAX, path },
          definition,
        ),
      ];
  }
  return [];
}
