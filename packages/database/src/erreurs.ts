/** A reason for which the database cannot be used, told to whoever starts the server: one French sentence. */
export class BaseInutilisableError extends Error {
  override name = 'BaseInutilisableError';
}
