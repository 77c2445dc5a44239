import * as D from './generated/documents.ts';
import type { OptionsDAppel } from './options.ts';
import type { Transport } from './transport.ts';
import { ecritureDeCompte } from './verbe.ts';

/** A token for `createClient({ token })`; the client itself keeps nothing. */
export const seConnecter = /* @__PURE__ */ ecritureDeCompte(
  D.SeConnecterDocument,
  'seConnecter',
  true,
);
/** Ends the session of the client's token; false where that is a key or another's token. */
export const seDeconnecter = async (t: Transport, appel?: OptionsDAppel) =>
  (await t.executer(D.SeDeconnecterDocument, {}, { ...appel, cle: null })).seDeconnecter;
/** Has a key sent by mail, if the organisme is known: the answer does not say so. */
export const demanderCleActivation = /* @__PURE__ */ ecritureDeCompte(
  D.DemanderCleActivationDocument,
  'demanderCleActivation',
  true,
);
/** Opens the account of such a key, or adds its organisme to the account that exists; signs in. */
export const activerCompte = /* @__PURE__ */ ecritureDeCompte(
  D.ActiverCompteDocument,
  'activerCompte',
  true,
);
/** Has a key sent by mail, if the account exists: the answer does not say so. */
export const demanderReinitialisation = async (
  t: Transport,
  courriel: string,
  appel?: OptionsDAppel,
) => {
  const input = { courriel };
  await t.executer(
    D.DemanderReinitialisationDocument,
    { input },
    { ...appel, cle: null, anonyme: true },
  );
};
/** Another password by such a key; ends all sessions of the account. */
export const reinitialiserMotDePasse = /* @__PURE__ */ ecritureDeCompte(
  D.ReinitialiserMotDePasseDocument,
  'reinitialiserMotDePasse',
  true,
);
/** Which mails the signed-in account does not want; it gets the others. */
export const reglerAvis = /* @__PURE__ */ ecritureDeCompte(D.ReglerAvisDocument, 'reglerAvis');
/** A key for programs; `cle` is shown this once. */
export const creerCleApi = /* @__PURE__ */ ecritureDeCompte(D.CreerCleApiDocument, 'creerCleApi');
/** Revokes a key for programs, by its `id`. */
export const revoquerCleApi = async (t: Transport, id: string, appel?: OptionsDAppel) =>
  (await t.executer(D.RevoquerCleApiDocument, { input: { id } }, { ...appel, cle: null }))
    .revoquerCleApi;
/** The newest 100 keys of the signed-in user; none without one. */
export const lireClesApi = async (t: Transport, appel?: OptionsDAppel) =>
  (await t.executer(D.ClesApiDocument, {}, appel)).moi?.clesApi ?? [];
