import type { DocumentNode } from 'graphql';
import { Kind, OperationTypeNode, parse, printType } from 'graphql';
import { z } from 'zod';
import { Refusal } from '../ask.ts';
import type { Context } from '../index.ts';
import { nearest } from '../nearest.ts';
import { answer } from '../results.ts';
import type { Register } from './index.ts';

export const registerGraphql: Register = (server, context) =>
  void server.registerTool(
    'interroger_graphql',
    {
      title: 'Interroger en GraphQL',
      description:
        'Exécute une requête GraphQL en lecture, ou montre un type du schéma (« type »: "Query", "Session", "OffreFilter"…). / Read-only GraphQL, schema by type.',
      inputSchema: z.object({
        document: z.string().max(20_000).optional(),
        variables: z.record(z.string(), z.unknown()).optional(),
        type: z.string().max(100).optional(),
      }),
      annotations: { readOnlyHint: true },
    },
    ({ document, variables, type }) =>
      answer(async () => {
        if (document !== undefined) {
          requireReading(document);
          return context.ask<unknown>(document, variables);
        }
        if (type !== undefined) return { type: typeText(context, type) };
        throw new Refusal('Donnez « document », une requête, ou « type », un nom du schéma.');
      }, context.signal),
  );

/** The definition of a type of the schema. @throws Refusal naming the nearest ones. */
export function typeText(
  { schema, introspection }: Pick<Context, 'schema' | 'introspection'>,
  name: string,
): string {
  if (!introspection) throw new Refusal('Ce serveur ne montre pas son schéma.');
  const type = schema.getType(name);
  if (type) return printType(type);
  const near = nearest(name, Object.keys(schema.getTypeMap()), (known) => known);
  throw new Refusal(`Type inconnu : « ${name} ». Proches : ${near.join(', ')}.`);
}

/** @throws Refusal for a document that cannot be read, or that does anything but read. */
function requireReading(document: string): void {
  let parsed: DocumentNode;
  try {
    parsed = parse(document, { maxTokens: 2000 });
  } catch (error) {
    throw new Refusal(`GRAPHQL_PARSE_FAILED : ${(error as Error).message}`, { cause: error });
  }
  for (const definition of parsed.definitions)
    if (
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.operation !== OperationTypeNode.QUERY
    )
      throw new Refusal(
        'Cet outil ne fait que lire : seules des requêtes « query » sont exécutées.',
      );
}
