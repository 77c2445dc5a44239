import * as D from './generated/documents.ts';
import type * as O from './generated/operations.ts';
import type { OptionsDAppel } from './options.ts';
import type { Transport } from './transport.ts';
import { ecrire, ecritureDeCompte, lire } from './verbe.ts';

/** A token for `createClient({ token })`; the client itself keeps nothing. @throws SofiError */
export const seConnecter = /* @__PURE__ */ ecritureDeCompte(D.SeConnecterDocument, true);
/** Ends the session of the client's token; false where that is a key or another's token. @throws SofiError */
export const seDeconnecter = async (t: Transport, appel?: OptionsDAppel): Promise<boolean> =>
  (await ecrire(t, D.SeDeconnecterDocument, {}, { ...appel, cle: null })).seDeconnecter;
/**
 * Has a key sent by mail to an address that was given for the organisme, else has the request wait for a validator: the answer
 * does not say which.
 *
 * @throws SofiError
 */
export const demanderCleActivation = /* @__PURE__ */ ecritureDeCompte(
  D.DemanderCleActivationDocument,
  true,
);
/** Opens the account of such a key, or adds its organisme to the account that exists; signs in. @throws SofiError */
export const activerCompte = /* @__PURE__ */ ecritureDeCompte(D.ActiverCompteDocument, true);
/** Has a key sent by mail, if the account exists: the answer does not say so. @throws SofiError */
export const demanderReinitialisation = async (
  t: Transport,
  courriel: string,
  appel?: OptionsDAppel,
): Promise<void> => {
  const input = { courriel };
  await ecrire(
    t,
    D.DemanderReinitialisationDocument,
    { input },
    { ...appel, cle: null, anonyme: true },
  );
};
/** Another password by such a key; ends all sessions of the account. @throws SofiError */
export const reinitialiserMotDePasse = /* @__PURE__ */ ecritureDeCompte(
  D.ReinitialiserMotDePasseDocument,
  true,
);
/** Which mails the signed-in account does not want; it gets the others. @throws SofiError */
export const reglerAvis = /* @__PURE__ */ ecritureDeCompte(D.ReglerAvisDocument);
/** A key for programs; `cle` is shown this once. It ends after a year unless `expireLe` says otherwise; null: never. @throws SofiError */
export const creerCleApi = /* @__PURE__ */ ecritureDeCompte(D.CreerCleApiDocument);
/** Revokes a key for programs, by its `id`. @throws SofiError */
export const revoquerCleApi = async (
  t: Transport,
  id: string,
  appel?: OptionsDAppel,
): Promise<O.RevoquerCleApiMutation['revoquerCleApi']> =>
  (await ecrire(t, D.RevoquerCleApiDocument, { input: { id } }, { ...appel, cle: null }))
    .revoquerCleApi;
/** The newest 100 keys of the signed-in user; none without one. @throws SofiError */
export const lireClesApi = async (
  t: Transport,
  appel?: OptionsDAppel,
): Promise<O.CleDInterface[]> => (await lire(t, D.ClesApiDocument, {}, appel)).moi?.clesApi ?? [];
/** Open sessions of the signed-in user, the newest first; none without one. @throws SofiError */
export const lireSessionsOuvertes = async (t: Transport, appel?: OptionsDAppel) =>
  (await lire(t, D.SessionsOuvertesDocument, {}, appel)).moi?.sessionsOuvertes ?? [];
/** Ends one of the signed-in user's sessions, by its `id`. @throws SofiError */
export const fermerSession = async (t: Transport, session: string, appel?: OptionsDAppel) =>
  (await ecrire(t, D.FermerSessionDocument, { input: { session } }, { ...appel, cle: null }))
    .fermerSession;
/** Changes the password of the signed-in account: its other sessions end. @throws SofiError */
export const changerMotDePasse = /* @__PURE__ */ ecritureDeCompte(D.ChangerMotDePasseDocument);
/** A page of what was done to accounts, the oldest first; `last` for the newest: for administrators. @throws SofiError */
export const lireJournalDesComptes = async (
  t: Transport,
  page: O.JournalDesComptesQueryVariables = {},
  appel?: OptionsDAppel,
) => (await lire(t, D.JournalDesComptesDocument, page, appel)).journalDesComptes;
/** A page of the accounts that act for the same organismes; to an administrator, of all others. Null without a user. @throws SofiError */
export const lireCollegues = async (
  t: Transport,
  page: O.ColleguesQueryVariables = {},
  appel?: OptionsDAppel,
) => (await lire(t, D.ColleguesDocument, page, appel)).moi?.collegues ?? null;
/** Sends a key for an organisme to an address: for its people and the Cariforef. @throws SofiError */
export const inviterCollegue = /* @__PURE__ */ ecritureDeCompte(D.InviterCollegueDocument);
/** Ends what an address may do for an organisme. @throws SofiError */
export const retirerCollegue = /* @__PURE__ */ ecritureDeCompte(D.RetirerCollegueDocument);
/** A page of the requests for a key that wait, the oldest first: for validators and administrators. @throws SofiError */
export const lireDemandesDeCompte = async (
  t: Transport,
  page: O.DemandesDeCompteQueryVariables = {},
  appel?: OptionsDAppel,
) => (await lire(t, D.DemandesDeCompteDocument, page, appel)).demandesDeCompte;
/** Sends the key that was asked for, by the request's `id`. @throws SofiError */
export const approuverDemandeDeCompte = async (
  t: Transport,
  demande: string,
  appel?: OptionsDAppel,
) =>
  (
    await ecrire(
      t,
      D.ApprouverDemandeDeCompteDocument,
      { input: { demande } },
      { ...appel, cle: null },
    )
  ).approuverDemandeDeCompte;
/** Refuses a request for a key; the reason is sent to the requester. @throws SofiError */
export const refuserDemandeDeCompte = /* @__PURE__ */ ecritureDeCompte(
  D.RefuserDemandeDeCompteDocument,
);
/** Gives a role to the account of an address, created if missing: for administrators. @throws SofiError */
export const attribuerRole = /* @__PURE__ */ ecritureDeCompte(D.AttribuerRoleDocument);
/** Takes a role back, and ends the sessions of the account: for administrators. @throws SofiError */
export const retirerRole = /* @__PURE__ */ ecritureDeCompte(D.RetirerRoleDocument);
