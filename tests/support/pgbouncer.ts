import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

export interface PgBouncer {
  /** The same database, through the pooler. */
  urlOf: (name: string) => string;
  stop: () => Promise<void>;
}

/** A PgBouncer of our own in transaction mode, before the Postgres of the tests. `ignored`: startup parameters that it drops instead of refusing. */
export async function startPgBouncer({
  connections = 3,
  ignored = ['extra_float_digits'],
}: { connections?: number; ignored?: string[] } = {}): Promise<PgBouncer> {
  const postgres = new URL(process.env['TEST_DATABASE_URL']!);
  const folder = await mkdtemp(join(tmpdir(), 'sofi-pgbouncer-'));
  const port = await freePort();
  const user = decodeURIComponent(postgres.username);
  const password = decodeURIComponent(postgres.password);
  await writeFile(join(folder, 'users.txt'), `"${user}" "${password}"\n`);
  await writeFile(
    join(folder, 'pgbouncer.ini'),
    `[databases]
* = host=${postgres.hostname} port=${postgres.port || 5432} user=${user}${password && ` password=${password}`}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
default_pool_size = ${connections}
ignore_startup_parameters = ${ignored.join(',')}
`,
  );
  // It refuses to run as root: as another, it reads its files.
  await chmod(folder, 0o755);
  const asRoot = process.getuid?.() === 0;
  const child = spawn(
    process.env['TEST_PGBOUNCER']!,
    [...(asRoot ? ['-u', 'nobody'] : []), join(folder, 'pgbouncer.ini')],
    { env: { PATH: `${process.env['PATH']}:/usr/sbin` }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = once(child, 'close');
  const failed = ended.then(() => Promise.reject(new Error(said)));
  failed.catch(() => {});
  await Promise.race([vi.waitFor(() => reach(port), 20_000), failed]);
  return {
    urlOf(name) {
      const url = new URL(postgres);
      url.host = `127.0.0.1:${port}`;
      url.pathname = `/${name}`;
      return url.href;
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function reach(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.destroy();
}
