import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrer } from '@sofi/database';
import { ouvrirEmbarquee } from '@sofi/database/embarquee';
import { chargerRegion, regionDeDemo } from '@sofi/demo';
import type { TestProject } from 'vitest/node';
import { AUJOURDHUI } from './temps.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** File of the embedded database's content, or name of the template database. */
    modele: string;
  }
}

/** One loaded database, made once a run: each test file starts from a copy. */
export default async function preparer(projet: TestProject) {
  const dossier = await mkdtemp(join(tmpdir(), 'sofi-modele-'));
  const base = await ouvrirEmbarquee(null);
  await migrer(base);
  await chargerRegion(base, regionDeDemo(AUJOURDHUI));
  const fichier = join(dossier, 'modele.tar');
  await writeFile(fichier, Buffer.from(await (await base.vider()).arrayBuffer()));
  await base.fermer();
  projet.provide('modele', fichier);
  return () => rm(dossier, { recursive: true });
}
