import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { enErreur } from './errors.ts';
import { observation } from './observation.ts';
import { serviceError } from './service-errors.ts';

/** What a caller may see of an error: its own mistakes in full, of a bug only a reference. */
export function montrer(
  erreur: unknown,
  signaler: (erreur: unknown, reference: string) => void,
): GraphQLError {
  if (erreur instanceof GraphQLError) {
    const cause = erreur.originalError;
    if (cause instanceof GraphQLError && cause.extensions['code'])
      return avecExtensions(erreur, cause.extensions);
    const refus = enErreur(cause);
    if (refus) return avecExtensions(erreur, refus.extensions);
    if ((!cause || cause instanceof GraphQLError) && estDuRequerant(erreur))
      return avecExtensions(erreur, { code: 'BAD_USER_INPUT', ...montrables(erreur) });
  }
  const service = serviceError(erreur);
  if (service) return service;
  const reference = observation()?.id ?? randomUUID();
  signaler(erreur, reference);
  return new GraphQLError(`Erreur interne, signalée sous la référence ${reference}.`, {
    ...(erreur instanceof GraphQLError ? { nodes: erreur.nodes, path: erreur.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
  });
}

/** What GraphQL itself throws while it runs is a bug of ours, but for arguments. */
const estDuRequerant = ({ path, message, extensions }: GraphQLError): boolean =>
  extensions['code'] !== undefined || path === undefined || message.startsWith('Argument "');

/**
 * Yoga repeats what it could not read, which may be a password. A document that is not read to its end (no position is
 * named, as for an error of syntax) has status 400 under any media type.
 */
const montrables = ({ extensions: { originalError, ...extensions }, positions }: GraphQLError) =>
  originalError !== undefined || (extensions['code'] === 'GRAPHQL_PARSE_FAILED' && !positions)
    ? { ...extensions, http: { status: 400 } }
    : extensions;

const avecExtensions = (
  { message, nodes, source, positions, path }: GraphQLError,
  extensions: GraphQLError['extensions'],
) => new GraphQLError(message, { nodes, source, positions, path, extensions });
