import type { Base } from '@sofi/database';
import { formations } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import type { Serveur } from '@sofi/server/serveur';
import { demarrer } from '@sofi/server/serveur';
import { like } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';
import { openProxy } from '../support/proxy.ts';
import { acteur } from '../support/saisie.ts';

const name = `sofi_cut_${process.pid}`;
const bugs = vi.fn<(error: unknown) => void>();
let proxy: Awaited<ReturnType<typeof openProxy>>;
let base: Base;
let server: Serveur;

beforeAll(async () => {
  await creerBase(name, inject('modele'));
  proxy = await openProxy(urlDe(name));
  base = await ouvrirPostgres(proxy.url, {});
  server = await demarrer({
    base,
    acteur: acteur('VALIDEUR'),
    hote: '127.0.0.1',
    port: 0,
    signaler: bugs,
  });
});
afterAll(async () => {
  await server.arreter();
  await base.fermer();
  await proxy.end();
  await supprimerBase(name);
});

const ask = async (query: string) => {
  const answer = await fetch(`${server.origine}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Body };
};
interface Body {
  data: { creerFormation?: { __typename: string } } | null;
  errors?: { message: string; extensions: { code: string } }[];
}

const READ = '{ formations(first: 3) { nodes { intitule } } }';
const write = (intitule: string) =>
  `mutation { creerFormation(input: { intitule: "${intitule}", organisme: "${SIRET_DE_DEMONSTRATION}" }) { __typename } }`;

test(
  'connections cut ten times under reads and writes: every acknowledged write is there, and every failure says that it may be tried again',
  { timeout: 120_000 },
  async () => {
    const acknowledged: string[] = [];
    const codes = new Set<string>();
    let last = 0;
    for (let round = 0; round < 10; round++) {
      const stop = new AbortController();
      const writers = Array.from({ length: 4 }, async () => {
        while (!stop.signal.aborted) {
          const intitule = `Coupure ${last++}`;
          const { body } = await ask(write(intitule));
          if (body.data?.creerFormation?.__typename === 'CreerFormationSuccess')
            acknowledged.push(intitule);
          for (const { extensions } of body.errors ?? []) codes.add(extensions.code);
        }
      });
      const readers = Array.from({ length: 4 }, async () => {
        while (!stop.signal.aborted) {
          const { body } = await ask(READ);
          for (const { extensions } of body.errors ?? []) codes.add(extensions.code);
        }
      });
      const before = acknowledged.length;
      try {
        await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThan(before + 1), 20_000);
        if (round % 2 === 0) proxy.cut(round % 4 === 0 ? 'end' : 'reset');
        else await terminateAll();
      } finally {
        stop.abort();
        await Promise.all([...writers, ...readers]);
      }
    }
    const found = await base.db
      .select({ intitule: formations.intitule })
      .from(formations)
      .where(like(formations.intitule, 'Coupure %'));
    const titles = found.map(({ intitule }) => intitule);
    expect(acknowledged.length).toBeGreaterThan(19);
    expect(acknowledged.filter((intitule) => !titles.includes(intitule))).toEqual([]);
    // Nothing was written twice either.
    expect(new Set(titles).size).toBe(titles.length);
    expect([...codes]).toEqual(['UNAVAILABLE']);
    expect(bugs).not.toHaveBeenCalled();
  },
);

test('without its database a server answers 503 by either way, and goes on once it is back', async () => {
  proxy.close();
  const byGet = `${server.origine}/graphql?query=${encodeURIComponent(READ)}`;
  for (const ask503 of [
    () => ask(READ),
    async () => {
      const answer = await fetch(byGet);
      return {
        status: answer.status,
        headers: answer.headers,
        body: (await answer.json()) as Body,
      };
    },
    () => ask(write('Sans base')),
  ]) {
    const { status, headers, body } = await ask503();
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
    expect(status).toBe(503);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(headers.get('cache-control')).toBe('no-store');
  }
  proxy.open();
  await vi.waitFor(async () => expect(await ask(READ)).toMatchObject({ status: 200 }), 20_000);
  expect(bugs).not.toHaveBeenCalled();
});

/** Ends every connection to this database, as a restart does. */
async function terminateAll() {
  const other = await ouvrirPostgres(urlDe('postgres'), { entretien: true });
  try {
    await other.db.execute(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    );
  } finally {
    await other.fermer();
  }
}
