/** One request that is meant to hurt. */
export interface Hostile {
  name: string;
  body: string;
  headers?: Record<string, string>;
  /** Bytes a second at which the body is sent; absent: at once. */
  pace?: number;
}

const times = (count: number, write: (rank: number) => string): string =>
  Array.from({ length: count }, (_, rank) => write(rank)).join(' ');
const query = (name: string, text: string, variables?: object): Hostile => ({
  name,
  body: JSON.stringify({ query: text, variables }),
});

const nested = (open: string, levels: number, leaf: string): string =>
  `${open.repeat(levels)} ${leaf} ${'}'.repeat((open.match(/\{/g) ?? []).length * levels)}`;
const OFFERS = 'action { dispensateur { sessions(first: 30) { nodes {';
const bomb = (levels: number, type: string, field: string): string =>
  times(
    levels,
    (rank) =>
      `fragment F${rank} on ${type} { ${rank === levels - 1 ? field : `...F${rank + 1} ...F${rank + 1}`} }`,
  );
const ALL_OF_A_SESSION =
  'numero debut fin statut lieu { nom adresse { commune codePostal } } dispositifs { type nombrePlaces programme { libelle } } responsable { nom siret } contacts { nom courriel } action { numero objectifs formation { intitule contenu formacodes { libelle } } dispensateur { nom } }';
const FACETS =
  'facets(names: [DEPARTEMENT, COMMUNE, FORMACODE, ORGANISME, MOIS_DEBUT], first: 100) { values { code count } }';
const words = (count: number): string => 'a '.repeat(count);
const codes = (count: number): string[] =>
  Array.from({ length: count }, (_, rank) => String(10_000 + (rank % 90_000)));

