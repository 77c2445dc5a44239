import { expect, test } from 'vitest';
import { lireReglages } from '../src/env.ts';

test('without any setting: port 4000 of this machine, the embedded database of .data, nobody', () =>
  expect(lireReglages({ PORT: '' })).toEqual({
    port: 4000,
    hote: '127.0.0.1',
    urlDeBase: undefined,
    dossier: '.data',
    octetsDeCache: 64 * 2 ** 20,
    urlDeRedis: undefined,
    identite: null,
    demonstration: true,
  }));

test.each([
  [{ PORT: 'abc' }, 'PORT est un nombre de 0 à 65535.'],
  [{ PORT: '70000' }, 'PORT est un nombre de 0 à 65535.'],
  [{ CACHE_MB: 'beaucoup' }, 'CACHE_MB est un nombre de mégaoctets'],
  [{ REDIS_URL: 'http://x' }, 'REDIS_URL commence par redis://'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL commence par postgres://.'],
  [{ DEV_IDENTITY: 'organisme:123' }, 'DEV_IDENTITY vaut'],
  [{ DEV_IDENTITY: 'valideur', NODE_ENV: 'production' }, 'refusée quand NODE_ENV vaut production'],
])('%j stops with « %s »', (env, message) => expect(() => lireReglages(env)).toThrow(message));
