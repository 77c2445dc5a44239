import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Connue } from '../support/hierarchie.ts';
import { CHAMPS, lireConnues, retient } from '../support/hierarchie.ts';
import { serveurDeTest } from '../support/serveur.ts';

const { demander } = serveurDeTest();

/** What the search shows. */
let connues: Connue[];

beforeAll(async () => {
  connues = (await lireConnues(demander)).filter((une) => retient({}, une));
});

/** What has neither letters nor digits, among it the syntax of tsquery, `like` and JSON: no offer has it. */
const intrus = fc.constantFrom(
  '',
  '*',
  '|',
  '_',
  "''",
  '\\',
  '%',
  ':*',
  '!',
  '&',
  '💥',
  '\u202e',
  '…',
  ' - ',
);

/** What is no code of a table: labels and sums of ours, names, other tables' codes. */
const illisibles = fc.oneof(
  fc.constantFrom(
    '44@2026-12',
    'dep:44',
    "44' & 'dep:49",
    '44:*',
    '44:A',
    '!44',
    '44 & 49',
    '44|49',
    'Vendée',
    'é',
    'boulanger pâtissier',
    '\u200b44',
    '44\u202e',
    'x'.repeat(200),
  ),
  fc
    .string({ unit: 'binary-ascii', minLength: 11, maxLength: 16 })
    .map((texte) => `a-${texte.replaceAll('\0', '')}`),
);

/** A code as people write it. */
const ecrit = (code: string) =>
  fc.constantFrom(
    code,
    code.toLowerCase(),
    ` ${code}`,
    `${code}\u00a0`,
    `\t${code.toLowerCase()} `,
  );

const LISTES = {
  departements: 'DEPARTEMENT',
  communes: 'COMMUNE',
  formacodes: 'FORMACODE',
  programmes: 'PROGRAMME',
  niveauxSortie: 'NIVEAU_SORTIE',
  rome: null,
  regions: null,
} as const;

test.each(Object.entries(LISTES))(
  '%s finds the fiches of its codes, and nothing for unknown codes',
  async (champ, facette) => {
    const valeurs = CHAMPS[champ]!;
    const codes = [
      ...new Set(connues.flatMap((une) => valeurs(une).filter((code) => code != null))),
    ].toSorted();
    const demande = fc.subarray(codes, { maxLength: Math.min(3, codes.length) }).chain((choisis) =>
      fc.record({
        choisis: fc.constant(choisis),
        ecrits: fc.tuple(
          ...choisis.map((code) => (champ === 'programmes' ? fc.constant(code) : ecrit(code))),
        ),
        intrus: fc.array(intrus, { minLength: 1, maxLength: 4 }),
      }),
    );
    let trouvees = 0;
    await fc.assert(
      fc.asyncProperty(demande, async ({ choisis, ecrits, intrus: autres }) => {
        const filter = { [champ]: [...autres, ...ecrits] };
        const { data, errors } = await demander(
          `query ($filter: OffreFilter, $facettes: [FacetName!]!) {
            offres(filter: $filter, first: 100, orderBy: { field: DEBUT }) { totalCount nodes { session { numero } }
              facets(names: $facettes, first: 500) { name values { code count selected } } }
            statistiques(filter: $filter, par: [DEPARTEMENT]) { total { sessions } lignes { sessions } } }`,
          { filter, facettes: [facette ?? 'DEPARTEMENT', 'MODALITE_ENSEIGNEMENT'] },
        );
        expect(errors).toBeUndefined();
        const attendues = connues.filter((une) => retient({ [champ]: choisis }, une));
        trouvees += attendues.length;
        const { offres, statistiques } = data;
        expect(offres.totalCount).toBe(attendues.length);
        expect(offres.nodes).toHaveLength(Math.min(100, attendues.length));
        const numeros = new Set(attendues.map(({ numero }) => numero));
        expect(
          offres.nodes.every(({ session }: { session: { numero: number } }) =>
            numeros.has(session.numero),
          ),
        ).toBe(true);
        expect(statistiques.total.sessions).toBe(attendues.length);
        const somme = (lignes: { sessions?: number; count?: number }[]) =>
          lignes.reduce((total, { sessions, count }) => total + (sessions ?? count!), 0);
        expect(somme(statistiques.lignes)).toBe(attendues.length);
        const parNom = new Map(
          offres.facets.map((une: { name: string; values: never[] }) => [une.name, une.values]),
        ) as Map<string, { code: string; count: number; selected: boolean }[]>;
        expect(somme(parNom.get('MODALITE_ENSEIGNEMENT')!)).toBe(
          attendues.filter(({ modaliteEnseignement }) => modaliteEnseignement !== null).length,
        );
        if (facette === null) return;
        const choix = parNom.get(facette)!.filter(({ selected }) => selected);
        expect(choix.map(({ code }) => code).toSorted()).toEqual(choisis.toSorted());
        for (const { code, count } of choix)
          expect(count).toBe(connues.filter((une) => valeurs(une).includes(code)).length);
      }),
      { numRuns: 10, seed: 11 },
    );
    expect(trouvees).toBeGreaterThan(100);
  },
);

