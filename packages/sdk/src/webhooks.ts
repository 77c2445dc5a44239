import * as D from './generated/documents.ts';
import { ecritureDeCompte, liste } from './verbe.ts';

/** Webhooks, oldest first: for administrators. @throws SofiError */
export const listerAbonnements = /* @__PURE__ */ liste(D.AbonnementsDocument, (r) => r.abonnements);
/** Messages that a webhook has not accepted, oldest first; with `morts: true` its dead letters only. @throws SofiError */
export const listerEnvois = /* @__PURE__ */ liste(D.EnvoisDocument, ({ node }) =>
  node && 'envois' in node ? node.envois : null,
);
/** Has changes of the published offer sent to an address; `secret` is shown this once. @throws SofiError */
export const creerAbonnement = /* @__PURE__ */ ecritureDeCompte(D.CreerAbonnementDocument);
/** Replaces the secret of a webhook; both sign for some hours. @throws SofiError */
export const renouvelerSecretDAbonnement = /* @__PURE__ */ ecritureDeCompte(
  D.RenouvelerSecretDAbonnementDocument,
);
/** Sends what a webhook has not accepted again, dead letters included. @throws SofiError */
export const rejouerEnvois = /* @__PURE__ */ ecritureDeCompte(D.RejouerEnvoisDocument);
/** Deletes a webhook with what waits for it. @throws SofiError */
export const supprimerAbonnement = /* @__PURE__ */ ecritureDeCompte(D.SupprimerAbonnementDocument);
