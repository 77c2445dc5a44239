import { migrer } from '@sofi/database';
import { ouvrirPostgres } from '@sofi/database/postgres';
import { chargerRegion } from '@sofi/demo';
import { ANONYME } from '@sofi/domain';
import { createApi } from '@sofi/graphql';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { france } from '../../bench/src/donnees.ts';
import type { Requete } from '../support/plans.ts';
import { lirePlan } from '../support/plans.ts';
import { creerBase, supprimerBase, urlDe } from '../support/postgres.ts';
import { MAINTENANT } from '../support/temps.ts';
import { nonEmpty } from '../support/non-empty.ts';

const NOM = `sofi_plans_${process.pid}`;
const SESSIONS = 30_000;
const requetes: Requete[] = [];
let base: Awaited<ReturnType<typeof ouvrirPostgres>>;
let client: postgres.Sql;
let demander: (query: string) => Promise<unknown>;
let maintenant = MAINTENANT;

beforeAll(async () => {
  await creerBase(NOM);
  base = await ouvrirPostgres(urlDe(NOM), {
    surRequete: (texte, parametres, plans) => requetes.push({ texte, parametres, plans }),
  });
  await migrer(base);
  await chargerRegion(base, france(SESSIONS));
  client = postgres(urlDe(NOM), { max: 1, onnotice: () => {} });
  await client`vacuum analyze`;
  const api = createApi({
    db: base.db,
    identifier: () => ANONYME,
    horloge: () => maintenant,
    signaler: (erreur) => console.error(erreur),
  });
  demander = async (query) =>
    (await api.fetch(new Request(`http://sofi/graphql?query=${encodeURIComponent(query)}`))).json();
}, 300_000);

afterAll(async () => {
  await Promise.all([base.fermer(), client.end()]);
  await supprimerBase(NOM);
});

/** Tables that grow with the offer. */
const GRANDES = ['offres', 'formations', 'actions', 'sessions', 'dispositifs', 'lieux', 'contacts'];

/** Rows that may be read one by one, or sorted: a tenth of the sessions, what one programme of the region pays. */
const MARGE = SESSIONS / 10;

/** Asks, then reads the plan of each statement that the answer cost. `ecarteesMax`: rows that may be read in vain. */
async function planifier(query: string, ecarteesMax = Infinity) {
  requetes.length = 0;
  expect(await demander(query)).not.toHaveProperty('errors');
  const posees = [...requetes];
  expect(posees).not.toEqual([]);
  for (const requete of posees) {
    const { parcourues, ecartees, triees } = await lirePlan(client, requete);
    const longues = parcourues.filter(
      ({ table, lignes }) => GRANDES.includes(table) && lignes > MARGE,
    );
    expect({ query, longues }).toEqual({ query, longues: [] });
    if (triees > MARGE) throw new Error(`${query} sorts ${triees} rows`);
    if (ecartees > ecarteesMax) throw new Error(`${query} reads ${ecartees} rows in vain`);
  }
}

