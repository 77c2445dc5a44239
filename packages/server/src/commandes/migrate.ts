import { parseArgs } from 'node:util';
import { ArretAnnonce } from '../arret.ts';
import type { Reglages } from '../env.ts';
import { ouvrirAJour } from '../preparer.ts';

/** `migrate`: brings the database to the version of this code, and says what it waits for. @throws ArretAnnonce, BaseInutilisableError */
export async function migrateDatabase(args: string[], reglages: Reglages): Promise<void> {
  const seconds = readPatience(args);
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape), {
    patience: seconds * 1000,
  });
  await base.fermer();
  console.log('La base de données est à jour.');
}

function readPatience(args: string[]): number {
  try {
    const { attente } = parseArgs({
      args,
      options: { attente: { type: 'string', default: '60' } },
    }).values;
    if (/^\d{1,5}$/.test(attente)) return Number(attente);
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new ArretAnnonce('Usage : migrate [--attente SECONDES]');
}
