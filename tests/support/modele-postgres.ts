import { migrer } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { chargerRegion, regionDeDemo } from '@sofi/demo';
import type { TestProject } from 'vitest/node';
import { creerBase, supprimerBase, urlDe } from './postgres.ts';
import { AUJOURDHUI } from './temps.ts';

/** One loaded database, made once a run: each test file starts from a copy of this template. */
export default async function preparer(projet: TestProject) {
  const nom = `sofi_modele_${process.pid}`;
  await creerBase(nom);
  const base = await ouvrirPostgres(urlDe(nom), {});
  await migrer(base);
  await chargerRegion(base, regionDeDemo(AUJOURDHUI));
  await base.fermer();
  projet.provide('modele', nom);
  return () => supprimerBase(nom);
}
