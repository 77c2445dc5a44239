import type { GraphQLArgument } from 'graphql';
import { isObjectType } from 'graphql';
import { isPage, isRelation, pageSize, ruleOf } from './rules.ts';
import type { SelectedField } from './selection.ts';
import type { Tariff } from './tariff.ts';
import type { Variables } from './values.ts';
import { argumentsOf } from './values.ts';

export interface Price {
  points: number;
  /** The part that costs most, as the response keys that lead to it. */
  dearest: readonly string[];
}

export interface Pricing {
  tariff: Tariff;
  variables: Variables;
  /** Sees the arguments of each field before it is priced. @throws what it refuses. */
  check?: (field: SelectedField, values: ReadonlyMap<GraphQLArgument, unknown>) => void;
}

type Answered = Readonly<Record<string, unknown>>;

/** Where fields stand. */
interface Place {
  /** How many objects they are read of. */
  times: number;
  /** Those objects, once they are known. */
  answered: readonly Answered[] | undefined;
  /** Items of the page that they are part of. */
  page: number;
  depth: number;
}

/**
 * The price of a selection: by the sizes that its arguments allow or, with `answer`, by those of the answer. A list costs its
 * items times what lies beneath each; objects of several types cost what the dearest type does.
 */
export function priceOf(
  fields: readonly SelectedField[],
  pricing: Pricing,
  answer?: Answered,
): Price {
  const { points, dearest } = sum(fields, pricing, {
    times: 1,
    answered: answer && [answer],
    page: 1,
    depth: 0,
  });
  return { points: Math.ceil(pricing.tariff.operation + points), dearest };
}

function price(field: SelectedField, pricing: Pricing, place: Place, readAlone: boolean): Price {
  const { key, parent, definition, children } = field;
  const { tariff, variables, check } = pricing;
  const values = argumentsOf(field, variables);
  check?.(field, values);
  const args = Object.fromEntries([...values].map(([{ name }, value]) => [name, value]));
  const { parts, objects, page, inMemory } = ruleOf(parent, definition);
  const found = place.answered?.flatMap(({ [key]: value }) => (value === undefined ? [] : [value]));
  const times = found ? found.length : place.times;

  const part = (name: keyof Tariff, count: number) => count * tariff[name];
  let own = tariff[nameOf(field)];
  for (const [name, count] of Object.entries(parts?.(args) ?? {}))
    own += part(name as keyof Tariff, times * count);
  if (readAlone) own += part('statement', times);
  const isNested = place.depth > 1;
  if (isNested && (isPage(definition) || definition.name === 'pageInfo'))
    own += part('page', times);
  if (isNested && definition.name === 'totalCount') own += part('count', times);
  if (children.length === 0) return { points: own + part('value', times), dearest: [key] };

  const answered = found?.flat().filter((value): value is Answered => value !== null);
  const count = answered ? answered.length : times * (objects?.(args, place.page) ?? 1);
  own += part(inMemory ? 'value' : 'object', count);
  const beneath = sum(children, pricing, {
    times: count,
    answered,
    page: page?.(args) ?? ('first' in args ? pageSize(args) : place.page),
    depth: place.depth + 1,
  });
  return {
    points: own + beneath.points,
    dearest: [key, ...(beneath.points > own ? beneath.dearest : [])],
  };
}

function nameOf({ definition, children }: SelectedField): keyof Tariff {
  if (children.length === 0) return 'namedField';
  return isRelation(definition) ? 'namedRelation' : 'namedSelection';
}

function sum(fields: readonly SelectedField[], pricing: Pricing, place: Place): Price {
  const readAlone = otherUses(fields);
  const byType = new Map<string, number>();
  let shared = 0;
  let dearest: Price = { points: 0, dearest: [] };
  for (const field of fields) {
    const its = price(field, pricing, place, readAlone.has(field));
    if (its.points > dearest.points) dearest = its;
    const { parent } = field;
    if (isObjectType(parent)) byType.set(parent.name, (byType.get(parent.name) ?? 0) + its.points);
    else shared += its.points;
  }
  return { points: shared + Math.max(0, ...byType.values()), dearest: dearest.dearest };
}

/** A relation is read with its parent once: under other names with other arguments, by statements of its own. */
function otherUses(fields: readonly SelectedField[]): ReadonlySet<SelectedField> {
  const others = new Set<SelectedField>();
  const uses = Map.groupBy(
    fields.filter(({ children }) => children.length > 0),
    ({ parent, definition }) => `${parent.name}.${definition.name}`,
  );
  for (const [first, ...rest] of uses.values())
    if (rest.length > 0 && [first!, ...rest].some(hasArguments))
      for (const field of rest) others.add(field);
  return others;
}

const hasArguments = ({ node, children }: SelectedField): boolean =>
  (node.arguments?.length ?? 0) > 0 || children.some(hasArguments);
