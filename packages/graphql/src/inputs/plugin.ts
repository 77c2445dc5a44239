import type { ASTNode, DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import { getOperationAST, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { saisieInvalide, ValeurRefuseeError } from '../http/errors.ts';
import { parseRequest } from './json.ts';
import { responsePath } from './response-path.ts';
import { findUnstorableText, introspectionIn, UNSTORABLE } from './texts.ts';

export interface InputOptions {
  /** Whether the schema may be asked for. */
  introspection: boolean;
  /** Whether near names are proposed for unknown ones. */
  suggestions: boolean;
}

/** Refuses what no database can keep, and gives each refusal of a request a code and the path of what asked for it. */
export const refusingBadInputs = ({ introspection, suggestions }: InputOptions): Plugin => {
  const explained = (errors: readonly GraphQLError[], document: DocumentNode, code: string) =>
    errors.map((error) => explain(error, document, { code, suggestions }));
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (!requestParser) return;
      if (request.method === 'POST') return setRequestParser(parseRequest);
      setRequestParser((parsed) => {
        const { searchParams } = new URL(parsed.url, 'http://localhost');
        for (const name of ['variables', 'extensions'] as const) checkJson(name, searchParams);
        return requestParser(parsed);
      });
    },
    onParams({ params: { query, extensions } }) {
      // The name that clients of Apollo and urql know: they then send the text.
      if (!query && extensions?.['persistedQuery'] !== undefined)
        throw new GraphQLError('PersistedQueryNotSupported', {
          extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED', http: { status: 200 } },
        });
    },
    onValidate({ params: { documentAST } }) {
      return ({ valid, result, setResult }) => {
        if (!valid)
          setResult(
            explained(result as readonly GraphQLError[], documentAST, 'GRAPHQL_VALIDATION_FAILED'),
          );
      };
    },
    onExecute({ args: { document, operationName, variableValues }, setResultAndStopExecution }) {
      const refusal = refuse(document, operationName, variableValues, introspection);
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
      return {
        onExecuteDone({ result, setResult }) {
          if (isResult(result) && result.data === undefined && result.errors)
            setResult({
              ...result,
              errors: explained(result.errors, document, 'BAD_USER_INPUT'),
            });
        },
      };
    },
    onSubscribe({ args: { document, operationName, variableValues }, setResultAndStopExecution }) {
      const refusal = refuse(document, operationName, variableValues, introspection);
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
      return {
        onSubscribeResult({ result, setResult }) {
          if (isResult(result) && result.errors)
            setResult({
              ...result,
              errors: explained(result.errors, document, 'BAD_USER_INPUT'),
            });
        },
      };
    },
  };
};

/** @throws BAD_REQUEST */
function checkJson(name: 'variables' | 'extensions', parameters: URLSearchParams): void {
  const text = parameters.get(name);
  if (!text) return;
  try {
    JSON.parse(text);
  } catch {
    throw new GraphQLError(`Le paramètre « ${name} » n’est pas du JSON.`, {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    });
  }
}

function refuse(
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>> | null | undefined,
  introspection: boolean,
): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const asked = introspection ? null : introspectionIn(document, operation);
  if (asked)
    return refusal(document, asked, {
      message: 'Ce serveur ne décrit pas son schéma : lisez /schema.graphql.',
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  const found = findUnstorableText(document, operation, variables ?? {});
  if (!found) return null;
  const node = 'literal' in found ? found.literal : definitionOf(operation, found.variable);
  return refusal(document, node, { message: UNSTORABLE, code: 'BAD_USER_INPUT' });
}

const refusal = (
  document: DocumentNode,
  node: ASTNode | undefined,
  { message, code }: { message: string; code: string },
) =>
  new GraphQLError(message, {
    nodes: node,
    path: pathOf(document, node),
    extensions: { code, http: { status: 400 } },
  });

const definitionOf = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  name: string,
): ASTNode | undefined => variableDefinitions.find(({ variable }) => variable.name.value === name);

const pathOf = (document: DocumentNode, node: ASTNode | undefined) =>
  (node && responsePath(document, node)) ?? undefined;

/** The same error with a code, a path, and our own words where a scalar of ours refused a value. */
function explain(
  error: GraphQLError,
  document: DocumentNode,
  { code, suggestions }: { code: string; suggestions: boolean },
): GraphQLError {
  const refused = refusalOf(error);
  const [node] = error.nodes ?? [];
  return new GraphQLError(refused?.message ?? wordsOf(error, suggestions), {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path ?? pathOf(document, node),
    extensions: { code, ...error.extensions, ...refused?.extensions },
  });
}

const wordsOf = ({ message }: GraphQLError, suggestions: boolean): string =>
  suggestions ? message : message.replace(/ ?Did you mean [^?]*\?/, '');

/** The refusal of ours that GraphQL has wrapped into its own error, or null. */
function refusalOf(error: unknown): GraphQLError | null {
  for (let cause = error; cause instanceof Error;) {
    if (cause instanceof ValeurRefuseeError) return saisieInvalide(cause.message);
    cause = cause instanceof GraphQLError ? cause.originalError : undefined;
  }
  return null;
}

const isResult = (result: unknown): result is ExecutionResult =>
  typeof result === 'object' && result !== null && !(Symbol.asyncIterator in result);
