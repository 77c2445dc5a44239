// The limit: `node:http`, postgres.js and one hand-written statement an operation, which builds the JSON of the answer and
// reads the tables by the best form that is known: `node limite.ts DATABASE_URL`. Prints its address once it listens.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ajouterMois } from '@sofi/domain';
import postgres from 'postgres';

const organisme = (alias: string) =>
  `json_build_object('nom', ${alias}.nom, 'siret', ${alias}.siret)`;
const dispositifs = (session: string) => `(
  select coalesce(json_agg(json_build_object('type', d.type, 'nombrePlaces', d.nombre_places) order by d.numero), '[]')
  from dispositifs d where d.vue = 'PUBLIEE' and d.session_numero = ${session}.numero)`;

const SESSIONS = `(
  select coalesce(json_agg(json_build_object('numero', s.numero, 'debut', s.debut, 'fin', s.fin,
    'responsable', json_build_object('nom', r.nom), 'dispositifs', ${dispositifs('s')}) order by s.numero), '[]')
  from (select * from sessions s where s.vue = 'PUBLIEE' and s.action_numero = a.numero order by s.numero limit 5) s
  join organismes r on r.id = s.responsable_id)`;
const ACTIONS = `(
  select coalesce(json_agg(json_build_object('numero', a.numero, 'dispensateur', json_build_object('nom', p.nom),
    'sessions', json_build_object('nodes', ${SESSIONS})) order by a.numero), '[]')
  from (select * from actions a where a.vue = 'PUBLIEE' and a.formation_numero = f.numero order by a.numero limit 5) a
  join organismes p on p.id = a.dispensateur_id)`;
const MOTS = `recherche @@ (to_tsquery('fr', $1) && $2::tsquery)`;
const facette = (nom: string, colonne: string) => `json_build_object('name', '${nom}', 'values', (
  select coalesce(json_agg(json_build_object('code', code, 'count', n) order by n desc, code), '[]')
  from (select ${colonne}::text as code, count(*) as n from hits where ${colonne} is not null group by 1 order by 2 desc, 1 limit 200) v))`;
const SIENNES = `(
  select fin, voie, modalite_enseignement, types_dispositif from offres where dispensateur_id = o.id
  union all
  select fin, voie, modalite_enseignement, types_dispositif from offres where responsable_id = o.id and dispensateur_id <> o.id) s`;
const SES_ACTIONS = `(
  select numero, etat, formation_numero from actions where vue = 'TRAVAIL' and dispensateur_id = o.id
  union
  select a.numero, a.etat, a.formation_numero from sessions s join actions a on a.vue = 'TRAVAIL' and a.numero = s.action_numero
  where s.vue = 'TRAVAIL' and s.responsable_id = o.id) a`;
const paye = (type: string) =>
  `count(*) filter (where fin >= $2 and '${type}' = any(types_dispositif))`;
const rubriques = (paires: Record<string, string>, source: string) =>
  `(select json_build_array(${Object.entries(paires)
    .map(([code, compte]) => `json_build_object('code', '${code}', 'nombre', ${compte})`)
    .join(', ')}) from ${source})`;

/** Of all operations: see operations.ts. */
type Variables = Record<
  'mots' | 'departement' | 'du' | 'au' | 'siret' | 'jour' | 'dansUnMois' | 'debut',
  string
> & { session: number; numeros: number[]; publics: string[] };

interface Requete {
  /** Gives the JSON of the answer's `data`. */
  sql: string;
  parametres: (variables: Variables) => unknown[];
  /** Planned for its values each time: a generic plan does not know rare words from common ones. */
  surMesure?: true;
}

const page = (source: string) => `'nodes', (select coalesce(json_agg(json_build_object(
        'session', json_build_object('numero', s.numero, 'debut', s.debut, 'lieu', case when l.id is not null then
          json_build_object('adresse', json_build_object('commune', l.commune)) end),
        'formation', json_build_object('intitule', f.intitule),
        'action', json_build_object('dispensateur', json_build_object('nom', p.nom))) order by o.debut, o.session), '[]')
      from (select session, action, formation, debut from ${source} order by debut, session limit 20) o
      join sessions s on s.vue = 'PUBLIEE' and s.numero = o.session left join lieux l on l.id = s.lieu_id
      join actions a on a.vue = 'PUBLIEE' and a.numero = o.action join organismes p on p.id = a.dispensateur_id
      join formations f on f.vue = 'PUBLIEE' and f.numero = o.formation)`;

