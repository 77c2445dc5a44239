import * as D from './generated/documents.ts';
import type * as O from './generated/operations.ts';
import type { OptionsDAppel, Suivre } from './transport.ts';

/**
 * What happens, as it happens: `for await`, and `break` to stop. A broken stream is taken up again by itself, waiting longer
 * each time; what the server refuses throws RequeteRefuseeError.
 */
export const verbesDAbonnements = (suivre: Suivre) => ({
  /**
   * Every step of the actions that the viewer may see. After an interruption it goes on after the last event that came;
   * `apres` begins after one that you kept.
   */
  async *evenements(
    variables: O.SuivreEvenementsSubscriptionVariables = {},
    appel?: OptionsDAppel,
  ): AsyncGenerator<O.SuivreEvenementsSubscription['evenements'], void> {
    let apres = variables.apres;
    const demande = () => ({ ...variables, ...(apres == null ? {} : { apres }) });
    for await (const { evenements } of suivre(D.SuivreEvenementsDocument, demande, appel)) {
      yield evenements;
      apres = evenements.id;
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
