import { request } from 'node:http';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';
import { nonEmpty } from '../support/non-empty.ts';

/* Requests that no client of ours would write: each is answered in JSON, refused with a code or served, and is no fault of the server. */

const { origine } = serveurDeTest();

interface Envoi {
  methode?: string;
  chemin?: string;
  entetes?: Record<string, string>;
  corps?: string | Buffer;
}
interface Recu {
  statut: number;
  texte: string;
}

/** With any bytes in headers and path, which `fetch` would refuse to send. */
const envoyer = ({ methode = 'POST', chemin = '/graphql', entetes = {}, corps = '' }: Envoi) =>
  new Promise<Recu>((recu, echec) => {
    const { hostname, port } = new URL(origine('organisme'));
    const octets = Buffer.from(corps);
    const requete = request(
      {
        hostname,
        port,
        method: methode,
        path: chemin,
        headers: {
          ...(methode === 'POST'
            ? { 'content-type': 'application/json', 'content-length': octets.length }
            : {}),
          ...entetes,
        },
      },
      (reponse) => {
        let texte = '';
        reponse.setEncoding('utf8').on('data', (morceau: string) => (texte += morceau));
        reponse.once('end', () => recu({ statut: reponse.statusCode!, texte }));
      },
    );
    requete.once('error', echec);
    requete.end(octets);
  });

interface Refus {
  errors?: { message: string; extensions?: { code?: string } }[];
  data?: object | null;
}

/** What is wrong with an answer: nothing where it is a result, or a refusal with a code. */
function reproches({ statut, texte }: Recu): string[] {
  if (statut >= 500) return [`status ${statut}: ${texte}`];
  if (/\bat .*:\d+:\d+|node_modules/.test(texte)) return [`a trace: ${texte}`];
  let lue: Refus;
  try {
    lue = JSON.parse(texte) as Refus;
  } catch {
    return [`no JSON: ${statut} ${texte}`];
  }
  if (!lue.errors) return lue.data ? [] : [`neither data nor errors: ${texte}`];
  return lue.errors.flatMap(({ extensions }) =>
    !extensions?.code || extensions.code === 'INTERNAL_SERVER_ERROR' ? [texte] : [],
  );
}

const PROFOND = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
/** JSON values of every kind, as they are written: some of them no JavaScript value would give. */
const JSONS = ['null', '0', '-0', '1e400', '-1E999', 'true', '""', '"x"', '[]', '[[]]', '{}']
  .concat(['"a\\u0000b"', '"\\ud800"', '"\\u202e"', '{"__proto__":{"a":1}}', '{"constructor":1}'])
  .concat([
    '{"length":1e9}',
    '{"a":1,"a":{"b":2}}',
    PROFOND,
    '1e-999',
    '123456789012345678901234567890',
  ])
  .concat([
    '{bad',
    '',
    "{'a':1}",
    '01',
    'NaN',
    'undefined',
    '"\t"',
    '[1,]',
    '\uFEFF{}',
    '{"a":1}{"b":2}',
  ]);
const DEMANDE =
  'query Essai ($s: String, $n: Int, $d: Float) { offres(search: $s, first: $n) { totalCount } }';
const CHAMPS = ['query', 'variables', 'extensions', 'operationName'] as const;
const corpsAvec = (champ: string, json: string) =>
  `{${champ === 'query' ? '' : `"query":${JSON.stringify('query Essai { __typename }')},`}"${champ}":${json}}`;

const verifier = async (envois: readonly (Envoi & { nom: string })[]) => {
  for (const { nom, ...envoi } of nonEmpty(envois)) {
    const recu = await envoyer(envoi);
    expect({ nom, fautes: reproches(recu) }).toEqual({ nom, fautes: [] });
  }
};

test.each(CHAMPS)('any JSON, and none, as « %s » of a POST', async (champ) => {
  await verifier(JSONS.map((json) => ({ nom: json.slice(0, 60), corps: corpsAvec(champ, json) })));
});

test.each(CHAMPS)('any JSON, and none, as « %s » of a GET', async (champ) => {
  await verifier(
    [...JSONS.filter((json) => json.length < 5000), '%', '\0', '%E0%A4'].map((json) => {
      const reste = champ === 'query' ? '' : '&query=query%20Essai%7B__typename%7D';
      const valeur = /^%./.test(json) ? json : encodeURIComponent(json);
      return { nom: json, methode: 'GET', chemin: `/graphql?${champ}=${valeur}${reste}` };
    }),
  );
});

