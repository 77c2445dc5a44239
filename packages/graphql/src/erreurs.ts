import { GraphQLError } from 'graphql';

/** Codes that a client may rely on, as `extensions.code`. */
export type CodeErreur = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT';

const erreur = (code: CodeErreur, message: string) =>
  new GraphQLError(message, { extensions: { code } });

/** The argument is wrong; the message says which and why, in French. */
export const saisieInvalide = (message: string) => erreur('BAD_USER_INPUT', message);

/** Only somebody signed in may ask this. */
export const nonIdentifie = () =>
  erreur('UNAUTHENTICATED', 'Identifiez-vous pour lire ce qui n’est pas publié.');

/** Signed in, but this is not for them. */
export const interdit = (message: string) => erreur('FORBIDDEN', message);
