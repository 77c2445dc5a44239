import {
  buildClientSchema,
  getIntrospectionQuery,
  NoDeprecatedCustomRule,
  parse,
  validate,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';

/** What `warnOfDeprecations` may be given. */
export interface DeprecationOptions {
  /** Instead of the global `fetch`. */
  fetch?: typeof fetch;
  /** Instead of `console.warn`. */
  warn?: (message: string) => void;
}

/**
 * For development: a `fetch` that warns, once for each, of deprecated fields, arguments and values that requests use. The server's own
 * schema says what is deprecated, so that it must allow introspection. Needs `graphql`.
 *
 * @example
 * createClient({ url, ...(import.meta.env.DEV && { fetch: warnOfDeprecations() }) });
 */
export function warnOfDeprecations({
  fetch: send = globalThis.fetch,
  warn = console.warn,
}: DeprecationOptions = {}): typeof fetch {
  const seen = new Set<string>();
  const once = (text: string) => !seen.has(text) && seen.add(text);
  let schema: Promise<GraphQLSchema | null> | undefined;

  const check = async (url: string, init: RequestInit | undefined) => {
    const query =
      typeof init?.body === 'string'
        ? (JSON.parse(init.body) as { query: string }).query
        : new URL(url).searchParams.get('query');
    if (query === null || !once(query)) return;
    schema ??= readSchema(send, url, init).catch((error: Error) => {
      warn(`SOFI : dépréciations inconnues (${error.message}).`);
      return null;
    });
    const known = await schema;
    if (!known) return;
    for (const { message } of validate(known, parse(query), [NoDeprecatedCustomRule]))
      if (once(message)) warn(`SOFI : ${message}`);
  };
  return (input, init) => {
    // What cannot be read is for the server to refuse.
    check(input instanceof Request ? input.url : String(input), init).catch(() => {});
    return send(input, init);
  };
}

async function readSchema(send: typeof fetch, url: string, init: RequestInit | undefined) {
  const headers = new Headers(init?.headers);
  headers.set('content-type', 'application/json');
  headers.delete('idempotency-key');
  const { origin, pathname } = new URL(url);
  const answer = await send(origin + pathname, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true }) }),
  });
  const { data } = (await answer.json()) as { data?: IntrospectionQuery | null };
  if (!data) throw new Error(`introspection : ${answer.status}`);
  return buildClientSchema(data);
}