const total = async (filtre: string) =>
  (await demander(`{ offres(filter: ${filtre}) { totalCount } }`)).data['offres'].totalCount;

test('a certification is found however its code is written, and what is not a code finds nothing', async () => {
  const [code] = connues.flatMap(({ action }) =>
    action.formation.certifications.flatMap(({ codeRncp }) => codeRncp ?? []),
  );
  const attendu = await total(`{ codeRncp: "${code}" }`);
  expect(attendu).toBeGreaterThan(0);
  const chiffres = code!.slice('RNCP'.length);
  for (const autre of [chiffres, `rncp${chiffres}`, `RNCP ${chiffres}`, ` Rncp-${chiffres} `])
    expect(await total(`{ codeRncp: "${autre}" }`)).toBe(attendu);
  expect(await total('{ codeRncp: "" }')).toBe(0);
  for (const faux of ['RNCP', `RS${chiffres}`, `${chiffres}:*`, `${code}' | 'dep:44`])
    expect(await refus(`{ codeRncp: ${JSON.stringify(faux)} }`)).toContain(
      `« codeRncp » : « ${faux} » n’est pas un code de la table RNCP (RNCP, par exemple RNCP37674).`,
    );
});

/** Why a filter is refused. */
async function refus(filtre: string): Promise<string> {
  const { errors } = await demander(`{ offres(filter: ${filtre}) { totalCount } }`);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return errors![0]!.message;
}

test.each(Object.keys(LISTES).filter((champ) => champ !== 'programmes'))(
  'what is no code of %s is refused with its value, not taken for nothing',
  async (champ) => {
    await fc.assert(
      fc.asyncProperty(illisibles, async (texte) => {
        expect(await refus(`{ ${champ}: [${JSON.stringify(texte)}] }`)).toContain(
          `« ${champ} » : « ${texte.trim()} » n’est pas un code de la table`,
        );
      }),
      { numRuns: 12, seed: 3 },
    );
  },
);

