import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A way to a TCP service that can be cut: `url` with the port of the way. */
export async function openProxy(url: string) {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let open = true;
  const server = createServer((inward) => {
    if (!open) {
      inward.destroy();
      return;
    }
    const outward = connect(Number(port), hostname);
    for (const [from, to] of [
      [inward, outward],
      [outward, inward],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.once('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  const cut = (how: 'end' | 'reset') => {
    for (const socket of sockets) {
      if (how === 'reset') socket.resetAndDestroy();
      else socket.destroy();
    }
  };
  return {
    url: through.href,
    /** Cuts what is open; the next connections pass. */
    cut,
    /** Cuts everything, and accepts new connections only to cut them. */
    close() {
      open = false;
      cut('reset');
    },
    open() {
      open = true;
    },
    async end() {
      cut('end');
      await new Promise((closed) => server.close(closed));
    },
  };
}
