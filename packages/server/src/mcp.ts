import { readFile } from 'node:fs/promises';
import type { Api } from '@sofi/graphql';
import { schema } from '@sofi/graphql';
import type { AnswerMcp } from '@sofi/mcp';
import { createMcp } from '@sofi/mcp';

const text = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The endpoint for agents, with the texts that it lends them. */
export async function openMcp(options: {
  name: string;
  origin: string | null;
  sessionPage: string | null;
  introspection: boolean;
  signal: (error: unknown) => void;
}): Promise<AnswerMcp> {
  const [guide, glossary] = await Promise.all([
    text('docs/analystes.md'),
    text('packages/domain/README.md'),
  ]);
  return createMcp({ ...options, schema, guide, glossary });
}

/** Has the API answer a body in the name of who sent a request. */
export async function postTo(
  { fetch }: Pick<Api, 'fetch'>,
  request: Request,
  { corps, adresse }: { corps: string; adresse: string },
): Promise<unknown> {
  const authorization = request.headers.get('authorization');
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json',
    ...(authorization === null ? {} : { authorization }),
  };
  const url = new URL('/graphql', request.url);
  const question = new Request(url, {
    method: 'POST',
    headers,
    body: corps,
    signal: request.signal,
  });
  return (await fetch(question, { adresse })).json();
}
