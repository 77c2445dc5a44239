import { request } from 'node:http';
import type { OutgoingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

/* What a page of another origin, open in the browser of somebody who runs this server, can have it do. */

const { demander, origine } = serveurDeTest();
const CREER =
  'mutation { creerFormation(input: { intitule: "Posée par une page" }) { __typename } }';

interface Recue {
  statut: number;
  code: string | undefined;
}

/** Node's own client: fetch does not let one choose Host and Origin. */
const envoyer = (
  qui: 'organisme' | 'anonyme',
  entetes: OutgoingHttpHeaders,
  { corps, chemin = '/graphql' }: { corps?: string; chemin?: string } = {},
): Promise<Recue> =>
  new Promise((recue, echec) => {
    const requete = request(
      `${origine(qui)}${chemin}`,
      {
        method: corps === undefined ? 'GET' : 'POST',
        headers: {
          ...(corps === undefined ? {} : { 'content-length': Buffer.byteLength(corps) }),
          ...entetes,
        },
      },
      (reponse) => {
        let texte = '';
        reponse.on('data', (morceau: Buffer) => (texte += morceau.toString()));
        reponse.on('end', () => {
          const { errors } = JSON.parse(texte) as {
            errors?: { extensions?: { code: string } }[];
          };
          recue({ statut: reponse.statusCode!, code: errors?.[0]?.extensions?.code });
        });
      },
    );
    requete.on('error', echec);
    requete.end(corps);
  });

const JSON_TYPE = { 'content-type': 'application/json' };
const LIRE = JSON.stringify({ query: '{ formations(vue: TRAVAIL) { totalCount } }' });
const ecrites = async () =>
  (
    await demander(
      '{ formations(vue: TRAVAIL, filter: { intitule: "Posée par une page" }) { totalCount } }',
      {},
      'valideur',
    )
  ).data['formations'].totalCount as number;

test('the development identity serves programs and pages of this machine', async () => {
  const port = new URL(origine('organisme')).port;
  for (const entetes of [
    {},
    { origin: `http://127.0.0.1:${port}` },
    { host: `localhost:${port}`, origin: `http://localhost:${port}` },
    { host: `[::1]:${port}`, origin: `http://[::1]:${port}`, 'sec-fetch-site': 'same-origin' },
  ])
    expect(await envoyer('organisme', { ...JSON_TYPE, ...entetes }, { corps: LIRE })).toEqual({
      statut: 200,
      code: undefined,
    });
});

test.each([
  ['a name that was bound to this machine', { host: 'pirate.example' }],
  [
    'the same with its own origin',
    { host: 'pirate.example:4000', origin: 'http://pirate.example:4000' },
  ],
  ['a name that begins like ours', { host: '127.0.0.1.nip.io' }],
  ['another origin', { origin: 'https://pirate.example' }],
  ['another port', { origin: 'http://127.0.0.1:1' }],
  ['a sandboxed page', { origin: 'null' }],
  ['a page that browsers name foreign', { 'sec-fetch-site': 'cross-site' }],
  ['a proxy', { 'x-forwarded-for': '192.0.2.1' }],
] as const)('the development identity does not serve %s', async (_titre, entetes) => {
  const refus = { statut: 403, code: 'FORBIDDEN' };
  for (const corps of [LIRE, JSON.stringify({ query: CREER })])
    expect(await envoyer('organisme', { ...JSON_TYPE, ...entetes }, { corps })).toEqual(refus);
  const chemin = `/graphql?query=${encodeURIComponent('{ moi { courriel } }')}`;
  expect(await envoyer('organisme', entetes, { chemin })).toEqual(refus);
  expect(await ecrites()).toBe(0);
});

test('pages of any origin read what is public', async () => {
  const corps = JSON.stringify({ query: '{ formations { totalCount } }' });
  const entetes = { ...JSON_TYPE, host: 'sofi.example', origin: 'https://ailleurs.example' };
  expect((await envoyer('anonyme', entetes, { corps })).statut).toBe(200);
});

const formulaire = new URLSearchParams({ query: CREER }).toString();
const enParties = [
  '--x',
  'content-disposition: form-data; name="operations"',
  '',
  JSON.stringify({ query: CREER }),
  '--x',
  'content-disposition: form-data; name="map"',
  '',
  '{}',
  '--x--',
  '',
].join('\r\n');

test.each([
  ['application/x-www-form-urlencoded', formulaire],
  ['multipart/form-data; boundary=x', enParties],
  ['text/plain', JSON.stringify({ query: CREER })],
  ['text/plain; application/json', JSON.stringify({ query: CREER })],
  ['application/graphql', CREER],
  ['application/jsonp', JSON.stringify({ query: CREER })],
  [undefined, JSON.stringify({ query: CREER })],
])('nothing is asked by POST as %s', async (type, corps) => {
  const entetes = type === undefined ? {} : { 'content-type': type };
  for (const qui of ['organisme', 'anonyme'] as const)
    expect(await envoyer(qui, entetes, { corps })).toEqual({
      statut: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  expect(await ecrites()).toBe(0);
});

test('nothing is done by GET', async () => {
  const chemin = `/graphql?query=${encodeURIComponent(CREER)}`;
  expect((await envoyer('organisme', {}, { chemin })).statut).toBe(405);
  expect(await ecrites()).toBe(0);
});
