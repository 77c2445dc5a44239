import type { Acteur } from '@sofi/domain';
import type { ExecutionResult } from 'graphql';
import type { Admission } from '../limits/admission.ts';
import type { Passage } from '../limits/gate.ts';

/** What one way of answering has found out of a request, for the other that goes on with it: nothing is looked up, charged or run twice. */
export interface Handover {
  /** It was left by `answer.ts`: it is not asked again. */
  isTried?: boolean;
  acteur?: Promise<Acteur>;
  admission?: Admission;
  passage?: Passage;
  result?: ExecutionResult | Promise<ExecutionResult>;
}
