import type { Acteur, ReglagesDeCompte } from '@sofi/domain';
import { jourAParis, NonIdentifieError, REGLAGES_DE_COMPTE } from '@sofi/domain';
import type { ColumnIndex, Db, SuiviDEvenements } from '@sofi/database';
import type { GraphQLError } from 'graphql';
import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { createYoga } from 'graphql-yoga';
import type { Contexte } from '../schema/context.ts';
import { contexte } from '../schema/context.ts';
import type { Appel, RepondreDirectement } from './answer.ts';
import { questionOf, repondeurDirect } from './answer.ts';
import { createStreamQuota } from '../abonnements/quota.ts';
import { demandeDe } from '../writing/idempotency.ts';
import { answeringCsv } from './csv-answers.ts';
import { numberingEvents, passingProxies } from './event-stream.ts';
import { identiteRefusee, interdit } from './errors.ts';
import type { OpenExport } from './exports/index.ts';
import { exportOpener } from './exports/index.ts';
import type { Handover } from './handover.ts';
import type { Budgets, SharedCounter } from '../limits/budget.ts';
import { createGate } from '../limits/gate.ts';
import { passing, readingDocuments } from '../limits/plugin.ts';
import type { Limits } from '../limits/settings.ts';
import { DEFAULT_LIMITS } from '../limits/settings.ts';
import { refusingBadInputs } from '../inputs/plugin.ts';
import { observing } from './observation.ts';
import { porteurDe } from './bearer.ts';
import type { CacheDeReponses, Identifier, Issue } from './responses.ts';
import { avecReponses } from './responses.ts';
import type { Quotas } from '../quotas.ts';
import { DEFAULT_QUOTAS } from '../quotas.ts';
import { schema } from '../schema/schema.ts';
import { followingOperation } from './service-errors.ts';
import { montrer } from './shown-errors.ts';

export interface OptionsDApi {
  db: Db;
  identifier: Identifier;
  /** How accounts behave here. */
  reglages?: ReglagesDeCompte | undefined;
  /** The instant of each request. */
  horloge: () => Date;
  /** Called with every bug, and the reference that the caller gets. */
  signaler: (erreur: unknown, reference: string) => void;
  /** Keeps answers for anonymous callers; absent: each is computed. */
  cache?: CacheDeReponses | undefined;
  /** Called after each mutation, when its answer is ready: it may have left something to do. */
  apresMutation?: (() => void) | undefined;
  /** What subscriptions follow; absent: no subscriptions. */
  evenements?: SuiviDEvenements | undefined;
  /** Counts offers in memory; absent: the database does. */
  columns?: ColumnIndex | undefined;
  endpoint?: string;
  /** What requests may ask for. */
  limits?: Limits | undefined;
  /** What a caller may ask for in a minute; absent: anything. */
  budgets?: Budgets | undefined;
  /** Where several servers count it together; absent: each by itself. */
  sharedCounter?: SharedCounter | undefined;
  /** What an account or organisme may have at a time. */
  quotas?: Quotas | undefined;
  /** Whether webhooks may call addresses of the server's own networks, without TLS too. */
  privateWebhooks?: boolean | undefined;
  /** Whether the schema may be asked for; it may when absent. */
  introspection?: boolean | undefined;
  /** Whether queries are compiled once and written, instead of executed field by field; they are when absent. */
  plans?: boolean | undefined;
  /** Whether near names are proposed for unknown ones; they are when absent. */
  suggestions?: boolean | undefined;
}

export interface Api {
  /** Answers a request that came from this network address. */
  fetch: (
    requete: Request,
    appel?: { adresse: string; handover?: Handover | undefined },
  ) => Promise<Response>;
  /** Answers the same to a plain question, where it can, for less. */
  repondre: RepondreDirectement;
  /** Lets an export begin, which the server then writes. */
  openExport: OpenExport;
}

interface ContexteDeServeur {
  issue: Issue;
  adresse: string;
  handover: Handover;
}

