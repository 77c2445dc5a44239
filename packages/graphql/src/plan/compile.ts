import type {
  FieldNode,
  GraphQLField,
  GraphQLNullableOutputType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
} from 'graphql';
import {
  defaultFieldResolver,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  visit,
} from 'graphql';
import { rowFieldOf } from './declared-fields.ts';
import type { PlannedField } from './info.ts';
import { PlannedInfo } from './info.ts';
import type { Output, Read, Run, Write } from './output.ts';
import type { Selected, Sets } from './selection.ts';
import { collectFields, setsOf } from './selection.ts';
import { leafWriter } from './values.ts';

/** A field of an object that is written: its key with what stands before it, and its value. */
interface WrittenField {
  key: string;
  read: (parent: unknown, run: Run) => unknown;
  write: Write;
}

/** Number of the last field that was compiled, of any plan. */
let last = 0;

/** Where a value stands. */
interface Place {
  nodes: readonly [FieldNode, ...FieldNode[]];
  path: NonNullable<GraphQLResolveInfo['path']>;
  infoOf: (run: Run) => PlannedInfo;
}

/** Compiles what an operation selects into functions that write it. */
export class Compiler {
  readonly #selected: Selected;
  #fields = 0;

  constructor(selected: Selected) {
    this.#selected = selected;
  }

  /** Writes an object of the type. */
  object(type: GraphQLObjectType, sets: Sets, path?: GraphQLResolveInfo['path']): Write {
    const fields: WrittenField[] = [];
    const checks: ((row: Readonly<Record<string, unknown>>) => boolean)[] = [];
    let constant = '{';
    for (const [key, nodes] of collectFields(this.#selected, type, sets)) {
      const name = nodes[0].name.value;
      const field = type.getFields()[name];
      const text = `${constant}${JSON.stringify(key)}:`;
      if (!field) {
        // `__typename`, as plans know no other.
        constant = `${text}${JSON.stringify(type.name)},`;
        continue;
      }
      const isLoaded = rowFieldOf(field)?.isLoaded;
      if (isLoaded) checks.push(isLoaded);
      fields.push({
        key: text,
        ...this.#field(field, { type, nodes, path: { prev: path, key, typename: type.name } }),
      });
      constant = ',';
    }
    const end = constant === '{' ? '{}' : constant === ',' ? '}' : `${constant.slice(0, -1)}}`;
    return (value, output) => {
      for (const isLoaded of checks)
        if (!isLoaded(value as Readonly<Record<string, unknown>>)) throw notLoaded(type.name);
      for (const { key, read, write } of fields) {
        output.text += key;
        write(read(value, output.run), output);
      }
      output.text += end;
    };
  }

  #field(
    field: GraphQLField<unknown, unknown>,
    { type, nodes, path }: Omit<Place, 'infoOf'> & { type: GraphQLObjectType },
  ): Pick<WrittenField, 'read' | 'write'> {
    const rank = this.#fields++;
    const declared = rowFieldOf(field);
    const resolve = (declared?.read ?? field.resolve ?? defaultFieldResolver) as Read;
    const planned: PlannedField = {
      number: ++last,
      selected: this.#selected,
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType: type,
      path,
    };
    const infoOf = (run: Run) => (run.infos[rank] ??= new PlannedInfo(planned, run));
    const argsOf = argumentsReader(field, nodes[0], rank);
    const write = this.#value(field.type, { nodes, path, infoOf });
    const coordinate = `${type.name}.${field.name}`;
    return {
      read: declared
        ? (parent, run) => {
            const value = resolve(parent, argsOf(run), run.context, infoOf(run));
            if (value === undefined) throw notLoaded(coordinate);
            return value;
          }
        : (parent, run) => resolve(parent, argsOf(run), run.context, infoOf(run)),
      write,
    };
  }

  #value(type: GraphQLOutputType, place: Place): Write {
    return isNonNullType(type)
      ? settled(this.#present(type.ofType, place), refuseNull)
      : settled(this.#present(type, place), writeNull);
  }

  /** Writes a value that is there. */
  #present(type: GraphQLNullableOutputType, place: Place): Write {
    const { nodes, path, infoOf } = place;
    if (isListType(type)) return listWriter(this.#value(type.ofType, place));
    if (isLeafType(type)) return leafWriter(type);
    if (!isAbstractType(type)) return this.object(type, setsOf(nodes), path);
    const writers = new Map<string, Write>();
    return (value, output) => {
      const name: unknown = type.resolveType?.(value, output.run.context, infoOf(output.run), type);
      if (typeof name !== 'string') throw new TypeError(`${type.name} does not know an object.`);
      let write = writers.get(name);
      if (!write) {
        const object = this.#selected.schema
          .getPossibleTypes(type)
          .find((possible) => possible.name === name);
        if (!object) throw new TypeError(`${name} is no ${type.name}.`);
        writers.set(name, (write = this.object(object, setsOf(nodes), path)));
      }
      write(value, output);
    };
  }
}

/** Arguments that name no variable are the same in each execution, others in all of one. */
function argumentsReader(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  rank: number,
): (run: Run) => Record<string, unknown> {
  let names = false;
  visit(node, {
    SelectionSet: () => false,
    Directive: () => false,
    Variable: () => {
      names = true;
    },
  });
  if (names) return (run) => (run.args[rank] ??= getArgumentValues(field, node, run.variables));
  const args = getArgumentValues(field, node);
  return () => args;
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'then' in value &&
  typeof value.then === 'function';

/** A value that is there or not, now or later. */
function settled(present: Write, absent: (output: Output) => void): Write {
  const write: Write = (value, output) => {
    if (value == null) absent(output);
    else if (isPromise(value)) output.later(value, write);
    else if (value instanceof Error) throw value;
    else present(value, output);
  };
  return write;
}

const writeNull = (output: Output): void => {
  output.text += 'null';
};

const refuseNull = (): never => {
  throw new TypeError('A value that must be there is null.');
};

function listWriter(item: Write): Write {
  return (value, output) => {
    if (Array.isArray(value)) writeItems(value, item, output);
    else if (isAsyncIterable(value))
      output.later(Array.fromAsync(value), (items, part) =>
        writeItems(items as unknown[], item, part),
      );
    else if (typeof value === 'object' && Symbol.iterator in (value as object))
      writeItems([...(value as Iterable<unknown>)], item, output);
    else throw new TypeError('A list field has no list.');
  };
}

function writeItems(items: readonly unknown[], write: Write, output: Output): void {
  output.text += '[';
  let rank = 0;
  try {
    for (; rank < items.length; rank++) {
      if (rank > 0) output.text += ',';
      write(items[rank], output);
    }
  } catch (error) {
    ignoreRejections(items.slice(rank + 1));
    throw error;
  }
  output.text += ']';
}

/** A promise that nobody awaits any more would end the process if it were rejected. */
function ignoreRejections(items: readonly unknown[]): void {
  for (const item of items) if (isPromise(item)) item.then(undefined, () => {});
}

const isAsyncIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

const notLoaded = (what: string) => new TypeError(`${what} was not loaded with its row.`);
