import { hash } from 'node:crypto';
import type { Idempotence } from '@sofi/usecases';
import { recevoirUneFois } from '@sofi/usecases';
import type { GraphQLParams } from 'graphql-yoga';
import type { Contexte } from '../schema/context.ts';
import { saisieInvalide } from '../http/errors.ts';

/**
 * What the header `Idempotency-Key` names: a request that is sent again under it writes nothing more. Null without one.
 * @throws BAD_USER_INPUT
 */
export function demandeDe(
  requete: Request,
  { query, operationName, variables }: GraphQLParams,
): Idempotence | null {
  const cle = requete.headers.get('idempotency-key');
  if (cle === null) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(cle))
    throw saisieInvalide(
      'L’en-tête Idempotency-Key a 1 à 200 signes ASCII visibles, un UUID par exemple.',
    );
  const demande = JSON.stringify([query, operationName ?? null, variables ?? {}]);
  return { cle, empreinte: hash('sha256', demande, 'hex') };
}

/** The same for one field of the request: two acts of one request are two. */
export const demandeDuChamp = ({ cle, empreinte }: Idempotence, champ: string): Idempotence => ({
  // An alias has no greatest length, a key has one.
  cle: `${cle}:${champ.length > 50 ? hash('sha256', champ, 'base64url') : champ}`,
  empreinte,
});

/** Does an act on an account, once under the request's key. @throws DejaRecueError */
export const onceUnderKey = <T>(
  { idempotence, ...ctx }: Contexte,
  champ: string,
  act: () => T | Promise<T>,
): Promise<T> =>
  recevoirUneFois({ ...ctx, idempotence: idempotence && demandeDuChamp(idempotence, champ) }, act);
