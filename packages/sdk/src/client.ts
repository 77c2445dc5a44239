import * as A from './abonnements.ts';
import * as C from './comptes.ts';
import type { AnyDocument, VariablesArgument } from './document.ts';
import { executer } from './executer.ts';
import * as E from './ecritures.ts';
import * as R from './lectures.ts';
import type { OptionsDeListe } from './liste.ts';
import * as L from './listes.ts';
import type { OptionsDeClient } from './options.ts';
import { printDocument } from './print.ts';
import { createTransport, type OptionsDExecution, type Transport } from './transport.ts';

/** What `createClient` answers: all verbs, by the word that they act on. */
export type SofiClient = ReturnType<typeof createClient>;

/**
 * A client with every verb. One act is one request; a list is one request a page, as it is walked. What is absent is null, what the
 * server refuses in an act is an answer, and everything else is thrown. `createTransport` and one function for each verb make
 * smaller bundles.
 *
 * @throws ConfigurationError
 * @example
 * const sofi = createClient({ url: 'https://api.example.fr/graphql', token });
 * for await (const session of sofi.sessions.lister({ filter: { departements: ['44'] } })) console.log(session.code);
 */
export function createClient(options: OptionsDeClient) {
  const transport = createTransport({ print: printDocument, ...options });
  const lier =
    <Args extends unknown[], Resultat>(verbe: (transport: Transport, ...args: Args) => Resultat) =>
    (...args: Args): Resultat =>
      verbe(transport, ...args);

  return {
    /** For functions of this package that take a transport. */
    transport,
    /** Any operation of your own, typed by its document. Retried when it only reads, or has a key. */
    executer: <Result = unknown, Variables = Record<string, unknown>>(
      document: AnyDocument<Result, Variables>,
      ...rest: VariablesArgument<Variables, OptionsDExecution>
    ): Promise<Result> => executer(transport, document, ...rest),

    /** The formation, action or session of a code in any of its forms; null where there is none. */
    fasd: lier(R.lireFasd),
    /** Anything by its `id`, whole; null where there is none. */
    node: lier(R.lireNode),
    /** Up to 100 things by their `id`, in the order of `ids`; null for each that there is not. */
    nodes: lier(R.lireNodes),

    /** Formations. */
    formations: {
      /** Whole, with its first 100 actions and their first 20 sessions; null where there is none. */
      lire: lier(R.lireFormation),
      /** By their keys. */
      lister: lier(L.listerFormations),
      /** With all their fields: to copy the offer. */
      listerEntieres: lier(L.listerFormationsEntieres),
      /** Actions of one: what `actions` holds beyond its first page. */
      actions: lier(L.listerActionsDeFormation),
      /** How many there are. */
      compter: lier(R.compterFormations),
      /** A draft: a title is enough. With a lot, filled in from its programme. */
      creer: lier(E.creerFormation),
      /** Absent fields stay as they are. */
      modifier: lier(E.modifierFormation),
    },

    /** Actions, and what is done to them: each named by its `id` in the view TRAVAIL and the `version` that was read. */
    actions: {
      /** Whole, with its first 100 sessions; null where there is none. */
      lire: lier(R.lireAction),
      /** By their keys. */
      lister: lier(L.listerActions),
      /** With all their fields: to copy the offer. */
      listerEntieres: lier(L.listerActionsEntieres),
      /** Sessions of one: what `sessions` holds beyond its first page. */
      sessions: lier(L.listerSessionsDAction),
      /** How many there are. */
      compter: lier(R.compterActions),
      /** Working view: what is missing, what changed, which acts are possible, questions, sessions; null where it may not be seen. */
      suivre: lier(R.suivreAction),
      /** Everything that happened to it, oldest first; nothing where it may not be seen. */
      historique: (numero: number, liste?: OptionsDeListe) =>
        L.listerHistorique(transport, { numero }, liste),
      /** Questions of the validators with their answers; nothing where it may not be seen. */
      questions: (numero: number, liste?: OptionsDeListe) =>
        L.listerQuestions(transport, { numero }, liste),
      /** A draft under a formation whose working view one may see. */
      creer: lier(E.creerAction),
      /** Absent fields stay as they are. */
      modifier: lier(E.modifierAction),
      /** Another draft like it, with its sessions and dispositifs. */
      dupliquer: lier(E.dupliquerAction),
      /** To the CARIF-OREF; refused with `anomalies` while something blocking is left. */
      envoyerEnValidation: lier(E.envoyerEnValidation),
      /** Back from the CARIF-OREF, to go on writing. */
      rappeler: lier(E.rappeler),
      /** A validator asks; the organisme has to answer. */
      demanderReponses: lier(E.demanderReponses),
      /** Answers all open questions at once. */
      repondre: lier(E.repondre),
      /** A validator sends it back, with the reason. */
      refuser: lier(E.refuser),
      /** A validator publishes it. */
      valider: lier(E.valider),
      /** Withdraws it from publication. */
      archiver: lier(E.archiver),
      /** Publishes an archived action again. */
      desarchiver: lier(E.desarchiver),
      /** Back to what is published. */
      abandonnerModifications: lier(E.abandonnerModifications),
      /** A validator replaces a Certif Info code by another. */
      remplacerCertifInfo: lier(E.remplacerCertifInfo),
      /** The organisme acknowledges replaced Certif Info codes. */
      acquitterCertifInfo: lier(E.acquitterCertifInfo),
    },

    /** Sessions. */
    sessions: {
      /** Whole, with its action and formation; null where there is none. */
      lire: lier(R.lireSession),
      /** By their keys. */
      lister: lier(L.listerSessions),
      /** With all their fields: to copy the offer. */
      listerEntieres: lier(L.listerSessionsEntieres),
      /** How many there are. */
      compter: lier(R.compterSessions),
      /** A draft under an action. With a lot, its dispositif is created too. */
      creer: lier(E.creerSession),
      /** Absent fields stay as they are. */
      modifier: lier(E.modifierSession),
      /** To n dates and m places at once. */
      dupliquer: lier(E.dupliquerSession),
    },

    /** How sessions are paid. */
    dispositifs: {
      /** A dispositif of a session. */
      creer: lier(E.creerDispositif),
      /** Absent fields stay as they are. */
      modifier: lier(E.modifierDispositif),
      /** The Région agrees to a change of what it pays for. */
      donnerAccordRegion: lier(E.donnerAccordRegion),
    },
    /** Places of an organisme. */
    lieux: {
      /** A place. */
      creer: lier(E.creerLieu),
    },
    /** Address book of an organisme: read it with `organismes.carnet`. */
    contacts: {
      /** A person. */
      creer: lier(E.creerContact),
    },
    /** Removes a draft: a formation, an action, a session or a dispositif. */
    supprimerFiche: lier(E.supprimerFiche),

    /** The public search over published sessions. */
    offres: {
      /** One page with its total, and the facets that are named: a search screen in one request. */
      chercher: lier(R.chercherOffres),
      /** All that it finds. */
      lister: lier(L.listerOffres),
      /** How many it finds. */
      compter: lier(R.compterOffres),
      /** A whole offer, created or brought to what is given, matched on your own references: again, it writes nothing. */
      saisir: lier(E.saisirOffre),
    },

    /** Five measures of the published offer by one to three dimensions, under the filter of `offres`. */
    statistiques: lier(R.lireStatistiques),
    /** Created, changed and withdrawn published sessions in order, to keep a copy: resume with `{ after: curseur }` of the last page. */
    changements: (variables?: Parameters<typeof L.listerChangements>[1], liste?: OptionsDeListe) =>
      L.listerChangements(transport, variables ?? {}, liste),
    /** Communes whose name or postal code begins with a text, whole names first. */
    communes: (search: string, liste?: OptionsDeListe) =>
      L.listerCommunes(transport, { search }, liste),

    /** Organismes. */
    organismes: {
      /** Whole, by SIRET, with its first 100 places; null where there is none. */
      lire: lier(R.lireOrganisme),
      /** Those whose name holds every word, or whose SIRET begins with it; all without a text. */
      chercher: (search?: string, liste?: OptionsDeListe) =>
        L.listerOrganismes(transport, { search: search ?? null }, liste),
      /** Address book of one's organisme; nothing for others. */
      carnet: (siret: string, liste?: OptionsDeListe) =>
        L.listerCarnet(transport, { siret }, liste),
      /** Its places. */
      lieux: (siret: string, liste?: OptionsDeListe) => L.listerLieux(transport, { siret }, liste),
      /** Its actions. */
      actions: lier(L.listerActionsDOrganisme),
      /** Its sessions. */
      sessions: lier(L.listerSessionsDOrganisme),
    },

    /** Programmes of the Région with their procedure and first 100 lots; of all years without one. */
    programmes: lier(R.lireProgrammes),
    /** The forms of an offer, with labels, choices and bounds: of a lot, of a programme, or without either. */
    procedure: lier(R.lireProcedure),
    /** Lots of a programme, by its `id`. */
    lots: (id: string, liste?: OptionsDeListe) => L.listerLots(transport, { id }, liste),
    /** Loads the Région's yearly file, of 750,000 bytes at most: for validators and administrators. */
    importerProgramme: lier(E.importerProgramme),
    /** A whole value table. */
    nomenclature: lier(R.lireNomenclature),
    /** Formacodes whose label holds words that begin with a text; all without one. */
    formacodes: (search?: string, liste?: OptionsDeListe) =>
      L.listerFormacodes(transport, { search: search ?? null }, liste),

    /** Accounts. Each mutation is sent once. */
    comptes: {
      /** A token for `createClient({ token })`; the client itself keeps nothing. */
      seConnecter: lier(C.seConnecter),
      /** Ends the session of the client's token; false where that is a key or another's token. */
      seDeconnecter: lier(C.seDeconnecter),
      /** Has a key sent by mail, if the organisme is known: the answer does not say so. */
      demanderCleActivation: lier(C.demanderCleActivation),
      /** Opens the account of such a key, or adds its organisme to the account that exists; signs in. */
      activer: lier(C.activerCompte),
      /** Has a key sent by mail, if the account exists: the answer does not say so. */
      demanderReinitialisation: lier(C.demanderReinitialisation),
      /** Another password by such a key; ends all sessions of the account. */
      reinitialiserMotDePasse: lier(C.reinitialiserMotDePasse),
      /** Which mails the signed-in account does not want; it gets the others. */
      reglerAvis: lier(C.reglerAvis),
      /** A key for programs; `cle` is shown this once. */
      creerCle: lier(C.creerCleApi),
      /** Revokes a key for programs, by its `id`. */
      revoquerCle: lier(C.revoquerCleApi),
      /** The newest 100 of the signed-in user; none without one. */
      cles: lier(C.lireClesApi),
      /** Open sessions of the signed-in account. */
      sessions: lier(C.lireSessionsOuvertes),
      /** Ends one of them. */
      fermerSession: lier(C.fermerSession),
      /** Changes the password of the signed-in account; its other sessions end. */
      changerMotDePasse: lier(C.changerMotDePasse),
      /** What was done to accounts: for administrators. */
      journal: lier(C.lireJournalDesComptes),
      /** People of an organisme. */
      collegues: lier(C.lireCollegues),
      /** Invites somebody to an organisme. */
      inviterCollegue: lier(C.inviterCollegue),
      /** Takes the organisme from somebody. */
      retirerCollegue: lier(C.retirerCollegue),
      /** Accounts that wait for approval. */
      demandes: lier(C.lireDemandesDeCompte),
      /** Approves an account that waits. */
      approuverDemande: lier(C.approuverDemandeDeCompte),
      /** Refuses an account that waits. */
      refuserDemande: lier(C.refuserDemandeDeCompte),
      /** Gives a role to an account. */
      attribuerRole: lier(C.attribuerRole),
      /** Takes a role from an account. */
      retirerRole: lier(C.retirerRole),
    },

    /** What happens, as it happens: `for await`, and `break` to stop. */
    abonnements: {
      /** Every step of the actions that the viewer may see, each once; `apres` begins after an event that you kept. */
      evenements: lier(A.suivreEvenements),
      /** The counters of an organisme, one's own without a SIRET: at once, then each time one has changed. */
      tableauDeBord: lier(A.suivreTableauDeBord),
    },

    /** The signed-in user; null without one. */
    moi: lier(R.lireMoi),
    /** The counters of an organisme, one's own without a SIRET. */
    tableauDeBord: lier(R.lireTableauDeBord),
  };
}
