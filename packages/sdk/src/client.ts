import * as A from './abonnements.ts';
import { type Lier, verbesDesComptes } from './client-comptes.ts';
import type { AnyDocument, VariablesArgument } from './document.ts';
import { executer } from './executer.ts';
import * as E from './ecritures.ts';
import * as R from './lectures.ts';
import type { NomNomenclature, OrganismeFilter } from './generated/operations.ts';
import type { OptionsDeListe } from './liste.ts';
import * as L from './listes.ts';
import type { OptionsDeClient } from './options.ts';
import { printDocument } from './print.ts';
import { createTransport, type OptionsDExecution } from './transport.ts';
import * as W from './webhooks.ts';

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
  const lier: Lier =
    (verbe) =>
    (...args) =>
      verbe(transport, ...args);

  return {
    /** For functions of this package that take a transport. */
    transport,
    /** Any operation of your own, typed by its document. Retried when it only reads, or has a key. @throws SofiError */
    executer: <Result = unknown, Variables = Record<string, unknown>>(
      document: AnyDocument<Result, Variables>,
      ...rest: VariablesArgument<Variables, OptionsDExecution>
    ): Promise<Result> => executer(transport, document, ...rest),
    /** The formation, action or session of a code in any of its forms; null if not found. @throws SofiError */
    fasd: lier(R.lireFasd),
    /** What the public reads of a code: its fiche, those above it and the sessions beside it; null if not found. @throws SofiError */
    fichePublique: lier(R.lireFichePublique),
    /** Anything by its `id`, whole; null if not found. @throws SofiError */
    node: lier(R.lireNode),
    /** Up to 100 things by their `id`, in the order of `ids`; null for each that there is not. @throws SofiError */
    nodes: lier(R.lireNodes),
    /** Formations. */
    formations: {
      /** Whole, with its first 100 actions and their first 20 sessions; null if not found. @throws SofiError */
      lire: lier(R.lireFormation),
      /** By their keys. @throws SofiError */
      lister: lier(L.listerFormations),
      /** With all their fields: to copy the offer. @throws SofiError */
      listerEntieres: lier(L.listerFormationsEntieres),
      /** Actions of one: what `actions` holds beyond its first page. @throws SofiError */
      actions: lier(L.listerActionsDeFormation),
      /** How many there are. @throws SofiError */
      compter: lier(R.compterFormations),
      /** A draft: a title is enough. With a lot, filled in from its programme. @throws SofiError */
      creer: lier(E.creerFormation),
      /** Absent fields stay as they are. @throws SofiError */
      modifier: lier(E.modifierFormation),
    },
    /** Actions, and what is done to them: each named by its `id` in the view TRAVAIL and the `version` that was read. */
    actions: {
      /** Whole, with its first 100 sessions; null if not found. @throws SofiError */
      lire: lier(R.lireAction),
      /** By their keys. @throws SofiError */
      lister: lier(L.listerActions),
      /** With all their fields: to copy the offer. @throws SofiError */
      listerEntieres: lier(L.listerActionsEntieres),
      /** Sessions of one: what `sessions` holds beyond its first page. @throws SofiError */
      sessions: lier(L.listerSessionsDAction),
      /** How many there are. @throws SofiError */
      compter: lier(R.compterActions),
      /** Working view: what is missing, what changed, which acts are possible, questions, sessions; null where it may not be seen. @throws SofiError */
      suivre: lier(R.suivreAction),
      /** Everything that happened to it, oldest first; nothing where it may not be seen. @throws SofiError */
      historique: (numero: number, liste?: OptionsDeListe) =>
        L.listerHistorique(transport, { numero }, liste),
      /** Questions of the validators with their answers; nothing where it may not be seen. @throws SofiError */
      questions: (numero: number, liste?: OptionsDeListe) =>
        L.listerQuestions(transport, { numero }, liste),
      /** A draft under a formation whose working view one may see. @throws SofiError */
      creer: lier(E.creerAction),
      /** Absent fields stay as they are. @throws SofiError */
      modifier: lier(E.modifierAction),
      /** Another draft like it, with its sessions and dispositifs. @throws SofiError */
      dupliquer: lier(E.dupliquerAction),
      /** To the CARIF-OREF; refused with `anomalies` while something blocking is left. @throws SofiError */
      envoyerEnValidation: lier(E.envoyerEnValidation),
      /** Back from the CARIF-OREF, to go on writing. @throws SofiError */
      rappeler: lier(E.rappeler),
      /** A validator asks; the organisme has to answer. @throws SofiError */
      demanderReponses: lier(E.demanderReponses),
      /** Answers all open questions at once. @throws SofiError */
      repondre: lier(E.repondre),
      /** A validator sends it back, with the reason. @throws SofiError */
      refuser: lier(E.refuser),
      /** A validator publishes it. @throws SofiError */
      valider: lier(E.valider),
      /** Withdraws it from publication. @throws SofiError */
      archiver: lier(E.archiver),
      /** Publishes an archived action again. @throws SofiError */
      desarchiver: lier(E.desarchiver),
      /** Back to what is published. @throws SofiError */
      abandonnerModifications: lier(E.abandonnerModifications),
      /** A validator replaces a Certif Info code by another. @throws SofiError */
      remplacerCertifInfo: lier(E.remplacerCertifInfo),
      /** The organisme acknowledges replaced Certif Info codes. @throws SofiError */
      acquitterCertifInfo: lier(E.acquitterCertifInfo),
    },
    /** Sessions. */
    sessions: {
      /** Whole, with its action and formation; null if not found. @throws SofiError */
      lire: lier(R.lireSession),
      /** By their keys. @throws SofiError */
      lister: lier(L.listerSessions),
      /** With all their fields: to copy the offer. @throws SofiError */
      listerEntieres: lier(L.listerSessionsEntieres),
      /** How many there are. @throws SofiError */
      compter: lier(R.compterSessions),
      /** A draft under an action. With a lot, its dispositif is created too. @throws SofiError */
      creer: lier(E.creerSession),
      /** Absent fields stay as they are. @throws SofiError */
      modifier: lier(E.modifierSession),
      /** To n dates and m places at once. @throws SofiError */
      dupliquer: lier(E.dupliquerSession),
      /** Twins that one would have, before it is saved. @throws SofiError */
      doublons: lier(R.doublonsDeSaisie),
      /** Withdraws one without its action. @throws SofiError */
      archiver: lier(E.archiverSession),
      /** Published again as it was. @throws SofiError */
      desarchiver: lier(E.desarchiverSession),
    },
    /** How sessions are paid. */
    dispositifs: {
      /** A dispositif of a session. @throws SofiError */
      creer: lier(E.creerDispositif),
      /** Absent fields stay as they are. @throws SofiError */
      modifier: lier(E.modifierDispositif),
      /** The Région agrees to a change of what it pays for. @throws SofiError */
      donnerAccordRegion: lier(E.donnerAccordRegion),
      /** Asks the Région to agree to what is being changed. @throws SofiError */
      demanderAccordRegion: lier(E.demanderAccordRegion),
      /** The Région does not agree; the organisme reads why. @throws SofiError */
      refuserAccordRegion: lier(E.refuserAccordRegion),
    },
    /** What the Région is asked to agree to: for the Région and the CARIF-OREF. */
    demandesDAccord: {
      /** Oldest first. @throws SofiError */
      lister: lier(L.listerDemandesDAccord),
      /** How many there are. @throws SofiError */
      compter: lier(R.compterDemandesDAccord),
      /** Those of one action, for its organismes too. @throws SofiError */
      deLAction: (numero: number, liste?: OptionsDeListe) =>
        L.listerDemandesDAccordDAction(transport, { numero }, liste),
    },
    /** Places of an organisme. */
    lieux: {
      /** A place. @throws SofiError */
      creer: lier(E.creerLieu),
      /** Corrects one wherever it is used. @throws SofiError */
      modifier: lier(E.modifierLieu),
      /** Removes one that nothing uses. @throws SofiError */
      supprimer: lier(E.supprimerLieu),
    },
    /** Address book of an organisme: read it with `organismes.carnet`. */
    contacts: {
      /** A person. @throws SofiError */
      creer: lier(E.creerContact),
      /** Corrects a person wherever they are named; public at once. @throws SofiError */
      modifier: lier(E.modifierContact),
      /** Erases a person, from fiches and journal too; `confirmer` where fiches name them. @throws SofiError */
      supprimer: lier(E.supprimerContact),
    },
    /** Removes a draft: a formation, an action, a session or a dispositif. @throws SofiError */
    supprimerFiche: lier(E.supprimerFiche),
    /** The public search over published sessions. */
    offres: {
      /** One page with its total, and the facets that are named: a search screen in one request. @throws SofiError */
      chercher: lier(R.chercherOffres),
      /** All that it finds. @throws SofiError */
      lister: lier(L.listerOffres),
      /** How many it finds. @throws SofiError */
      compter: lier(R.compterOffres),
      /** A whole offer, created or brought to what is given, matched on your own references: again, it writes nothing. @throws SofiError */
      saisir: lier(E.saisirOffre),
      /** The draft of a whole offer under a lot, filled in with what its programme and the organisme’s habits say. @throws SofiError */
      creer: lier(E.creerOffre),
    },
    /** Counts, places and shares of the published offer by one to three dimensions, under the filter of `offres`. @throws SofiError */
    statistiques: lier(R.lireStatistiques),
    /** The same with hours, prices, ordered places and missing information collectives, which cost more. @throws SofiError */
    statistiquesDetaillees: lier(R.lireStatistiquesDetaillees),
    /** The same counts by rows and columns, with the totals of both. @throws SofiError */
    tableauCroise: lier(R.lireTableauCroise),
    /** Published sessions and actions that look like another one. @throws SofiError */
    doublons: lier(R.lireDoublons),
    /** What a text may be the beginning of, up to ten of each kind: for a search field. @throws SofiError */
    suggestions: lier(R.suggerer),
    /** Created, changed and withdrawn published sessions in order, to keep a copy: resume with `{ after: curseur }` of the last page. @throws SofiError */
    changements: (variables?: Parameters<typeof L.listerChangements>[1], liste?: OptionsDeListe) =>
      L.listerChangements(transport, variables ?? {}, liste),
    /** Communes whose name, a word of it, or postal code begins with a text, those with offers first. @throws SofiError */
    communes: (search: string, liste?: OptionsDeListe) =>
      L.listerCommunes(transport, { search }, liste),
    /** Organismes. */
    organismes: {
      /** Whole, by SIRET, with its first 100 places; null if not found. @throws SofiError */
      lire: lier(R.lireOrganisme),
      /** Those whose name holds every word, or whose SIRET begins with it; all without a text. @throws SofiError */
      chercher: (search?: string, liste?: OptionsDeListe, filter?: OrganismeFilter) =>
        L.listerOrganismes(transport, { search: search ?? null, filter: filter ?? null }, liste),
      /** Address book of one's organisme; nothing for others. @throws SofiError */
      carnet: (siret: string, liste?: OptionsDeListe) =>
        L.listerCarnet(transport, { siret }, liste),
      /** What it says of itself; absent fields stay. @throws SofiError */
      modifier: lier(E.modifierOrganisme),
      /** Its places. @throws SofiError */
      lieux: (siret: string, liste?: OptionsDeListe) => L.listerLieux(transport, { siret }, liste),
      /** Its actions. @throws SofiError */
      actions: lier(L.listerActionsDOrganisme),
      /** Its sessions. @throws SofiError */
      sessions: lier(L.listerSessionsDOrganisme),
    },
    /** Programmes of the Région with their procedure and first 100 lots; of all years without one. @throws SofiError */
    programmes: lier(R.lireProgrammes),
    /** Active lots under which one may enter an offer; of all years without one. @throws SofiError */
    mesLots: lier(R.lireMesLots),
    /** The forms of an offer, with labels, choices and bounds: of a lot, of a programme, or without either. @throws SofiError */
    procedure: lier(R.lireProcedure),
    /** Values of a table that a form searches (ROME, Formacode, RNCP, Certif Info), those in use first. @throws SofiError */
    choix: (nomenclature: NomNomenclature, search?: string, liste?: OptionsDeListe) =>
      L.listerChoix(transport, { nomenclature, search: search ?? null }, liste),
    /** Lots of a programme, by its `id`. @throws SofiError */
    lots: (id: string, liste?: OptionsDeListe) => L.listerLots(transport, { id }, liste),
    /** Loads the Région's yearly file, of 750,000 bytes at most: for validators and administrators. @throws SofiError */
    importerProgramme: lier(E.importerProgramme),
    /** Undoes such an import as a whole, by its `run`. @throws SofiError */
    annulerImportDeProgramme: lier(E.annulerImportDeProgramme),
    /** A whole value table. @throws SofiError */
    nomenclature: lier(R.lireNomenclature),
    /** Formacodes whose label holds words that begin with a text; all without one. @throws SofiError */
    formacodes: (search?: string, liste?: OptionsDeListe) =>
      L.listerFormacodes(transport, { search: search ?? null }, liste),
    /** Accounts. Each mutation is sent once. */
    comptes: verbesDesComptes(lier),
    /** Addresses that receive the changes of the published offer: for administrators. */
    webhooks: {
      /** Each with its state. @throws SofiError */
      lister: lier(W.listerAbonnements),
      /** What one has not accepted; with `morts: true` its dead letters only. @throws SofiError */
      envois: lier(W.listerEnvois),
      /** A new one; `secret` is shown this once. @throws SofiError */
      creer: lier(W.creerAbonnement),
      /** Another secret; both sign for some hours. @throws SofiError */
      renouvelerSecret: lier(W.renouvelerSecretDAbonnement),
      /** Sends what it has not accepted again, dead letters included. @throws SofiError */
      rejouer: lier(W.rejouerEnvois),
      /** Deletes it with what waits for it. @throws SofiError */
      supprimer: lier(W.supprimerAbonnement),
    },
    /** What happens, as it happens: `for await`, and `break` to stop. */
    abonnements: {
      /** Every step of the actions that the viewer may see, each once; `apres` begins after an event that you kept. @throws SofiError */
      evenements: lier(A.suivreEvenements),
      /** The counters of an organisme, one's own without a SIRET: at once, then each time one has changed. @throws SofiError */
      tableauDeBord: lier(A.suivreTableauDeBord),
    },
    /** What an act would do to an action, or archiving to one session: nothing is written. @throws SofiError */
    simulerActe: lier(R.simulerActe),
    /** The signed-in user; null without one. @throws SofiError */
    moi: lier(R.lireMoi),
    /** The counters of an organisme, one's own without a SIRET. @throws SofiError */
    tableauDeBord: lier(R.lireTableauDeBord),
  };
}
