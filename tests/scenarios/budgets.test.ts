import { ANONYME, NonIdentifieError } from '@sofi/domain';
import type { Api } from '@sofi/graphql';
import { createApi } from '@sofi/graphql';
import { DEFAULT_LIMITS } from '@sofi/graphql/limits/settings';
import { beforeEach, expect, test } from 'vitest';
import { acteur } from '../support/saisie.ts';
import { serveurDeTest } from '../support/serveur.ts';
import { MAINTENANT } from '../support/temps.ts';

const serveur = serveurDeTest();

let maintenant: Date;
let identified: string[];
let api: Api;
beforeEach(() => {
  maintenant = MAINTENANT;
  identified = [];
  api = creer({});
});

const creer = (options: Partial<Parameters<typeof createApi>[0]>) =>
  createApi({
    db: serveur.base.db,
    identifier: (autorisation) => {
      identified.push(String(autorisation));
      if (autorisation === null) return ANONYME;
      if (autorisation === 'Bearer valideur') return acteur('VALIDEUR');
      throw new NonIdentifieError('Inconnu.');
    },
    horloge: () => maintenant,
    signaler: () => {},
    budgets: { anonymous: 400, account: 2000 },
    ...options,
  });

/** As the server does: by the fast path, and what that leaves by the other one. */
async function ask(
  query: string,
  {
    adresse = '::1',
    authorization,
    headers = {},
  }: { adresse?: string; authorization?: string; headers?: Record<string, string> } = {},
) {
  const corps = JSON.stringify({ query });
  const handover = {};
  const direct =
    'x-cost' in headers
      ? null
      : await api.repondre(
          { accept: undefined, authorization, contentType: 'application/json', corps, adresse },
          handover,
        );
  if (direct)
    return {
      status: 200,
      headers: new Headers(direct.entetes),
      ...JSON.parse(String(direct.corps)),
    };
  const response = await api.fetch(
    new Request('http://sofi/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization ? { authorization } : {}),
        ...headers,
      },
      body: corps,
    }),
    { adresse, handover },
  );
  return {
    status: response.status,
    headers: response.headers,
    ...((await response.json()) as object),
  } as {
    status: number;
    headers: Headers;
    data?: object;
    errors?: { message: string; extensions: Record<string, unknown> }[];
    extensions?: { cost: { requested: number; used: number; field: string } };
  };
}

const PAGE =
  '{ formations(first: 100) { nodes { numero actions(first: 20) { nodes { numero } } } } }';
const ABSENT =
  '{ formation(numero: 1) { numero actions(first: 100) { nodes { numero sessions(first: 20) { nodes { numero } } } } } }';
const left = (headers: Headers) => Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);

test('an address that has spent its minute waits for the next one, others do not', async () => {
  let answer = await ask(PAGE);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('ratelimit-policy')).toBe('"minute";q=400;w=60');
  for (let asked = 0; asked < 10 && answer.status === 200; asked++) answer = await ask(PAGE);
  expect(answer.status).toBe(429);
  expect(answer.headers.get('retry-after')).toBe('60');
  expect(answer.errors).toMatchObject([
    { extensions: { code: 'RATE_LIMITED', attendreSecondes: 60 } },
  ]);
  const before = serveur.base.requetes.length;
  expect((await ask(PAGE)).status).toBe(429);
  expect(serveur.base.requetes.length).toBe(before);
  expect((await ask(PAGE, { adresse: '::2' })).status).toBe(200);
  expect((await ask(PAGE, { authorization: 'Bearer valideur' })).status).toBe(200);
  maintenant = new Date(MAINTENANT.getTime() + 60_000);
  expect((await ask(PAGE)).status).toBe(200);
});

test('what the answer did not use is given back', async () => {
  const { extensions } = await ask(ABSENT, { headers: { 'x-cost': '1' }, adresse: '::3' });
  expect(extensions!.cost.used).toBeLessThan(extensions!.cost.requested / 3);
  const { headers } = await ask(ABSENT);
  expect(left(headers)).toBeGreaterThanOrEqual(400 - extensions!.cost.used);
});

test('what an operation cost is said to those who ask, and to no other', async () => {
  const { extensions } = await ask(PAGE, { headers: { 'x-cost': '1' } });
  expect(extensions!.cost).toEqual({
    requested: expect.any(Number),
    used: expect.any(Number),
    field: expect.stringMatching(/^formations/),
  });
  expect((await ask(PAGE)).extensions).toBeUndefined();
});

test('a question that fails is run once, and its caller looked up once', async () => {
  const failing = '{ formation(numero: 0) { numero } formations(first: 1) { nodes { numero } } }';
  const before = serveur.base.requetes.length;
  const { errors } = await ask(failing, { authorization: 'Bearer valideur' });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(serveur.base.requetes.length).toBe(before + 1);
  expect(identified).toEqual(['Bearer valideur']);
});

test('so is one whose caller is not known', async () => {
  const { status, errors } = await ask(PAGE, { authorization: 'Bearer personne' });
  expect(status).toBe(401);
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(identified).toEqual(['Bearer personne']);
});

test('an answer that is too long is not sent', async () => {
  api = creer({ limits: { ...DEFAULT_LIMITS, answerBytes: 500 } });
  const { data, errors } = await ask('{ formations(first: 100) { nodes { intitule } } }');
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT', measure: 'answerBytes' } }]);
  expect((await ask('{ formations(first: 2) { nodes { numero } } }')).status).toBe(200);
});
