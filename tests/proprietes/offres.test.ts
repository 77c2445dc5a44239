import { reconstruireOffres } from '@sofi/database';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Connue, Filtre, Valeurs } from '../support/hierarchie.ts';
import { CHAMPS, FACETTES, lireConnues, retient } from '../support/hierarchie.ts';
import { serveurDeTest } from '../support/serveur.ts';
import { AUJOURDHUI } from '../support/temps.ts';

const serveur = serveurDeTest();
const { demander } = serveur;

let connues: Connue[];

beforeAll(async () => {
  // A seventh of the sessions loses its meetings: those of the Région are then shown no more.
  await serveur.base.db.execute(
    sql`delete from informations_collectives where vue = 'PUBLIEE' and session_numero % 7 = 0`,
  );
  await reconstruireOffres(serveur.base.db);
  connues = await lireConnues(demander);
});

test('the region that the filters are tried on has its 1666 published sessions', () => {
  expect(connues).toHaveLength(1666);
  const pasTerminees = connues.filter(({ statut }) => statut !== 'TERMINEE');
  expect(pasTerminees).toHaveLength(1042);
  expect(pasTerminees.filter((une) => retient({}, une)).length).toBeLessThan(1020);
});

const jour = fc
  .date({ min: new Date('2025-04-01'), max: new Date('2027-10-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ordonne = <Borne extends number | string>({ min, max }: { min?: Borne; max?: Borne }) =>
  min !== undefined && max !== undefined && max < min ? { min: max, max: min } : { min, max };
const sansVides = (objet: object) => JSON.parse(JSON.stringify(objet)) as object;
const intervalle = fc
  .record({ min: jour, max: jour }, { requiredKeys: [] })
  .map((un) => sansVides(ordonne(un)));
const nombres = (max: number) =>
  fc
    .record({ min: fc.nat(max), max: fc.nat(max) }, { requiredKeys: [] })
    .map((un) => sansVides(ordonne(un)));

/** Filters whose values the region has. Built when the region is known. */
const filtre = () => {
  const parmi = (champ: string) =>
    fc.uniqueArray(
      fc.constantFrom(
        ...new Set(
          connues.flatMap((une) => CHAMPS[champ]!(une)).filter((valeur) => valeur != null),
        ),
        INCONNUES[champ] ?? '00000',
      ),
      { minLength: 1, maxLength: 4 },
    );
  const certifs = connues.flatMap(({ action }) => action.formation.certifications);
  return fc.record(
    {
      ...Object.fromEntries(
        Object.keys(CHAMPS)
          .filter((champ) => !ENUMERES.has(champ))
          .map((champ) => [champ, parmi(champ)]),
      ),
      anneesProgramme: fc.subarray([2025, 2026, 2027], { minLength: 1 }),
      informationCollective: fc.boolean(),
      places: nombres(40),
      dureeCentre: nombres(280),
      creeDepuis: jour.map((texte) => `${texte}T00:00:00.000Z`),
      typesDispositif: fc.subarray(['CPF', 'PRIVE', 'PROGRAMME_REGION', 'FRANCE_TRAVAIL']),
      modalitesEnseignement: fc.subarray(['PRESENTIEL', 'MIXTE', 'A_DISTANCE']),
      etatsRecrutement: fc.subarray(['OUVERT', 'FERME', 'SUSPENDU']),
      voies: fc.subarray(['FORMATION_CONTINUE', 'FORMATION_INITIALE', 'APPRENTISSAGE']),
      statuts: fc.subarray(['A_VENIR', 'EN_COURS', 'TERMINEE'], { minLength: 1 }),
      debut: intervalle,
      fin: intervalle,
      certifiante: fc.boolean(),
      entreesSorties: fc.constantFrom('DATES_FIXES', 'PERMANENTES'),
      codeRncp: fc.constantFrom(...certifs.map(({ codeRncp }) => codeRncp!)),
      codeCertifInfo: fc.constantFrom(...certifs.map(({ codeCertifInfo }) => codeCertifInfo!)),
      modifieDepuis: jour.map((texte) => `${texte}T00:00:00.000Z`),
      proximite: fc.record({
        latitude: fc.double({ min: 46.5, max: 48, noNaN: true }),
        longitude: fc.double({ min: -2, max: 0, noNaN: true }),
        rayonKm: fc.integer({ min: 1, max: 120 }),
      }),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Filtre>;
};
/** Of no offer; by default `00000`. */
const INCONNUES: Record<string, string> = {
  organismes: '90000001900019',
  dispensateurs: '90000001900019',
  responsables: '90000001900019',
  departements: '976',
  regions: '06',
  rome: 'A0000',
  codesRncp: 'RNCP1',
};
const ENUMERES = new Set(['typesDispositif', 'modalitesEnseignement', 'etatsRecrutement', 'voies']);

/** One to three of the fields: more of them would nearly always find nothing. Some leave out what others ask for. */
const filtreCourt = () =>
  fc
    .tuple(quelquesChamps(), fc.option(quelquesChamps(), { freq: 3 }))
    .map(([filtre, sauf]) => (sauf === null ? filtre : { ...filtre, sauf }));
const quelquesChamps = () =>
  fc.tuple(filtre(), fc.array(fc.nat(40), { minLength: 0, maxLength: 3 })).map(([tout, rangs]) => {
    const champs = Object.keys(tout);
    const { codeRncp, ...choisis } = Object.fromEntries(
      rangs.flatMap((rang) =>
        champs.length === 0
          ? []
          : [[champs[rang % champs.length]!, tout[champs[rang % champs.length]!]]],
      ),
    ) as Filtre;
    return codeRncp === undefined || 'codesRncp' in choisis ? choisis : { ...choisis, codeRncp };
  });

test('the total, the facets and the statistics of any filter are those of the hierarchy', async () => {
  let trouvees = 0;
  await fc.assert(
    fc.asyncProperty(
      filtreCourt(),
      fc.constantFrom(...Object.keys(FACETTES)),
      async (filter, facette) => {
        const { data, errors } = await demander(
          `query ($filter: OffreFilter, $facette: FacetName!, $par: [DimensionStatistique!]!) {
            offres(filter: $filter) { totalCount facets(names: [$facette], first: 500) { name values { code count selected } } }
            statistiques(par: $par, filter: $filter) { total { sessions actions formations organismes places }
              lignes { sessions valeurs { code } } } }`,
          {
            filter,
            facette,
            par: [facette === 'ETAT_RECRUTEMENT' ? 'ANNEE_DEBUT' : facette],
          },
        );
        expect(errors).toBeUndefined();
        const attendues = connues.filter((une) => retient(filter, une));
        trouvees += attendues.length;
        expect(data['offres'].totalCount).toBe(attendues.length);
        expect(data['statistiques'].total).toEqual({
          sessions: attendues.length,
          actions: new Set(attendues.map(({ action }) => action.numero)).size,
          formations: new Set(attendues.map(({ action }) => action.formation.numero)).size,
          organismes: new Set(attendues.map(({ action }) => action.dispensateur.siret)).size,
          places: attendues
            .flatMap(({ dispositifs }) => dispositifs)
            .filter(
              ({ type, programme }) =>
                estChoisi(filter['typesDispositif'], type) &&
                estChoisi(filter['programmes'], programme?.code),
            )
            .reduce((somme, { nombrePlaces }) => somme + (nombrePlaces ?? 0), 0),
        });

        const champ = FACETTES[facette]!;
        const { [champ]: choix, ...reste } = filter;
        const valeursDe: Valeurs =
          champ === 'debut' ? ({ debut }) => [debut?.slice(0, 7)] : CHAMPS[champ]!;
        const [{ values }] = data['offres'].facets;
        const compte = compter(
          connues.filter((une) => retient(reste, une)),
          valeursDe,
        );
        expect(Object.fromEntries(values.map((v: Valeur) => [v.code, v.count]))).toEqual(compte);
        if (champ !== 'debut')
          expect(
            values
              .filter((v: Valeur) => v.selected)
              .map((v: Valeur) => v.code)
              .toSorted(),
          ).toEqual(((choix ?? []) as string[]).filter((code) => code in compte).toSorted());

        const parLigne = compter(attendues, (une) => {
          const siennes =
            facette === 'ETAT_RECRUTEMENT' ? [une.debut?.slice(0, 4)] : valeursDe(une);
          const dites = siennes.filter((valeur) => valeur != null);
          return dites.length === 0 ? [''] : dites;
        });
        expect(
          Object.fromEntries(
            data['statistiques'].lignes.map(
              ({
                sessions,
                valeurs: [{ code }],
              }: {
                sessions: number;
                valeurs: [{ code: string }];
              }) => [code, sessions],
            ),
          ),
        ).toEqual(parLigne);
      },
    ),
    { numRuns: 150, seed: 3 },
  );
  expect(trouvees).toBeGreaterThan(5000);
});

/** Places are those of the dispositifs that a filter names. */
const estChoisi = (choix: unknown, valeur: string | undefined): boolean =>
  choix === undefined || (choix as (string | undefined)[]).includes(valeur);

interface Valeur {
  code: string;
  count: number;
  selected: boolean;
}

function compter(parmi: readonly Connue[], valeursDe: Valeurs): Record<string, number> {
  const compte: Record<string, number> = {};
  for (const une of parmi)
    for (const valeur of valeursDe(une))
      if (valeur != null) compte[valeur] = (compte[valeur] ?? 0) + 1;
  return compte;
}

const LARGE = '{ latitude: 47.2184, longitude: -1.5536, rayonKm: 20000 }';

test('every page of every order, both ways, with a search or without, shows each offer once and in order', async () => {
  const cles: Record<string, (une: Connue, search: string | null) => (string | number)[]> = {
    DEBUT: ({ debut }) => [debut ?? 'infinity'],
    MODIFIE_LE: (une) => [
      [une, une.action, une.action.formation]
        .map(({ modifieLe }) => modifieLe)
        .toSorted()
        .at(-1)!,
    ],
    PERTINENCE: ({ debut }, search) => (search === null ? [debut! >= AUJOURDHUI ? 0 : 1] : []),
  };
  for (const search of [null, 'metiers'])
    for (const field of ['DEBUT', 'MODIFIE_LE', 'PERTINENCE', 'INTITULE', 'DISTANCE'])
      for (const direction of ['ASC', 'DESC']) {
        const lire = async (
          args: string,
          { filtre = `{ proximite: ${LARGE} }`, total = '' } = {},
        ) => {
          const vues: number[] = [];
          for (let curseur = ''; ;) {
            const { data, errors } = await demander(
              `query ($search: String) { offres(search: $search, filter: ${filtre}, orderBy: { field: ${field}, direction: ${direction} }, ${args.replace('CURSEUR', curseur)}) {
                ${total} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { session { numero } } } }`,
              { search },
            );
            expect(errors).toBeUndefined();
            const { nodes, pageInfo } = data['offres'];
            const numeros = nodes.map((n: { session: { numero: number } }) => n.session.numero);
            if (args.startsWith('first')) vues.push(...numeros);
            else vues.unshift(...numeros);
            if (!(args.startsWith('first') ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) {
              expect(
                args.startsWith('first') ? pageInfo.hasPreviousPage : pageInfo.hasNextPage,
              ).toBe(curseur !== '');
              return vues;
            }
            curseur = args.startsWith('first')
              ? `, after: "${pageInfo.endCursor}"`
              : `, before: "${pageInfo.startCursor}"`;
          }
        };
        const avant = await lire('first: 97 CURSEUR');
        const arriere = await lire('last: 100 CURSEUR');
        expect(arriere).toEqual(avant);
        expect(new Set(avant).size).toBe(avant.length);
        // Beside a total all that words find is read once, and the page taken among it.
        if (search !== null && ['DEBUT', 'INTITULE'].includes(field))
          for (const args of ['first: 97 CURSEUR', 'last: 100 CURSEUR'])
            expect(await lire(args, { filtre: '{}', total: 'totalCount' })).toEqual(
              await lire(args, { filtre: '{}' }),
            );
        if (search === null)
          expect(avant.toSorted((a, b) => a - b)).toEqual(
            connues
              .filter((une) => retient({}, une))
              .map(({ numero }) => numero)
              .toSorted((a, b) => a - b),
          );
        else expect(avant.length).toBeGreaterThan(100);
        const cle = cles[field];
        if (!cle) continue;
        const suite = avant.map((numero) =>
          cle(
            connues.find((une) => une.numero === numero)!,
            search,
          ),
        );
        const triee = suite.toSorted((a, b) =>
          a.join() < b.join() ? -1 : a.join() > b.join() ? 1 : 0,
        );
        expect(direction === 'ASC' ? suite : suite.toReversed()).toEqual(triee);
      }
}, 120_000);
