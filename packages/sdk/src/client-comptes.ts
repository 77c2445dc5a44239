import * as C from './comptes.ts';
import type { Transport } from './transport.ts';

/** Gives a verb its transport. */
export type Lier = <Args extends unknown[], Resultat>(
  verbe: (transport: Transport, ...args: Args) => Resultat,
) => (...args: Args) => Resultat;

/** What `createClient` does with accounts. */
export const verbesDesComptes = (lier: Lier) => ({
  /** A token for `createClient({ token })`; the client itself keeps nothing. @throws SofiError */
  seConnecter: lier(C.seConnecter),
  /** Ends the session of the client's token; false where that is a key or another's token. @throws SofiError */
  seDeconnecter: lier(C.seDeconnecter),
  /** Has a key sent by mail, if the organisme is known: the answer does not say so. @throws SofiError */
  demanderCleActivation: lier(C.demanderCleActivation),
  /** Opens the account of such a key, or adds its organisme to the account that exists; signs in. @throws SofiError */
  activer: lier(C.activerCompte),
  /** Has a key sent by mail, if the account exists: the answer does not say so. @throws SofiError */
  demanderReinitialisation: lier(C.demanderReinitialisation),
  /** Another password by such a key; ends all sessions of the account. @throws SofiError */
  reinitialiserMotDePasse: lier(C.reinitialiserMotDePasse),
  /** Which mails the signed-in account does not want; it gets the others. @throws SofiError */
  reglerAvis: lier(C.reglerAvis),
  /** A key for programs; `cle` is shown this once. @throws SofiError */
  creerCle: lier(C.creerCleApi),
  /** Revokes a key for programs, by its `id`. @throws SofiError */
  revoquerCle: lier(C.revoquerCleApi),
  /** The newest 100 of the signed-in user; none without one. @throws SofiError */
  cles: lier(C.lireClesApi),
  /** Open sessions of the signed-in account. @throws SofiError */
  sessions: lier(C.lireSessionsOuvertes),
  /** Ends one of them. @throws SofiError */
  fermerSession: lier(C.fermerSession),
  /** Changes the password of the signed-in account; its other sessions end. @throws SofiError */
  changerMotDePasse: lier(C.changerMotDePasse),
  /** What was done to accounts: for administrators. @throws SofiError */
  journal: lier(C.lireJournalDesComptes),
  /** People of an organisme. @throws SofiError */
  collegues: lier(C.lireCollegues),
  /** Invites somebody to an organisme. @throws SofiError */
  inviterCollegue: lier(C.inviterCollegue),
  /** Takes the organisme from somebody. @throws SofiError */
  retirerCollegue: lier(C.retirerCollegue),
  /** Accounts that wait for approval. @throws SofiError */
  demandes: lier(C.lireDemandesDeCompte),
  /** Approves an account that waits. @throws SofiError */
  approuverDemande: lier(C.approuverDemandeDeCompte),
  /** Refuses an account that waits. @throws SofiError */
  refuserDemande: lier(C.refuserDemandeDeCompte),
  /** Gives a role to an account. @throws SofiError */
  attribuerRole: lier(C.attribuerRole),
  /** Takes a role from an account. @throws SofiError */
  retirerRole: lier(C.retirerRole),
});
