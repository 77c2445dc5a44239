import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, VariableValues } from 'graphql';
import { getVariableValues, GraphQLError, Kind, OperationTypeNode } from 'graphql';
import { introspectionIn } from '../inputs/texts.ts';
import { variablesOfDirectives } from '../limits/selection.ts';
import type { Contexte } from '../schema/context.ts';
import { Compiler } from './compile.ts';
import { asksTwice } from './conflicts.ts';
import type { Write } from './output.ts';
import { Output, Run } from './output.ts';
import type { Selected } from './selection.ts';

/** Writes the whole answer, as JSON. @throws where it would have an error: GraphQL's own execution reports which. */
export type QueryPlan = (context: Contexte) => Promise<string>;

/**
 * How a valid query is answered without being executed field by field; null where it is not planned. It is compiled once for the values
 * of the variables that its directives name (docs/decisions/033).
 */
export function planQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  {
    operation,
    variables = {},
  }: {
    operation: OperationDefinitionNode;
    /** As they were sent. */
    variables?: Readonly<Record<string, unknown>> | undefined;
  },
): QueryPlan | null {
  if (operation.operation !== OperationTypeNode.QUERY || introspectionIn(document, operation))
    return null;
  const { variableValues } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (!variableValues) return null;
  const write = writerOf({ schema, document, operation, variables: variableValues });
  return write && ((context) => answer(write, context, variableValues));
}

async function answer(write: Write, context: Contexte, variables: VariableValues): Promise<string> {
  const run = new Run(context, variables);
  const output = new Output(run);
  output.text = '{"data":';
  write(undefined, output);
  output.text += '}';
  return run.finish(output);
}

interface Compiled {
  /** Variables of directives. */
  names: readonly string[];
  writers: Map<string, Write | null>;
}

/** Of one operation: two variables of directives have four. */
const WRITERS_MAX = 16;
const compiled = new WeakMap<OperationDefinitionNode, Compiled>();

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: VariableValues;
}

function writerOf(asked: Asked): Write | null {
  const { document, operation, variables } = asked;
  let its = compiled.get(operation);
  if (!its)
    compiled.set(operation, (its = { names: variablesOfDirectives(document), writers: new Map() }));
  const { names, writers } = its;
  const key = JSON.stringify(names.map((name) => variables.coerced[name]));
  let write = writers.get(key);
  if (write === undefined) {
    write = compile(asked);
    if (writers.size < WRITERS_MAX) writers.set(key, write);
  }
  return write;
}

function compile({ schema, document, operation, variables }: Asked): Write | null {
  const selected: Selected = {
    schema,
    operation,
    fragments: Object.fromEntries(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    ),
    variables,
  };
  const type = schema.getQueryType()!;
  const sets = [operation.selectionSet];
  try {
    return asksTwice(selected, type, sets) ? null : new Compiler(selected).object(type, sets);
  } catch (error) {
    // A value that a directive or an argument cannot have: the execution says so.
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