const FILTRES = {
  offres: [
    '',
    'formacodes: ["23026"]',
    'rome: ["H2913"]',
    'codeRncp: "RNCP90070"',
    'codeCertifInfo: "110070"',
    'typesDispositif: [CPF]',
    'programmes: ["PREPA-AS"]',
    'organismes: ["90000001900019"]',
    'communes: ["44109"]',
    'departements: ["44"]',
    'departements: ["44", "49"]',
    'regions: ["52"]',
    'proximite: { commune: "44109", rayonKm: 30 }',
    'debut: { min: "2026-12-01", max: "2026-12-31" }',
    'debut: { min: "2026-12-01" }',
    'fin: { min: "2026-12-01", max: "2026-12-31" }',
    'modalitesEnseignement: [MIXTE]',
    'entreesSorties: PERMANENTES',
    'etatsRecrutement: [OUVERT]',
    'niveauxSortie: ["5"]',
    'voies: [FORMATION_CONTINUE]',
    'certifiante: true',
    'modifieDepuis: "2026-11-20T00:00:00Z"',
    'departements: ["44"], modalitesEnseignement: [MIXTE], debut: { min: "2026-12-01", max: "2027-02-28" }',
  ],
  formations: [
    '',
    'numeros: [19482]',
    'intitule: "soudage"',
    'formacodes: ["23026"]',
    'organismes: ["90000001900019"]',
    'programmes: ["PREPA-AS"]',
    'modifieDepuis: "2026-11-20T00:00:00Z"',
  ],
  actions: [
    '',
    'numeros: [89393]',
    'etats: [VALIDEE]',
    'organismes: ["90000001900019"]',
    'programmes: ["PREPA-AS"]',
    'modifieDepuis: "2026-11-20T00:00:00Z"',
  ],
  sessions: [
    '',
    'numeros: [143842]',
    'rubrique: ACTIVES',
    'rubrique: INACTIVES_SOUS_UN_MOIS',
    'organismes: ["90000001900019"]',
    'programmes: ["PREPA-AS"]',
    'typesDispositif: [CPF]',
    'departements: ["44"]',
    'debut: { min: "2026-12-01", max: "2026-12-31" }',
    'fin: { min: "2026-12-01", max: "2026-12-31" }',
    'statuts: [A_VENIR]',
    'modalitesEnseignement: [MIXTE]',
    'etatsRecrutement: [OUVERT]',
    'modifieDepuis: "2026-11-20T00:00:00Z"',
  ],
};
const ORDRES = {
  offres: ['PERTINENCE', 'DEBUT', 'INTITULE', 'MODIFIE_LE'],
  formations: ['NUMERO', 'INTITULE', 'MODIFIE_LE'],
  actions: ['NUMERO', 'MODIFIE_LE'],
  sessions: ['NUMERO', 'DEBUT', 'FIN', 'MODIFIE_LE'],
};

test.each(
  (Object.keys(FILTRES) as (keyof typeof FILTRES)[]).flatMap((liste) =>
    FILTRES[liste].map((filtre) => [liste, filtre] as const),
  ),
)('a page of %s under {%s} comes from indexes, in every order', async (liste, filtre) => {
  const noeud = liste === 'offres' ? 'session { numero }' : 'numero';
  for (const ordre of ORDRES[liste])
    for (const direction of ['ASC', 'DESC'])
      await planifier(
        `{ ${liste}(filter: {${filtre}}, orderBy: { field: ${ordre}, direction: ${direction} }) { nodes { ${noeud} } } }`,
      );
});

test.each(['30', '20000'])(
  'an order by distance within %s km comes from an index',
  async (rayon) => {
    for (const direction of ['ASC', 'DESC'])
      await planifier(
        `{ offres(filter: { proximite: { commune: "44109", rayonKm: ${rayon} } }, orderBy: { field: DISTANCE, direction: ${direction} }) { nodes { distanceKm } } }`,
      );
  },
);

test('totals, facets and statistics of a search, of a day span and of everything come from indexes or counters', async () => {
  for (const selection of [
    'search: "soudage"',
    'search: "soudage", filter: { departements: ["44"] }',
    'filter: { debut: { min: "2026-12-01", max: "2026-12-31" } }',
  ]) {
    await planifier(
      `{ offres(${selection}) { totalCount facets(names: [DEPARTEMENT, COMMUNE, FORMACODE, MOIS_DEBUT]) { values { count } } } }`,
    );
    for (const ordre of ORDRES.offres)
      await planifier(
        `{ offres(${selection}, orderBy: { field: ${ordre} }) { totalCount nodes { session { numero } } } }`,
      );
    await planifier(
      `{ statistiques(${selection}, par: [DEPARTEMENT, MOIS_DEBUT]) { total { sessions } } }`,
    );
  }
  for (const filtre of [
    '',
    'typesDispositif: [CPF]',
    'etatsRecrutement: [OUVERT]',
    'debut: { min: "2026-01-01" }',
  ])
    await planifier(`{ offres(filter: {${filtre}}) { totalCount } }`);
  await planifier(
    '{ offres { facets(names: [DEPARTEMENT, COMMUNE, TYPE_DISPOSITIF, PROGRAMME, MODALITE_ENSEIGNEMENT, FORMACODE, NIVEAU_SORTIE, ORGANISME, MOIS_DEBUT, ETAT_RECRUTEMENT]) { values { count } } } }',
  );
});

