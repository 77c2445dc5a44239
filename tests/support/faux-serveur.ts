import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

export interface Demande {
  query: string;
  variables: Record<string, unknown>;
  headers: IncomingMessage['headers'];
}

/** What a network and its proxies do to a request. */
export const PANNES = [
  'coupee avant',
  'coupee apres',
  '429',
  '503 avant',
  '503 apres',
  'corps coupe',
  'page HTML avant',
  'page HTML apres',
  'silence avant',
  'silence apres',
] as const;
export type Panne = (typeof PANNES)[number];

/** Serves answers of `repondre` over HTTP, and does to each request what `panne` says. */
export function fauxServeur(
  repondre: (demande: Demande) => object,
  panne: () => Panne | null = () => null,
) {
  const serveur = createServer((requete, reponse) => {
    void (async () => {
      const demande = await lire(requete);
      const quoi = panne();
      const faite = quoi === null || /apres|coupe$/.test(quoi) ? repondre(demande) : {};
      servir(quoi, JSON.stringify(faite), reponse);
    })();
  });
  beforeAll(() => new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret)));
  afterAll(() => {
    serveur.closeAllConnections();
    serveur.close();
  });
  return () => `http://127.0.0.1:${(serveur.address() as AddressInfo).port}/graphql`;
}

async function lire(requete: IncomingMessage): Promise<Demande> {
  const { headers, url, method } = requete;
  if (method === 'GET') {
    const { searchParams } = new URL(url!, 'http://x');
    const variables = JSON.parse(searchParams.get('variables') ?? '{}') as Demande['variables'];
    return { query: searchParams.get('query')!, variables, headers };
  }
  const morceaux: Buffer[] = [];
  for await (const morceau of requete) morceaux.push(morceau as Buffer);
  const corps = JSON.parse(Buffer.concat(morceaux).toString()) as Partial<Demande>;
  return { query: corps.query!, variables: corps.variables ?? {}, headers };
}

function servir(panne: Panne | null, corps: string, reponse: ServerResponse): void {
  if (panne?.startsWith('silence')) return;
  if (panne?.startsWith('coupee')) {
    reponse.destroy();
  } else if (panne === '429') {
    reponse.writeHead(429, { 'retry-after': '0' }).end();
  } else if (panne?.startsWith('503')) {
    reponse.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Service indisponible</h1>');
  } else if (panne?.startsWith('page')) {
    reponse.writeHead(200, { 'content-type': 'text/html' }).end('<html>Portail</html>');
  } else if (panne === 'corps coupe') {
    reponse.writeHead(200, { 'content-length': Buffer.byteLength(corps) });
    reponse.write(corps.slice(0, corps.length / 2), () => reponse.destroy());
  } else {
    reponse.writeHead(200, { 'content-type': 'application/json' }).end(corps);
  }
}

/** Numbers from 0 to 1 that a seed repeats. */
export function hasard(graine: number): () => number {
  let etat = graine;
  return () => {
    etat = (etat + 0x6d2b79f5) | 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
