import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';

/** Where an export is written. A write is done when the reader has room for more. */
export interface Sink {
  readonly begun: boolean;
  write: (part: string | Uint8Array) => Promise<void>;
  end: () => Promise<void>;
}

export interface AnswerHead {
  contentType: string;
  fileName: string;
  headers: Record<string, string>;
  gzip: boolean;
}

/** Answers with status 200 at the first write: what fails before may still be said otherwise. */
export function responseSink(response: ServerResponse, head: AnswerHead): Sink {
  let out: Writable | undefined;
  const open = (): Writable => {
    response.writeHead(200, {
      ...head.headers,
      'content-type': head.contentType,
      'content-disposition': `attachment; filename="${head.fileName}"`,
      'cache-control': 'no-store',
      vary: 'Accept-Encoding',
      ...(head.gzip ? { 'content-encoding': 'gzip' } : {}),
    });
    if (!head.gzip) return response;
    const gzip = createGzip({ level: 5 });
    gzip.pipe(response);
    response.once('close', () => gzip.destroy());
    return gzip;
  };
  return streamSink(
    () => (out ??= open()),
    () => out !== undefined,
  );
}

/** A sink over any stream, opened when it is first written to. */
export function streamSink(stream: () => Writable, begun: () => boolean = () => true): Sink {
  return {
    get begun() {
      return begun();
    },
    async write(part) {
      const out = stream();
      if (out.destroyed) throw new ReaderGoneError();
      if (out.write(part)) return;
      await happens(out, 'drain');
    },
    async end() {
      const out = stream();
      const finished = happens(out, 'finish');
      out.end();
      await finished;
    },
  };
}

/** Writes all of it to a file first, then on to the sink at the pace of its reader. */
export async function throughFile(write: (sink: Sink) => Promise<void>, sink: Sink): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sofi-export-'));
  try {
    const path = join(folder, 'export');
    const file = createWriteStream(path);
    const spool = streamSink(() => file);
    await write(spool);
    await spool.end();
    for await (const part of createReadStream(path) as AsyncIterable<Buffer>)
      await sink.write(part);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nobody reads any further. */
export class ReaderGoneError extends Error {
  override name = 'ReaderGoneError';
}

/** Waits for an event. @throws ReaderGoneError where the stream closes instead; its own error */
const happens = (out: Writable, event: 'drain' | 'finish'): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      out.off(event, done).off('close', gone).off('error', fail);
      act();
    };
    const done = () => settle(resolve);
    const gone = () => settle(() => reject(new ReaderGoneError()));
    const fail = (error: Error) => settle(() => reject(error));
    out.once(event, done).once('close', gone).once('error', fail);
  });
