import type { Api } from '@sofi/graphql';
import { z } from 'zod';
import { FOREIGN_PAGE, isJson, ownOrigin, sessionCookie } from '../http/session-cookie.ts';

/** Why nobody was signed in, in the form of a GraphQL answer. */
interface Refusal {
  message: string;
  extensions: { code: string };
}

interface SignedIn {
  jeton: string;
  expireLe: string;
  utilisateur: unknown;
}

const PROOFS = {
  connexion: `mutation Connexion($input: SeConnecterInput!) { issue: seConnecter(input: $input) {
    ... on SeConnecterSuccess { jeton expireLe utilisateur { ...Compte } } ...Refus } }`,
  activation: `mutation Activation($input: ActiverCompteInput!) { issue: activerCompte(input: $input) {
    ... on ActiverCompteSuccess { jeton expireLe utilisateur { ...Compte } } ...Refus } }`,
};
const FRAGMENTS = `
  fragment Compte on Utilisateur { id courriel nom roles organismes { siret nom } }
  fragment Refus on BusinessError { code message }`;

const Proof = z.union([
  z.strictObject({ connexion: z.record(z.string(), z.unknown()) }),
  z.strictObject({ activation: z.record(z.string(), z.unknown()) }),
]);

/**
 * `POST /session` signs in by a password or an activation key, and keeps the token in a cookie that scripts cannot read;
 * `DELETE` ends that session. Both ask the API, whose limits and journal they share.
 */
export async function answerSession(
  request: Request,
  {
    api,
    address,
    publicUrl,
    maintenant,
  }: { api: Pick<Api, 'fetch'>; address: string; publicUrl: string | null; maintenant: Date },
): Promise<Response> {
  const { method, headers } = request;
  if (method !== 'POST' && method !== 'DELETE')
    return json(
      405,
      refused('BAD_REQUEST', 'Une session s’ouvre par POST et se ferme par DELETE.'),
      {
        allow: 'POST, DELETE',
      },
    );
  const scheme = ownOrigin({ host: headers.get('host'), origin: headers.get('origin') }, publicUrl);
  if (scheme === null) return json(403, FOREIGN_PAGE);
  const secure = scheme === 'https';
  const ask = async (body: object) => {
    const authorization = headers.get('authorization');
    const answer = await api.fetch(
      new Request(new URL('/graphql', request.url), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...(method === 'DELETE' && authorization ? { authorization } : {}),
        },
        body: JSON.stringify(body),
        signal: request.signal,
      }),
      { adresse: address },
    );
    return {
      retryAfter: answer.headers.get('retry-after'),
      ...((await answer.json()) as { data?: { issue: SignedIn | Refusal }; errors?: Refusal[] }),
    };
  };

  if (method === 'DELETE') {
    // A session that is over already needs no end: the cookie goes in any case.
    await ask({ query: 'mutation { seDeconnecter }' });
    return new Response(null, { status: 204, headers: { 'set-cookie': sessionCookie(secure) } });
  }
  if (!isJson(headers.get('content-type'))) return json(403, FOREIGN_PAGE);
  const proof = Proof.safeParse(await request.json().catch(() => null));
  if (!proof.success)
    return json(
      400,
      refused('BAD_USER_INPUT', 'Attendu : { "connexion": { … } } ou { "activation": { … } }.'),
    );
  const [kind, input] = Object.entries(proof.data)[0]! as [keyof typeof PROOFS, object];
  const { data, errors, retryAfter } = await ask({
    query: PROOFS[kind] + FRAGMENTS,
    variables: { input },
  });
  if (!data)
    return json(
      errors?.[0]?.extensions.code === 'RATE_LIMITED' ? 429 : 400,
      { errors },
      retryAfter === null ? {} : { 'retry-after': retryAfter },
    );
  const { issue } = data;
  if (!('jeton' in issue)) {
    const { code, message } = issue as unknown as { code: string; message: string };
    return json(422, refused(code, message));
  }
  const { jeton, expireLe, utilisateur } = issue;
  const seconds = Math.floor((Date.parse(expireLe) - maintenant.getTime()) / 1000);
  return json(
    200,
    { utilisateur, expireLe },
    { 'set-cookie': sessionCookie(secure, jeton, seconds) },
  );
}

const refused = (code: string, message: string) => ({
  errors: [{ message, extensions: { code } }],
});

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
