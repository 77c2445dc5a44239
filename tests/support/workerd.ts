import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inject, vi } from 'vitest';

/** Bundles a worker of the consumer's folder for no platform, runs it in workerd and gives what it answers to `?url=`. */
export async function surWorkerd(source: string, url: string): Promise<unknown> {
  const dossier = inject('consommateur');
  const outil = (chemin: string) => join(dossier, 'node_modules', chemin);
  execFileSync(outil('.bin/esbuild'), [
    join(dossier, source),
    '--bundle',
    '--format=esm',
    '--platform=neutral',
    `--outfile=${join(dossier, 'worker.js')}`,
    '--log-level=error',
  ]);
  const port = await portLibre();
  writeFileSync(
    join(dossier, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .essai), (name = "reseau", network = (allow = ["private", "public"]))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const essai :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-01-01",
  globalOutbound = "reseau"
);
`,
  );
  const workerd = spawn(
    outil('@cloudflare/workerd-linux-64/bin/workerd'),
    ['serve', join(dossier, 'worker.capnp')],
    { stdio: 'ignore' },
  );
  try {
    const demander = () => fetch(`http://127.0.0.1:${port}/?url=${encodeURIComponent(url)}`);
    return await (await vi.waitFor(demander, { timeout: 20_000 })).json();
  } finally {
    workerd.kill();
  }
}

const portLibre = () =>
  new Promise<number>((libre) => {
    const essai = createServer().listen(0, '127.0.0.1', () => {
      const { port } = essai.address() as AddressInfo;
      essai.close(() => libre(port));
    });
  });
