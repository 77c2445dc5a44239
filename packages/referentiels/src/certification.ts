import { uneFois } from './donnees.ts';
import { nomenclature } from './nomenclature.ts';

/** Known RNCP codes, true while registered. A code that is not here may exist: it is worth a warning and no refusal. */
export const certificationsRncp = uneFois(
  (): ReadonlyMap<string, boolean> =>
    new Map(nomenclature('RNCP').map(({ code, obsolete }) => [code, obsolete !== true])),
);
