import type { Reglages } from '../env.ts';
import { ouvrirAJour } from '../preparer.ts';

/** `migrate`: brings the database to the version of this code, and says what it waits for. @throws BaseInutilisableError */
export async function migrateDatabase(seconds: number, reglages: Reglages): Promise<void> {
  const base = await ouvrirAJour(reglages, (etape) => console.error(etape), {
    patience: seconds * 1000,
  });
  await base.fermer();
  console.log('La base de données est à jour.');
}
