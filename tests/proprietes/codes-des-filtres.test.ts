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

/** What is no code: labels and sums of ours, and the syntax of tsquery, `like` and JSON. */
const intrus = fc.oneof(
  fc.constantFrom(
    ..."*| |%|_|44@2026-12|dep:44|44' & 'dep:49|'|''|\\|\\\\|44:*|44:A|!44|44 & 49|4|infinity|null|TOTAL|true".split(
      '|',
    ),
    '',
    '44|49',
    'constructor',
    '__proto__',
    'é',
    '💥',
    '\u200b44',
    '44\u202e',
    '\ufffe',
    'x'.repeat(200),
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 6 }).filter((texte) => !texte.includes('\0')),
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
        // A digit is a département: « 4 » is the 04, which the region does not have.
        fc.pre(
          !autres.some((texte) => codes.includes(texte.trim().toUpperCase().padStart(2, '0'))),
        );
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
  for (const rien of ['', 'RNCP', `RS${chiffres}`, `${chiffres}:*`, `${code}' | 'dep:44`])
    expect(await total(`{ codeRncp: ${JSON.stringify(rien)} }`)).toBe(0);
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
