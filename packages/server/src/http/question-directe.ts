import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Api, Handover } from '@sofi/graphql';
import { aEntetesDirects, COST_HEADER } from '@sofi/graphql';
import { adresseDe } from './adresse.ts';

/** Whether this is a POST whose body may be a plain question: it is read for `repondreDirectement`. */
export const estDirecte = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  url === '/graphql' &&
  Number(headers['content-length']) > 0 &&
  headers[COST_HEADER] === undefined &&
  aEntetesDirects({ accept: headers.accept, contentType: headers['content-type'] });

/**
 * Answers a plain question with Node's own objects. What the API leaves `sinon` answers, from where it was left: it finds the
 * body that was read as `body`, where the HTTP adapter looks for it.
 */
export async function repondreDirectement(
  requete: IncomingMessage,
  reponse: ServerResponse,
  repondre: Api['repondre'],
  { proxys, sinon }: { proxys: number; sinon: (handover: Handover) => unknown },
): Promise<void> {
  const { accept, 'content-type': contentType, authorization } = requete.headers;
  const corps = await lireCorps(requete);
  // Who breaks off while asking gets no answer.
  if (corps === null) return;
  const adresse = adresseDe(requete, proxys);
  const question = { accept, contentType, authorization, corps, adresse };
  const handover: Handover = {};
  const directe = await repondre(question, handover).catch(() => null);
  if (directe === null) {
    Object.assign(requete, { body: new ReadBody(corps) });
    sinon(handover);
    return;
  }
  reponse.writeHead(200, {
    ...directe.entetes,
    'content-length': Buffer.byteLength(directe.corps),
  });
  reponse.end(directe.corps);
}

/** A body for the HTTP adapter, which lists the keys of what it gets: of a text, one per character. */
class ReadBody {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  async *[Symbol.asyncIterator]() {
    yield Buffer.from(this.text);
  }
}

/** Null where it did not come whole. */
const lireCorps = (requete: IncomingMessage): Promise<string | null> =>
  new Promise((lu) => {
    const morceaux: Buffer[] = [];
    requete.on('data', (morceau: Buffer) => morceaux.push(morceau));
    requete.once('end', () => lu(Buffer.concat(morceaux).toString()));
    requete.once('error', () => lu(null));
  });
