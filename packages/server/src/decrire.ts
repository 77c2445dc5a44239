/**
 * A bug as it may stand in a log: what went wrong and where. Wrappers repeat whole statements with their parameters, and
 * the drivers' own errors carry them, or the row that was refused: passwords and keys would be among them.
 */
export function decrire(erreur: unknown): string {
  if (!(erreur instanceof Error)) return String(erreur);
  if (erreur.cause !== undefined) return decrire(erreur.cause);
  const { code, constraint, constraint_name } = erreur as Error & Record<string, unknown>;
  const precisions = [code, constraint ?? constraint_name].filter(
    (precision) => typeof precision === 'string',
  );
  return [erreur.stack ?? erreur.message, ...precisions].join(' — ');
}
