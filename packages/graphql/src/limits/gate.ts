import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import type { Admission, Admit } from './admission.ts';
import { createAdmission } from './admission.ts';
import { isLargerThan } from './answer.ts';
import type { Budgets, Caller, SharedCounter } from './budget.ts';
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
  /** The same of the text of an answer without errors: false where it is too large. */
  settleText: (text: string) => boolean;
}

/** What every operation passes, whichever way it came: its document read, its price known, its caller charged. */
export interface Gate {
  readDocument: DocumentReader;
  admit: Admit;
  charge: (admission: Admission, caller: Caller) => Promise<Passage>;
  /** Takes points for what is no operation. */
  spend: (caller: Caller, points: number) => Promise<Pick<Passage, 'refusal' | 'headers'>>;
}

/** Bytes around the data of an answer without errors. */
const WRAPPING = '{"data":}'.length;

export function createGate(
  schema: GraphQLSchema,
  {
    limits,
    budgets,
    sharedCounter,
    clock,
  }: {
    limits: Limits;
    budgets: Budgets | undefined;
    sharedCounter: SharedCounter | undefined;
    clock: () => Date;
  },
): Gate {
  const take = budgets && createBudget(budgets, clock, sharedCounter);
  const bounded = (result: ExecutionResult): ExecutionResult =>
    isLargerThan(result.data, limits.answerBytes)
      ? { errors: [tooLargeAnswer(limits.answerBytes)] }
      : result;
  const enter = async (caller: Caller, points: number) => {
    if (!take) return { refusal: null, headers: {}, allowance: null };
    const allowance = await take(caller, points);
    const balance = allowance.balance();
    return {
      refusal: allowance.granted ? null : overBudget(balance, points),
      headers: balanceHeaders(balance),
      allowance,
    };
  };
  return {
    readDocument: createDocumentReader(schema, limits),
    admit: createAdmission(schema, limits),
    spend: enter,
    async charge(admission, caller) {
      const { allowance, ...entered } = await enter(caller, admission.points);
      let settled = false;
      const refund = (data: () => unknown) => {
        if (settled || !allowance) return;
        settled = true;
        const unused = admission.points - admission.priceOfAnswer(data());
        allowance.refund(Math.max(0, unused));
        passage.headers = balanceHeaders(allowance.balance());
      };
      const passage: Passage = {
        ...entered,
        settle(result) {
          refund(() => result.data);
          return bounded(result);
        },
        settleText(text) {
          if (Buffer.byteLength(text) > limits.answerBytes + WRAPPING) return false;
          refund(() => (JSON.parse(text) as ExecutionResult).data);
          return true;
        },
      };
      return passage;
    },
  };
}
