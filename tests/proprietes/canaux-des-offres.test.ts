import type { FiltreOffres } from '@sofi/database';
import {
  filtrerOffres,
  lignes,
  lireFasd,
  lireOffres,
  lireStatistiques,
  NOMS_DE_FACETTES,
  offres,
  recompterOffres,
  reconstruireOffres,
} from '@sofi/database';
import type { Fasd } from '@sofi/domain';
import {
  ajouterJours,
  CANAUX_DIFFUSION,
  diffusion,
  STATUTS_SESSION,
  statutDeSession,
} from '@sofi/domain';
import { and, inArray, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { exporterTout } from '../support/export-lheo.ts';
import { nonEmpty } from '../support/non-empty.ts';

/* One rule for a channel: what the search finds under `canal` is what `diffusion` calls eligible. */

const JOUR = '2026-11-23';
let base: Awaited<ReturnType<typeof baseDeTest>>;
let actions: number[];
let fasds: Fasd[];

/** What keeps sessions out of a channel, done to a tenth of the published ones each. */
const DEFAUTS = [
  sql`delete from informations_collectives where vue = 'PUBLIEE' and session_numero % 10 in (1, 2)`,
  sql`update informations_collectives set heure_fin = null where vue = 'PUBLIEE' and session_numero % 10 = 3`,
  sql`update informations_collectives set lieu_id = null, url = null where vue = 'PUBLIEE' and session_numero % 10 = 4`,
  sql`delete from sessions_contacts where vue = 'PUBLIEE' and session_numero % 10 = 5`,
  sql`update sessions set lieu_id = null, lieu_inscription_id = null where vue = 'PUBLIEE' and numero % 10 = 6`,
  sql`delete from actions_contacts where vue = 'PUBLIEE' and action_numero % 10 = 7`,
  sql`update formations set objectif_general = null where vue = 'PUBLIEE' and numero % 10 = 8`,
  sql`update dispositifs set type = 'PRIVE' where vue = 'PUBLIEE' and programme_id is null and session_numero % 10 = 1`,
  sql`update programmes set procedure = procedure || '{"informationCollectiveObligatoire": false}' where id % 5 = 2`,
  sql`delete from contacts where organisme_id % 10 = 9 and id not in (select contact_id from actions_contacts
    union select contact_id from sessions_contacts)`,
];

beforeAll(async () => {
  base = await baseDeTest();
  for (const defaut of DEFAUTS) await base.db.execute(defaut);
  await reconstruireOffres(base.db);
  actions = (
    await lignes<{ numero: number }>(
      base.db,
      sql`select numero from actions where vue = 'PUBLIEE' and numero % 13 = 5 order by numero`,
    )
  ).map(({ numero }) => numero);
  fasds = [];
  for (const numero of actions) fasds.push((await lireFasd(base.db, 'PUBLIEE', numero))!);
});
afterAll(() => base.fermer());

const trouvees = async (filtre: Parameters<typeof filtrerOffres>[0]['filtre']) =>
  (
    await base.db
      .select({ session: offres.session })
      .from(offres)
      .where(and(inArray(offres.action, actions), filtrerOffres({ recherche: null, filtre })))
      .orderBy(offres.session)
  ).map(({ session }) => session);
const sessions = () => fasds.flatMap((fasd) => fasd.sessions.map((session) => ({ fasd, session })));
const jours = [-400, -60, 0, 45, 200].map((decalage) => ajouterJours(JOUR, decalage));

test.each(CANAUX_DIFFUSION)('%s finds what is eligible there, on any day', async (canal) => {
  const comptes = new Set<number>();
  for (const jour of jours) {
    const attendues = sessions()
      .filter(({ fasd, session }) =>
        diffusion(fasd, session.numero, { jour, retentionJours: 0 }).some(
          (une) => une.canal === canal && une.eligible,
        ),
      )
      .map(({ session }) => session.numero)
      .toSorted((a, b) => a - b);
    const statuts = { quoi: ['A_VENIR', 'EN_COURS'] as const, jour };
    expect(await trouvees({ canal: { quoi: canal, jour }, statuts })).toEqual(attendues);
    comptes.add(attendues.length);
  }
  // Neither nothing nor everything, nor the same every day.
  expect(comptes.size).toBeGreaterThan(1);
  expect(Math.max(...comptes)).toBeGreaterThan(0);
  expect(Math.max(...comptes)).toBeLessThan(sessions().length);
});

// Regional sites read no LHEO: they do not ask for what the language demands besides.
const NATIONAUX = CANAUX_DIFFUSION.filter((canal) => canal !== 'SITES_REGIONAUX');

test.each(NATIONAUX)(
  'an export for %s sends what is eligible there, and leaves the rest out for the reasons of `diffusion`',
  async (canal) => {
    const codes = [actions.map((action) => [`a:${action}`])];
    for (const jour of nonEmpty(jours.slice(1, 4))) {
      const { xml, ecartees } = await exporterTout(
        base,
        { recherche: { mots: [], enCours: false, codes }, filtre: {} },
        { canal, terminees: false, maintenant: new Date(`${jour}T12:00:00Z`) },
      );
      const dites = sessions().map(({ fasd, session: { numero } }) => {
        const { motifs } = diffusion(fasd, numero, { jour, retentionJours: 0 }).find(
          (une) => une.canal === canal,
        )!;
        return { numero, motifs };
      });
      const envoyees = [...xml.matchAll(/<session numero="(\d+)"/g)].map(([, numero]) =>
        Number(numero),
      );
      const parNumero = (a: number, b: number) => a - b;
      expect(envoyees.toSorted(parNumero)).toEqual(
        dites
          .filter(({ motifs }) => motifs.length === 0)
          .map(({ numero }) => numero)
          .toSorted(parNumero),
      );
      expect(new Map(ecartees.map(({ session, motifs }) => [session, motifs]))).toEqual(
        new Map(
          dites.flatMap(({ numero, motifs }) => (motifs.length > 0 ? [[numero, motifs]] : [])),
        ),
      );
    }
  },
);

test('each status finds its sessions, and all of them together everything', async () => {
  for (const jour of jours)
    for (const quoi of [[], [...STATUTS_SESSION], ...STATUTS_SESSION.map((statut) => [statut])]) {
      const attendues = sessions()
        .filter(({ session: { debut, fin } }) =>
          quoi.includes(
            statutDeSession({ debut: debut?.premier ?? null, fin: fin?.dernier ?? null }, jour),
          ),
        )
        .map(({ session }) => session.numero)
        .toSorted((a, b) => a - b);
      expect(await trouvees({ statuts: { quoi, jour } })).toEqual(attendues);
    }
});

test('whatever the day that counters were brought to, they count on any day what a read of all offers counts', async () => {
  const totaux = new Set<number>();
  for (const compteAu of [...jours, ajouterJours(JOUR, 3000)]) {
    expect(await recompterOffres(base.db, compteAu)).toBe(true);
    // What is published and withdrawn meanwhile is counted.
    await base.db.execute(sql`delete from offres where session % 4 = 1`);
    await reconstruireOffres(base.db);
    for (const jour of jours)
      for (const filtre of [
        {},
        { departements: ['44'] },
        { etatsRecrutement: ['OUVERT'] },
        { debut: { min: '2026-09-01', max: '2027-02-28' } },
      ] satisfies FiltreOffres[]) {
        const compter = async (reste: FiltreOffres) => {
          const selection = {
            recherche: null,
            filtre: {
              ...filtre,
              ...reste,
              canal: { quoi: 'SITES_REGIONAUX' as const, jour },
              statuts: { quoi: ['A_VENIR', 'EN_COURS'] as const, jour },
            },
          };
          const { total, facettes } = await lireOffres(base.db, selection, {
            total: true,
            facettes: { noms: NOMS_DE_FACETTES, limite: 500 },
          });
          const statistiques = await lireStatistiques(base.db, selection, {
            par: ['DEPARTEMENT', 'ANNEE_DEBUT'],
            mesures: new Set(['sessions']),
            limite: 100,
          });
          return { total, facettes, statistiques };
        };
        const comptees = await compter({});
        // A condition that all offers meet, which no counter knows.
        expect(comptees).toEqual(await compter({ modifieDepuis: new Date(0) }));
        totaux.add(comptees.total!);
      }
  }
  expect(totaux.size).toBeGreaterThan(10);
  expect(await recompterOffres(base.db, JOUR)).toBe(true);
}, 120_000);
