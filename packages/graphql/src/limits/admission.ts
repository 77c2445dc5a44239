import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getOperationAST, GraphQLError } from 'graphql';
import { responsePath } from '../inputs/response-path.ts';
import { checkLengths } from './lengths.ts';
import type { Price, Pricing } from './prices.ts';
import { priceOf } from './prices.ts';
import { asRequestError, tooExpensive } from './refusals.ts';
import type { SelectedField } from './selection.ts';
import { selectFields, variablesOfDirectives } from './selection.ts';
import type { Limits } from './settings.ts';
import { TARIFF } from './tariff.ts';
import type { Variables } from './values.ts';
import { variablesOf } from './values.ts';

/** What is asked to be executed. */
export interface Asked {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Variables | null | undefined;
}

/** An operation with its price, or why it is not executed. */
export interface Admission extends Price {
  refusal: GraphQLError | null;
  /** What it costs by its answer. */
  priceOfAnswer: (data: unknown) => number;
}

/** Prices an operation and checks its arguments, before anything of it is run. Null where there is no such operation. */
export type Admit = (asked: Asked) => Admission | null;

export function createAdmission(schema: GraphQLSchema, { cost }: Limits): Admit {
  const selections = selectedOnce(schema);
  return ({ document, operationName, variables: sent }) => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    const variables = variablesOf(operation, sent);
    const fields = selections(document, operation, variables);
    const pricing = { tariff: TARIFF, variables };
    const priceOfAnswer = (data: unknown) =>
      priceOf(fields, pricing, (data ?? {}) as Record<string, unknown>).points;
    const check: Pricing['check'] = ({ node }, values) => {
      try {
        for (const [argument, value] of values) checkLengths(argument, value, operation.operation);
      } catch (error) {
        throw error instanceof GraphQLError
          ? asRequestError(error, responsePath(document, node))
          : error;
      }
    };
    try {
      const price = priceOf(fields, { ...pricing, check });
      const refusal = price.points > cost ? tooExpensive(price, cost, operation) : null;
      return { ...price, refusal, priceOfAnswer };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { points: 0, dearest: [], refusal: error, priceOfAnswer };
    }
  };
}

/** What an operation selects depends on its document and on the variables of its @skip and @include. */
function selectedOnce(schema: GraphQLSchema) {
  interface Known {
    names: readonly string[];
    selections: Map<string, readonly SelectedField[]>;
  }
  const known = new WeakMap<OperationDefinitionNode, Known>();
  return (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => {
    const { names, selections } = known.get(operation) ?? {
      names: variablesOfDirectives(document),
      selections: new Map<string, readonly SelectedField[]>(),
    };
    known.set(operation, { names, selections });
    const key = names.map((name) => (variables[name] === true ? 1 : 0)).join('');
    let fields = selections.get(key);
    if (!fields) {
      fields = selectFields(schema, document, operation, variables);
      if (selections.size < SELECTIONS_MAX) selections.set(key, fields);
    }
    return fields;
  };
}

/** Of one operation: two variables of directives have four. */
const SELECTIONS_MAX = 16;