/** Labels of the months between two days, any of them. */
function mois(du: string, au: string, prefixe: string): string {
  const tous: string[] = [];
  for (let jour = `${du.slice(0, 7)}-01`; jour <= au; jour = ajouterMois(jour, 1))
    tous.push(`'${prefixe}${jour.slice(0, 7)}'`);
  return tous.join(' | ');
}

const parametresDeRecherche: Requete['parametres'] = ({ mots, departement, du, au }) => [
  mots,
  mois(du, au, `dep:${departement}@`),
  du,
  au,
];

const REQUETES: Record<string, Requete> = {
  arbre: {
    parametres: ({ session }) => [session],
    sql: `select json_build_object('fasd', json_build_object('numero', s.numero, 'debut', s.debut, 'fin', s.fin,
      'etatRecrutement', s.etat_recrutement, 'lieu', case when l.id is not null then
        json_build_object('adresse', json_build_object('commune', l.commune, 'codePostal', l.code_postal)) end,
      'responsable', ${organisme('r')}, 'dispositifs', ${dispositifs('s')},
      'action', json_build_object('numero', a.numero, 'objectifs', a.objectifs, 'dispensateur', ${organisme('p')},
        'formation', json_build_object('numero', f.numero, 'intitule', f.intitule, 'contenu', f.contenu))))::text as data
      from sessions s join organismes r on r.id = s.responsable_id left join lieux l on l.id = s.lieu_id
      join actions a on a.vue = 'PUBLIEE' and a.numero = s.action_numero join organismes p on p.id = a.dispensateur_id
      join formations f on f.vue = 'PUBLIEE' and f.numero = a.formation_numero
      where s.vue = 'PUBLIEE' and s.numero = $1`,
  },
  liste: {
    parametres: ({ numeros }) => [numeros],
    sql: `select json_build_object('formations', json_build_object('nodes', (
      select json_agg(json_build_object('numero', f.numero, 'intitule', f.intitule,
        'actions', json_build_object('nodes', ${ACTIONS})) order by f.numero)
      from formations f where f.vue = 'PUBLIEE' and f.numero = any($1::int[]))))::text as data`,
  },
  page: {
    surMesure: true,
    parametres: parametresDeRecherche,
    sql: `select json_build_object('offres', json_build_object(
      ${page(`offres where ${MOTS} and debut + 0 between $3 and $4`)}))::text as data`,
  },
  // The total reads all of them: the page is taken among these. Days are hidden from their index, which would not help.
  recherche: {
    parametres: parametresDeRecherche,
    sql: `with hits as materialized (
        select session, action, formation, debut from offres where ${MOTS} and debut + 0 between $3 and $4)
      select json_build_object('offres', json_build_object(
        'totalCount', (select count(*) from hits), ${page('hits')}))::text as data`,
  },
  tableau: {
    parametres: ({ siret, jour, dansUnMois, publics }) => [siret, jour, dansUnMois, publics],
    sql: `select json_build_object('tableauDeBord', json_build_object(
      'sessions', ${rubriques(
        {
          ACTIVES: `count(*) filter (where fin >= $2 and voie <> 'FORMATION_INITIALE')`,
          INITIALES_ACTIVES: `count(*) filter (where fin >= $2 and voie = 'FORMATION_INITIALE')`,
          INACTIVES_SOUS_UN_MOIS: `count(*) filter (where fin >= $2 and fin < $3)`,
          INACTIVES: `count(*) filter (where fin < $2)`,
          PROGRAMME_REGION: paye('PROGRAMME_REGION'),
          APPRENTISSAGE: paye('CONTRAT_APPRENTISSAGE'),
          PROFESSIONNALISATION: paye('CONTRAT_PROFESSIONNALISATION'),
          A_DISTANCE: `count(*) filter (where fin >= $2 and modalite_enseignement in ('MIXTE', 'A_DISTANCE'))`,
        },
        SIENNES,
      )},
      'actions', ${rubriques(
        {
          EN_COURS_DE_SAISIE: `count(*) filter (where etat = 'EN_COURS_DE_SAISIE')`,
          PUBLIQUES_EN_COURS_DE_SAISIE: `count(*) filter (where etat = 'EN_COURS_DE_SAISIE' and exists (
            select from sessions s join dispositifs d on d.vue = 'TRAVAIL' and d.session_numero = s.numero
            where s.vue = 'TRAVAIL' and s.action_numero = a.numero and d.type::text = any($4::text[])))`,
          EN_ATTENTE_DE_VALIDATION: `count(*) filter (where etat = 'EN_ATTENTE_DE_VALIDATION')`,
          EN_ATTENTE_DE_REPONSES: `count(*) filter (where etat = 'EN_ATTENTE_DE_REPONSES')`,
          CERTIFINFO_REMPLACE: `count(*) filter (where etat <> 'ARCHIVEE' and exists (
            select from certifications c where c.vue = 'TRAVAIL' and c.formation_numero = a.formation_numero
              and c.remplace_le is not null and c.acquitte_le is null))`,
        },
        SES_ACTIONS,
      )}))::text as data from organismes o where o.siret = $1`,
  },
  profonde: {
    parametres: ({ debut, session }) => [debut, session],
    sql: `select json_build_object('offres', json_build_object('nodes', (
      select coalesce(json_agg(json_build_object('session', json_build_object('numero', s.numero, 'debut', s.debut),
        'formation', json_build_object('intitule', f.intitule)) order by o.debut, o.session), '[]')
      from (select * from offres where (debut, session) > ($1::date, $2::int) order by debut, session limit 20) o
      join sessions s on s.vue = 'PUBLIEE' and s.numero = o.session
      join formations f on f.vue = 'PUBLIEE' and f.numero = o.formation)))::text as data`,
  },
  facettes: {
    parametres: ({ mots, du, au }) => [mots, mois(du, au, 'mois:'), du, au],
    sql: `with hits as materialized (
        select departement, modalite_enseignement, niveau_sortie, etat_recrutement from offres
        where ${MOTS} and debut + 0 between $3 and $4)
      select json_build_object('offres', json_build_object('totalCount', (select count(*) from hits), 'facets', json_build_array(
        ${facette('DEPARTEMENT', 'departement')}, ${facette('MODALITE_ENSEIGNEMENT', 'modalite_enseignement')},
        ${facette('NIVEAU_SORTIE', 'niveau_sortie')}, ${facette('ETAT_RECRUTEMENT', 'etat_recrutement')})))::text as data`,
  },
};

