import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';
import type { Base } from '@sofi/database';
import type { Acteur } from '@sofi/domain';
import { createApi } from '@sofi/graphql';
import { ArretAnnonce } from './arret.ts';
import { servirPage } from './pages/index.ts';

export interface OptionsDeServeur {
  base: Base;
  acteur: Acteur;
  hote: string;
  /** 0: any free one. */
  port: number;
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
  hote,
  port,
  horloge = () => new Date(),
  signaler = (erreur, reference) => console.error(`[${reference}]`, causePremiere(erreur)),
}: OptionsDeServeur): Promise<Serveur> {
  const api = createApi({ db: base.db, identifier: () => acteur, horloge, signaler });
  const adaptateur = createServerAdapter(
    async (requete: Request, contexte: object) =>
      (await servirPage(requete, base, horloge())) ?? api.fetch(requete, contexte),
  );
  const serveur = createServer((requete, reponse) => void adaptateur(requete, reponse));
  await new Promise<void>((ecoute, echec) => {
    serveur.once('error', (erreur: NodeJS.ErrnoException) => echec(raison(erreur, hote, port)));
    serveur.listen(port, hote, ecoute);
  });
  const { port: obtenu } = serveur.address() as AddressInfo;
  return {
    origine: `http://${hote.includes(':') ? `[${hote}]` : hote}:${obtenu}`,
    arreter: () =>
      new Promise((fini) => {
        serveur.close(() => fini());
        serveur.closeIdleConnections();
      }),
  };
}

/** Wrappers repeat whole statements: the cause says what went wrong. */
const causePremiere = (erreur: unknown): unknown =>
  erreur instanceof Error && erreur.cause !== undefined ? causePremiere(erreur.cause) : erreur;

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
