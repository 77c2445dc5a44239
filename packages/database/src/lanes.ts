import postgres from 'postgres';
import type { Plans, PoolState } from './base.ts';
import type { OpenClient } from './connection-pool.ts';
import { ConnectionPool } from './connection-pool.ts';
import type { PostgresSettings } from './postgres-settings.ts';
import {
  EXPORT_CONNECTIONS,
  EXPORT_QUEUE,
  IDENTITY_CONNECTIONS,
  localSettings,
  MAINTENANCE_CONNECTIONS,
  sessionSettings,
} from './postgres-settings.ts';
import type { Lane, RequestScope } from './request-scope.ts';
import { currentScope } from './request-scope.ts';
import type { Send, Statement } from './statements.ts';
import { statement } from './statements.ts';

/** Statements and transactions, each on the connections that it may take. */
export interface Lanes {
  /** What Drizzle calls, for reads of either plan. */
  clients: Record<Plans, postgres.Sql>;
  /** Runs on a connection of its own. */
  begin: <T>(work: (tx: postgres.TransactionSql) => Promise<T>) => Promise<T>;
  /** A client of Postgres itself, for what a session must keep. */
  openDirect: (options: postgres.Options<Record<string, never>>) => postgres.Sql;
  states: () => PoolState[];
  end: () => Promise<void>;
}

/** Custom reads are planned for their own parameters (docs/decisions/005). */
type PoolName = Lane | 'custom read';

export function openLanes(
  url: string,
  settings: PostgresSettings,
  { defaultLane }: { defaultLane: Lane | undefined },
): Lanes {
  // Drizzle sets how days and instants are read and written on the client that it is given.
  const options = { parsers: {}, serializers: {} };
  const openPool = (lane: Lane, size: number, plans: Plans): Pool => {
    const session = sessionSettings(lane, settings, `force_${plans}_plan`);
    const pooled = settings.pooler === 'transaction' && lane !== 'maintenance';
    const open: OpenClient = (onclose) =>
      withParsers(
        postgres(lane === 'maintenance' ? (settings.directUrl ?? url) : url, {
          max: 1,
          connect_timeout: 5,
          // Nothing here is worth a connection that serves nobody.
          idle_timeout: lane === 'maintenance' || lane === 'export' ? 10 : undefined,
          connection: { application_name: 'sofi', ...(pooled ? {} : session) },
          prepare: !pooled,
          onclose,
          onnotice: () => {},
        }),
        options,
      );
    return {
      connections: new ConnectionPool({
        open,
        size,
        queue: lane === 'export' ? EXPORT_QUEUE : settings.queue,
      }),
      texts: new Map(),
      local: pooled ? localSettings(session) : null,
      repeats: lane === 'maintenance',
    };
  };
  const pools: Record<PoolName, Pool> = {
    read: openPool('read', settings.readConnections, 'generic'),
    'custom read': openPool('read', settings.readConnections, 'custom'),
    write: openPool('write', settings.writeConnections, 'generic'),
    identity: openPool('identity', IDENTITY_CONNECTIONS, 'generic'),
    export: openPool('export', EXPORT_CONNECTIONS, 'custom'),
    maintenance: openPool('maintenance', MAINTENANCE_CONNECTIONS, 'generic'),
  };
  const laneOf = (scope: RequestScope | undefined): Lane | undefined => scope?.lane ?? defaultLane;

  const sendWith =
    (plans: Plans): Send =>
    (text, parameters, sendOptions) => {
      const scope = currentScope();
      const lane = laneOf(scope) ?? (READ.test(text) ? 'read' : 'write');
      const pool = pools[lane === 'read' && plans === 'custom' ? 'custom read' : lane];
      return sendTo(pool, scope?.signal, text, parameters, sendOptions);
    };
  const begin: Lanes['begin'] = (work) => {
    const scope = currentScope();
    const lane = laneOf(scope);
    const pool = pools[lane === undefined || lane === 'read' ? 'write' : lane];
    return beginOn(pool, scope?.signal, work);
  };
  const client = (plans: Plans) =>
    ({ options, unsafe: sendWith(plans), begin }) as unknown as postgres.Sql;
  return {
    clients: { generic: client('generic'), custom: client('custom') },
    begin,
    openDirect: (direct) =>
      postgres(settings.directUrl ?? url, {
        connect_timeout: 5,
        connection: {
          application_name: 'sofi',
          ...sessionSettings('maintenance', settings, 'auto'),
        },
        onnotice: () => {},
        ...direct,
      }),
    states: () =>
      Object.entries(pools).map(([name, { connections }]) => ({ name, ...connections.state })),
    async end() {
      await Promise.all(Object.values(pools).map(({ connections }) => connections.end()));
    },
  };
}

