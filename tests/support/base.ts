import { readFile } from 'node:fs/promises';
import type { Base } from '@sofi/database';
import { ouvrirEmbarquee } from '@sofi/database/embarquee';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { inject } from 'vitest';
import { creerBase, supprimerBase, urlDe } from './postgres.ts';

let numero = 0;

/** A database of one's own, with the demo region, and every statement that it was sent. */
export async function baseDeTest(): Promise<Base & { requetes: string[] }> {
  const requetes: string[] = [];
  const surRequete = (texte: string) => requetes.push(texte);
  const modele = inject('modele');
  if (process.env['BASE_DE_TEST'] === 'embarquee') {
    const contenu = new Blob([await readFile(modele)]);
    return Object.assign(await ouvrirEmbarquee(null, { contenu, surRequete }), { requetes });
  }
  const nom = `sofi_test_${process.pid}_${process.env['VITEST_POOL_ID']}_${numero++}`;
  await creerBase(nom, modele);
  const base = await ouvrirPostgres(urlDe(nom), { surRequete });
  return {
    ...base,
    requetes,
    async fermer() {
      await base.fermer();
      await supprimerBase(nom);
    },
  };
}
