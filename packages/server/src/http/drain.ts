import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Milliseconds for what is half sent, or half read, to arrive: bodies, headers, ends of streams. */
const GRACE = 2000;

/** Milliseconds for answers under way. */
const ANSWERS = 15_000;

/** How a server stops taking requests, and ends those that it has. */
export interface Drain {
  /** Whether the server is stopping: it is not ready for more. */
  readonly stopping: boolean;
  /** Subscriptions that are open. */
  readonly streams: number;
  /** Follows a request until it is answered. */
  admit: (reponse: ServerResponse) => void;
  /** Its reader may stay silent for ever: it does not hold the stop. */
  addStream: (reponse: ServerResponse) => void;
  /** Every answer from now on closes its connection. */
  begin: () => void;
  /** Stops listening, lets answers under way end, and cuts what does not. */
  close: () => Promise<void>;
}

export function createDrain(serveur: Server): Drain {
  const sockets = new Set<Socket>();
  const answers = new Set<ServerResponse>();
  const streams = new Set<ServerResponse>();
  let stopping = false;
  serveur.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  /** Connections on which no answer is under way: keep-alive ones, half a head, half a body. */
  const cutWaiting = () => {
    const busy = new Set<Socket | null>();
    for (const reponse of answers)
      if (reponse.req.complete && !streams.has(reponse)) busy.add(reponse.socket);
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
  };
  const begin = () => {
    stopping = true;
    for (const reponse of answers)
      if (!reponse.headersSent) reponse.setHeader('connection', 'close');
  };
  return {
    get stopping() {
      return stopping;
    },
    get streams() {
      return streams.size;
    },
    admit(reponse) {
      if (stopping) reponse.setHeader('connection', 'close');
      answers.add(reponse);
      reponse.once('close', () => {
        answers.delete(reponse);
        if (stopping) setImmediate(() => serveur.closeIdleConnections());
      });
    },
    addStream(reponse) {
      streams.add(reponse);
      reponse.once('close', () => streams.delete(reponse));
    },
    begin,
    async close() {
      begin();
      const closed = new Promise<void>((done) => {
        serveur.close(() => done());
        serveur.closeIdleConnections();
      });
      const timers = [
        setTimeout(cutWaiting, GRACE),
        setTimeout(() => serveur.closeAllConnections(), ANSWERS),
      ];
      await closed;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
