import { AsyncLocalStorage } from 'node:async_hooks';
import { compteDe, RefusError } from '@sofi/domain';
import type { OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { getOperationAST } from 'graphql';
import type { Contexte } from '../schema/context.ts';

/** What is reported of one request, for its log line and the metrics. */
export interface Observation {
  /** The request's name, which its caller gets too: references of bugs are this one. */
  readonly id: string;
  /** Operation name: chosen by the caller. */
  operation?: string | undefined;
  type?: 'query' | 'mutation' | 'subscription' | undefined;
  /** `extensions.code` of the first error; absent: none. */
  code?: string;
  /** Whether the answer came from the cache of answers; absent: it was not looked for there. */
  cache?: 'hit' | 'miss';
  /** Whether a plan wrote the answer; absent: it was executed, or kept. */
  planned?: true;
  audits?: Audit[];
}

/** An act that concerns an account, or what became of it. */
export interface Audit {
  /** Name of the mutation. */
  act: string;
  /** `DONE`, `NOTHING` where there was nothing to do, or the code of the refusal. */
  outcome: string;
  /** Number of the account; null where nobody is signed in. */
  account: number | null;
}

const current = new AsyncLocalStorage<Observation>();

/** Runs what answers a request: what it reports goes to `observed`. */
export const observe = <T>(observed: Observation, run: () => T): T => current.run(observed, run);

/** That of the request under way; undefined where nobody observes it. */
export const observation = (): Observation | undefined => current.getStore();

/** Reports which operation runs. */
export function observeOperation(operation: OperationDefinitionNode | null | undefined): void {
  const observed = current.getStore();
  if (!observed || !operation) return;
  observed.operation = operation.name?.value;
  observed.type = operation.operation;
}

/** Reports that a plan wrote the answer. */
export function observePlan(): void {
  const observed = current.getStore();
  if (observed) observed.planned = true;
}

/** Reports operations and the errors of their answers, refusals before execution among them. */
export const observing: Plugin = {
  onExecute: ({ args }) => observeOperation(getOperationAST(args.document, args.operationName)),
  onSubscribe: ({ args }) => observeOperation(getOperationAST(args.document, args.operationName)),
  onResultProcess({ result }) {
    const observed = current.getStore();
    if (!observed || !('errors' in result)) return;
    const [error] = result.errors ?? [];
    if (error) observed.code = codeOf(error.extensions?.['code']);
  },
};

/** A mutation of an account, reported with what became of it. */
export async function audited<T>(
  act: string,
  { acteur }: Contexte,
  run: () => T | Promise<T>,
): Promise<T> {
  const report = (outcome: string, account: number | null) => {
    const observed = current.getStore();
    if (observed) (observed.audits ??= []).push({ act, outcome, account });
  };
  try {
    const done = await run();
    report(done === false ? 'NOTHING' : 'DONE', signedInBy(done) ?? compteDe(acteur));
    return done;
  } catch (erreur) {
    report(outcomeOf(erreur), compteDe(acteur));
    throw erreur;
  }
}

/** Whose account a token was given for; other answers name the account that was acted upon. */
const signedInBy = (done: unknown): number | null =>
  typeof done === 'object' && done !== null && 'jeton' in done && 'utilisateurId' in done
    ? (done.utilisateurId as number)
    : null;

function outcomeOf(erreur: unknown): string {
  if (erreur instanceof RefusError) return erreur.code;
  return codeOf((erreur as { extensions?: { code?: unknown } } | null)?.extensions?.code);
}

const codeOf = (code: unknown): string => (typeof code === 'string' ? code : 'ERROR');
