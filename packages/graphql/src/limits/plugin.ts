import type { DocumentNode, ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Handover } from '../http/handover.ts';
import type { Caller } from './budget.ts';
import type { DocumentReader } from './documents.ts';
import type { Gate } from './gate.ts';

/** Has Yoga read documents as the fast path does: within the limits, and once. */
export function readingDocuments(read: DocumentReader): Plugin {
  const invalid = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  return {
    onParse({ setParseFn }) {
      setParseFn((source) => {
        const { document, errors } = read(typeof source === 'string' ? source : source.body);
        if (!document) throw errors[0]!;
        if (errors.length > 0) invalid.set(document, errors);
        return document;
      });
    },
    onValidate({ params: { documentAST }, setResult }) {
      setResult(invalid.get(documentAST) ?? []);
    },
  };
}

/** Of an operation's context, what the gate reads. */
interface Passing extends Caller {
  request: Request;
  handover: Handover;
}

/** Asks for `extensions.cost`, whatever its value. */
export const COST_HEADER = 'x-cost';

/** Has Yoga's operations pass the gate, unless the fast path has had them pass it; goes on with what that has executed. */
export function passing({ admit, charge }: Gate): Plugin<Passing> {
  const enter = async (
    asked: Parameters<typeof admit>[0],
    { handover, acteur, adresse }: Passing,
  ): Promise<GraphQLError | null> => {
    const admission = (handover.admission ??= admit(asked) ?? undefined);
    if (!admission) return null;
    if (admission.refusal) return admission.refusal;
    handover.passage ??= await charge(admission, { acteur, adresse });
    return handover.passage.refusal;
  };
  return {
    async onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      const { contextValue, document, operationName, variableValues: variables } = args;
      const refusal = await enter({ document, operationName, variables }, contextValue);
      if (refusal) {
        setResultAndStopExecution({ errors: [refusal] });
        return undefined;
      }
      const { handover, request } = contextValue;
      const { result: executed, admission, passage } = handover;
      if (executed) setExecuteFn(() => executed);
      if (!admission || !passage) return undefined;
      return {
        onExecuteDone({ result, setResult }) {
          if (!isSingle(result)) return;
          const settled = passage.settle(result);
          if (request.headers.has(COST_HEADER)) {
            const cost = {
              requested: admission.points,
              used: admission.priceOfAnswer(result.data),
              field: admission.dearest.join('.'),
            };
            setResult({ ...settled, extensions: { ...settled.extensions, cost } });
          } else if (settled !== result) setResult(settled);
        },
      };
    },
    async onSubscribe({ args, setResultAndStopExecution }) {
      const { contextValue, document, operationName, variableValues: variables } = args;
      const refusal = await enter({ document, operationName, variables }, contextValue);
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
    },
  };
}

const isSingle = (result: unknown): result is ExecutionResult =>
  typeof result === 'object' && result !== null && !(Symbol.asyncIterator in result);
