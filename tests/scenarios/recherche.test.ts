import { EXEMPLES } from '@sofi/demo';
import { expect, test } from 'vitest';
import { serveurDeTest } from '../support/serveur.ts';
import { nonEmpty } from '../support/non-empty.ts';

const { demander } = serveurDeTest();

interface Trouvee {
  formation: { intitule: string };
  action: { dispensateur: { nom: string } };
  session: {
    modaliteEnseignement: string | null;
    dispositifs: { type: string; programme: { libelle: string } | null }[];
    lieu: { adresse: { commune: string; codePostal: string } } | null;
  };
}

async function chercher(search: string, sansInterpretation: string[] = []) {
  const { data, errors } = await demander(
    `query ($search: String!, $sans: [String!]) {
      offres(search: $search, sansInterpretation: $sans, first: 50) {
        totalCount rechercheCorrigee rechercheElargie interpretation { mots filtre valeur libelle autres }
        nodes { formation { intitule } action { dispensateur { nom } }
          session { modaliteEnseignement dispositifs { type programme { libelle } } lieu { adresse { commune codePostal } } } } }
      statistiques(search: $search, sansInterpretation: $sans, par: [DEPARTEMENT]) { total { sessions } } }`,
    { search, sans: sansInterpretation },
  );
  expect(errors).toBeUndefined();
  expect(data['statistiques'].total.sessions).toBe(data['offres'].totalCount);
  return data['offres'] as {
    totalCount: number;
    rechercheCorrigee: string | null;
    rechercheElargie: string | null;
    interpretation: {
      mots: string;
      filtre: string;
      valeur: string;
      libelle: string;
      autres: string[];
    }[];
    nodes: Trouvee[];
  };
}

const titresDe = (nodes: readonly Trouvee[]) => nodes.map(({ formation }) => formation.intitule);

/** What stands first, in any order, and how many are found. */
const PREMIERS: readonly (readonly [search: string, titres: readonly string[], total: number])[] = [
  [
    'CAP',
    [
      'CAP Boulanger',
      'CAP Boulanger',
      'CAP Pâtissier',
      'CAP Cuisine',
      'CAP Accompagnant éducatif petite enfance (AEPE)',
      'CAP Monteur en installations sanitaires',
    ],
    6,
  ],
  ['FLE', ['FLE - Français langue étrangère', 'FLE : préparation au DELF B1'], 3],
  ['permis d', ['Permis D - transport de voyageurs'], 1],
  ['permis c', ['Permis C - poids lourd'], 1],
  [
    'tp soudeur',
    ['TP Soudeur TIG électrode enrobée', 'Titre professionnel Soudeur assembleur industriel'],
    2,
  ],
  ['titre pro plombier', ['TP Plombier chauffagiste'], 1],
  ['stage excel', ['Excel débutant', 'Excel perfectionnement', 'Word et Excel, TOSA'], 4],
  ['R 489', ['CACES R489 catégories 1, 3 et 5', 'CACES R.489 chariots élévateurs'], 2],
  ['r.482', ['CACES R.482 engins de chantier'], 1],
  ['37674', ['Développeur web et web mobile'], 1],
  [
    'sst',
    ['SST - Sauveteur secouriste du travail', 'Maintien et actualisation des compétences SST'],
    2,
  ],
  ['vae', ['VAE - accompagnement'], 1],
  ['ssiap', ['SSIAP 1 - Agent de sécurité incendie'], 1],
  ['permis ce', ['Permis CE - super lourd'], 1],
  ['titre professionnel secrétaire', ['TP Secrétaire assistant'], 1],
  ['cours excel debutant', ['Excel débutant'], 1],
  ['rncp 37873', ['Concepteur développeur d’applications'], 1],
  ['bac pro menuisier', ['Bac pro Technicien menuisier agenceur'], 1],
  ['CACES R489', ['CACES R489 catégories 1, 3 et 5', 'CACES R.489 chariots élévateurs'], 2],
  [
    'bts apprentissage',
    ['BTS Comptabilité et gestion', 'BTS Management commercial opérationnel (MCO)'],
    2,
  ],
];
test.each(PREMIERS)('« %s » begins with %j and finds %i', async (search, titres, total) => {
  const { nodes, totalCount, rechercheElargie } = await chercher(search);
  expect(titresDe(nodes).slice(0, titres.length).toSorted()).toEqual(titres.toSorted());
  expect({ totalCount, rechercheElargie }).toEqual({ totalCount: total, rechercheElargie: null });
});

/** What all offers of the first page have in their title. */
test.each([
  ['devenir boulanger', /boulanger/i, 8],
  ['conducteur de car', /conducteur/i, 2],
  ["chef d'entreprise", /chef.*entreprise|entreprise.*chef/i, 3],
  ['bac pro', /bac pro/i, 2],
  ['aidesoignant', /aide-soignant/i, 2],
])('« %s » begins with titles like %s', async (search, motif, combien) => {
  const { nodes } = await chercher(search);
  const premiers = titresDe(nodes).slice(0, combien);
  expect(premiers).toEqual(premiers.filter((titre) => motif.test(titre)));
  expect(premiers).toHaveLength(combien);
});

const typesDe = ({ session }: Trouvee) => session.dispositifs.map(({ type }) => type).join();
const departementDe = ({ session }: Trouvee) => session.lieu?.adresse.codePostal.slice(0, 2);

