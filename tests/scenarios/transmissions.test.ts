import type { Selection, Transmise } from '@sofi/database';
import { noterTransmissions } from '@sofi/database';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { exporterTout } from '../support/export-lheo.ts';
import { serveurDeTest } from '../support/serveur.ts';
import { MAINTENANT } from '../support/temps.ts';

/* What left for a channel, when and as what, session by session. */

const serveur = serveurDeTest();

/** Exports one session for Offre Info, and notes it as the command does. */
async function transmettre(session: number, maintenant: Date): Promise<Transmise[]> {
  const selection: Selection = {
    recherche: { mots: [], enCours: false, codes: [[[`s:${session}`]]] },
    filtre: {},
  };
  const transmises: Transmise[] = [];
  await exporterTout(serveur.base, selection, {
    canal: 'OFFRE_INFO',
    maintenant,
    noter: (une) => void transmises.push(une),
  });
  await noterTransmissions(serveur.base.db, transmises, maintenant);
  return transmises;
}

interface Canal {
  canal: string;
  eligible: boolean;
  diffuse: boolean;
  envoyeLe: string | null;
  empreinteEnvoyee: string | null;
  motifsDetailles: { code: string }[];
}
async function lire(session: number): Promise<Record<string, Canal>> {
  const { data } = await serveur.demander(
    `{ session(numero: ${session}) { diffusion { canal eligible diffuse envoyeLe empreinteEnvoyee motifsDetailles { code } } } }`,
  );
  const canaux = data['session'].diffusion as Canal[];
  return Object.fromEntries(canaux.map((un) => [un.canal, un]));
}

/** A session that Offre Info takes, and Kairos too or not. */
async function trouver(kairos: boolean): Promise<number> {
  const { data } = await serveur.demander(
    '{ offres(first: 50, filter: { canal: OFFRE_INFO }) { nodes { session { numero diffusion { canal eligible } } } } }',
  );
  const sessions = (
    data['offres'].nodes as { session: { numero: number; diffusion: Canal[] } }[]
  ).map(({ session }) => session);
  return sessions.find(({ diffusion }) =>
    diffusion.some(({ canal, eligible }) => canal === 'KAIROS' && eligible === kairos),
  )!.numero;
}

test('a session says when it last left for Offre Info and as what, and before that it never did', async () => {
  const numero = await trouver(false);
  expect((await lire(numero))['OFFRE_INFO']).toMatchObject({
    eligible: true,
    diffuse: false,
    envoyeLe: null,
    empreinteEnvoyee: null,
    motifsDetailles: [{ code: 'NON_TRANSMISE' }],
  });

  const [premiere] = await transmettre(numero, MAINTENANT);
  expect(premiere).toMatchObject({ session: numero, canaux: ['OFFRE_INFO'] });
  expect(premiere!.numero).toMatch(/^21_/);
  const parti = await lire(numero);
  expect(parti['OFFRE_INFO']).toMatchObject({
    diffuse: true,
    envoyeLe: MAINTENANT.toISOString(),
    empreinteEnvoyee: premiere!.empreinte,
    motifsDetailles: [],
  });
  expect(parti['KAIROS']).toMatchObject({ eligible: false, diffuse: false, envoyeLe: null });

  // Unchanged it leaves as it did; changed, as another.
  const lendemain = new Date(MAINTENANT.getTime() + 3_600_000);
  const [encore] = await transmettre(numero, lendemain);
  expect(encore!.empreinte).toBe(premiere!.empreinte);
  await serveur.base.db.execute(
    sql`update sessions set commentaire_duree = 'Autre durée' where vue = 'PUBLIEE' and numero = ${numero}`,
  );
  const [autre] = await transmettre(numero, lendemain);
  expect(autre!.empreinte).not.toBe(premiere!.empreinte);
  expect((await lire(numero))['OFFRE_INFO']).toMatchObject({
    envoyeLe: lendemain.toISOString(),
    empreinteEnvoyee: autre!.empreinte,
  });
});

test('what Kairos and Ouiform take from Offre Info has left for them too', async () => {
  const numero = await trouver(true);
  const [transmise] = await transmettre(numero, MAINTENANT);
  expect(transmise!.canaux).toEqual(['OFFRE_INFO', 'KAIROS', 'OUIFORM']);
  expect(await lire(numero)).toMatchObject({
    OFFRE_INFO: { diffuse: true },
    KAIROS: { diffuse: true, envoyeLe: MAINTENANT.toISOString() },
    OUIFORM: { diffuse: true },
    SITES_REGIONAUX: { diffuse: true, envoyeLe: null },
  });
});
