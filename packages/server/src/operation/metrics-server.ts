import { createServer } from 'node:http';
import type { Ecoute } from '../http/ecoute.ts';
import { ecouter } from '../http/ecoute.ts';
import type { Metrics } from './metrics.ts';

/** Serves `/metrics` at an address of its own, which callers of the API need not reach. @throws ArretAnnonce */
export async function serveMetrics(
  metrics: Metrics,
  where: Ecoute,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.read().then(
      ({ type, text }) => response.writeHead(200, { 'content-type': type }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  // It serves nobody once the rest has stopped.
  server.unref();
  const setting = 'METRICS_ADDRESS';
  const origin = await ecouter(server, where, { hote: setting, port: setting });
  return {
    origin,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
