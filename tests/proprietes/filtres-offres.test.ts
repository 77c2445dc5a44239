import { siretValide } from '@sofi/domain';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Connue, Filtre } from '../support/hierarchie.ts';
import { CHAMPS, lireConnues, retient } from '../support/hierarchie.ts';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();

let connues: Connue[];
let parMot: Set<number>;

beforeAll(async () => {
  connues = await lireConnues(demander);
  parMot = await sessionsDuMot('metiers');
});

const jour = fc
  .date({ min: new Date('2025-04-01'), max: new Date('2027-10-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

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

/** Compares what a filter finds with the hierarchy: all are counted, the first hundred stand in order. @returns how many. */
async function verifier(filter: Filtre, search: 'metiers' | null): Promise<number> {
  const { data, errors } = await demander(
    `query ($search: String, $filter: OffreFilter) { offres(search: $search, filter: $filter, first: 100, orderBy: { field: DEBUT }) {
      totalCount nodes { session { numero } } } }`,
    { search, filter },
  );
  expect(errors).toBeUndefined();
  const rang = ({ debut }: Connue) => (debut === null ? Number.MAX_VALUE : Date.parse(debut));
  const attendues = connues
    .filter((une) => retient(filter, une) && (search === null || parMot.has(une.numero)))
    .toSorted((a, b) => rang(a) - rang(b) || a.numero - b.numero)
    .map(({ numero }) => numero);
  const { totalCount, nodes } = data['offres'];
  expect(totalCount).toBe(attendues.length);
  expect(nodes.map(({ session }: { session: { numero: number } }) => session.numero)).toEqual(
    attendues.slice(0, 100),
  );
  return attendues.length;
}

test('the offers of some départements in some months are those of the hierarchy, with a word or without', async () => {
  const departements = [
    ...new Set(connues.flatMap(({ lieu }) => lieu?.adresse.departement ?? [])),
  ].toSorted();
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
        trouvees[search === null ? 'seules' : 'avecMot'] += await verifier(filter, search);
      },
    ),
    { numRuns: 80, seed: 5 },
  );
  expect(trouvees.seules).toBeGreaterThan(1000);
  expect(trouvees.avecMot).toBeGreaterThan(100);
});

test('a long list of values, known or not, finds what they find one by one, with a word or without', async () => {
  const trouvees = { seules: 0, avecMot: 0 };
  for (const champ of ['communes', 'organismes', 'formacodes', 'departements']) {
    const connus = [
      ...new Set(connues.flatMap((une) => CHAMPS[champ]!(une)).filter((code) => code != null)),
    ].toSorted();
    const inconnus = Array.from({ length: 2000 }, (_, rang) =>
      String(rang).padStart(champ === 'organismes' ? 14 : 5, '0'),
    )
      .filter((code) => champ !== 'organismes' || siretValide(code))
      .slice(0, 120)
      .map((code, rang) => (champ === 'departements' ? `${97 + (rang % 2)}${rang % 10}` : code));
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
          trouvees[search === null ? 'seules' : 'avecMot'] += await verifier(filter, search);
        },
      ),
      { numRuns: 15, seed: 7 },
    );
  }
  expect(trouvees.seules).toBeGreaterThan(1000);
  expect(trouvees.avecMot).toBeGreaterThan(100);
});
