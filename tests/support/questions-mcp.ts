import type { Filtre } from './hierarchie.ts';

/** A question of an advisor or an analyst, as a tool call and as the filter that it means. */
export interface QuestionMcp {
  /** How people put it; each names what it asks for in words of the tool's description. */
  phrases: string[];
  criteria: Record<string, unknown>;
  filter: Filtre;
}

const PLACES = [
  { name: 'en Loire-Atlantique', lieu: 'Loire-Atlantique', filter: { departements: ['44'] } },
  { name: 'dans le Maine-et-Loire', lieu: '49', filter: { departements: ['49'] } },
  { name: 'en Vendée', lieu: 'vendee', filter: { departements: ['85'] } },
  { name: 'dans la Sarthe', lieu: 'Sarthe', filter: { departements: ['72'] } },
  { name: 'à Nantes', lieu: 'Nantes', filter: { communes: ['44109'] } },
  { name: 'dans les Pays de la Loire', lieu: 'Pays de la Loire', filter: { regions: ['52'] } },
];

const WISHES = [
  {
    name: 'de la Région',
    criteria: { types: ['PROGRAMME_REGION'] },
    filter: { typesDispositif: ['PROGRAMME_REGION'] },
  },
  {
    name: 'en apprentissage',
    criteria: { types: ['CONTRAT_APPRENTISSAGE'] },
    filter: { typesDispositif: ['CONTRAT_APPRENTISSAGE'] },
  },
  {
    name: 'à distance',
    criteria: { modalites: ['A_DISTANCE'] },
    filter: { modalitesEnseignement: ['A_DISTANCE'] },
  },
  { name: 'certifiantes', criteria: { certifiante: true }, filter: { certifiante: true } },
  {
    name: 'qui recrutent encore',
    criteria: { recrute: true },
    filter: { etatsRecrutement: ['OUVERT'] },
  },
  {
    name: 'au premier trimestre 2027',
    criteria: { debutDu: '2027-01-01', debutAu: '2027-03-31' },
    filter: { debut: { min: '2027-01-01', max: '2027-03-31' } },
  },
  {
    name: 'finançables par le CPF',
    criteria: { types: ['CPF'] },
    filter: { typesDispositif: ['CPF'] },
  },
  {
    name: 'payées par France Travail',
    criteria: { types: ['FRANCE_TRAVAIL'] },
    filter: { typesDispositif: ['FRANCE_TRAVAIL'] },
  },
  {
    name: 'terminées comprises',
    criteria: { terminees: true },
    filter: { statuts: ['A_VENIR', 'EN_COURS', 'TERMINEE'] },
  },
  {
    name: 'en présentiel',
    criteria: { modalites: ['PRESENTIEL'] },
    filter: { modalitesEnseignement: ['PRESENTIEL'] },
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
    filter: { ...place.filter, ...wish.filter },
  })),
);
