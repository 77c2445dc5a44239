import type {
  Base,
  ColumnIndex,
  Dimension,
  FiltreOffres,
  Selection,
  SuiviDePublication,
} from '@sofi/database';
import {
  DIMENSIONS,
  ecrireOffres,
  enTableau,
  holdsStatistics,
  lignes,
  lireOffres,
  lireStatistiques,
  MESURES,
  NOMS_DE_FACETTES,
  openColumnIndex,
  suivrePublications,
} from '@sofi/database';
import { lireRecherche } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseDeTest } from '../support/base.ts';
import { AUJOURDHUI } from '../support/temps.ts';

/** Questions compared: many more once before a release. */
const QUESTIONS = Number(process.env['COLUMN_QUESTIONS'] ?? 200);
/** Acts withdraw offers: some have to be left. */
const ACTS_MADE = Math.min(QUESTIONS / 4, 250);
const QUESTIONS_PER_ACT = QUESTIONS / ACTS_MADE;

/** A server as far as counting goes. */
interface Server {
  suivi: SuiviDePublication;
  index: ColumnIndex;
}

let base: Awaited<ReturnType<typeof baseDeTest>>;
let values: Record<string, string[]>;
const servers: Server[] = [];
/** Statistics that the columns answered: they leave what they do not hold to the database. */
let tabulated = 0;

async function start(listening: boolean): Promise<Server> {
  const deaf: Base['ecouter'] = async () => async () => {};
  const suivi = await suivrePublications(listening ? base : { ...base, ecouter: deaf });
  const index = openColumnIndex(base, suivi, {
    minimum: 1,
    report: (error) => {
      throw error;
    },
  });
  await index.settle();
  return { suivi, index };
}

const stop = async ({ suivi, index }: Server) => {
  await index.close();
  await suivi.arreter();
};

beforeAll(async () => {
  base = await baseDeTest();
  servers.push(await start(true), await start(false));
  const [read] = await lignes<Record<string, string[]>>(
    base.db,
    sql`select array_to_json(array(select distinct departement from offres where departement is not null)) as departements,
      array_to_json(array(select distinct commune from offres where commune is not null)) as communes,
      array_to_json(array(select distinct unnest(organismes) from offres)) as organismes,
      array_to_json(array(select distinct unnest(formacodes) from offres)) as formacodes,
      array_to_json(array(select distinct unnest(programmes) from offres)) as programmes,
      array_to_json(array(select distinct niveau_sortie from offres where niveau_sortie is not null)) as "niveauxSortie",
      array_to_json(array(select distinct unnest(rome) from formations)) as rome,
      array_to_json(array(select distinct code_rncp from certifications where code_rncp is not null)) as "codesRncp",
      array_to_json(array(select distinct unnest(publics) from actions)) as publics,
      array_to_json(array(select distinct code from lots)) as lots`,
  );
  values = read!;
});

afterAll(async () => {
  await Promise.all(servers.map(stop));
  await base.fermer();
});

