import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { createServerAdapter } from '@whatwg-node/server';
import type { Base } from '@sofi/database';
import {
  openColumnIndex,
  POSTGRES_SETTINGS,
  suivreEvenements,
  suivrePublications,
} from '@sofi/database';
import type { Acteur, ReglagesDeCompte } from '@sofi/domain';
import type { Budgets, Handover, Limits, Magasin, Quotas, SharedCounter } from '@sofi/graphql';
import { createApi } from '@sofi/graphql';
import { ouvrirCache } from './cache.ts';
import { decrire } from './decrire.ts';
import { adresseDe } from './http/adresse.ts';
import { compressAnswer } from './http/compression.ts';
import type { Deadlines } from './http/deadline.ts';
import { answerInTime } from './http/deadline.ts';
import { createDrain } from './http/drain.ts';
import { answerExport, isExport } from './export/http.ts';
import type { Ecoute } from './http/ecoute.ts';
import { ecouter } from './http/ecoute.ts';
import { estDirecte, repondreDirectement } from './http/question-directe.ts';
import { answerInternalError, answeringUnreadable, hidingErrors } from './http/failures.ts';
import { refusDeRequete, refuser } from './http/refus.ts';
import { nameRequest } from './http/request-id.ts';
import { refuseForeignPage, takeSessionCookie } from './http/session-cookie.ts';
import { securityHeaders, setHeaders } from './http/security-headers.ts';
import { identifierAvec } from './identite.ts';
import type { Fournisseur } from './openid.ts';
import type { Logger } from './operation/logger.ts';
import { createMetrics } from './operation/metrics.ts';
import { serveMetrics } from './operation/metrics-server.ts';
import { createObserver } from './operation/observer.ts';
import { answerReadiness, createReadiness } from './operation/readiness.ts';
import { verificateurOpenId } from './openid.ts';
import { openMcp, postTo } from './mcp.ts';
import type { Demander } from './pages/accueil.ts';
import { servirPage } from './pages/index.ts';
import { answerSession } from './pages/session.ts';

/** A proxy keeps a quiet connection for a minute; closed here before, it fails the request that is sent on it at that moment. */
const HTTP = { requireHostHeader: false, keepAliveTimeout: 75_000 };

export interface OptionsDeServeur extends Ecoute {
  base: Base;
  /** Who callers without a proof of identity are. */
  acteur: Acteur;
  /** How accounts behave here. */
  comptes?: ReglagesDeCompte | undefined;
  /** Whose tokens are accepted beside ours. */
  fournisseur?: Fournisseur | null;
  /** Proxies of ours before this server: their X-Forwarded-For is true. */
  proxys?: number;
  /** What requests may ask for. */
  limits?: Limits | undefined;
  /** What a caller may ask for in a minute; absent: anything. */
  budgets?: Budgets | undefined;
  /** Where several servers count it together; absent: each by itself. */
  sharedCounter?: SharedCounter | undefined;
  /** What an account or organisme may have at a time. */
  quotas?: Quotas | undefined;
  /** Whether webhooks may call addresses of the server's own networks. */
  privateWebhooks?: boolean | undefined;
  /** Milliseconds for an answer; as Postgres' own limits when absent. */
  deadlines?: Deadlines | undefined;
  /** Called after each mutation: there may be mails to send. */
  apresMutation?: (() => void) | undefined;
  /** Keeps answers to anonymous callers, in so many bytes and where servers share them; absent: each is computed. */
  reponses?: { octets: number; partage?: Magasin | undefined } | undefined;
  /** Counts offers in memory once there are so many; absent: the database counts. */
  columnIndexFrom?: number | undefined;
  /** Milliseconds after which a silent subscription looks whether its reader still may read; a minute when absent. */
  reveil?: number | undefined;
  /** Page of a session on the public site, `{session}` in the place of its number; absent: exports name none. */
  sessionPage?: string | null;
  /** Seconds for which browsers keep to HTTPS; not sent when absent or 0. */
  hsts?: number;
  /** Whether the schema may be asked for, and near names are proposed for unknown ones; both when absent. */
  introspection?: boolean;
  suggestions?: boolean;
  /** Whether queries are compiled into plans; they are when absent. */
  plans?: boolean;
  /** Name under which agents find the server at `/mcp`; absent: they do not. */
  mcpName?: string | undefined;
  /** Milliseconds for which a stopping server still takes requests, and says that it is not ready for more. */
  drainage?: number;
  /** Where Prometheus reads metrics; absent: nothing is measured. */
  metricsAddress?: Ecoute | undefined;
  /** Gets a line for each request, and those of audits and bugs; absent: bugs only, on stderr. */
  log?: Logger | undefined;
  horloge?: () => Date;
  signaler?: (erreur: unknown, reference: string) => void;
}

export interface Serveur {
  /** `http://127.0.0.1:4000` */
  origine: string;
  /** Of its metrics, where they are measured. */
  metrics: string | undefined;
  /** Answers what has been asked, then stops, within 20 seconds and `drainage`. The database stays open. */
  arreter: () => Promise<void>;
}

