import type { Question } from './question.ts';
import { parseVariables } from './question.ts';

/** A question with what is sent beside it. */
export interface Request extends Question {
  operationName: string | null;
  /** Null: the caller says nothing of itself. */
  token: string | null;
}

/** Sends a question and yields each answer: one, or those of a stream of events. */
export async function* ask(
  { query, variables, operationName, token }: Request,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json, text/event-stream',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({
      query,
      variables: parseVariables(variables),
      ...(operationName === null ? {} : { operationName }),
    }),
  });
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    yield readable(await answer.text());
    return;
  }
  let rest = '';
  for await (const chunk of chunks(answer.body!.pipeThrough(new TextDecoderStream()))) {
    const events = (rest + chunk).split(/\r?\n\r?\n/);
    rest = events.pop()!;
    for (const event of events) {
      const data = event
        .split(/\r?\n/)
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trimStart())
        .join('\n');
      if (data !== '') yield readable(data);
    }
  }
}

async function* chunks(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** JSON with a line for each value; any other text as it is. */
function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
