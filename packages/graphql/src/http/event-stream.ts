import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Contexte } from '../schema/context.ts';
import type { Issue } from './responses.ts';

/**
 * The same answer, where it is a stream of events, as proxies pass it on at once: nginx, as it is installed, keeps an answer back until its
 * buffer is full, and `none` is no content coding (RFC 9110, 8.4.1). `start`: the `id` that a reader resumes from who loses the stream before
 * its first event.
 */
export function passingProxies(
  response: Response,
  start: string | null | undefined,
  { Response, TextEncoder }: Pick<typeof globalThis, 'Response' | 'TextEncoder'>,
): Response {
  const { headers, status } = response;
  if (!headers.get('content-type')?.startsWith('text/event-stream')) return response;
  headers.set('x-accel-buffering', 'no');
  headers.delete('content-encoding');
  if (start == null) return response;
  const first = new TextEncoder().encode(`id: ${start}\n\n`);
  return new Response(following(first, response.body!), { status, headers });
}

/** Bytes, then those of a stream, which is read no faster and ends with its reader. */
function following(
  first: Uint8Array,
  body: ReadableStream<Uint8Array>,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    start: (controller) => controller.enqueue(first),
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/**
 * Sends the place of each event in the journal as its `id:`, which readers give back as `Last-Event-ID`: WHATWG HTML, 9.2.6. The fields of an
 * event may stand in any order, so that it follows the data.
 */
export const numberingEvents: Plugin<Contexte & { issue: Issue }> = {
  onSubscribe: ({ args: { contextValue } }) => ({
    onSubscribeResult() {
      contextValue.issue.start = contextValue.cursor;
      return {
        onNext({ result, setResult }) {
          const { cursor } = contextValue;
          if (cursor === null) return;
          const stringify = (one: ExecutionResult) => `${JSON.stringify(one)}\nid: ${cursor}`;
          setResult({ ...result, stringify } as ExecutionResult);
        },
      };
    },
  }),
};
