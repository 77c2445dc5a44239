import { AUJOURDHUI } from './temps.ts';

/** A question of an advisor or an analyst, as a tool call and as SQL over the fiches (`s`, `f`, `l`: session, formation, place). */
export interface QuestionMcp {
  /** How people put it; each names what it asks for in words of the tool's description. */
  phrases: string[];
  criteria: Record<string, unknown>;
  conditions: string[];
}

const paidBy = (type: string) =>
  `exists (select from dispositifs d where (d.vue, d.session_numero) = (s.vue, s.numero) and d.type = '${type}')`;

const PLACES = [
  { name: 'en Loire-Atlantique', lieu: 'Loire-Atlantique', sql: "l.departement = '44'" },
  { name: 'dans le Maine-et-Loire', lieu: '49', sql: "l.departement = '49'" },
  { name: 'en Vendée', lieu: 'vendee', sql: "l.departement = '85'" },
  { name: 'dans la Sarthe', lieu: 'Sarthe', sql: "l.departement = '72'" },
  { name: 'à Nantes', lieu: 'Nantes', sql: "l.code_insee = '44109'" },
  {
    name: 'dans les Pays de la Loire',
    lieu: 'Pays de la Loire',
    sql: "l.departement in ('44', '49', '53', '72', '85')",
  },
];

const WISHES = [
  {
    name: 'de la Région',
    criteria: { types: ['PROGRAMME_REGION'] },
    sql: paidBy('PROGRAMME_REGION'),
  },
  {
    name: 'en apprentissage',
    criteria: { types: ['CONTRAT_APPRENTISSAGE'] },
    sql: paidBy('CONTRAT_APPRENTISSAGE'),
  },
  {
    name: 'à distance',
    criteria: { modalites: ['A_DISTANCE'] },
    sql: "s.modalite_enseignement = 'A_DISTANCE'",
  },
  { name: 'certifiantes', criteria: { certifiante: true }, sql: 'f.certifiante' },
  {
    name: 'qui recrutent encore',
    criteria: { recrute: true },
    sql: "s.etat_recrutement = 'OUVERT'",
  },
  {
    name: 'au premier trimestre 2027',
    criteria: { debutDu: '2027-01-01', debutAu: '2027-03-31' },
    sql: "s.debut between '2027-01-01' and '2027-03-31'",
  },
  {
    name: 'finançables par le CPF',
    criteria: { types: ['CPF'] },
    sql: paidBy('CPF'),
  },
  {
    name: 'payées par France Travail',
    criteria: { types: ['FRANCE_TRAVAIL'] },
    sql: paidBy('FRANCE_TRAVAIL'),
  },
  {
    name: 'terminées comprises',
    criteria: { terminees: true },
    sql: 'true',
  },
  {
    name: 'en présentiel',
    criteria: { modalites: ['PRESENTIEL'] },
    sql: "s.modalite_enseignement = 'PRESENTIEL'",
  },
];

/** Sixty: each wish in each place. */
export const QUESTIONS_MCP: QuestionMcp[] = PLACES.flatMap((place) =>
  WISHES.map((wish) => ({
    phrases: [
      `Cherche des formations ${wish.name} ${place.name}`,
      `Quelles sessions ${wish.name} trouve-t-on ${place.name} ?`,
      `Je cherche une session publiée ${place.name}, ${wish.name}`,
      `Quelles dates de formation ${wish.name} y a-t-il ${place.name} ?`,
    ],
    criteria: { lieu: place.lieu, ...wish.criteria },
    conditions: [
      place.sql,
      wish.sql,
      ...('terminees' in wish.criteria ? [] : [`(s.fin is null or s.fin >= '${AUJOURDHUI}')`]),
    ],
  })),
);

/** Published sessions that regional sites show: where a programme demands an information collective, those that have a whole one (K01). */
export const countSql = (conditions: readonly string[]): string =>
  `select count(*)::int as sessions
   from sessions s
   join actions a on (a.vue, a.numero) = (s.vue, s.action_numero)
   join formations f on (f.vue, f.numero) = (a.vue, a.formation_numero)
   left join lieux l on l.id = s.lieu_id
   where s.vue = 'PUBLIEE'
   and (exists (select from informations_collectives i where (i.vue, i.session_numero) = (s.vue, s.numero)
          and i.heure_debut is not null and i.heure_fin is not null and (i.url is not null or i.lieu_id is not null))
     or not exists (select from dispositifs d left join programmes p on p.id = d.programme_id
          where (d.vue, d.session_numero) = (s.vue, s.numero)
          and coalesce((p.procedure ->> 'informationCollectiveObligatoire')::boolean, d.type = 'PROGRAMME_REGION')))
   and ${conditions.join(' and ')}`;
