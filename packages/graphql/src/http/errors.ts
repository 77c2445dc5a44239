import {
  InterditError,
  NonIdentifieError,
  SaisieInvalideError,
  TropDeTentativesError,
} from '@sofi/domain';
import { DejaRecueError } from '@sofi/usecases';
import { GraphQLError } from 'graphql';

/** Codes that a client may rely on, as `extensions.code`. */
export type CodeErreur =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'CURSEUR_PERIME'
  | 'IDEMPOTENCY_KEY_USED'
  | 'RATE_LIMITED'
  | 'STREAM_LIMIT'
  | 'TIMEOUT'
  | 'UNAVAILABLE';

export const erreur = (code: CodeErreur, message: string, suite?: object) =>
  new GraphQLError(message, { extensions: { code, ...suite } });

/** The argument is wrong; the message says which and why, in French. */
export const saisieInvalide = (message: string) => erreur('BAD_USER_INPUT', message);

/** A copy that stands there has what was withdrawn since, and would keep it. */
export const curseurPerime = () =>
  erreur(
    'CURSEUR_PERIME',
    '« depuis » est trop ancien : des retraits qui le suivent ne sont plus connus. Recopiez l’offre, sans « depuis ».',
  );

/** A scalar of ours does not take this value. GraphQL wraps it with its place in the request. */
export class ValeurRefuseeError extends Error {
  override name = 'ValeurRefuseeError';
}

/** Only somebody signed in may ask this. */
export const nonIdentifie = () =>
  erreur('UNAUTHENTICATED', 'Identifiez-vous pour lire ce qui n’est pas publié.');

/** Signed in, but this is not for them. */
export const interdit = (message: string) => erreur('FORBIDDEN', message);

/** The proof of identity is invalid: the whole request is refused, with HTTP's own status. RFC 6750, 3. */
export const identiteRefusee = ({ message }: NonIdentifieError) =>
  erreur('UNAUTHENTICATED', message, {
    http: { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } },
  });

/** Refusals of the domain that are errors of GraphQL rather than answers; null for anything else. */
export function enErreur(refus: unknown): GraphQLError | null {
  if (refus instanceof TropDeTentativesError)
    return erreur('RATE_LIMITED', refus.message, { attendreSecondes: refus.attendreSecondes });
  if (
    refus instanceof NonIdentifieError ||
    refus instanceof InterditError ||
    refus instanceof DejaRecueError
  )
    return erreur(refus.code, refus.message);
  // A query has no answer for refusals.
  if (refus instanceof SaisieInvalideError)
    return saisieInvalide(
      refus.champs.map(({ chemin, message }) => `« ${chemin.join('.')} » : ${message}`).join(' '),
    );
  return null;
}
