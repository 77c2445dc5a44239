import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDrain } from '../src/http/drain.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A server whose answers the test writes, and the requests that it received. */
async function open() {
  const received: ServerResponse[] = [];
  let arrived = () => {};
  const server = createServer((requete, reponse) => {
    drain.admit(reponse);
    requete.resume();
    received.push(reponse);
    arrived();
  });
  const drain = createDrain(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  /** Sends these bytes on a connection of its own; `until` requests have arrived then. */
  const send = async (bytes: string, until: number): Promise<Socket> => {
    const accepted = once(server, 'connection');
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write(bytes);
    const [peer] = (await accepted) as [Socket];
    while (received.length < until || peer.bytesRead < bytes.length)
      await new Promise<void>((done) => {
        arrived = done;
        peer.once('readable', done);
        setImmediate(done);
      });
    return socket;
  };
  return { server, drain, received, send };
}

const HEAD = 'POST / HTTP/1.1\r\nhost: x\r\n';

test('keep-alive connections, half a head, half a body and silent streams do not hold the stop', async () => {
  const { drain, received, send } = await open();
  const kept = await send('GET / HTTP/1.1\r\nhost: x\r\n\r\n', 1);
  received[0]!.end('read');
  await once(kept, 'data');
  await send(HEAD, 1);
  await send(`${HEAD}content-length: 10\r\n\r\nhalf`, 2);
  await send('GET / HTTP/1.1\r\nhost: x\r\n\r\n', 3);
  received[2]!.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  drain.addStream(received[2]!);

  const closed = drain.close();
  await vi.advanceTimersByTimeAsync(2000);

  await closed;
  expect(drain.stopping).toBe(true);
});

test('an answer under way is sent whole, and says that its connection closes', async () => {
  const { drain, received, send } = await open();
  const caller = await send(`${HEAD}content-length: 4\r\n\r\nbody`, 1);
  await whenComplete(received[0]!.req);
  const closed = drain.close();
  await vi.advanceTimersByTimeAsync(10_000);

  received[0]!.end('late');

  const answer = await text(caller);
  expect(answer).toMatch(/^connection: close\r$/im);
  expect(answer).toMatch(/late\r\n0\r\n\r\n$|late$/);
  await closed;
});

test('an answer that never comes is cut in the end', async () => {
  const { drain, received, send } = await open();
  const caller = await send(`${HEAD}content-length: 4\r\n\r\nbody`, 1);
  await whenComplete(received[0]!.req);
  const cut = once(caller, 'close');

  const closed = drain.close();
  await vi.advanceTimersByTimeAsync(15_000);

  await Promise.all([closed, cut]);
  expect(received[0]!.headersSent).toBe(false);
});

test('before it closes, a draining server answers new requests and keeps no connection', async () => {
  const { server, drain, received, send } = await open();
  drain.begin();
  const caller = await send('GET / HTTP/1.1\r\nhost: x\r\n\r\n', 1);
  received[0]!.end('still here');
  expect(await text(caller)).toMatch(/connection: close[^]*still here/i);
  expect(server.listening).toBe(true);
  await drain.close();
});

const whenComplete = async (requete: IncomingMessage): Promise<void> => {
  if (!requete.complete) await once(requete, 'end');
};