test('any JSON as the whole body, and as each variable', async () => {
  await verifier([
    ...JSONS.map((corps) => ({ nom: corps.slice(0, 60), corps })),
    ...['s', 'n', 'd', 'absente', '__proto__'].flatMap((variable) =>
      JSONS.map((json) => ({
        nom: `${variable} ${json.slice(0, 60)}`,
        corps: `{"query":${JSON.stringify(DEMANDE)},"variables":{"${variable}":${json}}}`,
      })),
    ),
    {
      nom: 'not UTF-8',
      corps: Buffer.from('{"query":"{ offres(search: \\"\xe9\\") { totalCount } }"}', 'latin1'),
    },
    { nom: 'a batch', corps: '[{"query":"{__typename}"},{"query":"{__typename}"}]' },
  ]);
});

test('of a duplicate key every reader takes the last', async () => {
  for (const suite of ['', ' '.repeat(3)]) {
    const { texte } = await envoyer({
      corps: `{"query":"{ a: __typename }",${suite}"query":"{ b: __typename }"}`,
    });
    expect(JSON.parse(texte)).toEqual({ data: { b: 'Query' } });
  }
});

const SECRETS = [
  '',
  ' ',
  'x',
  'x'.repeat(5000),
  'sofi_',
  `sofi_cle_${'é'.repeat(43)}`,
  "' or 1=1 --",
]
  .concat(['a.b.c', '..', 'e30.e30.e30', 'eyJhbGciOiJub25lIn0.e30.', 'null', 'a\tb', 'sofi_\u00a0'])
  .concat([`sofi_connexion_${'A'.repeat(43)}`, '%00', '__proto__', 'Bearer', 'é']);

test('no token or key with odd signs is taken for somebody, or for nobody', async () => {
  for (const secret of nonEmpty(SECRETS.filter((un) => un.trim() !== ''))) {
    const { statut, texte } = await envoyer({
      entetes: { authorization: `Bearer ${secret}` },
      corps: '{"query":"{ moi { courriel } }"}',
    });
    expect([secret, statut, JSON.parse(texte)]).toMatchObject([
      secret,
      401,
      { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
  }
});

test.each([
  'authorization',
  'accept',
  'x-cost',
  'idempotency-key',
  'x-forwarded-for',
  'x-request-id',
  'traceparent',
  'accept-encoding',
  'accept-language',
  'origin',
  'if-none-match',
  'apollo-require-preflight',
])('any value as the header « %s »', async (nom) => {
  const MUTATION = '{"query":"mutation { seDeconnecter }"}';
  await verifier(
    [
      ...SECRETS,
      '*/*;q=0',
      'text/html',
      'application/json;q=2',
      '::1',
      '999.999.999.999',
      '[::',
      ',,,',
    ]
      .flatMap((valeur) => [valeur, `Basic ${valeur}`])
      .map((valeur, rang) => ({
        nom: valeur.slice(0, 60),
        entetes: { [nom]: valeur },
        corps: rang % 2 ? MUTATION : '{"query":"{ __typename }"}',
      })),
  );
});

test.each([
  ['application/json', 200],
  ['Application/JSON', 200],
  ['APPLICATION/JSON; CHARSET=utf-8', 200],
  ['application/json;charset="UTF-8"', 200],
  ['application/json ; charset=utf-8; boundary=x', 200],
  ['application/json, text/plain', 415],
  ['application/jsonp', 415],
  ['application/json-patch+json', 415],
  ['application/graphql', 415],
  ['application/x-www-form-urlencoded', 415],
  ['multipart/form-data; boundary=application/json', 415],
  ['text/plain; application/json', 415],
  ['text/plain', 415],
  ['', 415],
])('a mutation under « Content-Type: %s » is answered with %i', async (type, statut) => {
  const recu = await envoyer({
    entetes: { 'content-type': type },
    corps: '{"query":"mutation { seDeconnecter }"}',
  });
  expect([type, recu.statut]).toEqual([type, statut]);
  if (statut === 415)
    expect(JSON.parse(recu.texte)).toMatchObject({
      errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }],
    });
});
