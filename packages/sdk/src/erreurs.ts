/** Why the API refused: stable, for programs. `INTERNAL_SERVER_ERROR` is a bug of the server. */
export type CodeErreur =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'INTERNAL_SERVER_ERROR'
  | (string & {});

/** Anything that this client throws. */
export class SofiError extends Error {
  override name = 'SofiError';
}

/** The server read the request and refused it. `message` is French, for people. */
export class RequeteRefuseeError extends SofiError {
  override name = 'RequeteRefuseeError';
  readonly code: CodeErreur;
  /** Where in the answer: `['sessions', 'nodes']`; absent when nothing was executed. */
  readonly path: readonly (string | number)[] | undefined;
  /** With `RATE_LIMITED`: how long to wait, in seconds. */
  readonly attendreSecondes: number | undefined;

  constructor(
    message: string,
    code: CodeErreur,
    path?: readonly (string | number)[],
    attendreSecondes?: number,
  ) {
    super(message);
    this.code = code;
    this.path = path;
    this.attendreSecondes = attendreSecondes;
  }
}

/** The server did not answer, after all tries: network, time-out, or a status of 5xx or 429. */
export class TransportError extends SofiError {
  override name = 'TransportError';
  /** HTTP status of the last answer; absent without one. */
  readonly status: number | undefined;

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** What answered is not a GraphQL server. */
export class ReponseIllisibleError extends SofiError {
  override name = 'ReponseIllisibleError';
}
