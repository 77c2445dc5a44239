/** A document and its variables as they stand in the editors. */
export interface Question {
  query: string;
  /** JSON, or blank. */
  variables: string;
}

/** The variables as an object. Throws a French sentence where the text holds none. */
export function parseVariables(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`Les variables ne sont pas du JSON : ${(error as Error).message}`, {
      cause: error,
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('Les variables forment un objet JSON : { "nom": valeur }.');
  return value as Record<string, unknown>;
}