/** Answers GraphQL over HTTP. Reads no environment, opens no port, and does not bound bodies. */
export function createApi({
  db,
  identifier,
  reglages = REGLAGES_DE_COMPTE,
  horloge,
  signaler,
  cache,
  apresMutation,
  evenements,
  columns,
  endpoint = '/graphql',
  limits = DEFAULT_LIMITS,
  budgets,
  sharedCounter,
  quotas = DEFAULT_QUOTAS,
  privateWebhooks = false,
  introspection = true,
  plans = true,
  suggestions = true,
}: OptionsDApi): Api {
  const gate = createGate(schema, { limits, budgets, sharedCounter, clock: horloge });
  const streams = createStreamQuota(quotas.streams);
  const contexteDe = ({ acteur, autorisation, adresse }: Appel) =>
    contexte(
      { db, reglages, horloge, evenements, columns, quotas, privateWebhooks, streams },
      {
        acteur,
        porteur: porteurDe(autorisation),
        adresse,
        identifier: () => identifier(autorisation),
      },
    );
  const yoga = createYoga<ContexteDeServeur, Contexte>({
    schema,
    graphqlEndpoint: endpoint,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '/health',
    logging: false,
    // Counting the body's bytes as they pass costs more than all else of HTTP: the server bounds them.
    maxRequestBodySize: false,
    // Headers are allowed as they are asked for, Authorization and Idempotency-Key among them.
    // Browsers keep that answer for two hours at most.
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'], maxAge: 7200 },
    context: async ({ issue, adresse, request: { headers } }) => ({
      ...contexteDe({
        acteur: await identifie(issue.acteur),
        autorisation: headers.get('authorization'),
        adresse,
      }),
      cursor: headers.get('last-event-id'),
    }),
    multipart: false,
    maskedErrors: { maskError: (erreur) => montrer(erreur, signaler) },
    parserAndValidationCache: false,
    plugins: [
      observing,
      readingDocuments(gate.readDocument),
      followingOperation,
      numberingEvents,
      direIssue,
      refusingBadInputs({ introspection, suggestions }),
      garderDEcrire,
      passing(gate),
      answeringCsv,
    ],
  });
  const repondre = repondeurDirect({
    identifier,
    contexteDe,
    aujourdhui: () => jourAParis(horloge()),
    cache,
    gate,
    introspection,
    plans,
  });
  const { Request, Response } = yoga.fetchAPI;
  return {
    repondre,
    openExport: exportOpener({ db, identifier, gate, horloge }),
    fetch: async (requete, { adresse, handover = {} } = { adresse: 'inconnue' }) => {
      let posee = requete;
      if (requete.method === 'POST') {
        if (!estDuJson(requete))
          return refuser(yoga.fetchAPI, {
            status: 415,
            code: 'UNSUPPORTED_MEDIA_TYPE',
            message: 'Une requête POST se dit en JSON, sous « Content-Type: application/json ».',
            headers: { 'accept-post': 'application/json' },
          });
        // Yoga knows it in lower case and without a blank only. RFC 9110, 8.3.1: case does not matter.
        requete.headers.set('content-type', 'application/json');
      }
      if (!handover.isTried && new URL(requete.url).pathname === endpoint) {
        const question = await questionOf(requete, adresse);
        const directe = question && (await repondre(question, handover).catch(() => null));
        if (directe) {
          const { statut, entetes, corps } = directe;
          return new Response(statut === 304 ? null : corps, { status: statut, headers: entetes });
        }
        // A body is read once.
        if (question?.corps !== undefined)
          posee = new Request(requete.url, {
            method: 'POST',
            headers: requete.headers,
            body: question.corps,
            signal: requete.signal,
          });
      }
      const reponse = await avecReponses(
        async (question, issue) => {
          const reponse = await yoga.fetch(question, { issue, adresse, handover });
          if (issue.operation === 'mutation') apresMutation?.();
          return passingProxies(reponse, issue.start, yoga.fetchAPI);
        },
        { identifier, cache },
      )(posee, handover);
      if (reponse.status === 406)
        return refuser(yoga.fetchAPI, {
          status: 406,
          code: 'NOT_ACCEPTABLE',
          message:
            'Les réponses sont en JSON, « Accept: application/graphql-response+json » ou « application/json », et d’une liste aussi en CSV, « text/csv ».',
        });
      for (const [nom, valeur] of Object.entries(handover.passage?.headers ?? {}))
        reponse.headers.set(nom, valeur);
      return reponse;
    },
  };
}

/**
 * A page of any origin may post a form or plain text without asking: only JSON is read, for which browsers ask first.
 * Fetch Standard, CORS-safelisted request headers.
 */
const estDuJson = ({ headers }: Request): boolean =>
  /^application\/json\s*(;|$)/i.test(headers.get('content-type') ?? '');

function refuser(
  { Response }: Pick<typeof globalThis, 'Response'>,
  refus: { status: number; code: string; message: string; headers?: Record<string, string> },
): Response {
  const { status, code, message, headers } = refus;
  return new Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}

/** The actor, or the refusal of the whole request. */
const identifie = (acteur: Promise<Acteur>): Promise<Acteur> =>
  acteur.catch((erreur: unknown) => {
    throw erreur instanceof NonIdentifieError ? identiteRefusee(erreur) : erreur;
  });

/** Reports the outcome of an execution. */
const direIssue: Plugin<ContexteDeServeur> = {
  onExecute({ args: { document, operationName, contextValue } }) {
    const { issue } = contextValue;
    issue.operation = getOperationAST(document, operationName)?.operation;
    // What stops the execution is an error.
    issue.erreurs = true;
    return {
      onExecuteDone({ result }) {
        issue.erreurs = !('data' in result) || result.errors !== undefined;
      },
    };
  },
};

/** A key that may only read is refused by every mutation, whatever it does; the others may name what they ask. */
const garderDEcrire: Plugin<Contexte> = {
  onExecute({ args: { document, operationName, contextValue }, setResultAndStopExecution }) {
    if (getOperationAST(document, operationName)?.operation !== 'mutation') return;
    const { acteur, request, params } = contextValue;
    try {
      if (acteur.type === 'UTILISATEUR' && acteur.lectureSeule)
        throw interdit('Cette clé ne permet que de lire.');
      contextValue.idempotence = demandeDe(request, params);
    } catch (erreur) {
      setResultAndStopExecution({ errors: [erreur as GraphQLError] });
    }
  },
};
