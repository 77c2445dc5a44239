import { expect, test, vi } from 'vitest';
import type { Answer } from '../support/postgres-servers.ts';
import { codes, get, OFFERS, post, postgresServers, WRITE } from '../support/postgres-servers.ts';
import { nonEmpty } from '../support/non-empty.ts';

const { other, serving, holding } = postgresServers('saturation');

test('beyond the queue, 503 UNAVAILABLE and Retry-After, and those in the queue are answered', () =>
  serving({ readConnections: 2, queue: 3 }, async (server) => {
    const all: Promise<Answer>[] = [];
    const refused: Answer[] = [];
    await holding('offres', async () => {
      for (let rank = 0; rank < 12; rank++) {
        const answer = (rank % 2 ? get : post)(server, OFFERS);
        all.push(answer);
        void answer.then((one) => void refused.push(one));
      }
      await vi.waitFor(() => expect(refused).toHaveLength(7), 20_000);
    });
    for (const answer of nonEmpty(refused.slice(0, 7))) {
      expect(answer.status).toBe(503);
      expect(Number(answer.retryAfter)).toBeGreaterThan(0);
      expect(codes(answer)).toEqual(['UNAVAILABLE']);
    }
    const answers = await Promise.all(all);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  }));

test.each(['53100', '53300', '57P01', '25006'])(
  'SQLSTATE %s on a write is 503 UNAVAILABLE',
  (state) =>
    serving({}, async (server) => {
      await other.unsafe(`
        create function refuse() returns trigger language plpgsql as
          $$ begin raise exception 'refused' using errcode = '${state}'; end $$;
        create trigger refuse before insert on formations execute function refuse();`);
      try {
        const answer = await post(server, WRITE);
        expect(codes(answer)).toEqual(['UNAVAILABLE']);
        expect(answer.status).toBe(503);
        expect(Number(answer.retryAfter)).toBeGreaterThan(0);
      } finally {
        await other`drop function refuse cascade`;
      }
    }),
);

test('metrics say how many connections are busy, and how many statements wait for one', () =>
  serving({ readConnections: 2 }, async (server) => {
    const read = async () => (await fetch(`${server.metrics}/metrics`)).text();
    let answers: Promise<Answer>[] = [];
    await holding('sessions', async () => {
      answers = [1, 2, 3, 4, 5].map(async (first) =>
        post(server, `{ sessions(first: ${first}) { nodes { numero } } }`),
      );
      await expect.poll(read).toMatch(/^sofi_database_queue_length\{pool="[a-z ]*read"\} 3$/m);
      expect(await read()).toMatch(
        /^sofi_database_connections\{pool="[a-z ]*read",state="busy"\} 2$/m,
      );
    });
    for (const { status } of nonEmpty(await Promise.all(answers))) expect(status).toBe(200);
    await expect.poll(read).not.toMatch(/state="busy"\} [1-9]/);
  }));
