import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';
import type { Base } from '@sofi/database';
import { suivreEvenements, suivrePublications } from '@sofi/database';
import type { Acteur, ReglagesDeCompte } from '@sofi/domain';
import type { Magasin } from '@sofi/graphql';
import { createApi } from '@sofi/graphql';
import { adresseDe } from './adresse.ts';
import { ArretAnnonce } from './arret.ts';
import { ouvrirCache } from './cache.ts';
import { decrire } from './decrire.ts';
import { identifierAvec } from './identite.ts';
import type { Fournisseur } from './openid.ts';
import { verificateurOpenId } from './openid.ts';
import { servirPage } from './pages/index.ts';
import { estDirecte, repondreDirectement } from './question-directe.ts';

export interface OptionsDeServeur {
  base: Base;
  /** Who callers without a proof of identity are. */
  acteur: Acteur;
  /** How accounts behave here. */
  comptes?: ReglagesDeCompte | undefined;
  /** Whose tokens are accepted beside ours. */
  fournisseur?: Fournisseur | null;
  /** Proxies of ours before this server: their X-Forwarded-For is true. */
  proxys?: number;
  /** Told after each mutation: there may be mails to send. */
  apresMutation?: (() => void) | undefined;
  hote: string;
  /** 0: any free one. */
  port: number;
  /** Keeps answers to anonymous callers, in so many bytes and where servers share them; absent: each is computed. */
  reponses?: { octets: number; partage?: Magasin | undefined } | undefined;
  /** Milliseconds after which a silent subscription looks whether its reader still may read; a minute when absent. */
  reveil?: number | undefined;
  horloge?: () => Date;
  signaler?: (erreur: unknown, reference: string) => void;
}

export interface Serveur {
  /** `http://127.0.0.1:4000` */
  origine: string;
  /** Answers what has been asked, then stops. The database stays open. */
  arreter: () => Promise<void>;
}

/** Serves the API at `/graphql` and the pages. @throws ArretAnnonce when the port cannot be had. */
export async function demarrer({
  base,
  acteur,
  comptes,
  fournisseur = null,
  proxys = 0,
  apresMutation,
  hote,
  port,
  reponses,
  reveil,
  horloge = () => new Date(),
  signaler = (erreur, reference) => console.error(`[${reference}]`, decrire(erreur)),
}: OptionsDeServeur): Promise<Serveur> {
  const suivi = reponses && (await suivrePublications(base));
  const evenements = await suivreEvenements(base, { reveil });
  const api = createApi({
    db: base.db,
    evenements,
    identifier: identifierAvec(base.db, {
      parDefaut: acteur,
      openid: fournisseur && verificateurOpenId(fournisseur),
      horloge,
    }),
    reglages: comptes,
    apresMutation,
    horloge,
    signaler,
    cache: suivi && ouvrirCache(suivi, reponses),
  });
  const flux = new Set<ServerResponse>();
  const adaptateur = createServerAdapter<{ req: IncomingMessage; res: ServerResponse }>(
    async (requete, { req, res }) => {
      const page = await servirPage(requete, base, horloge());
      if (page) return page;
      const reponse = await api.fetch(requete, { adresse: adresseDe(req, proxys) });
      if (reponse.headers.get('content-type')?.startsWith('text/event-stream')) {
        flux.add(res);
        res.once('close', () => flux.delete(res));
      }
      return reponse;
    },
  );
  let arrete = false;
  const serveur = createServer((requete, reponse) => {
    // While the server stops, no connection outlives what is under way on it.
    if (arrete) reponse.setHeader('connection', 'close');
    reponse.once('close', () => {
      if (arrete) setImmediate(() => serveur.closeIdleConnections());
    });
    const statut = refusDeCorps(requete);
    if (statut !== null) refuser(reponse, statut);
    else if (estDirecte(requete))
      void repondreDirectement(requete, reponse, api.repondre, {
        proxys,
        sinon: () => adaptateur(requete, reponse),
      });
    else void adaptateur(requete, reponse);
  });
  await new Promise<void>((ecoute, echec) => {
    serveur.once('error', (erreur: NodeJS.ErrnoException) => echec(raison(erreur, hote, port)));
    serveur.listen(port, hote, ecoute);
  });
  const { port: obtenu } = serveur.address() as AddressInfo;
  return {
    origine: `http://${hote.includes(':') ? `[${hote}]` : hote}:${obtenu}`,
    async arreter() {
      arrete = true;
      const ferme = new Promise<void>((fini) => {
        serveur.close(() => fini());
        serveur.closeIdleConnections();
      });
      // Subscriptions would hold their connections for ever.
      await evenements.arreter();
      const sursis = setTimeout(() => {
        for (const un of flux) un.destroy();
      }, SURSIS);
      await ferme;
      clearTimeout(sursis);
      await suivi?.arreter();
    },
  };
}

/** Milliseconds for readers of subscriptions to take what was written to them: some never do. */
const SURSIS = 2000;

/** Longest body of a request, in bytes. */
const CORPS_MAX = 2 ** 20;

/** A body says its length, which Node's parser then holds it to: RFC 9110, 15.5.12 and 15.5.14. */
function refusDeCorps({ method, headers }: IncomingMessage): 411 | 413 | null {
  if (headers['transfer-encoding'] !== undefined) return 411;
  return method !== 'GET' && Number(headers['content-length'] ?? 0) > CORPS_MAX ? 413 : null;
}

const REFUS = {
  411: 'Le corps de la requête doit dire sa longueur (Content-Length).',
  413: 'Le corps de la requête dépasse un mégaoctet.',
};

function refuser(reponse: ServerResponse, statut: keyof typeof REFUS): void {
  reponse.writeHead(statut, { 'content-type': 'application/json', connection: 'close' });
  reponse.end(
    JSON.stringify({
      errors: [{ message: REFUS[statut], extensions: { code: 'BAD_USER_INPUT' } }],
    }),
  );
}

function raison(erreur: NodeJS.ErrnoException, hote: string, port: number): Error {
  if (erreur.code === 'EADDRINUSE')
    return new ArretAnnonce(`Le port ${port} est déjà pris : choisissez-en un autre (PORT).`);
  if (erreur.code === 'EACCES')
    return new ArretAnnonce(
      `Le port ${port} est réservé : choisissez-en un au-dessus de 1023 (PORT).`,
    );
  if (erreur.code === 'EADDRNOTAVAIL' || erreur.code === 'ENOTFOUND')
    return new ArretAnnonce(`L’adresse ${hote} n’est pas celle de cette machine (HOST).`);
  return erreur;
}
