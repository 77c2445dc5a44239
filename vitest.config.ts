import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { packedClient } from './tests/support/packed-client.ts';

/** Stories of the client: those on the embedded database are told by the client that npm installs from its archive. */
const OF_THE_CLIENT = ['tests/scenarios/*-du-client.test.ts', 'tests/scenarios/sdk.test.ts'];

/**
 * Scenarios and properties run on each database; `tests/postgres` holds what takes several processes on one, or tables of
 * some size, `tests/redis` what takes a Redis beside it, `tests/navigateur` a Chromium; one of the former takes a PgBouncer.
 */
const surBase = (name: 'embarquee' | 'postgres') => ({
  extends: true as const,
  test: {
    name,
    include: [
      'tests/{scenarios,proprietes}/**/*.test.ts',
      ...(name === 'postgres' ? ['tests/postgres/**/*.test.ts'] : []),
      ...(name === 'postgres' && process.env['TEST_REDIS_URL'] ? ['tests/redis/**/*.test.ts'] : []),
      ...(name === 'postgres' && process.env['TEST_CHROMIUM']
        ? ['tests/navigateur/**/*.test.ts']
        : []),
    ],
    exclude: [
      ...(name === 'embarquee' ? OF_THE_CLIENT : []),
      ...['pgbouncer', 'nginx']
        .filter((program) => !process.env[`TEST_${program.toUpperCase()}`])
        .map((program) => `tests/postgres/${program}.test.ts`),
    ],
    globalSetup: [`tests/support/modele-${name}.ts`],
    env: { BASE_DE_TEST: name },
  },
});

export default defineConfig({
  // One copy of graphql for the tests and for the packages that they load; the client as its sources, not as it is built.
  ssr: { resolve: { conditions: ['@sofi/source', 'module-sync', 'node', 'import', 'default'] } },
  test: {
    // By default one core is left idle: here it doubles the time of a run on two.
    maxWorkers: availableParallelism(),
    testTimeout: 30_000,
    hookTimeout: 90_000,
    // A second is short where two processes and a browser share two cores.
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', './tests/support/bilan.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'sans base',
          include: ['packages/*/test/**/*.test.ts', 'tests/{contract,architecture}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [packedClient()],
        test: {
          name: 'paquet',
          // The client is installed in another folder each time.
          fsModuleCache: false,
          include: ['tests/paquet/**/*.test.ts', ...OF_THE_CLIENT],
          globalSetup: ['tests/support/archives.ts', 'tests/support/modele-embarquee.ts'],
          env: { BASE_DE_TEST: 'embarquee' },
        },
      },
      surBase('embarquee'),
      ...(process.env['TEST_DATABASE_URL'] ? [surBase('postgres')] : []),
    ],
  },
});
