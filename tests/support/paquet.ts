import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';

/** A module of the client as npm packs and installs it, outside the repository. */
export const duPaquet = <Module>(fichier: string): Promise<Module> =>
  import(
    /* @vite-ignore */ pathToFileURL(
      join(inject('archives').npm.dossier, 'node_modules/@sofi/sdk/dist', fichier),
    ).href
  ) as Promise<Module>;

export type Sdk = typeof import('@sofi/sdk');
