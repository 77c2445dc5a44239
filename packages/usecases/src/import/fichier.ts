import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

type Flux = AsyncIterable<Uint8Array | string>;

export interface FichierAImporter {
  nom: string;
  /** Opens it, once for its numbers and once for its content; what can be read but once (a pipe) is copied first. */
  flux: Flux | (() => Flux);
}

/** The same file, which can be opened twice. */
export interface FichierRelisible {
  nom: string;
  ouvrir: () => Flux;
}

/** Makes files readable twice while `travail` runs. */
export async function avecRelisibles<T>(
  fichiers: Iterable<FichierAImporter>,
  travail: (relisibles: FichierRelisible[]) => Promise<T>,
): Promise<T> {
  let dossier: string | undefined;
  try {
    const relisibles: FichierRelisible[] = [];
    for (const { nom, flux } of fichiers) {
      if (typeof flux === 'function') {
        relisibles.push({ nom, ouvrir: flux });
        continue;
      }
      dossier ??= await mkdtemp(join(tmpdir(), 'sofi-import-'));
      const copie = join(dossier, String(relisibles.length));
      await pipeline(Readable.from(octets(flux)), createWriteStream(copie));
      relisibles.push({ nom, ouvrir: () => createReadStream(copie) });
    }
    return await travail(relisibles);
  } finally {
    if (dossier !== undefined) await rm(dossier, { recursive: true, force: true });
  }
}

async function* octets(flux: Flux): AsyncGenerator<Uint8Array> {
  for await (const morceau of flux)
    yield typeof morceau === 'string' ? Buffer.from(morceau, 'utf8') : morceau;
}
