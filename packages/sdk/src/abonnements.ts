import * as D from './generated/documents.ts';
import type * as O from './generated/operations.ts';
import type { OptionsDAppel, Suivre } from './transport.ts';

/** Events that a stream which is taken up again goes back over: one of a slower transaction may have come among them. */
const RECUL = 200;

/**
 * What happens, as it happens: `for await`, and `break` to stop. A broken stream is taken up again by itself, waiting longer
 * each time; what the server refuses throws RequeteRefuseeError.
 */
export const verbesDAbonnements = (suivre: Suivre) => ({
  /**
   * Every step of the actions that the viewer may see, each once; nearly in order: ids of two acts at a time may cross. After an
   * interruption it goes on with what was not given yet. That misses what happened before a first event came, and an event that
   * more than 200 others overtook. `apres` begins after one that you kept.
   */
  async *evenements(
    variables: O.SuivreEvenementsSubscriptionVariables = {},
    appel?: OptionsDAppel,
  ): AsyncGenerator<O.SuivreEvenementsSubscription['evenements'], void> {
    // In the order in which they came.
    const recus = new Set<string>();
    let { apres } = variables;
    const demande = () => ({ ...variables, ...(apres == null ? {} : { apres }) });
    for await (const { evenements } of suivre(D.SuivreEvenementsDocument, demande, appel)) {
      const { id } = evenements;
      if (recus.has(id)) continue;
      recus.add(id);
      apres ??= id;
      if (recus.size > RECUL) {
        const [plusAncien] = recus;
        apres = plusAncien!;
        recus.delete(plusAncien!);
      }
      yield evenements;
    }
  },
  /** The counters of an organisme, one's own without a SIRET: at once, then each time one has changed. */
  async *tableauDeBord(
    siret?: string,
    appel?: OptionsDAppel,
  ): AsyncGenerator<O.SuivreTableauDeBordSubscription['tableauDeBord'], void> {
    const demande = () => ({ siret: siret ?? null });
    for await (const { tableauDeBord } of suivre(D.SuivreTableauDeBordDocument, demande, appel))
      yield tableauDeBord;
  },
});
