import {
  ConfigurationError,
  createTransport,
  creerFormation,
  LimiteError,
  lireMoi,
  lireNode,
  type SofiError,
} from '@sofi/sdk';
import fc from 'fast-check';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';

const json = (corps: unknown, init?: ResponseInit) => new Response(JSON.stringify(corps), init);
const erreurDe = (appel: Promise<unknown>) =>
  appel.then(
    () => {
      throw new Error('expected a failure');
    },
    (erreur: unknown) => erreur as SofiError,
  );

test('no error shows a token, credentials or a query string, whatever fails and however', async () => {
  // Begins as no word of an error does: « length » stands in any of them.
  const secret = fc.stringMatching(/^zq9[!-~]{6,40}$/);
  const pannes = fc.constantFrom('lancee', 'cause', 'page', 'graphql', 'redirection', 'partielle');
  await fc.assert(
    fc.asyncProperty(
      secret,
      secret,
      secret,
      pannes,
      fc.boolean(),
      async (token, query, entete, panne, ecrire) => {
        const adresse = `http://exemple.test/graphql?cle=${encodeURIComponent(query)}`;
        const bavard = `Bearer ${token} ${adresse} ${query} ${entete}`;
        const transport = createTransport({
          url: adresse,
          token,
          headers: { 'x-passe': entete },
          reprises: 0,
          fetch: async () => {
            if (panne === 'lancee') throw new TypeError(bavard);
            if (panne === 'cause')
              throw new TypeError('fetch failed', { cause: new Error(bavard) });
            if (panne === 'page') return new Response(`<pre>${bavard}</pre>`, { status: 502 });
            if (panne === 'redirection')
              return new Response('', {
                status: 302,
                headers: { location: `${adresse}&t=${encodeURIComponent(token)}` },
              });
            const errors = [
              { message: bavard, path: ['moi'], extensions: { code: 'FORBIDDEN', vu: [bavard] } },
            ];
            return json({ data: panne === 'partielle' ? { moi: { nom: bavard } } : null, errors });
          },
        });
        const erreur = await erreurDe(
          ecrire ? creerFormation(transport, { intitule: 'x' }) : lireMoi(transport),
        );
        const vu = `${erreur.message} ${erreur.stack} ${JSON.stringify(erreur)} ${inspect(erreur, { depth: 9, showHidden: true })}`;
        for (const un of [token, query, entete])
          for (const forme of [un, encodeURIComponent(un), JSON.stringify(un).slice(1, -1)])
            if (!COMMUNS.includes(forme)) expect(vu).not.toContain(forme);
      },
    ),
    { numRuns: 300 },
  );
});
/** Words that stand in every error: a secret like them would hide nothing. */
const COMMUNS = inspect(new Error('GraphQL'), { showHidden: true });

test.each([
  ['url', { url: 'ftp://x/' }],
  ['url', { url: 'http://nom:passe@x/' }],
  ['url', { url: 'nulle part' }],
  ['token', { token: 'à la ligne\n' }],
  ['delaiMs', { delaiMs: 0 }],
  ['delaiMs', { delaiMs: Infinity }],
  ['essaiMs', { essaiMs: 2 ** 31 }],
  ['reprises', { reprises: -1 }],
])('a wrong %s fails at once, and sends nothing', (nom, options) => {
  const creer = () => createTransport({ url: 'http://exemple.test/graphql', ...options });
  expect(creer).toThrow(ConfigurationError);
  expect(creer).toThrow(new RegExp(`^${nom} :`));
  expect(creer).not.toThrow(/passe|nulle part|ligne/);
});

/** Answers what the list says, one after the other, and the last one for ever. */
function suite(...reponses: (() => Response | Promise<Response>)[]) {
  const envois: { headers: Headers; url: string }[] = [];
  const envoyer: typeof fetch = async (url, init) => {
    envois.push({ headers: new Headers(init?.headers), url: url as string });
    return reponses[Math.min(envois.length, reponses.length) - 1]!();
  };
  return { envois, fetch: envoyer };
}
const moi = () => json({ data: { moi: null } });
const statut = (status: number, headers?: Record<string, string>) => () =>
  new Response('x', { status, headers });

