import type { Base } from '@sofi/database';
import { DEFAULT_QUOTAS } from '@sofi/graphql';
import { evenements, lignes } from '@sofi/database';
import { SIRET_DE_DEMONSTRATION } from '@sofi/demo';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { createClient } from '@sofi/sdk';
import type { Serveur } from '@sofi/server/serveur';
import { demarrer } from '@sofi/server/serveur';
import { creerFormation } from '@sofi/usecases';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { attendre, ouvrir, recueillir } from '../support/abonnements.ts';
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
    bases.map((base) =>
      demarrer({
        base,
        acteur: valideur,
        hote: '127.0.0.1',
        port: 0,
        quotas: { ...DEFAULT_QUOTAS, streams: 100 },
      }),
    ),
  );
});
afterAll(async () => {
  await Promise.all(serveurs.map((serveur) => serveur.arreter()));
  await Promise.all(bases.map((base) => base.fermer()));
  await supprimerBase(nom);
});

/** Everything that the first server sends from now on. */
async function suivre() {
  const sofi = createClient({ url: `${serveurs[0]!.origine}/graphql` });
  const arret = new AbortController();
  const { recus } = recueillir(sofi.abonnements.evenements({}, { signal: arret.signal }));
  const { siret } = (await lotDeDemo(bases[0])).mandataire;
  await ouvrir(recus, () =>
    creerFormation(env(bases[0], valideur), { intitule: 'Ouvre le flux', organisme: siret }),
  );
  const debut = recus.length;
  return {
    arreter: () => arret.abort(),
    /** The events since, each as often as it came. */
    depuis: () => recus.slice(debut - 1).map(({ id }) => Buffer.from(id, 'base64').toString()),
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
  await attendre(async () => expect(flux.depuis()).toEqual(await ecrits(flux.depuis()[0]!)));
  expect(flux.depuis().length).toBeGreaterThan(3);
  flux.arreter();
});

test('while the listening connection is cut no event is lost or repeated', async () => {
  const flux = await suivre();
  const { lot, mandataire } = await lotDeDemo(bases[1]);
  const organisme = env(bases[1], acteur('ORGANISME', [mandataire]));
  for (let tour = 0; tour < 3; tour++) {
    await couper();
    await saisirOffreComplete(organisme, lot);
    await attendre(async () => expect(flux.depuis()).toEqual(await ecrits(flux.depuis()[0]!)));
  }
  flux.arreter();
});

/** Ends the connections on which servers hear of events. */
async function couper() {
  const coupees = await lignes(
    bases[1].db,
    sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${nom} and query ilike 'listen%'`,
  );
  expect(coupees.length).toBeGreaterThan(0);
}

test.each([false, true])(
  'a transaction that others overtook is announced once, when it commits (connection cut: %s)',
  async (coupee) => {
    const flux = await suivre();
    const { lot, mandataire } = await lotDeDemo(bases[1]);
    const organisme = env(bases[1], acteur('ORGANISME', [mandataire]));
    let lent = '';
    await bases[0].db.transaction(async (tx) => {
      const [ecrit] = await tx
        .insert(evenements)
        .values({ type: 'LENT', fiche: 'ACTION', numero: 1, actionNumero: 1 })
        .returning({ id: evenements.id });
      lent = `Evenement:${ecrit!.id}`;
      await saisirOffreComplete(organisme, lot);
      await attendre(async () => expect(flux.depuis()).toEqual(await ecrits(flux.depuis()[0]!)));
      expect(flux.depuis()).not.toContain(lent);
      if (coupee) await couper();
    });
    await attendre(() => expect(flux.depuis()).toContain(lent));
    await saisirOffreComplete(organisme, lot);
    const tous = await ecrits(flux.depuis()[0]!);
    await attendre(() => expect(flux.depuis().at(-1)).toBe(tous.at(-1)));
    expect(flux.depuis().toSorted()).toEqual(tous.toSorted());
    flux.arreter();
  },
);

test('a stream waits without a connection of the database', async () => {
  const sofi = createClient({ url: `${serveurs[0]!.origine}/graphql` });
  const arret = new AbortController();
  // More than a server has connections.
  const flux = Array.from({ length: 40 }, () =>
    recueillir(sofi.abonnements.tableauDeBord(SIRET_DE_DEMONSTRATION, { signal: arret.signal })),
  );
  await attendre(() => expect(flux.every(({ recus }) => recus.length === 1)).toBe(true));
  expect(await sofi.actions.compter()).toBeGreaterThan(0);
  arret.abort();
});
