import { ajouterMois, DISPOSITIFS_PUBLICS } from '@sofi/domain';
import type postgres from 'postgres';

export type NomDeServeur = 'limite' | 'sofi' | 'postgraphile';
// oxlint-disable-next-line typescript/no-explicit-any -- answers and variables of any operation
type Json = any;

/** What every server is asked, in its own words, and how its answer reads as the same value. */
export interface Operation {
  nom: string;
  titre: string;
  /** The dashboard is for a validator. */
  valideur?: true;
  sofi: string;
  postgraphile: string;
  /** From what PostGraphile answers to what we and the limit answer. */
  traduire: (data: Json) => Json;
  /** The same questions at each run: variables of the limit, of us and of PostGraphile are all in one. */
  variables: (contexte: Contexte) => Promise<Json[]>;
}

export interface Contexte {
  sql: postgres.Sql;
  jour: string;
  demander: (serveur: NomDeServeur, corps: object) => Promise<Json>;
}

/** Questions of each operation, asked in turn. */
const VARIANTES = 40;
const MOTS = [
  'soudage',
  'cuisine',
  'boulangerie',
  'anglais',
  'comptabilite',
  'vente',
  'accueil',
  'maintenance',
];

/** The other servers do not leave out what is over; all sessions of the bench have the meetings that they need. */
const TOUTES = 'statuts: [A_VENIR, EN_COURS, TERMINEE]';

const noeuds = (connexion: Json) => connexion.nodes;
const compte = ({ distinctCount }: Json) => Number(distinctCount.session);

/** A page of a search, with its total or without. */
const recherche = ({
  nom,
  titre,
  total,
}: {
  nom: string;
  titre: string;
  total: '' | 'totalCount';
}): Operation => ({
  nom,
  titre,
  sofi: `query ($mots: String!, $departement: String!, $du: Date!, $au: Date!) { offres(search: $mots, first: 20,
    filter: { departements: [$departement], debut: { min: $du, max: $au }, ${TOUTES} }, orderBy: { field: DEBUT }) { ${total}
      nodes { session { numero debut lieu { adresse { commune } } } formation { intitule } action { dispensateur { nom } } } } }`,
  postgraphile: `query ($mots: String!, $departement: String!, $du: Date!, $au: Date!) { o: benchChercherOffres(mots: $mots,
    departement: $departement, du: $du, au: $au, first: 20, orderBy: [DEBUT_ASC, SESSION_ASC]) { ${total}
      nodes { session: sessionLue { numero debut lieu { commune } } formation: formationLue { intitule }
        action: actionLue { dispensateur { nom } } } } }`,
  traduire: ({ o }) => ({
    offres: {
      ...o,
      nodes: noeuds(o).map((une: Json) => ({
        ...une,
        session: { ...une.session, lieu: une.session.lieu && { adresse: une.session.lieu } },
      })),
    },
  }),
  variables: async ({ jour }) =>
    Array.from({ length: VARIANTES }, (_, rang) => ({
      mots: MOTS[rang % MOTS.length],
      departement: ['44', '75', '13', '59', '35'][rang % 5],
      du: jour,
      au: ajouterMois(jour, 2 + (rang % 3)),
    })),
});

