import { lignes } from '@sofi/database';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';

/* Exports hold connections for long: who leaves gives them back, and what is committed meanwhile is not seen. */

const serveur = serveurDeTest();
const COLONNES = 'session,intitule,objectifs,contenu,resultatsAttendus';
const url = () => `${serveur.origine()}/export/offres.ndjson?colonnes=${COLONNES}`;

/** More than the buffers between a server and its reader hold. */
beforeAll(async () => {
  await serveur.base.db.execute(
    sql`update actions set objectifs = repeat('o', 3000), resultats_attendus = repeat('r', 3000) where vue = 'PUBLIEE'`,
  );
  await serveur.base.db.execute(
    sql`update formations set contenu = repeat('c', 3000) where vue = 'PUBLIEE'`,
  );
});

/** Exports under way. */
const enCours = async () =>
  (
    await lignes<{ nombre: number }>(
      serveur.base.db,
      sql`select count(*)::int as nombre from pg_stat_activity
        where datname = current_database() and state like 'idle in transaction%' and pid <> pg_backend_pid()`,
    )
  )[0]!.nombre;

/** An export of which the first part has come, and that goes no further until it is read. */
async function commencer() {
  const controleur = new AbortController();
  const { body, status } = await fetch(url(), {
    signal: controleur.signal,
    headers: { 'accept-encoding': 'identity' },
  });
  expect(status).toBe(200);
  const lecteur = body!.getReader();
  const { value } = await lecteur.read();
  return { premier: Buffer.from(value!), lecteur, partir: () => controleur.abort() };
}

test('an export ends when its reader leaves, and its connection serves the next one', async () => {
  for (const _ of [1, 2, 3]) {
    const { partir } = await commencer();
    await expect.poll(enCours).toBe(1);
    partir();
    await expect.poll(enCours).toBe(0);
  }
});

test('reads and writes go on while as many exports as there may be wait for their readers', async () => {
  const exports = await Promise.all([commencer(), commencer()]);
  await expect.poll(enCours).toBe(2);
  const { data } = await serveur.demander('{ offres { totalCount } }');
  expect(data['offres'].totalCount).toBeGreaterThan(100);
  await serveur.base.db.execute(sql`update formations set intitule = intitule where numero = 1`);
  for (const { partir } of exports) partir();
  await expect.poll(enCours).toBe(0);
});

test('what is committed while an export is read is not in it', async () => {
  const { premier, lecteur } = await commencer();
  await expect.poll(enCours).toBe(1);
  const { data } = await serveur.demander(
    '{ offres { totalCount } dernieres: sessions(last: 1) { nodes { numero } } }',
  );
  await serveur.base.db.execute(
    sql`update formations set intitule = 'Écrit pendant l’export' where vue = 'PUBLIEE'`,
  );
  await serveur.base.db.execute(sql`delete from offres where session % 2 = 0`);
  const morceaux = [premier];
  for (let lu = await lecteur.read(); !lu.done; lu = await lecteur.read())
    morceaux.push(Buffer.from(lu.value));
  const texte = Buffer.concat(morceaux).toString('utf8');
  expect(texte.trimEnd().split('\n')).toHaveLength(data['offres'].totalCount);
  expect(texte).not.toContain('Écrit pendant l’export');
});
