/** A reason for which the database cannot be used, told to whoever starts the server: one French sentence. */
export class BaseInutilisableError extends Error {
  override name = 'BaseInutilisableError';
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

/** Whether a lock was waited for in vain (SQLSTATE 55P03). */
export const estVerrouRefuse = (erreur: unknown): boolean =>
  erreur instanceof Error &&
  ('code' in erreur && erreur.code === '55P03' ? true : estVerrouRefuse(erreur.cause));

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
