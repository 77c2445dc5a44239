import * as C from './comptes.ts';
import type { Transport } from './transport.ts';

/** A verb that has its transport. */
export type Lie<Verbe> = Verbe extends (
  transport: Transport,
  ...args: infer Args extends unknown[]
) => infer Resultat
  ? (...args: Args) => Resultat
  : never;

/** Gives a verb its transport. */
export type Lier = <Args extends unknown[], Resultat>(
  verbe: (transport: Transport, ...args: Args) => Resultat,
) => (...args: Args) => Resultat;

/** What `createClient` does with accounts. */
export interface VerbesDesComptes {
  /** A token for `createClient({ token })`; the client itself keeps nothing. @throws SofiError */
  seConnecter: Lie<typeof C.seConnecter>;
  /** Ends the session of the client's token; false where that is a key or another's token. @throws SofiError */
  seDeconnecter: Lie<typeof C.seDeconnecter>;
  /** Has a key sent by mail, if the organisme is known: the answer does not say so. @throws SofiError */
  demanderCleActivation: Lie<typeof C.demanderCleActivation>;
  /** Opens the account of such a key, or adds its organisme to the account that exists; signs in. @throws SofiError */
  activer: Lie<typeof C.activerCompte>;
  /** Has a key sent by mail, if the account exists: the answer does not say so. @throws SofiError */
  demanderReinitialisation: Lie<typeof C.demanderReinitialisation>;
  /** Another password by such a key; ends all sessions of the account. @throws SofiError */
  reinitialiserMotDePasse: Lie<typeof C.reinitialiserMotDePasse>;
  /** Which mails the signed-in account does not want; it gets the others. @throws SofiError */
  reglerAvis: Lie<typeof C.reglerAvis>;
  /** A key for programs; `cle` is shown this once. @throws SofiError */
  creerCle: Lie<typeof C.creerCleApi>;
  /** Revokes a key for programs, by its `id`. @throws SofiError */
  revoquerCle: Lie<typeof C.revoquerCleApi>;
  /** The newest 100 of the signed-in user; none without one. @throws SofiError */
  cles: Lie<typeof C.lireClesApi>;
  /** Open sessions of the signed-in account. @throws SofiError */
  sessions: Lie<typeof C.lireSessionsOuvertes>;
  /** Ends one of them. @throws SofiError */
  fermerSession: Lie<typeof C.fermerSession>;
  /** Changes the password of the signed-in account; its other sessions end. @throws SofiError */
  changerMotDePasse: Lie<typeof C.changerMotDePasse>;
  /** What was done to accounts: for administrators. @throws SofiError */
  journal: Lie<typeof C.lireJournalDesComptes>;
  /** People of an organisme. @throws SofiError */
  collegues: Lie<typeof C.lireCollegues>;
  /** Invites somebody to an organisme. @throws SofiError */
  inviterCollegue: Lie<typeof C.inviterCollegue>;
  /** Takes the organisme from somebody. @throws SofiError */
  retirerCollegue: Lie<typeof C.retirerCollegue>;
  /** Accounts that wait for approval. @throws SofiError */
  demandes: Lie<typeof C.lireDemandesDeCompte>;
  /** Approves an account that waits. @throws SofiError */
  approuverDemande: Lie<typeof C.approuverDemandeDeCompte>;
  /** Refuses an account that waits. @throws SofiError */
  refuserDemande: Lie<typeof C.refuserDemandeDeCompte>;
  /** Gives a role to an account. @throws SofiError */
  attribuerRole: Lie<typeof C.attribuerRole>;
  /** Takes a role from an account. @throws SofiError */
  retirerRole: Lie<typeof C.retirerRole>;
}

/** The same, bound to a transport. */
export const verbesDesComptes = (lier: Lier): VerbesDesComptes => ({
  seConnecter: lier(C.seConnecter),
  seDeconnecter: lier(C.seDeconnecter),
  demanderCleActivation: lier(C.demanderCleActivation),
  activer: lier(C.activerCompte),
  demanderReinitialisation: lier(C.demanderReinitialisation),
  reinitialiserMotDePasse: lier(C.reinitialiserMotDePasse),
  reglerAvis: lier(C.reglerAvis),
  creerCle: lier(C.creerCleApi),
  revoquerCle: lier(C.revoquerCleApi),
  cles: lier(C.lireClesApi),
  sessions: lier(C.lireSessionsOuvertes),
  fermerSession: lier(C.fermerSession),
  changerMotDePasse: lier(C.changerMotDePasse),
  journal: lier(C.lireJournalDesComptes),
  collegues: lier(C.lireCollegues),
  inviterCollegue: lier(C.inviterCollegue),
  retirerCollegue: lier(C.retirerCollegue),
  demandes: lier(C.lireDemandesDeCompte),
  approuverDemande: lier(C.approuverDemandeDeCompte),
  refuserDemande: lier(C.refuserDemandeDeCompte),
  attribuerRole: lier(C.attribuerRole),
  retirerRole: lier(C.retirerRole),
});