const ouvrir = (plan_cache_mode: string) =>
  postgres(process.argv[2]!, {
    // As many as ours.
    max: 8,
    connection: {
      application_name: 'limite',
      jit: 'off',
      max_parallel_workers_per_gather: '0',
      plan_cache_mode,
    },
    onnotice: () => {},
  });
const [unefois, achaquefois] = [ouvrir('force_generic_plan'), ouvrir('force_custom_plan')];
const serveur = createServer((requete, reponse) => {
  const morceaux: Buffer[] = [];
  requete.on('data', (morceau: Buffer) => morceaux.push(morceau));
  requete.on('end', () => void repondre(Buffer.concat(morceaux)));
  const repondre = async (corps: Buffer) => {
    try {
      const { operation, variables } = JSON.parse(corps.toString()) as {
        operation: string;
        variables: Variables;
      };
      const { sql, parametres, surMesure } = REQUETES[operation]!;
      const client = surMesure ? achaquefois : unefois;
      const [ligne] = await client.unsafe(sql, parametres(variables) as never[], { prepare: true });
      reponse.setHeader('content-type', 'application/json');
      reponse.end(`{"data":${ligne!['data'] as string}}`);
    } catch (erreur) {
      reponse.statusCode = 500;
      reponse.end(String(erreur));
    }
  };
});
serveur.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${(serveur.address() as AddressInfo).port}`),
);
