import * as D from './generated/documents.ts';
import type * as O from './generated/operations.ts';
import type { Executer, OptionsDAppel } from './transport.ts';

/**
 * Accounts. A refusal is returned: compare `__typename`. Too many attempts throw RequeteRefuseeError with the code
 * `RATE_LIMITED` and `attendreSecondes`.
 */
export const verbesDeComptes = (executer: Executer) => ({
  /** A token for `createClient({ token })`; the client itself keeps nothing. */
  seConnecter: async (input: O.SeConnecterInput, appel?: OptionsDAppel) =>
    (await executer(D.SeConnecterDocument, { input }, { ...appel, anonyme: true })).seConnecter,
  /** Ends the session of the client's token; false where that is a key or another's token. */
  seDeconnecter: async (appel?: OptionsDAppel) =>
    (await executer(D.SeDeconnecterDocument, {}, appel)).seDeconnecter,

  /** Has a key sent by mail, if the organisme is known: the answer does not say so. */
  demanderCleActivation: async (input: O.DemanderCleActivationInput, appel?: OptionsDAppel) =>
    (await executer(D.DemanderCleActivationDocument, { input }, { ...appel, anonyme: true }))
      .demanderCleActivation,
  /** Opens the account of such a key, or adds its organisme to the account that is there; signs in. */
  activer: async (input: O.ActiverCompteInput, appel?: OptionsDAppel) =>
    (await executer(D.ActiverCompteDocument, { input }, { ...appel, anonyme: true })).activerCompte,

  /** Has a key sent by mail, if the account exists: the answer does not say so. */
  demanderReinitialisation: async (courriel: string, appel?: OptionsDAppel) => {
    const input = { courriel };
    await executer(D.DemanderReinitialisationDocument, { input }, { ...appel, anonyme: true });
  },
  /** Another password by such a key; ends all sessions of the account. */
  reinitialiserMotDePasse: async (input: O.ReinitialiserMotDePasseInput, appel?: OptionsDAppel) =>
    (await executer(D.ReinitialiserMotDePasseDocument, { input }, { ...appel, anonyme: true }))
      .reinitialiserMotDePasse,

  /** Which mails the signed-in account does not want; it gets the others. */
  reglerAvis: async (input: O.ReglerAvisInput, appel?: OptionsDAppel) =>
    (await executer(D.ReglerAvisDocument, { input }, appel)).reglerAvis,

  /** A key for programs; `cle` is shown this once. */
  creerCle: async (input: O.CreerCleApiInput, appel?: OptionsDAppel) =>
    (await executer(D.CreerCleApiDocument, { input }, appel)).creerCleApi,
  revoquerCle: async (id: string, appel?: OptionsDAppel) =>
    (await executer(D.RevoquerCleApiDocument, { input: { id } }, appel)).revoquerCleApi,
  /** The newest 100 of the signed-in user; none for nobody. */
  cles: async (appel?: OptionsDAppel) =>
    (await executer(D.ClesApiDocument, {}, appel)).moi?.clesApi ?? [],
});
