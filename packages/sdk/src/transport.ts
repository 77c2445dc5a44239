import type { Document } from './document.ts';
import { ReponseIllisibleError, RequeteRefuseeError, TransportError } from './erreurs.ts';

export interface OptionsDeClient {
  /** Of the GraphQL endpoint: `https://api.example.fr/graphql`. */
  url: string;
  /** Sent as a bearer token. */
  token?: string;
  /** Tries after the first, for what may succeed later. 2 by default. */
  reprises?: number;
  /** Milliseconds that one try may take. 30,000 by default. */
  delaiMs?: number;
  /** Instead of the global `fetch`. */
  fetch?: typeof fetch;
}

export interface OptionsDAppel {
  /** Gives the call up. */
  signal?: AbortSignal;
}

export type Executer = <Resultat, Variables>(
  document: Document<Resultat, Variables>,
  variables: Variables,
  options?: OptionsDAppel,
) => Promise<Resultat>;

interface Corps {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** Sends one operation; tries again after a network fault, 429 or 5xx, waiting longer each time. */
export function transport({
  url,
  token,
  reprises = 2,
  delaiMs = 30_000,
  fetch: envoyer = globalThis.fetch,
}: OptionsDeClient): Executer {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };

  async function essayer(body: string, signal: AbortSignal | undefined): Promise<Response> {
    const delai = AbortSignal.timeout(delaiMs);
    const reponse = await envoyer(url, {
      method: 'POST',
      headers,
      body,
      signal: signal ? AbortSignal.any([signal, delai]) : delai,
    });
    if (reponse.status === 429 || reponse.status >= 500)
      throw new TransportError(`Le serveur répond ${reponse.status}.`, reponse.status);
    return reponse;
  }

  return async (document, variables, { signal } = {}) => {
    const body = JSON.stringify({ query: document, variables });
    for (let essai = 0; ; essai++) {
      try {
        return lire(await (await essayer(body, signal)).text()) as never;
      } catch (erreur) {
        signal?.throwIfAborted();
        if (erreur instanceof RequeteRefuseeError || erreur instanceof ReponseIllisibleError)
          throw erreur;
        if (essai < reprises) await attendre(2 ** essai * (100 + Math.random() * 100));
        else if (erreur instanceof TransportError) throw erreur;
        else throw new TransportError(`${url} ne répond pas.`, undefined, { cause: erreur });
      }
    }
  };
}

function lire(texte: string): unknown {
  let corps: Corps;
  try {
    corps = JSON.parse(texte) as Corps;
  } catch (cause) {
    throw new ReponseIllisibleError('La réponse n’est pas du JSON.', { cause });
  }
  const [erreur] = corps.errors ?? [];
  if (erreur)
    throw new RequeteRefuseeError(
      erreur.message,
      erreur.extensions?.code ?? 'BAD_USER_INPUT',
      erreur.path,
    );
  if (corps.data == null) throw new ReponseIllisibleError('La réponse n’a ni données ni erreurs.');
  return corps.data;
}

const attendre = (ms: number) => new Promise((suite) => setTimeout(suite, ms));
