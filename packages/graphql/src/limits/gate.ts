import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Admission, Admit } from './admission.ts';
import { createAdmission } from './admission.ts';
import { isLongerThan } from './answer.ts';
import type { Budgets, Caller } from './budget.ts';
import { balanceHeaders, createBudget } from './budget.ts';
import type { DocumentReader } from './documents.ts';
import { createDocumentReader } from './documents.ts';
import { overBudget, tooLong } from './refusals.ts';
import type { Limits } from './settings.ts';

/** What becomes of an operation that may run. */
export interface Passage {
  refusal: GraphQLError | null;
  /** Of the answer: what is left of the caller's budget. */
  headers: Record<string, string>;
  /** Gives back what the answer did not use, and keeps an answer that is too long from being sent. */
  settle: (result: ExecutionResult) => ExecutionResult;
}

/** What every operation passes, whichever way it came: its document read, its price known, its caller charged. */
export interface Gate {
  readDocument: DocumentReader;
  admit: Admit;
  charge: (admission: Admission, caller: Caller) => Passage;
}

export function createGate(
  schema: GraphQLSchema,
  { limits, budgets, clock }: { limits: Limits; budgets: Budgets | undefined; clock: () => Date },
): Gate {
  const budget = budgets && createBudget(budgets, clock);
  const bounded = (result: ExecutionResult): ExecutionResult =>
    isLongerThan(result.data, limits.answerCharacters)
      ? { errors: [tooLong(limits.answerCharacters)] }
      : result;
  return {
    readDocument: createDocumentReader(schema, limits),
    admit: createAdmission(schema, limits),
    charge(admission, caller) {
      if (!budget) return { refusal: null, headers: {}, settle: bounded };
      const { granted, ...balance } = budget.take(caller, admission.points);
      let settled = false;
      const passage: Passage = {
        refusal: granted ? null : overBudget(balance, admission.points),
        headers: balanceHeaders(balance),
        settle(result) {
          if (settled) return bounded(result);
          settled = true;
          const unused = admission.points - admission.priceOfAnswer(result.data);
          passage.headers = balanceHeaders(budget.refund(caller, Math.max(0, unused)));
          return bounded(result);
        },
      };
      return passage;
    },
  };
}
