import type { GraphQLField, GraphQLNamedType } from 'graphql';
import { getNamedType, getNullableType, isListType } from 'graphql';
import { isRowType, rowFieldOf } from '../plan/declared-fields.ts';
import type { Tariff } from './tariff.ts';

/** How a field is priced. */
export interface PriceRule {
  /** Parts of the tariff, each time that the field is answered; the field's arguments by name. */
  parts?: (args: Readonly<Record<string, unknown>>) => Partial<Record<keyof Tariff, number>>;
  /** Objects at most, each time; `page`: those of the page that the field stands in. */
  objects?: (args: Readonly<Record<string, unknown>>, page: number) => number;
  /** Items of the page that its fields stand in, where `first` has other bounds than those of a list. */
  page?: (args: Readonly<Record<string, unknown>>) => number;
  /** Its objects are in memory: each costs no more than a value. */
  inMemory?: true;
}

/** Items of lists that have no argument to say so: what fiches and code lists hold as a rule. */
const FEW = 2;

const length = (value: unknown): number =>
  Array.isArray(value) ? value.length : value == null ? 0 : 1;
const sized = (value: unknown, byDefault: number, max: number): number =>
  typeof value === 'number' && value >= 1 ? Math.min(value, max) : byDefault;

/** Of a page: 20 when nothing is said, and never more than 100. */
export const pageSize = ({ first, last }: Readonly<Record<string, unknown>>): number =>
  sized(last ?? first, 20, 100);

const LIST: PriceRule = { parts: () => ({ list: 1 }) };
const ENTRY: PriceRule = { parts: () => ({ entry: 1 }), objects: () => 10 };
/** Long value tables, in entries. */
const LONGUES: Readonly<Record<string, number>> = {
  ROME: 1600,
  FORMACODE: 2700,
  RNCP: 4600,
  CERTIF_INFO: 12_500,
};
const COMPLETION: PriceRule = { parts: () => ({ completion: 1 }), inMemory: true };
const searched = ({ search }: Readonly<Record<string, unknown>>) => (search ? 2 : 1);

const DIMENSIONS_OF_MANY = new Set<unknown>([
  'FORMACODE',
  'COMMUNE',
  'ORGANISME',
  'DISPENSATEUR',
  'RESPONSABLE',
  'ROME',
  'CERTIFICATION',
  'LOT',
  'SEMAINE',
]);

/** Read of the fiches beside the offers. docs/decisions/038 */
const JOINED_DIMENSIONS = new Set<unknown>([
  'REGION',
  'ROME',
  'GRAND_DOMAINE',
  'CERTIFICATION',
  'LOT',
  'ANNEE_PROGRAMME',
  'PUBLIC',
  'NIVEAU_ENTREE',
  'DISPENSATEUR',
  'RESPONSABLE',
]);

const dimensionsOf = (dimensions: unknown): number =>
  [dimensions].flat().reduce<number>((sum, one) => sum + (JOINED_DIMENSIONS.has(one) ? 2 : 1), 0);

/** Lines of a table by these dimensions, in the offer of a région. */
const linesOf = (dimensions: unknown): number =>
  [dimensions]
    .flat()
    .reduce<number>((lines, one) => lines * (DIMENSIONS_OF_MANY.has(one) ? 1000 : 15), 1);

