import { DIMENSIONS, reconstruireOffres } from '@sofi/database';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Fait } from '../support/faits.ts';
import { compter, lireFaits } from '../support/faits.ts';
import type { Connue, Filtre } from '../support/hierarchie.ts';
import { CHAMPS, lireConnues, retient } from '../support/hierarchie.ts';
import { serveurDeTest } from '../support/serveur.ts';

/** Questions compared: many more once before a release. */
const QUESTIONS = Number(process.env['STATISTICS_QUESTIONS'] ?? 200);

const serveur = serveurDeTest(async ({ db }) => {
  for (const changement of CHANGEMENTS) await db.execute(changement);
  await reconstruireOffres(db);
});

/** What the demo region lacks: sessions that several dispositifs pay, levels of before 2019, prices that are no numbers. */
const CHANGEMENTS = [
  sql`insert into dispositifs (vue, numero, session_numero, type, programme_id, lot_id, nombre_places, version, cree_le, modifie_le)
    select 'PUBLIEE', 900000 + s.numero, s.numero, 'PROGRAMME_REGION', l.programme_id, l.id, 5 + s.numero % 7, 1, now(), now()
    from sessions s join lateral (select * from lots order by (id * 7 + s.numero) % 101, id limit 1) l on true
    where s.vue = 'PUBLIEE' and s.numero % 5 = 0`,
  sql`update dispositifs set lot_id = null where vue = 'PUBLIEE' and session_numero % 11 = 0`,
  sql`update dispositifs set nombre_places = null where vue = 'PUBLIEE' and session_numero % 13 = 0`,
  sql`update formations set niveau_sortie = (array['0', '1', '2', '4', '6', '8', '18'])[1 + numero % 7] where vue = 'PUBLIEE' and numero % 3 = 0`,
  sql`update actions set niveau_entree = (array['0', '3', '5', '14'])[1 + numero % 4] where vue = 'PUBLIEE' and numero % 3 = 0`,
  sql`update sessions set prix_total_ttc = (array['1200', '950,50', 'sur devis', ' 80.25 ', ''])[1 + numero % 5], prix_horaire_ttc = '12.5' where vue = 'PUBLIEE'`,
  sql`update sessions set duree_centre_heures = null where vue = 'PUBLIEE' and numero % 6 = 0`,
  sql`update sessions set debut = null, debut_dernier = null where vue = 'PUBLIEE' and numero % 17 = 0`,
  sql`delete from informations_collectives where vue = 'PUBLIEE' and session_numero % 7 = 0`,
  sql`update certifications set code_rncp = null, remplace_par_certif_info = '777', remplace_le = now() where vue = 'PUBLIEE' and formation_numero % 4 = 0`,
];

let faits: Map<number, Fait>;
let connues: Connue[];

beforeAll(async () => {
  faits = await lireFaits(serveur.base);
  connues = await lireConnues(serveur.demander);
});

