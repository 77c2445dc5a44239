import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { publicLookup, refusePrivateHost } from './address.ts';

export interface Posting {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Whether addresses that are not of the public Internet may be called. */
  privateNetwork: boolean;
  /** Milliseconds for all of it. */
  timeout: number;
}

/** Status of the answer, and how its body begins where it is a refusal. */
export interface Answer {
  status: number;
  text: string;
}

/** What is read of a refusal's body, in bytes. */
const EXCERPT = 300;

/**
 * Posts to an address, on a connection of its own. Redirections are answers: what they lead to was not checked.
 * @throws PrivateAddressError, and the error of the network.
 */
export async function post(posting: Posting): Promise<Answer> {
  const url = new URL(posting.url);
  if (!posting.privateNetwork) refusePrivateHost(url);
  const signal = AbortSignal.timeout(posting.timeout);
  try {
    const answer = await send(url, posting, signal);
    const status = answer.statusCode!;
    const text = status >= 200 && status < 300 ? '' : await excerpt(answer);
    answer.destroy();
    return { status, text };
  } catch (error) {
    throw signal.aborted
      ? new Error(`Pas de réponse en ${posting.timeout / 1000} secondes.`, { cause: error })
      : error;
  }
}

const send = (
  url: URL,
  { headers, body, privateNetwork }: Posting,
  signal: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    request(
      url,
      {
        method: 'POST',
        agent: false,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal,
        ...(!privateNetwork && { lookup: publicLookup }),
      },
      resolve,
    )
      .on('error', reject)
      .end(body);
  });

async function excerpt(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length >= EXCERPT) break;
  }
  // One line that a log and a database can keep.
  return Buffer.concat(parts)
    .subarray(0, EXCERPT)
    .toString('utf8')
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
}
