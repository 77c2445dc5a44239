import { POSTGRES_SETTINGS } from '@sofi/database';
import { REGLAGES_DE_COMPTE } from '@sofi/domain';
import { DEFAULT_LIMITS } from '@sofi/graphql';
import { expect, test } from 'vitest';
import { lireReglages } from '../src/env.ts';

test('without any setting: port 4000 of this machine, the embedded database of .data, nobody', () =>
  expect(lireReglages({ PORT: '' })).toEqual({
    port: 4000,
    hote: '127.0.0.1',
    urlDeBase: undefined,
    postgres: POSTGRES_SETTINGS,
    dossier: '.data',
    octetsDeCache: 64 * 2 ** 20,
    columnIndexFrom: 50_000,
    urlDeRedis: undefined,
    identite: null,
    comptes: REGLAGES_DE_COMPTE,
    courriel: { urlSmtp: undefined, dossier: '.data/courriels', de: 'SOFI <sofi@localhost>' },
    privateWebhooks: false,
    changesKept: 90 * 86_400_000,
    archiveAfterMonths: 12,
    proxys: 0,
    fournisseur: null,
    limits: DEFAULT_LIMITS,
    budgets: { anonymous: 200_000, account: 600_000 },
    quotas: { streams: 20, brouillons: 5000 },
    sessionPage: null,
    hsts: 0,
    introspection: true,
    suggestions: true,
    plans: true,
    drainage: 0,
    exportTimeout: 1_800_000,
    mcpName: 'SOFI',
    metricsAddress: undefined,
    logFormat: 'text',
    demonstration: true,
  }));

test('durations are set in the unit of their name', () =>
  expect(
    lireReglages({ ACTIVATION_HOURS: '1', RESET_MINUTES: '5', ATTEMPTS_MINUTES: '2' }).comptes,
  ).toMatchObject({
    dureeActivation: 3_600_000,
    dureeReinitialisation: 300_000,
    tentatives: { duree: 120_000 },
  }));

test.each([
  ['valideur', { type: 'VALIDEUR' }],
  ['region', { type: 'REGION' }],
  ['administrateur', { type: 'ADMINISTRATEUR' }],
  ['organisme:90000001900019', { type: 'ORGANISME', siret: '90000001900019' }],
])('DEV_IDENTITY=%s is %j', (DEV_IDENTITY, identite) =>
  expect(lireReglages({ DEV_IDENTITY }).identite).toEqual(identite),
);

test.each([
  [{}, true],
  [{ DEMO: '0' }, false],
  [{ NODE_ENV: 'production' }, false],
  [{ DATABASE_URL: 'postgres://localhost/sofi' }, false],
  [{ DATABASE_URL: 'postgres://localhost/sofi', NODE_ENV: 'development' }, false],
  [{ DATABASE_URL: 'postgres://localhost/sofi', DEMO: '1' }, true],
])('with %j an empty database gets the demo region: %s', (env, demonstration) =>
  expect(lireReglages(env)).toMatchObject({ demonstration }),
);

test.each(['127.0.0.1', '127.8.0.1', '::1', '[::1]', 'LOCALHOST'])(
  'DEV_IDENTITY goes with HOST=%s',
  (HOST) => expect(lireReglages({ DEV_IDENTITY: 'valideur', HOST }).identite).not.toBeNull(),
);

test.each(['0.0.0.0', '::', '192.0.2.1', 'sofi.example', '127.0.0.1.nip.io', 'localhost.example'])(
  'DEV_IDENTITY is refused with HOST=%s',
  (HOST) =>
    expect(() => lireReglages({ DEV_IDENTITY: 'valideur', HOST })).toThrow('refusée quand HOST'),
);

test.each([
  [{ DEMO: 'oui' }, 'DEMO vaut 1'],
  [{ PORT: 'abc' }, 'PORT est un nombre de 0 à 65535.'],
  [{ PORT: '70000' }, 'PORT est un nombre de 0 à 65535.'],
  [{ COLUMN_INDEX_FROM: 'jamais' }, 'COLUMN_INDEX_FROM est un nombre entier de 0 à 999999.'],
  [{ CACHE_MB: 'beaucoup' }, 'CACHE_MB est un nombre de mégaoctets'],
  [{ REDIS_URL: 'http://x' }, 'REDIS_URL commence par redis://'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL commence par postgres://.'],
  [{ PASSWORD_MIN: '6' }, 'PASSWORD_MIN est un nombre entier de 8 à 64.'],
  [{ SMTP_URL: 'http://x' }, 'SMTP_URL commence par smtp://'],
  [{ PUBLIC_URL: 'sofi.example' }, 'PUBLIC_URL commence par https://'],
  [{ OIDC_ISSUER: 'https://x.example' }, 'vont ensemble'],
  [{ LIMIT_TOKENS: '1e9' }, 'LIMIT_TOKENS est un nombre entier de 100 à 20000.'],
  [{ DRAIN_SECONDS: '60' }, 'DRAIN_SECONDS est un nombre entier de 0 à 5.'],
  [{ METRICS_ADDRESS: '9464' }, 'METRICS_ADDRESS vaut une adresse et un port'],
  [{ METRICS_ADDRESS: '::1:70000' }, 'METRICS_ADDRESS vaut une adresse et un port'],
  [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT vaut json ou text.'],
  [{ OIDC_CLAIM: 'nom' }, 'OIDC_CLAIM vaut email ou sub.'],
  [{ DEV_IDENTITY: 'organisme:123' }, 'DEV_IDENTITY vaut'],
  [{ DEV_IDENTITY: 'toString' }, 'DEV_IDENTITY vaut'],
  [{ DEV_IDENTITY: 'valideur', NODE_ENV: 'production' }, 'refusée quand NODE_ENV vaut production'],
])('%j stops with « %s »', (env, message) => expect(() => lireReglages(env)).toThrow(message));