/** By type and field. */
const RULES: Record<string, PriceRule> = {
  'Query.offres': { parts: (args) => ({ search: searched(args) }) },
  'OffreConnection.facets': {
    parts: ({ names }) => ({ facet: length(names) }),
    objects: ({ names }) => length(names),
  },
  'Facet.values': { objects: () => 20 },
  'OffreConnection.totalCount': { parts: () => ({ search: 1 }) },
  'OffreConnection.rechercheCorrigee': { parts: () => ({ search: 1 }) },
  'Offre.extrait': { parts: () => ({ value: 20 }) },
  'Offre.motif': { parts: () => ({ value: 20 }) },
  'Query.statistiques': {
    parts: (args) => ({ dimension: dimensionsOf(args['par']) + searched(args) }),
    page: ({ first, par }) => Math.min(sized(first, 1000, 10_000), linesOf(par)),
  },
  // Three tables are counted: the rows, the columns and the cells.
  'Query.tableauCroise': {
    parts: ({ lignes, colonnes, ...args }) => ({
      dimension: 2 * (dimensionsOf(lignes) + dimensionsOf(colonnes)) + searched(args),
    }),
    page: ({ first, lignes }) => Math.min(sized(first, 100, 1000), linesOf(lignes)),
  },
  'TableauCroise.colonnes': { objects: () => 20 },
  'TableauCroise.lignes': { objects: (_args, page) => page },
  'LigneCroisee.cellules': { objects: () => 20 },
  'LigneCroisee.valeurs': { objects: () => 1 },
  'Statistiques.lignes': { objects: (_args, page) => page },
  'LigneStatistique.valeurs': { objects: () => 2 },
  'Query.doublons': {
    parts: () => ({ list: 8 }),
    page: ({ first }) => sized(first, 100, 1000),
  },
  'Doublons.paires': { objects: (_args, page) => page, inMemory: true },
  'Query.changements': LIST,
  'ChangementConnection.totalCount': LIST,
  'Query.communes': COMPLETION,
  'Query.suggestions': {
    parts: () => ({ completion: 2, search: 1 }),
    objects: ({ first }) => 3 * sized(first, 10, 20),
    inMemory: true,
  },
  'Query.formacodes': COMPLETION,
  'Query.choix': COMPLETION,
  'Query.nomenclature': { ...COMPLETION, objects: ({ nom }) => LONGUES[String(nom)] ?? 100 },
  'Query.procedure': { parts: () => ({ completion: 1 }), objects: () => 1, inMemory: true },
  'Procedure.fiches': { objects: () => 11, inMemory: true },
  'FicheDeSaisie.champs': { objects: () => 10, inMemory: true },
  'ChampDeSaisie.choix': { objects: () => 6, inMemory: true },
  'Query.formations': LIST,
  'Query.actions': LIST,
  'Query.sessions': LIST,
  'Query.organismes': { parts: (args) => ({ list: searched(args) }) },
  'FormationConnection.totalCount': LIST,
  'ActionConnection.totalCount': LIST,
  'SessionConnection.totalCount': LIST,
  'OrganismeConnection.totalCount': LIST,
  'Query.programmes': { ...LIST, objects: () => 20 },
  'Query.simulerActe': ENTRY,
  'Query.doublonsDeSaisie': ENTRY,
  'Query.mesLots': { ...LIST, objects: () => 20 },
  'Query.nodes': {
    parts: () => ({ list: 4 }),
    objects: ({ ids }) => length(ids),
  },
  'Query.tableauDeBord': { parts: () => ({ dashboard: 1 }) },
  'Subscription.tableauDeBord': { parts: () => ({ dashboard: 1 }) },
  'TableauDeBord.sessions': { objects: () => 8 },
  'TableauDeBord.actions': { objects: () => 5 },
  // Its pages are taken among hundreds, where those of a fiche are taken among a few.
  'Organisme.sessions': { parts: () => ({ page: 4 }) },
  'Organisme.actions': { parts: () => ({ page: 4 }) },
  'RubriqueSessions.sessions': LIST,
  'RubriqueActions.actions': LIST,
  'Action.actes': ENTRY,
  'Action.etatDeSaisie': ENTRY,
  'Action.modifications': ENTRY,
  'Session.diffusion': ENTRY,
  '__Schema.types': { objects: () => 300 },
  '__Schema.directives': { objects: () => 6 },
  '__Type.fields': { objects: () => 10 },
  '__Type.inputFields': { objects: () => 5 },
  '__Type.enumValues': { objects: () => 3 },
  '__Type.possibleTypes': { objects: () => 1 },
  '__Type.interfaces': { objects: () => 1 },
  '__Field.args': { objects: () => 1 },
  '__Directive.args': { objects: () => 1 },
};

export function ruleOf(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): PriceRule {
  if (parent.name === 'Mutation') return { parts: () => ({ act: 1 }) };
  const rule = RULES[`${parent.name}.${field.name}`] ?? {};
  if (rule.objects) return rule;
  if (!isListType(getNullableType(field.type))) return rule;
  const inPage = parent.name.endsWith('Connection');
  return { ...rule, objects: (_args, page) => (inPage ? page : FEW) };
}

export const isPage = (field: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(field.type).name.endsWith('Connection');

/** Whether it is read from another table with its row. */
export const isRelation = (field: GraphQLField<unknown, unknown>): boolean =>
  rowFieldOf(field)?.isLoaded === null && (isRowType(getNamedType(field.type)) || isPage(field));
