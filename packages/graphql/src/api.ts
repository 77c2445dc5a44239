import { randomUUID } from 'node:crypto';
import type { Acteur } from '@sofi/domain';
import type { Db } from '@sofi/database';
import { GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Contexte } from './contexte.ts';
import { contexte } from './contexte.ts';
import { schema } from './schema.ts';

export interface OptionsDApi {
  db: Db;
  /** Who asks. */
  identifier: (requete: Request) => Acteur | Promise<Acteur>;
  /** The instant of each request. */
  horloge: () => Date;
  /** Told of every bug, with the reference that the caller gets. */
  signaler: (erreur: unknown, reference: string) => void;
  endpoint?: string;
}

/** A fetch handler that answers GraphQL over HTTP. Reads no environment, opens no port. */
export function createApi({
  db,
  identifier,
  horloge,
  signaler,
  endpoint = '/graphql',
}: OptionsDApi) {
  return createYoga<object, Contexte>({
    schema,
    graphqlEndpoint: endpoint,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/health',
    logging: false,
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    context: async ({ request }) => contexte(db, await identifier(request), horloge()),
    maskedErrors: { maskError: (erreur) => montrer(erreur, signaler) },
  });
}

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
