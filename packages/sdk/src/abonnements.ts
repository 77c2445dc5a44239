import * as D from './generated/documents.ts';
import type * as O from './generated/operations.ts';
import type { OptionsDAbonnement } from './suivre.ts';
import { suivre } from './suivre.ts';
import type { Transport } from './transport.ts';

/** Events that a resumed stream goes back over: one of a slower transaction may have come among them. */
const RECUL = 200;

/**
 * Every step of the actions that the viewer may see, each once; nearly in order: ids of two acts at a time may cross. After an
 * interruption it goes on with what was not given yet, unless more than 200 others overtook it. `apres` begins after one that you
 * kept.
 *
 * @throws SofiError
 */
export async function* suivreEvenements(
  transport: Transport,
  variables: O.SuivreEvenementsSubscriptionVariables = {},
  options?: OptionsDAbonnement,
): AsyncGenerator<O.SuivreEvenementsSubscription['evenements'], void> {
  // In the order in which they came.
  const recus = new Set<string>();
  let { apres } = variables;
  const demande = () => ({ ...variables, ...(apres == null ? {} : { apres }) });
  const surId = (id: string) => {
    // First the place where the stream begins.
    apres ??= id;
    options?.surId?.(id);
  };
  for await (const { evenements } of suivre(transport, D.SuivreEvenementsDocument, demande, {
    ...options,
    surId,
  })) {
    const { id } = evenements;
    if (recus.has(id)) continue;
    recus.add(id);
    if (recus.size > RECUL) {
      const [plusAncien] = recus;
      apres = plusAncien!;
      recus.delete(plusAncien!);
    }
    yield evenements;
  }
}

/** The counters of an organisme, one's own without a SIRET: at once, then each time one has changed. @throws SofiError */
export async function* suivreTableauDeBord(
  transport: Transport,
  siret?: string,
  options?: OptionsDAbonnement,
): AsyncGenerator<O.SuivreTableauDeBordSubscription['tableauDeBord'], void> {
  for await (const { tableauDeBord } of suivre(
    transport,
    D.SuivreTableauDeBordDocument,
    { siret: siret ?? null },
    options,
  ))
    yield tableauDeBord;
}
