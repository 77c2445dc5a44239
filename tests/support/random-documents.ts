import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLSchema,
} from 'graphql';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
  VariablesInAllowedPositionRule,
} from 'graphql';

/** Draws from a seed: the same ones each time. */
export interface Random {
  /** Below `max`. */
  below: (max: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(among: readonly T[]) => T;
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (max: number) => Math.floor(next() * max);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (among) => among[below(among.length)]!,
  };
}

/** A number for a text, the same each time. */
export function hashOf(text: string, seed: number): number {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

export interface Document {
  query: string;
  operationName: string;
  variables: Record<string, unknown>;
}

export interface DocumentOptions {
  schema: GraphQLSchema;
  /** A value for this place, as JSON; undefined: any of its type. */
  valueOf: (argument: { name: string; type: string }, random: Random) => unknown;
  /** Fields of the operation that are asked. */
  roots: readonly string[];
  depth: number;
}

const RULES = [OverlappingFieldsCanBeMergedRule, VariablesInAllowedPositionRule];

/** A valid document with aliases, fragments, directives, variables with and without defaults, and several operations. */
export function randomDocument(random: Random, options: DocumentOptions): Document {
  for (;;) {
    const document = new Writer(random, options).write();
    // What the other rules ask holds of all that is drawn.
    if (validate(options.schema, parse(document.query), RULES).length === 0) return document;
  }
}

class Writer {
  readonly #random: Random;
  readonly #options: DocumentOptions;
  readonly #fragments: string[] = [];
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};

  constructor(random: Random, options: DocumentOptions) {
    this.#random = random;
    this.#options = options;
  }

  write(): Document {
    const { schema, depth } = this.#options;
    const body = this.#selection(schema.getQueryType()!, depth);
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    const other = this.#random.chance(0.2) ? 'query Other { __typename }\n' : '';
    return {
      query: `${other}query Asked${definitions} ${body}\n${this.#fragments.join('\n')}`,
      operationName: 'Asked',
      variables: this.#variables,
    };
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const parts = Array.from({ length: 1 + this.#random.below(4) }, () => this.#part(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  #part(type: GraphQLNamedType, depth: number): string {
    const random = this.#random;
    const { schema } = this.#options;
    if (isAbstractType(type) && random.chance(0.7)) {
      const possible = random.pick(schema.getPossibleTypes(type));
      return `... on ${possible.name}${this.#directives()} ${this.#selection(possible, depth)}`;
    }
    if (type !== schema.getQueryType() && random.chance(0.12)) {
      const around = isObjectType(type)
        ? random.pick<GraphQLNamedType>([type, ...type.getInterfaces()])
        : type;
      if (random.chance(0.5))
        return `... on ${around.name}${this.#directives()} ${this.#selection(around, depth)}`;
      const name = `F${this.#fragments.length}`;
      const rank = this.#fragments.push('') - 1;
      this.#fragments[rank] =
        `fragment ${name} on ${around.name} ${this.#selection(around, depth)}`;
      const spread = `...${name}${this.#directives()}`;
      return random.chance(0.3) ? `${spread} ...${name}` : spread;
    }
    return this.#fieldOf(type, depth);
  }

  #fieldOf(type: GraphQLNamedType, depth: number): string {
    const random = this.#random;
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    if (random.chance(0.05)) return random.chance(0.5) ? '__typename' : 'nom_du_type: __typename';
    const isRoot = type === this.#options.schema.getQueryType();
    const fields = Object.values(type.getFields()).filter(({ name, type: value }) =>
      isRoot ? this.#options.roots.includes(name) : depth > 0 || isLeafType(getNamedType(value)),
    );
    if (fields.length === 0) return '__typename';
    return this.#field(random.pick(fields), depth);
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const random = this.#random;
    const args = this.#arguments(field.args);
    const value = getNamedType(field.type);
    // Of other arguments another name, as a rule: what overlaps must be the same.
    const alias = args
      ? `${field.name}_${hashOf(args, 7) >>> 0}: `
      : random.chance(0.15)
        ? `${random.pick(['a', 'b', 'x'.repeat(70)])}_${field.name}: `
        : '';
    const named = args && random.chance(0.2) ? '' : alias;
    const beneath = isLeafType(value) ? '' : ` ${this.#selection(value, depth - 1)}`;
    return `${named}${field.name}${args}${this.#directives()}${beneath}`;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const written = args
      .filter((arg) => isRequiredArgument(arg) || this.#random.chance(0.35))
      .map((arg) => `${arg.name}: ${this.#value(arg.name, arg.type)}`);
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  #directives(): string {
    const random = this.#random;
    if (!random.chance(0.12)) return '';
    return ` @${random.pick(['skip', 'include'])}(if: ${this.#lifted('Boolean!', random.chance(0.5))})`;
  }

  #value(name: string, type: GraphQLInputType): string {
    const value = this.#json(name, type);
    if (value === undefined) return 'null';
    return this.#random.chance(0.4)
      ? this.#lifted(String(type), value, type)
      : literal(value, type);
  }

  /** The value as it stands, or as a variable, sent or by default. */
  #lifted(type: string, value: unknown, of?: GraphQLInputType): string {
    const random = this.#random;
    const written = of ? literal(value, of) : String(value);
    if (random.chance(0.3)) return written;
    const name = `v${this.#definitions.length}`;
    if (random.chance(0.4)) this.#definitions.push(`$${name}: ${type} = ${written}`);
    else {
      this.#definitions.push(`$${name}: ${type}`);
      this.#variables[name] = value;
    }
    return `$${name}`;
  }

  #json(name: string, given: GraphQLInputType, depth = 2): unknown {
    const random = this.#random;
    if (!isNonNullType(given) && random.chance(0.05)) return null;
    const type = getNullableType(given);
    const own = this.#options.valueOf({ name, type: String(type) }, random);
    if (own !== undefined) return own;
    if (isListType(type))
      return Array.from({ length: random.below(3) }, () =>
        this.#json(name, type.ofType, depth),
      ).filter((item) => item !== null);
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isRequiredInputField(field) || (depth > 0 && random.chance(0.12)))
          .map((field) => [field.name, this.#json(field.name, field.type, depth - 1)]),
      );
    if (String(type) === 'Boolean') return random.chance(0.5);
    if (String(type) === 'Int') return random.below(4);
    if (String(type) === 'Float') return random.below(40) / 4;
    return random.pick(['a', 'été', '']);
  }
}

/** As a document writes it. */
function literal(value: unknown, given: GraphQLInputType): string {
  const type = getNullableType(given);
  if (value === null || value === undefined) return 'null';
  if (isListType(type) && Array.isArray(value))
    return `[${value.map((item) => literal(item, type.ofType)).join(', ')}]`;
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner, fields[name]!.type)}`)
      .join(', ')} }`;
  }
  return isEnumType(type) ? (value as string) : JSON.stringify(value);
}
