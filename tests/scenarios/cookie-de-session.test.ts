import { beforeAll, expect, test } from 'vitest';
import { MOT_DE_PASSE, cleDe, serveurDeComptes, siret } from '../support/comptes.ts';

const s = serveurDeComptes();
const COURRIEL = 'temoin@exemple.fr';
beforeAll(() => s.ouvrirCompte(COURRIEL));

const SITE = 'https://saisie.example';
const JSON_BODY = { 'content-type': 'application/json' };

const signIn = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${s.origine}/session`, {
    method: 'POST',
    headers: { ...JSON_BODY, origin: s.origine, ...headers },
    body: JSON.stringify(body),
  });
const connexion = (motDePasse = MOT_DE_PASSE) => ({
  connexion: { courriel: COURRIEL, motDePasse },
});
const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? '';
const pairOf = (response: Response) => cookieOf(response).split(';')[0]!;

/** Whom the API takes this caller for: their address, null for nobody, or the code of the refusal. */
async function viewer(headers: Record<string, string>, method = 'POST') {
  const query = '{ moi { courriel } }';
  const response =
    method === 'GET'
      ? await fetch(`${s.origine}/graphql?${new URLSearchParams({ query })}`, { headers })
      : await fetch(`${s.origine}/graphql`, { method, headers, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as {
    data?: { moi: { courriel: string } | null };
    errors?: { extensions: { code: string } }[];
  };
  return errors ? errors[0]!.extensions.code : (data!.moi?.courriel ?? null);
}

test('a password opens a session that only the cookie holds', async () => {
  const response = await signIn(connexion());
  expect(response.status).toBe(200);
  const body = (await response.json()) as object;
  expect(body).toMatchObject({ utilisateur: { courriel: COURRIEL, organismes: [{ siret }] } });
  const cookie = cookieOf(response);
  expect(cookie).toMatch(/^sofi=[\w-]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=[1-9]\d+$/);
  expect(JSON.stringify(body)).not.toContain(pairOf(response).slice('sofi='.length));
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await viewer({ ...JSON_BODY, origin: s.origine, cookie: pairOf(response) })).toBe(
    COURRIEL,
  );
});

test('over HTTPS the cookie is bound to its host', async () => {
  const response = await signIn(connexion(), { origin: SITE });
  expect(cookieOf(response)).toMatch(/^__Host-sofi=[\w-]+; Path=\/; .*; Secure$/);
  expect(await viewer({ ...JSON_BODY, origin: SITE, cookie: pairOf(response) })).toBe(COURRIEL);
});

test('an activation key opens the account and its session', async () => {
  await s.autoriser('active@exemple.fr');
  await s.anonyme().comptes.demanderCleActivation({ siret, courriel: 'active@exemple.fr' });
  const cle = cleDe(await s.courriel('active@exemple.fr'));
  const response = await signIn({ activation: { cle, motDePasse: MOT_DE_PASSE } });
  const cookie = pairOf(response);
  expect(await viewer({ ...JSON_BODY, origin: s.origine, cookie })).toBe('active@exemple.fr');
  const again = await signIn({ activation: { cle, motDePasse: MOT_DE_PASSE } });
  expect([again.status, cookieOf(again)]).toEqual([422, '']);
});

test('a wrong password gets no cookie, and after some has to wait for a stated time', async () => {
  await s.ouvrirCompte('presse@exemple.fr');
  const essai = () => signIn({ connexion: { courriel: 'presse@exemple.fr', motDePasse: 'faux' } });
  const premier = await essai();
  expect([premier.status, cookieOf(premier)]).toEqual([422, '']);
  expect(await premier.json()).toMatchObject({
    errors: [{ extensions: { code: 'IDENTIFIANTS_REFUSES' } }],
  });
  for (let nombre = 0; nombre < 3; nombre += 1) await essai();
  const dernier = await essai();
  expect(dernier.status).toBe(429);
  const { errors } = (await dernier.json()) as {
    errors: { extensions: { attendreSecondes: number } }[];
  };
  expect(errors[0]!.extensions.attendreSecondes).toBeGreaterThan(0);
});

test.each([
  ['another origin', { origin: 'https://ailleurs.example' }],
  ['a neighbour under the same name', { origin: 'https://autre.saisie.example' }],
  ['a form', { 'content-type': 'text/plain' }],
  ['no page at all', { origin: '' }],
])('%s neither signs in nor asks in the name of who is signed in', async (_, foreign) => {
  const refused = await signIn(connexion(), foreign);
  expect([refused.status, cookieOf(refused)]).toEqual([403, '']);
  const cookie = pairOf(await signIn(connexion()));
  expect(await viewer({ ...JSON_BODY, origin: s.origine, cookie, ...foreign })).toBe('FORBIDDEN');
  const bearer = `Bearer ${cookie.slice('sofi='.length)}`;
  expect(
    await viewer({ ...JSON_BODY, authorization: bearer, origin: SITE, ...foreign, ...JSON_BODY }),
  ).toBe(COURRIEL);
});

test('a page of another site that reads with GET is nobody', async () => {
  const cookie = pairOf(await signIn(connexion()));
  for (const site of ['same-site', 'cross-site'])
    expect(await viewer({ cookie, 'sec-fetch-site': site }, 'GET')).toBeNull();
  expect(await viewer({ cookie, 'sec-fetch-site': 'same-origin' }, 'GET')).toBe(COURRIEL);
});

test('signing out ends the session itself', async () => {
  const cookie = pairOf(await signIn(connexion()));
  const own = { ...JSON_BODY, origin: s.origine, cookie };
  const foreign = await fetch(`${s.origine}/session`, {
    method: 'DELETE',
    headers: { cookie, origin: 'https://ailleurs.example' },
  });
  expect(foreign.status).toBe(403);
  expect(await viewer(own)).toBe(COURRIEL);
  const response = await fetch(`${s.origine}/session`, {
    method: 'DELETE',
    headers: { cookie, origin: s.origine },
  });
  expect(response.status).toBe(204);
  expect(cookieOf(response)).toMatch(/^sofi=; .*Max-Age=0/);
  expect(await viewer(own)).toBe('UNAUTHENTICATED');
});

test('the cookie is a proof for subscriptions and exports too', async () => {
  const cookie = pairOf(await signIn(connexion()));
  const stream = await fetch(`${s.origine}/graphql`, {
    method: 'POST',
    headers: { ...JSON_BODY, accept: 'text/event-stream', origin: s.origine, cookie },
    body: JSON.stringify({ query: 'subscription { tableauDeBord { organisme { siret } } }' }),
  });
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes(siret)) {
    const { value, done } = await reader.read();
    expect(done).toBe(false);
    text += value;
  }
  await reader.cancel();
  const budget = async (headers: Record<string, string>) => {
    const response = await fetch(`${s.origine}/export/offres.csv?search=soudage`, { headers });
    await response.arrayBuffer();
    return response.status;
  };
  expect(await budget({ cookie })).toBe(200);
  await s.porteur(cookie.slice('sofi='.length)).comptes.seDeconnecter();
  expect(await budget({ cookie })).toBe(401);
});
