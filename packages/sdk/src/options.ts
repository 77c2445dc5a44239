import { ConfigurationError } from './erreurs.ts';
import type { DocumentTree } from './document.ts';

/** What a client is made of. */
export interface OptionsDeClient {
  /** Of the GraphQL endpoint: `https://api.example.fr/graphql`; in a page, a path will do. */
  url: string;
  /**
   * Sent as a bearer token: of a session, an API key, or of the server's identity provider. A function is called before each
   * attempt, and once more with `renouveler` when the server answers UNAUTHENTICATED; null: anonymous.
   */
  token?: string | null | ((demande: DemandeDeToken) => Token | Promise<Token>);
  /** Sent with each request, besides the client's own; a function is called before each attempt. */
  headers?: Record<string, string> | (() => Record<string, string>);
  /** Name and version of your program, for the server's log: sent as `X-Client`. */
  client?: {
    /** Of your program. */
    nom: string;
    /** Of your program. */
    version?: string;
  };
  /** Retries after the first attempt of a query or of a write with a key; 10 by default. */
  reprises?: number;
  /** Milliseconds that a whole call may take, retries and waiting included; sent to the server. 30,000 by default. */
  delaiMs?: number;
  /** Milliseconds that one attempt may take. 15,000 by default. */
  essaiMs?: number;
  /** Milliseconds of silence after which a subscription reconnects; the server sends a sign every 12 seconds. 30,000 by default. */
  silenceMs?: number;
  /** `false` sends all by POST. By default small anonymous queries go by GET, which browsers cache and send without a preflight. */
  get?: boolean;
  /** Turns a `DocumentNode` that has no source into text: `print` of graphql, or ours of `@sofi/sdk/print`. Texts need none. */
  print?: (document: never) => string;
  /** Called before each attempt; may add to `headers`, a `traceparent` for instance. */
  avantEssai?: (essai: Essai) => void;
  /** Called after each attempt. */
  apresEssai?: (essai: Essai, fin: FinDEssai) => void;
  /** Instead of the global `fetch`. */
  fetch?: typeof fetch;
}

type Token = string | null | undefined;

/** Why a token is asked for. */
export interface DemandeDeToken {
  /** Whether the server has just refused the token given before. */
  renouveler: boolean;
  /** Aborted when the call ends before the token is there. */
  signal: AbortSignal;
}

/** One attempt of a call. */
export interface Essai {
  /** Name of the operation; absent for one without a name. */
  operation?: string | undefined;
  /** 1 for the first. */
  numero: number;
  /** Sent with it; `avantEssai` may add to them. */
  headers: Record<string, string>;
}

/** What came of an attempt. */
export interface FinDEssai {
  /** Milliseconds from sending to the whole answer. */
  dureeMs: number;
  /** HTTP status; absent without an answer. */
  status?: number | undefined;
  /** `X-Request-Id` of the answer. */
  requeteId?: string | undefined;
  /** Why it failed; absent after a success. */
  erreur?: Error | undefined;
}

/** What a call may be given. */
export interface OptionsDAppel {
  /** Gives the call up. */
  signal?: AbortSignal | undefined;
  /** Instead of the client's `delaiMs`. */
  delaiMs?: number | undefined;
  /** Which operation of a document that holds several. */
  operationName?: string | undefined;
}

/** What a write may be given. */
export interface OptionsDEcriture extends OptionsDAppel {
  /**
   * Sent as `Idempotency-Key`, 1 to 200 visible ASCII characters: the same request under the same key is done once, however often it is
   * sent. Keep one beside your own record to go on after a crash. An account mutation is done once too, but its answer is not kept:
   * sent again it is refused with `IDEMPOTENCY_KEY_USED`.
   */
  cle?: string | undefined;
}

/** @throws ConfigurationError */
export function checkOptions(options: OptionsDeClient) {
  const {
    url,
    token,
    reprises = 10,
    delaiMs = 30_000,
    essaiMs = 15_000,
    silenceMs = 30_000,
  } = options;
  let cible: URL | undefined;
  try {
    cible = new URL(url, (globalThis as { location?: { href: string } }).location?.href);
  } catch {
    // Said below, without the text: it may hold credentials.
  }
  if (!cible || !/^https?:$/.test(cible.protocol) || cible.username || cible.password)
    throw new ConfigurationError('url : adresse http(s) sans identifiants attendue.');
  checkDelays({ delaiMs, essaiMs, silenceMs });
  if (!Number.isInteger(reprises) || reprises < 0)
    throw new ConfigurationError('reprises : entier positif ou nul attendu.');
  if (typeof token === 'string') checkText('token', token);
  return { fetch: globalThis.fetch, ...options, cible, reprises, delaiMs, essaiMs, silenceMs };
}
/** Checked options, with their defaults. */
export type Reglages = ReturnType<typeof checkOptions>;

/** Timers take no more than 2^31 - 1 milliseconds: a longer one would end at once. */
export function checkDelays(delays: Record<string, number>): void {
  for (const [nom, ms] of Object.entries(delays))
    if (!(ms > 0 && ms < 2 ** 31))
      throw new ConfigurationError(`${nom} : durée positive et finie attendue.`);
}

/** What goes into a header. @throws ConfigurationError */
export function checkText(nom: string, texte: string, most = Infinity): void {
  if (texte.length > most || !/^[\x21-\x7e]+$/.test(texte))
    throw new ConfigurationError(`${nom} : signes ASCII visibles attendus.`);
}

/** @throws ConfigurationError for a tree that nothing here can print */
export function textOf(document: unknown, print: OptionsDeClient['print']): string {
  if (typeof document === 'object' && document !== null && 'kind' in document) {
    const { loc } = document as DocumentTree;
    if (loc?.source) return loc.source.body;
    if (!print)
      throw new ConfigurationError(
        'print : nécessaire pour un DocumentNode, voir @sofi/sdk/print.',
      );
    return print(document as never);
  }
  return String(document);
}
