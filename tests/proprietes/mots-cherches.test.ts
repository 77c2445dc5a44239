import { lignes } from '@sofi/database';
import { lireRecherche, motsCherchables } from '@sofi/domain';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { FASD, importer } from '../support/lheo.ts';
import { serveurDeTest } from '../support/serveur.ts';
import { nonEmpty } from '../support/non-empty.ts';

const serveur = serveurDeTest();
const { demander } = serveur;

/** Texts of letters, digits, accents and signs, which the parser of Postgres would take for hosts, paths, tags and numbers. */
const morceau = fc.oneof(
  fc.constantFrom('boulanger', 'Pâtissier', 'BAC+3', 'A1/A2', 'Node.js', 'Assistant.e', '2D/3D'),
  fc.constantFrom(
    '<Cuisinier>',
    'C++',
    '(C#)',
    'Œuvre',
    'm²',
    'ﬁn',
    'l’été',
    'Straße',
    '1er',
    '3e5',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.stringMatching(/^[a-zA-Z0-9éèàçÉ+#/.@_:<>&;'-]{1,10}$/),
);
const texte = fc
  .array(morceau, { minLength: 1, maxLength: 5 })
  .map((morceaux) => morceaux.join(' ').replaceAll('\0', ''))
  .filter((lu) => lu.isWellFormed());

test('search and index cut a text into the same words', async () => {
  const textes = fc.sample(texte, { numRuns: 2000, seed: 13 });
  const cut = await lignes<{ mots: string }>(
    serveur.base.db,
    sql`select texte_cherchable(texte) as mots from json_array_elements_text(${JSON.stringify(textes)}::text::json) with ordinality as t(texte, rang) order by rang`,
  );
  const mots = cut.map((ligne) => ligne.mots.split(' ').filter(Boolean));
  expect(mots).toEqual(textes.map(motsCherchables));
});

const [, FORMATION] = /(<formation [\s\S]*<\/formation>)/.exec(FASD)!;
const enXml = (lu: string) =>
  lu.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const TITRES = [
  'CAP Boulanger/Pâtissier zq01',
  'Chargé de projet BAC+3 zq02',
  'Secourisme A1/A2 zq03',
  'Développeur Node.js zq04',
  'Assistant.e commercial.e zq05',
  'Infographie 2D/3D zq06',
  '<Cuisinier> de collectivité zq07',
  'Programmer en C++ et C# zq08',
  'Excel 10-20, RNCP 35830 : zq09',
  'Préparation au 1er degré (été) zq10',
];

/** Words as titles write them, each with what somebody types to find it: cut by hand, not by the code. */
const ATOMES: readonly (readonly [ecrit: string, ...tapes: string[]])[] = [
  ['Œuvres', 'oeuvres', 'œuvres'],
  ['CÆSIUM', 'caesium', 'cæsium'],
  ['pa\u0302tissier', 'patissier', 'pâtissier'],
  ['l’Ébénisterie', 'ebenisterie', 'l’ébénisterie', "d'ébénisterie"],
  ['c++', 'C++', '(c++)'],
  ['C#', 'c#'],
  ['.NET', '.net', 'net'],
  ['3D', '3d', '«3D»'],
  ['BAC+3', 'bac+3', 'bac + 3'],
  ['Node.js', 'node.js', 'node'],
  ['Python3.12', 'python3.12', 'python3'],
  ['(Soudure)', 'soudure', 'soudure,'],
  ['Vendeur.euse', 'vendeur', 'vendeur.euse', 'vendeur/euse'],
  ['porte-greffe', 'greffe', 'porte-greffe', 'porte greffe'],
  ['Weißbier', 'weissbier', 'weißbier'],
  ['ﬁligrane', 'filigrane', 'ﬁligrane'],
  ['250m²', '250m2', '250m²'],
  ['<Traiteur>', 'traiteur', '<traiteur>'],
  ['CACES®', 'caces', 'caces®'],
  ['👩‍🍳Brasserie💥', 'brasserie', '💥 brasserie'],
  ['R.482', 'r.482', '482'],
  ['Åland', 'aland', 'a\u030aland'],
  ['ＴＯＳＡ', 'tosa', 'ＴＯＳＡ'],
];
const entre = fc.constantFrom(' ', ' - ', '/', ' (', ', ', ' : ', '\u00a0', ' & ', ' de la ');
const titreGenere = fc
  .tuple(
    fc.uniqueArray(fc.nat(ATOMES.length - 1), { minLength: 2, maxLength: 5 }),
    fc.array(entre, { minLength: 5, maxLength: 5 }),
    fc.boolean(),
  )
  .map(([rangs, separateurs, capitales]) => {
    const texte = rangs.map((rang, place) => separateurs[place]! + ATOMES[rang]![0]).join('');
    return { rangs, texte: capitales ? texte.toUpperCase() : texte };
  });
const GENERES = fc.sample(titreGenere, { numRuns: 40, seed: 13 }).map(({ rangs, texte }, rang) => {
  const nom = `zg${rang + 100}`;
  return { nom, rangs, titre: `Titre${texte} ${nom}`.normalize('NFC') };
});

beforeAll(async () => {
  const titres = [...TITRES, ...GENERES.map(({ titre }) => titre)];
  const { rapport, anomalies } = await importer(
    serveur.base,
    FASD.replace(
      FORMATION!,
      titres
        .map((titre, rang) =>
          FORMATION!
            .replace('numero="21_89393"', `numero="titre${rang}"`)
            .replaceAll('143842', `titre${rang}`)
            .replace('<fin>20260612</fin>', '<fin>20270612</fin>')
            .replace(/(<intitule-formation>)[^<]*/, `$1${enXml(titre)}`),
        )
        .join(''),
    ),
  );
  if (rapport.creees !== titres.length) throw new Error(JSON.stringify([rapport, anomalies]));
});

const trouver = async (search: string): Promise<string[]> => {
  const { data } = await demander(
    'query ($search: String!) { offres(search: $search) { rechercheElargie nodes { formation { intitule } } } }',
    { search },
  );
  // What one word less finds, the search does not.
  if (data['offres'].rechercheElargie !== null) return [];
  return data['offres'].nodes.map(
    ({ formation }: { formation: { intitule: string } }) => formation.intitule,
  );
};

test('a generated title is found by itself and by each of its words as people type them, and by no other word', async () => {
  for (const { nom, rangs, titre } of GENERES) {
    expect([titre, await trouver(titre)]).toEqual([titre, [titre]]);
    const recherches = ATOMES.flatMap(([, ...tapes], rang) =>
      rangs.includes(rang)
        ? tapes.map((tape) => ({ search: `${tape} ${nom}`, attendus: [titre] }))
        : rang % 6 === rangs[0]! % 6
          ? [{ search: `${tapes[0]} ${nom}`, attendus: [] }]
          : [],
    );
    const trouves = await Promise.all(recherches.map(({ search }) => trouver(search)));
    expect(recherches.map((une, rang) => ({ ...une, attendus: trouves[rang] }))).toEqual(
      recherches,
    );
  }
});

test.each(TITRES)(
  '« %s » is found by its title, and by each of its words beside its name',
  async (titre) => {
    const nom = titre.slice(-4);
    const mots = titre.split(' ').filter((mot) => !['de', 'en', 'et', 'au', ':'].includes(mot));
    for (const search of [titre, `${titre} `, ...mots.map((mot) => `${mot} ${nom} `)])
      expect([search, await trouver(search)]).toEqual([search, [titre]]);
  },
);

test('what the index leaves out of a text is no word of a search', async () => {
  const ecartes = await lignes<{ mot: string }>(
    serveur.base.db,
    sql`select mot from unnest(string_to_array(${FORMES_DE_MOTS_VIDES}, ' ')) as mot where to_tsvector('public.fr', mot) = ''
      union select mot from vocabulaire where to_tsvector('public.fr', mot) = ''`,
  );
  expect(ecartes.length).toBeGreaterThan(60);
  expect(ecartes.filter(({ mot }) => lireRecherche(mot).mots.length > 0)).toEqual([]);
});

/** Of être and avoir, and pronouns. */
const FORMES_DE_MOTS_VIDES =
  `sommes suis es est sont serai seras sera serons serez seront serais serait serions seriez seraient
  fus fut fumes futes furent sois soit soyons soyez soient fusse fusses fussions fussiez fussent ayant ayants ayante ayantes eu
  eue eues eus ai as avons avez ont aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient avais avait avions
  aviez avaient eut eumes eutes eurent aie aies ait ayons ayez aient eusse eusses eussions eussiez eussent nous vous me te se
  le la les de des du un une ces mes tes ses nos vos leur qui que et ou mais dans par pour sur avec au aux en y`.replaceAll(
    /\s+/g,
    ' ',
  );

test.each(['sommes', 'sommes ', 'le', 'de la', 'nous ', '?', '💥', 'R', '\u200b', '\u0301', '—'])(
  'a search of « %s » finds nothing, whatever stands beside it',
  async (search) => {
    for (const filter of [
      {},
      { departements: ['44'] },
      { departements: ['44', '49'], certifiante: true },
      { communes: ['44109'], debut: { min: '2026-09-01' } },
      { canal: 'OFFRE_INFO', statuts: ['A_VENIR'] },
      { proximite: { commune: '44109', rayonKm: 150 } },
    ]) {
      const { data } = await demander(
        `query ($search: String, $filter: OffreFilter) {
          offres(search: $search, filter: $filter) { totalCount nodes { session { numero } } facets(names: [DEPARTEMENT]) { values { count } } }
          statistiques(search: $search, filter: $filter, par: [DEPARTEMENT]) { total { sessions } lignes { sessions } } }`,
        { search, filter },
      );
      expect({ filter, data }).toEqual({
        filter,
        data: {
          offres: { totalCount: 0, nodes: [], facets: [{ values: [] }] },
          statistiques: { total: { sessions: 0 }, lignes: [] },
        },
      });
    }
  },
);

test.each(['\u200b', '\u0301', '\u2063'])(
  'the lists that are searched by « %s » find nothing either',
  async (s) => {
    const { data } = await demander(
      `query ($s: String!) { organismes(search: $s) { totalCount } communes(search: $s) { totalCount }
        formacodes(search: $s) { totalCount } formations(filter: { intitule: $s }) { totalCount } }`,
      { s },
    );
    for (const { totalCount } of nonEmpty(Object.values(data))) expect(totalCount).toBe(0);
  },
);

test('statistics repair the typo that offers repair', async () => {
  const { data } = await demander(
    '{ offres(search: "soudqge") { totalCount rechercheCorrigee } statistiques(search: "soudqge", par: [DEPARTEMENT]) { total { sessions } } }',
  );
  expect(data['offres'].rechercheCorrigee).toBe('soudage');
  expect(data['statistiques'].total.sessions).toBe(data['offres'].totalCount);
  expect(data['offres'].totalCount).toBeGreaterThan(50);
});
