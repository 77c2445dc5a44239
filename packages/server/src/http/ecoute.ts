import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ArretAnnonce } from '../arret.ts';

/** Where a server listens. */
export interface Ecoute {
  hote: string;
  /** 0: any free one. */
  port: number;
}

/** @param reglage names the setting of the port in refusals. @returns its origin: `http://127.0.0.1:4000`. @throws ArretAnnonce if the port is not available. */
export async function ecouter(
  serveur: Server,
  { hote, port }: Ecoute,
  reglages = { hote: 'HOST', port: 'PORT' },
): Promise<string> {
  await new Promise<void>((pret, echec) => {
    serveur.once('error', (erreur: NodeJS.ErrnoException) =>
      echec(raison(erreur, { hote, port }, reglages)),
    );
    serveur.listen(port, hote, pret);
  });
  const { port: obtenu } = serveur.address() as AddressInfo;
  return `http://${hote.includes(':') ? `[${hote}]` : hote}:${obtenu}`;
}

function raison(
  erreur: NodeJS.ErrnoException,
  { hote, port }: Ecoute,
  reglages: { hote: string; port: string },
): Error {
  if (erreur.code === 'EADDRINUSE')
    return new ArretAnnonce(
      `Le port ${port} est déjà pris : choisissez-en un autre (${reglages.port}).`,
    );
  if (erreur.code === 'EACCES')
    return new ArretAnnonce(
      `Le port ${port} est réservé : choisissez-en un au-dessus de 1023 (${reglages.port}).`,
    );
  if (erreur.code === 'EADDRNOTAVAIL' || erreur.code === 'ENOTFOUND')
    return new ArretAnnonce(
      `L’adresse ${hote} n’est pas celle de cette machine (${reglages.hote}).`,
    );
  return erreur;
}