test.each<[string, () => Response | Promise<Response>]>([
  ['408', statut(408)],
  ['425', statut(425)],
  ['429', statut(429)],
  ['500 without GraphQL', statut(500)],
  ['502', statut(502)],
  ['503', statut(503, { 'retry-after': '0' })],
  ['504', statut(504)],
  ['an empty 200', () => new Response('')],
  ['a cut 200', () => new Response('{"data":{"mo')],
  ['an HTML 200', () => new Response('<html>')],
  ['a network fault', () => Promise.reject(new TypeError('fetch failed'))],
  [
    'a limit of the server',
    () =>
      json({
        errors: [{ message: 'x', extensions: { code: 'RATE_LIMITED', attendreSecondes: 0 } }],
      }),
  ],
])('%s is retried, until the answer comes', async (_, panne) => {
  const { fetch, envois } = suite(panne, panne, moi);
  expect(await lireMoi(createTransport({ url: 'http://exemple.test/graphql', fetch }))).toBeNull();
  expect(envois).toHaveLength(3);
});

test.each<[string, () => Response]>([
  ['400', statut(400)],
  ['403', statut(403)],
  ['404', statut(404)],
  ['a refusal', () => json({ errors: [{ message: 'non', extensions: { code: 'FORBIDDEN' } }] })],
  [
    'a bug of the server',
    () =>
      json(
        { errors: [{ message: '?', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
        { status: 500 },
      ),
  ],
  ['a redirection', statut(302, { location: 'http://ailleurs.test/graphql?jeton=secret' })],
])('%s is not retried', async (_, panne) => {
  const { fetch, envois } = suite(panne);
  await erreurDe(lireMoi(createTransport({ url: 'http://exemple.test/graphql', fetch })));
  expect(envois).toHaveLength(1);
});

test('a redirection names its target, without its query string', async () => {
  const { fetch } = suite(statut(302, { location: 'http://ailleurs.test/graphql?jeton=secret' }));
  const erreur = await erreurDe(
    lireMoi(createTransport({ url: 'http://exemple.test/graphql', fetch })),
  );
  expect(erreur.message).toContain('http://ailleurs.test/graphql');
  expect(erreur.message).not.toContain('secret');
});

test('a limit that does not fit into the deadline says when to come back', async () => {
  const { fetch, envois } = suite(() =>
    json({
      errors: [{ message: 'Trop.', extensions: { code: 'RATE_LIMITED', attendreSecondes: 90 } }],
    }),
  );
  const avant = Date.now();
  const erreur = await erreurDe(
    lireMoi(createTransport({ url: 'http://exemple.test/graphql', fetch })),
  );
  expect(erreur).toBeInstanceOf(LimiteError);
  expect(erreur).toMatchObject({ attendreSecondes: 90, code: 'RATE_LIMITED' });
  expect((erreur as LimiteError).reessayerA!.getTime()).toBeGreaterThanOrEqual(avant + 90_000);
  expect(envois).toHaveLength(1);
});

test('an error says which operation, how often, and under which request and key', async () => {
  const { fetch } = suite(
    () => new Response('', { status: 503, headers: { 'x-request-id': 'r-1' } }),
  );
  const transport = createTransport({ url: 'http://exemple.test/graphql', fetch, reprises: 2 });
  expect(
    await erreurDe(creerFormation(transport, { intitule: 'x' }, { cle: 'k-1' })),
  ).toMatchObject({
    name: 'HttpError',
    status: 503,
    operation: 'CreerFormation',
    essais: 3,
    requeteId: 'r-1',
    cle: 'k-1',
    ecriture: 'INCONNUE',
  });
  const lue = await erreurDe(lireMoi(transport));
  expect(lue).toMatchObject({ operation: 'Moi', essais: 3 });
  expect(lue.ecriture).toBeUndefined();
});

test('a token is asked for before each attempt, and renewed once when it is refused', async () => {
  const refusee = () =>
    json({ errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }, { status: 401 });
  const demandes: boolean[] = [];
  const token = ({ renouveler }: { renouveler: boolean }) => {
    demandes.push(renouveler);
    return `jeton-${demandes.length}`;
  };
  const un = suite(statut(503), refusee, moi);
  const options = { url: 'http://exemple.test/graphql', token };
  expect(await lireMoi(createTransport({ ...options, fetch: un.fetch }))).toBeNull();
  expect(demandes).toEqual([false, false, true]);
  expect(un.envois.map(({ headers }) => headers.get('authorization'))).toEqual([
    'Bearer jeton-1',
    'Bearer jeton-2',
    'Bearer jeton-3',
  ]);
  const toujours = suite(refusee);
  expect(
    await erreurDe(lireMoi(createTransport({ ...options, fetch: toujours.fetch }))),
  ).toMatchObject({
    code: 'UNAUTHENTICATED',
  });
  expect(toujours.envois).toHaveLength(2);
});

test.each<[string, Partial<ConstructorParameters<typeof Object>[0]> & object]>([
  ['the server', { fetch: () => new Promise<Response>(() => {}) }],
  ['the token', { token: () => new Promise<string>(() => {}), fetch: async () => moi() }],
  [
    'the next attempt',
    { fetch: async () => new Response('', { status: 503, headers: { 'retry-after': '25' } }) },
  ],
])('a call is given up while it waits for %s, even by what takes no notice', async (_, options) => {
  const arret = new AbortController();
  const transport = createTransport({ url: 'http://exemple.test/graphql', ...options });
  const appel = erreurDe(lireMoi(transport, { signal: arret.signal }));
  setTimeout(() => arret.abort(new Error('assez')), 30);
  expect(await appel).toMatchObject({
    name: 'AbortError',
    operation: 'Moi',
    cause: { message: 'assez' },
  });
  // The deadline holds there too.
  expect((await erreurDe(lireMoi(transport, { delaiMs: 40 }))).name).toMatch(
    /DelaiError|HttpError/,
  );
});

test('the server hears how long the caller waits, who calls, and under which name', async () => {
  const { fetch, envois } = suite(moi);
  const vus: string[] = [];
  const transport = createTransport({
    url: 'http://exemple.test/graphql',
    token: 'jeton-de-test',
    client: { nom: 'essai', version: '3' },
    fetch,
    delaiMs: 5000,
    avantEssai: ({ headers, operation, numero }) => {
      headers['traceparent'] = '00-1-2-01';
      vus.push(`${operation} ${numero}`);
    },
    apresEssai: (_, { status, erreur }) => vus.push(`${status} ${erreur}`),
  });
  await lireMoi(transport);
  const { headers } = envois[0]!;
  expect(Number(headers.get('x-timeout-ms'))).toBeGreaterThan(0);
  expect(Number(headers.get('x-timeout-ms'))).toBeLessThanOrEqual(5000);
  expect(headers.get('x-client')).toBe('essai/3');
  expect(headers.get('traceparent')).toBe('00-1-2-01');
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
  expect(vus).toEqual(['Moi 1', '200 undefined']);
});

test('a small anonymous query goes by GET with safelisted headers, a long or signed one by POST', async () => {
  const { fetch, envois } = suite(() => json({ data: { fasd: null, moi: null, node: null } }));
  const options = { url: 'http://exemple.test/graphql', fetch };
  await lireMoi(createTransport(options));
  await lireMoi(createTransport({ ...options, token: 'jeton-de-test' }));
  await lireMoi(createTransport({ ...options, get: false }));
  await lireNode(createTransport(options), 'x');
  expect(envois.map(({ url }) => url.includes('?query='))).toEqual([true, false, false, false]);
  expect([...envois[0]!.headers.keys()]).toEqual(['accept']);
  expect(new URL(envois[0]!.url).searchParams.get('query')).toContain('query Moi');
});