export const OPERATIONS: Operation[] = [
  {
    nom: 'arbre',
    titre: 'FASD tree by code',
    sofi: `query ($code: CodeFasd!) { fasd(code: $code) { ... on Session { numero debut fin etatRecrutement
      lieu { adresse { commune codePostal } } responsable { nom siret } dispositifs { type nombrePlaces }
      action { numero objectifs dispensateur { nom siret } formation { numero intitule contenu } } } } }`,
    postgraphile: `query ($session: Int!) { s: sessionByVueAndNumero(vue: PUBLIEE, numero: $session) { numero debut fin etatRecrutement
      lieu: lieuxByLieuId { commune codePostal } responsable: organismeByResponsableId { nom siret }
      dispositifs: dispositifsByVueAndSessionNumero { nodes { type nombrePlaces } }
      action: actionByVueAndActionNumero { numero objectifs dispensateur: organismeByDispensateurId { nom siret }
        formation: formationByVueAndFormationNumero { numero intitule contenu } } } }`,
    traduire: ({ s }) => ({
      fasd: { ...s, lieu: s.lieu && { adresse: s.lieu }, dispositifs: noeuds(s.dispositifs) },
    }),
    variables: async ({ sql }) =>
      sql`select s.numero as session, concat_ws('-', a.formation_numero, a.numero, s.numero) as code
        from sessions s join actions a on a.vue = s.vue and a.numero = s.action_numero
        where s.vue = 'PUBLIEE' and s.numero = any(array(select session from offres order by md5(session::text) limit ${VARIANTES}))
        order by s.numero`,
  },
  {
    nom: 'liste',
    titre: '20 formations x 5 actions x 5 sessions',
    sofi: `query ($numeros: [Int!]) { formations(filter: { numeros: $numeros }, first: 20) { nodes { numero intitule
      actions(first: 5) { nodes { numero dispensateur { nom } sessions(first: 5) { nodes { numero debut fin responsable { nom }
        dispositifs { type nombrePlaces } } } } } } } }`,
    postgraphile: `query ($numeros: [Int!]) { f: allFormations(filter: { vue: { equalTo: PUBLIEE }, numero: { in: $numeros } }, first: 20) {
      nodes { numero intitule actions: actionsByVueAndFormationNumero(first: 5) { nodes { numero
        dispensateur: organismeByDispensateurId { nom } sessions: sessionsByVueAndActionNumero(first: 5) { nodes { numero debut fin
          responsable: organismeByResponsableId { nom } dispositifs: dispositifsByVueAndSessionNumero { nodes { type nombrePlaces } } } } } } } } }`,
    traduire: ({ f }) => {
      for (const formation of f.nodes)
        for (const action of formation.actions.nodes)
          for (const session of action.sessions.nodes)
            session.dispositifs = noeuds(session.dispositifs);
      return { formations: f };
    },
    variables: async ({ sql }) => {
      const larges = await sql<
        { numero: number }[]
      >`select formation_numero as numero from actions where vue = 'PUBLIEE'
        group by 1 having count(*) >= 5 order by md5(formation_numero::text) limit ${VARIANTES * 20}`;
      return Array.from({ length: VARIANTES }, (_, rang) => ({
        numeros: Array.from(
          { length: 20 },
          (__, i) => larges[(rang * 20 + i) % larges.length]!.numero,
        ),
      }));
    },
  },
  recherche({ nom: 'page', titre: 'search: words, département, dates', total: '' }),
  recherche({
    nom: 'recherche',
    titre: 'search: words, département, dates, total',
    total: 'totalCount',
  }),
  {
    nom: 'tableau',
    titre: 'dashboard of an ordinary organisme',
    valideur: true,
    sofi: `query ($siret: Siret!) { tableauDeBord(siret: $siret) { sessions { code nombre } actions { code nombre } } }`,
    postgraphile: `query ($o: Int!, $jour: Date!, $dansUnMois: Date!) {
      ACTIVES: allOffres(filter: { or: [{ dispensateurId: { equalTo: $o } }, { responsableId: { equalTo: $o } }], fin: { greaterThanOrEqualTo: $jour }, voie: { notEqualTo: FORMATION_INITIALE } }) { totalCount }
      INITIALES_ACTIVES: allOffres(filter: { or: [{ dispensateurId: { equalTo: $o } }, { responsableId: { equalTo: $o } }], fin: { greaterThanOrEqualTo: $jour }, voie: { equalTo: FORMATION_INITIALE } }) { totalCount }
      INACTIVES_SOUS_UN_MOIS: allOffres(filter: { or: [{ dispensateurId: { equalTo: $o } }, { responsableId: { equalTo: $o } }], fin: { greaterThanOrEqualTo: $jour, lessThan: $dansUnMois } }) { totalCount }
      INACTIVES: allOffres(filter: { or: [{ dispensateurId: { equalTo: $o } }, { responsableId: { equalTo: $o } }], fin: { lessThan: $jour } }) { totalCount }
      PROGRAMME_REGION: allOffres(filter: { or: [{ dispensateurId: { equalTo: $o } }, { responsableId: { equalTo: $o } }], fin: { greaterThanOrEqualTo: $jour }, typesDispositif: { contains: [PROGRAMME_REGION] } }) { totalCount }
      APPRENTISSAGE: allOffres(filter: { or: [{ dispensateurId: { equalTo: $o } }, { responsableId: { equalTo: $o } }], fin: { greaterThanOrEqualTo: $jour }, typesDispositif: { contains: [CONTRAT_APPRENTISSAGE] } }) { totalCount }
      PROFESSIONNALISATION: allOffres(filter: { or: [{ dispensateurId: { equalTo: $o } }, { responsableId: { equalTo: $o } }], fin: { greaterThanOrEqualTo: $jour }, typesDispositif: { contains: [CONTRAT_PROFESSIONNALISATION] } }) { totalCount }
      A_DISTANCE: allOffres(filter: { or: [{ dispensateurId: { equalTo: $o } }, { responsableId: { equalTo: $o } }], fin: { greaterThanOrEqualTo: $jour }, modaliteEnseignement: { in: [MIXTE, A_DISTANCE] } }) { totalCount }
      EN_COURS_DE_SAISIE: allActions(filter: { vue: { equalTo: TRAVAIL }, etat: { equalTo: EN_COURS_DE_SAISIE }, or: [{ dispensateurId: { equalTo: $o } }, { sessionsByVueAndActionNumero: { some: { responsableId: { equalTo: $o } } } }] }) { totalCount }
      PUBLIQUES_EN_COURS_DE_SAISIE: allActions(filter: { vue: { equalTo: TRAVAIL }, etat: { equalTo: EN_COURS_DE_SAISIE }, sessionsByVueAndActionNumero: { some: { dispositifsByVueAndSessionNumero: { some: { type: { in: [${DISPOSITIFS_PUBLICS.join(', ')}] } } } } }, or: [{ dispensateurId: { equalTo: $o } }, { sessionsByVueAndActionNumero: { some: { responsableId: { equalTo: $o } } } }] }) { totalCount }
      EN_ATTENTE_DE_VALIDATION: allActions(filter: { vue: { equalTo: TRAVAIL }, etat: { equalTo: EN_ATTENTE_DE_VALIDATION }, or: [{ dispensateurId: { equalTo: $o } }, { sessionsByVueAndActionNumero: { some: { responsableId: { equalTo: $o } } } }] }) { totalCount }
      EN_ATTENTE_DE_REPONSES: allActions(filter: { vue: { equalTo: TRAVAIL }, etat: { equalTo: EN_ATTENTE_DE_REPONSES }, or: [{ dispensateurId: { equalTo: $o } }, { sessionsByVueAndActionNumero: { some: { responsableId: { equalTo: $o } } } }] }) { totalCount }
      CERTIFINFO_REMPLACE: allActions(filter: { vue: { equalTo: TRAVAIL }, etat: { notEqualTo: ARCHIVEE }, formationByVueAndFormationNumero: { certificationsByVueAndFormationNumero: { some: { remplaceLe: { isNull: false }, acquitteLe: { isNull: true } } } }, or: [{ dispensateurId: { equalTo: $o } }, { sessionsByVueAndActionNumero: { some: { responsableId: { equalTo: $o } } } }] }) { totalCount }
    }`,
    traduire: (data) => {
      const rubriques = Object.entries<Json>(data).map(([code, { totalCount }]) => ({
        code,
        nombre: totalCount,
      }));
      return { tableauDeBord: { sessions: rubriques.slice(0, 8), actions: rubriques.slice(8) } };
    },
    variables: async ({ sql, jour }) =>
      (
        await sql<
          { o: number; siret: string }[]
        >`select id as o, siret from organismes where id in (
          select dispensateur_id from offres group by 1 having count(*) between 20 and 50) order by md5(siret) limit ${VARIANTES}`
      ).map((un) => ({
        ...un,
        jour,
        dansUnMois: ajouterMois(jour, 1),
        publics: DISPOSITIFS_PUBLICS,
      })),
  },
  {
    nom: 'profonde',
    titre: 'a page at depth 100,000',
    sofi: `query ($after: String) { offres(first: 20, after: $after, filter: { ${TOUTES} }, orderBy: { field: DEBUT }) {
      nodes { session { numero debut } formation { intitule } } } }`,
    postgraphile: `query ($apres: Cursor) { o: allOffres(first: 20, after: $apres, orderBy: [DEBUT_ASC, SESSION_ASC]) {
      nodes { session: sessionLue { numero debut } formation: formationLue { intitule } } } }`,
    traduire: ({ o }) => ({ offres: o }),
    async variables({ sql, demander }) {
      const [{ n }] = await sql<[{ n: number }]>`select count(*)::int as n from offres`;
      const profondeur = Math.min(100_000, Math.floor((n * 0.8) / 100) * 100);
      const suivante = `query ($after: String) { offres(first: 100, after: $after, filter: { ${TOUTES} }, orderBy: { field: DEBUT }) { pageInfo { endCursor } } }`;
      let after: string | null = null;
      const fins: string[] = [];
      for (let lues = 0; lues < profondeur; lues += 100) {
        const { data } = await demander('sofi', { query: suivante, variables: { after } });
        after = data.offres.pageInfo.endCursor as string;
        if (lues >= profondeur - 1000) fins.push(after);
      }
      return Promise.all(
        fins.map(async (fin, rang) => {
          const decalage = profondeur - 1000 + (rang + 1) * 100 - 1;
          const [place] =
            await sql`select debut::text, session from offres order by debut, session offset ${decalage} limit 1`;
          const { data } = await demander('postgraphile', {
            query: `{ allOffres(first: 1, offset: ${decalage}, orderBy: [DEBUT_ASC, SESSION_ASC]) { pageInfo { endCursor } } }`,
          });
          return { after: fin, apres: data.allOffres.pageInfo.endCursor, ...place };
        }),
      );
    },
  },
  {
    nom: 'facettes',
    titre: 'four facets of a search',
    sofi: `query ($mots: String!, $du: Date!, $au: Date!) { offres(search: $mots, filter: { debut: { min: $du, max: $au }, ${TOUTES} }) { totalCount
      facets(names: [DEPARTEMENT, MODALITE_ENSEIGNEMENT, NIVEAU_SORTIE, ETAT_RECRUTEMENT], first: 200) { name values { code count } } } }`,
    postgraphile: `query ($mots: String!, $du: Date!, $au: Date!) { o: benchChercherOffres(mots: $mots, du: $du, au: $au) { totalCount
      DEPARTEMENT: groupedAggregates(groupBy: DEPARTEMENT) { keys distinctCount { session } }
      MODALITE_ENSEIGNEMENT: groupedAggregates(groupBy: MODALITE_ENSEIGNEMENT) { keys distinctCount { session } }
      NIVEAU_SORTIE: groupedAggregates(groupBy: NIVEAU_SORTIE) { keys distinctCount { session } }
      ETAT_RECRUTEMENT: groupedAggregates(groupBy: ETAT_RECRUTEMENT) { keys distinctCount { session } } } }`,
    traduire: ({ o: { totalCount, ...facettes } }) => ({
      offres: {
        totalCount,
        facets: Object.entries<Json>(facettes).map(([name, groupes]) => ({
          name,
          values: groupes
            .filter(({ keys: [code] }: Json) => code !== null)
            .map((groupe: Json) => ({ code: groupe.keys[0], count: compte(groupe) }))
            .toSorted((a: Json, b: Json) => b.count - a.count || (a.code < b.code ? -1 : 1)),
        })),
      },
    }),
    variables: async ({ jour }) =>
      MOTS.map((mots, rang) => ({ mots, du: jour, au: ajouterMois(jour, 2 + (rang % 3)) })),
  },
];