test.each([
  ['{ departements: ["Vendée"] }', 'Vouliez-vous 85 (Vendée) ?'],
  ['{ regions: ["pays de la loire"] }', 'Vouliez-vous 52 (Pays de la Loire) ?'],
  ['{ communes: ["44000"] }', 'Vouliez-vous 44109 (Nantes) ?'],
  ['{ communes: ["la roche sur yon"] }', 'Vouliez-vous 85191 (La Roche-sur-Yon) ?'],
  ['{ formacodes: ["aide soignant"] }', 'Vouliez-vous 43436 (Aide soignant) ?'],
  ['{ sauf: { departements: ["loire-atlantique"] } }', 'Vouliez-vous 44 (Loire-Atlantique) ?'],
  ['{ codesRs: ["RNCP12"] }', 'table RS'],
  ['{ debut: { min: "2027-02-01", max: "2027-01-31" } }', '« debut » finit avant de commencer'],
  ['{ fin: { min: "2027-02-01", max: "2026-02-01" } }', '« fin » finit avant de commencer'],
  ['{ places: { min: 10, max: 9 } }', '« places » finit avant de commencer : de 10 à 9.'],
  ['{ sauf: { dureeCentre: { min: 2, max: 1 } } }', '« dureeCentre » finit avant de commencer'],
  ['{ sauf: { sauf: { certifiante: true } } }', '« sauf » n’a pas de « sauf »'],
  ['{ codeRncp: "1", codesRncp: ["2"] }', 'ne vont pas ensemble'],
])('the filter %s is refused: %s', async (filtre, message) => {
  expect(await refus(filtre)).toContain(message);
});

test('a level of before 2019 is that of today, in filters and in facets', async () => {
  const { data } = await demander(`{
    ancien: offres(filter: { niveauxSortie: ["4"] }) { totalCount }
    actuel: offres(filter: { niveauxSortie: ["13"] }) { totalCount facets(names: [NIVEAU_SORTIE]) { values { code selected } } } }`);
  expect(data['ancien'].totalCount).toBe(data['actuel'].totalCount);
  expect(data['ancien'].totalCount).toBeGreaterThan(0);
  expect(
    (data['actuel'].facets[0].values as { code: string; selected: boolean }[])
      .filter(({ selected }) => selected)
      .map(({ code }) => code),
  ).toEqual(['13']);
});

test('« sauf » is the rest: both parts add up, and an empty one leaves out nothing', async () => {
  const { data } = await demander(`{
    toutes: offres { totalCount }
    vides: offres(filter: { sauf: {} }) { totalCount }
    avec: offres(filter: { departements: ["44"] }) { totalCount }
    sans: offres(filter: { sauf: { departements: ["44"] } }) { totalCount facets(names: [DEPARTEMENT]) { values { code } } } }`);
  expect(data['vides']).toEqual(data['toutes']);
  expect(data['avec'].totalCount + data['sans'].totalCount).toBe(data['toutes'].totalCount);
  expect(data['sans'].facets[0].values.map(({ code }: { code: string }) => code)).not.toContain(
    '44',
  );
});

test.each(['💥', 'R', '…', 'de la', '☃ !', '*', "' | '", '\\', 'ﷺ'])(
  'a search without a word to look for finds nothing: « %s »',
  async (search) => {
    const { data, errors } = await demander(
      `query ($search: String!) {
        offres(search: $search) { totalCount nodes { intitule: formation { intitule } } facets(names: [DEPARTEMENT]) { values { count } } }
        enDepartement: offres(search: $search, filter: { departements: ["44"] }) { totalCount }
        statistiques(search: $search, par: [DEPARTEMENT]) { total { sessions } lignes { sessions } } }`,
      { search },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      offres: { totalCount: 0, nodes: [], facets: [{ values: [] }] },
      enDepartement: { totalCount: 0 },
      statistiques: { total: { sessions: 0 }, lignes: [] },
    });
  },
);

test('an accent without a letter stands in no title and in no name', async () => {
  const { data } = await demander(
    `query ($search: String!) { formations(filter: { intitule: $search }) { totalCount } organismes(search: $search) { totalCount } }`,
    { search: '\u0301' },
  );
  expect(data).toEqual({ formations: { totalCount: 0 }, organismes: { totalCount: 0 } });
});

test('a blank search does not filter', async () => {
  const { data } = await demander(
    '{ vide: offres(search: "  ") { totalCount } toutes: offres { totalCount } }',
  );
  expect(data['vide']).toEqual(data['toutes']);
});