test('type of dispositif and modality are words', async () => {
  for (const [search, attendu, combien] of [
    ['cpf', (une: Trouvee) => /CPF/.test(typesDe(une)), 100],
    ['apprentissage', (une: Trouvee) => /APPRENTISSAGE/.test(typesDe(une)), 50],
    [
      'anglais à distance',
      ({ session, formation }: Trouvee) =>
        session.modaliteEnseignement === 'A_DISTANCE' && /Anglais/.test(formation.intitule),
      10,
    ],
  ] as const) {
    const { nodes, totalCount } = await chercher(search);
    expect([search, nodes.filter((une) => !attendu(une))]).toEqual([search, []]);
    expect(totalCount).toBeGreaterThan(combien);
  }
});

test('the words of a programme find its offers, whatever their titles', async () => {
  const sanitaire = await chercher('PREPA sanitaire et social');
  expect(titresDe(sanitaire.nodes)).toEqual(
    expect.arrayContaining([
      'Découverte des métiers du soin',
      'Préparer son entrée en école d’infirmier',
    ]),
  );
  const avenirSup = await chercher('prepa avenir sup');
  expect(titresDe(avenirSup.nodes)).not.toContain('Construire son projet');
  expect(avenirSup.rechercheElargie).toBeNull();
});

test.each([
  [
    'soudage loire-atlantique',
    'loire-atlantique',
    'departements',
    '44',
    'Loire-Atlantique (département)',
  ],
  ['plombier 44', '44', 'departements', '44', 'Loire-Atlantique (département)'],
  ['boulangerie vendée', 'vendée', 'departements', '85', 'Vendée (département)'],
  ['Vendée boulangerie', 'Vendée', 'departements', '85', 'Vendée (département)'],
  [
    'aide-soignant maine et loire',
    'maine et loire',
    'departements',
    '49',
    'Maine-et-Loire (département)',
  ],
  ['excel 53', '53', 'departements', '53', 'Mayenne (département)'],
])(
  'in « %s », « %s » is the filter %s %s, shown as « %s »',
  async (search, mots, filtre, valeur, libelle) => {
    const { interpretation, nodes, totalCount } = await chercher(search);
    expect(interpretation).toEqual([{ mots, filtre, valeur, libelle, autres: [] }]);
    expect(nodes.filter((une) => departementDe(une) !== valeur)).toEqual([]);
    const { data } = await demander(
      `{ offres(search: "${search.replace(mots, '').trim()}", filter: { departements: ["${valeur}"] }) { totalCount } }`,
    );
    expect(totalCount).toBe(data['offres'].totalCount);
    expect(totalCount).toBeGreaterThan(0);
  },
);

test('a town is a filter too, its homonyms with it, and a name of both says so', async () => {
  const { interpretation, nodes } = await chercher('soudeur st nazaire');
  expect(interpretation).toMatchObject([
    { mots: 'st nazaire', filtre: 'communes', libelle: 'Saint-Nazaire (commune)' },
  ]);
  expect(interpretation[0]!.valeur.split(',')).toContain('44184');
  expect(new Set(nodes.map(({ session }) => session.lieu?.adresse.commune))).toEqual(
    new Set(['Saint-Nazaire']),
  );
  const { interpretation: mayenne } = await chercher('plombier mayenne');
  expect(mayenne).toMatchObject([
    { libelle: 'Mayenne (département)', autres: ['Mayenne (commune)'] },
  ]);
});

test('an interpretation can be taken back: its words are words', async () => {
  const { interpretation, nodes } = await chercher('soudeur saint-nazaire', ['Saint-Nazaire']);
  expect(interpretation).toEqual([]);
  expect(nodes.length).toBeGreaterThan(0);
  expect((await chercher('soudeur saint-nazaire')).interpretation).toHaveLength(1);
});

test('a place that the filter names already is not named by words', async () => {
  const { data } = await demander(
    '{ offres(search: "soudeur nantes", filter: { departements: ["44"] }) { totalCount interpretation { mots } } }',
  );
  expect(data['offres']).toMatchObject({ interpretation: [] });
});

test('where nothing matches, one word less is searched, and said', async () => {
  const boulanger = await chercher('boulanger');
  for (const search of ['boulanger astronaute', 'astronaute boulanger'])
    expect(await chercher(search)).toEqual({ ...boulanger, rechercheElargie: 'boulanger' });
  const ailleurs = await chercher('boulanger guadeloupe');
  expect(ailleurs).toEqual({ ...boulanger, rechercheElargie: 'boulanger' });
  expect(await chercher('xyzt')).toMatchObject({ totalCount: 0, rechercheElargie: null });
});

test('a page beyond the last one is empty, not the first of a wider search', async () => {
  const page = (suite: string) =>
    demander(
      `{ offres(search: "tp soudeur", first: 50${suite}) { rechercheElargie pageInfo { endCursor } nodes { formation { intitule } } } }`,
    );
  const { endCursor } = (await page('')).data['offres'].pageInfo;
  expect((await page(`, after: "${endCursor}"`)).data['offres']).toMatchObject({
    rechercheElargie: null,
    nodes: [],
  });
});

test('a beginning is looked for in no long text, and one of three letters in titles and labels only', async () => {
  const reelles = new Set(EXEMPLES.map(({ titre }) => titre));
  const parTexte = async (search: string) =>
    titresDe((await chercher(search)).nodes).filter((titre) => reelles.has(titre)).length;
  // « Ateliers pratiques, apports théoriques »
  expect(await parTexte('pratique ')).toBeGreaterThan(40);
  expect(await parTexte('pratiq')).toBe(0);
  for (const titre of nonEmpty(titresDe((await chercher('exc')).nodes)))
    expect(titre).toMatch(/\bexc/i);
});
