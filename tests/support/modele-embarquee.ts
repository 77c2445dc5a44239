import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrer } from '@sofi/database';
import { ouvrirEmbarquee } from '@sofi/database/embarquee';
import { chargerRegion, regionDeDemo } from '@sofi/demo';
import type { TestProject } from 'vitest/node';
import { fingerprintOf } from './sources.ts';
import { AUJOURDHUI } from './temps.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** File of the embedded database's content, or name of the template database. */
    modele: string;
  }
}

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/sofi-modele', import.meta.url));
const DAY = 24 * 60 * 60 * 1000;

/** One loaded database, from a copy of which each test file starts. It is kept until what makes it changes: making it takes longer than most files. */
export default async function preparer(projet: TestProject) {
  await mkdir(CACHE, { recursive: true });
  const file = join(CACHE, `${fingerprintOf(['database', 'demo'])}-${AUJOURDHUI}.tar`);
  const now = new Date();
  await utimes(file, now, now).catch(() => make(file));
  await forget(now.getTime() - DAY);
  projet.provide('modele', file);
}

/** It has its name once it is whole: runs beside this one may look for it. */
async function make(file: string): Promise<void> {
  const base = await ouvrirEmbarquee(null);
  await migrer(base);
  await chargerRegion(base, regionDeDemo(AUJOURDHUI));
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, Buffer.from(await (await base.vider()).arrayBuffer()));
  await base.fermer();
  await rename(unfinished, file);
}

/** Removes what no run used since `limit`. */
async function forget(limit: number): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const file = join(CACHE, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
    if (mtimeMs < limit) await rm(file, { force: true });
  }
}
