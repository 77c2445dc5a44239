import type { ASTNode, DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import { getOperationAST, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { saisieInvalide, ValeurRefuseeError } from '../erreurs.ts';
import { responsePath } from './response-path.ts';
import { findUnstorableText, UNSTORABLE } from './texts.ts';

/** Refuses what no database can keep, and gives each refusal of a request a code and the path of what asked for it. */
export const refusingBadInputs: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser }) {
    if (request.method !== 'GET' || !requestParser) return;
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
          (result as readonly GraphQLError[]).map((error) =>
            explain(error, documentAST, 'GRAPHQL_VALIDATION_FAILED'),
          ),
        );
    };
  },
  onExecute({ args: { document, operationName, variableValues }, setResultAndStopExecution }) {
    const refusal = refuseTexts(document, operationName, variableValues);
    if (refusal) setResultAndStopExecution({ errors: [refusal] });
    return {
      onExecuteDone({ result, setResult }) {
        if (isResult(result) && result.data === undefined && result.errors)
          setResult({
            ...result,
            errors: result.errors.map((error) => explain(error, document, 'BAD_USER_INPUT')),
          });
      },
    };
  },
  onSubscribe({ args: { document, operationName, variableValues }, setResultAndStopExecution }) {
    const refusal = refuseTexts(document, operationName, variableValues);
    if (refusal) setResultAndStopExecution({ errors: [refusal] });
    return {
      onSubscribeResult({ result, setResult }) {
        if (isResult(result) && result.errors)
          setResult({
            ...result,
            errors: result.errors.map((error) => explain(error, document, 'BAD_USER_INPUT')),
          });
      },
    };
  },
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

function refuseTexts(
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>> | null | undefined,
): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  const found = operation && findUnstorableText(document, operation, variables ?? {});
  if (!found) return null;
  const node = 'literal' in found ? found.literal : definitionOf(operation, found.variable);
  const { message, extensions } = saisieInvalide(UNSTORABLE);
  return new GraphQLError(message, {
    nodes: node,
    path: pathOf(document, node),
    extensions: { ...extensions, http: { status: 400 } },
  });
}

const definitionOf = (
  { variableDefinitions = [] }: OperationDefinitionNode,
  name: string,
): ASTNode | undefined => variableDefinitions.find(({ variable }) => variable.name.value === name);

const pathOf = (document: DocumentNode, node: ASTNode | undefined) =>
  (node && responsePath(document, node)) ?? undefined;

/** The same error with a code, a path, and our own words where a scalar of ours refused a value. */
function explain(error: GraphQLError, document: DocumentNode, code: string): GraphQLError {
  const refusal = refusalOf(error);
  const [node] = error.nodes ?? [];
  return new GraphQLError(refusal?.message ?? error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path ?? pathOf(document, node),
    extensions: { code, ...error.extensions, ...refusal?.extensions },
  });
}

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
