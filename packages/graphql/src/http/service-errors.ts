import type { RequestScope } from '@sofi/database';
import { currentScope, estTropLong, estVerrouRefuse, indisponibilite } from '@sofi/database';
import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { getOperationAST, GraphQLError, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { erreur as erreurDe } from './errors.ts';

/** What a request executes: an error knows its own field, and not those above it. */
const documents = new WeakMap<RequestScope, ExecutedDocument>();

interface ExecutedDocument {
  operation: OperationDefinitionNode;
  fragments: DocumentNode;
}

/** Sets the time limit and the connection pool of the request by its operation. */
export const followingOperation: Plugin = {
  onExecute({ args: { document, operationName } }) {
    const scope = currentScope();
    const operation = getOperationAST(document, operationName);
    if (!scope || !operation) return;
    documents.set(scope, { operation, fragments: document });
    if (operation.operation === 'mutation') scope.becomes?.('mutation');
  },
  onSubscribe() {
    currentScope()?.becomes?.('subscription');
  },
};

/** What is nobody's fault: a service that is unavailable, or an answer that takes too long. Null for another error. */
export function serviceError(error: unknown): GraphQLError | null {
  const field = error instanceof GraphQLError ? error : null;
  const cause = field ? field.originalError : error;
  const unavailable = indisponibilite(cause);
  if (unavailable)
    return at(
      field,
      erreurDe('UNAVAILABLE', unavailable.message, {
        http: { status: 503, headers: { 'retry-after': String(unavailable.attendreSecondes) } },
      }),
    );
  const list = field && shortenable(field);
  const where = list ? ` à « ${list.path} »` : '';
  if (estVerrouRefuse(cause))
    return at(
      field,
      erreurDe(
        'TIMEOUT',
        `La réponse attend${where} des données qu’une autre opération tient : réessayez dans un instant, ou ne les demandez pas.`,
      ),
    );
  if (estTropLong(cause))
    return at(
      field,
      erreurDe('TIMEOUT', `La réponse prend trop de temps${where} : ${narrowing(list)}.`),
    );
  return null;
}

/** The same error of the field that failed. */
const at = (field: GraphQLError | null, { message, extensions }: GraphQLError): GraphQLError =>
  field
    ? new GraphQLError(message, { nodes: field.nodes, path: field.path, extensions })
    : new GraphQLError(message, { extensions });

/** By argument, what makes a list shorter. */
const NARROWER: Record<string, string> = {
  first: 'une page plus courte (« first »)',
  last: 'une page plus courte (« last »)',
  search: 'des mots plus précis (« search »)',
  filter: 'un filtre plus étroit (« filter »)',
  par: 'moins de dimensions (« par »)',
  names: 'moins de facettes (« names »)',
};

const narrowing = (list: ShortenableList | null): string =>
  list && list.how.length > 0
    ? `demandez ${list.how.join(', ')}, ou moins de champs`
    : 'demandez moins de champs ou moins de lignes (« first », « filter »)';

interface ShortenableList {
  /** Where it stands in the answer: `offres`. */
  path: string;
  how: string[];
}

/** Of the fields from the root to the one that failed, the last that has an argument to shorten it; else the root's. */
function shortenable({ path }: GraphQLError): ShortenableList {
  const keys = (path ?? []).filter((step) => typeof step === 'string');
  const scope = currentScope();
  const document = scope && documents.get(scope);
  let found: ShortenableList = { path: keys[0] ?? '', how: [] };
  let selections: SelectionSetNode[] = document ? [document.operation.selectionSet] : [];
  for (const [rank, key] of keys.entries()) {
    const fields = selections.flatMap((one) => fieldsOf(one, key, document!.fragments, new Set()));
    const how = [
      ...new Set(
        fields.flatMap((one) =>
          (one.arguments ?? []).flatMap(({ name }) => NARROWER[name.value] ?? []),
        ),
      ),
    ];
    if (how.length > 0) found = { path: keys.slice(0, rank + 1).join('.'), how };
    selections = fields.flatMap((one) => one.selectionSet ?? []);
  }
  return found;
}

/** The fields that give this key of the answer. Each fragment is looked at once. */
const fieldsOf = (
  { selections }: SelectionSetNode,
  key: string,
  document: DocumentNode,
  seen: Set<string>,
): FieldNode[] =>
  selections.flatMap((node): FieldNode[] => {
    if (node.kind === Kind.FIELD) return (node.alias ?? node.name).value === key ? [node] : [];
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsOf(node.selectionSet, key, document, seen);
    const name = node.name.value;
    if (seen.has(name)) return [];
    seen.add(name);
    return document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name
        ? fieldsOf(one.selectionSet, key, document, seen)
        : [],
    );
  });
