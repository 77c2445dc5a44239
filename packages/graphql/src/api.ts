import { randomUUID } from 'node:crypto';
import type { Acteur } from '@sofi/domain';
import { jourAParis } from '@sofi/domain';
import type { Db } from '@sofi/database';
import { getOperationAST, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createYoga } from 'graphql-yoga';
import type { Contexte } from './contexte.ts';
import { contexte } from './contexte.ts';
import type { CacheDeReponses, Issue } from './reponses.ts';
import { avecReponses } from './reponses.ts';
import { schema } from './schema.ts';

export interface OptionsDApi {
  db: Db;
  /** Who asks. */
  identifier: (requete: Request) => Acteur | Promise<Acteur>;
  /** The instant of each request. */
  horloge: () => Date;
  /** Told of every bug, with the reference that the caller gets. */
  signaler: (erreur: unknown, reference: string) => void;
  /** Keeps answers for anonymous callers; absent: each is computed. */
  cache?: CacheDeReponses | undefined;
  endpoint?: string;
}

/** A fetch handler that answers GraphQL over HTTP. Reads no environment, opens no port, and does not bound bodies. */
export function createApi({
  db,
  identifier,
  horloge,
  signaler,
  cache,
  endpoint = '/graphql',
}: OptionsDApi): { fetch: (requete: Request) => Promise<Response> } {
  const yoga = createYoga<{ issue: Issue }, Contexte>({
    schema,
    graphqlEndpoint: endpoint,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/health',
    logging: false,
    // Counting the body's bytes as they pass costs more than all else of HTTP: the server bounds them.
    maxRequestBodySize: false,
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    context: async ({ issue }) => contexte(db, await issue.acteur, horloge()),
    maskedErrors: { maskError: (erreur) => montrer(erreur, signaler) },
    plugins: [direIssue],
  });
  return {
    fetch: avecReponses(async (requete, issue) => yoga.fetch(requete, { issue }), {
      identifier,
      aujourdhui: () => jourAParis(horloge()),
      cache,
      fetchAPI: yoga.fetchAPI,
    }),
  };
}

/** Tells what came of an execution. */
const direIssue: Plugin<{ issue: Issue }> = {
  onExecute({ args: { document, operationName, contextValue } }) {
    const { issue } = contextValue;
    issue.operation = getOperationAST(document, operationName)?.operation;
    return {
      onExecuteDone({ result }) {
        issue.erreurs = !('data' in result) || result.errors !== undefined;
      },
    };
  },
};

/** What a caller may see of an error: its own mistakes in full, of a bug a reference alone. */
function montrer(erreur: unknown, signaler: OptionsDApi['signaler']): GraphQLError {
  if (erreur instanceof GraphQLError) {
    const cause = erreur.originalError;
    if (cause instanceof GraphQLError && cause.extensions['code'])
      return avecExtensions(erreur, cause.extensions);
    if (!cause || cause instanceof GraphQLError) return erreur;
  }
  const reference = randomUUID();
  signaler(erreur, reference);
  return new GraphQLError(`Erreur interne, signalée sous la référence ${reference}.`, {
    ...(erreur instanceof GraphQLError ? { nodes: erreur.nodes, path: erreur.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  });
}

const avecExtensions = (
  { message, nodes, source, positions, path }: GraphQLError,
  extensions: GraphQLError['extensions'],
) => new GraphQLError(message, { nodes, source, positions, path, extensions });
