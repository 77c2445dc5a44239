import { ecrireOffres, lignes, reconstruireOffres } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { sql } from 'drizzle-orm';
import { expect, inject, test, vi } from 'vitest';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';

test('a rebuild does not write back what was published while it ran', async () => {
  const nom = `sofi_reconstruction_${process.pid}`;
  await creerBase(nom, inject('modele'));
  const [publie, reconstruit] = await Promise.all([1, 2].map(() => ouvrirPostgres(urlDe(nom), {})));
  const titre = async () =>
    lignes<{ intitule: string }>(
      publie!.db,
      sql`select intitule from offres where session = 143842`,
    );
  try {
    let reconstruction: Promise<number> | undefined;
    await publie!.db.transaction(async (tx) => {
      await tx.execute(
        sql`update formations set intitule = 'Nouveau titre' where numero = 19482 and vue = 'PUBLIEE'`,
      );
      await ecrireOffres(tx, [89393]);
      reconstruction = reconstruireOffres(reconstruit!.db);
      await vi.waitFor(async () =>
        expect(
          await lignes(
            publie!.db,
            sql`select from pg_stat_activity where datname = ${nom} and wait_event_type = 'Lock'`,
          ),
        ).toHaveLength(1),
      );
    });
    await reconstruction;
    expect(await titre()).toEqual([{ intitule: 'Nouveau titre' }]);
  } finally {
    await Promise.all([publie!.fermer(), reconstruit!.fermer()]);
    await supprimerBase(nom);
  }
});
