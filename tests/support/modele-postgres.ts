import { migrer } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { chargerRegion, regionDeDemo } from '@sofi/demo';
import type { TestProject } from 'vitest/node';
import { creerBase, databasesWith, executer, supprimerBase, urlDe } from './postgres.ts';
import { fingerprintOf } from './sources.ts';
import { AUJOURDHUI } from './temps.ts';

const PREFIX = 'sofi_modele_';
const DAY = 24 * 60 * 60 * 1000;

/** One loaded database, the template of that of each test file. It is kept until what makes it changes, and says in its comment when it was last used. */
export default async function preparer(projet: TestProject) {
  const name = `${PREFIX}${fingerprintOf(['database', 'demo'])}_${AUJOURDHUI}`;
  const kept = await databasesWith(PREFIX);
  if (!kept.some((one) => one.name === name)) await make(name);
  await executer(`comment on database "${name}" is '${new Date().toISOString()}'`);
  for (const one of kept)
    if (one.name !== name && !(Date.parse(one.comment ?? '') > Date.now() - DAY))
      await supprimerBase(one.name);
  projet.provide('modele', name);
}

/** It has its name once it is whole. A run beside this one may have made it meanwhile. */
async function make(name: string): Promise<void> {
  const unfinished = `sofi_test_modele_${process.pid}`;
  await creerBase(unfinished);
  const base = await ouvrirPostgres(urlDe(unfinished), {});
  await migrer(base);
  await chargerRegion(base, regionDeDemo(AUJOURDHUI));
  await base.fermer();
  await executer(`alter database "${unfinished}" rename to "${name}"`).catch(
    async (failure: Error & { code?: string }) => {
      await supprimerBase(unfinished);
      if (failure.code !== '42P04') throw failure;
    },
  );
}
