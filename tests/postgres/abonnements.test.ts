import type { Base } from '@sofi/database';
import { evenements, lignes } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { createClient } from '@sofi/sdk';
import type { Serveur } from '@sofi/server/serveur';
import { demarrer } from '@sofi/server/serveur';
import { creerFormation } from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';
import { acteur, env, lotDeDemo, saisirOffreComplete } from '../support/saisie.ts';

const nom = `sofi_abonnements_${process.pid}`;
let bases: [Base, Base];
let serveurs: Serveur[];
const valideur = acteur('VALIDEUR');

beforeAll(async () => {
  await creerBase(nom, inject('modele'));
  bases = [await ouvrirPostgres(urlDe(nom), {}), await ouvrirPostgres(urlDe(nom), {})];
  serveurs = await Promise.all(
    bases.map((base) => demarrer({ base, acteur: valideur, hote: '127.0.0.1', port: 0 })),
  );
});
afterAll(async () => {
  await Promise.all(serveurs.map((serveur) => serveur.arreter()));
  await Promise.all(bases.map((base) => base.fermer()));
  await supprimerBase(nom);
});

/** Everything that the first server tells from now on. */
async function suivre() {
  const sofi = createClient({ url: `${serveurs[0]!.origine}/graphql` });
  const arret = new AbortController();
  const recus: string[] = [];
  void (async () => {
    for await (const { id } of sofi.abonnements.evenements({}, { signal: arret.signal }))
      recus.push(Buffer.from(id, 'base64').toString());
  })().catch(() => {});
  // The first event that comes says that the stream is open.
  await vi.waitFor(async () => {
    await creerFormation(env(bases[0], valideur), {
      intitule: 'Ouvre le flux',
      organisme: (await lotDeDemo(bases[0])).mandataire.siret,
    });
    expect(recus.length).toBeGreaterThan(0);
  });
  const debut = recus.length;
  return {
    arreter: () => arret.abort(),
    /** The events since, each as often as it came. */
    depuis: () => recus.slice(debut - 1),
  };
}

const ecrits = async (premier: string) =>
  (
    await bases[1].db
      .select({ id: evenements.id })
      .from(evenements)
      .where(sql`${evenements.id} >= ${Number(premier.split(':')[1])}`)
      .orderBy(evenements.id)
  ).map(({ id }) => `Evenement:${id}`);

test('an act on one server reaches those who follow on another', async () => {
  const flux = await suivre();
  const { lot, mandataire } = await lotDeDemo(bases[1]);
  await saisirOffreComplete(env(bases[1], acteur('ORGANISME', [mandataire])), lot);
  await vi.waitFor(async () => expect(flux.depuis()).toEqual(await ecrits(flux.depuis()[0]!)));
  expect(flux.depuis().length).toBeGreaterThan(3);
  flux.arreter();
});

test('while the listening connection is cut nothing is lost, and nothing told twice', async () => {
  const flux = await suivre();
  const { lot, mandataire } = await lotDeDemo(bases[1]);
  const organisme = env(bases[1], acteur('ORGANISME', [mandataire]));
  for (let tour = 0; tour < 3; tour++) {
    const coupees = await lignes(
      bases[1].db,
      sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${nom} and query ilike 'listen%'`,
    );
    expect(coupees.length).toBeGreaterThan(0);
    await saisirOffreComplete(organisme, lot);
    await vi.waitFor(async () => expect(flux.depuis()).toEqual(await ecrits(flux.depuis()[0]!)), {
      timeout: 10_000,
    });
  }
  flux.arreter();
});
