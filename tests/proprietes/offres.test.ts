import { siretValide } from '@sofi/domain';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Connue, Filtre, Valeurs } from '../support/hierarchie.ts';
import { CHAMPS, FACETTES, lireConnues, retient } from '../support/hierarchie.ts';
import { serveurDeTest } from '../support/serveur.ts';
import { AUJOURDHUI } from '../support/temps.ts';

const { demander } = serveurDeTest();

let connues: Connue[];

beforeAll(async () => {
  connues = await lireConnues(demander);
});

test('the region that the filters are tried on has its 1606 published sessions', () => {
  expect(connues).toHaveLength(1606);
});

const jour = fc
  .date({ min: new Date('2025-04-01'), max: new Date('2027-10-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const intervalle = fc.record({ min: jour, max: jour }, { requiredKeys: [] });

/** Filters whose values the region has. Built when the region is known. */
const filtre = () => {
  const parmi = (champ: string) =>
    fc.uniqueArray(
      fc.constantFrom(
        ...new Set(
          connues.flatMap((une) => CHAMPS[champ]!(une)).filter((valeur) => valeur != null),
        ),
        '00000000000000'.slice(0, champ === 'organismes' ? 0 : 5) || '90000001900019',
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
      typesDispositif: fc.subarray(['CPF', 'PRIVE', 'PROGRAMME_REGION', 'FRANCE_TRAVAIL']),
      modalitesEnseignement: fc.subarray(['PRESENTIEL', 'MIXTE', 'A_DISTANCE']),
      etatsRecrutement: fc.subarray(['OUVERT', 'FERME', 'SUSPENDU']),
      voies: fc.subarray(['FORMATION_CONTINUE', 'FORMATION_INITIALE', 'APPRENTISSAGE']),
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
const ENUMERES = new Set(['typesDispositif', 'modalitesEnseignement', 'etatsRecrutement', 'voies']);

/** One to three of the fields: more of them would nearly always find nothing. */
const filtreCourt = () =>
  fc.tuple(filtre(), fc.array(fc.nat(20), { minLength: 0, maxLength: 3 })).map(([tout, rangs]) => {
    const champs = Object.keys(tout);
    return Object.fromEntries(
      rangs.flatMap((rang) =>
        champs.length === 0
          ? []
          : [[champs[rang % champs.length]!, tout[champs[rang % champs.length]!]]],
      ),
    ) as Filtre;
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

/** The sessions that a word finds, without a filter. */
async function sessionsDuMot(search: string): Promise<Set<number>> {
  const trouvees = new Set<number>();
  for (let after: string | null = null; ;) {
    const { data } = await demander(
      `query ($search: String, $after: String) { offres(search: $search, first: 100, after: $after) {
        pageInfo { hasNextPage endCursor } nodes { session { numero } } } }`,
      { search, after },
    );
    for (const { session } of data['offres'].nodes) trouvees.add(session.numero);
    const { hasNextPage, endCursor } = data['offres'].pageInfo;
    if (!hasNextPage) return trouvees;
    after = endCursor as string;
  }
}

test('the offers of some départements in some months are those of the hierarchy, with a word or without', async () => {
  const departements = [
    ...new Set(connues.flatMap(({ lieu }) => lieu?.adresse.departement ?? [])),
  ].toSorted();
  const parMot = await sessionsDuMot('metiers');
  const trouvees = { seules: 0, avecMot: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(departements, { minLength: 1 }),
      jour,
      fc.integer({ min: 0, max: 600 }),
      fc.constantFrom(null, 'metiers'),
      async (choisis, min, jours, search) => {
        const max = new Date(Date.parse(min) + jours * 86_400_000).toISOString().slice(0, 10);
        const filter: Filtre = { departements: choisis, debut: { min, max } };
        const { data, errors } = await demander(
          `query ($search: String, $filter: OffreFilter) { offres(search: $search, filter: $filter, first: 100, orderBy: { field: DEBUT }) {
            totalCount nodes { session { numero } } } }`,
          { search, filter },
        );
        expect(errors).toBeUndefined();
        const attendues = connues
          .filter((une) => retient(filter, une) && (search === null || parMot.has(une.numero)))
          .toSorted((a, b) => Date.parse(a.debut!) - Date.parse(b.debut!) || a.numero - b.numero)
          .map(({ numero }) => numero);
        trouvees[search === null ? 'seules' : 'avecMot'] += attendues.length;
        const { totalCount, nodes } = data['offres'];
        expect(totalCount).toBe(attendues.length);
        expect(nodes.map(({ session }: { session: { numero: number } }) => session.numero)).toEqual(
          attendues.slice(0, 100),
        );
      },
    ),
    { numRuns: 80, seed: 5 },
  );
  expect(trouvees.seules).toBeGreaterThan(1000);
  expect(trouvees.avecMot).toBeGreaterThan(100);
});

test('a long list of values, known or not, finds what they find one by one, with a word or without', async () => {
  const parMot = await sessionsDuMot('metiers');
  const trouvees = { seules: 0, avecMot: 0 };
  for (const champ of ['communes', 'organismes', 'formacodes', 'departements']) {
    const connus = [
      ...new Set(connues.flatMap((une) => CHAMPS[champ]!(une)).filter((code) => code != null)),
    ].toSorted();
    const inconnus = Array.from({ length: 2000 }, (_, rang) =>
      String(rang).padStart(champ === 'organismes' ? 14 : 5, '0'),
    )
      .filter((code) => champ !== 'organismes' || siretValide(code))
      .slice(0, 120);
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(connus),
        fc.subarray(inconnus, { minLength: 4 }),
        fc.constantFrom(
          {},
          { departements: ['44'] },
          { debut: { min: '2026-09-01', max: '2027-01-31' } },
        ),
        fc.constantFrom(null, 'metiers'),
        async (choisis, autres, reste, search) => {
          const filter: Filtre = { ...reste, [champ]: [...choisis, ...autres, ...choisis] };
          const { data, errors } = await demander(
            `query ($search: String, $filter: OffreFilter) { offres(search: $search, filter: $filter, first: 100, orderBy: { field: DEBUT }) {
              totalCount nodes { session { numero } } } }`,
            { search, filter },
          );
          expect(errors).toBeUndefined();
          const attendues = connues
            .filter((une) => retient(filter, une) && (search === null || parMot.has(une.numero)))
            .map(({ numero }) => numero);
          trouvees[search === null ? 'seules' : 'avecMot'] += attendues.length;
          expect(data['offres'].totalCount).toBe(attendues.length);
          const vues = data['offres'].nodes.map(
            (n: { session: { numero: number } }) => n.session.numero,
          );
          expect(vues).toHaveLength(Math.min(100, attendues.length));
          expect(attendues).toEqual(expect.arrayContaining(vues));
        },
      ),
      { numRuns: 15, seed: 7 },
    );
  }
  expect(trouvees.seules).toBeGreaterThan(1000);
  expect(trouvees.avecMot).toBeGreaterThan(100);
});

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
        const lire = async (args: string) => {
          const vues: number[] = [];
          for (let curseur = ''; ;) {
            const { data, errors } = await demander(
              `query ($search: String) { offres(search: $search, filter: { proximite: ${LARGE} }, orderBy: { field: ${field}, direction: ${direction} }, ${args.replace('CURSEUR', curseur)}) {
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { session { numero } } } }`,
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
        expect(avant.length).toBeGreaterThan(search === null ? 1600 : 100);
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
});
