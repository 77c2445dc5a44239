import type { ASTNode } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Balance } from './budget.ts';

/** What was measured of a request that asks for too much. */
export interface Excess {
  measure: 'depth' | 'rootFields' | 'fields' | 'repetitions';
  value: number;
  limit: number;
  /** Response keys that lead to where it is. */
  path: readonly string[];
}

/** The request is refused whole, before anything of it is run. GraphQL over HTTP, 6.4: the status is that of a document that is not valid. */
export const tooLarge = (
  message: string,
  { measure, value, limit, path }: Excess,
  nodes: ASTNode,
) =>
  new GraphQLError(message, {
    nodes,
    path,
    extensions: { code: 'COST_LIMIT', measure, value, limit, http: { spec: true, status: 400 } },
  });

/** The operation costs more than one may. */
export const tooExpensive = (
  { points, dearest }: { points: number; dearest: readonly string[] },
  limit: number,
  nodes: ASTNode,
) => {
  const field = dearest.join('.');
  return new GraphQLError(
    `La requête coûte ${enFrancais(points)} points : ${enFrancais(limit)} au plus. Le plus cher est « ${field} » : demandez-en moins (« first »), ou scindez la requête.`,
    {
      nodes,
      path: dearest,
      extensions: {
        code: 'COST_LIMIT',
        cost: points,
        limit,
        field,
        http: { spec: true, status: 400 },
      },
    },
  );
};

/** The answer is larger than one may be. */
export const tooLargeAnswer = (limit: number) =>
  new GraphQLError(
    `La réponse dépasse ${enFrancais(limit)} octets : demandez moins de champs, ou des pages plus petites (« first »).`,
    {
      extensions: {
        code: 'COST_LIMIT',
        measure: 'answerBytes',
        limit,
        http: { spec: true, status: 400 },
      },
    },
  );

/** The caller has spent its minute. RFC 6585, 4. */
export const overBudget = ({ limit, left, reset }: Balance, cost: number) =>
  new GraphQLError(
    `Votre budget est de ${enFrancais(limit)} points par minute : il en reste ${enFrancais(Math.floor(left))}, la requête en coûte ${enFrancais(cost)}. Attendez ${reset} secondes.`,
    {
      extensions: {
        code: 'RATE_LIMITED',
        attendreSecondes: reset,
        cost,
        http: { status: 429, headers: { 'retry-after': String(reset) } },
      },
    },
  );

/** A refusal of the request as a whole: the status is that of a document that is not valid. */
export const asRequestError = (
  { message, extensions }: GraphQLError,
  path: readonly string[] | null,
) =>
  new GraphQLError(message, {
    path,
    extensions: { ...extensions, http: { spec: true, status: 400 } },
  });

/** The text is read no further. */
export const unreadable = (message: string) =>
  new GraphQLError(message, {
    extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { spec: true, status: 400 } },
  });

/** `5 000`: numbers as French readers write them. */
export const enFrancais = (nombre: number): string => nombre.toLocaleString('fr');
