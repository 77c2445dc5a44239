import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

const CONF = new URL('../fixtures/nginx/sse.conf', import.meta.url);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the nginx of TEST_NGINX before a server. */
export async function startNginx(upstream: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sofi-nginx-'));
  const port = await freePort();
  const conf = readFileSync(CONF, 'utf8')
    .replace('$LISTEN', String(port))
    .replace('$UPSTREAM', new URL(upstream).port);
  writeFileSync(join(folder, 'nginx.conf'), conf);
  const child = spawn(process.env['TEST_NGINX']!, ['-p', folder, '-c', 'nginx.conf'], {
    stdio: 'inherit',
  });
  const failed = once(child, 'error').then(([error]) => Promise.reject(error as Error));
  const origin = `http://127.0.0.1:${port}`;
  await Promise.race([vi.waitFor(() => fetch(`${origin}/health`), { timeout: 20_000 }), failed]);
  return {
    origin,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
