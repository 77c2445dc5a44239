import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { charger } from './charge.ts';
import type { ParQui } from './processus.ts';
import { adresseDe, lancer } from './processus.ts';

interface ProfilV8 {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** Where the CPU time of our server goes under this load: shares by library, the largest first; idle time and loading left out. */
export async function profiler(
  base: string,
  corps: readonly string[],
  operation: ParQui,
): Promise<[string, number][]> {
  const dossier = mkdtempSync(join(tmpdir(), 'sofi-profil-'));
  try {
    const serveur = await lancer('sofi', base, {
      options: ['--cpu-prof', `--cpu-prof-dir=${dossier}`],
    });
    await charger(adresseDe(serveur, operation), corps, { connexions: 16, secondes: 6 });
    await serveur.arreter();
    const [fichier] = readdirSync(dossier);
    return repartir(JSON.parse(readFileSync(join(dossier, fichier!), 'utf8')) as ProfilV8);
  } finally {
    rmSync(dossier, { recursive: true });
  }
}

function repartir({ nodes, samples, timeDeltas }: ProfilV8): [string, number][] {
  const parts = new Map(nodes.map(({ id, callFrame }) => [id, partDe(callFrame)]));
  const parId = new Map(nodes.map((noeud) => [noeud.id, noeud]));
  const oublier = (id: number): void => {
    parts.set(id, null);
    for (const enfant of parId.get(id)!.children ?? []) oublier(enfant);
  };
  for (const { id, callFrame } of nodes)
    if (callFrame.url.startsWith('node:internal/modules/')) oublier(id);
  const temps = new Map<string, number>();
  let total = 0;
  for (const [rang, id] of samples.entries()) {
    const part = parts.get(id)!;
    if (part === null) continue;
    temps.set(part, (temps.get(part) ?? 0) + timeDeltas[rang]!);
    total += timeDeltas[rang]!;
  }
  return [...temps]
    .map(([part, duree]): [string, number] => [part, duree / total])
    .toSorted(([, a], [, b]) => b - a);
}

const LIBRAIRIES = [
  '@pothos',
  'graphql-yoga',
  '@whatwg-node',
  '@envelop',
  'drizzle-orm',
  'postgres',
  'graphql',
];

/** Null while nothing runs. */
function partDe({ functionName, url }: { functionName: string; url: string }): string | null {
  if (functionName === '(idle)') return null;
  if (functionName === '(garbage collector)') return 'garbage collection';
  const [, paquet] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (paquet)
    return (
      LIBRAIRIES.find((une) => paquet === une || paquet.startsWith(`${une}/`)) ?? 'other libraries'
    );
  return url.includes('/packages/') ? 'our own code' : 'Node and V8';
}