const day = fc
  .date({ min: new Date('2025-04-01'), max: new Date('2027-10-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.record({ min: day, max: day }, { requiredKeys: [] });

const filters = () => {
  const some = (field: string) =>
    fc.uniqueArray(fc.constantFrom(...values[field]!, 'inconnu'), { maxLength: 4 });
  const all = {
    departements: some('departements'),
    communes: some('communes'),
    organismes: some('organismes'),
    formacodes: some('formacodes'),
    programmes: some('programmes'),
    niveauxSortie: some('niveauxSortie'),
    rome: some('rome'),
    codesRncp: some('codesRncp'),
    dispensateurs: some('organismes'),
    responsables: some('organismes'),
    publics: some('publics'),
    lots: some('lots'),
    anneesProgramme: fc.subarray(['2025', '2026', '2027']),
    niveauxEntree: fc.subarray(['1', '13', '14']),
    informationCollective: fc.boolean(),
    places: fc.record({ min: fc.nat(20), max: fc.integer({ min: 10, max: 40 }) }),
    dureeCentre: fc.record({ min: fc.nat(140), max: fc.integer({ min: 70, max: 280 }) }),
    creeDepuis: day.map((text) => new Date(text)),
    sauf: fc.record(
      { departements: some('departements'), certifiante: fc.boolean() },
      { requiredKeys: [] },
    ),
    typesDispositif: fc.subarray(['CPF', 'PRIVE', 'PROGRAMME_REGION', 'FRANCE_TRAVAIL'] as const),
    modalitesEnseignement: fc.subarray(['PRESENTIEL', 'MIXTE', 'A_DISTANCE'] as const),
    etatsRecrutement: fc.subarray(['OUVERT', 'FERME', 'SUSPENDU'] as const),
    voies: fc.subarray(['FORMATION_CONTINUE', 'FORMATION_INITIALE', 'APPRENTISSAGE'] as const),
    entreesSorties: fc.constantFrom('DATES_FIXES' as const, 'PERMANENTES' as const),
    certifiante: fc.boolean(),
    debut: days,
    fin: days,
    modifieDepuis: day.map((text) => new Date(text)),
    proximite: fc.record({
      latitude: fc.double({ min: 46.5, max: 48, noNaN: true }).map((n) => Number(n.toFixed(7))),
      longitude: fc.double({ min: -2, max: -0.1, noNaN: true }).map((n) => Number(n.toFixed(7))),
      rayonKm: fc.integer({ min: 1, max: 200 }),
    }),
  };
  return fc
    .tuple(
      fc.record(all),
      fc.shuffledSubarray(Object.keys(all) as (keyof typeof all)[], { maxLength: 3 }),
      fc.subarray(['A_VENIR', 'EN_COURS', 'TERMINEE'] as const, { minLength: 1 }),
      fc.boolean(),
    )
    .map(([whole, fields, statuts, common]): FiltreOffres => ({
      ...Object.fromEntries(fields.map((field) => [field, whole[field]])),
      canal: { quoi: 'SITES_REGIONAUX', jour: AUJOURDHUI },
      statuts: { quoi: common ? ['A_VENIR', 'EN_COURS'] : statuts, jour: AUJOURDHUI },
    }));
};
const WIDE = ['informationCollective', 'places', 'dureeCentre', 'creeDepuis', 'sauf'] as const;
const searches = fc.constantFrom(
  null,
  null,
  null,
  'metiers',
  'anglais ',
  'formation',
  'compt',
  'gestion de la paie',
  'commerce vente',
  'A1201',
  'nantes',
);

const questions = () =>
  fc.record({
    filtre: filters(),
    search: searches,
    noms: fc.uniqueArray(fc.constantFrom(...NOMS_DE_FACETTES), { minLength: 1, maxLength: 4 }),
    limite: fc.constantFrom(1, 3, 500),
    par: fc.uniqueArray(fc.constantFrom<Dimension>(...DIMENSIONS), { minLength: 1, maxLength: 3 }),
    mesures: fc.subarray([...MESURES], { maxLength: 4 }),
    lines: fc.constantFrom(1, 7, 1000),
    server: fc.nat({ max: 1 }),
  });

/** What an act changes of the published fiches of these actions. */
const ACTS = {
  recruitment: sql`update sessions set etat_recrutement = case etat_recrutement when 'OUVERT' then 'FERME' else 'OUVERT' end::etat_recrutement
    where vue = 'PUBLIEE' and action_numero = any(`,
  places: sql`update dispositifs set nombre_places = coalesce(nombre_places, 0) + 3
    where vue = 'PUBLIEE' and session_numero in (select session from offres where action = any(`,
  meetings: sql`delete from informations_collectives
    where vue = 'PUBLIEE' and session_numero in (select session from offres where action = any(`,
  formation: sql`update formations set certifiante = not certifiante, formacodes = formacodes[:1], formacodes_versions = formacodes_versions[:1], modifie_le = now()
    where vue = 'PUBLIEE' and numero in (select formation from offres where action = any(`,
  withdrawal: sql`delete from sessions where vue = 'PUBLIEE' and numero in (select min(session) from offres where action = any(`,
};

test('counts in memory are those of the database, for any question, after any act, on any server', async () => {
  let [asked, answered, found] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
      fc.nat({ max: 5000 }),
      fc.boolean(),
      fc.array(questions(), { minLength: QUESTIONS_PER_ACT, maxLength: QUESTIONS_PER_ACT }),
      async (act, rank, fresh, several) => {
        await change(act, rank);
        if (fresh) {
          await stop(servers[1]!);
          servers[1] = await start(false);
        }
        for (const { server, ...question } of several) {
          const { suivi, index } = servers[server]!;
          // As after an act of its own: an announcement may be under way, or lost.
          suivi.oublier();
          const wide = WIDE.some((field) => question.filtre[field] != null);
          if (!wide) asked++;
          const total = await compare(index, question);
          // The database counts what no column holds and keeps much.
          if (wide) expect(total).toBeNull();
          if (total === null) continue;
          answered++;
          if (total > 0) found++;
        }
      },
    ),
    { numRuns: ACTS_MADE, seed: 18 },
  );
  expect(answered).toBe(asked);
  expect(asked).toBeGreaterThan(QUESTIONS_PER_ACT * (ACTS_MADE / 2));
  expect(found).toBeGreaterThan(asked / 4);
  expect(tabulated).toBeGreaterThan(asked / 10);
}, 3_600_000);

/** @returns how many offers were counted; null where the index left the answer to the database. */
async function compare(
  index: ColumnIndex,
  { filtre, search, noms, limite, par, mesures, lines }: Omit<Question, 'server'>,
): Promise<number | null> {
  const selection: Selection = {
    recherche: search === null ? null : lireRecherche(search),
    filtre,
  };
  const counted = await index.count(selection, { noms, limite });
  const read = await lireOffres(base.db, selection, { total: true, facettes: { noms, limite } });
  const figures = { par, mesures: new Set(mesures), limite: lines };
  const statistics = await index.statistics(selection, figures);
  const known = await lireStatistiques(base.db, selection, figures);
  if (counted === null) return null;
  expect(counted).toEqual({ total: read.total, facettes: read.facettes });
  if (!holdsStatistics(filtre, figures)) {
    expect(statistics).toBeNull();
    return counted.total;
  }
  if (statistics === null) return null;
  tabulated++;
  expect(statistics.tronque).toBe(known.tronque);
  expect(statistics.lignes.map(comparable)).toEqual(known.lignes.map(comparable));
  expect(comparable({ ...statistics.total, codes: [], libelles: [] })).toEqual(
    comparable({ ...known.total, codes: [], libelles: [] }),
  );
  return counted.total;
}
type Question = ReturnType<typeof questions> extends fc.Arbitrary<infer Q> ? Q : never;

/** Without what the database says besides. */
const comparable = ({
  codes,
  libelles,
  ...mesures
}: Awaited<ReturnType<typeof lireStatistiques>>['lignes'][number]) => ({
  codes,
  libelles,
  ...Object.fromEntries(MESURES.map((mesure) => [mesure, mesures[mesure]])),
});

async function change(act: keyof typeof ACTS, rank: number): Promise<void> {
  await base.db.transaction(async (tx) => {
    const actions = (
      await lignes<{ action: number }>(
        tx,
        sql`select distinct action from offres where formation = (
          select formation from (select distinct formation from offres) f order by formation
          offset ${rank} % (select count(distinct formation)::int from offres) limit 1)`,
      )
    ).map(({ action }) => action);
    const end = act === 'recruitment' ? sql`)` : sql`))`;
    await tx.execute(sql`${ACTS[act]}${enTableau(actions)}::integer[]${end}`);
    await ecrireOffres(tx, actions);
  });
}