const jour = fc
  .date({ min: new Date('2025-04-01'), max: new Date('2027-10-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const intervalle = fc
  .record({ min: jour, max: jour }, { requiredKeys: [] })
  .map(({ min, max }) => (min && max && max < min ? { min: max, max: min } : { min, max }));

const filtre = (): fc.Arbitrary<Filtre> => {
  const parmi = (champ: string) =>
    fc.uniqueArray(
      fc.constantFrom(
        ...new Set(
          connues.flatMap((une) => CHAMPS[champ]!(une)).filter((valeur) => valeur != null),
        ),
      ),
      { minLength: 1, maxLength: 5 },
    );
  const champs = {
    departements: parmi('departements'),
    organismes: parmi('organismes'),
    formacodes: parmi('formacodes'),
    programmes: parmi('programmes'),
    typesDispositif: fc.subarray(['CPF', 'PRIVE', 'PROGRAMME_REGION', 'FRANCE_TRAVAIL']),
    modalitesEnseignement: fc.subarray(['PRESENTIEL', 'MIXTE', 'A_DISTANCE'], { minLength: 1 }),
    etatsRecrutement: fc.subarray(['OUVERT', 'FERME', 'SUSPENDU'], { minLength: 1 }),
    statuts: fc.subarray(['A_VENIR', 'EN_COURS', 'TERMINEE'], { minLength: 1 }),
    certifiante: fc.boolean(),
    debut: intervalle,
    fin: intervalle,
  };
  return fc
    .tuple(
      fc.record(champs),
      fc.shuffledSubarray(Object.keys(champs) as (keyof typeof champs)[], { maxLength: 3 }),
    )
    .map(([tous, noms]) => Object.fromEntries(noms.map((nom) => [nom, tous[nom]])) as Filtre);
};

const questions = () =>
  fc.record({
    filter: filtre(),
    search: fc.constantFrom(null, null, null, 'soudage', 'soudqge', 'metiers', 'gestion', '44'),
    par: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 1, maxLength: 3 }),
    mesures: fc.constantFrom('toutes', 'toutes', 'sessions', 'places', 'sessions actions places'),
  });

const REPARTIE = '{ sessions somme moyenne mediane p10 p90 }';
const TOUTES = `sessions actions formations organismes places placesDesSessions placesCommandees heuresStagiaires sansInformationCollective
  heuresCentre ${REPARTIE} heuresEntreprise ${REPARTIE} prixTotal ${REPARTIE} prixHoraire ${REPARTIE}`;

/** Within what a request may cost. */
const LIGNES = 1500;

test('figures of any question are those of the base tables', async () => {
  let [comptees, trouvees] = [0, 0];
  await fc.assert(
    fc.asyncProperty(questions(), async ({ filter, search, par, mesures }) => {
      const champs = mesures === 'toutes' ? TOUTES : mesures;
      const { data, errors } = await serveur.demander(
        `query ($filter: OffreFilter, $search: String, $par: [DimensionStatistique!]!) {
          statistiques(filter: $filter, search: $search, par: $par, first: ${LIGNES}) {
            tronque total { ${champs} } lignes { valeurs { code libelle } ${champs} } } }`,
        { filter, search, par },
      );
      expect(errors).toBeUndefined();
      const { total, lignes, tronque } = data['statistiques'];
      const retenus = (await sessionsDe(filter, search)).map((numero) => faits.get(numero)!);
      trouvees += retenus.length;
      comptees += lignes.length;
      const [attendu] = compter(retenus, [], filter).values();
      expect(differences(total, attendu ?? {})).toEqual([]);
      const attendues = compter(retenus, par, filter);
      const lues = new Map<string, Ligne>(
        lignes.map((ligne: Ligne) => [
          JSON.stringify(ligne.valeurs.map(({ code }) => code)),
          ligne,
        ]),
      );
      expect(tronque).toBe(attendues.size > LIGNES);
      expect(lues.size).toBe(Math.min(attendues.size, LIGNES));
      expect([...lues.keys()].filter((codes) => !attendues.has(codes))).toEqual([]);
      for (const [codes, ligne] of lues) {
        expect([codes, ...differences(ligne, attendues.get(codes)!)]).toEqual([codes]);
        expect(ligne.valeurs.every(({ libelle }) => libelle !== '')).toBe(true);
      }
    }),
    { numRuns: QUESTIONS, seed: 38 },
  );
  expect(trouvees).toBeGreaterThan(QUESTIONS * 50);
  expect(comptees).toBeGreaterThan(QUESTIONS * 20);
}, 3_600_000);

type Mesures = Readonly<Record<string, unknown>>;

interface Ligne extends Mesures {
  valeurs: { code: string; libelle: string }[];
}

/** The sessions that `offres` lists for words, and those that the hierarchy keeps without any. */
async function sessionsDe(filter: Filtre, search: string | null): Promise<number[]> {
  if (search === null)
    return connues.filter((une) => retient(filter, une)).map(({ numero }) => numero);
  const numeros: number[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await serveur.demander(
      `query ($filter: OffreFilter, $search: String, $after: String) { offres(filter: $filter, search: $search, first: 100, after: $after) {
        pageInfo { hasNextPage endCursor } nodes { session { numero } } } }`,
      { filter, search, after },
    );
    const { nodes, pageInfo } = data['offres'];
    numeros.push(...nodes.map((n: { session: { numero: number } }) => n.session.numero));
    if (!pageInfo.hasNextPage) return numeros;
    after = pageInfo.endCursor as string;
  }
}

/** The measures that differ from what was expected, of those that were asked; distributions by more than a rounding. */
function differences(lue: Mesures, attendue: Mesures): string[] {
  return Object.entries(lue).flatMap(([mesure, valeur]) => {
    if (mesure === 'valeurs') return [];
    const voulue = attendue[mesure] ?? (typeof valeur === 'number' ? 0 : null);
    const semblables =
      valeur !== null && voulue !== null && typeof voulue === 'object'
        ? Object.entries(voulue).every(
            ([nom, precise]) =>
              Math.abs((valeur as Record<string, number>)[nom]! - Number(precise)) <= 0.0051,
          )
        : valeur === voulue;
    return semblables
      ? []
      : [`${mesure}: ${JSON.stringify(valeur)} instead of ${JSON.stringify(voulue)}`];
  });
}