const DEEP: Hostile[] = [
  query('3,000 nested selections', `{ ${nested('session(numero: 1) {', 3000, 'numero')} }`),
  query(
    '90 nested selections',
    `{ session(numero: 1) { ${nested('action { autreVue {', 44, 'numero')} } }`,
  ),
  query(
    '5,000 nested lists',
    `{ offres(filter: { communes: ${'['.repeat(5000)}${']'.repeat(5000)} }) { totalCount } }`,
  ),
  query(
    '3,000 nested objects',
    `{ offres(filter: ${'{ a: '.repeat(3000)}1${'}'.repeat(3000)}) { totalCount } }`,
  ),
  query(
    '3,000 nested types',
    `query ($x: ${'['.repeat(3000)}Int${']'.repeat(3000)}) { __typename }`,
  ),
  query(
    'three pages of offers within one another',
    `{ session(numero: 143842) { ${nested(OFFERS, 3, 'numero')} } }`,
  ),
  query('four of them', `{ session(numero: 143842) { ${nested(OFFERS, 4, 'numero')} } }`),
  query(
    'pages of one row, as deep as one may',
    `{ organisme(siret: "90000001900019") { ${nested('sessions(first: 1) { nodes { action {', 4, 'numero')} } }`,
  ),
  query(
    'introspection within introspection',
    `{ __schema { types { ${nested('fields { type {', 8, 'name')} } } }`,
  ),
  {
    name: '500,000 brackets of JSON',
    body: `{"query":"{ __typename }","variables":${'['.repeat(250_000)}${']'.repeat(250_000)}}`,
  },
];
const WIDE: Hostile[] = [
  query(
    '100 x 100 x 100 rows',
    '{ formations(first: 100) { nodes { actions(first: 100) { nodes { sessions(first: 100) { nodes { numero } } } } } } }',
  ),
  query(
    '100 x 20 x 20 rows',
    '{ formations(first: 100) { nodes { actions { nodes { sessions { nodes { numero } } } } } } }',
  ),
  query(
    '100 sessions whole',
    `{ sessions(first: 100) { totalCount nodes { ${ALL_OF_A_SESSION} } } }`,
  ),
  query(
    '100 offers whole, five facets',
    `{ offres(first: 100, search: "formation") { totalCount ${FACETS} nodes { session { ${ALL_OF_A_SESSION} } } } }`,
  ),
  query('900 unknown fields', `{ ${times(900, (n) => `sessionz${n}`)} }`),
  query(
    '600 unknown arguments',
    `{ sessions(${times(600, (n) => `firzt${n}: 1`)}) { totalCount } }`,
  ),
  query('380 unused variables', `query (${times(380, (n) => `$v${n}: Int`)}) { __typename }`),
  query('200,000 directives', `{ __typename ${'@skip(if: false) '.repeat(200_000)} }`),
  query('1,900 times one field', `{ session(numero: 1) { ${'numero '.repeat(1900)} } }`),
  query(
    '140 times one field, 140 times',
    `{ session(numero: 1) { ${'action { numero formation { numero } } '.repeat(200)} } }`,
  ),
];
const ALIASED: Hostile[] = [
  query('90,000 aliases', `{ ${times(90_000, (n) => `a${n}: __typename`)} }`),
  query('600 aliases', `{ ${times(600, (n) => `a${n}: __typename`)} }`),
  query(
    '49 searches with facets',
    `{ ${times(49, (n) => `a${n}: offres(search: "so${n}") { totalCount ${FACETS} }`)} }`,
  ),
  query(
    '12 searches with facets',
    `{ ${times(12, (n) => `a${n}: offres(search: "so${n}") { totalCount ${FACETS} }`)} }`,
  ),
  query(
    '49 counts by three dimensions',
    `{ ${times(49, (n) => `a${n}: statistiques(par: [FORMACODE, COMMUNE, ORGANISME], first: ${9000 + n}) { lignes { sessions valeurs { libelle } } }`)} }`,
  ),
  query(
    '5 counts by three dimensions',
    `{ ${times(5, (n) => `a${n}: statistiques(par: [FORMACODE, COMMUNE, ORGANISME], first: ${9000 + n}) { lignes { sessions valeurs { libelle } } }`)} }`,
  ),
  query(
    '50 lists with their totals',
    `{ ${times(50, (n) => `a${n}: sessions(first: 100, filter: { numeros: [${n}] }) { totalCount nodes { numero } }`)} }`,
  ),
  query(
    '40 pages beneath 100 fiches',
    `{ formations(first: 100) { nodes { ${times(40, (n) => `a${n}: actions(first: ${n + 1}) { totalCount nodes { numero } }`)} } } }`,
  ),
  query(
    '10 pages beneath 20 fiches',
    `{ formations(first: 20) { nodes { ${times(10, (n) => `a${n}: actions(first: ${n + 1}) { totalCount nodes { numero } }`)} } } }`,
  ),
  query(
    '20 lists of Rome',
    `{ ${times(20, (n) => `a${n}: nomenclature(nom: ROME) { code libelle }`)} }`,
  ),
];
const FRAGMENTS: Hostile[] = [
  query('32 fragments that double', `{ ...F0 } ${bomb(32, 'Query', '__typename')}`),
  query(
    '32 fragments that double beneath a fiche',
    `{ session(numero: 1) { ...F0 } } ${bomb(32, 'Session', 'numero')}`,
  ),
  query(
    '6 levels of 6 fields',
    `{ action(numero: 1) { ...F0 } } ${times(6, (n) => `fragment F${n} on Action { ${times(6, (m) => `a${m}: autreVue { ${n === 5 ? 'numero' : `...F${n + 1}`} }`)} }`)}`,
  ),
  query(
    '9,000 chained fragments',
    `{ ...F0 } ${times(9000, (n) => `fragment F${n} on Query { ...F${n + 1} }`)} fragment F9000 on Query { __typename }`,
  ),
  query(
    '240 chained fragments',
    `{ ...F0 } ${times(240, (n) => `fragment F${n} on Query { ...F${n + 1} }`)} fragment F240 on Query { __typename }`,
  ),
  query(
    'a cycle of 200',
    `{ ...F0 } ${times(200, (n) => `fragment F${n} on Query { ...F${(n + 1) % 200} }`)}`,
  ),
  query(
    '12 fragments that double, spread at three levels',
    `{ action(numero: 1) { ...F0 formation { actions { nodes { ...F0 } } } } } ${bomb(12, 'Action', 'numero')}`,
  ),
];
const FLOODS: Hostile[] = [
  query(
    '40,000 words for an organisme',
    'query ($q: String) { organismes(search: $q) { totalCount } }',
    { q: words(40_000) },
  ),
  query(
    '70,000 words for a title',
    'query ($q: String) { formations(filter: { intitule: $q }) { totalCount } }',
    { q: words(70_000) },
  ),
  query('100,000 words for an offer', 'query ($q: String) { offres(search: $q) { totalCount } }', {
    q: words(100_000),
  }),
  query(
    '100,000 words for a commune',
    'query ($q: String!) { communes(search: $q) { totalCount } }',
    { q: words(100_000) },
  ),
  query(
    '100,000 words for a Formacode',
    'query ($q: String) { formacodes(search: $q) { totalCount } }',
    { q: words(100_000) },
  ),
  query(
    'as many words as one may',
    'query ($q: String) { organismes(search: $q) { totalCount } o: offres(search: $q) { totalCount } }',
    { q: words(100) },
  ),
  query(
    '100,000 communes',
    'query ($c: [String!]) { offres(filter: { communes: $c }) { totalCount } }',
    { c: codes(100_000) },
  ),
  query(
    '5,000 communes',
    'query ($c: [String!]) { offres(filter: { communes: $c }) { totalCount } }',
    { c: codes(5000) },
  ),
];
const BODIES: Hostile[] = [
  { name: 'a megabyte of blanks', body: `{"query":"{ __typename }${' '.repeat(1_000_000)}"}` },
  {
    name: 'a megabyte of comment',
    body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(1_000_000)}` }),
  },
  { name: 'ten megabytes', body: ' '.repeat(10_000_000) },
  { name: 'a megabyte that is no JSON', body: '{'.repeat(1_000_000) },
  { name: 'a slow body', body: JSON.stringify({ query: '{ __typename }' }), pace: 20 },
];

export const HOSTILE: readonly Hostile[] = [
  ...DEEP,
  ...WIDE,
  ...ALIASED,
  ...FRAGMENTS,
  ...FLOODS,
  ...BODIES,
];
