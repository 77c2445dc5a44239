import type { Document } from './document.ts';
import { avant, lireFlux } from './flux.ts';
import { ReponseIllisibleError, RequeteRefuseeError, TransportError } from './erreurs.ts';
import { isQueryOnly } from './scanner.ts';

export interface OptionsDeClient {
  /** Of the GraphQL endpoint: `https://api.example.fr/graphql`. */
  url: string;
  /**
   * Sent as a bearer token: of a session, an API key, or of the server's identity provider. A function is asked before
   * each request; null: anonymous.
   */
  token?: string | (() => string | null | undefined | Promise<string | null | undefined>);
  /**
   * Tries after the first, for what may succeed later. 2 by default; a mutation without a key is sent once: it may have been
   * done.
   */
  reprises?: number;
  /** Milliseconds that one try may take. 30,000 by default. */
  delaiMs?: number;
  /**
   * Milliseconds without a sign of the server after which a subscription connects again; the server gives one every 12
   * seconds. 30,000 by default.
   */
  silenceMs?: number;
  /** Instead of the global `fetch`. */
  fetch?: typeof fetch;
}

export interface OptionsDAppel {
  /** Gives the call up. */
  signal?: AbortSignal;
}

export interface OptionsDEcriture extends OptionsDAppel {
  /**
   * Sent as `Idempotency-Key`, 1 to 200 visible ASCII characters: the same request under the same key is done once, whenever it
   * comes again. Keep one beside your own record to go on after a crash. Account mutations take no notice of it.
   */
  cle?: string;
}

interface OptionsDExecution extends OptionsDEcriture {
  /** Sends no token: one that has expired would keep its holder from signing in. */
  anonyme?: boolean;
}

export type Executer = <Resultat, Variables>(
  document: Document<Resultat, Variables>,
  variables: Variables,
  options?: OptionsDExecution,
) => Promise<Resultat>;

/** Follows one operation; `variables` are asked for anew at each connection. */
export type Suivre = <Resultat, Variables>(
  document: Document<Resultat, Variables>,
  variables: () => Variables,
  options?: OptionsDAppel,
) => AsyncGenerator<Resultat, void>;

export interface Corps {
  data?: unknown;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions?: { code?: string; attendreSecondes?: number };
  }[];
}

/** How operations are sent: one answer, or a stream of them. */
export function transport({
  url,
  token,
  reprises = 2,
  delaiMs = 30_000,
  silenceMs = 30_000,
  fetch: envoyer = globalThis.fetch,
}: OptionsDeClient): { executer: Executer; suivre: Suivre } {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  };

  async function preuve(): Promise<{ authorization?: string }> {
    const valeur = typeof token === 'function' ? await token() : token;
    return valeur == null ? {} : { authorization: `Bearer ${valeur}` };
  }

  async function essayer(
    body: string,
    propres: Record<string, string>,
    signal: AbortSignal | undefined,
  ): Promise<Response> {
    const delai = AbortSignal.timeout(delaiMs);
    const reponse = await envoyer(url, {
      method: 'POST',
      headers: { ...headers, ...propres },
      body,
      signal: signal ? AbortSignal.any([signal, delai]) : delai,
    });
    if (reponse.status === 429 || reponse.status >= 500)
      throw new TransportError(`Le serveur répond ${reponse.status}.`, reponse.status);
    return reponse;
  }

  /** Tries again after a network fault, 429 or 5xx, waiting longer each time. */
  const executer: Executer = async (document, variables, { signal, cle, anonyme = false } = {}) => {
    const essais = cle !== undefined || isQueryOnly(document) ? reprises : 0;
    const propres = {
      ...(anonyme ? {} : await preuve()),
      ...(cle === undefined ? {} : { 'idempotency-key': cle }),
    };
    const body = JSON.stringify({ query: document, variables });
    for (let essai = 0; ; essai++) {
      try {
        return lire(await (await essayer(body, propres, signal)).text()) as never;
      } catch (erreur) {
        signal?.throwIfAborted();
        if (erreur instanceof RequeteRefuseeError || erreur instanceof ReponseIllisibleError)
          throw erreur;
        if (essai < essais) await attendre(2 ** essai * (100 + Math.random() * 100));
        else if (erreur instanceof TransportError) throw erreur;
        else throw new TransportError(`${url} ne répond pas.`, undefined, { cause: erreur });
      }
    }
  };

  /** Connects again where the stream breaks off, waiting longer each time; gives up when it is refused or the caller stops. */
  const suivre: Suivre = async function* (document, variables, { signal } = {}) {
    for (let essai = 0; ;) {
      const arret = new AbortController();
      try {
        const connexion = envoyer(url, {
          method: 'POST',
          headers: { ...headers, ...(await preuve()), accept: 'text/event-stream' },
          body: JSON.stringify({ query: document, variables: variables() }),
          signal: signal ? AbortSignal.any([signal, arret.signal]) : arret.signal,
        });
        const reponse = await avant(silenceMs, connexion);
        if (!/^text\/event-stream\b/.test(reponse.headers.get('content-type') ?? '')) {
          if (reponse.status === 429 || reponse.status >= 500)
            throw new TransportError(`Le serveur répond ${reponse.status}.`, reponse.status);
          lire(await reponse.text());
          throw new ReponseIllisibleError('La réponse n’est pas un flux.');
        }
        for await (const corps of lireFlux(reponse, silenceMs)) {
          const valeur = donnees(corps);
          essai = 0;
          yield valeur as never;
        }
        // What is followed has no end of its own: the server stops, and another one takes over.
        throw new TransportError('Le flux s’est terminé.');
      } catch (erreur) {
        signal?.throwIfAborted();
        if (erreur instanceof ReponseIllisibleError) throw erreur;
        // The server's database may be away for a moment; of a bug, the answer stays the same.
        if (erreur instanceof RequeteRefuseeError)
          if (erreur.code !== 'INTERNAL_SERVER_ERROR' || essai >= reprises) throw erreur;
        await attendre(Math.min(2 ** essai++ * (200 + Math.random() * 200), 30_000), signal);
        signal?.throwIfAborted();
      } finally {
        arret.abort();
      }
    }
  };
  return { executer, suivre };
}

function lire(texte: string): unknown {
  let corps: Corps;
  try {
    corps = JSON.parse(texte) as Corps;
  } catch (cause) {
    throw new ReponseIllisibleError('La réponse n’est pas du JSON.', { cause });
  }
  return donnees(corps);
}

/** @throws RequeteRefuseeError, ReponseIllisibleError */
function donnees({ data, errors }: Corps): unknown {
  const [erreur] = errors ?? [];
  if (erreur)
    throw new RequeteRefuseeError(
      erreur.message,
      erreur.extensions?.code ?? 'BAD_USER_INPUT',
      erreur.path,
      erreur.extensions?.attendreSecondes,
    );
  if (data == null) throw new ReponseIllisibleError('La réponse n’a ni données ni erreurs.');
  return data;
}

/** Less long where the caller gives up. */
const attendre = (ms: number, signal?: AbortSignal) =>
  new Promise<void>((suite) => {
    const finir = () => {
      clearTimeout(minuteur);
      signal?.removeEventListener('abort', finir);
      suite();
    };
    const minuteur = setTimeout(finir, ms);
    signal?.addEventListener('abort', finir);
  });
