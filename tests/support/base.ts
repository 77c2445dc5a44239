import { readFile } from 'node:fs/promises';
import type { Base } from '@sofi/database';
import { migrer } from '@sofi/database';
import { ouvrirEmbarquee } from '@sofi/database/embarquee';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { inject } from 'vitest';
import { creerBase, supprimerBase, urlDe } from './postgres.ts';

let numero = 0;

type BaseEspionnee = Base & { requetes: string[] };

/** A database of one's own, with the demo region, and every statement that it was sent. */
export async function baseDeTest(): Promise<BaseEspionnee> {
  const modele = inject('modele');
  return process.env['BASE_DE_TEST'] === 'embarquee'
    ? embarquee(new Blob([await readFile(modele)]))
    : postgres(modele);
}

/** The same, with tables and nothing in them. */
export async function baseVide(): Promise<BaseEspionnee> {
  const base = await (process.env['BASE_DE_TEST'] === 'embarquee' ? embarquee() : postgres());
  await migrer(base);
  return base;
}

async function embarquee(contenu?: Blob): Promise<BaseEspionnee> {
  const requetes: string[] = [];
  const surRequete = (texte: string) => requetes.push(texte);
  const base = await ouvrirEmbarquee(null, { ...(contenu ? { contenu } : {}), surRequete });
  return Object.assign(base, { requetes });
}

async function postgres(modele?: string): Promise<BaseEspionnee> {
  const requetes: string[] = [];
  const nom = `sofi_test_${process.pid}_${process.env['VITEST_POOL_ID']}_${numero++}`;
  await creerBase(nom, modele);
  const base = await ouvrirPostgres(urlDe(nom), {
    surRequete: (texte: string) => requetes.push(texte),
  });
  return {
    ...base,
    requetes,
    async fermer() {
      await base.fermer();
      await supprimerBase(nom);
    },
  };
}