interface Pool {
  connections: ConnectionPool;
  /** Statements that are kept prepared on each connection. */
  texts: Map<string, readonly string[]>;
  /** What each transaction begins with, where a session cannot keep it. */
  local: string | null;
  /** Its transactions send the same statements again and again: they are kept prepared too. */
  repeats: boolean;
}

/** Distinct statements kept on each connection: a client that invents queries does not fill the server. */
const TEXTS_MAX = 400;

const READ = /^[(\s]*(?:select|with)\b/i;

function sendTo(
  { connections, texts, local }: Pool,
  signal: AbortSignal | undefined,
  text: string,
  parameters: unknown[] | undefined,
  options: { prepare?: boolean } | undefined,
): Statement {
  const { tables, kept } = keep(texts, text);
  const query = (client: Pick<postgres.Sql, 'unsafe'>) =>
    client.unsafe(text, parameters as never[], { ...options, prepare: local === null && kept });
  return statement(
    text,
    (sending) =>
      connections.run({
        tables,
        signal,
        leaves: true,
        run: (client) =>
          local === null
            ? sending(query(client))
            : client.begin(async (tx) => {
                await tx.unsafe(local);
                return sending(query(tx));
              }),
      }),
    signal,
  );
}

function keep(texts: Pool['texts'], text: string): { tables: readonly string[]; kept: boolean } {
  const known = texts.get(text);
  const tables = known ?? tablesOf(text);
  const kept = known !== undefined || texts.size < TEXTS_MAX;
  if (!known && kept) texts.set(text, tables);
  return { tables, kept };
}

/** A transaction; once it has lost its connection, nothing that is left of it runs. */
const beginOn = <T>(
  { connections, local, texts, repeats }: Pool,
  signal: AbortSignal | undefined,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T> =>
  connections.run({
    tables: [],
    signal,
    // It may have been committed: what came of it is waited for.
    leaves: false,
    run: (client) =>
      client.begin(async (tx) => {
        if (local !== null) await tx.unsafe(local);
        return work(within(tx, signal, repeats ? texts : null));
      }) as Promise<T>,
  });

function within(
  tx: postgres.TransactionSql,
  signal: AbortSignal | undefined,
  texts: Pool['texts'] | null,
): postgres.TransactionSql {
  const send: Send = (text, parameters, options) => {
    const prepare = texts ? keep(texts, text).kept : options?.prepare;
    return statement(
      text,
      (sending) => sending(tx.unsafe(text, parameters as never[], { ...options, prepare })),
      signal,
    );
  };
  return new Proxy(tx, {
    get(target, name) {
      if (name === 'unsafe') return send;
      if (name === 'savepoint')
        return (work: (inner: postgres.TransactionSql) => Promise<unknown>) =>
          target.savepoint((inner) => work(within(inner, signal, texts)));
      return Reflect.get(target, name) as unknown;
    },
  });
}

const TABLES = /\b(?:from|join|update|into)\s+(?:only\s+)?"?([a-z_]\w*)/gi;

const tablesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(TABLES)].map(([, name]) => name!)),
];

function withParsers(
  client: postgres.Sql,
  { parsers, serializers }: { parsers: object; serializers: object },
): postgres.Sql {
  Object.assign(client.options.parsers, parsers);
  Object.assign(client.options.serializers, serializers);
  return client;
}