/** Serves the API at `/graphql` and the pages. @throws ArretAnnonce if the port is not available. */
export async function demarrer({
  base,
  acteur,
  comptes,
  fournisseur = null,
  proxys = 0,
  limits,
  budgets,
  sharedCounter,
  quotas,
  privateWebhooks,
  deadlines = { read: POSTGRES_SETTINGS.readTimeout, write: POSTGRES_SETTINGS.writeTimeout },
  apresMutation,
  hote,
  port,
  reponses,
  columnIndexFrom,
  reveil,
  sessionPage = null,
  hsts = 0,
  introspection,
  suggestions,
  plans,
  mcpName,
  drainage = 0,
  metricsAddress,
  log,
  horloge = () => new Date(),
  signaler = (erreur, reference) =>
    log
      ? log('error', decrire(erreur), { id: reference })
      : console.error(`[${reference}]`, decrire(erreur)),
}: OptionsDeServeur): Promise<Serveur> {
  const publicUrl = comptes?.urlPublique ?? null;
  const suivi = reponses || columnIndexFrom ? await suivrePublications(base) : undefined;
  const columns =
    suivi &&
    columnIndexFrom &&
    openColumnIndex(base, suivi, {
      minimum: columnIndexFrom,
      report: (erreur) => signaler(erreur, 'column index'),
    });
  const evenements = await suivreEvenements(base, { reveil });
  const api = createApi({
    db: base.db,
    evenements,
    columns: columns || undefined,
    identifier: identifierAvec(base.db, {
      parDefaut: acteur,
      openid: fournisseur && verificateurOpenId(fournisseur),
      horloge,
    }),
    reglages: comptes,
    limits,
    budgets,
    sharedCounter,
    quotas,
    privateWebhooks,
    apresMutation() {
      suivi?.oublier();
      apresMutation?.();
    },
    horloge,
    signaler,
    cache: suivi && reponses && ouvrirCache(suivi, reponses),
    introspection,
    suggestions,
    plans,
  });
  const demander: Demander = async (query) => {
    const answer = await api.repondre({
      accept: undefined,
      contentType: 'application/json',
      authorization: undefined,
      corps: JSON.stringify({ query }),
      adresse: hote,
    });
    return answer && (JSON.parse(String(answer.corps)) as { data: unknown }).data;
  };
  const answerMcp =
    mcpName === undefined
      ? null
      : await openMcp({
          name: mcpName,
          origin: publicUrl,
          sessionPage,
          introspection: introspection ?? true,
          signal: (error) => signaler(error, 'mcp'),
        });
  const adaptateur = createServerAdapter<{
    req: IncomingMessage;
    res: ServerResponse;
    handover?: Handover;
  }>(
    hidingErrors(async (requete, { req, res, handover }) => {
      const adresse = adresseDe(req, proxys);
      const { pathname } = new URL(requete.url);
      if (pathname === '/session')
        return answerSession(requete, { api, address: adresse, publicUrl, maintenant: horloge() });
      const page = await servirPage(requete, {
        demander,
        maintenant: horloge(),
        identifie: acteur.type !== 'ANONYME',
      });
      if (page) return page;
      if (answerMcp && pathname === '/mcp')
        return answerMcp(requete, (corps) => postTo(api, requete, { corps, adresse }));
      const reponse = await api.fetch(requete, { adresse, handover });
      if (reponse.headers.get('content-type')?.startsWith('text/event-stream'))
        drain.addStream(res);
      return reponse;
    }, signaler),
  );
  const entetes = securityHeaders(hsts);
  const adapter = (requete: IncomingMessage, reponse: ServerResponse, handover: Handover = {}) => {
    Promise.resolve(adaptateur(requete, reponse, { handover })).catch((erreur: unknown) =>
      answerInternalError(reponse, erreur, signaler),
    );
  };
  const answer = (requete: IncomingMessage, reponse: ServerResponse) => {
    if (!takeSessionCookie(requete, publicUrl)) return refuseForeignPage(reponse);
    const statut = refusDeRequete(requete, acteur);
    if (statut !== null) return refuser(reponse, statut);
    if (requete.url === '/ready')
      return void readiness().then((raison) => answerReadiness(reponse, raison));
    if (isExport(requete))
      return answerInTime(requete, reponse, deadlines, () =>
        answerExport(requete, reponse, {
          base,
          openExport: api.openExport,
          sessionPage,
          proxys,
          signaler,
        }),
      );
    compressAnswer(requete, reponse);
    answerInTime(requete, reponse, deadlines, () => {
      if (estDirecte(requete))
        void repondreDirectement(requete, reponse, api.repondre, {
          proxys,
          sinon: (handover) => adapter(requete, reponse, handover),
        });
      else adapter(requete, reponse);
    });
  };
  const serveur = createServer(HTTP, (requete, reponse) => {
    drain.admit(reponse);
    setHeaders(reponse, entetes);
    const id = nameRequest(requete, reponse);
    observer(id, requete, reponse, () => answer(requete, reponse));
  });
  answeringUnreadable(serveur, entetes);
  const drain = createDrain(serveur);
  const readiness = createReadiness(base, () => drain.stopping);
  const metrics =
    metricsAddress &&
    createMetrics({
      pools: () => base.poolStates(),
      streams: () => drain.streams,
      stopping: () => drain.stopping,
    });
  const observer = createObserver({
    log,
    metrics,
    addressOf: (requete) => adresseDe(requete, proxys),
  });
  const metricsServer = metrics && (await serveMetrics(metrics, metricsAddress));
  const origine = await ecouter(serveur, { hote, port });
  return {
    origine,
    metrics: metricsServer?.origin,
    async arreter() {
      drain.begin();
      if (drainage > 0) await setTimeout(drainage);
      const draine = drain.close();
      // Subscriptions would hold their connections for ever.
      await evenements.arreter();
      await draine;
      if (columns) await columns.close();
      await suivi?.arreter();
      await metricsServer?.close();
    },
  };
}
