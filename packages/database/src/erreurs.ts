/** A reason for which the database cannot be used, for the person who starts the server: one French sentence. */
export class BaseInutilisableError extends Error {
  override name = 'BaseInutilisableError';
}

/** A service that the answer needs is unavailable. The message is for the caller, in French. */
export class IndisponibleError extends Error {
  override name = 'IndisponibleError';
  /** Seconds after which trying again makes sense. */
  readonly attendreSecondes: number;

  constructor(
    message: string,
    { attendreSecondes = 2, cause }: { attendreSecondes?: number; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.attendreSecondes = attendreSecondes;
  }
}

/** The statement was cancelled: the request's time was up, or its caller had left. */
export class DelaiDepasseError extends Error {
  override name = 'DelaiDepasseError';
}

/** Name of the check, key or length that a statement broke (SQLSTATE 22001 and class 23); null for another error. */
export function contrainteViolee(erreur: unknown): string | null {
  if (!(erreur instanceof Error)) return null;
  const {
    code,
    constraint,
    constraint_name: nom,
  } = erreur as Error & {
    code?: unknown;
    constraint?: string;
    constraint_name?: string;
  };
  if (typeof code === 'string' && /^(22001|23...)$/.test(code)) return nom ?? constraint ?? code;
  return contrainteViolee(erreur.cause);
}

/** Whether this role may not do it (SQLSTATE 42501). */
export const estDroitRefuse = (erreur: unknown): boolean =>
  erreur instanceof Error &&
  ('code' in erreur && erreur.code === '42501' ? true : estDroitRefuse(erreur.cause));

/** Whether a lock was waited for in vain (SQLSTATE 55P03). */
export const estVerrouRefuse = (erreur: unknown): boolean => codeParmi(erreur, /^55P03$/) !== null;

/** Whether a statement ended because it took too long (SQLSTATE 57014, and 25P03 and 25P04 for its transaction). */
export const estTropLong = (erreur: unknown): boolean =>
  causeParmi(erreur, DelaiDepasseError) !== null ||
  codeParmi(erreur, /^(57014|25P0[34])$/) !== null;

/**
 * What keeps the database from answering anybody, as what the caller gets; null for an error of another kind. SQLSTATE: class 08
 * (connection), 53 (no room, no memory, too many connections), 57P (shutting down, starting, dropped), 58 (the system), 25006
 * (a standby, after a failover), 28 (this server's own account); then the driver's names and the system's.
 */
export function indisponibilite(erreur: unknown): IndisponibleError | null {
  const connue = causeParmi(erreur, IndisponibleError);
  if (connue) return connue;
  const code = codeParmi(erreur, INDISPONIBLE);
  return code === null
    ? null
    : new IndisponibleError(
        code.startsWith('53')
          ? 'La base de données est pleine ou surchargée : réessayez dans un instant.'
          : 'La base de données ne répond pas : réessayez dans un instant.',
        { cause: erreur },
      );
}

const INDISPONIBLE =
  /^(08...|53...|57P0[1-5]|58...|25006|28...|3D000|CONNECTION_\w+|CONNECT_TIMEOUT|ECONN\w+|EPIPE|ETIMEDOUT|EHOST\w+|ENET\w+|ENOTFOUND|EAI_\w+|ENOENT|EADDRNOTAVAIL|EMFILE)$/;

/** The first code of an error or of its causes that matches. */
function codeParmi(erreur: unknown, codes: RegExp): string | null {
  for (const { code } of causes(erreur) as Iterable<{ code?: unknown }>)
    if (typeof code === 'string' && codes.test(code)) return code;
  return null;
}

function causeParmi<T extends Error>(
  erreur: unknown,
  classe: new (...args: never[]) => T,
): T | null {
  for (const cause of causes(erreur)) if (cause instanceof classe) return cause;
  return null;
}

function* causes(erreur: unknown): Generator<Error> {
  for (let cause = erreur; cause instanceof Error; cause = cause.cause) yield cause;
}

/**
 * What Postgres says of data that it does not take, whatever the rule (an index too wide, a value out of its type); null for
 * a fault that other data would meet too: no connection, no space, a lock.
 */
export function estRefusDeDonnees(erreur: unknown): string | null {
  if (!(erreur instanceof Error)) return null;
  const { code } = erreur as Error & { code?: unknown };
  if (typeof code === 'string' && /^(21|22|23|42|54|P0)...$/.test(code)) return erreur.message;
  return estRefusDeDonnees(erreur.cause);
}
