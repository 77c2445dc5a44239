import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { ANONYME } from '@sofi/domain';
import { ouvrirRedis } from '@sofi/server/redis';
import { demarrer } from '@sofi/server/serveur';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { FASD, importer } from '../support/lheo.ts';
import { compter } from '../support/programme.ts';
import { MAINTENANT } from '../support/temps.ts';

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
  // Copies of one template count alike: what an earlier run left is not ours.
  await base.db.execute(sql`update publication set base = gen_random_uuid()`);
});
afterAll(() => base.fermer());

/** A server with a memory of its own, and this Redis. */
async function servir(url: string) {
  const pannes: string[] = [];
  const redis = ouvrirRedis(url, ({ message }) => pannes.push(message));
  const serveur = await demarrer({
    base,
    acteur: ANONYME,
    hote: '127.0.0.1',
    port: 0,
    horloge: () => MAINTENANT,
    reponses: { octets: 2 ** 20, partage: redis },
  });
  return {
    redis,
    pannes,
    origine: serveur.origine,
    async arreter() {
      await serveur.arreter();
      redis.fermer();
    },
  };
}

const REPONSE = { type: 'application/json', etag: '"a"', corps: Buffer.from('{}') };
const url = process.env['TEST_REDIS_URL']!;

test('what one server computed another answers, until something is published', async () => {
  const [un, autre] = await Promise.all([servir(url), servir(url)]);
  const cle = `essai-${crypto.randomUUID()}`;
  await vi.waitFor(async () => {
    un.redis.garder(cle, REPONSE);
    expect(await autre.redis.lire(cle)).toEqual(REPONSE);
  });

  expect(await compter(un.origine)).toEqual({ data: { sessions: { totalCount: 1666 } } });
  const debut = base.requetes.length;
  expect(await compter(autre.origine)).toEqual({ data: { sessions: { totalCount: 1666 } } });
  const posees = base.requetes.slice(debut);
  expect(posees.filter((texte) => !/from "?publication"?/.test(texte))).toEqual([]);

  await importer(base, FASD);
  for (const { origine } of [un, autre])
    await vi.waitFor(async () =>
      expect(await compter(origine)).toEqual({ data: { sessions: { totalCount: 1667 } } }),
    );
  await Promise.all([un.arreter(), autre.arreter()]);
});

test('an answer of more than 256 KB, and what is no answer, are not had from Redis', async () => {
  const un = await servir(url);
  const [petite, grande] = [crypto.randomUUID(), crypto.randomUUID()];
  const longue = { ...REPONSE, corps: Buffer.from('é'.repeat(200 * 1024)) };
  await vi.waitFor(async () => {
    // One after the other over one connection: where the second is there, so would the first be.
    un.redis.garder(grande, longue);
    un.redis.garder(petite, REPONSE);
    expect(await un.redis.lire(petite)).toEqual(REPONSE);
  });
  expect(await un.redis.lire(grande)).toBeUndefined();
  un.redis.garder(petite, { corps: 1 } as never);
  expect(await un.redis.lire(petite)).toBeUndefined();
  await un.arreter();
});

test('a Redis that is not there, or says nothing, is as good as none', async () => {
  const muets: Socket[] = [];
  const muet = createServer((prise) => void muets.push(prise));
  await new Promise<void>((ecoute) => muet.listen(0, '127.0.0.1', ecoute));
  const { port } = muet.address() as AddressInfo;
  const absent = await servir('redis://127.0.0.1:1');
  const silencieux = await servir(`redis://127.0.0.1:${port}`);
  for (const { origine } of [absent, silencieux])
    expect(await compter(origine)).toMatchObject({ data: { sessions: {} } });
  await vi.waitFor(() => expect(absent.pannes).toHaveLength(1));
  await Promise.all([absent.arreter(), silencieux.arreter()]);
  muets.forEach((prise) => prise.destroy());
  await new Promise((fini) => muet.close(fini));
});
