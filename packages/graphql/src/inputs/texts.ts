import type { DocumentNode, FieldNode, OperationDefinitionNode, StringValueNode } from 'graphql';
import { Kind, visit } from 'graphql';

/** Deeper than any input of the schema: what reads values calls itself for each level. */
const DEPTH_MAX = 32;

/** What is said of a value that cannot be kept. */
export const UNSTORABLE = `Cette valeur contient un caractère nul, la moitié d’un caractère, ou plus de ${DEPTH_MAX} niveaux : elle ne peut être ni cherchée ni enregistrée.`;

/** Neither NUL, which Postgres has no place for, nor half a surrogate pair, which each database reads as it likes. */
const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** Paths of what cannot be kept within a value. */
export function unstorableTexts(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value === 'string') return isStorable(value) ? [] : [[...path]];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  if (path.length > DEPTH_MAX) return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => unstorableTexts(inner, [...path, key]));
}

/** Whether all of a value can be kept: the same without paths, which cost more than a hundred thousand texts. */
function isAllStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return true;
  if (depth > DEPTH_MAX) return false;
  for (const inner of Array.isArray(value) ? value : Object.values(value))
    if (!isAllStorable(inner, depth + 1)) return false;
  return true;
}

/** Where a request holds a text that cannot be kept: a variable, or a text of the document itself. */
export type UnstorableText = { variable: string } | { literal: StringValueNode };

interface Texts {
  variables: ReadonlySet<string>;
  literal: StringValueNode | null;
  /** The first field that asks for the schema. */
  introspection: FieldNode | null;
}

const textsOf = new WeakMap<OperationDefinitionNode, Texts>();

/** The first such text; null without one. The `input` of mutations is left to them: they answer at its path. */
export function findUnstorableText(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): UnstorableText | null {
  const texts = textsIn(document, operation);
  if (texts.literal) return { literal: texts.literal };
  for (const variable of texts.variables)
    if (Object.hasOwn(variables, variable) && !isAllStorable(variables[variable]))
      return { variable };
  return null;
}

/** The first field of a document that asks for the schema; null without one. */
export const introspectionIn = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
): FieldNode | null => textsIn(document, operation).introspection;

function textsIn(document: DocumentNode, operation: OperationDefinitionNode): Texts {
  let texts = textsOf.get(operation);
  if (!texts) textsOf.set(operation, (texts = readTexts(document, operation)));
  return texts;
}

function readTexts(document: DocumentNode, { operation }: OperationDefinitionNode): Texts {
  const variables = new Set<string>();
  let literal: StringValueNode | null = null;
  let introspection: FieldNode | null = null;
  visit(document, {
    Field: (field) => {
      if (field.name.value === '__schema' || field.name.value === '__type') introspection ??= field;
    },
    Argument: ({ name }) =>
      operation === 'mutation' && name.value === 'input' ? false : undefined,
    // Its name is no use of it, and its default is.
    VariableDefinition: ({ defaultValue }) => (defaultValue === undefined ? false : undefined),
    Variable: ({ name }, _key, parent) => {
      if (!isVariableDefinition(parent)) variables.add(name.value);
    },
    StringValue: (text) => {
      if (!isStorable(text.value)) literal ??= text;
    },
  });
  return { variables, literal, introspection };
}

const isVariableDefinition = (node: unknown): boolean =>
  (node as { kind?: string } | undefined)?.kind === Kind.VARIABLE_DEFINITION;
