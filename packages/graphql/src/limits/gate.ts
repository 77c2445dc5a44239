import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Admission, Admit } from './admission.ts';
import { createAdmission } from './admission.ts';
import { isLargerThan } from './answer.ts';
import type { Budgets, Caller } from './budget.ts';
import { balanceHeaders, createBudget } from './budget.ts';
import type { DocumentReader } from './documents.ts';
import { createDocumentReader } from './documents.ts';
import { overBudget, tooLargeAnswer } from './refusals.ts';
import type { Limits } from './settings.ts';

/** What becomes of an operation that may run. */
export interface Passage {
  refusal: GraphQLError | null;
  /** Of the answer: what is left of the caller's budget. */
  headers: Record<string, string>;
  /** Gives back what the answer did not use, and keeps an answer that is too large from being sent. */
  settle: (result: ExecutionResult) => ExecutionResult;
}

/** What every operation passes, whichever way it came: its document read, its price known, its caller charged. */
export interface Gate {
  readDocument: DocumentReader;
  admit: Admit;
  charge: (admission: Admission, caller: Caller) => Passage;
  /** Takes points for what is no operation. */
  spend: (caller: Caller, points: number) => Pick<Passage, 'refusal' | 'headers'>;
}

export function createGate(
  schema: GraphQLSchema,
  { limits, budgets, clock }: { limits: Limits; budgets: Budgets | undefined; clock: () => Date },
): Gate {
  const budget = budgets && createBudget(budgets, clock);
  const bounded = (result: ExecutionResult): ExecutionResult =>
    isLargerThan(result.data, limits.answerBytes)
      ? { errors: [tooLargeAnswer(limits.answerBytes)] }
      : result;
  const spend: Gate['spend'] = (caller, points) => {
    if (!budget) return { refusal: null, headers: {} };
    const { granted, ...balance } = budget.take(caller, points);
    return {
      refusal: granted ? null : overBudget(balance, points),
      headers: balanceHeaders(balance),
    };
  };
  return {
    readDocument: createDocumentReader(schema, limits),
    admit: createAdmission(schema, limits),
    spend,
    charge(admission, caller) {
      const spent = spend(caller, admission.points);
      if (!budget) return { ...spent, settle: bounded };
      let settled = false;
      const passage: Passage = {
        ...spent,
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
