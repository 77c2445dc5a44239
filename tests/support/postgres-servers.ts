import type { Base } from '@sofi/database';
import { POSTGRES_SETTINGS } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import type { Serveur } from '@sofi/server/serveur';
import { demarrer } from '@sofi/server/serveur';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, vi } from 'vitest';
import { creerBase, supprimerBase, urlDe } from './postgres.ts';
import { acteur } from './saisie.ts';

const FOREVER = 600_000;

export interface Answer {
  status: number;
  retryAfter: string | null;
  body: { data: unknown; errors?: { message: string; extensions: { code: string } }[] };
}
export const answered = async (response: Response): Promise<Answer> => ({
  status: response.status,
  retryAfter: response.headers.get('retry-after'),
  body: (await response.json()) as Answer['body'],
});
/** By POST: the fast path for simple queries. By GET: the whole pipeline. */
export const post = async ({ origine }: Serveur, query: string, signal?: AbortSignal) =>
  answered(
    await fetch(`${origine}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: signal ?? null,
    }),
  );
export const get = async ({ origine }: Serveur, query: string, signal?: AbortSignal) =>
  answered(
    await fetch(`${origine}/graphql?query=${encodeURIComponent(query)}`, {
      signal: signal ?? null,
    }),
  );
export const codes = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions.code);

export const OFFERS = '{ offres(first: 5, search: "soudage") { nodes { extrait } } }';
export const WRITE = `mutation { creerFormation(input: { intitule: "Essai", organisme: "${SIRET_DE_DEMONSTRATION}" }) { __typename } }`;

/** A database of the calling test file, servers of it, and a session of its own that holds tables. */
export function postgresServers(label: string) {
  const name = `sofi_${label}_${process.pid}`;
  const bugs = vi.fn<(error: unknown) => void>();
  const other = postgres(urlDe(name), { max: 2, onnotice: () => {} });

  beforeAll(() => creerBase(name, inject('modele')));
  afterAll(async () => {
    await other.end();
    await supprimerBase(name);
  });

  /** A server of this database, with distant limits by default. */
  async function serving(
    settings: Partial<typeof POSTGRES_SETTINGS>,
    work: (server: Serveur, base: Base) => Promise<void>,
  ) {
    const all = {
      ...POSTGRES_SETTINGS,
      readTimeout: FOREVER,
      writeTimeout: FOREVER,
      lockTimeout: FOREVER,
      ...settings,
    };
    const base = await ouvrirPostgres(urlDe(name), { postgres: all });
    const server = await demarrer({
      base,
      acteur: acteur('VALIDEUR'),
      hote: '127.0.0.1',
      port: 0,
      deadlines: { read: all.readTimeout, write: all.writeTimeout },
      metricsAddress: { hote: '127.0.0.1', port: 0 },
      signaler: bugs,
    });
    try {
      await work(server, base);
      expect(bugs).not.toHaveBeenCalled();
    } finally {
      await server.arreter();
      await base.fermer();
    }
  }

  /** Another session holds this table while `work` goes on. */
  const holding = (table: string, work: () => Promise<void>) =>
    other.begin(async (tx) => {
      await tx`lock table ${tx(table)} in access exclusive mode`;
      await work();
    });

  /** Statements of this database that run or wait now, except the test's own. */
  const running = async () =>
    Number(
      (
        await other`select count(*) as n from pg_stat_activity where datname = ${name}
          and state <> 'idle' and pid <> pg_backend_pid() and application_name = 'sofi'`
      )[0]!['n'],
    );

  return { name, other, serving, holding, running };
}
