/** Why the API refused: stable, for programs. `INTERNAL_SERVER_ERROR` is a bug of the server. */
export type CodeErreur =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'IDEMPOTENCY_KEY_USED'
  | 'RATE_LIMITED'
  | 'COST_LIMIT'
  | 'STREAM_LIMIT'
  | 'TIMEOUT'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/** One error of a GraphQL answer. */
export interface ErreurGraphQL {
  /** In French, for people. */
  readonly message: string;
  /** Where in the answer; absent when nothing was executed. */
  readonly path?: readonly (string | number)[];
  /** For programs. */
  readonly extensions?: {
    /** Stable, in capitals. */
    readonly code?: CodeErreur;
    /** Seconds to wait before another attempt. */
    readonly attendreSecondes?: number;
    /** Of the server's log entry, for its support. */
    readonly reference?: string;
    readonly [key: string]: unknown;
  };
}

/**
 * Anything that this client throws. No message, cause, stack or JSON of it holds a token, credentials or a query string.
 */
export class SofiError extends Error {
  override name = 'SofiError';
  /** Name of the operation; absent for one without a name. */
  declare readonly operation?: string;
  /** Attempts made, the last one included; 0 when nothing was sent. */
  declare readonly essais?: number;
  /** `X-Request-Id` of the last attempt: the server's log has it too. */
  declare readonly requeteId?: string;
  /** `Idempotency-Key` of a write: calling again with it settles an unknown outcome. */
  declare readonly cle?: string;
  /** What is known of a write: not done, or perhaps done. Absent for queries. */
  declare readonly ecriture?: 'NON_FAITE' | 'INCONNUE';
  /** Where a list resumes: `{ after: curseur }`. Absent outside lists and before the first page. */
  declare readonly curseur?: string;

  constructor(message: string, details?: object, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, details);
  }
}

/** A mistake in the options of the client or of a call; nothing was sent. */
export class ConfigurationError extends SofiError {
  override name = 'ConfigurationError';
}

/** The call was given up by its `signal`, whose reason is the `cause`. */
export class AbandonError extends SofiError {
  override name = 'AbortError';
}

/** The server gave no usable answer. */
export class TransportError extends SofiError {
  override name = 'TransportError';
  /** HTTP status of the last answer; absent without one. */
  declare readonly status?: number;
}

/** The network failed: no connection, or one that broke. */
export class ReseauError extends TransportError {
  override name = 'ReseauError';
}

/** `delaiMs` or `essaiMs` passed without an answer. */
export class DelaiError extends TransportError {
  override name = 'DelaiError';
}

/** An HTTP status without a GraphQL answer, a redirection among them. */
export class HttpError extends TransportError {
  override name = 'HttpError';
  /** First 200 characters of the body. */
  declare readonly extrait?: string;
}

/** What answered is no GraphQL: an empty, cut or HTML body, or a list whose cursor does not move. */
export class ReponseIllisibleError extends TransportError {
  override name = 'ReponseIllisibleError';
  /** First 200 characters of the body. */
  declare readonly extrait?: string;
}

/** The server read the request and refused it, or executed a part of it. `message` is French, for people. */
export class RequeteRefuseeError extends SofiError {
  override name = 'RequeteRefuseeError';
  /** Of the first error. */
  declare readonly code: CodeErreur;
  /** Of the first error: where in the answer; absent when nothing was executed. */
  declare readonly path?: readonly (string | number)[];
  /** All errors of the answer. */
  declare readonly erreurs: readonly ErreurGraphQL[];
  /** What the answer holds beside its errors; null or absent without anything. */
  declare readonly data?: unknown;
  /** Of the server's log entry, for its support; absent if it wrote no entry. */
  declare readonly reference?: string;
  /** HTTP status of the answer. */
  declare readonly status?: number;
}

/** Too many requests (`RATE_LIMITED`), and the time to wait does not fit into `delaiMs`. */
export class LimiteError extends RequeteRefuseeError {
  override name = 'LimiteError';
  /** Seconds to wait, from the answer on; absent when the server does not say. */
  declare readonly attendreSecondes?: number;
  /** When another attempt may succeed; absent when the server does not say. */
  declare readonly reessayerA?: Date;
}