test('what counters know is counted without reading an offer, and a day later but for those that ended', async () => {
  for (const [jours, finies] of [
    [0, 0],
    [1, 200],
  ] as const) {
    maintenant = new Date(MAINTENANT.getTime() + jours * 86_400_000);
    for (const query of [
      '{ offres { totalCount } }',
      '{ offres { facets(names: [DEPARTEMENT, COMMUNE, TYPE_DISPOSITIF, PROGRAMME, MODALITE_ENSEIGNEMENT, FORMACODE, NIVEAU_SORTIE, ORGANISME, MOIS_DEBUT, ETAT_RECRUTEMENT]) { values { count } } } }',
      '{ offres(filter: { typesDispositif: [CPF] }) { totalCount } }',
      '{ offres(filter: { debut: { min: "2026-01-01" } }) { totalCount } }',
      '{ statistiques(par: [DEPARTEMENT, MOIS_DEBUT]) { total { sessions } lignes { sessions } } }',
    ]) {
      requetes.length = 0;
      expect(await demander(query)).not.toHaveProperty('errors');
      expect(requetes).not.toEqual([]);
      for (const requete of nonEmpty(requetes.splice(0))) {
        const { lues } = await lirePlan(client, requete);
        // Each facet reads those that ended.
        expect([query, lues('offres') <= finies * 10]).toEqual([query, true]);
      }
    }
  }
  maintenant = MAINTENANT;
});

test.each([
  ['communes', 20],
  ['communes', 400],
  ['formacodes', 400],
] as const)(
  'of %s, %i that no offer has are looked up, and nothing else is read',
  async (champ, nombre) => {
    const codes = Array.from({ length: nombre }, (_, rang) => String(99_000 + rang));
    for (const search of ['', 'search: "soudage", ']) {
      const selection = `${search}filter: { ${champ}: ${JSON.stringify(codes)} }`;
      await planifier(`{ offres(${selection}) { totalCount } }`, 0);
      for (const ordre of ORDRES.offres)
        await planifier(
          `{ offres(${selection}, orderBy: { field: ${ordre} }) { nodes { session { numero } } } }`,
          0,
        );
    }
  },
);

test('the dashboard of the largest organisme reads only covering indexes', async () => {
  const [plusGros] = await client<{ siret: string }[]>`
    select o.siret from organismes o join offres on dispensateur_id = o.id group by o.siret order by count(*) desc limit 1`;
  const api = createApi({
    db: base.db,
    identifier: () => ({
      type: 'UTILISATEUR',
      utilisateurId: null,
      roles: ['VALIDEUR'],
      organismes: [],
      lectureSeule: false,
    }),
    horloge: () => MAINTENANT,
    signaler: (erreur) => console.error(erreur),
  });
  requetes.length = 0;
  const reponse = await api.fetch(
    new Request(
      `http://sofi/graphql?query=${encodeURIComponent(`{ tableauDeBord(siret: "${plusGros!.siret}") { sessions { nombre } actions { nombre } } }`)}`,
    ),
  );
  expect(await reponse.json()).not.toHaveProperty('errors');
  const compteurs = requetes.filter(({ texte }) => texte.includes('json_build_object'));
  expect(compteurs).toHaveLength(1);
  const { parcourues } = await lirePlan(client, compteurs[0]!);
  expect(parcourues.filter(({ table }) => GRANDES.includes(table))).toEqual([]);
});
