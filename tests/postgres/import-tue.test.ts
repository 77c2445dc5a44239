import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lignes } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { sql } from 'drizzle-orm';
import { expect, inject, test } from 'vitest';
import { documentLheo } from '../support/document-lheo.ts';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';
import { compter, lancerProgramme } from '../support/programme.ts';

const FORMATIONS = 200;

test('a server starts during an import, and one that is killed leaves whole formations for the next to go on', async () => {
  const nom = `sofi_import_tue_${process.pid}`;
  await creerBase(nom, inject('modele'));
  const base = await ouvrirPostgres(urlDe(nom), {});
  const dossier = await mkdtemp(join(tmpdir(), 'sofi-tue-'));
  const fichier = join(dossier, 'envoi.xml');
  await writeFile(
    fichier,
    documentLheo(
      ...Array.from({ length: FORMATIONS }, (_, rang) => ({
        numero: `F${rang}`,
        actions: [{ numero: `A${rang}`, places: 3, contact: `Nom ${rang}` }],
      })),
    ),
  );
  const env = { DATABASE_URL: urlDe(nom), PORT: '0' };
  const importer = () => lancerProgramme(env, ['import', 'lheo', fichier, '--source', 'tue']);
  const ecrites = async () => {
    const [lu] = await lignes<{ toutes: number; entieres: number }>(
      base.db,
      sql`select count(*)::int as toutes, count(*) filter (where exists (select from offres o where o.formation = f.numero)
          and exists (select from formations_importees i where i.source = f.source and i.formation_numero = f.numero)
          and exists (select from formations t where t.vue = 'TRAVAIL' and t.numero = f.numero))::int as entieres
        from formations f where f.vue = 'PUBLIEE' and f.source = 'tue'`,
    );
    return lu!;
  };

  const premier = importer();
  await expect.poll(async () => (await ecrites()).toutes, { timeout: 30_000 }).toBeGreaterThan(0);
  await base.db.transaction(async (tx) => {
    // The import waits for this before it writes its next offers.
    await tx.execute(sql`select from publication for update`);
    const serveur = lancerProgramme(env);
    expect(await compter(await serveur.pret)).toMatchObject({ data: { sessions: {} } });
    serveur.enfant.kill('SIGTERM');
    await serveur.fin;
    premier.enfant.kill('SIGKILL');
    await premier.fin;
  });
  const { toutes, entieres } = await ecrites();
  expect([toutes > 0, toutes < FORMATIONS, entieres]).toEqual([true, true, toutes]);

  const { code, dit } = await importer().fin;
  expect([code, dit]).toEqual([
    0,
    expect.stringContaining(
      `créées : ${FORMATIONS - toutes}, modifiées : 0, inchangées : ${toutes}, refusées : 0`,
    ),
  ]);
  expect(await ecrites()).toEqual({ toutes: FORMATIONS, entieres: FORMATIONS });
  await base.fermer();
  await supprimerBase(nom);
  await rm(dossier, { recursive: true });
});
