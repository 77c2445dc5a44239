/** Ordinary questions at national size, and how long each may take at 1,000,000 sessions, warm, in milliseconds. */
export interface OrdinaryQuestion {
  title: string;
  query: string;
  bar: number;
}

const FACETS =
  'facets(names: [DEPARTEMENT, COMMUNE, TYPE_DISPOSITIF, PROGRAMME, MODALITE_ENSEIGNEMENT, FORMACODE, NIVEAU_SORTIE, ORGANISME, MOIS_DEBUT, ETAT_RECRUTEMENT]) { name values { code count } }';
const PAGE = 'edges { cursor }';

export const ORDINARY_QUESTIONS: readonly OrdinaryQuestion[] = [
  {
    title: 'empty search, total, ten facets',
    query: `{ offres(first: 20) { totalCount ${PAGE} ${FACETS} } }`,
    bar: 50,
  },
  {
    title: '"formation", total, ten facets',
    query: `{ offres(first: 20, search: "formation") { motsIgnores totalCount ${PAGE} ${FACETS} } }`,
    bar: 150,
  },
  {
    title: '"anglais", last page',
    query: `{ offres(last: 20, search: "anglais") { ${PAGE} } }`,
    bar: 150,
  },
  {
    title: 'statistics by département',
    query:
      '{ statistiques(par: [DEPARTEMENT]) { total { sessions places } lignes { sessions places valeurs { code } } } }',
    bar: 60,
  },
  {
    title: 'statistics by département, type and month',
    query:
      '{ statistiques(par: [DEPARTEMENT, TYPE_DISPOSITIF, MOIS_DEBUT]) { total { sessions places } lignes { sessions places valeurs { code } } } }',
    bar: 250,
  },
  {
    title: 'statistics by département, type and month, all measures',
    query:
      '{ statistiques(par: [DEPARTEMENT, TYPE_DISPOSITIF, MOIS_DEBUT]) { lignes { sessions actions formations organismes places valeurs { code } } } }',
    bar: 250,
  },
  {
    title: 'certifiante, at a distance, total, ten facets',
    query: `{ offres(first: 20, filter: { certifiante: true, modalitesEnseignement: [A_DISTANCE] }) { totalCount ${PAGE} ${FACETS} } }`,
    bar: 150,
  },
  {
    title: 'five Formacodes that no offer has',
    query: `{ offres(first: 20, filter: { formacodes: ["11001", "11002", "11003", "11004", "11005"] }) { totalCount ${PAGE} } }`,
    bar: 150,
  },
  {
    title: '"compt" while it is typed, total',
    query: `{ offres(first: 20, search: "compt") { motsIgnores totalCount ${PAGE} } }`,
    bar: 150,
  },
  {
    title: '"anglais", total, ten facets',
    query: `{ offres(first: 20, search: "anglais") { totalCount ${PAGE} ${FACETS} } }`,
    bar: 150,
  },
  {
    title: '"anglais" ordered by title, total',
    query: `{ offres(first: 20, search: "anglais", orderBy: { field: INTITULE }) { totalCount ${PAGE} } }`,
    bar: 150,
  },
];
