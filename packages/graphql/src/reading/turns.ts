import { setImmediate } from 'node:timers/promises';
import type { PothosOutputFieldConfig, SchemaTypes } from '@pothos/core';
import SchemaBuilder, { BasePlugin } from '@pothos/core';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { Kind } from 'graphql';

const NAME = 'turns';

/** Fields of an operation itself that are read at a time. */
const AT_A_TIME = 4;
/** Items of a list that are answered in one turn of the event loop. */
const SLICE = 500;

/**
 * Reads a few fields of an operation at a time. All fifty that it may have would be planned, or answered from memory, before the process
 * serves anybody else, and would put a hundred statements before those of others.
 */
class Turns<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { parentType }: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (parentType !== 'Query') return resolve;
    return (root, args, ctx, info) =>
      isAlone(info)
        ? resolve(root, args, ctx, info)
        : queueOf(ctx)(() => resolve(root, args, ctx, info));
  }
}

const isAlone = ({ operation: { selectionSet } }: GraphQLResolveInfo): boolean =>
  selectionSet.selections.length === 1 && selectionSet.selections[0]!.kind === Kind.FIELD;

type Queue = (read: () => unknown) => Promise<unknown>;
const queues = new WeakMap<object, Queue>();

function queueOf(ctx: object): Queue {
  let queue = queues.get(ctx);
  if (!queue) queues.set(ctx, (queue = createQueue()));
  return queue;
}

/** Each that had to wait begins in a turn of the event loop of its own. */
function createQueue(): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const passOn = () => {
    const begin = waiting.shift();
    if (begin) turn = turn.then(() => setImmediate()).then(() => begin());
    else running--;
  };
  return async (read) => {
    if (running < AT_A_TIME) running++;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await read();
    } finally {
      passOn();
    }
  };
}

/** A list whose end other requests need not wait for. */
export const inSlices = <Item>(items: readonly Item[]): readonly Item[] | AsyncIterable<Item> =>
  items.length > SLICE ? sliced(items) : items;

async function* sliced<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const [rank, item] of items.entries()) {
    if (rank % SLICE === SLICE - 1) await setImmediate();
    yield item;
  }
}

SchemaBuilder.registerPlugin(NAME, Turns);

declare global {
  // eslint-disable-next-line typescript/no-namespace -- how Pothos learns of a plugin
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      turns: Turns<Types>;
    }
  }
}

export default NAME;
